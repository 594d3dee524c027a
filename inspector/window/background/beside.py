"""Blocking work beside the window, such as that of a drive: in a daemon thread, with a word when it takes long."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from inspector.process.logs import unexpected

_T = TypeVar("_T")
_QUIET_MS = 5_000


class Beside(QObject):
    """Runs one piece of work at a time. A drive that does not answer is never waited for."""

    slow = Signal()
    """The work has taken five seconds; it goes on."""
    failed = Signal()
    """The work ended in an unexpected way, which was told."""
    _ended = Signal(object)

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self._run: object | None = None
        self._ended.connect(self._on_end)
        self._watch = QTimer(self)
        self._watch.setSingleShot(True)
        self._watch.setInterval(_QUIET_MS)
        self._watch.timeout.connect(self.slow)

    @property
    def busy(self) -> bool:
        """Return whether work is running."""
        return self._run is not None

    def start(self, name: str, work: Callable[[], _T], done: Callable[[_T], object]) -> None:
        """Do ``work`` in a thread and give its result to ``done``; the result of earlier work is dropped."""
        run = self._run = object()
        self._watch.start()

        def job() -> None:
            found: list[_T] = []
            try:
                found.append(work())
            except Exception as error:  # told once, in plain words
                unexpected(error)
            if isValid(self):
                self._ended.emit((run, found, done))

        threading.Thread(target=job, name=name, daemon=True).start()

    def drop(self) -> None:
        """Wait for nothing any more."""
        self._run = None
        self._watch.stop()

    def _on_end(self, ended: tuple[object, list[object], Callable[[object], object]]) -> None:
        run, found, done = ended
        if run is not self._run:
            return
        self.drop()
        if found:
            done(found[0])
        else:
            self.failed.emit()
