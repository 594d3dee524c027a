"""Asked against granted: what a token turned out to be, rule by rule."""

import json
from base64 import urlsafe_b64encode

import pytest
from hypothesis import given

from inspector.credential.endpoint.endpoint import parse_endpoint
from inspector.credential.inspection import inspect
from inspector.credential.jwt.envelope import wrap
from inspector.credential.model.inspection import Inspection
from inspector.credential.permissions.codec import encode_permissions
from inspector.credential.permissions.rules import ALL, Resource, Role, Rule, Selector
from inspector.credential.permissions.wire import permissions_pb2 as wire
from inspector.credential.permissions.wire_rules import write_role_rule
from inspector.credential.scopes.presets import NEEDS
from inspector.credential.scopes.scope import Scope, least_rule
from inspector.diagnosis.finding import Severity
from inspector.diagnosis.grant.comparison import Grant, Match, compare_grant
from inspector.diagnosis.grant.findings import grant_findings
from tests.credential.scope_strategies import scopes

NOW = 1_700_000_000.0
HOST = "cell-1-us-east-2-1.prod.a.momentohq.com"
KEY = least_rule()
PREFIX = Rule(Resource.CACHE, Role.READ_ONLY, KEY.cache, Selector.prefix("my-"))
WHOLE = Rule(Resource.CACHE, Role.READ_ONLY, KEY.cache)
TOPIC = Rule(Resource.TOPIC, Role.READ_ONLY, KEY.cache, Selector.name("room-1"))


def part(value: object) -> str:
    return urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")


def token(permissions: bytes | str, *, seconds: int | None = 900, host: str = HOST) -> Inspection:
    p = permissions if isinstance(permissions, str) else urlsafe_b64encode(permissions).decode()
    claims = {"sub": "s", "ver": 1, "p": p, "t": "disposable"}
    if seconds is not None:
        claims["exp"] = int(NOW) + seconds
    jwt = f"{part({'typ': 'JWT', 'alg': 'HS256'})}.{part(claims)}.{'A' * 43}"
    return inspect(wrap(host, jwt), NOW)


def compared(scope: Scope, granted: Inspection) -> Grant:
    return compare_grant(scope, granted, asked_at=NOW, minter=parse_endpoint(HOST))


def granted(asked: tuple[Rule, ...], *rules: Rule) -> Grant:
    return compared(Scope(asked), token(encode_permissions(rules)))


def matches(grant: Grant) -> list[Match]:
    return [row.match for row in grant.rows]


@given(scopes())
def test_a_token_that_is_what_was_asked_has_no_findings(scope: Scope) -> None:
    grant = compared(scope, token(encode_permissions(scope.rules), seconds=scope.valid_for_seconds))
    assert grant.as_asked
    assert set(matches(grant)) == {Match.SAME}
    assert grant_findings(grant) == ()


def test_the_mixed_scope_widened_by_an_sdk_is_caught() -> None:
    asked = NEEDS[1].scope().rules
    whole = Rule(asked[0].resource, asked[0].role, asked[0].cache, ALL)
    grant = granted(asked, whole, asked[1])
    assert grant.wider
    assert matches(grant) == [Match.WIDER, Match.SAME]
    (finding,) = grant_findings(grant)
    assert (finding.code, finding.severity) == ("permission.widened", Severity.ERROR)
    assert "every key" in str(finding.evidence)


@pytest.mark.parametrize(
    ("asked", "given_rules", "wider", "narrower", "rows"),
    [
        ((KEY,), (PREFIX,), True, False, [Match.WIDER]),
        ((PREFIX,), (KEY,), False, True, [Match.NARROWER]),
        ((KEY,), (TOPIC,), True, True, [Match.MISSING, Match.EXTRA]),
        ((KEY, TOPIC), (TOPIC, KEY), False, False, [Match.SAME, Match.SAME]),
        ((KEY,), (KEY, KEY), False, False, [Match.SAME, Match.EXTRA]),
        ((WHOLE,), (WHOLE, KEY), False, False, [Match.SAME, Match.EXTRA]),
        ((KEY,), (), False, True, [Match.MISSING]),
    ],
)
def test_rules_are_paired_and_judged(
    asked: tuple[Rule, ...], given_rules: tuple[Rule, ...], wider: bool, narrower: bool, rows: list[Match]
) -> None:
    grant = granted(asked, *given_rules)
    assert (grant.wider, grant.narrower) == (wider, narrower)
    assert matches(grant) == rows


