"""Saves the ends of loaded credentials as a calendar file."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from inspector.credential.model.expiry import ExpiryState
from inspector.export.not_written import not_written
from inspector.process.lazy import lazy
from inspector.window.entries.endings import Ending, coming
from inspector.window.entries.entry import Entry
from inspector.window.text import labels
from inspector.window.widgets.files import Files, ask_save

if TYPE_CHECKING:
    from inspector.window.entries import calendar_file
    from inspector.window.widgets import question_dialog
else:
    question_dialog = lazy("inspector.window.widgets.question_dialog")
    calendar_file = lazy("inspector.window.entries.calendar_file")


class CalendarExport(QObject):
    """Asks for a file, and writes it in a background thread."""

    announced = Signal(str)
    """What came of it, as a sentence."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._count = self._endless = 0
        self._again: Callable[[], None] | None = None
        self._files = Files()
        self._files.write_ended.connect(self._on_written)

    def ask(self, entries: Sequence[Entry], *, hide_details: bool = False) -> None:
        """Ask where to save the ends of these entries, unless none of them has one that is to come."""
        if not coming(entries):
            self.announced.emit(self.tr("None of these credentials ends at a known time from now on."))
            return
        self._ask_place(lambda path: self.save(path, entries, hide_details=hide_details))

    def _ask_place(self, chosen: Callable[[Path], None]) -> None:
        kind = self.tr("Calendars (*.ics)")
        title = self.tr("Save expiry dates as a calendar")
        ask_save(self._over, title, chosen, name="momento-credentials.ics", kind=kind, end="ics")

    def save(self, path: Path, entries: Sequence[Entry], *, hide_details: bool = False) -> None:
        """Write the ends that are still to come. ``hide_details`` leaves the fingerprints out."""
        endless = sum(entry.inspection.expiry.state(0.0) is ExpiryState.NEVER for entry in entries)
        self._write(path, coming(entries, hide_details=hide_details), endless)

    def _write(self, path: Path, ends: Sequence[Ending], endless: int) -> None:
        now = time.time()
        self._count, self._endless = len(ends), endless
        self._again = lambda: self._ask_place(lambda place: self._write(place, ends, endless))
        words = calendar_file.Words(
            self.tr("{name} ends"),
            self.tr(
                "The Momento credential “{name}” ends. Fingerprint: {fingerprint}. Read from its text, not verified."
            ),
            self.tr("The Momento credential “{name}” ends. Read from its text, not verified."),
        )
        self._files.write_bytes(path, lambda: calendar_file.as_calendar(ends, words, now))

    def _on_written(self, name: str, problem: str) -> None:
        again, self._again = self._again, None
        if problem:
            if again:
                question_dialog.NotWrittenDialog(self._over, name, problem, again).open()
            self.announced.emit(labels.translate(not_written(name, problem)))
            return
        told = [
            self.tr(
                "%n expiry dates were written, with names and fingerprints, without secrets.",
                None,
                self._count,
            )
        ]
        if self._endless:
            told.append(self.tr("%n credentials that never expire were left out.", None, self._endless))
        self.announced.emit(labels.sentences(told))
