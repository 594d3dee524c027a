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


@pytest.mark.parametrize(
    ("first", "ended"),
    [
        ("A title", "A title."),
        ("It said: “not now”", "It said: “not now”."),
        ("It said: “Not now.”", "It said: “Not now.”"),
        ("Denied (as predicted)", "Denied (as predicted)."),
        ("発行は許可されていません。", "発行は許可されていません。"),
        ("Why not?", "Why not?"),
        ("Their words \n", "Their words."),
    ],
)
def test_what_another_sentence_follows_ends_like_one(first: str, ended: str) -> None:
    assert labels.sentences((first, "More")) == f"{ended} More"
    assert labels.ended(first) == ended
    assert labels.ended("") == ""


@pytest.mark.usefixtures("in_japanese")
def test_a_title_before_its_evidence_ends_like_a_sentence_in_japanese() -> None:
    title, evidence = "この認証情報では許可されていません", "127.0.0.1:46021 への発行"
    assert labels.sentences((title, evidence)) == f"{title}。{evidence}"


@pytest.mark.usefixtures("theme")
def test_every_kind_and_every_state_has_an_icon_that_can_be_drawn() -> None:
    assert set(labels.KIND_ICONS) == set(Kind)
    assert set(labels.STATE_TONES) == set(ExpiryState)
    names = {*labels.KIND_ICONS.values(), *(icon for _tone, icon in labels.STATE_TONES.values())}
    for name in sorted({*names, *TONE_ICONS.values()}):
        assert not theme.icon(name).pixmap(16, 16).isNull(), name
