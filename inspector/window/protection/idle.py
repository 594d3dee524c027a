"""Forgets everything after a time without input, and when the session is locked where the system tells.

Input is watched on the windows the system gives the focus, not with a filter on the whole application: that one would
run Python for every timer and paint of the program.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.DragMove,
        QEvent.Type.InputMethod,
        QEvent.Type.WindowActivate,
    }
)


class IdleWatch(QObject):
    """Says ``expired`` after ``minutes`` without input; 0 means never.

    Elapsed time is taken from the wall clock, which goes on while the computer sleeps: whoever wakes it after the
    time finds nothing. A clock set back postpones nothing, because the timer runs out all the same.
    """

    expired = Signal(int)
    """After how many minutes."""
    present = Signal()
    """The first input."""

    def __init__(self, minutes: int = 15, clock: Callable[[], float] = time.time) -> None:
        super().__init__()
        self._clock = clock
        self._minutes = minutes
        self._last = clock()
        self._due = self._seen = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self._on_time)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._watch)
            self._watch(app.focusWindow())
        self.set_minutes(minutes)

    @property
    def minutes(self) -> int:
        """After how many minutes everything is forgotten; 0: never."""
        return self._minutes

    def set_minutes(self, minutes: int) -> None:
        """Choose another time, counted from now."""
        self._minutes = minutes
        self._last = self._clock()
        self._due = minutes > 0
        self._plan()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Input came: start over, unless the time had run out before it."""
        if event.type() in _INPUT:
            self.touch()
            if not self._seen and event.type() != QEvent.Type.WindowActivate:
                self._seen = True
                self.present.emit()
        return super().eventFilter(watched, event)

    def touch(self) -> None:
        """Somebody is there."""
        now = self._clock()
        if self._due and now - self._last >= self._minutes * 60:
            self._expire()
        self._last = now
        self._due = self._minutes > 0
        if self._due and not self._timer.isActive():
            self._plan()

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def _plan(self) -> None:
        self._timer.stop()
        if self._due:
            left = self._minutes * 60 - (self._clock() - self._last)
            self._timer.start(int(min(max(left, 1.0), self._minutes * 60) * 1_000))

    def _on_time(self) -> None:
        if self._clock() - self._last >= self._minutes * 60 - 1 or self._clock() < self._last:
            self._expire()
        else:
            self._plan()

    def _expire(self) -> None:
        self._due = False
        self._timer.stop()
        self.expired.emit(self._minutes)
