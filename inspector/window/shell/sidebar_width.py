"""The width of the sidebar: dragged with the mouse, hidden and shown by an action, and kept in the settings."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSplitter

from inspector.settings import SIDEBAR_WIDTH
from inspector.window.look.theme import scaled


def usual_width(room: int) -> int:
    """Return the width in a window as wide as ``room``: more for larger text, but a quarter of the window at most."""
    return max(SIDEBAR_WIDTH, min(scaled(SIDEBAR_WIDTH), room // 4))


class SidebarWidth(QObject):
    """Hides, shows and sizes the left part of a splitter. Dragged below its least width, it is hidden."""

    shown_changed = Signal(bool)
    """The sidebar was hidden or shown."""

    def __init__(self, split: QSplitter) -> None:
        super().__init__(split)
        self._split = split
        self._is_shown = True
        self._last = usual_width(split.window().width())
        """The width before it was hidden, in device-independent pixels."""
        if self._last != SIDEBAR_WIDTH:
            self._apply()
        split.setCollapsible(0, True)
        split.splitterMoved.connect(self._on_moved)

    def width(self) -> int:
        """Return the width in device-independent pixels; 0 where the sidebar is hidden."""
        return self._last if self._is_shown else 0

    def restore(self, width: int) -> None:
        """Use the width of the last time; 0 hides the sidebar."""
        usual = usual_width(self._split.window().width())
        self._last = usual if width == SIDEBAR_WIDTH else width or self._last
        self.show(width > 0)
        self._apply()

    def show(self, shown: bool) -> None:
        """Show the sidebar with its last width, or hide it."""
        if shown is not self._is_shown:
            self._is_shown = shown
            self._apply()
            self.shown_changed.emit(shown)

    def _apply(self) -> None:
        width = self.width()
        self._split.setSizes([width, max(self._split.window().width() - width, 1)])

    def _on_moved(self) -> None:
        width = self._split.sizes()[0]
        self._last = width or self._last
        if (width > 0) is not self._is_shown:
            self._is_shown = width > 0
            self.shown_changed.emit(self._is_shown)
