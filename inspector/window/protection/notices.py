"""Shows a notice of the desktop."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import SignalInstance


class Notifier(Protocol):
    """Shows notices, each beside the window: who shows them may take its time."""

    refused: SignalInstance
    """The desktop takes no notices, or does not answer."""

    def show(self, title: str, text: str) -> None:
        """Show a notice. Both are plain text that is safe to show."""
