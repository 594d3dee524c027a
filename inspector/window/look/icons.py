"""Icons that follow the theme: each is drawn when it is painted, in the current colour of its role."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QByteArray, QRect, QSize
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from shiboken6 import isValid

from inspector.window.look import resources

_TOP, _WHOLE_TURN = 90 * 16, 360 * 16
"""Sixteenths of a degree, as Qt counts the angles of an arc."""

_copies: list[QIconEngine] = []
"""Those that Qt has: PySide6 takes what ``clone`` returns for Python's, and would delete it at once."""


class RoleIcon(QIconEngine):
    """One icon of ``resources/icons`` in a colour role; paler when the control is disabled."""

    def __init__(self, name: str, role: str, colour_of: Callable[[str], str]) -> None:
        super().__init__()
        self._name, self._role, self._colour_of = name, role, colour_of

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        """Paint the icon at the device's resolution. Called by Qt."""
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(rect, self._drawn(round(rect.width() * ratio), mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State) -> QPixmap:
        """Return the icon with ``size`` device pixels. Called by Qt."""
        return self._drawn(size.width(), mode)

    def clone(self) -> QIconEngine:
        """Return a copy. Called by Qt, which owns it."""
        made = type(self)(self._name, self._role, self._colour_of)
        _copies[:] = [*filter(isValid, _copies), made]
        return made

    def _drawn(self, pixels: int, mode: QIcon.Mode) -> QPixmap:
        role = self._role
        if mode is QIcon.Mode.Disabled:
            role = "border" if role == "muted" else "muted"
        try:
            return draw(self._name, self._colour_of(role), pixels)
        except OSError:  # no more file descriptors: the next paint tries again
            return QPixmap()


class TickIcon(RoleIcon):
    """A tick inside a ring. ``name`` is what is left of the ring, from 0 to 1, as text."""

    def _drawn(self, pixels: int, _mode: QIcon.Mode) -> QPixmap:
        made = QPixmap(draw("tick", self._colour_of(self._role), pixels))
        with QPainter(made) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            width = max(pixels / 10, 1.0)
            painter.setPen(QtGui.QPen(QColor(self._colour_of(self._role)), width))
            edge = width / 2
            area = QtCore.QRectF(edge, edge, pixels - width, pixels - width)
            painter.drawArc(area, _TOP, round(float(self._name) * _WHOLE_TURN))
        return made


@lru_cache(maxsize=512)
def draw(name: str, colour: str, pixels: int) -> QPixmap:
    """Return an icon in one colour (``#rrggbb``), ``pixels`` wide and high."""
    svg = resources.read_text(f"icons/{name}.svg").replace("currentColor", colour)
    made = QPixmap(pixels, pixels)
    made.fill(QColor(0, 0, 0, 0))
    with QPainter(made) as painter:
        QSvgRenderer(QByteArray(svg.encode())).render(painter)
    return made
