"""The test call with what the file holds now: it is read again first."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from inspector.credential.model.inspection import Inspection
from inspector.credential.text.message import Message, message
from inspector.window.background.beside import Beside
from inspector.window.background.guarded import while_alive
from inspector.window.connection.consent import Guard
from inspector.window.connection.operations import Operations
from inspector.window.entries.entry import Entry
from inspector.window.views.rotate.making import trial, why_not_tried
from inspector.window.views.rotate.plan import read_back
from inspector.window.views.rotate.rotation import Rotation, Told, both

if TYPE_CHECKING:
    from inspector.service.checks.steps import Step

_GROUP = "rotate-test"
_RUNNING = message("Trying", "Running…")
_CANCELLED = message("Trying", "Cancelled.")
_HOLDS_NEW = message("Trying", "The file holds the new credential; Undo puts the old one back.")
_TONES = {"passed": "ok", "failed": "error"}


class Trying(QObject):
    """Runs one test call at a time and notes its result in the rotation."""

    changed = Signal(object)
    """The ``Rotation`` whose test began or ended."""

    def __init__(self, over: QWidget, operations: Operations, beside: Beside) -> None:
        super().__init__(over)
        self._operations, self._beside = operations, beside
        self._guard = Guard(over, operations)
        self._calling = False

    @property
    def busy(self) -> bool:
        """Return whether a test call is running."""
        return self._calling

    def start(self, rotation: Rotation | None) -> None:
        """Read the file again, then make one harmless call with the credential that is there."""
        planned = rotation.planned if rotation else None
        if rotation is None or planned is None or rotation.written is None or self._calling:
            return
        self._beside.start("rotate", lambda: read_back(planned), lambda found: self._on_read(rotation, found))

    def _on_read(self, rotation: Rotation, found: Inspection | Message) -> None:
        if isinstance(found, Message):
            self._end(rotation, ("error", found))
            return
        new = rotation.new
        given = found.endpoint or (new.inspection.endpoint if new else None)
        if found.token is None or new is None:
            return
        entry = self._operations.entry_of(
            found.own_text(), new.name, new, endpoint=given.host if given else None
        )
        self._guard.ask(entry, lambda: self._call(rotation, entry))
        self.changed.emit(rotation)

    def _call(self, rotation: Rotation, entry: Entry) -> None:
        self._calling = True
        rotation.test_told = ("neutral", _RUNNING)
        self.changed.emit(rotation)

        def done(step: Step) -> None:
            self._operations.forget([entry])
            self._end(rotation, _told(step, entry.inspection))

        def cancelled() -> None:
            self._operations.forget([entry])
            self._end(rotation, ("neutral", _CANCELLED))

        self._operations.call(
            entry,
            _GROUP,
            trial(entry.inspection.permissions),
            while_alive(self, done),
            cancelled=while_alive(self, cancelled),
        )

    def _end(self, rotation: Rotation, told: Told) -> None:
        self._calling = False
        rotation.test_told = told
        self.changed.emit(rotation)


def _told(step: Step, inspection: Inspection) -> Told:
    outcome = step.outcome
    text = step.summary
    words = why_not_tried(outcome, inspection, time.time()) if outcome and not outcome.good else None
    if words:
        text = both(text, words)
    if step.state.value != "passed":
        text = both(text, _HOLDS_NEW)
    return _TONES.get(step.state.value, "warning"), text
