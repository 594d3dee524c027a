"""PyJWT's word beside our own decoding."""

from __future__ import annotations

import time

import jwt
import pytest

from inspector.credential.inspection import inspect
from inspector.credential.jwt.pyjwt_check import pyjwt_says
from tests.samples import disposable_token, token, v1_key

NOW = time.time()


@pytest.mark.parametrize("text", [v1_key(), disposable_token(NOW - 600), disposable_token(NOW + 600)])
def test_a_sound_token_is_read_alike_whether_it_lives_or_not(text: str) -> None:
    said = pyjwt_says(inspect(text, NOW))
    assert str(said) == f"PyJWT {jwt.__version__} decodes the same claims. Neither verifies the signature."


def test_what_pyjwt_refuses_is_said_by_type_only() -> None:
    first, second, third = token({"sub": "someone@example.com", "ver": 1}).split(".")
    inspection = inspect(f"{first}.{second}.{third[:-1]}!", NOW)
    said = str(pyjwt_says(inspection)) if inspection.token else ""
    assert second not in said


def test_a_header_with_unknown_critical_fields_is_refused_by_pyjwt_and_shown_here() -> None:
    text = jwt.encode({"sub": "x", "ver": 1}, "k" * 32, headers={"crit": ["nobody-knows"], "nobody-knows": 1})
    inspection = inspect(text, NOW)
    assert inspection.claims == {"sub": "x", "ver": 1}
    assert "rejects the token (InvalidTokenError)" in str(pyjwt_says(inspection))


def test_nothing_is_said_without_a_token() -> None:
    assert pyjwt_says(inspect("hello", NOW)) is None
