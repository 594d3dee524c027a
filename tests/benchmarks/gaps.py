"""How long the window stands still."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt, QTimer

TICK_MS = 5


class Gaps:
    """Milliseconds between the ticks of a 5 ms timer in the window's thread."""

    def __init__(self) -> None:
        self.seen: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_tick)

    def start(self) -> None:
        """Begin anew."""
        self.seen = []
        self._last = time.perf_counter()
        self._timer.start(TICK_MS)

    def stop(self) -> list[float]:
        """What was seen since the start, the gap in progress included."""
        self._on_tick()
        self._timer.stop()
        return self.seen

    def _on_tick(self) -> None:
        now = time.perf_counter()
        self.seen.append((now - self._last) * 1e3)
        self._last = now
