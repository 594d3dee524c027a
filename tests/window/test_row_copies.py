"""Rows that are copied go the way of every copy: the countdown of a secret that was copied before ends."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView

from inspector.credential.text.secret import Secret
from inspector.window.pages.calls.history_card import CallTable
from inspector.window.pages.calls.page import CallsPage
from inspector.window.shell.main_window import MainWindow
from inspector.window.widgets.table import PlainTable
from tests.samples import v1_key
from tests.window.credentials import load
from tests.window.pages.calls.test_history_model import made
from tests.window.tour import load_grpc, settle


def copy_first_row(window: MainWindow, table: QTableView) -> str:
    """Ctrl+C in a table while a secret is counted down; what is on the clipboard then."""
    window.clipboard.copy_secret(Secret("secret"))
    table.selectRow(0)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert window.status.clipboard.text() == ""
    return QGuiApplication.clipboard().text()


def test_a_row_of_a_page(window: MainWindow) -> None:
    load(window, v1_key())
    table = next(each for each in window.pages.findChildren(PlainTable) if each.rowCount())
    first = table.item(0, 0)
    assert first is not None
    assert copy_first_row(window, table).startswith(first.text())


def test_a_row_of_another_view(window: MainWindow) -> None:
    first, second = load(window, v1_key(), v1_key(sub="b@example.com"))
    window.navigator.compare(first, second)
    settle()
    table = next(each for each in window.findChildren(PlainTable) if each.isVisible() and each.rowCount())
    assert "\t" in copy_first_row(window, table)


def test_a_row_of_the_history(window: MainWindow) -> None:
    (entry,) = load(window, v1_key())
    load_grpc(window)
    window.navigator.show_page("calls")
    settle()
    page = window.pages.shown()
    assert isinstance(page, CallsPage)
    call = made()
    page.runner.history(entry).add(call)
    page.history_card.show_started(call)
    table = page.findChild(CallTable)
    assert isinstance(table, CallTable)
    assert "default-cache" in copy_first_row(window, table)
