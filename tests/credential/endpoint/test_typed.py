"""What a person types for an endpoint, and under which names endpoints and keys stand."""

from __future__ import annotations

import pytest

from inspector.credential.endpoint.endpoint import Trust, host_typed, parse_endpoint
from inspector.credential.endpoint.regions import CELLS, SUFFIX, host_of_region

WEST = "cell-4-us-west-2-1.prod.a.momentohq.com"
TOKYO = "cell-ap-northeast-1-1.prod.a.momentohq.com"


@pytest.mark.parametrize(
    ("typed", "host"),
    [
        ("us-west-2", WEST),
        (" US-West-2\n", WEST),
        ("cell-4-us-west-2", WEST),
        ("cell-4-us-west-2-1", WEST),
        ("Cell-4-us-west-2-1", WEST),
        (WEST, WEST),
        (f"cache.{WEST}", WEST),
        (f"https://api.cache.{WEST}", WEST),
        (f"https://api.cache.{WEST}/cache/c?key=k", WEST),
        (f"{WEST}:443", WEST),
        (f"{WEST}.", WEST),
        ("ap-northeast-1", TOKYO),
        ("cell-ap-northeast-1", TOKYO),
        ("us-east-1", "cell-us-east-1-1.prod.a.momentohq.com"),
        ("cell-1-us-east-1", "cell-1-us-east-1-1.prod.a.momentohq.com"),
        ("us-east-2", "cell-1-us-east-2-1.prod.a.momentohq.com"),
        ("eu-west-1", "cell-1-eu-west-1-1.prod.a.momentohq.com"),
        ("sa-east-1", "cell-1-sa-east-1-1.prod.a.momentohq.com"),
        ("cell-external-beta-1", "cell-external-beta-1.prod.a.momentohq.com"),
        ("endpoint.example", "endpoint.example"),
    ],
)
def test_an_endpoint_is_understood_as_the_command_line_does(typed: str, host: str) -> None:
    assert host_typed(typed) == host


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "us-west",
        "us-west-2-1",
        "us-west-22",
        "us-est-2",
        "eu-central-9",
        "west-2",
        "cell",
        "cell-",
        "tokyo",
        "us west 2",
        "https://evil.example",
        "momentohq",
        "us-west-2.",
        "cell-4-us-west-2-1.evil/..",
        "a@b",
    ],
)
def test_what_is_no_endpoint_is_not_taken_for_one(typed: str) -> None:
    meant = host_typed(typed)
    assert meant is None or typed.endswith("."), meant


@pytest.mark.parametrize("region", sorted(set(CELLS.values())))
def test_every_region_of_the_list_has_the_cell_of_the_list(region: str) -> None:
    host = host_of_region(region)
    assert host is not None
    assert CELLS[host.removesuffix(SUFFIX)] == region


def test_a_region_beside_a_key_is_no_host_but_says_which_was_meant() -> None:
    where = parse_endpoint("us-west-2")
    assert (where.trust, where.probable_host) == (Trust.INVALID, WEST)
