"""Short messages: one line in the status bar, also announced to screen readers."""

from __future__ import annotations

import time

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QMainWindow

_SHOWN_MS = 6_000
_FRESH_SECONDS = 1.0
"""A message younger than this (seconds) belongs to what is shown now."""


class StatusMessage:
    """The message in the status bar."""

    def __init__(self, window: QMainWindow) -> None:
        self._window, self._at = window, 0.0

    def show(self, text: str) -> None:
        """Show a message for six seconds and announce it to screen readers."""
        bar = self._window.statusBar()
        self._at = time.monotonic()
        bar.showMessage(text, _SHOWN_MS)
        bar.setAccessibleDescription(" ")  # the message is the name already
        self.announce(text)

    def announce(self, text: str) -> None:
        """Announce a text to screen readers only."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, text))

    def forget_old(self) -> None:
        """Clear a message about what was shown before."""
        if time.monotonic() - self._at > _FRESH_SECONDS:
            self._window.statusBar().clearMessage()
