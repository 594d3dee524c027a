"""File descriptors kept for the program's own files, for the time when calls, or others, have used up the rest.

Every start loads this module, so it imports what Python has loaded anyway.
"""

from __future__ import annotations

import _thread
import os

_KEPT = 24
"""What loading gRPC, or a page with its icons, takes at most; an eighth of the limit where that is less."""
_ENOUGH = 8
"""With so many left nothing is given back: a module, a file and its replacement need three."""


class _Reserve:
    """Open descriptors that nobody uses."""

    def __init__(self) -> None:
        self._kept: list[int] = []
        self._users = 0
        self._lock = _thread.allocate_lock()

    def fill(self) -> None:
        """Open what is missing, or as many as the system gives."""
        with self._lock:
            self._kept += _opened(_share() - len(self._kept))

    def begin(self) -> bool:
        """Give the descriptors back if the system has not enough others; return whether :meth:`end` is due."""
        with self._lock:
            left = _opened(_ENOUGH)
            _close(left + self._kept if len(left) < _ENOUGH else left)
            if len(left) == _ENOUGH and not self._users:
                return False
            self._kept.clear()
            self._users += 1
            return True

    def end(self) -> None:
        """Take them again with the end of the last use."""
        with self._lock:
            self._users -= 1
            if not self._users:
                self._kept = _opened(_share())


class spare_descriptors:  # noqa: N801 - a function to its callers, and contextlib is slow to load
    """Let files be opened in a ``with``, with the kept descriptors where the system gives no more. From any thread."""

    def __enter__(self) -> None:
        self._reserve = _reserve if _reserve and _reserve.begin() else None

    def __exit__(self, *_error: object) -> None:
        if self._reserve:
            self._reserve.end()


_reserve: _Reserve | None = None


def keep_some() -> None:
    """Open the descriptors that are kept. Does nothing on Windows, whose limit no program reaches with files."""
    global _reserve  # noqa: PLW0603 - one limit a process
    if hasattr(os, "sysconf"):
        _reserve = _reserve or _Reserve()
        _reserve.fill()


def are_used_up() -> bool:
    """Return whether the system gives this program no more descriptors now, so that no connection can be opened."""
    left = _opened(1)
    _close(left)
    return not left


def _share() -> int:
    return min(_KEPT, os.sysconf("SC_OPEN_MAX") // 8)


def _opened(count: int) -> list[int]:
    opened: list[int] = []
    try:
        while len(opened) < count:
            opened.append(os.dup(opened[0]) if opened else os.open(os.devnull, os.O_RDONLY))
    except OSError:
        pass
    return opened


def _close(descriptors: list[int]) -> None:
    for each in descriptors:
        os.close(each)
