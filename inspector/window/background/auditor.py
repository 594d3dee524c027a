"""Runs an audit in a daemon thread that the window never waits for."""

from __future__ import annotations

import contextlib
import threading
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from inspector.audit.git import GitError, Running
from inspector.process.lazy import lazy
from inspector.window.background import sharing

if TYPE_CHECKING:
    from inspector.credential.text.message import Message
    from inspector.window.background import audit_job
    from inspector.window.background.audit_job import Batch
else:
    audit_job = lazy("inspector.window.background.audit_job")  # the decoders, which are loaded in the thread

_LONGEST_WAIT_SECONDS = 1.0
"""Seconds the thread waits until the window has shown a batch."""
_PATIENCE_MS = 1_000
"""How long a cancelled audit may take to end by itself before the git that it waits for is killed."""


class End(StrEnum):
    """How an audit ended."""

    DONE = "done"
    CANCELLED = "cancelled"
    GONE = "gone"
    """There is no such folder."""
    GIT = "git"
    """The history could not be read."""
    FAILED = "failed"
    """The program has a fault, or a part of it is missing."""


@dataclass(slots=True, eq=False)
class _Run:
    path: str
    history: bool
    cancelled: bool = False
    shown: threading.Event = field(default_factory=threading.Event)
    """The window has shown the last batch."""
    git: Running = field(default_factory=Running)

    def end(self) -> None:
        self.cancelled = True
        self.git.end()
        self.shown.set()


class Auditor(QObject):
    """One audit at a time."""

    progressed = Signal(object)
    """A :class:`Batch`."""
    ended = Signal(object, str, object)
    """The last :class:`Batch` (``None`` if nothing was searched), the :class:`End`, and why git failed (a
    :class:`Message`), if it did."""

    _told = Signal(object, object)
    _over = Signal(object, object, str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runs: list[_Run] = []
        """The running one, or none. A list, because it outlives this object for a moment."""
        self._told.connect(self._on_told)
        self._over.connect(self._on_over)
        runs = self._runs
        self.destroyed.connect(lambda: _end_all(runs))

    @property
    def running(self) -> bool:
        """Return whether an audit has not ended."""
        return bool(self._runs)

    def start(self, path: str, *, history: bool) -> None:
        """Search a folder, and with ``history`` the commits of its repository. Ends a running audit first."""
        self.drop()
        run = _Run(path, history)
        self._runs.append(run)
        sharing.begin()
        threading.Thread(target=self._work, args=(run,), daemon=True, name="audit").start()

    def cancel(self) -> None:
        """End the running audit; what was found so far is still handed over."""
        for run in self._runs:
            run.cancelled = True
            run.shown.set()
            QTimer.singleShot(_PATIENCE_MS, self, lambda run=run: self._kill(run))

    def drop(self) -> None:
        """End the running audit, and hand over nothing more."""
        _end_all(self._runs)

    def _kill(self, run: _Run) -> None:
        if run in self._runs:
            run.git.end()

    def _work(self, run: _Run) -> None:
        job: audit_job.Job | None = None
        how: End = End.FAILED
        why: Message | None = None
        try:
            job = audit_job.Job(lambda batch: self._tell(run, batch), lambda: run.cancelled)
            how, why = _searched(job, run)
        finally:
            with contextlib.suppress(RuntimeError):  # the window was closed meanwhile
                self._over.emit(run, job.batch() if job else None, how.value, why)

    def _tell(self, run: _Run, batch: Batch) -> None:
        run.shown.clear()
        with contextlib.suppress(RuntimeError):
            self._told.emit(run, batch)
        run.shown.wait(_LONGEST_WAIT_SECONDS)

    def _on_told(self, run: _Run, batch: Batch) -> None:
        if run in self._runs:
            self.progressed.emit(batch)
        run.shown.set()

    def _on_over(self, run: _Run, batch: Batch | None, how: str, why: Message | None) -> None:
        if run in self._runs:
            self._runs.clear()
            sharing.end()
            self.ended.emit(batch, how, why)


def _searched(job: audit_job.Job, run: _Run) -> tuple[End, Message | None]:
    try:
        job.search(run.path, history=run.history, running=run.git)
    except audit_job.CancelledError:
        return End.CANCELLED, None
    except audit_job.GoneError:
        return End.GONE, None
    except GitError as error:
        return End.GIT, error.why
    return End.DONE, None


def _end_all(runs: list[_Run]) -> None:
    for run in runs:
        run.end()
        sharing.end()
    runs.clear()
