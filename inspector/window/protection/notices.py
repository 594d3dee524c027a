"""Shows a notice of the desktop."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import SignalInstance


class Notifier(Protocol):
    """Shows notices, each beside the window: who shows them may take its time."""

    refused: SignalInstance
    """The desktop takes no notices, or does not answer."""

    clicked: SignalInstance
    """The person clicked on a notice; carries its number."""

    def show(self, title: str, text: str) -> int:
        """Show a notice and return its number. Both are plain text that is safe to show."""
