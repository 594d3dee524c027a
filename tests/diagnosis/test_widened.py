"""Asked and granted, and names that differ between loaded credentials."""

from __future__ import annotations

import pytest

from inspector.credential.codec import decode_bytes, encode_permissions
from inspector.credential.inspection import inspect
from inspector.credential.permissions import ALL, Permissions, PermissionState, Resource, Role, Rule, Selector
from inspector.diagnosis import Severity, case_findings, widened_finding
from tests.credential.make import NOW, token_v1

C, T, F = Resource.CACHE, Resource.TOPIC, Resource.FUNCTION
name, prefix = Selector.name, Selector.prefix


def of(*rules: Rule) -> Permissions:
    return decode_bytes(encode_permissions(rules), 1)


ASKED = of(
    Rule(C, Role.READ_ONLY, name("c"), prefix("user-")), Rule(T, Role.READ_WRITE, name("c"), name("t"))
)


@pytest.mark.parametrize(
    "granted",
    [
        ASKED,
        of(Rule(C, Role.READ_ONLY, name("c"), name("user-1"))),
        of(Rule(C, Role.READ_ONLY, name("c"), prefix("user-1"))),
        of(Rule(T, Role.WRITE_ONLY, name("c"), name("t"))),
        of(Rule(C, Role.NONE)),
    ],
)
def test_granting_no_more_than_asked_is_no_finding(granted: Permissions) -> None:
    assert widened_finding(ASKED, granted) is None
    assert widened_finding(ASKED.rules, granted) is None


@pytest.mark.parametrize(
    "granted",
    [
        Permissions(PermissionState.DECODED, super_user=True),
        of(Rule(C, Role.READ_ONLY, name("c"))),
        of(Rule(C, Role.READ_WRITE, name("c"), prefix("user-"))),
        of(Rule(C, Role.READ_ONLY, ALL, prefix("user-"))),
        of(Rule(C, Role.READ_ONLY, name("c"), prefix("user"))),
        of(Rule(F, Role.INVOKE)),
    ],
)
def test_granting_more_than_asked_is_an_error(granted: Permissions) -> None:
    found = widened_finding(ASKED, granted)
    assert found is not None
    assert (found.code, found.severity) == ("permission.widened", Severity.ERROR)


def test_nothing_is_wider_than_a_super_user() -> None:
    everything = Permissions(PermissionState.DECODED, super_user=True)
    assert widened_finding(everything, everything) is None


def test_a_name_in_another_case_than_another_credential_has_it_is_suspicious() -> None:
    ours = inspect(token_v1(Rule(C, Role.READ_ONLY, name("Default-Cache"), name("mo"))), NOW)
    theirs = inspect(token_v1(), NOW)
    (found,) = case_findings(ours, [theirs])
    assert found.code == "permission.name-suspicious"
    assert str(found.evidence) == "It names `Default-Cache`; another loaded credential names `default-cache`."
    assert case_findings(theirs, [theirs]) == ()
