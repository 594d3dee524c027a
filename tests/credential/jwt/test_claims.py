"""The rows of the claims say what a value means, and a moment beside its number."""

from __future__ import annotations

import pytest

from inspector.credential.jwt.claims import claim_rows
from inspector.credential.model.kinds import Kind


@pytest.mark.parametrize("name", ["exp", "nbf", "iat"])
def test_a_moment_is_written_beside_its_number(name: str) -> None:
    (row,) = claim_rows({name: 1_697_522_349}, Kind.API_KEY_V1)
    assert row.value == "1697522349"
    assert str(row.meaning).endswith(" 2023-10-17 05:59:09 UTC")


@pytest.mark.parametrize("value", ["soon", -1, 10**15, True, None, 1e300])
def test_what_is_no_moment_has_no_date(value: object) -> None:
    (row,) = claim_rows({"exp": value}, Kind.API_KEY_V1)
    assert str(row.meaning) == "Expires at"


@pytest.mark.parametrize(
    ("value", "meaning"),
    [
        ("disposable", "Type: disposable token"),
        ("g", "Type: version 2 API key"),
        ("gr", "Type: refresh token of a version 2 key"),
        ("else", "Type"),
        (7, "Type"),
    ],
)
def test_the_type_is_the_one_that_stands_there(value: object, meaning: str) -> None:
    (row,) = claim_rows({"t": value}, Kind.API_KEY_V2)
    assert str(row.meaning) == meaning
