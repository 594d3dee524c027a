"""One window for starts at the same moment: the first holds a lock, the others wait until it listens.

The lock is the system's and goes with the process: a file lock in the socket's private folder, or a named mutex on
Windows. It is held from before Qt is loaded until the window stops listening. Whoever holds it notes each stage of its
start, so that the others can tell a slow start from one that is stuck.

A second start does nothing else, so this loads little.
"""

from __future__ import annotations

import os
import time
from collections.abc import Sequence

from inspector.process import handover, patience, system

STAGE_SECONDS = 3.0
"""How long a start waits for one that makes no progress; then it opens a window of its own.

These are seconds of :class:`patience.Clock`: on a busy machine they last longer.
"""
START_SECONDS = 10.0
"""How long a start waits for one that does."""
_PAUSE_SECONDS = 0.02
_SHORTEST_ANSWER = 0.5

_held: int | None = None
"""The handle of the lock."""


def hand_over(files: Sequence[str | os.PathLike[str]], *, paste: bool = False) -> bool:
    """Give the files to the window that runs or is being started. False: open one, and hold the lock if it is free.

    Only a lock that another start holds is waited for: where there can be no lock there is no window to wait for.
    """
    clock = patience.Clock()
    end, seen = STAGE_SECONDS, _stage()
    while True:
        limit = min(max(end - clock.now(), _SHORTEST_ANSWER), handover.ANSWER_SECONDS)
        answer = handover.offer(files, limit, paste=paste, clock=clock)
        if answer in (handover.TAKEN, handover.REFUSED):
            return answer == handover.TAKEN
        try:
            _claim()
        except BlockingIOError:
            pass  # another start holds it
        except OSError:
            return False
        else:
            return False
        now, stage = clock.now(), _stage()
        if stage != seen:
            end, seen = min(now + STAGE_SECONDS, START_SECONDS), stage
        if now > end:
            return False
        time.sleep(_PAUSE_SECONDS)


def claim() -> bool:
    """Hold the lock from now on; whether this process holds it."""
    try:
        _claim()
    except OSError:
        return False
    return True


def _claim() -> None:
    global _held  # noqa: PLW0603 - one lock a process
    if _held is None:
        _held = system.here.claim_start()


def note_stage() -> None:
    """Tell waiting starts that this one goes on."""
    if _held is not None:
        system.here.note_stage(_held)


def release() -> None:
    """Let the next start open a window of its own."""
    global _held
    held, _held = _held, None
    if held is not None:
        system.here.release_start(held)


def _stage() -> int:
    try:
        return system.here.stage()
    except OSError:
        return 0
