"""The histogram of a run: the texts of its marks can be read."""

from __future__ import annotations

from itertools import combinations

import pytest
from pytestqt.qtbot import QtBot

from inspector.service.load.figures import Bar
from inspector.window.look.theme import Theme, active
from inspector.window.pages.calls.histogram import Histogram

BARS = tuple(Bar(0.001 * 1.2**step, 0.001 * 1.2 ** (step + 1), step + 1) for step in range(24))


@pytest.mark.parametrize("width", [240, 480, 900])
@pytest.mark.parametrize(
    "marks", [(0.0463, 0.0575, 0.0628), (0.001, 0.001, 0.001), (0.08, 0.08, 0.08), (0.001, 0.01, 0.08)]
)
def test_no_mark_covers_another_one(
    qtbot: QtBot, theme: Theme, width: int, marks: tuple[float, float, float]
) -> None:
    shown = Histogram()
    qtbot.addWidget(shown)
    shown.resize(width, 190)
    shown.show_bars(BARS, tuple(zip(("p50", "p90", "p99"), marks, strict=True)))
    shown.grab()
    places = shown.mark_places()
    assert len(places) == 3
    assert not any(one.intersects(other) for one, other in combinations(places, 2))
    assert all(place.left() >= 0 and place.right() <= width for place in places)
    assert max(place.bottom() for place in places) < 190 / 2


@pytest.mark.parametrize("at", [0.004, 0.01, 0.02])
def test_a_mark_stands_over_the_middle_of_its_line_however_long_it_is(
    qtbot: QtBot, theme: Theme, at: float
) -> None:
    shown = Histogram()
    qtbot.addWidget(shown)
    shown.resize(900, 190)
    shown.show_bars(BARS, (("p5", at), ("half of all of the calls", at)))
    short, long = shown.mark_places()
    assert long.width() > short.width() + 20
    assert abs(long.center().x() - short.center().x()) < 1
    shown.show_bars(BARS, (("half", BARS[0].low), ("half", BARS[-1].high)))
    assert 0 < shown.mark_places()[0].center().x() < short.center().x() < shown.mark_places()[1].center().x()


@pytest.mark.parametrize("count", [1, 2, 3, 24])
def test_a_mark_stands_over_the_bar_that_contains_it(qtbot: QtBot, theme: Theme, count: int) -> None:
    shown = Histogram()
    qtbot.addWidget(shown)
    shown.resize(900, 190)
    bars = tuple(Bar(bar.low, bar.high, 5) for bar in BARS[:count])
    shown.show_bars(
        bars, tuple((f"{number}", (bar.low * bar.high) ** 0.5) for number, bar in enumerate(bars))
    )
    image = shown.grab().toImage()
    accent = active().colour("accent").name()
    for place in shown.mark_places():
        middle = int(place.center().x())
        beside = [image.pixelColor(middle + step, 140).name() for step in (-4, 4)]
        assert beside == [accent] * 2, middle
