"""What a credential that arrived in a followed file changes."""

from __future__ import annotations

import pytest

from inspector.credential.inspection import inspect
from inspector.window.text.arrivals import arrival_sentences
from tests.samples import v1_key

NOW = 1_800_000_000.0


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (NOW + 9_000, NOW + 90_000, "It expires: "),
        (NOW + 9_000, NOW + 9_000, "Its expiry is the same."),
        (NOW + 9_000, NOW - 60, "It had expired already: "),
        (NOW - 60, NOW - 60, "It had expired already: "),
        (NOW + 9_000, None, "It expires: no expiry"),
    ],
)
def test_an_expiry_is_told_as_what_it_is_when_the_key_arrives(
    old: float, new: float | None, said: str
) -> None:
    before, after = inspect(v1_key(old), NOW), inspect(v1_key(new, iat=1), NOW)
    told = arrival_sentences(before, after, NOW, ".env")
    assert told.startswith("The new key arrived at ")
    assert said in told
