"""States of expiry at any moment."""

from __future__ import annotations

import pytest

from inspector.credential.inspection import inspect
from inspector.credential.model.expiry import (
    STATE_TITLES,
    Expiry,
    ExpiryState,
    looks_like_milliseconds,
    moment,
)
from tests.credential.make import NOW, jwt_of, key_v1, token_v1


def state(text: str, at: float = NOW) -> ExpiryState:
    return inspect(text, at).expiry.state(at)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (key_v1(), ExpiryState.NEVER),
        (key_v1(exp=NOW + 86_401), ExpiryState.VALID),
        (key_v1(exp=NOW + 86_400), ExpiryState.EXPIRING),
        (key_v1(exp=NOW), ExpiryState.EXPIRED),
        (token_v1(exp=NOW + 301), ExpiryState.VALID),
        (token_v1(exp=NOW + 300), ExpiryState.EXPIRING),
        (token_v1(exp=NOW + 500, iat=NOW - 9_500), ExpiryState.EXPIRING),
        (token_v1(exp=...), ExpiryState.UNKNOWN),
        (key_v1(exp="tomorrow"), ExpiryState.UNKNOWN),
        (key_v1(exp=NOW * 1_000), ExpiryState.UNKNOWN),
        ("nothing", ExpiryState.UNKNOWN),
    ],
)
def test_state(text: str, expected: ExpiryState) -> None:
    assert state(text) is expected


def test_the_same_credential_at_another_moment() -> None:
    token = token_v1(exp=NOW + 3_600)
    assert state(token, NOW) is ExpiryState.VALID
    assert state(token, NOW + 7_200) is ExpiryState.EXPIRED
    assert inspect(token, NOW).expiry.seconds_left(NOW) == 3_600
    assert Expiry().seconds_left(NOW) is None


@pytest.mark.parametrize("value", [True, None, "1", [], -1, 1e15, float("nan")])
def test_what_is_no_moment(value: object) -> None:
    assert moment(value) is None


def test_milliseconds_are_recognised_only_where_they_make_sense() -> None:
    assert looks_like_milliseconds(NOW * 1_000)
    assert not looks_like_milliseconds(NOW)
    assert not looks_like_milliseconds(1e18)
    assert not looks_like_milliseconds(True)


def test_moments_of_a_token() -> None:
    found = inspect(jwt_of({"t": "g", "exp": 5, "nbf": 3, "iat": 2.5}), NOW).expiry
    assert (found.expires_at, found.not_before, found.issued_at) == (5, 3, 2.5)


def test_each_state_has_its_name() -> None:
    assert {str(state): str(title) for state, title in STATE_TITLES.items()} == {
        "valid": "Not expired",
        "expiring": "Expires soon",
        "expired": "Expired",
        "never": "Never expires",
        "unknown": "Expiry unknown",
    }
