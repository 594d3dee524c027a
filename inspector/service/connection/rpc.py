"""The parts of a call: what is asked, what it starts from, and the outcomes it can have."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from inspector.credential.text.message import Message, message
from inspector.diagnosis.live.faults import Fault
from inspector.records import record
from inspector.service.connection.channel import Metadata
from inspector.service.connection.outcome import CallInfo, Outcome, State
from inspector.service.connection.setting import LONGEST_DEADLINE, Route, Service

_LONGEST_DETAILS = 8_000

_BAD_DEADLINE = message("Connection", "The deadline must be more than 0 and at most {seconds} seconds.")


@record(frozen=True, slots=True)
class Rpc:
    """A unary method: its service, path and response type."""

    service: Service
    path: str
    response: type[Any]
    names_cache: bool = False
    """Whether the cache is sent as metadata."""


@record(frozen=True, slots=True)
class Ready:
    """A prepared call: its service and route, its headers, and an outcome to complete."""

    service: Service
    route: Route
    headers: Metadata
    base: Outcome


@record(frozen=True, slots=True)
class Go:
    """A call to a peer that is proven: the outcome it starts from, and the seconds it may last."""

    base: Outcome
    left: float


class UnprovenError(Exception):
    """The peer is not the service, as far as could be seen; ``outcome`` says what was seen."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__(outcome.operation)
        self.outcome = outcome


class UnreadableError(Exception):
    """An answer came that is not the message that belongs to the call."""


Read = Callable[[Outcome, Any], Outcome]


def refused(info: CallInfo, why: Message, route: Route | None = None) -> Outcome:
    """The outcome of a call that was not sent."""
    return Outcome(info, State.REFUSED, why=why, started_at=time.time(), host=route.shown if route else "")


def failed(base: Outcome, code: str | None, details: str) -> Outcome:
    """The outcome of an error status; a denial only where the service itself denied."""
    denied = code == "PERMISSION_DENIED" and not base.made_here
    return replace(
        base,
        state=State.DENIED if denied else State.FAILED,
        code=code,
        details=details[:_LONGEST_DETAILS],
        err=next((value for name, value in base.metadata if name == "err"), None),
    )


def readable_answer(outcome: Outcome, rpc: Rpc, response: bytes | None, read: Read) -> Outcome:
    """What ``read`` makes of the answer, or that it could not be read: the call was sent all the same."""
    try:
        return read(outcome, rpc.response.FromString(response))
    except Exception:  # whatever protobuf, or a field that is not there, raises
        return unreadable(outcome)


def unreadable(outcome: Outcome) -> Outcome:
    """The outcome of a call that was answered with something else than its message."""
    return replace(outcome, state=State.FAILED, fault=Fault.UNREADABLE)


def deadline_problem(deadline: float) -> Message | None:
    """Why this cannot be a deadline; gRPC takes infinity and the like for zero."""
    if math.isfinite(deadline) and 0 < deadline <= LONGEST_DEADLINE:
        return None
    return _BAD_DEADLINE.of(seconds=int(LONGEST_DEADLINE))


def to_bytes(request: Any) -> bytes:
    """The bytes of a message."""
    serialized: bytes = request.SerializeToString()
    return serialized
