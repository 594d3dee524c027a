"""A page whose cards are all seen does not scroll: not for the margin below them alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from inspector.window.shell.main_window import MainWindow
from inspector.window.widgets.card import Card
from tests.samples import v1_key
from tests.window.credentials import load
from tests.window.tour import settle


@pytest.mark.parametrize("page", ["inspect", "permissions"])
def test_a_page_scrolls_only_where_a_card_is_cut(window: MainWindow, page: str) -> None:
    load(window, v1_key(4_000_000_000))
    window.navigator.show_page(page)
    found = set()
    for height in range(1_200, 420, -4):
        window.resize(1_000, height)
        settle()
        shown = window.pages.shown()
        assert shown is not None
        area = shown.scroll_area()
        assert area is not None
        ends = [each.mapTo(area, QPoint(0, each.height())).y() for each in _cards(shown)]
        scrolls = area.verticalScrollBar().maximum() > 0
        assert scrolls is (max(ends) > area.viewport().height()), height
        found.add(scrolls)
    assert found == {True, False}


def _cards(page: QWidget) -> list[Card]:
    return [each for each in page.findChildren(Card) if each.isVisible()]
