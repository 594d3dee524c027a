"""One line that is told anew each second, at a tenth of what a label costs.

A label tells its layout about each new text, and the layout tells everything around it, up to the window. This one
speaks up only when the shape of the text changed, and paints its own ground so that nothing below has to be painted.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.window.look import theme

_SHAPE = str.maketrans("123456789", "000000000")
"""Digits are equally wide in the fonts of user interfaces; in one where they are not, a pixel is let go."""

_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class SteadyLabel(QWidget):
    """Our own words in a colour role, painted on the ground of a role. The parent carries the accessible name."""

    def __init__(self, *, size: str = "body", bold: bool = False, ground: str = "surface") -> None:
        super().__init__()
        self._text, self._shape, self._tone, self._ground = "", "", "", ground
        self.setFont(theme.font(size, bold=bold))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """What it says."""
        return self._text

    def show_text(self, text: str, tone: str = "") -> None:
        """Say something else, in a colour role (empty: that of text)."""
        if text == self._text and tone == self._tone:
            return
        self._text, self._tone = text, tone
        shape = text.translate(_SHAPE)
        if shape != self._shape:
            self._shape = shape
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._shape) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        """All of it."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground and text."""
        colours, area = theme.active(), self.rect()
        painter = QPainter(self)
        painter.fillRect(area, colours.colour(self._ground))
        painter.setPen(colours.colour(self._tone or "text"))
        painter.drawText(area, _MIDDLE, self._text)
        painter.end()
