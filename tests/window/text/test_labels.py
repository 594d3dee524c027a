"""Moments are written so that they can be read, also where no language is set."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QLocale

from inspector.credential.model.expiry import ExpiryState
from inspector.credential.model.kinds import Kind
from inspector.window.look import theme
from inspector.window.text import labels
from inspector.window.widgets.icon import TONE_ICONS


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


@pytest.mark.usefixtures("theme")
def test_every_kind_and_every_state_has_an_icon_that_can_be_drawn() -> None:
    assert set(labels.KIND_ICONS) == set(Kind)
    assert set(labels.STATE_TONES) == set(ExpiryState)
    names = {*labels.KIND_ICONS.values(), *(icon for _tone, icon in labels.STATE_TONES.values())}
    for name in sorted({*names, *TONE_ICONS.values()}):
        assert not theme.icon(name).pixmap(16, 16).isNull(), name
