"""Moments are written so that they can be read, also where no language is set."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QLocale

from inspector.window.text import labels


@pytest.mark.parametrize(
    "language", [QLocale.Language.C, QLocale.Language.English, QLocale.Language.Japanese]
)
def test_a_date_has_marks_between_its_numbers(language: QLocale.Language) -> None:
    usual = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        shown = labels.local_time(1_697_522_349)
    finally:
        QLocale.setDefault(usual)
    assert re.search(r"\d[-/.]\d", shown), shown
    assert "2023" in shown


def test_sentences_are_joined_with_a_space_in_english() -> None:
    assert labels.sentences(("One.", "", "Two.")) == "One. Two."
