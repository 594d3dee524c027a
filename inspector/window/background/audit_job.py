"""One audit in its thread: tells what it finds in batches, and makes room for the UI thread.

Loads the decoders: import it in the thread.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from copy import copy

from inspector.audit.git import GitError, Running
from inspector.audit.model import Audit, LeftOut, Limits, Place
from inspector.audit.run import audit
from inspector.credential.model.inspection import Inspection
from inspector.credential.text.message import Message
from inspector.process.read_faults import NotRead
from inspector.records import record
from inspector.window.background.sharing import Turns

MOST_FILES, MOST_PLACES = 200_000, 20_000
"""What the window searches and keeps of one folder; beyond it files and places are only counted."""
_MOST_IN_A_BATCH = 200
_MOST_UNREAD = 100
_BATCH_SECONDS = 0.2


class CancelledError(Exception):
    """The audit was cancelled."""


class GoneError(Exception):
    """There is no such folder."""


@record(frozen=True, slots=True)
class Batch:
    """What was found since the last batch, and the counts up to now."""

    found: tuple[tuple[str, Inspection, Place], ...]
    """Fingerprint, credential and place."""
    files: int
    binary: int
    commits: int | None
    unread: tuple[tuple[str, NotRead], ...]
    """The first files that could not be read, and why."""
    unread_count: int
    left_out: LeftOut
    git_problem: Message | None


class Job(Audit):
    """An audit that hands over what it finds by ``emit``, and ends when ``cancelled`` says so."""

    def __init__(
        self, emit: Callable[[Batch], None], cancelled: Callable[[], bool], limits: Limits | None = None
    ) -> None:
        super().__init__(limits=limits or Limits(MOST_FILES, MOST_PLACES))
        self._emit, self._cancelled = emit, cancelled
        self._fresh: list[tuple[str, Inspection, Place]] = []
        self._turns = Turns()
        self._told_at = time.monotonic()

    def search(self, path: str, *, history: bool, running: Running) -> None:
        """Search a folder or a file, and with ``history`` the commits of its repository.

        :raises CancelledError: when it was cancelled.
        :raises GoneError: if there is no such folder; otherwise an empty batch is handed over first.
        :raises GitError: if the history could not be read.
        """
        if not os.path.lexists(path):  # there is no such method of Path before 3.12
            raise GoneError
        self._tell()  # it begins
        try:
            audit([path], history=history, now=time.time(), into=self, step=self._step, running=running)
        except GitError:
            if self._cancelled():  # its git was killed
                raise CancelledError from None
            raise

    def add(self, inspection: Inspection, place: Place) -> None:
        """Keep a place, and hand it over with the next batch."""
        before = self.places
        super().add(inspection, place)
        if self.places > before:
            self._fresh.append((inspection.fingerprint() or "", inspection, place))
            if len(self._fresh) >= _MOST_IN_A_BATCH and not self._cancelled():
                self._tell()

    def batch(self) -> Batch:
        """Return what was not handed over yet, and the counts."""
        fresh, self._fresh = tuple(self._fresh), []
        return Batch(
            fresh,
            self.files,
            self.binary,
            self.commits,
            tuple(self.unread[:_MOST_UNREAD]),
            len(self.unread),
            copy(self.left_out),
            self.git_problem,
        )

    def _step(self) -> None:
        if self._cancelled():
            raise CancelledError
        self._turns.pause()
        if time.monotonic() - self._told_at >= _BATCH_SECONDS:
            self._tell()

    def _tell(self) -> None:
        self._emit(self.batch())
        self._told_at = time.monotonic()
