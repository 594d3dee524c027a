"""A one-line label for texts that change each second, at a tenth of the cost of a ``QLabel``.

A ``QLabel`` reports each new text to its layout, which lays out everything up to the window. This one reports only
when the shape of the text changed, and paints its own background, so that nothing below it is repainted.
"""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.window.look import theme

_SHAPE = str.maketrans("123456789", "000000000")
"""Digits are equally wide in most user interface fonts; elsewhere a difference of a pixel is accepted."""


class SteadyLabel(QWidget):
    """Shows a text in a colour role on the background of a role. The parent carries the accessible name."""

    def __init__(self, *, size: str = "body", bold: bool = False, ground: str = "surface") -> None:
        super().__init__()
        self._text, self._shape, self._tone, self._ground = "", "", "", ground
        self.setFont(theme.font(size, bold=bold))
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """Return the text."""
        return self._text

    def show_text(self, text: str, tone: str = "") -> None:
        """Show a text in a colour role (empty: that of text)."""
        if text == self._text and tone == self._tone:
            return
        if self._text and self.isVisible():  # what is below need not be painted each time
            self.setAttribute(QtCore.Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._text, self._tone = text, tone
        shape = text.translate(_SHAPE)
        if shape != self._shape:
            self._shape = shape
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of one line. Called by the layout."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._shape) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        """Return the size of the whole text. Called by the layout."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint background and text. Called by Qt."""
        colours, area = theme.active(), self.rect()
        with QPainter(self) as painter:
            painter.fillRect(area, colours.colour(self._ground))
            painter.setPen(colours.colour(self._tone or "text"))
            metrics = self.fontMetrics()
            line = (area.height() - metrics.height()) // 2 + metrics.ascent()
            painter.drawText(0, line, self._text)
