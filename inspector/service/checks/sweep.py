"""The permission sweep: try every operation inside the permissions, at another key and in another cache."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from inspector.credential.permissions.access import Operation, may
from inspector.credential.permissions.rules import Permissions, Resource
from inspector.credential.text.message import Message, message
from inspector.diagnosis.live.faults import fault_in
from inspector.records import record
from inspector.service.checks.probe import READS, TOPIC_OPERATIONS, WRITES, probe, why_not_tried
from inspector.service.checks.targets import (
    Cell,
    Place,
    Probe,
    Target,
    inside,
    made_up_name,
    outside_cache,
    outside_item,
    usable_rules,
)
from inspector.service.connection.connection import Connection
from inspector.service.connection.outcome import Outcome, State
from inspector.service.connection.setting import DEFAULT_DEADLINE

__all__ = ["Cell", "Place", "sweep"]

_MOST_RULES = 6
_HOPELESS = frozenset({"UNAVAILABLE", "DEADLINE_EXCEEDED", "UNAUTHENTICATED", "UNIMPLEMENTED"})
_STOPPED = message("Sweep", "Not tried: an earlier call failed for a reason other than permissions.")
_CANCELLED = message("Sweep", "Not tried: the sweep was cancelled.")


@record(frozen=True, slots=True)
class _Planned:
    place: Place
    rule: int | None
    operation: Operation
    target: Target


async def sweep(
    connection: Connection,
    permissions: Permissions,
    cache: str,
    *,
    writes: bool,
    deadline: float = DEFAULT_DEADLINE,
    progress: Callable[[Cell], None] | None = None,
) -> tuple[Cell, ...]:
    """Fill the matrix with one call after the other, each for at most ``deadline`` seconds.

    ``cache`` is used where a rule names none. Writing operations are tried only with ``writes``, only at made-up names,
    and what they wrote is deleted. An error that is not about permissions ends the sweep, and so does cancelling;
    cells that were not tried say so.
    """
    cells: list[Cell] = []
    stopped: Message | None = None
    for planned in _plan(permissions, cache):
        if stopped is not None:
            tried = _untried(permissions, planned, stopped, writes=writes)
        else:
            tried = await probe(
                connection, permissions, planned.operation, planned.target, writes=writes, deadline=deadline
            )
            stopped = _stopped_by(tried)
        cells.append(Cell(planned.place, planned.rule, tried))
        if progress:
            progress(cells[-1])
    return tuple(cells)


def _plan(permissions: Permissions, cache: str) -> list[_Planned]:
    planned: list[_Planned] = []
    for resource, operations in (
        (Resource.CACHE, (*READS, *WRITES)),
        (Resource.TOPIC, TOPIC_OPERATIONS),
    ):
        rules = usable_rules(permissions, resource)[:_MOST_RULES]
        for rule in rules:
            target = inside(rule, cache)
            number = permissions.rules.index(rule) if rule in permissions.rules else None
            planned += [_Planned(Place.INSIDE, number, operation, target) for operation in operations]
        home = inside(rules[0], cache).cache if rules else cache
        planned += _outside(permissions, operations, home)
    return planned


def _outside(permissions: Permissions, operations: tuple[Operation, ...], cache: str) -> list[_Planned]:
    planned = []
    for operation in operations:
        other = outside_item(permissions, operation, cache)
        if other:
            planned.append(_Planned(Place.OTHER_ITEM, None, operation, other))
        elsewhere = outside_cache(permissions, operation, made_up_name())
        if elsewhere:
            planned.append(_Planned(Place.OTHER_CACHE, None, operation, elsewhere))
    return planned


def _untried(permissions: Permissions, planned: _Planned, why: Message, *, writes: bool) -> Probe:
    target = planned.target
    tried = Probe(planned.operation, target, may(permissions, planned.operation, target.cache, target.item))
    forbidden = why_not_tried(planned.operation, target, writes=writes)
    return replace(tried, skipped=forbidden or why, stopped=forbidden is None)


def _stopped_by(tried: Probe) -> Message | None:
    """Return why no other operation is tried after this one; ``None`` where the sweep goes on."""
    made = [outcome for outcome in (tried.outcome, tried.cleaned) if outcome is not None]
    if any(outcome.state is State.CANCELLED for outcome in made):
        return _CANCELLED
    return _STOPPED if tried.outcome is not None and _is_hopeless(tried.outcome) else None


def _is_hopeless(outcome: Outcome) -> bool:
    unanswered = outcome.state in (State.CANCELLED, State.REFUSED) or fault_in(outcome) is not None
    return unanswered or not outcome.proven or outcome.code in _HOPELESS
