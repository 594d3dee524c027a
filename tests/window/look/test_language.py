"""How dates are written in the language that was chosen."""

from __future__ import annotations

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
