"""A named mutex that tells the Windows installer that the program runs (``AppMutex`` in packaging/windows).

Set-up and removal then ask to close the program first, instead of failing at files that are in use.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from inspector.process.lazy import lazy

if TYPE_CHECKING:
    import ctypes
else:
    ctypes = lazy("ctypes")  # Windows only

NAME = "org.momento_inspector.Inspector"


def hold() -> None:
    """Hold the mutex until the process ends. Does nothing on other systems."""
    if sys.platform == "win32":
        ctypes.windll.kernel32.CreateMutexW(None, False, NAME)
