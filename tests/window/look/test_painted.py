"""What the program paints itself is what it was: shapes, colours, lines and texts."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from inspector.service.load.figures import Bar
from inspector.window.look.theme import Theme
from inspector.window.pages.calls.histogram import Histogram
from inspector.window.shell.main_window import MainWindow
from tests.window.credentials import load
from tests.window.described import plain
from tests.window.painted import painted, paints_itself
from tests.window.test_described import ENTRIES, compare
from tests.window.tour import PAGES, visit

BARS = tuple(Bar(0.001 * 1.2**step, 0.001 * 1.2 ** (step + 1), step + 1) for step in range(3))
ONE = (Bar(0.0001, 0.0002, 1),)
MARKS = (("p50", 0.0012), ("p99", 0.0015))


@pytest.mark.parametrize("colours", ["light", "dark"])
def test_a_histogram_is_painted_as_before(qtbot: QtBot, theme: Theme, colours: str) -> None:
    theme.choose(colours)
    found = []
    try:
        for name, bars, marks in (("none", (), ()), ("one", ONE, ()), ("three", BARS, MARKS)):
            shown = Histogram()
            qtbot.addWidget(shown)
            shown.resize(480, 190)
            shown.show_bars(bars, marks)
            found += [f"== {name}", *painted(shown)]
    finally:
        theme.choose("light")
    compare(f"histogram-{colours}", found)


@pytest.mark.parametrize("name", ["key", "token", "report"])
def test_what_pages_paint_is_as_before(window: MainWindow, name: str) -> None:
    entry = load(window, ENTRIES[name]())[0]
    found = []
    for place, _ in visit(window, entry):
        if place in PAGES:
            parts = [
                each for each in window.findChildren(QWidget) if each.isVisible() and paints_itself(each)
            ]
            found += [f"== {place}"]
            for part in parts:
                found += [type(part).__name__, *(plain(f"  {line}") for line in painted(part))]
    compare(f"painted-{name}", found)
