"""Ctrl+C in the terminal, and the signals that ask a program to end: the window is closed as by its own button.

Python runs a signal's handler only between two of its own instructions, which a window that rests does not execute. The
interpreter's wake-up descriptor (``signal.set_wakeup_fd``) is written at once, and Qt watches it.
"""

from __future__ import annotations

import signal
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier

from inspector.process import system

_ENDING = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")


class TerminalSignals(QObject):
    """Calls ``end`` once; the same signal again ends the process the system's way. Only in the main thread."""

    def __init__(self, end: Callable[[], object]) -> None:
        super().__init__()
        self._end = end
        self._ends: tuple[int, int] | None = system.here.wakeup_pair()
        self._watch = QSocketNotifier(self._ends[0], QSocketNotifier.Type.Read, self)
        self._watch.activated.connect(self._on_signal)
        self._before = signal.set_wakeup_fd(self._ends[1], warn_on_full_buffer=False)
        self._numbers = [number for name in _ENDING if (number := getattr(signal, name, None)) is not None]
        self._handlers = {number: signal.signal(number, _nothing) for number in self._numbers}

    def close(self) -> None:
        """Leave signals as they were."""
        if self._ends is None:
            return
        signal.set_wakeup_fd(self._before)
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        self._watch.setEnabled(False)
        for end in self._ends:
            system.here.close_wakeup(end)
        self._ends = None

    def _on_signal(self) -> None:
        heard = system.here.read_wakeup(self._ends[0]) if self._ends else b""
        if any(number in heard for number in self._numbers):
            for number in self._numbers:
                signal.signal(number, signal.SIG_DFL)
            self._end()


def _nothing(_number: int, _frame: object) -> None:
    """A handler of Python's own has to be there for the descriptor to be written."""
