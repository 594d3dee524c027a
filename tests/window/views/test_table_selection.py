"""The selected rows of the table after rows were removed, hidden by a filter, sorted or renamed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from inspector.window.entries.columns import Column
from inspector.window.entries.entry import Entry
from inspector.window.shell.main_window import MainWindow
from inspector.window.views.table.view import TableView
from tests.samples import v1_key
from tests.window.credentials import agree, load


@pytest.fixture
def table(window: MainWindow, qtbot: QtBot) -> TableView:
    for entry, name in zip(load(window, *(v1_key(number=n) for n in range(6))), "abcdef", strict=True):
        entry.name = name
    window.navigator.show_table()
    view = window.navigator.views.table()
    window.activateWindow()
    qtbot.waitUntil(view.table.hasFocus)
    return view


def select(table: TableView, names: str) -> None:
    """Select rows from the first name to the last."""
    shown = [entry.name for entry in table.shown()]
    table.table.selectRow(shown.index(names[0]))
    for _more in names[1:]:
        QTest.keyClick(table.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert selected(table) == names


def selected(table: TableView) -> str:
    return "".join(entry.name for entry in table.selected())


def current(table: TableView) -> str:
    return str(table.table.model().index(table.table.currentIndex().row(), Column.NAME).data())


@pytest.mark.parametrize(
    ("gone", "then"), [("a", "b"), ("c", "d"), ("f", "e"), ("bc", "d"), ("ef", "d"), ("abcde", "f")]
)
@pytest.mark.parametrize("order", [Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder])
def test_the_row_after_those_removed_is_selected_else_the_last(
    table: TableView, window: MainWindow, qtbot: QtBot, gone: str, then: str, order: Qt.SortOrder
) -> None:
    if order is Qt.SortOrder.DescendingOrder:
        turned = str.maketrans("abcdef", "fedcba")
        gone, then = gone.translate(turned), then.translate(turned)
    table.table.sortByColumn(Column.NAME, order)
    select(table, gone)
    QTest.keyClick(table.table, Qt.Key.Key_Delete)
    agree(window)
    assert selected(table) == then
    assert current(table) == then
    qtbot.waitUntil(table.table.hasFocus)
    qtbot.waitUntil(lambda: window.navigator.entry is table.selected()[0])
    qtbot.waitUntil(window.actions_by_key["copy_report"].isEnabled)


def test_the_row_after_those_removed_has_the_keyboard_after_the_button(
    table: TableView, window: MainWindow, qtbot: QtBot
) -> None:
    select(table, "bc")
    (remove,) = (each for each in table.findChildren(QPushButton) if each.text() == "Remove")
    remove.setFocus()
    remove.click()
    agree(window)
    qtbot.waitUntil(table.table.hasFocus)
    QTest.keyClick(table.table, Qt.Key.Key_Down)
    assert selected(table) == "e"


def test_a_row_that_a_filter_hides_is_selected_again_when_it_is_shown(table: TableView) -> None:
    select(table, "bcd")
    table.set_filter("zzz")
    assert selected(table) == ""
    table.set_filter("")
    assert selected(table) == "bcd"
    assert current(table) == "b"


def test_a_row_that_was_selected_behind_a_filter_stays_selected(table: TableView) -> None:
    select(table, "b")
    table.shown()[4].name = "eeee"
    table.set_filter("eeee")
    assert selected(table) == ""
    table.table.selectRow(0)
    table.set_filter("")
    assert selected(table) == "eeee"


def test_a_table_opens_with_what_is_shown_after_a_removal_elsewhere(
    table: TableView, window: MainWindow
) -> None:
    table.table.sortByColumn(Column.NAME, Qt.SortOrder.DescendingOrder)
    select(table, "c")
    window.navigator.go_back()
    window.actions_by_key["remove"].trigger()
    window.navigator.show_table()
    assert table.selected() == [window.navigator.entry]


def opened_elsewhere(window: MainWindow, name: str) -> Entry:
    """Leave the table, choose another credential in the list, and open the table again. Return that credential."""
    window.actions_by_key["cancel"].trigger()
    entry = next(each for each in window.entries.entries() if each.name == name)
    window.sidebar.select(entry)
    assert window.navigator.entry is entry
    window.actions_by_key["table"].trigger()
    return entry


@pytest.mark.parametrize("before", ["b", "bc"])
def test_a_table_opens_with_what_was_chosen_in_the_list_since(
    table: TableView, window: MainWindow, before: str
) -> None:
    select(table, before)
    entry = opened_elsewhere(window, "e")
    assert selected(table) == current(table) == "e"
    assert window.navigator.entry is entry
    window.actions_by_key["cancel"].trigger()
    assert window.navigator.entry is window.current() is entry
    window.actions_by_key["remove"].trigger()
    assert entry not in window.entries.entries()


def test_a_table_keeps_several_rows_where_the_shown_credential_is_among_them(
    table: TableView, window: MainWindow
) -> None:
    select(table, "bcd")
    opened_elsewhere(window, "c")
    assert selected(table) == "bcd"


def test_a_filter_that_hides_the_shown_credential_goes_when_the_table_opens(
    table: TableView, window: MainWindow
) -> None:
    table.shown()[1].name = "bbb"
    table.set_filter("bbb")
    table.table.selectRow(0)
    entry = opened_elsewhere(window, "e")
    assert table.selected() == [entry]
    assert len(table.shown()) == 6


def test_a_long_table_opens_with_the_shown_row_in_view(window: MainWindow, qtbot: QtBot) -> None:
    many(window)
    window.navigator.show_table()
    entry = opened_elsewhere(window, "name 50")
    table = window.navigator.views.table()
    assert table.selected() == [entry]
    qtbot.waitUntil(lambda: is_seen(table.table))


def is_seen(rows: QAbstractItemView) -> bool:
    """The current row stands in view."""
    return rows.viewport().rect().contains(rows.visualRect(rows.currentIndex()).center())


def many(window: MainWindow) -> QAbstractItemView:
    """Load many credentials, the first of which is current and in view. Return the list of them in the sidebar."""
    made = load(window, *(v1_key(sub=f"number {n}", number=n) for n in range(60)))
    for number, entry in enumerate(made):
        entry.name = f"name {number:02}"
    window.sidebar.select(made[0])
    (rows,) = window.sidebar.findChildren(QAbstractItemView)
    return rows


def rename(rows: QAbstractItemView, window: MainWindow, name: str, qtbot: QtBot) -> None:
    window.actions_by_key["rename"].trigger()
    qtbot.waitUntil(lambda: bool(rows.viewport().findChildren(QLineEdit)))
    (editor,) = rows.viewport().findChildren(QLineEdit)
    editor.setText(name)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: rows.currentIndex().data() == name)


def test_the_selected_row_stays_in_view_when_the_table_is_sorted_and_it_is_renamed(
    window: MainWindow, qtbot: QtBot
) -> None:
    many(window)
    window.navigator.show_table()
    table = window.navigator.views.table().table
    table.sortByColumn(Column.NAME, Qt.SortOrder.DescendingOrder)
    assert table.currentIndex().row() == 59
    assert is_seen(table)
    rename(table, window, "zzz", qtbot)
    assert table.currentIndex().row() == 0
    qtbot.waitUntil(lambda: is_seen(table))


def test_the_selected_row_stays_in_view_when_the_list_is_sorted_and_it_is_renamed(
    window: MainWindow, qtbot: QtBot
) -> None:
    rows = many(window)
    window.sidebar.sort(Column.NAME)
    assert is_seen(rows)
    rename(rows, window, "zzz", qtbot)
    assert rows.currentIndex().row() == 59
    qtbot.waitUntil(lambda: is_seen(rows))
    window.sidebar.sort(None)
    assert rows.currentIndex().row() == 0
    assert is_seen(rows)
