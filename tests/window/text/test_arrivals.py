"""What a credential that arrived in a followed file changes."""

from __future__ import annotations

import pytest

from inspector.credential.inspection import inspect
from inspector.credential.permissions.rules import Resource, Role, Rule, Selector
from inspector.window.text.arrivals import arrival_sentences
from tests.samples import v1_key, v2_key

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


def test_of_permissions_that_are_not_known_nothing_is_said() -> None:
    old, new = inspect(v2_key(jti="one"), 0.0), inspect(v2_key(jti="two"), 0.0)
    said = arrival_sentences(old, new, 0.0, ".env")
    assert "permissions" not in said and "  " not in said
    assert "permissions are the same" in arrival_sentences(
        inspect(v1_key(), 0.0), inspect(v1_key(sub="x"), 0.0), 0.0, ".env"
    )


def test_permissions_that_are_summed_up_alike_are_not_set_against_each_other() -> None:
    reads, writes = (
        Rule(Resource.CACHE, role, Selector.name("main"), Selector.prefix("a"))
        for role in (Role.READ_ONLY, Role.WRITE_ONLY)
    )
    said = arrival_sentences(
        inspect(v1_key(rules=(reads,)), 0.0), inspect(v1_key(rules=(writes,)), 0.0), 0.0, ".env"
    )
    assert "Its permissions differ." in said
    assert "instead of" not in said


def test_nothing_is_compared_with_what_could_not_be_read() -> None:
    cut, whole = inspect(v1_key(NOW + 9_000)[:150], NOW), inspect(v1_key(NOW + 9_000), NOW)
    assert cut.claims is None
    said = arrival_sentences(cut, whole, NOW, ".env")
    assert "It expires: " in said
    assert said.endswith("What was there before could not be read.")
    assert "same" not in said and "differ" not in said
