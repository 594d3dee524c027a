"""Compare the permissions of a minted credential with its requested scope, rule by rule.

The official SDKs silently widen some scopes, and only the receiver of a token can notice.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from inspector.credential.endpoint.endpoint import Endpoint
from inspector.credential.model.expiry import Expiry
from inspector.credential.model.inspection import Inspection
from inspector.credential.permissions.access import grants
from inspector.credential.permissions.rules import Permissions, PermissionState, Rule
from inspector.credential.scopes.scope import Scope, all_data_rules, covers, reaches_all_of, same_place
from inspector.records import record

EXPIRY_TOLERANCE_SECONDS = 60.0
"""Tolerance for the expiry, because two clocks and one call are involved."""


class Match(StrEnum):
    """How a granted rule relates to the requested one."""

    SAME = "same"
    WIDER = "wider"
    NARROWER = "narrower"
    DIFFERENT = "different"
    MISSING = "missing"
    """Requested but not granted."""
    EXTRA = "extra"
    """Granted but not requested."""


@record(frozen=True, slots=True)
class GrantRow:
    """A requested rule and the rule granted for it."""

    asked: Rule | None
    granted: Rule | None
    match: Match


@record(frozen=True, slots=True)
class Grant:
    """The result of the comparison."""

    rows: tuple[GrantRow, ...]
    wider: bool
    """Whether the credential allows something that was not requested."""
    narrower: bool
    """Whether the credential does not allow something that was requested."""
    readable: bool
    """Whether the permissions of the new credential could be decoded."""
    unknown: bool = False
    """Whether the credential has a rule, role or field this program does not know. It could allow anything."""
    super_user: bool = False
    expiry_difference: float | None = None
    """Seconds by which it expires later than requested (negative: earlier), if more than a minute.

    Infinite if it never expires although it should; ``None`` if the expiry is as requested.
    """
    endpoint: tuple[str, str] | None = None
    """The requested and the granted host, if they differ."""

    @property
    def extra(self) -> bool:
        """Whether a rule was granted that was not requested, even one that allows nothing more."""
        return any(row.match is Match.EXTRA for row in self.rows)

    @property
    def as_asked(self) -> bool:
        """Whether everything is known and nothing differs."""
        differs = self.wider or self.narrower or self.extra or self.unknown
        elsewhere = self.expiry_difference is not None or self.endpoint is not None
        return self.readable and not differs and not elsewhere


def compare_grant(scope: Scope, granted: Inspection, *, asked_at: float, minter: Endpoint | None) -> Grant:
    """Compare the new credential with the scope.

    ``asked_at`` is the time of the call in epoch seconds, ``minter`` the endpoint of the credential that made it.
    """
    rules, readable = _granted_rules(granted.permissions)
    return Grant(
        rows=_rows(scope.rules, rules) if readable else (),
        wider=readable and (granted.permissions.super_user or not _within(rules, scope.rules)),
        narrower=readable and not _within(scope.rules, rules),
        readable=readable,
        unknown=readable and not _all_known(granted.permissions),
        super_user=granted.permissions.super_user,
        expiry_difference=_expiry_difference(scope, granted.expiry, asked_at),
        endpoint=_endpoint_difference(minter, granted.endpoint),
    )


def _granted_rules(permissions: Permissions) -> tuple[tuple[Rule, ...], bool]:
    if permissions.state is PermissionState.EMPTY:
        return (), True
    if permissions.state is not PermissionState.DECODED:
        return (), False
    if permissions.super_user:
        return all_data_rules(), True
    return tuple(map(_comparable, permissions.rules)), True


def _all_known(permissions: Permissions) -> bool:
    plain = not permissions.unknown_fields and not permissions.conditions
    return plain and all(rule.is_known for rule in permissions.rules)


def _comparable(rule: Rule) -> Rule:
    """Convert a rule for the comparison: a version 2 rule with read and list equals a rule with the reading role."""
    kept = tuple(ability for ability in rule.abilities if ability != "list" or "read" not in rule.abilities)
    return replace(rule, abilities=kept)


def _within(rules: tuple[Rule, ...], others: tuple[Rule, ...]) -> bool:
    """Whether ``others`` together allow everything that ``rules`` allow."""
    return all(
        any(reaches_all_of(other, rule) and ability in grants(other) for other in others)
        for rule in rules
        for ability in grants(rule)
    )


def _rows(asked: tuple[Rule, ...], granted: tuple[Rule, ...]) -> tuple[GrantRow, ...]:
    left = list(granted)
    partners: dict[int, Rule] = {}
    for alike in (_equal, same_place, _nested):
        for number, rule in enumerate(asked):
            partner = next((other for other in left if alike(rule, other)), None)
            if number not in partners and partner is not None:
                partners[number] = partner
                left.remove(partner)
    rows = [_row(rule, partners.get(number)) for number, rule in enumerate(asked)]
    return (*rows, *(GrantRow(None, extra, Match.EXTRA) for extra in left))


def _row(asked: Rule, granted: Rule | None) -> GrantRow:
    if granted is None:
        return GrantRow(asked, None, Match.MISSING)
    if _equal(asked, granted):
        return GrantRow(asked, granted, Match.SAME)
    if covers(granted, asked):
        return GrantRow(asked, granted, Match.WIDER)
    narrower = covers(asked, granted) and granted.is_known
    return GrantRow(asked, granted, Match.NARROWER if narrower else Match.DIFFERENT)


def _equal(one: Rule, other: Rule) -> bool:
    return same_place(one, other) and grants(one) == grants(other)


def _nested(one: Rule, other: Rule) -> bool:
    return reaches_all_of(one, other) or reaches_all_of(other, one)


def _expiry_difference(scope: Scope, granted: Expiry, asked_at: float) -> float | None:
    if scope.valid_for_seconds is None:
        return None if granted.expires_at is None else float("-inf")
    if granted.expires_at is None:
        return float("inf")
    difference = granted.expires_at - (asked_at + scope.valid_for_seconds)
    return difference if abs(difference) > EXPIRY_TOLERANCE_SECONDS else None


def _endpoint_difference(asked: Endpoint | None, granted: Endpoint | None) -> tuple[str, str] | None:
    if asked is None or granted is None or asked.host == granted.host:
        return None
    return asked.host, granted.host
