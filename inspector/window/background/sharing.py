"""Threads that decode give the interpreter back often, because painting needs it."""

from __future__ import annotations

import sys
import time

_SWITCH_SECONDS = 0.0005
"""Seconds after which a thread must give up the interpreter to one that waits for it."""
_TURN_SECONDS = 0.004
_PAUSE_SECONDS = 0.0001
"""Seconds. A reading thread gets the interpreter back before the UI thread wakes up, so it pauses this long."""
_users = 0
_usual = 0.0


def begin() -> None:
    """Share the interpreter from now on. Call it on the UI thread, and :func:`end` once for each call."""
    global _users, _usual  # noqa: PLW0603 - one interpreter a process
    if not _users:
        _usual = sys.getswitchinterval()
        sys.setswitchinterval(_SWITCH_SECONDS)
    _users += 1


def end() -> None:
    """Share it no longer, where nobody else needs it."""
    global _users  # noqa: PLW0603 - one interpreter a process
    _users -= 1
    if not _users:
        sys.setswitchinterval(_usual)


class Turns:
    """Lets the UI thread in every few milliseconds. Used by one thread."""

    def __init__(self) -> None:
        self._turn = time.monotonic()

    def pause(self) -> None:
        """Pause if this thread has worked for a turn."""
        if time.monotonic() - self._turn >= _TURN_SECONDS:
            time.sleep(_PAUSE_SECONDS)
            self._turn = time.monotonic()
