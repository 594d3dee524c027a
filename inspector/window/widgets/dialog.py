"""A dialog as high as its sentences and no larger than the screen: where they do not fit there, they scroll."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QLayout, QScrollArea, QVBoxLayout, QWidget

from inspector.window.look.theme import scaled
from inspector.window.widgets.scroll import scrolled

_FRAME = QSize(16, 48)
"""Device-independent pixels that the frame of a dialog takes, at most: sides, and title bar."""


class ScrollingDialog(QDialog):
    """Put its layout in with :meth:`set_contents`. ``width`` is the least one, in pixels at 96 an inch."""

    def __init__(self, over: QWidget | None, width: int) -> None:
        super().__init__(over)
        self._least = width
        self._contents = _Contents()
        self._contents.changed.connect(self.fit)
        self._area: QScrollArea = scrolled(self._contents)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area)
        self._contents.setObjectName("page")

    def set_contents(self, layout: QLayout) -> None:
        """Give it its layout, once."""
        self._contents.setLayout(layout)
        self.fit()
        self.resize(self.minimumSize())

    def fit(self) -> None:
        """Grow to the height of the wrapped sentences, which no dialog asks its layout for by itself."""
        layout = self._contents.layout()
        if layout is None:
            return
        room = self.screen().availableSize() - _FRAME
        width = max(scaled(self._least), layout.totalMinimumSize().width())
        height = layout.totalSizeHint().height()
        if layout.hasHeightForWidth():
            height = layout.totalHeightForWidth(max(min(width, room.width()), self.width()))
        self.setMinimumSize(QSize(width, height).boundedTo(room))
        # Beside a bar the sentences need more lines, so Qt would keep it where they fit without one.
        fits = self.height() >= height
        policy = Qt.ScrollBarPolicy
        self._area.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded)

    def setVisible(self, visible: bool) -> None:  # noqa: N802 - Qt's name
        """Set the size for what it says by now, before it is shown. Called by Qt."""
        if visible:
            self.fit()
        super().setVisible(visible)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to the new width. Called by Qt."""
        super().resizeEvent(event)
        self.fit()


class _Contents(QWidget):
    changed = Signal()

    def event(self, event: QEvent) -> bool:
        """Tell when a part needs another size. Called by Qt."""
        taken = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.changed.emit()
        return taken
