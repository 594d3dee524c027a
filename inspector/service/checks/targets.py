"""Where a permission can be tried: places inside a rule and outside all of them. Knows no gRPC.

Names made up here begin with ``inspector-`` and end at random, so that they meet nobody's data.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
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
from inspector.service.connection.outcome import Outcome, State

_ATTEMPTS = 20
_KNOWN = (PermissionState.DECODED, PermissionState.EMPTY)


class Verdict(StrEnum):
    """What an answer says about a permission."""

    ALLOWED = "allowed"
    DENIED = "denied"
    UNCLEAR = "unclear"
    """The call ended for another reason: no connection, no such cache, not known who asks."""


@dataclass(frozen=True, slots=True)
class Target:
    """One cache and one key, or topic, in it."""

    cache: str
    item: bytes
    made_up: bool
    """Whether the item is a throw-away name: writing there hurts nobody."""

    @property
    def text(self) -> str:
        """The item as text; topics are never anything else."""
        return self.item.decode("utf-8", "replace")


@dataclass(frozen=True, slots=True)
class Probe:
    """One operation tried at one place: predicted from the credential, observed at the service."""

    operation: Operation
    target: Target
    predicted: Decision
    outcome: Outcome | None = None
    skipped: Message | None = None
    """Why it was not tried."""
    cleaned: Outcome | None = field(default=None, repr=False)
    """The deletion of what the probe had written."""

    @property
    def verdict(self) -> Verdict:
        """What the service said."""
        if self.outcome is None:
            return Verdict.UNCLEAR
        return verdict(self.outcome)

    @property
    def held(self) -> bool | None:
        """Whether the prediction held; ``None`` where there was none or the answer is unclear."""
        if self.predicted.allowed is None or self.verdict is Verdict.UNCLEAR:
            return None
        return self.predicted.allowed == (self.verdict is Verdict.ALLOWED)


class Place(StrEnum):
    """The columns of the matrix."""

    INSIDE = "inside"
    OTHER_ITEM = "other-item"
    OTHER_CACHE = "other-cache"


@dataclass(frozen=True, slots=True)
class Cell:
    """One field of the matrix; ``rule`` is the index of the rule it is inside of, ``None`` outside of all."""

    place: Place
    rule: int | None
    probe: Probe


@dataclass(frozen=True, slots=True)
class Canary:
    """Both calls; where one could not be made, the message says why."""

    allowed: Probe | Message
    denied: Probe | Message

    @property
    def held(self) -> bool | None:
        """Whether the service did both as the scope says; ``None`` when neither call was conclusive."""
        known = [call.held for call in (self.allowed, self.denied) if isinstance(call, Probe)]
        answers = [held for held in known if held is not None]
        return all(answers) if answers else None


def verdict(outcome: Outcome) -> Verdict:
    """What an outcome says about the permission for it."""
    if outcome.good:
        return Verdict.ALLOWED
    return Verdict.DENIED if outcome.state is State.DENIED else Verdict.UNCLEAR


def inside(rule: Rule, cache: str) -> Target:
    """A place the rule is for; ``cache`` is taken where the rule names none."""
    named = rule.cache.text() if rule.cache.kind is SelectorKind.NAME else None
    place = named if named is not None else cache
    if rule.item.kind is SelectorKind.NAME:
        return Target(place, rule.item.value, made_up=False)
    prefix = rule.item.value if rule.item.kind is SelectorKind.PREFIX else b""
    return Target(place, prefix + made_up_name(), made_up=True)


def outside_item(permissions: Permissions, operation: Operation, cache: str) -> Target | None:
    """A made-up key or topic in ``cache`` that no rule allows, or ``None`` when every one is allowed."""
    return _denied(permissions, operation, lambda: Target(cache, made_up_name(), made_up=True))


def outside_cache(permissions: Permissions, operation: Operation, item: bytes) -> Target | None:
    """A made-up cache in which no rule allows ``item``, or ``None`` when every cache is allowed."""
    return _denied(permissions, operation, lambda: Target(made_up_name().decode(), item, made_up=True))


def usable_rules(permissions: Permissions, resource: Resource) -> tuple[Rule, ...]:
    """The rules that allow something with a resource.

    A super user has one for everything; so has, for trying, a credential whose permissions are not known here.
    """
    if permissions.super_user or permissions.state not in _KNOWN:
        return (Rule(resource, Role.READ_WRITE),)
    return tuple(
        rule
        for rule in permissions.rules
        if rule.resource is resource and rule.role not in (Role.NONE, Role.UNKNOWN)
    )


def made_up_name() -> bytes:
    """A name nobody uses."""
    return f"inspector-{secrets.token_hex(6)}".encode()


def _denied(permissions: Permissions, operation: Operation, make: Callable[[], Target]) -> Target | None:
    for _ in range(_ATTEMPTS):
        target = make()
        if may(permissions, operation, target.cache, target.item).allowed is False:
            return target
    return None
