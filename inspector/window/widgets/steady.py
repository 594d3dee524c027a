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
from inspector.window.widgets.plain import set_tone

_SHAPE = str.maketrans("123456789", "000000000")
"""Digits are equally wide in most user interface fonts; elsewhere a difference of a pixel is accepted."""


class SteadyLabel(QWidget):
    """Shows a text in a colour role on the background of a role. The parent carries the accessible name."""

    def __init__(self, *, size: str = "body", bold: bool = False, ground: str = "surface") -> None:
        super().__init__()
        self._text, self._shape, self._ground, self._alone = "", "", ground, False
        self.setFont(theme.font(size, bold=bold))
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """Return the text."""
        return self._text

    def show_text(self, text: str, tone: str = "") -> None:
        """Show a text in a colour role (empty: that of text)."""
        set_tone(self, tone)
        if text == self._text:
            return
        if self._text and self.isVisible() and not self._alone:  # what is below need not be painted each time
            self.setAttribute(QtCore.Qt.WidgetAttribute.WA_OpaquePaintEvent)
            self._alone = True
        self._text = text
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
        """Paint background and text, in the style sheet's colour. Called by Qt."""
        area = self.rect()
        with QPainter(self) as painter:  # a pen or brush of its own costs the first paint Qt's enumerations
            if self._alone:
                painter.fillRect(area, theme.active().colour(self._ground))
            metrics = self.fontMetrics()
            line = (area.height() - metrics.height()) // 2 + metrics.ascent()
            painter.drawText(0, line, self._text)
