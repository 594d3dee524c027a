"""The figures of a run in the window: each number with its name, its tone, and the sentence above them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QProgressBar, QPushButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from inspector.service.load.figures import Bar, Figures
from inspector.window.look.theme import Theme
from inspector.window.pages.calls.repeat_figures import FiguresCard, Tile
from inspector.window.widgets.plain import PlainLabel

RUN = Figures(
    total=2_000,
    done=2_000,
    seconds=1.0,
    ended=(("HIT", 500), ("UNAVAILABLE", 1_500)),
    p50=0.001,
    p90=0.002,
    p99=0.003,
    longest=0.004,
    bars=(Bar(0.001, 0.004, 2_000),),
    finished=True,
)


@pytest.fixture
def card(qtbot: QtBot, theme: Theme) -> FiguresCard:
    made = FiguresCard()
    qtbot.addWidget(made)
    made.show()
    return made


def numbers(card: QWidget) -> dict[str, tuple[str, str]]:
    """The visible numbers by their names, each with its tone."""
    found = {}
    for tile in card.findChildren(Tile):
        if tile.isVisible():
            name, value = tile.findChildren(PlainLabel)
            assert tile.accessibleName() == f"{name.text()}: {value.text()}"
            found[name.text()] = (value.text(), value.property("tone") or "")
    return found


def test_each_number_stands_below_its_name(card: FiguresCard) -> None:
    card.show_figures(None)
    assert numbers(card) == {}
    card.show_figures(RUN)
    assert numbers(card) == {
        "Median": ("1.00 ms", ""),
        "90 %": ("2.00 ms", ""),
        "99 %": ("3.00 ms", ""),
        "Longest": ("4.00 ms", ""),
        "Calls per second": ("2,000", ""),
        "Errors": ("1,500", "error"),
    }
    card.show_figures(replace(RUN, ended=(("HIT", 2_000),)))
    assert numbers(card)["Errors"] == ("0", "ok")


def test_each_outcome_has_its_count_and_share(card: FiguresCard) -> None:
    card.show_figures(RUN)
    table = card.findChild(QTableWidget)
    assert table is not None
    cells = [
        [table.model().index(row, column).data() for column in range(3)] for row in range(table.rowCount())
    ]
    assert cells == [["HIT", "500", "25.0%"], ["UNAVAILABLE", "1,500", "75.0%"]]


@pytest.mark.parametrize(
    ("figures", "said", "runs"),
    [
        (replace(RUN, done=500, finished=False), "500 of 2000 calls so far…", True),
        (
            replace(RUN, done=500, cancelled=True),
            "Cancelled after 500 of 2000 calls. The figures include only these.",
            False,
        ),
        (RUN, "2000 calls in 1", False),
    ],
)
def test_a_run_says_how_far_it_came(card: FiguresCard, figures: Figures, said: str, runs: bool) -> None:
    card.show_figures(figures)
    texts = [label.text().replace(",", "") for label in card.findChildren(PlainLabel) if label.isVisible()]
    assert [text for text in texts if text.startswith(said)]
    assert not [text for text in texts if text.startswith("No run yet")]
    bar = card.findChild(QProgressBar)
    assert bar is not None
    assert bar.isVisible() is runs
    if runs:
        assert (bar.value(), bar.maximum()) == (500, 2_000)


def test_the_bars_are_named_and_copied(card: FiguresCard, qtbot: QtBot) -> None:
    card.show_figures(RUN)
    assert card.histogram.accessibleDescription().startswith("2,000 calls: p50 1.00 ms")
    card.histogram.bar_named.emit("a bar")
    assert "a bar" in [label.text() for label in card.findChildren(PlainLabel) if label.isVisible()]
    button = card.findChild(QPushButton, "repeat.copy")
    assert button is not None
    assert button.isVisible()
    with qtbot.waitSignal(card.text_copied) as copied:
        button.click()
    assert copied.args == [RUN.csv()]
