"""A picture beside text: never the only carrier of a meaning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from inspector.window.look import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

TONE_ICONS = {"ok": "ok", "warning": "warning", "error": "error", "info": "info", "neutral": "info"}
"""The icon that goes with each tone, so that a state is never told by colour alone."""


class Icon(QWidget):
    """One of our icons as a widget."""

    def __init__(self, name: str, role: str = "text", size: int = 16) -> None:
        super().__init__()
        self._name, self._role = name, role
        self.setFixedSize(size, size)

    def set_icon(self, name: str, role: str) -> None:
        """Show another one."""
        if (name, role) != (self._name, self._role):
            self._name, self._role = name, role
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it in the colour its role has now."""
        painter = QPainter(self)
        theme.icon(self._name, self._role).paint(painter, self.rect())
        painter.end()
