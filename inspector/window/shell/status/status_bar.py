"""The status bar: its message begins where the label that is there at rest begins."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QStatusBar, QStyle, QStyleOption, QStylePainter, QWidget

from inspector.window.look.theme import space
from inspector.window.widgets.plain import set_tooltip


class StatusBar(QStatusBar):
    """A status bar with one label at rest. ``QStatusBar`` would write its message six pixels from the edge.

    A message that has no room left of the widgets at the end is elided, with the whole text in the tooltip, also when
    the window becomes narrower or a widget appears while it is shown. It takes the place of the bar of the first
    paint, before which no event class should be built.
    """

    def __init__(self, at_rest: QLabel) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self._at_rest = at_rest
        self._elided = False
        at_rest.setIndent(0)
        self.addWidget(at_rest)
        self.messageChanged.connect(self._tell)

    def shown_message(self) -> str:
        """Return the message as it is seen, elided if there is no room for it."""
        mode = Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(self.currentMessage(), mode, self._place().width())

    def _place(self) -> QRect:
        """The place of a message: as far as the widgets at the end."""
        start = self._at_rest.x() + space("m")  # the padding that the style sheet gives the label
        parts = self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        others = (part.x() for part in parts if part is not self._at_rest and part.isVisible())
        end = min(others, default=self.width()) - space("s")
        return QRect(start, 0, max(end - start, 0), self.height())

    def event(self, event: QEvent) -> bool:
        """Elide again when the bar or a widget at its end got another width. Called by Qt."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._tell()
        return done

    def _tell(self) -> None:
        """Have the whole message in the tooltip while it is elided, and no tooltip otherwise."""
        elided = self.shown_message() != self.currentMessage()
        if elided or self._elided:
            set_tooltip(self, self.currentMessage() if elided else "")
        self._elided = elided
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the message. Called by Qt."""
        if not self.currentMessage():
            super().paintEvent(event)
            return
        painter, option = QStylePainter(self), QStyleOption()
        option.initFrom(self)
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_PanelStatusBar, option)
        painter.setPen(self.palette().windowText().color())
        where = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(self._place(), int(where), self.shown_message())
