"""Short messages: one line in the status bar, also announced to screen readers."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from inspector.window.look.theme import space
from inspector.window.widgets.plain import set_tooltip

_SHOWN_MS = 6_000
_FRESH_SECONDS = 1.0
"""A message younger than this (seconds) belongs to what is shown now."""


class StatusMessage:
    """The message in the status bar. A long one is elided, with the whole text in the tooltip."""

    def __init__(self, window: QMainWindow, beside: Sequence[QWidget]) -> None:
        """``beside`` are the widgets at the end of the status bar, whose width is subtracted."""
        self._window, self._beside, self._at = window, beside, 0.0
        window.statusBar().messageChanged.connect(self._on_changed)

    def show(self, text: str) -> None:
        """Show a message for six seconds and announce it to screen readers."""
        bar = self._window.statusBar()
        taken = sum(part.width() + space("s") for part in self._beside if part.isVisible())
        room = bar.width() - taken - space("xl")
        self._at = time.monotonic()
        shown = bar.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        bar.showMessage(shown, _SHOWN_MS)
        set_tooltip(bar, text if shown != text else "")
        bar.setAccessibleDescription(" ")  # the message is the name already, and the whole text is announced
        self.announce(text)

    def announce(self, text: str) -> None:
        """Announce a text to screen readers only."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, text))

    def forget_old(self) -> None:
        """Clear a message about what was shown before."""
        if time.monotonic() - self._at > _FRESH_SECONDS:
            self._window.statusBar().clearMessage()

    def _on_changed(self, text: str) -> None:
        if not text:
            set_tooltip(self._window.statusBar(), "")
