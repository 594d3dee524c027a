"""The size of a first window, and that of the last one with its position, unless the screen it was on is gone."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_FRAME = (8, 40)
"""Device-independent pixels that the frame of a window takes, at most: sides, and title bar."""
_SEEN = 120
"""Pixels of the title bar that have to be on a screen for the position to be used."""
_TITLE_BAR = 16
"""Device-independent pixels that a title bar takes, at least."""


def begin(window: QWidget, size: tuple[int, int]) -> None:
    """Give a window its first size, within the screen it opens on. The screen also has room for its frame."""
    screen = QGuiApplication.primaryScreen()
    area = screen.availableGeometry() if screen else QRect(0, 0, *size)
    room = area.size() - QSize(*_FRAME)
    window.setMinimumSize(window.minimumSize().boundedTo(room))
    window.resize(QSize(*size).boundedTo(room))


def place_of(window: QWidget) -> tuple[int, int, int, int]:
    """Position and size of a window without its frame, as they are when it is not maximised."""
    area = window.normalGeometry()
    return area.x(), area.y(), area.width(), area.height()


def restore(window: QWidget, geometry: tuple[int, int, int, int] | None) -> None:
    """Size and position the window as remembered, within a screen; leave it unchanged if no screen contains it."""
    if geometry is None:
        return
    wanted = QRect(*geometry)
    for screen in QGuiApplication.screens():
        area = screen.availableGeometry()
        seen = area.intersected(wanted)
        if seen.width() >= _SEEN and area.contains(wanted.center().x(), max(wanted.top(), area.top())):
            room = area.size() - QSize(*_FRAME)
            size = wanted.size().boundedTo(room).expandedTo(window.minimumSize())
            left = min(max(wanted.left(), area.left()), max(area.left(), area.right() - size.width() + 1))
            top = min(max(wanted.top(), area.top()), max(area.top(), area.bottom() - size.height() + 1))
            if top - area.top() < _TITLE_BAR:
                window.resize(size)
                window.move(left, area.top())  # places the frame, so that its title bar is on the screen
            else:
                window.setGeometry(QRect(left, top, size.width(), size.height()))
            return
