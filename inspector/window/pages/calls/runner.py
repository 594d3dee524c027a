"""Starts single calls, predicts their outcome, and adds them to the history of their entry."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Signal

from inspector.credential.inspection import Inspection
from inspector.credential.model.expiry import ExpiryState
from inspector.credential.permissions.access import Decision, Operation, may
from inspector.credential.permissions.rules import Permissions
from inspector.diagnosis.finding import Finding, Severity
from inspector.diagnosis.live.call import call_findings
from inspector.service.calls.single import SingleCall, perform
from inspector.service.connection.outcome import (
    CallInfo,
    OtherCall,
    Outcome,
    RoundTrip,
    State,
    TopicMessage,
)
from inspector.window.connection.call_log import CallLog, Logged
from inspector.window.connection.operations import Operations
from inspector.window.entries.entry import Entry
from inspector.window.pages.calls.call import Call
from inspector.window.pages.calls.history_model import History
from inspector.window.text import labels

_WHOLE_TRIP = (Operation.SET, Operation.GET, Operation.DELETE)


class CallRunner(QObject):
    """Runs any number of calls in parallel; each ends as a row of its entry's history."""

    started = Signal(object)
    ended = Signal(object)
    logged = Signal(object)
    """The history of this ``Entry`` got a call that another page made."""

    def __init__(self, operations: Operations) -> None:
        super().__init__()
        self._operations = operations
        self._histories: WeakKeyDictionary[Entry, History] = WeakKeyDictionary()
        self._log = operations.kept("call-log", CallLog)
        self._log.added.connect(self._on_logged)

    def history(self, entry: Entry) -> History:
        """Return the calls of an entry, also those that another page made; they are dropped together with the entry."""
        if entry not in self._histories:
            self._histories[entry] = History()
        found = self._histories[entry]
        for logged in self._log.take(entry):
            found.add(_logged_call(entry.inspection, logged))
        return found

    def _on_logged(self, entry: Entry) -> None:
        self.history(entry)
        self.logged.emit(entry)

    def start(
        self, entry: Entry, asked: SingleCall, heard: Callable[[TopicMessage], None] | None = None
    ) -> Call:
        """Make a call with an entry's credential. ``heard`` gets the messages of a subscription."""
        inspection, now = entry.inspection, time.time()
        decision = predict(inspection.permissions, asked.info)
        expired = inspection.expiry.state(now) is ExpiryState.EXPIRED
        call = Call(asked.info, decision, now, expired=expired, way=asked.way)
        self.history(entry).add(call)
        self._operations.call(
            entry,
            call.group,
            lambda connection: perform(connection, asked, heard),
            lambda result: self._end(entry, call, result),
            cancelled=lambda: self._end(entry, call, Outcome(asked.info, State.CANCELLED, way=asked.way)),
        )
        self.started.emit(call)
        return call

    def cancel(self, call: Call) -> None:
        """Cancel one call."""
        self._operations.queue.cancel(call.group)

    def _end(self, entry: Entry, call: Call, result: Outcome | RoundTrip) -> None:
        if isinstance(result, RoundTrip):
            call.steps, call.outcome = result.steps, _decisive_outcome(result)
            told = result.result
            call.note = lambda: labels.translate(told) if told else ""
        else:
            call.outcome = result
            if result.operation is Operation.SUBSCRIBE and result.good:
                heard = result.heard  # not the whole result, whose value may be large
                call.note = lambda: self.tr("%n messages received", None, heard)
        call.findings = explain(call, entry.inspection)
        self.history(entry).changed(call)
        self.ended.emit(call)


def _logged_call(inspection: Inspection, logged: Logged) -> Call:
    """Return the row of a call that another page made."""
    outcome = logged.outcome
    at = outcome.started_at or time.time()
    call = Call(
        outcome.info,
        predict(inspection.permissions, outcome.info),
        at,
        outcome,
        note=logged.purpose,
        expired=inspection.expiry.state(at) is ExpiryState.EXPIRED,
        way=outcome.way,
    )
    call.findings = explain(call, inspection)
    return call


def predict(permissions: Permissions, info: CallInfo) -> Decision:
    """Predict a call from the permissions; a round trip from its first forbidden or unknown step."""
    wanted = _WHOLE_TRIP if info.operation is OtherCall.ROUND_TRIP else (Operation(info.operation),)
    decisions = [may(permissions, each, info.cache, info.key) for each in wanted]
    return next((each for each in decisions if not each.allowed), decisions[-1])


def explain(call: Call, inspection: Inspection) -> tuple[Finding, ...]:
    """Return why a call ended as it did, and what to do about it. A denial that was predicted is no error."""
    if call.outcome is None:
        return ()
    decision, step = call.decision, call.outcome.info
    if step != call.info and isinstance(step.operation, Operation):  # a step of a round trip
        decision = may(inspection.permissions, step.operation, step.cache, step.key)
    found = call_findings(call.outcome, inspection, time.time(), decision)
    if not call.denied_as_predicted:
        return found
    return tuple(replace(each, severity=Severity.INFO) for each in found)


def _decisive_outcome(trip: RoundTrip) -> Outcome:
    """Return the outcome that stands for the whole round trip: the first failure, else the get."""
    bad = next((step for step in trip.steps if not step.good), None)
    return bad or trip.steps[min(1, len(trip.steps) - 1)]
