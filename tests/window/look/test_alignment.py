"""What stands beside each other is equally high, and what stands below each other begins at the same place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLineEdit, QPushButton, QSpinBox, QTableView, QWidget
from pytestqt.qtbot import QtBot

from inspector.window.look.theme import Theme, space
from inspector.window.pages.raw.cells import CharacterMask
from inspector.window.pages.raw.layer_text import LayerText, Piece
from inspector.window.shell.main_window import MainWindow
from inspector.window.views.view import View
from inspector.window.widgets.card import Card
from inspector.window.widgets.plain import PlainLabel
from inspector.window.widgets.table import PlainTable
from tests.samples import v1_key
from tests.window.credentials import load
from tests.window.tour import VIEWS, settle


@pytest.mark.parametrize("invalid", [False, True])
def test_the_controls_of_a_row_are_equally_high(qtbot: QtBot, theme: Theme, invalid: bool) -> None:
    controls = (QLineEdit(), QComboBox(), QSpinBox(), QDoubleSpinBox(), QPushButton("Choose"))
    heights = set()
    for control in controls:
        qtbot.addWidget(control)
        control.setProperty("invalid", invalid)
        control.ensurePolished()
        heights.add(control.sizeHint().height())
    assert max(heights) - min(heights) <= 1, heights


def first_ink(picture: QPixmap) -> int:
    """The first column (pixels) in which something is written; borders are left out."""
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    middle = image.height() // 2
    rows = range(middle - 5, middle + 5)
    return next(x for x in range(2, image.width()) if len({image.pixel(x, y) for y in rows}) > 1)


def test_the_title_of_a_column_begins_where_its_cells_begin(qtbot: QtBot, theme: Theme) -> None:
    table = PlainTable(["HHH", "b"])
    qtbot.addWidget(table)
    table.resize(300, 200)
    table.show_rows([("HHH", "")])
    table.show()
    cell = table.viewport().grab(table.visualItemRect(table.item(0, 0)))  # type: ignore[arg-type]
    assert abs(first_ink(table.horizontalHeader().grab()) - first_ink(cell)) <= 1


def test_a_decoded_text_begins_where_its_title_begins(qtbot: QtBot, theme: Theme) -> None:
    text = LayerText()
    qtbot.addWidget(text)
    text.resize(300, 40)
    text.show_piece(Piece("HHH"), CharacterMask(secrets=False))
    text.show()
    assert first_ink(text.grab()) <= 3


@pytest.mark.parametrize("size", [(900, 600), (1180, 760), (1600, 1000)])
def test_the_title_of_the_first_page_begins_where_header_and_pages_begin(
    window: MainWindow, qtbot: QtBot, size: tuple[int, int]
) -> None:
    load(window, v1_key())
    window.resize(*size)
    header, tabs = window.header, window.navigator.entry_view.tabs

    def begins() -> int:
        return tabs.mapTo(window, tabs.tabRect(0).topLeft()).x() + space("m")

    def edge() -> int:
        return header.mapTo(window, QPoint(header.edge, 0)).x()

    qtbot.waitUntil(lambda: begins() == edge(), timeout=2_000)


@pytest.mark.parametrize("name", [*VIEWS, "audit"])
def test_the_cards_of_a_view_begin_where_its_title_begins(window: MainWindow, name: str) -> None:
    (entry,) = load(window, v1_key())
    window.navigator.select(entry)
    if name == "audit":
        window.commands.show_audit()
    else:
        getattr(window.navigator, f"show_{name}")()
    settle()
    view = window.stack.currentWidget()
    assert isinstance(view, View)
    title = next(each for each in view.findChildren(PlainLabel) if each.text() == view.accessibleName())
    edge = title.mapTo(view, QPoint()).x()
    outer = [card for card in view.findChildren(Card) if card.isVisible() and not is_inside_a_card(card)]
    tables = [each for each in view.findChildren(QTableView) if each.isVisible()]
    parts: list[QWidget] = [*outer] or [*tables]
    assert {part.mapTo(view, QPoint()).x() for part in parts} == {edge}


def is_inside_a_card(part: QWidget) -> bool:
    around = part.parentWidget()
    while around is not None and not isinstance(around, Card):
        around = around.parentWidget()
    return around is not None
