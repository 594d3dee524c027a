"""What a child process of a test said."""

from __future__ import annotations

_OF_QT = "This plugin does not support propagateSizeHints()"
"""Qt's remark about a screen that is none."""


def own_lines(said: str) -> list[str]:
    """The lines that are not Qt's remark about running off-screen."""
    return [line for line in said.splitlines() if _OF_QT not in line]
