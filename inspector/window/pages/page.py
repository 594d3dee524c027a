"""What every page is: it shows one entry, follows the time, and may have a main action."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from inspector.window.entries.entry import Entry
from inspector.window.look.theme import space

_AFTER_LAYOUT_MS = 1
"""What has just grown is laid out by events that are under way."""


class Page(QWidget):
    """A page of the window. Subclasses put cards into ``body`` and render in :meth:`show_entry`.

    Pages are made when they are first visited. They ask for things by signals and hold no state the entry has.
    """

    text_copied = Signal(str)
    """Copy plain text."""
    secret_copied = Signal(object)
    """Copy a ``Secret``, marked and counted down."""
    announced = Signal(str)
    """A short message for the status bar and screen readers."""
    page_wanted = Signal(str)
    """Show another page, by its key: ``inspect``, ``permissions``, ``diagnose``, ``mint``, ``calls``, ``raw``."""
    report_wanted = Signal()
    """Copy the redacted report."""
    entry_changed = Signal(object)
    """The shown entry was changed by this page."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self.entry: Entry | None = None
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(space("xl"), space("l"), space("xl"), space("xl"))
        self.body.setSpacing(space("l"))

    def show_entry(self, entry: Entry) -> None:
        """Show another entry, or the same one changed."""
        self.entry = entry

    def show_findings(self, entry: Entry) -> None:
        """Only what was found reads differently: nothing else is shown again."""

    def show_time(self, now: float) -> None:
        """Move on to ``now`` (epoch seconds). Called only while the page is visible."""

    def main_action(self) -> None:
        """What Ctrl+Enter does here."""

    def get(self) -> None:
        """What Ctrl+G does here: only the page of calls knows how to get."""

    def hide_details(self, hide: bool) -> None:
        """Mask subjects and endpoints, for a shared screen."""

    def bring_into_view(self, part: QWidget) -> None:
        """Scroll to what a person's action brought about: all of it, or its beginning. The focus stays."""
        QTimer.singleShot(_AFTER_LAYOUT_MS, self, lambda: self._scroll_to(part))

    def scroll_area(self) -> QScrollArea | None:
        """What the page is scrolled in."""
        holder = self.parentWidget()
        area = holder.parentWidget() if holder else None
        return area if isinstance(area, QScrollArea) else None

    def _scroll_to(self, part: QWidget) -> None:
        area = self.scroll_area()
        if area and part.isVisible():
            top = part.mapTo(self, QPoint()).y() - space("m")
            end = top + part.height() + 2 * space("m") - area.viewport().height()
            bar = area.verticalScrollBar()
            bar.setValue(max(min(bar.value(), top), min(top, end)))
