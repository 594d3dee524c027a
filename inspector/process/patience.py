"""A clock for a start that waits for another: it stands while the other cannot go on.

On a busy machine a start takes many times as long as on an idle one. Time alone does not tell a slow start from one
that is stuck, so what counts is the time in which the other start could have gone on.
"""

from __future__ import annotations

import time

from inspector.process import system

_LONGEST_TURN = 0.1
"""How much one turn counts at most, in seconds: after more, this process could not go on either."""
LONGEST_SECONDS = 120.0
"""After so long no clock stands any more, whatever the other start waits for."""
_NEVER = float("inf")


class Clock:
    """Seconds that the start which holds the lock has had for its work, or has slept."""

    def __init__(self) -> None:
        self._now = 0.0
        self._begin = self._seen = time.monotonic()
        self._used: float | None = None

    def now(self) -> float:
        """Seconds since this clock was made. Ask it at least ten times a second: a longer turn counts as 0.1.

        After :data:`LONGEST_SECONDS` of the person's time it is later than any end.
        """
        seen = time.monotonic()
        if seen - self._begin > LONGEST_SECONDS:
            return _NEVER
        turn, self._seen = min(seen - self._seen, _LONGEST_TURN), seen
        before, self._used = self._used, system.here.time_of_waiting_start()
        if self._used is not None:  # it may run or waits for a disk: only what it got counts
            turn = 0.0 if before is None else min(turn, max(self._used - before, 0.0))
        self._now += turn
        return self._now
