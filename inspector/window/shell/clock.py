"""The one timer for remaining times: it fires when a text on screen changes, and stops otherwise."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterable
from itertools import islice

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QWidget

from inspector.credential.model.expiry import Expiry
from inspector.window.background import garbage
from inspector.window.text import labels
from inspector.window.widgets.countdown import next_change

_SECOND, _MINUTE = 1.0, 60.0
_LATE_MS = 15
"""Milliseconds added to each wait, because a timer that fires early would find the old text."""
_MOST_LISTED = 500
"""The most listed entries whose expiries are checked. With more, the list is updated once a minute, which is faster."""


class Clock(QObject):
    """Fires when the text of the shown or a listed expiry changes. It does not fire while it is asleep."""

    ticked = Signal(float)
    """A text changed; carries epoch seconds."""
    counted = Signal(float)
    """Only a second of the shown expiry passed: no minute, no state, nothing in the list. Carries epoch seconds."""

    def __init__(self, shown: Callable[[], Expiry | None], listed: Callable[[], Iterable[Expiry]]) -> None:
        super().__init__()
        self._shown, self._listed = shown, listed
        self._awake = False
        self._end, self._planned, self._turn = 0.0, 0.0, 0.0
        """The shown expiry, when it was planned, and until when only its seconds change (epoch seconds)."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self._on_time)

    def set_awake(self, awake: bool) -> None:
        """Stop while the window is hidden or minimised."""
        self._awake = awake
        if awake:
            self.tick()
        else:
            self._timer.stop()

    def follow(self, window: QWidget) -> None:
        """Stop while a window is hidden or minimised.

        It listens to the window's handle, because an event handler in Python would make PySide6 build ``QEvent`` before
        the first paint.
        """
        window.winId()  # creates the handle of a window that was not shown yet
        handle = window.windowHandle()
        handle.visibilityChanged.connect(self._on_visibility)
        self._on_visibility(handle.visibility())

    def _on_visibility(self, visibility: QWindow.Visibility) -> None:
        self.set_awake(visibility not in (QWindow.Visibility.Hidden, QWindow.Visibility.Minimized))

    def tick(self) -> None:
        """Emit the present time and plan the next tick from the clock, so that no drift adds up."""
        if self._awake:
            now = time.time()
            self.ticked.emit(now)
            garbage.tidy()
            self._plan(now)

    def plan(self) -> None:
        """Plan the next tick after expiries changed, without emitting the time."""
        if self._awake:
            self._plan(time.time())

    def _on_time(self) -> None:
        """Handle the timer. It runs each second while seconds are counted, so it does as little as possible."""
        now = time.time()
        if self._awake and self._planned <= now < self._turn:
            self.counted.emit(now)
            self._wait((self._end - now) % _SECOND)
        else:
            self.tick()

    def _plan(self, now: float) -> None:
        shown = self._shown()
        step = next_change(shown, now) if shown else None
        turn = self._next_turn(shown, now)
        counting = shown is not None and step is not None and step <= _SECOND < turn
        self._end = shown.expires_at or 0.0 if shown and counting else 0.0
        self._planned, self._turn = now, now + turn if counting else now
        first = min(math.inf if step is None else step, turn)
        if first == math.inf:
            self._timer.stop()
        else:
            self._wait(first)

    def _next_turn(self, shown: Expiry | None, now: float) -> float:
        """Return the seconds until more changes than a second of the shown expiry; infinite if nothing will change.

        Of an expired credential the list says how many minutes ago it expired.
        """
        moments = (shown.expires_at, shown.issued_at, shown.not_before) if shown else ()
        lasts = [labels.coarse_lasts(at - now) for at in moments if at is not None]
        lasts += [labels.remaining_lasts(shown, now)] if shown else []
        known = tuple(islice(self._listed(), _MOST_LISTED))
        listed = [labels.remaining_lasts(expiry, now) for expiry in known]
        first = min((*lasts, *listed), default=math.inf)
        passed = any(expiry.expires_at is not None and expiry.expires_at <= now for expiry in known)
        by_the_clock = first < math.inf or passed or len(known) == _MOST_LISTED
        return min(first, _MINUTE - now % _MINUTE) if by_the_clock else first

    def _wait(self, seconds: float) -> None:
        self._timer.start(int(seconds * 1_000) + _LATE_MS)
