"""One window for starts at the same moment: the first holds a lock, the others wait until it listens.

The lock is the system's and goes with the process: a file lock in the socket's private folder, or a named mutex on
Windows. It is held from before Qt is loaded until the window stops listening.

A second start does nothing else, so this loads little.
"""
# ruff: noqa: PTH118

from __future__ import annotations

import os
import sys
import time
from collections.abc import Sequence

from inspector.process import handover

START_SECONDS = 10.0
"""How long a start waits for the one before it to listen; then it opens a window of its own."""
_PAUSE_SECONDS = 0.02
_ALREADY_EXISTS = 183
"""Windows' ``ERROR_ALREADY_EXISTS``."""

_held: int | None = None
"""The descriptor of the lock, or the mutex' handle."""


def hand_over(files: Sequence[str | os.PathLike[str]]) -> bool:
    """Give the files to the window that runs or is being started. False: open one, and hold the lock if it is free."""
    end = time.monotonic() + START_SECONDS
    while True:
        answer = handover.offer(files)
        if answer != handover.NOBODY:
            return answer == handover.TAKEN
        if claim():
            return False
        if time.monotonic() > end:
            return False
        time.sleep(_PAUSE_SECONDS)


def claim() -> bool:
    """Hold the lock from now on; whether this process holds it."""
    global _held  # noqa: PLW0603 - one lock a process
    if _held is None:
        try:
            _held = _claim_mutex() if sys.platform == "win32" else _claim_file()
        except OSError:
            return False
    return True


def release() -> None:
    """Let the next start open a window of its own."""
    global _held
    held, _held = _held, None
    if held is None:
        return
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - Windows only

        ctypes.windll.kernel32.CloseHandle(held)
    else:
        os.close(held)


def _claim_file() -> int:
    import fcntl  # noqa: PLC0415 - not on Windows

    place = os.path.join(os.path.dirname(handover.address()), "window.lock")  # noqa: PTH120
    descriptor = os.open(place, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(descriptor)
        raise
    return descriptor


def _claim_mutex() -> int:
    if sys.platform != "win32":
        raise OSError("Windows only")
    import ctypes  # noqa: PLC0415 - Windows only

    name = "Local\\" + handover.address().rpartition("\\")[2]
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    kernel.CreateMutexW.restype = ctypes.c_void_p
    kernel.CloseHandle.argtypes = (ctypes.c_void_p,)
    handle = kernel.CreateMutexW(None, False, name)
    if not handle or ctypes.get_last_error() == _ALREADY_EXISTS:
        if handle:
            kernel.CloseHandle(handle)
        raise OSError("held by another start")
    return int(handle)