def test_another_role_at_the_same_place_is_wider_narrower_or_different() -> None:
    def role(wanted: Role) -> Rule:
        return Rule(KEY.resource, wanted, KEY.cache, KEY.item)

    assert matches(granted((role(Role.READ_ONLY),), role(Role.READ_WRITE))) == [Match.WIDER]
    assert matches(granted((role(Role.READ_WRITE),), role(Role.WRITE_ONLY))) == [Match.NARROWER]
    assert matches(granted((role(Role.READ_ONLY),), role(Role.WRITE_ONLY))) == [Match.DIFFERENT]


def test_abilities_asked_for_by_two_rules_may_be_granted_by_one() -> None:
    reading = Rule(Resource.CACHE, Role.READ_ONLY, ALL)
    writing = Rule(Resource.CACHE, Role.WRITE_ONLY, KEY.cache, KEY.item)
    both = Rule(Resource.CACHE, Role.READ_WRITE, KEY.cache, KEY.item)
    assert not granted((reading, writing), reading, both).wider


def test_a_super_user_is_wider_than_anything() -> None:
    grant = compared(Scope((KEY,)), token(encode_permissions(super_user=True)))
    assert grant.wider
    assert "super user" in str(grant_findings(grant)[0].evidence)


@pytest.mark.parametrize(
    "unknown",
    [
        wire.RoleRule(),
        wire.RoleRule(cache=wire.CacheRoleRule(role=9)),
        wire.RoleRule(topic=wire.TopicRoleRule(role=9)),
        wire.RoleRule(cache=wire.CacheRoleRule(role=1, cache_selector=wire.CacheSelector())),
    ],
)
def test_a_rule_that_is_not_known_here_is_not_called_as_asked(unknown: wire.RoleRule) -> None:
    held = wire.ExplicitRoles(permissions=[write_role_rule(KEY), unknown])
    raw = wire.PermissionsV1(explicit=held).SerializeToString()
    grant = compared(Scope((KEY,)), token(raw))
    assert matches(grant) == [Match.SAME, Match.EXTRA]
    assert (grant.unknown, grant.as_asked) == (True, False)


def test_a_field_that_is_not_known_here_is_not_called_as_asked() -> None:
    grant = compared(Scope((KEY,)), token(encode_permissions([KEY]) + b"\x7a\x01x"))
    assert matches(grant) == [Match.SAME]
    assert (grant.unknown, grant.as_asked) == (True, False)


def test_a_role_that_is_not_known_here_is_different_not_narrower() -> None:
    rule = write_role_rule(KEY)
    rule.cache.role = 9
    raw = wire.PermissionsV1(explicit=wire.ExplicitRoles(permissions=[rule])).SerializeToString()
    assert matches(compared(Scope((KEY,)), token(raw))) == [Match.DIFFERENT]


def test_a_rule_more_is_not_as_asked_though_it_adds_nothing() -> None:
    grant = granted((WHOLE,), WHOLE, KEY)
    assert (grant.wider, grant.extra, grant.as_asked) == (False, True, False)


def test_permissions_that_cannot_be_read_are_not_called_as_asked() -> None:
    grant = compared(Scope((KEY,)), token("!!"))
    assert not grant.readable
    assert not grant.as_asked
    assert grant.rows == ()


@pytest.mark.parametrize(("seconds", "difference"), [(900, None), (950, None), (1_800, 900.0), (60, -840.0)])
def test_another_end_than_asked_is_a_finding_over_a_minute(seconds: int, difference: float | None) -> None:
    grant = compared(Scope((KEY,)), token(encode_permissions([KEY]), seconds=seconds))
    assert grant.expiry_difference == difference
    assert [finding.code for finding in grant_findings(grant)] == (
        [] if difference is None else ["time.not-as-asked"]
    )


def test_no_end_at_all_and_an_end_nobody_asked_for_are_findings() -> None:
    endless = compared(Scope((KEY,)), token(encode_permissions([KEY]), seconds=None))
    assert "never expires" in str(grant_findings(endless)[0].evidence)
    ending = compared(Scope((KEY,), None), token(encode_permissions([KEY])))
    assert "It expires" in str(grant_findings(ending)[0].evidence)


def test_an_endpoint_elsewhere_is_a_finding_with_both_hosts() -> None:
    other = "cell-4-us-west-2-1.prod.a.momentohq.com"
    grant = compared(Scope((KEY,)), token(encode_permissions([KEY]), host=other))
    (finding,) = grant_findings(grant)
    assert finding.code == "endpoint.not-as-asked"
    assert HOST in str(finding.evidence)
    assert other in str(finding.evidence)


def test_narrower_is_a_warning_that_names_the_missing_rule() -> None:
    (finding,) = grant_findings(granted((KEY, TOPIC), KEY))
    assert (finding.code, finding.severity) == ("permission.narrowed", Severity.WARNING)
    assert "room-1" in str(finding.evidence)
