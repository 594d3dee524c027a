"""Foreign text in Markdown and HTML: code where it could be markup, and never an escape."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.credential.text.visible import visible
from inspector.diagnosis.report.inline import html_of, markdown, plain, segments

SPECIAL = set("\\`*_[]<>#|~&@")


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Set `MOMENTO_API_KEY` again.", "Set `MOMENTO_API_KEY` again."),
        ("Set MOMENTO_API_KEY=\u2026 again.", "Set `MOMENTO_API_KEY=`\u2026 again."),
        ("a *b* c", "a `*b*` c"),
        ("see https://evil.example/x now", "see `https://evil.example/x` now"),
        ("ask @all", "ask `@all`"),
        ("a ` b", "a `'` b"),
        ("``x``", "`''x''`"),
        ("`a``b_c`", "`'a''b_c'`"),
        ("\u4ee5\u4e0b(x_y)\u3067\u3059", "\u4ee5\u4e0b(`x_y`)\u3067\u3059"),
        ("Set MOMENTO_API_KEY.", "Set `MOMENTO_API_KEY`."),
        ("(see A_B, C_D)", "(see `A_B`, `C_D`)"),
        ("at https://evil.example/a_b?c!", "at `https://evil.example/a_b?c`!"),
        ('the "a_b": x', 'the "`a_b`": x'),
        ('call getenv("A_B").', 'call `getenv("A_B")`.'),
        ('set x="a_b".', 'set `x="a_b"`.'),
        ("1. no list", "`1.` no list"),
        ("- no list", "`-` no list"),
        ("plain (JWT): 12 d, 3 h.", "plain (JWT): 12 d, 3 h."),
    ],
)
def test_what_could_be_markup_is_code(text: str, written: str) -> None:
    assert markdown(text) == written


def test_html_marks_code_and_holds_no_other_tag() -> None:
    assert html_of("set `A_B` <b>") == "set <code>A_B</code> <code>&lt;b&gt;</code>"


@given(st.text(st.sampled_from("ab \\`*_[]()<>#|~&@1.-+=\n\u3042:/w")))
def test_nothing_special_stands_outside_of_code(text: str) -> None:
    found = segments(text)
    assert not any(one[0] and other[0] for one, other in pairwise(found))
    for code, piece in found:
        assert piece
        assert not (SPECIAL & set(piece)) if not code else "`" not in piece
    assert re.fullmatch(r"[^`]*(?:`[^`]+`[^`]*)*", markdown(text))


@given(st.text())
def test_no_word_is_lost(text: str) -> None:
    told = "".join(piece for _, piece in segments(text))
    assert told.replace("'", "").replace("`", "") == visible(text).replace("`", "").replace("'", "")


@pytest.mark.parametrize(
    ("line", "quotes", "said"),
    [
        ("the key `mo` in `a b`", "\u201c%1\u201d", "the key “mo” in “a b”"),
        ("キャッシュ `default-cache`のキー `mo` に", "「%1」", "キャッシュ「default-cache」のキー「mo」に"),
        ("one ` alone", "「%1」", "one ` alone"),
        (r"`\1 %1`", "「%1」", "「\\1 %1」"),
    ],
)
def test_code_stands_in_quotation_marks_in_plain_text(line: str, quotes: str, said: str) -> None:
    assert plain(line, lambda _message: quotes) == said
