"""Files and long texts are read in a daemon thread, away from the window's, that may be left behind.

A read from a dead network drive blocks whatever one does; a daemon thread never delays the program's end.
"""

from __future__ import annotations

import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from inspector.credential.inspected import Source
from inspector.window import collector
from inspector.window.reading import Found, read_file, read_profile, read_text

Job = Callable[[], list[Found]]
_BATCH_SECONDS = 0.05
_LONGEST_BATCH_SECONDS = 0.4
_LONGEST_WAIT_SECONDS = 1.0
"""How long a thread waits for the window to show a batch: both need the interpreter, and the window goes first."""
_BATCH_GROWTH = 1.3
"""Batches grow: the first files are seen at once, and thousands do not lay the list out hundreds of times."""
_QUIET_SECONDS = 5.0
_SWITCH_SECONDS = 0.0005
"""While a thread decodes, the window gets its turn after half a millisecond: painting asks hundreds of times."""
_TURN_SECONDS = 0.004
_PAUSE_SECONDS = 0.0001
"""A thread that reads files lets go of the interpreter and has it back before the window wakes up: it has to pause."""


class Loader(QObject):
    """Loads one job at a time after another; tells its progress and can be cancelled."""

    loaded = Signal(list)
    """A batch of ``(inspection, findings)`` pairs, in order."""
    progressed = Signal(int, int)
    """Done and in all."""
    finished = Signal(int)
    """How many sources were looked at."""
    stalled = Signal()
    """A source did not answer within five seconds."""

    _batch = Signal(int, list, int, int, bool)

    def __init__(self) -> None:
        super().__init__()
        self._job = 0
        self._running = False
        self._next: deque[tuple[Iterable[Job], int]] = deque()
        self._usual_switch: float | None = None
        self._shown = threading.Event()
        self._watch = QTimer(self)
        self._watch.setSingleShot(True)
        self._watch.setInterval(int(_QUIET_SECONDS * 1_000))
        self._watch.timeout.connect(self._on_quiet)
        self._batch.connect(self._on_batch)

    @property
    def busy(self) -> bool:
        """Whether something is being loaded."""
        return self._running

    def load_files(self, paths: Sequence[Path]) -> None:
        """Load files; what cannot be read becomes an entry that says so."""
        self._start((_file(path) for path in paths), len(paths))

    def load_text(self, text: str, source: Source) -> None:
        """Inspect a long text."""
        self._start(iter([lambda: read_text(text, source)]), 1)

    def load_profile(self, file: Path, name: str) -> None:
        """Inspect one profile of the command line's credentials file."""
        self._start(iter([lambda: read_profile(file, name)]), 1)

    def cancel(self) -> None:
        """Stop, and forget what waits; what was loaded stays."""
        self._next.clear()
        if self._running:
            self._end(0)

    def _start(self, jobs: Iterable[Job], total: int) -> None:
        if self._running:
            self._next.append((jobs, total))
            return
        self._job += 1
        self._running = True
        self._watch.start()
        self._usual_switch = self._usual_switch or sys.getswitchinterval()
        sys.setswitchinterval(_SWITCH_SECONDS)
        collector.pause()
        self.progressed.emit(0, total)
        threading.Thread(
            target=self._work, args=(self._job, iter(jobs), total), daemon=True, name="loader"
        ).start()

    def _work(self, job: int, jobs: Iterator[Job], total: int) -> None:
        found: list[Found] = []
        last = turn = time.monotonic()
        done, interval = 0, _BATCH_SECONDS
        for one in jobs:
            if job != self._job:
                return
            found += one()
            done += 1
            now = time.monotonic()
            if now - turn >= _TURN_SECONDS:
                time.sleep(_PAUSE_SECONDS)
                turn = now
            if now - last >= interval:
                self._shown.clear()
                self._batch.emit(job, found, done, total, False)
                self._shown.wait(_LONGEST_WAIT_SECONDS)
                interval = min(interval * _BATCH_GROWTH, _LONGEST_BATCH_SECONDS)
                found, last = [], time.monotonic()
        self._batch.emit(job, found, done, total, True)

    def _on_batch(self, job: int, found: list[Found], done: int, total: int, ended: bool) -> None:
        QTimer.singleShot(12, self._shown.set)  # after the painting that this batch causes
        if job != self._job:
            return
        self._watch.start()
        if found:
            self.loaded.emit(found)
        if job != self._job:  # cancelled by whoever heard of the batch
            return
        self.progressed.emit(done, total)
        if ended:
            self._end(done)

    def _end(self, done: int) -> None:
        self._job += 1
        self._running = False
        self._watch.stop()
        collector.settle()
        if self._usual_switch:
            sys.setswitchinterval(self._usual_switch)
            self._usual_switch = None
        self.finished.emit(done)
        if self._next and not self._running:
            self._start(*self._next.popleft())

    def _on_quiet(self) -> None:
        self.stalled.emit()
        self._end(0)


def _file(path: Path) -> Job:
    return lambda: read_file(path)
