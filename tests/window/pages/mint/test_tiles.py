"""Of the tiles that say what to mint, the one that is chosen looks so at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from inspector.window.pages.mint.page import MintPage
from inspector.window.shell.main_window import MainWindow
from inspector.window.widgets.tiles import Tile
from tests.samples import v1_key
from tests.window.credentials import load
from tests.window.tour import load_grpc, settle


def mint(window: MainWindow) -> MintPage:
    load(window, v1_key())
    load_grpc(window)
    window.navigator.show_page("mint")
    settle()
    page = window.pages.shown()
    assert isinstance(page, MintPage)
    return page


def edge(tile: QWidget) -> int:
    """The colour of the upper edge."""
    image = tile.grab().toImage()
    return image.pixel(image.width() // 2, 0)


@pytest.mark.parametrize("low", [False, True])
def test_the_tile_that_is_chosen_is_the_one_that_looks_so(window: MainWindow, low: bool) -> None:
    page = mint(window)
    window.resize(1180, 500 if low else 900)
    settle()
    first, second = page.findChildren(Tile)
    chosen, other = edge(first), edge(second)
    assert chosen != other
    QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    settle()
    assert second.radio.isChecked()
    assert (edge(first), edge(second)) == (other, chosen)
