"""Sizes, colours and languages follow the system: dots in an inch, high contrast, title bars, display languages."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from inspector.process import system
from inspector.process.systems import windows
from inspector.window.look import design_tokens, theme
from inspector.window.look.high_contrast import contrast, roles
from inspector.window.look.theme import Theme

_APP = """
import sys
from PySide6.QtGui import QFontInfo
from PySide6.QtCore import Qt
from inspector import app, settings
made = app.App(["x"], settings.Settings(), remembers=False)
made.qt.styleHints().setTabFocusBehavior(Qt.TabFocusBehavior.TabFocusTextControls)
made.paint_first()
print(QFontInfo(made.window.font()).pixelSize(), made.window.menus["file"].title(),
      made.qt.styleHints().tabFocusBehavior().name)
"""


def started(**environment: str) -> list[str]:
    held = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG"))}
    done = subprocess.run(
        [sys.executable, "-c", _APP],
        env={**held, "QT_QPA_PLATFORM": "offscreen", **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


@pytest.mark.parametrize(("dots", "smallest", "largest"), [("72", 13, 14), ("96", 13, 14), ("192", 13, 14)])
def test_text_is_as_large_where_an_inch_has_72_dots(dots: str, smallest: int, largest: int) -> None:
    assert smallest <= int(started(QT_FONT_DPI=dots, LANG="C.UTF-8")[0]) <= largest


def test_every_control_can_be_reached_by_tab() -> None:
    assert started(LANG="C.UTF-8")[-1] == "TabFocusAllControls"


@pytest.mark.parametrize(
    ("languages", "begins"),
    [
        ("ja", "ファイル"),
        ("ja_JP:en", "ファイル"),
        ("en_GB:ja_JP", "&File"),
        ("de:ja:en", "ファイル"),
        ("de:en:ja", "&File"),
        ("de", "&File"),
    ],
)
def test_the_display_language_counts_and_not_how_dates_are_written(languages: str, begins: str) -> None:
    assert started(LANG="en_US.UTF-8", LANGUAGE=languages)[1].startswith(begins)


@pytest.fixture
def applied(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    Theme(qapp, "light").deleteLater()
    qapp.setPalette(theme.palette(theme.colours(dark=False)))


BLACK, WHITE, YELLOW = QColor("#000000"), QColor("#ffffff"), QColor("#ffff00")


def high_contrast_palette(text: QColor, ground: QColor, chosen: QColor, on_chosen: QColor) -> QPalette:
    made = QPalette(text, ground, text, text, text, text, ground)
    for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base, QPalette.ColorRole.Button):
        made.setColor(role, ground)
    made.setColor(QPalette.ColorRole.WindowText, text)
    made.setColor(QPalette.ColorRole.Highlight, chosen)
    made.setColor(QPalette.ColorRole.HighlightedText, on_chosen)
    return made


@pytest.mark.parametrize(
    ("text", "ground", "chosen", "on_chosen"),
    [
        (WHITE, BLACK, QColor("#1aebff"), BLACK),
        (BLACK, WHITE, QColor("#37006e"), WHITE),
        (YELLOW, BLACK, BLACK, YELLOW),
    ],
)
def test_high_contrast_takes_the_systems_colours_and_stays_readable(
    text: QColor, ground: QColor, chosen: QColor, on_chosen: QColor
) -> None:
    found = roles(high_contrast_palette(text, ground, chosen, on_chosen))
    assert set(found) == set(design_tokens.LIGHT)
    given = {colour.name() for colour in (text, ground, chosen, on_chosen)}
    assert {value for name, value in found.items() if name != "selection"} <= given
    assert found["selection"] != found["surface"] or chosen == ground
    for role in ("window", "surface", "raised", "sunken", "selection", "error_soft", "accent_soft"):
        assert contrast(QColor(found["text"]), QColor(found[role])) >= 7 or role == "selection"
        assert contrast(QColor(found["text"]), QColor(found[role])) >= 4.5
    assert contrast(QColor(found["on_accent"]), QColor(found["accent"])) >= 4.5


def test_high_contrast_comes_and_goes_with_the_system(
    applied: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(windows, "wants_high_contrast", lambda: True)
    monkeypatch.setattr(system, "here", windows)
    made = Theme(applied, "dark")
    plain = theme.active()["accent"]
    assert plain not in (design_tokens.DARK["accent"], design_tokens.LIGHT["accent"])
    made.use_high_contrast(False)
    assert theme.active()["accent"] == design_tokens.DARK["accent"]
    made.use_high_contrast(True)
    assert theme.active()["accent"] == plain
    made.deleteLater()


class Hints:
    """Qt's style hints, of which the tests' platform takes no wish."""

    def __init__(self, real: Any) -> None:
        self._real = real
        self.wishes: list[int] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)

    def setProperty(self, name: str, value: int) -> None:
        assert name == "colorScheme"
        self.wishes.append(value)


def test_the_system_is_told_the_theme_for_its_title_bars(
    applied: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    hints = Hints(applied.styleHints())
    monkeypatch.setattr(QApplication, "styleHints", lambda *_: hints)
    made = Theme(applied, "system")
    assert hints.wishes == [], "nothing was chosen, and the system keeps its own"
    made.choose("dark")
    made.choose("light")
    made.choose("system")
    assert hints.wishes == [2, 1, 0]
    made.deleteLater()


@pytest.mark.parametrize(("lightness", "dark"), [(0, True), (127, True), (128, False), (255, False)])
def test_a_system_whose_windows_are_darker_than_the_middle_is_dark(
    applied: QApplication, lightness: int, dark: bool
) -> None:
    applied.setPalette(QPalette(QColor(lightness, lightness, lightness)))
    made = Theme(applied, "system")
    assert theme.active().dark is dark
    made.choose("light")
    assert not theme.active().dark
    made.choose("system")
    assert theme.active().dark is dark
    made.deleteLater()
