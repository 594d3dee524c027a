"""The filters of list and table from the keyboard: down to the rows, and Esc clears."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from inspector.window.shell.main_window import MainWindow
from tests.samples import v1_key
from tests.window.credentials import load


@pytest.fixture(params=["Filter the list", "Filter the table"])
def field(window: MainWindow, qtbot: QtBot, request: pytest.FixtureRequest) -> QLineEdit:
    load(window, *(v1_key(sub=f"number {number}") for number in range(8)))
    if request.param == "Filter the table":
        window.navigator.show_table()
    edits = window.findChildren(QLineEdit)
    found = next(each for each in edits if each.accessibleName() == request.param)
    qtbot.waitUntil(found.isVisible)
    window.activateWindow()
    found.setFocus()
    qtbot.waitUntil(found.hasFocus)
    return found


def test_the_down_key_goes_to_the_rows(window: MainWindow, field: QLineEdit) -> None:
    QTest.keyClick(field, Qt.Key.Key_Down)
    rows = window.focusWidget()
    assert isinstance(rows, QAbstractItemView)
    assert rows.currentIndex().isValid()


def test_the_down_key_goes_back_to_the_row_that_was_left(
    window: MainWindow, field: QLineEdit, qtbot: QtBot
) -> None:
    QTest.keyClick(field, Qt.Key.Key_Down)
    rows = window.focusWidget()
    assert isinstance(rows, QAbstractItemView)
    QTest.keyClick(rows, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(rows, Qt.Key.Key_Down)
    QTest.keyClick(rows, Qt.Key.Key_Down)
    assert rows.currentIndex().row() == 2
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert rows.hasFocus()
    assert rows.currentIndex().row() == 2
    assert {index.row() for index in rows.selectedIndexes()} == {2}


def test_the_down_key_stays_where_no_row_is_left(field: QLineEdit) -> None:
    field.setText("zzz")
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.hasFocus()


def test_a_filter_that_leaves_nothing_says_so(window: MainWindow, field: QLineEdit) -> None:
    said = {"No credential matches.", "No row contains all these words."}

    def shown() -> set[str]:
        return {label.text() for label in window.findChildren(QLabel) if label.isVisible()} & said

    assert shown() == set()
    field.setText("zzz")
    assert len(shown()) == 1
    field.setText("number 3")
    assert shown() == set()


def test_esc_clears_the_filter_and_then_does_what_it_does_elsewhere(
    window: MainWindow, field: QLineEdit
) -> None:
    before = window.stack.currentWidget()
    field.setText("zzz")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert field.hasFocus()
    assert window.stack.currentWidget() is before
