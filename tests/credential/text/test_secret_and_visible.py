"""Secrets that do not print, sentences as data, and foreign text made harmless."""

from __future__ import annotations

import copy
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.credential.text.message import message
from inspector.credential.text.secret import Secret
from inspector.credential.text.visible import is_hidden, visible

TEXT = "a-very-secret-text"


@pytest.mark.parametrize(
    "show", [repr, str, "{}".format, "{!r:>40}".format, lambda s: f"{s:>3}", lambda s: f"{[s]}"]
)
def test_a_secret_does_not_print(show: object) -> None:
    assert TEXT not in show(Secret(TEXT))  # type: ignore[operator]
    assert "[secure]" in show(Secret(TEXT))  # type: ignore[operator]


def test_a_secret_is_not_pickled_or_copied() -> None:
    for store in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError):
            store(Secret(TEXT))


def test_a_secret_is_revealed_on_purpose_only() -> None:
    secret = Secret(TEXT)
    assert secret.reveal() == TEXT
    assert len(secret) == len(TEXT)
    assert secret
    assert not Secret("")
    assert secret == Secret(TEXT)
    assert secret != TEXT
    assert len({secret, Secret(TEXT)}) == 1


def test_a_short_secret_is_masked_whole() -> None:
    assert Secret("short").masked() == "\u2022" * 12
    masked = Secret("x" * 30 + "y" * 60).masked()
    assert masked.startswith("x" * 12)
    assert masked.endswith("yyyy")
    assert len(masked) < 30


def test_equal_secrets_have_equal_fingerprints() -> None:
    assert Secret(TEXT).fingerprint() == Secret(TEXT).fingerprint() != Secret(TEXT + "x").fingerprint()
    assert Secret("\ud800").fingerprint()


def test_a_message_is_filled_in_and_translated() -> None:
    inner = message("Test", "two")
    said = message("Test", "one {a} {b}").of(a="x\u202ey", b=inner)
    assert str(said) == "one x\u27e8U+202E\u27e9y two"
    assert said.render(lambda _, template: {"two": "zwei", "one {a} {b}": "{b} {a}"}[template]).startswith(
        "zwei"
    )
    assert hash(said) == hash(message("Test", "one {a} {b}").of(a="x", b=inner))


def test_a_translation_that_lost_a_placeholder_falls_back_to_english() -> None:
    said = message("Test", "one {a}").of(a=1)
    assert said.render(lambda _context, _template: "eins {b}") == "one 1"
    assert said.render(lambda _context, _template: "eins {") == "one 1"
    assert said.render(lambda _context, _template: "eins {0}") == "one 1"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("a\nb\tc\x00", "a⟨LF⟩b⟨TAB⟩c⟨NUL⟩"),
        ("\u200b\u3164\u2800\ufe0f", "⟨U+200B⟩⟨U+3164⟩⟨U+2800⟩⟨U+FE0F⟩"),
        ("日本 語é", "日本 語é"),
        ("\U000e0041", "⟨U+E0041⟩"),
    ],
)
def test_hidden_characters_are_spelled_out(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(st.text())
def test_nothing_hidden_is_left(text: str) -> None:
    assert not any(is_hidden(character) for character in visible(text))


def test_long_text_is_cut_with_a_count() -> None:
    assert visible("x" * 5_000).endswith("… (+3,000)")
    assert visible("x" * 12, 10) == "x" * 10 + "… (+2)"


def test_each_character_is_shown_as_it_is_or_spelled_out() -> None:
    for code in range(0x110000):
        character = chr(code)
        assert (visible(character) != character) is is_hidden(character), hex(code)
