"""The one timer of the countdowns: wakes when something on screen reads differently, sleeps otherwise."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterable
from itertools import islice

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from inspector.credential.model.expiry import Expiry
from inspector.window.background import garbage
from inspector.window.text import labels
from inspector.window.widgets.countdown import next_change

_SECOND, _MINUTE = 1.0, 60.0
_LATE_MS = 15
"""A timer that is early would tell the same once more."""
_MOST_LISTED = 500
"""With more than that in the list, its minutes are those of the clock: to look at each takes longer than to paint."""


class Clock(QObject):
    """Ticks at the next change of the shown expiry or of a listed one; never while it is asleep."""

    ticked = Signal(float)
    """Something reads differently. Epoch seconds."""
    counted = Signal(float)
    """Only a second of the shown expiry passed: no minute, no state, nothing in the list. Epoch seconds."""

    def __init__(self, shown: Callable[[], Expiry | None], listed: Callable[[], Iterable[Expiry]]) -> None:
        super().__init__()
        self._shown, self._listed = shown, listed
        self._awake = False
        self._end, self._planned, self._turn = 0.0, 0.0, 0.0
        """What is counted down to, when that was planned, and until when only its seconds pass (epoch seconds)."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self._on_time)

    def set_awake(self, awake: bool) -> None:
        """Sleep while the window is hidden or minimised."""
        self._awake = awake
        if awake:
            self.tick()
        else:
            self._timer.stop()

    def tick(self) -> None:
        """Tell the time now, and plan the next tick from the clock, so that no drift adds up."""
        if self._awake:
            now = time.time()
            self.ticked.emit(now)
            garbage.tidy()
            self._plan(now)

    def plan(self) -> None:
        """Plan the next tick after the expiries changed, without telling the time."""
        if self._awake:
            self._plan(time.time())

    def _on_time(self) -> None:
        """Sixty times a minute where seconds are counted: as little as can be."""
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
        """Seconds until more than a second of the shown expiry reads differently; infinite where nothing ever will."""
        moments = (shown.expires_at, shown.issued_at, shown.not_before) if shown else ()
        lasts = [labels.coarse_lasts(at - now) for at in moments if at is not None]
        lasts += [labels.remaining_lasts(shown, now)] if shown else []
        listed = [labels.remaining_lasts(expiry, now) for expiry in islice(self._listed(), _MOST_LISTED)]
        first = min((*lasts, *listed), default=math.inf)
        by_the_clock = first < math.inf or len(listed) == _MOST_LISTED
        return min(first, _MINUTE - now % _MINUTE) if by_the_clock else first

    def _wait(self, seconds: float) -> None:
        self._timer.start(int(seconds * 1_000) + _LATE_MS)
