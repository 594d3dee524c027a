"""Arranges small widgets in lines, like words.

It is a widget that places its children, not a ``QLayout``: a layout written in Python and its C++ items can outlive
each other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtWidgets
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from inspector.window.look.theme import space

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QResizeEvent


class Flow(QWidget):
    """Children in lines, from the left."""

    def __init__(self, gap: str = "s") -> None:
        super().__init__()
        self._gap = space(gap)
        self._parts: list[QWidget] = []
        self._needed = 0
        """The height of the lines at the width that it has."""
        kind = QtWidgets.QSizePolicy.Policy
        policy = QtWidgets.QSizePolicy(kind.Preferred, kind.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, part: QWidget) -> None:
        """Append a child."""
        part.setParent(self)
        self._parts.append(part)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Return ``True``: a smaller width needs more lines. Called by the layout."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines at this width. Called by the layout."""
        return self._place(width, move=False)

    def sizeHint(self) -> QSize:
        """Return the size of one line. Called by the layout."""
        sizes = [_size(part) for part in self._shown()]
        width = sum(size.width() for size in sizes) + self._gap * max(len(sizes) - 1, 0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSizeHint(self) -> QSize:
        """Return the width of the widest child. Called by the layout."""
        sizes = [part.minimumSizeHint() for part in self._shown()]
        height = self._place(self.width(), move=False) if self.isVisible() else self.sizeHint().height()
        return QSize(max((size.width() for size in sizes), default=0), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the children. Called by Qt."""
        super().resizeEvent(event)
        before, self._needed = self._needed, self._place(self.width(), move=True)
        if self._needed != before:  # the least height depends on the width
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """Place the children again when one was shown, hidden or resized. Called by Qt."""
        if event.type() in (QtCore.QEvent.Type.LayoutRequest, QtCore.QEvent.Type.Show):
            self._place(self.width(), move=True)
            self.updateGeometry()
        return super().event(event)

    def _shown(self) -> list[QWidget]:
        return [part for part in self._parts if _takes_room(part)]

    def _place(self, width: int, *, move: bool) -> int:
        top = 0
        for line in self._lines(width):
            sizes = [_size(part) for part in line]
            left = 0
            for part, size in zip(line, sizes, strict=True):
                if move:
                    part.setGeometry(left, top, min(size.width(), max(width, 1)), size.height())
                left += size.width() + self._gap
            top += max(size.height() for size in sizes) + self._gap
        if move:
            for part in self._parts:
                if not _takes_room(part):  # where it covers none of the others as it is shown
                    part.move(0, top)
        return max(0, top - self._gap)

    def _lines(self, width: int) -> list[list[QWidget]]:
        lines: list[list[QWidget]] = []
        left = 0
        for part in self._shown():
            needed = _size(part).width()
            if not lines or left + needed > width:
                lines.append([])
                left = 0
            lines[-1].append(part)
            left += needed + self._gap
        return lines


def _takes_room(part: QWidget) -> bool:
    """Return whether a child is shown, or keeps its room while it is hidden."""
    return not part.isHidden() or part.sizePolicy().retainSizeWhenHidden()


def _size(part: QWidget) -> QSize:
    return part.sizeHint().expandedTo(part.minimumSize()).boundedTo(part.maximumSize())
