"""Control of Python's garbage collector: it runs on the UI thread only, and not during bulk loading.

By default it runs on whichever thread allocates next. On one of gRPC's threads it would destroy Qt objects that are
part of reference cycles (timers among them) outside their own thread, which crashes Qt. A full collection over
thousands of entries takes 0.3 s; loaded entries contain no cycles and are freed by reference counting.
"""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

_OLD = 2
_AT_ONCE = 500
"""Entries that are freed in one turn of the event loop: 2 ms."""
_paused = False


def take_over() -> None:
    """Disable automatic collection; from now on only :func:`tidy` collects."""
    gc.disable()


def tidy() -> None:
    """Collect the generations whose thresholds are reached. Call it on the UI thread when it is idle."""
    if _paused:
        return
    counts, thresholds = gc.get_count(), gc.get_threshold()
    for generation in range(_OLD, -1, -1):
        if counts[generation] > max(thresholds[generation], 1):
            gc.collect(generation)
            return


def pause() -> None:
    """Collect nothing from now on, because thousands of objects are made and none of them is garbage.

    What is garbage now is collected first: :func:`settle` would keep it for ever.
    """
    global _paused  # noqa: PLW0603 - one collector a process
    gc.collect()
    _paused = True


def settle() -> None:
    """Collect again, and never look at what there is now: modules that were loaded, entries that were made."""
    global _paused  # noqa: PLW0603 - one collector a process
    _paused = False
    gc.freeze()


def renew() -> None:
    """Collect everything, also what :func:`settle` kept: a window with all its widgets was let go."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()


def release() -> None:
    """Look at everything again: much of it was let go."""
    gc.unfreeze()


def let_go(owner: QObject, things: list[object]) -> None:
    """Empty a list, the last holder of many objects, a few at a time: ten thousand entries are freed in 50 ms.

    Should the owner be deleted before the end, the rest is freed at once.
    """
    del things[-_AT_ONCE:]
    if things:
        QTimer.singleShot(0, owner, lambda: let_go(owner, things))
