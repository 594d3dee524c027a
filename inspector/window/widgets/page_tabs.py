"""The tabs of the pages. The line below the current one moves to the next, so that the eye follows."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar

from inspector.window.look import motion, theme
from inspector.window.look.still import Still

_LINE = 3
"""Device-independent pixels."""


class PageTabs(Still, QTabBar):
    """Paints the line itself; the style sheet leaves it out."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pages")
        self._moving = motion.animation(self)
        self._moving.valueChanged.connect(self._on_moved)
        self._line: QRect | None = None
        """Where the line is while it moves; ``None``: below the current tab."""
        self._last = 0
        self.currentChanged.connect(self._on_current)

    def fit(self, room: int) -> None:
        """Use smaller letters where all tabs, hidden ones too, do not fit into ``room`` device-independent pixels.

        The height stays.
        """
        for size in ("body", "small"):
            letters = theme.font(size, bold=True)
            if letters != self.font():
                theme.set_font(self, letters)
            if size == "body":
                self.setFixedHeight(self.tabSizeHint(0).height())
            if sum(self.tabSizeHint(place).width() for place in range(self.count())) <= room:
                return

    def show_tab(self, place: int, shown: bool) -> None:
        """Show or hide a tab. Qt forgets to lay the tabs out again once it is told what is so already."""
        if self.isTabVisible(place) is not shown:
            self.setTabVisible(place, shown)
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tabs and the line. Called by Qt."""
        super().paintEvent(event)
        with QPainter(self) as painter:
            painter.fillRect(self._line or self._below(self.currentIndex()), theme.active().colour("accent"))

    def _below(self, place: int) -> QRect:
        tab = self.tabRect(place)
        return QRect(tab.left(), tab.bottom() + 1 - _LINE, tab.width() - 2, _LINE)

    def _on_current(self, place: int) -> None:
        before, self._last = self._below(self._last), place
        self._moving.stop()
        self._line = None
        length = motion.milliseconds()
        if length and self.isVisible():
            self._moving.setDuration(length)
            self._moving.setStartValue(before)
            self._moving.setEndValue(self._below(place))
            self._moving.start()

    def _on_moved(self, line: QRect) -> None:
        self._line = None if line == self._below(self.currentIndex()) else line
        self.update()
