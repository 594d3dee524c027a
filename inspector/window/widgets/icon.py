"""A picture beside text: never the only carrier of a meaning."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QSizePolicy

from inspector.window import theme
from inspector.window.widgets.plain import PlainLabel, is_theme_change

TONE_ICONS = {"ok": "ok", "warning": "warning", "error": "error", "info": "info", "neutral": "info"}
"""The icon that goes with each tone, so that a state is never told by colour alone."""


class Icon(PlainLabel):
    """One of our icons as a label."""

    def __init__(self, name: str, role: str = "text", size: int = 16) -> None:
        self._name, self._role, self._size = name, role, size
        super().__init__()
        self.setFixedSize(size, size)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._draw()

    def set_icon(self, name: str, role: str) -> None:
        """Show another one."""
        self._name, self._role = name, role
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Draw it again in the colours of the theme."""
        super().changeEvent(event)
        if is_theme_change(event):
            self._draw()

    def _draw(self) -> None:
        pixels = theme.icon(self._name, self._role, self._size)
        self.setPixmap(pixels.pixmap(self.size(), self.devicePixelRatioF()))
