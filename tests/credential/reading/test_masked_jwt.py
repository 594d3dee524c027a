"""A JWT whose signature a program masked is a masked copy; a whole one before an ellipsis is whole."""

from __future__ import annotations

import time

import pytest

from inspector.credential.inspection import inspect, inspect_all
from inspector.credential.model.kinds import Kind
from tests.credential.make import key_v2

KEY = key_v2(exp=4_000_000_000)
MASKS = ("***", "****", "••••", "●●", "...", "…", "**********")
CARRIERS = {
    "alone": "{}",
    "assignment": "MOMENTO_API_KEY={}\n",
    "quoted": 'MOMENTO_API_KEY="{}"\n',
    "header": "authorization: Bearer {}",
    "json": '{{"apiKey": "{}"}}',
    "yaml": "momento:\n  apiKey: {}\n",
    "prose": "The log says {} and nothing else.",
    "line": "2026-01-01 INFO key={} region=us-west-2",
}


@pytest.mark.parametrize("carrier", CARRIERS.values(), ids=CARRIERS)
@pytest.mark.parametrize("mask", MASKS)
@pytest.mark.parametrize(("head", "tail"), [(-20, -6), (-9, -5), (-30, None), (110, 125)])
def test_a_masked_signature_is_a_masked_copy(carrier: str, mask: str, head: int, tail: int | None) -> None:
    end = "" if tail is None else KEY[tail:] if tail < 0 else KEY[tail:][-20:]
    masked = KEY[:head] + mask + end
    found = inspect_all(carrier.format(masked), time.time())
    assert [(each.kind, each.facts.repaired and each.facts.repaired.reveal()) for each in found] == [
        (Kind.PLACEHOLDER, masked)
    ]


@pytest.mark.parametrize("after", ["...", "…", " ...", "***"])
@pytest.mark.parametrize("before", ["", "This is my key: ", "**", "key=", "authorization: Bearer "])
def test_a_whole_one_before_an_ellipsis_is_whole(before: str, after: str) -> None:
    found = inspect(f"{before}{KEY}{after}", time.time())
    assert (found.kind, found.breaks) == (Kind.API_KEY_V2, ())
    assert found.token is not None and found.token.reveal() == KEY


def test_beside_a_whole_one_both_are_listed() -> None:
    text = f"MOMENTO_API_KEY={KEY[:-20]}****{KEY[-4:]}\nOLD_MOMENTO_KEY={key_v2(exp=3_900_000_000)}\n"
    assert {each.kind for each in inspect_all(text, time.time())} == {Kind.API_KEY_V2, Kind.PLACEHOLDER}
