"""The module of :mod:`inspector.window.protection.systems` for this operating system, chosen here only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.process import system

if TYPE_CHECKING:
    from inspector.window.protection.systems.interface import System


def chosen(name: str) -> System:
    """Return the module for a system's :attr:`~inspector.process.systems.interface.System.NAME`."""
    if name == "windows":
        from inspector.window.protection.systems import windows  # noqa: PLC0415 - one of the three is loaded

        return windows
    if name == "macos":
        from inspector.window.protection.systems import macos  # noqa: PLC0415 - as above

        return macos
    from inspector.window.protection.systems import linux  # noqa: PLC0415 - as above

    return linux


def here() -> System:
    """Return the module for this system."""
    return chosen(system.here.NAME)
