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

from inspector.credential.model.inspection import Source
from inspector.window.background import garbage
from inspector.window.loading.reader import Found, read_file, read_profile, read_text

Job = Callable[[], list[Found]]
Named = tuple[str, Job]
"""A source by its name, and how it is read."""
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
    stalled = Signal(str)
    """A source did not answer within five seconds: its name. What follows it is loaded all the same."""

    _batch = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__()
        self._run: _Run | None = None
        self._next: deque[tuple[Iterable[Named], int]] = deque()
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
        return self._run is not None

    def load_files(self, paths: Sequence[Path]) -> None:
        """Load files; what cannot be read becomes an entry that says so."""
        self._start(((path.name, _file(path)) for path in paths), len(paths))

    def load_text(self, text: str, source: Source) -> None:
        """Inspect a long text."""
        self._start([(source.name or "", lambda: read_text(text, source))], 1)

    def load_profile(self, file: Path, name: str) -> None:
        """Inspect one profile of the command line's credentials file."""
        self._start([(file.name, lambda: read_profile(file, name))], 1)

    def cancel(self) -> None:
        """Stop, and forget what waits; what was loaded stays."""
        self._next.clear()
        if self._run:
            self._run.take(leave=True)
            self._end(0)

    def _start(self, sources: Iterable[Named], total: int) -> None:
        if self._run:
            self._next.append((sources, total))
            return
        self._usual_switch = self._usual_switch or sys.getswitchinterval()
        sys.setswitchinterval(_SWITCH_SECONDS)
        garbage.pause()
        self._begin(_Run(iter(sources), total))

    def _begin(self, run: _Run) -> None:
        self._run = run
        self._watch.start()
        self.progressed.emit(run.done, run.total)
        threading.Thread(target=self._work, args=(run,), daemon=True, name="loader").start()

    def _work(self, run: _Run) -> None:
        last = turn = time.monotonic()
        interval = _BATCH_SECONDS
        while job := run.advance():
            if not run.keep(job()):
                return
            now = time.monotonic()
            if now - turn >= _TURN_SECONDS:
                time.sleep(_PAUSE_SECONDS)
                turn = now
            if now - last >= interval:
                self._shown.clear()
                self._batch.emit(run, False)
                self._shown.wait(_LONGEST_WAIT_SECONDS)
                interval = min(interval * _BATCH_GROWTH, _LONGEST_BATCH_SECONDS)
                last = time.monotonic()
        self._batch.emit(run, True)

    def _on_batch(self, run: _Run, ended: bool) -> None:
        QTimer.singleShot(12, self._shown.set)  # after the painting that this batch causes
        if run is not self._run:
            return
        self._watch.start()
        self._hand_over(run.take())
        if run is not self._run:  # cancelled by whoever heard of the batch
            return
        self.progressed.emit(run.done, run.total)
        if ended:
            self._end(run.done)

    def _hand_over(self, found: list[Found]) -> None:
        if found:
            self.loaded.emit(found)

    def _end(self, done: int) -> None:
        self._run = None
        self._watch.stop()
        garbage.settle()
        if self._usual_switch:
            sys.setswitchinterval(self._usual_switch)
            self._usual_switch = None
        self.finished.emit(done)
        if self._next and not self._run:
            self._start(*self._next.popleft())

    def _on_quiet(self) -> None:
        """The thread is left behind with the source it hangs on; another one goes on with those that follow."""
        run = self._run
        if run is None:
            return
        name = run.reading
        self._hand_over(run.take(leave=True))
        self.stalled.emit(name)
        if run is self._run:
            self._begin(_Run(run.sources, run.total, run.done + 1))


class _Run:
    """One thread's way through the sources, and what it found that the window has not taken yet."""

    def __init__(self, sources: Iterator[Named], total: int, done: int = 0) -> None:
        self.sources, self.total, self.done = sources, total, done
        self.reading = ""
        """The name of the source the thread is at."""
        self._found: list[Found] = []
        self._left = False
        self._lock = threading.Lock()

    def advance(self) -> Job | None:
        """The next source for the thread; ``None`` at the end, and once it was left behind."""
        with self._lock:
            self.reading, job = next(self.sources, ("", None)) if not self._left else ("", None)
            return job

    def keep(self, found: list[Found]) -> bool:
        """Hold what a source brought; ``False`` where the thread was left behind meanwhile."""
        with self._lock:
            if not self._left:
                self._found += found
                self.done += 1
            return not self._left

    def take(self, *, leave: bool = False) -> list[Found]:
        """What was found since the last time; with ``leave`` the thread gets nothing more to do."""
        with self._lock:
            self._left = self._left or leave
            found, self._found = self._found, []
            return found


def _file(path: Path) -> Job:
    return lambda: read_file(path)
