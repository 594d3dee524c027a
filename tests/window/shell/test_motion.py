"""Motion is short, and there is none unless the system's user wants it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from inspector.window.look import motion
from inspector.window.shell.main_window import MainWindow
from inspector.window.shell.system.motion import kde_factor
from inspector.window.widgets.page_tabs import PageTabs
from tests.samples import v1_key
from tests.window.credentials import load


@pytest.fixture
def moving() -> Iterator[None]:
    motion.use(True)
    yield
    motion.use(False)


def test_there_is_none_until_it_is_known_to_be_wanted() -> None:
    assert motion.milliseconds() == 0


def test_it_takes_a_hundred_and_fifty_milliseconds_at_most(moving: None) -> None:
    assert 0 < motion.milliseconds() <= motion.LONGEST_MS


def tabs_of(window: MainWindow) -> PageTabs:
    load(window, v1_key())
    found = window.tabs
    assert isinstance(found, PageTabs)
    return found


def test_the_line_is_below_the_current_tab_at_once_without_motion(window: MainWindow) -> None:
    tabs = tabs_of(window)
    window.navigator.show_page("raw")
    tabs.setCurrentIndex(2)
    assert tabs._line is None


def test_the_line_moves_to_the_next_tab_and_stays_there(
    window: MainWindow, qtbot: QtBot, moving: None
) -> None:
    tabs = tabs_of(window)
    seen: list[QRect] = []
    tabs._moving.valueChanged.connect(seen.append)
    with qtbot.waitSignal(tabs._moving.finished):
        tabs.setCurrentIndex(3)
    assert seen[-1] == tabs._below(3)
    assert tabs._line is None


@pytest.mark.parametrize("wanted", [False, True])
def test_an_unfolded_part_ends_at_its_own_height(qtbot: QtBot, wanted: bool) -> None:
    motion.use(wanted)
    try:
        outer, part = QWidget(), QWidget()
        qtbot.addWidget(outer)
        QVBoxLayout(outer).addWidget(part)
        QVBoxLayout(part).addWidget(QLabel("a line"))
        part.hide()
        outer.show()
        motion.unfold(part, True)
        qtbot.waitUntil(lambda: part.maximumHeight() == 16_777_215)
        assert part.isVisible()
        motion.unfold(part, False)
        assert not part.isVisible()
    finally:
        motion.use(False)


@pytest.mark.parametrize(
    ("text", "factor"),
    [
        ("[KDE]\nAnimationDurationFactor=0\n", 0.0),
        ("[KDE]\nAnimationDurationFactor=1.5\n", 1.5),
        ("[General]\nx=1\n", None),
        ("not an ini file", None),
        ("[KDE]\nAnimationDurationFactor=fast\n", None),
    ],
)
def test_kde_says_how_long_animations_are(tmp_path: Path, text: str, factor: float | None) -> None:
    file = tmp_path / "kdeglobals"
    file.write_text(text)
    assert kde_factor(file) == factor


def test_without_kde_nothing_is_said(tmp_path: Path) -> None:
    assert kde_factor(tmp_path / "kdeglobals") is None
