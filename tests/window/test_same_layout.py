"""The layout depends on the size of the window and on what is shown, not on the sizes that it had before."""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import pairwise, permutations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from inspector.window.look.theme import Theme
from inspector.window.page_table import PageKey
from inspector.window.shell.main_window import MainWindow
from inspector.window.widgets.card import Card
from tests.samples import READ_ONE_KEY, disposable_token, v1_key
from tests.window.credentials import load
from tests.window.opened import opened
from tests.window.tour import load_grpc, settle

Size = tuple[int, int]
SMALL, LOW, USUAL, LARGE = (900, 600), (1180, 600), (1180, 760), (1600, 1000)
SIZES = (SMALL, LOW, USUAL, LARGE)
TEXTS = (v1_key(4_000_000_000), disposable_token(time.time() + 80_000, [READ_ONE_KEY]))
WAYS = (
    (SMALL, LOW, LARGE, USUAL),
    (LOW, USUAL, SMALL, LARGE),
    (USUAL, LARGE, LOW, SMALL),
    (LARGE, SMALL, USUAL, LOW),
)
"""From every size to every other, once."""
WIDTHS = range(900, 1_200, 20)
Layout = list[tuple[str, QRect]]
_ROUNDING = 2


def loaded(qtbot: QtBot, theme: Theme, size: Size) -> MainWindow:
    made = opened(qtbot, theme, size)
    load(made, *TEXTS)
    load_grpc(made)
    return made


def layout_of(window: MainWindow, page: PageKey) -> Layout:
    """Return where each part of a page stands, once nothing moves any more."""
    window.navigator.show_page(page)
    shown = window.pages.shown()
    assert shown is not None
    return steady(lambda: parts(shown))


def steady(look: Callable[[], Layout]) -> Layout:
    before: Layout = []
    for _ in range(10):
        settle()
        found = look()
        if found == before:
            break
        before = found
    return before


def parts(page: QWidget) -> Layout:
    return [
        (f"{type(each).__name__} {each.objectName() or each.accessibleName()}", _place(each, page))
        for each in page.findChildren(QWidget)
        if each.isVisible()
    ]


def _place(part: QWidget, page: QWidget) -> QRect:
    return QRect(part.mapTo(page, QPoint()), part.size())


def differences(expected: Layout, found: Layout) -> list[str]:
    if [name for name, _ in expected] != [name for name, _ in found]:
        return ["other parts are visible"]
    pairs = zip(expected, found, strict=True)
    return [f"{name}: {place} was {other}" for (name, place), (_, other) in pairs if not near(place, other)]


def near(one: QRect, other: QRect) -> bool:
    """Return whether they differ by what rounding makes of the height of a line."""
    both = zip(one.getRect(), other.getRect(), strict=True)  # type: ignore[call-overload]
    return all(abs(first - second) <= _ROUNDING for first, second in both)


@pytest.mark.parametrize("page", PageKey)
def test_a_page_is_laid_out_for_its_size_whatever_was_before(
    qtbot: QtBot, theme: Theme, page: PageKey
) -> None:
    windows = {way[0]: loaded(qtbot, theme, way[0]) for way in WAYS}
    expected = {size: layout_of(window, page) for size, window in windows.items()}
    for first, *others in WAYS:
        for size in others:
            windows[first].resize(*size)
            assert not differences(expected[size], layout_of(windows[first], page)), (first, size)


def test_the_ways_are_from_every_size_to_every_other() -> None:
    assert {pair for way in WAYS for pair in pairwise(way)} == set(permutations(SIZES, 2))


@pytest.mark.parametrize("page", ["mint", "calls"])
def test_two_columns_begin_at_the_same_width_on_every_way(qtbot: QtBot, theme: Theme, page: str) -> None:
    key = PageKey(page)
    shrunk, grown = loaded(qtbot, theme, LARGE), loaded(qtbot, theme, (WIDTHS[0] - 100, USUAL[1]))
    for window in (shrunk, grown):
        layout_of(window, key)
    counts = [counted(grown, key, width) for width in WIDTHS]
    assert set(counts) == {1, 2} and counts == sorted(counts)
    assert [counted(shrunk, key, width) for width in reversed(WIDTHS)] == counts[::-1]
    second = counts.index(2)
    for place in (0, second - 1, second, len(WIDTHS) - 1):
        fresh = loaded(qtbot, theme, (WIDTHS[place], USUAL[1]))
        assert len(columns(fresh, key)) == counts[place], WIDTHS[place]


def counted(window: MainWindow, page: PageKey, width: int) -> int:
    window.resize(width, USUAL[1])
    return len(columns(window, page))


def columns(window: MainWindow, page: PageKey) -> set[int]:
    """Return where the columns of cards begin."""
    layout_of(window, page)
    shown = window.pages.shown()
    assert shown is not None
    return {each.mapTo(shown, QPoint()).x() for each in shown.findChildren(Card) if each.isVisible()}
