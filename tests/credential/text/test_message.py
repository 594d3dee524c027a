"""Messages: templates filled in a language."""

from __future__ import annotations

import pytest

from inspector.credential.text.message import Message, message

SAID = message("Test", "by {by} only")


def rendered(template: str, **values: str) -> str:
    return Message("Test", "English {by}").of(**values).render(lambda _context, _text: template)


@pytest.mark.parametrize(
    ("by", "said"),
    [
        ("GitHub", "値は GitHub が入れます"),
        ("シェル", "値はシェルが入れます"),
        ("12", "値は 12 が入れます"),
        ("", "値は が入れます"),
    ],
)
def test_in_japanese_a_space_stands_beside_latin_text_only(by: str, said: str) -> None:
    assert rendered("値は {by} が入れます", by=by) == said


def test_spaces_inside_a_name_stay() -> None:
    assert rendered("キー「{by}」", by="商品 一覧") == "キー「商品 一覧」"


def test_english_keeps_its_spaces() -> None:
    assert str(SAID.of(by="シェル")) == "by シェル only"


def test_what_is_empty_takes_its_space_along() -> None:
    parts = Message("Test", "It ends. {validity} {rights}")
    assert str(parts.of(validity="", rights="")) == "It ends."
    assert str(parts.of(validity="", rights="It may read.")) == "It ends. It may read."
    assert str(parts.of(validity=Message("Test", ""), rights=0)) == "It ends. 0"


def test_formats_and_braces_are_kept() -> None:
    assert Message("Test", "x").of(n=1.25).render(lambda *_: "値 {n:.1f} です {{}}") == "値 1.2 です {}"


def test_a_translation_without_its_place_falls_back_to_english() -> None:
    assert rendered("値は {other} です", by="x") == "English x"
