"""Gives what is in front the room it needs: where the window is smaller than that, it scrolls."""

from __future__ import annotations

from PySide6 import QtWidgets
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSplitter, QStackedWidget

from inspector.window.look.qt_values import NO_FOCUS


class FrontStack(QStackedWidget):
    """A stack that needs the room of the widget in front, not that of its largest one."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(self.updateGeometry)

    def minimumSizeHint(self) -> QSize:
        """Return the least size of the widget in front. Called by the layout."""
        front = self.currentWidget()
        return front.minimumSizeHint() if front else super().minimumSizeHint()

    def heightForWidth(self, width: int) -> int:
        """Return the least height of the widget in front at ``width``. Called by the layout and the scroll area."""
        front = self.currentWidget()
        layout = front.layout() if front else None
        if front is None or layout is None or not layout.hasHeightForWidth():
            return self.minimumSizeHint().height()
        return layout.totalMinimumHeightForWidth(width)


def give_room(split: QSplitter, place: int) -> None:
    """Put the widget at a place of a splitter into a scroll area that never makes it smaller than it needs to be."""
    sizes, part = split.sizes(), split.widget(place)
    if part is None:
        return
    area = QtWidgets.QScrollArea()
    area.setWidgetResizable(True)
    area.setProperty("frameShape", 0)
    area.setProperty("focusPolicy", NO_FOCUS)
    area.setWidget(part)
    split.insertWidget(place, area)
    split.setStretchFactor(place, 1)
    split.setSizes(sizes)
