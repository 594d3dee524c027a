"""What stands now where a credential stood."""

from __future__ import annotations

import pytest

from inspector.credential.reading.standing import standing
from tests.credential.make import key_v1, key_v2, token_v1

A, B, C = key_v1(), token_v1(), key_v1(sub="other")
ENV = f"A={A}\nB={B}\n"
PROSE = f"first {A}\nthen {B}\n"


def text_of(before: str, offset: int | None, name: str | None, after: str) -> str | None:
    found = standing(before, offset, name, after)
    return None if found is None else found.candidate.text.text


@pytest.mark.parametrize(
    ("name", "after", "stands"),
    [
        ("A", f"A={C}\nB={B}\n", C),
        ("B", f"A={C}\nB={B}\n", B),
        ("B", f"B={C}\n", C),
        ("A", f"B={B}\n", None),
        ("A", f"A={A[:-30]}\nB={B}\n", A[:-30]),
        ("A", "", None),
    ],
)
def test_a_name_finds_its_place_again(name: str, after: str, stands: str | None) -> None:
    assert text_of(ENV, 2, name, after) == stands


def test_of_one_name_the_whole_credential_is_meant() -> None:
    assert text_of(ENV, 2, "A", f"A=nothing\nA={C}\n") == C


@pytest.mark.parametrize(
    ("offset", "after", "stands"),
    [
        (PROSE.index(A), f"first {C}\nthen {B}\n", C),
        (PROSE.index(B), f"first {C}\nthen {A}\n", A),
        (PROSE.index(B), f"first {A}\n", None),
        (PROSE.index(B), f"first {A}\nthen {B}\nand {C}\n", None),
        (PROSE.index(A) + 1, PROSE, None),
        (None, PROSE, None),
    ],
)
def test_without_a_name_its_number_among_the_credentials_finds_it(
    offset: int | None, after: str, stands: str | None
) -> None:
    assert text_of(PROSE, offset, None, after) == stands


def test_a_refresh_token_does_not_count() -> None:
    before = f'{{"apiKey": "{A}", "refreshToken": "opaque-text-of-a-refresh-token"}}'
    after = f'{{"apiKey": "{key_v2()}"}}'
    assert text_of(before, before.index(A), None, after) == key_v2()
