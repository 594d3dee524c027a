from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from inspector.window.look.theme import Theme
from inspector.window.widgets.table import MOST_ROWS, PlainTable
from tests.window.tour import settle


def texts(table: PlainTable) -> list[list[str]]:
    rows = []
    for row in range(table.rowCount()):
        cells = [table.item(row, column) for column in range(table.columnCount())]
        rows.append([cell.text() if cell else "" for cell in cells])
    return rows


def ink(table: PlainTable, column: int) -> int:
    """How many dark pixels the cell of the first row has."""
    image = table.viewport().grab(table.visualItemRect(table.item(0, column))).toImage()  # type: ignore[arg-type]
    places = product(range(image.width()), range(image.height()))
    return sum(image.pixelColor(x, y).lightness() < 128 for x, y in places)


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


def test_a_long_name_without_spaces_is_wrapped_and_not_cut(qtbot: QtBot, theme: Theme) -> None:
    host = "cell-ap-northeast-1-1.prod.a.momentohq.com"
    table = PlainTable(["a", "b"], mono=(1,))
    qtbot.addWidget(table)
    table.resize(900, 200)
    table.show_rows([("Endpoint", host), ("Expires", "2026-11-29 10:35:50 UTC")])
    table.show()
    painted = [table.itemDelegate().displayText(table.item(row, 1).text(), QLocale()) for row in (0, 1)]  # type: ignore[union-attr]
    assert painted[0].replace("\u200b", "") == host
    assert painted[1] == "2026-11-29 10:35:50 UTC"
    claim = '"EkIKIQofCAEaDwoNZGVmYXVsdA=="'
    assert table.itemDelegate().displayText(claim, QLocale()) == claim  # type: ignore[union-attr]
    one_line = table.rowHeight(0)
    table.resize(table.columnWidth(0) + 200, 200)
    qtbot.waitUntil(lambda: table.rowHeight(0) > one_line)
    room = table.columnWidth(1) - 14
    metrics = QFontMetrics(table.item(0, 1).font())  # type: ignore[union-attr]
    assert all(metrics.horizontalAdvance(part) <= room for part in painted[0].split("\u200b"))
    assert texts(table)[0][1] == host


def test_a_wrapped_text_of_two_fonts_is_painted_whole(qtbot: QtBot, theme: Theme) -> None:
    table = PlainTable(["a", "b"], mono=(1,))
    qtbot.addWidget(table)
    table.resize(230, 200)
    table.show_rows([("1", "user/42/… (プレフィックス)")])
    table.show()
    one_line = table.fontMetrics().height() + 12
    qtbot.waitUntil(lambda: table.rowHeight(0) > one_line)
    tight = ink(table, 1)
    table.setRowHeight(0, table.rowHeight(0) + 40)
    assert tight == ink(table, 1) > 0


def test_a_wrapped_text_is_painted_whole_at_every_width(qtbot: QtBot, theme: Theme) -> None:
    table = PlainTable(["a"])
    qtbot.addWidget(table)
    table.show_rows([("Read the key \u201cmy-key\u201d in the cache \u201cdefault-cache\u201d.",)])
    table.show()
    seen = set()
    for width in range(160, 360):
        table.resize(width, 300)
        table.resizeRowsToContents()
        height = table.rowHeight(0)
        tight = ink(table, 0)
        table.setRowHeight(0, height + 60)
        assert tight == ink(table, 0), width
        seen.add(height)
    assert len(seen) > 1


ROWS = [
    (
        "iss",
        "https://identity.momentohq.com/of/some/account",
        "Who issued it, and where to ask about it again.",
    ),
    ("exp", "4000000000", "When it expires, in seconds since 1970, which is in the year 2096."),
]


def shown_at(qtbot: QtBot, *widths: int) -> PlainTable:
    """A table that had several widths, one after the other."""
    table = PlainTable(["Claim", "Value of the claim", "Meaning"], mono=(0, 1))
    qtbot.addWidget(table)
    table.resize(widths[0], 200)
    table.show_rows(ROWS)
    table.show()
    settle()
    for width in widths[1:]:
        table.resize(width, 200)
        settle()
    return table


def widths(table: PlainTable) -> list[int]:
    return [table.columnWidth(column) for column in range(table.columnCount())]


@pytest.mark.parametrize("width", [420, 600, 900, 1_500])
def test_the_columns_depend_on_the_size_and_not_on_the_sizes_before(
    qtbot: QtBot, theme: Theme, width: int
) -> None:
    fresh = widths(shown_at(qtbot, width))
    assert fresh == widths(shown_at(qtbot, 1_000, width)) == widths(shown_at(qtbot, 700, 350, width))
    assert sum(fresh) == shown_at(qtbot, width).viewport().width()


@pytest.mark.parametrize("width", [100, 250, 330, 420, 600])
def test_no_title_is_cut(qtbot: QtBot, theme: Theme, width: int) -> None:
    table = shown_at(qtbot, width)
    head = table.horizontalHeader()
    assert all(
        table.columnWidth(column) >= head.sectionSizeHint(column) for column in range(table.columnCount())
    )


def test_the_column_that_fills_keeps_its_text_while_a_wider_one_gives_way(qtbot: QtBot, theme: Theme) -> None:
    table = PlainTable(["Claim", "Meaning"])
    qtbot.addWidget(table)
    table.show_rows(
        [("a long claim that may be wrapped where it is too long for its column", "expires soon")]
    )
    table.resize(300, 200)
    table.show()
    needed = table.fontMetrics().horizontalAdvance("expires soon")
    assert needed < table.columnWidth(1) < table.columnWidth(0)


def test_several_columns_that_fill_are_equally_wide(qtbot: QtBot, theme: Theme) -> None:
    table = PlainTable(["Property", "First", "Second"], stretch=(1, 2))
    qtbot.addWidget(table)
    table.show_rows([("Name", "a", "a much longer text than the first one")])
    table.resize(900, 200)
    table.show()
    assert abs(table.columnWidth(1) - table.columnWidth(2)) <= 1


def test_only_the_first_rows_are_measured(qtbot: QtBot, theme: Theme) -> None:
    table = PlainTable(["a", "b"])
    qtbot.addWidget(table)
    table.show_rows([("short", "b")] * 100 + [("a text that is far longer than the others", "b")])
    table.resize(900, 200)
    table.show()
    needed = table.fontMetrics().horizontalAdvance("a text that is far longer than the others")
    assert table.columnWidth(0) < needed


@pytest.mark.japanese
def test_a_wide_answer_leaves_the_other_columns_legible(qtbot: QtBot, theme: Theme) -> None:
    """Japanese is wrapped at any letter: in a narrow column each word stood in three lines."""
    table = PlainTable(["#", "対象", "許可", "アイテム"], stretch=(3,))
    qtbot.addWidget(table)
    table.show_rows(
        [("1", "キャッシュ", "パブリッシュのみ", "user:profile:settings:of:all:customers… (プレフィックス)")]
    )
    table.resize(300, 200)
    table.show()
    qtbot.waitExposed(table)
    assert table.horizontalScrollBar().maximum() == 0
    assert min(table.columnWidth(1), table.columnWidth(2)) >= 70
