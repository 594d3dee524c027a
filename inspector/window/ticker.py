"""The one timer of the countdowns: wakes when something on screen reads differently, sleeps otherwise."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from inspector.credential.expiry import Expiry
from inspector.window import collector
from inspector.window.widgets.countdown import next_change

_TIDY_SECONDS = 10


class Ticker(QObject):
    """Ticks at the next change of any of the expiries it is given; never while it is asleep."""

    ticked = Signal(float)
    """Epoch seconds."""

    def __init__(self, expiries: Callable[[], Iterable[Expiry]]) -> None:
        super().__init__()
        self._expiries = expiries
        self._awake = False
        self._tidied = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self.tick)

    def set_awake(self, awake: bool) -> None:
        """Sleep while the window is hidden or minimised."""
        self._awake = awake
        if awake:
            self.tick()
        else:
            self._timer.stop()

    def tick(self) -> None:
        """Tell the time now, and plan the next tick from the clock, so that no drift adds up."""
        if not self._awake:
            return
        now = time.time()
        self.ticked.emit(now)
        if not 0 <= now - self._tidied < _TIDY_SECONDS:
            self._tidied = now
            collector.tidy()
        self._plan(now)

    def plan(self) -> None:
        """Plan the next tick after the expiries changed, without telling the time."""
        if self._awake:
            self._plan(time.time())

    def _plan(self, now: float) -> None:
        step = _first_change(self._expiries(), now)
        if step is None:
            self._timer.stop()
        else:
            self._timer.start(int(step * 1_000) + 15)


def _first_change(expiries: Iterable[Expiry], now: float) -> float | None:
    """Seconds until the first of them reads differently; one that changes every second ends the search."""
    first: float | None = None
    for expiry in expiries:
        step = next_change(expiry, now)
        if step is not None and (first is None or step < first):
            first = step
            if step <= 1.0:
                break
    return first
