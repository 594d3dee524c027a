"""Fields and tabs that the mouse wheel leaves as they are."""

from __future__ import annotations

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QTabBar


class Still:
    """Leaves the wheel to the area that scrolls, which moves such a field under the pointer.

    Qt's own fields change then, with or without the focus: a rule for one key became one for all, unseen.
    """

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Pass the wheel on. Called by Qt."""
        event.ignore()


class StillTabs(Still, QTabBar):
    """Tabs in a page that scrolls."""
