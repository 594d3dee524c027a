"""Reads files and long texts in a daemon thread that can be abandoned.

A read from an unreachable network drive cannot be interrupted; a daemon thread does not delay the end of the program.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from inspector.credential.files import Step
from inspector.credential.model.inspection import Inspection, Source
from inspector.window.background import garbage, sharing
from inspector.window.loading.folders import files_in, is_folder
from inspector.window.loading.reader import (
    Found,
    read_file,
    read_found_file,
    read_place,
    read_profile,
    read_text,
)

if TYPE_CHECKING:
    from inspector.audit.model import Place

Job = Callable[["_Run"], list[Found]]
Named = tuple[str, Job]
"""The name of a source and the function that reads it."""
_BATCH_SECONDS = 0.05
_LONGEST_BATCH_SECONDS = 0.4
_LONGEST_WAIT_SECONDS = 1.0
"""Seconds a thread waits until the window has shown a batch. Both need the interpreter; the window has priority."""
_BATCH_GROWTH = 1.7
"""Batch sizes grow: the first files appear at once, and thousands of files do not cause hundreds of layouts."""
_QUIET_SECONDS = 5.0
_TURN_SECONDS = 0.004
_PAUSE_SECONDS = 0.0001
"""Seconds. A reading thread gets the interpreter back before the UI thread wakes up, so it pauses this long."""


class Loader(QObject):
    """Runs loading jobs one after the other, reports progress, and can be cancelled."""

    loaded = Signal(list)
    """A batch of ``(inspection, findings)`` pairs, in order."""
    progressed = Signal(int, int)
    """Sources done, and sources in all."""
    finished = Signal(int)
    """Loading ended; carries the number of sources read."""
    stalled = Signal(str)
    """A source did not answer within five seconds; carries its name. Loading continues with the next one."""

    searched = Signal(str, int, bool)
    """A folder's files will be read; carries its path, their number, and whether these are all."""

    _batch = Signal(object, bool)
    _stepped = Signal(object, int)
    """A large file is being read; carries the run and how much of the file is done, in percent."""

    def __init__(self) -> None:
        super().__init__()
        self._run: _Run | None = None
        self._next: deque[_Sources] = deque()
        self._shown = threading.Event()
        self._watch = QTimer(self)
        self._watch.setSingleShot(True)
        self._watch.setInterval(int(_QUIET_SECONDS * 1_000))
        self._watch.timeout.connect(self._on_quiet)
        self._batch.connect(self._on_batch)
        self._stepped.connect(self._on_stepped)

    @property
    def busy(self) -> bool:
        """Return whether something is being loaded."""
        return self._run is not None

    def load_files(self, paths: Sequence[Path | str]) -> None:
        """Load files, and the credentials in the files of folders.

        A file that cannot be read becomes an entry that says so, but not one that was found in a folder.
        """
        self._start((self._named(path) for path in paths), len(paths))

    def load_text(self, text: str, source: Source) -> None:
        """Inspect a long text."""
        self._start([(source.name or "", lambda _run: read_text(text, source))], 1)

    def load_profile(self, file: Path, name: str) -> None:
        """Inspect one profile of the Momento CLI's credentials file."""
        self._start([(file.name, lambda _run: read_profile(file, name))], 1)

    def load_found(self, found: Inspection, place: Place) -> None:
        """Inspect a credential again at the place where an audit found it."""
        self._start(
            [(Path(place.file).name, lambda run: read_place(found, place, self._step(run)))],
            1,
        )

    def cancel(self) -> None:
        """Stop, and discard the waiting jobs. Entries that were loaded stay."""
        self._next.clear()
        if self._run:
            self._run.take(leave=True)
            self._end(0)

    def _start(self, named: Iterable[Named], total: int) -> None:
        self._take_up(_Sources(named, total))

    def _take_up(self, sources: _Sources) -> None:
        if self._run:
            self._next.append(sources)
            return
        sharing.begin()
        garbage.pause()
        self._begin(_Run(sources))

    def _begin(self, run: _Run) -> None:
        self._run = run
        self._watch.start()
        QTimer.singleShot(0, self, lambda: self._show_begun(run))  # collecting garbage took its time already
        threading.Thread(target=self._work, args=(run,), daemon=True, name="loader").start()

    def _show_begun(self, run: _Run) -> None:
        if run is self._run:
            self.progressed.emit(run.done, run.total)

    def _work(self, run: _Run) -> None:
        last = turn = time.monotonic()
        interval = _BATCH_SECONDS
        while job := run.advance():
            if not run.keep(job(run)):
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
        QTimer.singleShot(6, self._shown.set)  # after the repaint this batch causes
        if run is not self._run:
            return
        self._watch.start()
        self._hand_over(run.take())
        if run is not self._run:  # a slot may have cancelled it while handling the batch
            return
        self.progressed.emit(run.done, run.total)
        if ended:
            self._end(run.done)

    def _named(self, path: Path | str) -> Named:
        file = Path(path) if isinstance(path, str) else path
        return file.name, self._file(file)

    def _file(self, path: Path) -> Job:
        def job(run: _Run) -> list[Found]:
            if is_folder(path):
                self._search(path, run)
                return []
            return read_file(path, self._step(run))

        return job

    def _found_file(self, path: Path) -> Job:
        return lambda run: read_found_file(path, self._step(run))

    def _step(self, run: _Run) -> Step:
        def step(done: int, total: int) -> bool:
            self._stepped.emit(run, min(done * 100 // total, 100))
            time.sleep(_PAUSE_SECONDS)
            return not run.left

        return step

    def _search(self, folder: Path, run: _Run) -> None:
        """Add the files of a folder to what is still to be read. Runs in the thread."""
        files = files_in(folder, lambda: run.left)
        if run.put_off([(path.name, self._found_file(path)) for path in files.paths]):
            self.searched.emit(str(folder), len(files.paths), files.whole)

    def _on_stepped(self, run: _Run, percent: int) -> None:
        if run is self._run:
            self._watch.start()
            self.progressed.emit(run.done * 100 + percent, run.total * 100)

    def _hand_over(self, found: list[Found]) -> None:
        if found:
            self.loaded.emit(found)

    def _end(self, done: int) -> None:
        self._run = None
        self._watch.stop()
        garbage.settle()
        sharing.end()
        self.finished.emit(done)
        if self._next and not self._run:
            self._take_up(self._next.popleft())

    def _on_quiet(self) -> None:
        """Abandon the thread that hangs on its source; a new thread continues with the rest."""
        run = self._run
        if run is None:
            return
        name = run.reading
        self._hand_over(run.take(leave=True))
        self.stalled.emit(name)
        if run is self._run:
            self._begin(_Run(run.sources, run.done + 1))


class _Sources:
    """What is still to be read. A folder adds its files when it is reached."""

    def __init__(self, named: Iterable[Named], total: int) -> None:
        self._named, self._found, self.total = iter(named), deque[Named](), total

    def take(self) -> Named | None:
        """Return the next source; ``None`` at the end."""
        return self._found.popleft() if self._found else next(self._named, None)

    def add(self, found: Sequence[Named]) -> None:
        """Append the files of a folder."""
        self._found.extend(found)
        self.total += len(found)


class _Run:
    """The state of one thread: its sources, and the results that the window has not taken yet."""

    def __init__(self, sources: _Sources, done: int = 0) -> None:
        self.sources, self.done = sources, done
        self.reading = ""
        """The name of the source being read."""
        self._found: list[Found] = []
        self._left = False
        self._lock = threading.Lock()

    @property
    def total(self) -> int:
        """Sources in all, as far as is known."""
        return self.sources.total

    @property
    def left(self) -> bool:
        """Whether the thread was abandoned or loading was cancelled."""
        return self._left

    def advance(self) -> Job | None:
        """Return the next source for the thread; ``None`` at the end, or if the thread was abandoned."""
        with self._lock:
            following = None if self._left else self.sources.take()
            self.reading, job = following or ("", None)
            return job

    def put_off(self, found: Sequence[Named]) -> bool:
        """Add sources to be read later; return ``False`` if the thread was abandoned meanwhile."""
        with self._lock:
            if not self._left:
                self.sources.add(found)
            return not self._left

    def keep(self, found: list[Found]) -> bool:
        """Store the results of a source; return ``False`` if the thread was abandoned meanwhile."""
        with self._lock:
            if not self._left:
                self._found += found
                self.done += 1
            return not self._left

    def take(self, *, leave: bool = False) -> list[Found]:
        """Return the results since the last call; with ``leave`` the thread gets no further source."""
        with self._lock:
            self._left = self._left or leave
            found, self._found = self._found, []
            return found
