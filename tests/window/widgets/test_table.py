from __future__ import annotations

from pytestqt.qtbot import QtBot

from inspector.window.widgets.table import MOST_ROWS, PlainTable


def texts(table: PlainTable) -> list[list[str]]:
    rows = []
    for row in range(table.rowCount()):
        cells = [table.item(row, column) for column in range(table.columnCount())]
        rows.append([cell.text() if cell else "" for cell in cells])
    return rows


def test_unchanged_rows_are_kept(qtbot: QtBot) -> None:
    table = PlainTable(["a", "b"])
    qtbot.addWidget(table)
    table.keep_rows([("1", "2"), ("3", "4")])
    first = table.item(0, 0)
    table.selectRow(1)
    table.keep_rows([["1", "2"], ["3", "4"]])
    assert table.item(0, 0) is first
    assert table.currentRow() == 1
    table.keep_rows([("1", "2"), ("3", "5")])
    assert texts(table) == [["1", "2"], ["3", "5"]]
    table.keep_rows([])
    assert table.rowCount() == 0


def test_show_rows_replaces_all_rows(qtbot: QtBot) -> None:
    table = PlainTable(["a"])
    qtbot.addWidget(table)
    table.show_rows([("1",)])
    table.item(0, 0).setText("written since")  # type: ignore[union-attr]
    table.show_rows([("1",)])
    assert texts(table) == [["1"]]


def test_foreign_rows_are_visible_and_bounded(qtbot: QtBot) -> None:
    table = PlainTable(["a"])
    qtbot.addWidget(table)
    table.show_rows([("x\u202ey",)] * (MOST_ROWS + 5))
    assert table.rowCount() == MOST_ROWS
    assert "\u202e" not in texts(table)[0][0]
