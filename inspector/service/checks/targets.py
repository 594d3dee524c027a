"""Targets for permission probes: inside a rule, and outside all rules. Does not import gRPC.

Made-up names begin with ``inspector-`` and end with random characters, so that they do not collide with data.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import field
from enum import StrEnum

from inspector.credential.permissions.access import Decision, Operation, may
from inspector.credential.permissions.rules import (
    Permissions,
    PermissionState,
    Resource,
    Role,
    Rule,
    SelectorKind,
)
from inspector.credential.text.message import Message
from inspector.records import record
from inspector.service.connection.outcome import Outcome, State

_ATTEMPTS = 20
_KNOWN = (PermissionState.DECODED, PermissionState.EMPTY)


class Verdict(StrEnum):
    """What an outcome says about a permission."""

    ALLOWED = "allowed"
    DENIED = "denied"
    UNCLEAR = "unclear"
    """The call failed for another reason: no connection, no such cache, not authenticated."""


@record(frozen=True, slots=True)
class Target:
    """A cache and one key or topic in it."""

    cache: str
    item: bytes
    made_up: bool
    """Whether the name was made up here, so that writing there overwrites no data."""

    @property
    def text(self) -> str:
        """The item decoded as text."""
        return self.item.decode("utf-8", "replace")


@record(frozen=True, slots=True)
class Probe:
    """One operation tried on one target: what the credential predicts and what the service answered."""

    operation: Operation
    target: Target
    predicted: Decision
    outcome: Outcome | None = None
    skipped: Message | None = None
    """Why it was not tried; ``None`` when it was."""
    stopped: bool = False
    """Whether it was not tried because the sweep had ended before."""
    cleaned: Outcome | None = field(default=None, repr=False)
    """The outcome of deleting what the probe wrote."""

    @property
    def verdict(self) -> Verdict:
        """What the outcome says about the permission."""
        if self.outcome is None:
            return Verdict.UNCLEAR
        return verdict(self.outcome)

    @property
    def held(self) -> bool | None:
        """Whether the prediction was right; ``None`` without a prediction or with an unclear answer."""
        if self.predicted.allowed is None or self.verdict is Verdict.UNCLEAR:
            return None
        return self.predicted.allowed == (self.verdict is Verdict.ALLOWED)


class Place(StrEnum):
    """The columns of the sweep's matrix."""

    INSIDE = "inside"
    OTHER_ITEM = "other-item"
    OTHER_CACHE = "other-cache"


@record(frozen=True, slots=True)
class Cell:
    """One cell of the matrix. ``rule`` is the index of the rule that covers its target; ``None`` outside all rules."""

    place: Place
    rule: int | None
    probe: Probe


@record(frozen=True, slots=True)
class Canary:
    """The two canary calls, or a message why a call could not be made."""

    allowed: Probe | Message
    denied: Probe | Message

    @property
    def held(self) -> bool | None:
        """Whether the service enforced the scope in both calls; ``None`` when neither was conclusive."""
        known = [call.held for call in (self.allowed, self.denied) if isinstance(call, Probe)]
        answers = [held for held in known if held is not None]
        return all(answers) if answers else None


def verdict(outcome: Outcome) -> Verdict:
    """What an outcome says about the permission."""
    if outcome.good:
        return Verdict.ALLOWED
    return Verdict.DENIED if outcome.state is State.DENIED else Verdict.UNCLEAR


def inside(rule: Rule, cache: str) -> Target:
    """A target the rule covers. ``cache`` is used where the rule names none."""
    named = rule.cache.text() if rule.cache.kind is SelectorKind.NAME else None
    place = named if named is not None else cache
    if rule.item.kind is SelectorKind.NAME:
        return Target(place, rule.item.value, made_up=False)
    prefix = rule.item.value if rule.item.kind is SelectorKind.PREFIX else b""
    return Target(place, prefix + made_up_name(), made_up=True)


def outside_item(permissions: Permissions, operation: Operation, cache: str) -> Target | None:
    """A made-up key or topic in ``cache`` that no rule allows; ``None`` when all are allowed."""
    return _denied(permissions, operation, lambda: Target(cache, made_up_name(), made_up=True))


def outside_cache(permissions: Permissions, operation: Operation, item: bytes) -> Target | None:
    """A made-up cache in which no rule allows ``item``; ``None`` when all are allowed."""
    return _denied(permissions, operation, lambda: Target(made_up_name().decode(), item, made_up=True))


def usable_rules(permissions: Permissions, resource: Resource) -> tuple[Rule, ...]:
    """The rules that allow something with a resource.

    For a super user, and for a credential whose permissions are unknown, this is one rule for everything.
    """
    if permissions.super_user or permissions.state not in _KNOWN:
        return (Rule(resource, Role.READ_WRITE),)
    return tuple(
        rule
        for rule in permissions.rules
        if rule.resource is resource and rule.role not in (Role.NONE, Role.UNKNOWN)
    )


def made_up_name() -> bytes:
    """A random name that is not in use."""
    return f"inspector-{os.urandom(6).hex()}".encode()


def _denied(permissions: Permissions, operation: Operation, make: Callable[[], Target]) -> Target | None:
    for _ in range(_ATTEMPTS):
        target = make()
        if may(permissions, operation, target.cache, target.item).allowed is False:
            return target
    return None
