"""Where the window opens: where it was, unless that place is gone."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_SEEN = 120
"""How much of the title bar has to be on a screen for the place to be used."""


def restore(window: QWidget, geometry: tuple[int, int, int, int] | None) -> None:
    """Size and place the window as remembered, cut to the screen it is on; leave it alone where no screen is."""
    if geometry is None:
        return
    wanted = QRect(*geometry)
    for screen in QGuiApplication.screens():
        area = screen.availableGeometry()
        seen = area.intersected(wanted)
        if seen.width() >= _SEEN and area.contains(wanted.center().x(), max(wanted.top(), area.top())):
            size = wanted.size().boundedTo(area.size()).expandedTo(window.minimumSize())
            window.resize(size)
            left = min(max(wanted.left(), area.left()), max(area.left(), area.right() - size.width() + 1))
            top = min(max(wanted.top(), area.top()), max(area.top(), area.bottom() - size.height() + 1))
            window.move(left, top)
            return
