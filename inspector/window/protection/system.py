"""The module of :mod:`inspector.window.protection.systems` for this operating system, chosen here only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.process import system
from inspector.process.lazy import lazy

if TYPE_CHECKING:
    from inspector.window.protection.systems import linux, macos, windows
    from inspector.window.protection.systems.interface import System
else:  # one of the three is loaded
    linux = lazy("inspector.window.protection.systems.linux")
    macos = lazy("inspector.window.protection.systems.macos")
    windows = lazy("inspector.window.protection.systems.windows")


def chosen(name: str) -> System:
    """Return the module for a system's :attr:`~inspector.process.systems.interface.System.NAME`."""
    if name == "windows":
        return windows
    if name == "macos":
        return macos
    return linux


def here() -> System:
    """Return the module for this system."""
    return chosen(system.here.NAME)
