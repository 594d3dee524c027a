"""A permission probe: try one operation on one key or topic."""

from __future__ import annotations

import os
from collections.abc import Awaitable
from dataclasses import replace

from inspector.credential.permissions.access import Operation, may
from inspector.credential.permissions.rules import Permissions
from inspector.credential.text.message import Message, message
from inspector.service.calls.single import SingleCall, perform_step
from inspector.service.checks.targets import Probe, Target, Verdict
from inspector.service.connection.connection import Connection
from inspector.service.connection.outcome import CallInfo, Outcome, State
from inspector.service.connection.setting import DEFAULT_DEADLINE, Way

READS = (Operation.GET, Operation.EXISTS, Operation.TTL)
WRITES = (Operation.SET, Operation.SET_IF, Operation.DELETE)
TOPIC_OPERATIONS = (Operation.SUBSCRIBE, Operation.PUBLISH)
CHANGING = frozenset({*WRITES, Operation.PUBLISH})
_TTL_SECONDS = 60.0
"""Time to live of values a probe writes, in case they cannot be deleted."""

_NEEDS_AGREEMENT = message("Sweep", "Not tried: this operation writes, and writing is not enabled.")
_SOMEBODYS = message("Sweep", "Not tried: “{key}” may be in use, and writing could change its data.")


def why_not_tried(operation: Operation, target: Target, *, writes: bool) -> Message | None:
    """Return why an operation that changes data is not tried; ``None`` where it may be."""
    if operation in CHANGING and not writes:
        return _NEEDS_AGREEMENT
    if operation in CHANGING and not target.made_up:
        return _SOMEBODYS.of(key=target.text)
    return None


async def probe(
    connection: Connection,
    permissions: Permissions,
    operation: Operation,
    target: Target,
    *,
    writes: bool = False,
    deadline: float = DEFAULT_DEADLINE,
    way: Way = Way.GRPC,
) -> Probe:
    """Try ``operation`` at ``target`` and delete what it wrote.

    Operations that change data run only with ``writes``, and only at made-up names. Raises ``KeyError`` for an
    operation that cannot be probed.
    """
    predicted = may(permissions, operation, target.cache, target.item)
    tried = Probe(operation, target, predicted)
    forbidden = why_not_tried(operation, target, writes=writes)
    if forbidden is not None:
        return replace(tried, skipped=forbidden)
    tried = replace(tried, outcome=await _call(connection, operation, target, deadline, way))
    wrote = operation in (Operation.SET, Operation.SET_IF) and tried.verdict is not Verdict.DENIED
    sent = tried.outcome is not None and tried.outcome.proven and tried.outcome.state is not State.REFUSED
    if not (wrote and sent):
        return tried
    removed = await _call(connection, Operation.DELETE, target, deadline, way)
    return replace(tried, cleaned=removed)


def _call(
    connection: Connection, operation: Operation, target: Target, deadline: float, way: Way
) -> Awaitable[Outcome]:
    value = os.urandom(8) if operation in (Operation.SET, Operation.SET_IF) else b""
    info = CallInfo(operation, target.cache, target.item)
    return perform_step(connection, SingleCall(info, deadline, value, _TTL_SECONDS, way=way))
