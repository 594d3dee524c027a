"""Starts single calls, predicts their outcome, and adds them to the history of their entry."""

from __future__ import annotations

import time
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Signal

from inspector.credential.inspection import Inspection
from inspector.credential.model.expiry import ExpiryState
from inspector.credential.permissions.access import Decision, Operation, may
from inspector.credential.permissions.rules import Permissions
from inspector.diagnosis.finding import Finding
from inspector.diagnosis.live.call import call_findings
from inspector.service.calls import cache as calls
from inspector.service.calls import topics
from inspector.service.calls.cache import RoundTrip
from inspector.service.connection.outcome import Outcome, State, TopicMessage
from inspector.window.connection.operations import Operations
from inspector.window.entries.entry import Entry
from inspector.window.pages.calls.call import Call
from inspector.window.pages.calls.history_model import History
from inspector.window.text import labels

if TYPE_CHECKING:
    from inspector.service.connection.connection import Connection

_WHOLE_TRIP = (Operation.SET, Operation.GET, Operation.DELETE)


@dataclass(frozen=True, slots=True)
class Target:
    """The cache, key and deadline of a call."""

    cache: str
    key: bytes
    deadline: float
    """Seconds."""


class CallRunner(QObject):
    """Runs any number of calls at once. Each becomes a row in the history of its entry."""

    started = Signal(object)
    ended = Signal(object)

    def __init__(self, operations: Operations) -> None:
        super().__init__()
        self._operations = operations
        self._histories: WeakKeyDictionary[Entry, History] = WeakKeyDictionary()

    def history(self, entry: Entry) -> History:
        """Return the calls of an entry. They are removed together with the entry."""
        if entry not in self._histories:
            self._histories[entry] = History()
        return self._histories[entry]

    def get(self, entry: Entry, target: Target) -> Call:
        """Read the key."""
        return self._run(
            entry,
            Operation.GET,
            target,
            lambda to: calls.get(to, target.cache, target.key, deadline=target.deadline),
        )

    def set_value(self, entry: Entry, target: Target, value: bytes, ttl: float) -> Call:
        """Write the key, to be kept for ``ttl`` seconds."""
        return self._run(
            entry,
            Operation.SET,
            target,
            lambda to: calls.set_value(to, target.cache, target.key, value, ttl, deadline=target.deadline),
        )

    def delete(self, entry: Entry, target: Target) -> Call:
        """Remove the key."""
        return self._run(
            entry,
            Operation.DELETE,
            target,
            lambda to: calls.delete(to, target.cache, target.key, deadline=target.deadline),
        )

    def round_trip(self, entry: Entry, target: Target, value: bytes, ttl: float) -> Call:
        """Set, get, compare, delete."""
        return self._run(
            entry,
            None,
            target,
            lambda to: calls.round_trip(to, target.cache, target.key, value, ttl, deadline=target.deadline),
        )

    def publish(self, entry: Entry, target: Target, text: str) -> Call:
        """Send one message; the key of ``target`` is the topic."""
        topic = target.key.decode()
        return self._run(
            entry,
            Operation.PUBLISH,
            target,
            lambda to: topics.publish(to, target.cache, topic, text, deadline=target.deadline),
        )

    def subscribe(
        self, entry: Entry, target: Target, seconds: float, heard: Callable[[TopicMessage], None]
    ) -> Call:
        """Listen for ``seconds``; the key of ``target`` is the topic."""
        topic = target.key.decode()
        return self._run(
            entry,
            Operation.SUBSCRIBE,
            target,
            lambda to: topics.subscribe(to, target.cache, topic, seconds, heard, deadline=target.deadline),
        )

    def cancel(self, call: Call) -> None:
        """Cancel one call."""
        self._operations.cancel(call.group)

    def _run(
        self,
        entry: Entry,
        operation: Operation | None,
        target: Target,
        make: Callable[[Connection], Coroutine[Any, Any, Outcome | RoundTrip]],
    ) -> Call:
        permissions = entry.inspection.permissions
        decision = predict(permissions, operation, target.cache, target.key)
        now = time.time()
        expired = entry.inspection.expiry.state(now) is ExpiryState.EXPIRED
        call = Call(operation, target.cache, target.key, decision, now, expired=expired)
        self.history(entry).add(call)
        self._operations.call(
            entry,
            call.group,
            make,
            lambda result: self._end(entry, call, result),
            cancelled=lambda: self._end(entry, call, Outcome("", State.CANCELLED)),
        )
        self.started.emit(call)
        return call

    def _end(self, entry: Entry, call: Call, result: Outcome | RoundTrip) -> None:
        if isinstance(result, RoundTrip):
            call.steps, call.outcome = result.steps, _decisive_outcome(result)
            call.note = labels.translate(result.result) if result.result else ""
        else:
            call.outcome = result
            call.note = self._received(result)
        call.findings = explain(call, entry.inspection)
        self.history(entry).changed(call)
        self.ended.emit(call)

    def _received(self, outcome: Outcome) -> str:
        if outcome.operation != Operation.SUBSCRIBE or not outcome.good:
            return ""
        return self.tr("%n messages received", None, outcome.heard)


def predict(permissions: Permissions, operation: Operation | None, cache: str, item: bytes) -> Decision:
    """Return the decision of the decoded permissions; for a round trip, of its first step that is not allowed."""
    wanted = _WHOLE_TRIP if operation is None else (operation,)
    decisions = [may(permissions, each, cache, item) for each in wanted]
    return next((each for each in decisions if not each.allowed), decisions[-1])


def explain(call: Call, inspection: Inspection) -> tuple[Finding, ...]:
    """Return the findings that explain the outcome of a call and say what to do."""
    if call.outcome is None:
        return ()
    decision = call.decision
    if call.operation is None and call.outcome.operation:
        step = Operation(call.outcome.operation)
        decision = may(inspection.permissions, step, call.cache, call.key)
    return call_findings(call.outcome, inspection, time.time(), decision)


def _decisive_outcome(trip: RoundTrip) -> Outcome:
    """Return the outcome that stands for the whole round trip: the first failure, else the get."""
    bad = next((step for step in trip.steps if not step.good), None)
    return bad or trip.steps[min(1, len(trip.steps) - 1)]
