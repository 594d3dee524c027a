"""The operating system: the only place that asks which one this is.

What differs between systems is in the modules of :mod:`inspector.process.systems`, which have one interface.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False  # typing itself would be loaded for it
if TYPE_CHECKING:
    from inspector.process.systems.interface import System


def chosen(platform: str) -> System:
    """Return the module for a ``sys.platform``. Other Unix systems are treated like Linux."""
    if platform == "win32":
        from inspector.process.systems import windows  # noqa: PLC0415 - one of the three is loaded

        return windows
    if platform == "darwin":
        from inspector.process.systems import macos  # noqa: PLC0415 - as above

        return macos
    from inspector.process.systems import linux  # noqa: PLC0415 - as above

    return linux


here: System = chosen(sys.platform)
"""The module of this system."""
