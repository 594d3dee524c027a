"""Canary calls of a new token: one that must be allowed, and one that must be denied."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from inspector.credential.permissions.access import Operation, may
from inspector.credential.permissions.rules import Permissions, Resource, Rule
from inspector.credential.text.message import message
from inspector.service.checks.probe import probe
from inspector.service.checks.targets import (
    Canary,
    Probe,
    Target,
    inside,
    made_up_name,
    outside_cache,
    outside_item,
    usable_rules,
)
from inspector.service.connection.connection import Connection
from inspector.service.connection.outcome import CallInfo, Outcome, State
from inspector.service.connection.setting import DEFAULT_DEADLINE

__all__ = ["Canary", "Progress", "canary"]

_PREFERRED = (Operation.GET, Operation.SUBSCRIBE, Operation.SET, Operation.PUBLISH)
_RESOURCES = (Resource.CACHE, Resource.TOPIC)
_NOTHING_ALLOWED = message("Canary", "No rule allows an operation that can be tested without touching data.")
_NOTHING_DENIED = message("Canary", "The scope does not exclude anything that could be tested.")


Progress = Callable[[Outcome], None]


async def canary(
    connection: Connection,
    permissions: Permissions,
    cache: str,
    *,
    deadline: float = DEFAULT_DEADLINE,
    progress: Progress | None = None,
) -> Canary:
    """Test the token of ``connection`` with reads or, if its scope allows none, with a write to a made-up name.

    ``permissions`` is the requested scope, which decides what must be allowed and what denied. ``progress`` gets each
    call that was made as it ends, also the one that deletes what was written, and one that is cancelled.
    """
    inner = _allowed_place(permissions, cache)
    outer = _denied_place(permissions, inner[1].cache if inner else cache)
    tell = progress or _nobody
    allowed = await _try(connection, permissions, inner, deadline, tell) if inner else _NOTHING_ALLOWED
    denied = await _try(connection, permissions, outer, deadline, tell) if outer else _NOTHING_DENIED
    return Canary(allowed, denied)


async def _try(
    connection: Connection,
    permissions: Permissions,
    place: tuple[Operation, Target],
    deadline: float,
    progress: Progress,
) -> Probe:
    operation, target = place
    try:
        tried = await probe(connection, permissions, operation, target, writes=True, deadline=deadline)
    except asyncio.CancelledError:
        progress(Outcome(CallInfo(operation, target.cache, target.item), State.CANCELLED))
        raise
    for each in (tried.outcome, tried.cleaned):
        if each is not None:
            progress(each)
    return tried


def _nobody(_outcome: Outcome) -> None:
    """Stand for a listener where there is none."""


def _allowed_place(permissions: Permissions, cache: str) -> tuple[Operation, Target] | None:
    rules = [rule for resource in _RESOURCES for rule in usable_rules(permissions, resource)]
    for operation in _PREFERRED:
        for rule in rules:
            target = inside(rule, cache)
            if (
                _fits(rule, operation, target)
                and may(permissions, operation, target.cache, target.item).allowed
            ):
                return operation, target
    return None


def _fits(rule: Rule, operation: Operation, target: Target) -> bool:
    """Whether ``operation`` may be tried at ``target``: writes only at made-up names."""
    topical = operation in (Operation.SUBSCRIBE, Operation.PUBLISH)
    reading = operation in (Operation.GET, Operation.SUBSCRIBE)
    return (rule.resource is Resource.TOPIC) == topical and (reading or target.made_up)


def _denied_place(permissions: Permissions, cache: str) -> tuple[Operation, Target] | None:
    """Where a call must be denied; preferably another key of the same cache, because that reveals a widened token."""
    resources = {rule.resource for resource in _RESOURCES for rule in usable_rules(permissions, resource)}
    reads = (Operation.GET, Operation.SUBSCRIBE)
    for operation in reads if Resource.CACHE in resources else reversed(reads):
        target = outside_item(permissions, operation, cache) or outside_cache(
            permissions, operation, made_up_name()
        )
        if target:
            return operation, target
    return None
