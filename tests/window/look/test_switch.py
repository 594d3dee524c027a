"""A switch of the theme changes colours only: letters keep their size and weight, and nothing moves."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from inspector.window.action_table import page_action
from inspector.window.look.theme import Theme
from inspector.window.page_table import PageKey
from inspector.window.shell.main_window import MainWindow
from tests.samples import v1_key
from tests.window.credentials import load
from tests.window.tour import load_grpc


@pytest.fixture
def light_again(theme: Theme) -> Iterator[None]:
    yield
    theme.choose("light")


@pytest.mark.usefixtures("light_again")
@pytest.mark.parametrize("key", [PageKey.INSPECT, PageKey.MINT, PageKey.CALLS])
def test_a_switch_of_the_theme_moves_nothing(
    window: MainWindow, qtbot: QtBot, theme: Theme, key: PageKey
) -> None:
    load_grpc(window)
    load(window, v1_key())
    window.actions_by_key[page_action(key)].trigger()
    qtbot.waitUntil(lambda: window.pages.shown() is window.pages.page(key))
    seen = [each for each in window.findChildren(QWidget) if each.isVisible()]
    before = letters(seen)
    tabs = tab_places(window)
    for choice in ("dark", "light"):
        theme.choose(choice)
        assert letters(seen) == before
        assert tab_places(window) == tabs


def letters(widgets: list[QWidget]) -> dict[QWidget, tuple[float, int]]:
    """The size and the weight of the letters of each widget."""
    fonts = {each: each.font() for each in widgets}
    return {each: (font.pointSizeF(), font.weight()) for each, font in fonts.items()}


def tab_places(window: MainWindow) -> list[QRect]:
    return [window.tabs.tabRect(place) for place in range(window.tabs.count())]
