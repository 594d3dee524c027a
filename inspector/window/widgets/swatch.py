"""A colour with its meaning, for legends."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from inspector.window.look import theme
from inspector.window.widgets.card import row
from inspector.window.widgets.plain import PlainLabel

_SIZE = 12


class Swatch(QFrame):
    """A coloured square and its meaning."""

    def __init__(self, title: str, role: str) -> None:
        super().__init__()
        layout = row("xs")
        self.setLayout(layout)
        layout.addWidget(_Square(role))
        layout.addWidget(PlainLabel(title, size="small", tone="muted"))


class _Square(QWidget):
    def __init__(self, role: str) -> None:
        super().__init__()
        self._role = role
        self.setFixedSize(theme.scaled(_SIZE), theme.scaled(_SIZE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.active().colour(self._role))
            painter.drawRoundedRect(QRectF(self.rect()), 3, 3)
