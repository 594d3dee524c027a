"""An icon beside text. It never carries a meaning alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from inspector.window.look import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

TONE_ICONS = {"ok": "ok", "warning": "warning", "error": "error", "info": "info", "neutral": "info"}
"""The icon of each tone, so that colour alone never shows a state."""


class Icon(QWidget):
    """One of our icons as a widget."""

    def __init__(self, name: str, role: str = "text", size: int = 16) -> None:
        super().__init__()
        self._name, self._role = name, role
        self.setFixedSize(theme.scaled(size), theme.scaled(size))

    def set_icon(self, name: str, role: str) -> None:
        """Show another icon."""
        if (name, role) != (self._name, self._role):
            self._name, self._role = name, role
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon in the current colour of its role. Called by Qt."""
        with QPainter(self) as painter:
            theme.icon(self._name, self._role).paint(painter, self.rect())
