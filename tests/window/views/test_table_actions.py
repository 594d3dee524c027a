"""The actions of a credential act on the row that is selected in the table in front."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from inspector.window.action_table import page_action
from inspector.window.entries.columns import Column
from inspector.window.page_table import PageKey
from inspector.window.shell.main_window import MainWindow
from inspector.window.shell.views import ViewKey
from inspector.window.views.table.view import TableView
from inspector.window.widgets.plain import PlainLabel
from tests.samples import disposable_token, v1_key
from tests.window.credentials import load


@pytest.fixture
def table(window: MainWindow) -> TableView:
    load(window, v1_key(), disposable_token(2_000_000_000), v1_key(sub="carol@example.com"))
    window.navigator.show_table()
    return window.navigator.views.table()


def test_the_shown_credential_is_selected_when_the_table_opens(table: TableView, window: MainWindow) -> None:
    assert table.selected() == [window.current()]


def test_a_page_shows_the_selected_row(table: TableView, window: MainWindow) -> None:
    for row in (0, 1):
        window.navigator.show_table()
        table.table.selectRow(row)
        chosen = table.selected()[0]
        window.actions_by_key[page_action(PageKey.RAW)].trigger()
        assert window.navigator.view_in_front() is None
        assert window.navigator.entry is chosen
        assert window.current() is chosen


def test_a_row_that_is_reached_with_the_arrows_is_reported(
    table: TableView, window: MainWindow, qtbot: QtBot
) -> None:
    table.table.selectRow(0)
    QTest.keyClick(table.table, Qt.Key.Key_Down)
    chosen = table.selected()[0]
    window.actions_by_key["copy_report"].trigger()
    assert chosen is table.shown()[1]
    qtbot.waitUntil(lambda: str(chosen.inspection.fingerprint()) in QGuiApplication.clipboard().text())


def test_with_several_rows_or_none_they_do_nothing(table: TableView, window: MainWindow) -> None:
    remove = window.actions_by_key["remove"]
    table.table.selectAll()
    assert not remove.isEnabled()
    table.table.clearSelection()
    assert not remove.isEnabled()
    table.table.selectRow(1)
    assert remove.isEnabled()
    table.table.selectAll()
    window.actions_by_key["cancel"].trigger()
    assert remove.isEnabled()


def test_two_selected_rows_are_compared(table: TableView, window: MainWindow) -> None:
    table.table.selectRow(0)
    QTest.keyClick(table.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    chosen = table.selected()
    window.actions_by_key["compare"].trigger()
    assert window.navigator.view_in_front() is ViewKey.COMPARE
    assert window.navigator.views.compare().chosen() == tuple(chosen)


def test_the_action_that_removes_a_row_goes_on_with_the_next_one(
    table: TableView, window: MainWindow, qtbot: QtBot
) -> None:
    table.table.selectRow(0)
    window.actions_by_key["remove"].trigger()
    assert table.selected() == [table.shown()[0]]
    qtbot.waitUntil(window.actions_by_key["remove"].isEnabled)
    assert window.navigator.entry is table.shown()[0]


def test_the_name_of_the_selected_row_is_edited_in_the_table(table: TableView, window: MainWindow) -> None:
    table.table.selectRow(0)
    window.actions_by_key["rename"].trigger()
    editor = window.focusWidget()
    assert editor is not None
    assert table.isAncestorOf(editor)
    assert editor is not table.table


def test_the_forms_of_the_report_are_offered_for_one_row(table: TableView, window: MainWindow) -> None:
    table.table.selectRow(0)
    assert window.report_arrow.isEnabled()
    table.table.selectAll()
    assert not window.report_arrow.isEnabled()
    table.table.selectRow(1)
    assert window.report_arrow.isEnabled()


def test_the_count_is_that_of_what_is_left(table: TableView, window: MainWindow) -> None:
    window.forgetting.remove([window.session.entries.entries()[0]])
    assert "2 of 2" in [label.text() for label in table.findChildren(PlainLabel)]


def test_the_count_is_right_when_the_table_opens_again(table: TableView, window: MainWindow) -> None:
    window.navigator.go_back()
    load(window, v1_key(number=7), v1_key(number=8))
    window.navigator.show_table()
    assert "5 of 5" in [label.text() for label in table.findChildren(PlainLabel)]


@pytest.mark.parametrize("column", [Column.VERDICT, Column.NAME])
def test_the_count_is_right_when_one_arrives_in_a_sorted_table(
    table: TableView, window: MainWindow, column: Column
) -> None:
    table.table.sortByColumn(column, Qt.SortOrder.AscendingOrder)
    load(window, v1_key(number=7))
    assert "4 of 4" in [label.text() for label in table.findChildren(PlainLabel)]
