"""Clears all credentials after a time without input, and when the session is locked, if the system reports that.

Input is watched on the windows that get the focus, not with an event filter on the whole application: that filter would
run Python code for every timer and paint event of the program.
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
    """Emits ``expired`` after ``minutes`` without input; 0 means never.

    Elapsed time is measured by the wall clock, which continues while the computer sleeps: whoever wakes it later
    finds no credentials. A clock that is set back does not extend the time, because the timer runs out as well.
    """

    expired = Signal(int)
    """Emitted when the time has run out; carries the minutes."""
    present = Signal()
    """Emitted at the first input."""

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
        """Return the minutes without input after which all credentials are cleared; 0 means never."""
        return self._minutes

    def set_minutes(self, minutes: int) -> None:
        """Set another time, counted from now."""
        self._minutes = minutes
        self._last = self._clock()
        self._due = minutes > 0
        self._plan()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Restart the time at each input, unless it had run out before.

        Called by Qt for each event of a watched window.
        """
        if event.type() in _INPUT:
            self.touch()
            if not self._seen and event.type() != QEvent.Type.WindowActivate:
                self._seen = True
                self.present.emit()
        return super().eventFilter(watched, event)

    def touch(self) -> None:
        """Note input: restart the time."""
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
