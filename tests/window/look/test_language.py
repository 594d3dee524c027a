"""How dates are written in the language that was chosen, or that the system speaks."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from inspector.window.look.language import Language
from inspector.window.text.labels import local_time

FEBRUARY_3 = 1_770_120_000
"""Noon in UTC: the same day in nearly all zones."""


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    before = QLocale()
    made = Language(qapp)
    yield made
    made.use("en")
    QLocale.setDefault(before)


def test_english_that_was_chosen_writes_no_date_that_can_be_misread(language: Language) -> None:
    language.use("en")
    if not QLocale.system().name().startswith("en_"):
        assert local_time(FEBRUARY_3).startswith("2026-02-03 ")


def test_japanese_that_was_chosen_writes_the_year_first(language: Language) -> None:
    language.use("ja")
    assert local_time(FEBRUARY_3).startswith("2026/02/03 ")


SYSTEMS = {"LC_ALL": "C.UTF-8", "LANGUAGE": "ja"}, {"LANG": "C.UTF-8"}, {"LANG": "C"}


@pytest.mark.skipif(sys.platform != "linux", reason="the environment names the language")
@pytest.mark.parametrize("system", SYSTEMS, ids=str)
def test_a_system_without_a_locale_writes_the_year_first(system: dict[str, str]) -> None:
    script = f"""
from PySide6.QtWidgets import QApplication
from inspector.window.look.language import Language
from inspector.window.text.labels import local_time
application = QApplication([])
Language(application).use("system")
print(local_time({FEBRUARY_3}))
"""
    others = {name: value for name, value in os.environ.items() if not name.startswith(("LANG", "LC_"))}
    ran = subprocess.run(
        [sys.executable, "-c", script], env=others | system, capture_output=True, text=True, check=True
    )
    assert ran.stdout.startswith("2026-02-03 ")


@pytest.mark.skipif(sys.platform != "linux", reason="the environment names the language")
@pytest.mark.parametrize(
    "system", [{"LANG": "de_DE.UTF-8"}, {"LANG": "ja_JP.UTF-8"}, {"LC_ALL": "C.UTF-8"}], ids=str
)
def test_english_on_another_system_has_a_clock_of_twenty_four_hours(system: dict[str, str]) -> None:
    script = f"""
import time
from PySide6.QtWidgets import QApplication
from inspector.window.look.language import Language
from inspector.window.text.labels import local_clock, local_time
application = QApplication([])
Language(application).use("en")
midnight = time.time() // 86_400 * 86_400
print(local_time({FEBRUARY_3} + 3_600 * 3), local_clock(midnight + 60), sep="\\n")
"""
    others = {name: value for name, value in os.environ.items() if not name.startswith(("LANG", "LC_"))}
    ran = subprocess.run(
        [sys.executable, "-c", script],
        env=others | system | {"TZ": "UTC"},
        capture_output=True,
        text=True,
        check=True,
    )
    moment, clock = ran.stdout.splitlines()
    assert (moment, clock) == ("2026-02-03 15:00 UTC", "00:01 UTC")
