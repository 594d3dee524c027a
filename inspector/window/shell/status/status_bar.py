"""The status bar: its message begins where the label that is there at rest begins."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QStatusBar, QStyle, QStyleOption, QStylePainter

from inspector.window.look.theme import space


class StatusBar(QStatusBar):
    """A status bar with one label at rest. ``QStatusBar`` would write its message six pixels from the edge.

    It takes the place of the bar of the first paint, before which no event class should be built.
    """

    def __init__(self, at_rest: QLabel) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self._at_rest = at_rest
        at_rest.setIndent(0)
        self.addWidget(at_rest)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the message. Called by Qt."""
        if not self.currentMessage():
            super().paintEvent(event)
            return
        painter, option = QStylePainter(self), QStyleOption()
        option.initFrom(self)
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_PanelStatusBar, option)
        painter.setPen(self.palette().windowText().color())
        start = self._at_rest.x() + space("m")  # the padding that the style sheet gives the label
        where = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(self.rect().adjusted(start, 0, 0, 0), int(where), self.currentMessage())
