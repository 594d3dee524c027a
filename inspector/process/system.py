"""The operating system: the only place that asks which one this is.

What differs between systems is in the modules of :mod:`inspector.process.systems`, which have one interface.
"""

from __future__ import annotations

import sys

from inspector.process.lazy import lazy

TYPE_CHECKING = False  # typing itself would be loaded for it
if TYPE_CHECKING:
    from inspector.process.systems import linux, macos, windows
    from inspector.process.systems.interface import System
else:  # one of the three is loaded
    linux = lazy("inspector.process.systems.linux")
    macos = lazy("inspector.process.systems.macos")
    windows = lazy("inspector.process.systems.windows")


def chosen(platform: str) -> System:
    """Return the module for a ``sys.platform``. Other Unix systems are treated like Linux."""
    if platform == "win32":
        return windows
    if platform == "darwin":
        return macos
    return linux


here: System = chosen(sys.platform)
"""The module of this system."""
