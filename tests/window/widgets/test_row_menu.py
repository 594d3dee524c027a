"""The context menu of a table: what its buttons do with the selected rows, and copying them."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QTableView
from pytestqt.qtbot import QtBot

from inspector.window.shell.main_window import MainWindow
from inspector.window.views.audit.view import AuditView
from inspector.window.widgets.table import PlainTable
from tests.samples import v1_key
from tests.window.credentials import load


def asked(table: QTableView, at: QPoint, *, with_key: bool = False) -> None:
    """Ask for the menu as a right click does, or the key for menus."""
    place: QPoint = table.viewport().mapToGlobal(at)
    reason = QContextMenuEvent.Reason.Keyboard if with_key else QContextMenuEvent.Reason.Mouse
    if not with_key:
        QTest.mouseClick(table.viewport(), Qt.MouseButton.RightButton, pos=at)
    target = table if with_key else table.viewport()
    QApplication.sendEvent(target, QContextMenuEvent(reason, at, place))


def menu_of(table: QTableView) -> QMenu | None:
    return next((each for each in table.findChildren(QMenu) if each.isVisible()), None)


def offered(menu: QMenu | None) -> dict[str, bool]:
    assert menu is not None
    return {
        action.text().split("\t")[0].replace("&", ""): action.isEnabled()
        for action in menu.actions()
        if not action.isSeparator()
    }


def chosen(menu: QMenu | None, text: str) -> None:
    assert menu is not None
    next(action for action in menu.actions() if action.text().replace("&", "").startswith(text)).trigger()
    menu.close()


@pytest.fixture
def audited(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> AuditView:
    (tmp_path / "one.env").write_text(f"MOMENTO_API_KEY={v1_key()}\n")
    window.actions_by_key["audit"].trigger()
    view = window.navigator.views.audit()
    view.choose(str(tmp_path))
    with qtbot.waitSignal(view.auditor.ended):
        view.start.click()
    return view


def test_a_row_of_an_audit_is_shown_or_copied(audited: AuditView, window: MainWindow, qtbot: QtBot) -> None:
    table = audited.table
    at = table.visualRect(table.model().index(1, 0)).center()
    asked(table, at)
    menu = menu_of(table)
    assert offered(menu) == {"Show": True, "Copy": True}
    chosen(menu, "Copy")
    assert "one.env:1" in QGuiApplication.clipboard().text()
    asked(table, at)
    with qtbot.waitSignal(window.intake.finished):
        chosen(menu_of(table), "Show")
    assert window.stack.currentWidget() is window.navigator.entry_view
    assert len(window.entries.entries()) == 1


def test_rows_of_all_credentials_are_shown_compared_removed_or_copied(window: MainWindow) -> None:
    load(window, v1_key(), v1_key(time.time() + 9_000, sub="b@example.com"))
    window.navigator.show_table()
    table = window.navigator.views.table().table
    at = table.visualRect(table.model().index(0, 0)).center()
    asked(table, at)
    one = menu_of(table)
    assert offered(one) == {"Show": True, "Compare": False, "Remove": True, "Copy": True}
    assert one is not None
    one.close()
    table.selectAll()
    asked(table, at)
    both = menu_of(table)
    assert offered(both) == {"Show": False, "Compare": True, "Remove": True, "Copy": True}
    chosen(both, "Copy")
    assert "b@example.com" in QGuiApplication.clipboard().text()


def test_the_key_for_menus_asks_about_the_selected_row_wherever_it_points(window: MainWindow) -> None:
    load(window, v1_key())
    window.navigator.show_table()
    table = window.navigator.views.table().table
    table.selectRow(0)
    nowhere = table.viewport().rect().center()
    assert not table.indexAt(nowhere).isValid()
    asked(table, nowhere, with_key=True)
    chosen(menu_of(table), "Copy")
    assert QGuiApplication.clipboard().text()


def test_where_no_row_is_selected_there_is_no_menu(window: MainWindow) -> None:
    load(window, v1_key())
    window.navigator.show_table()
    table = window.navigator.views.table().table
    table.clearSelection()
    asked(table, table.viewport().rect().center())
    assert menu_of(table) is None


def test_a_row_of_a_page_is_copied(window: MainWindow) -> None:
    load(window, v1_key())
    table = next(
        each for each in window.pages.findChildren(PlainTable) if each.isVisible() and each.rowCount()
    )
    first = table.model().index(0, 0)
    asked(table, table.visualRect(first).center())
    chosen(menu_of(table), "Copy")
    assert first.data() in QGuiApplication.clipboard().text()
