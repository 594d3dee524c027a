"""Python's garbage collector, run on the window's thread only, and never while thousands of objects are made.

Left to itself it runs on whichever thread allocates next. On one of gRPC's it would destroy Qt objects that stand in
cycles, timers among them, away from the thread they live in, and Qt answers that with a crash. A full pass over
thousands of entries takes 0.3 s; what was loaded holds no cycles and is freed by counting references.
"""

from __future__ import annotations

import gc

_OLD = 2
_paused = False


def take_over() -> None:
    """From now on nothing is collected but by :func:`tidy`."""
    gc.disable()


def tidy() -> None:
    """Collect what is due, by the interpreter's own thresholds. On the window's thread, when it has a moment."""
    if _paused:
        return
    counts, thresholds = gc.get_count(), gc.get_threshold()
    for generation in range(_OLD, -1, -1):
        if counts[generation] > max(thresholds[generation], 1):
            gc.collect(generation)
            return


def pause() -> None:
    """While thousands of objects are made, none is garbage."""
    global _paused  # noqa: PLW0603 - one collector a process
    _paused = True


def settle() -> None:
    """Go on, without looking at what there is now."""
    global _paused  # noqa: PLW0603 - one collector a process
    _paused = False
    gc.freeze()


def release() -> None:
    """Look at everything again: much of it was let go."""
    gc.unfreeze()
