"""Paths that do not lead to a file of this computer."""

from __future__ import annotations


def is_on_network(path: str) -> bool:
    """Return whether a path begins like one of a folder on another computer, or of a device of Windows."""
    return path.startswith(("//", "\\\\"))
