"""One entry: header, tabs and pages.

Created when the first credential arrives, because the first paint does not need it.
"""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from inspector.credential.model.inspection import Inspection
from inspector.credential.text.secret import Secret
from inspector.window.connection.operations import Operations
from inspector.window.entries.entry import Entry
from inspector.window.look.theme import scaled, space
from inspector.window.page_table import PageKey, is_offered, page_specs
from inspector.window.protection.clipboard import KEPT_SECONDS
from inspector.window.shell.header.header import Header
from inspector.window.shell.page_stack import PageStack
from inspector.window.shell.system.motion import SystemMotion
from inspector.window.widgets.page_tabs import PageTabs
from inspector.window.widgets.plain import FieldLabel

_LEAST_WIDTH = 500


class EntryView(QWidget):
    """The layout of header, tabs and pages; the window connects their signals."""

    page_chosen = Signal(str)
    """Another tab was selected; carries its :class:`PageKey`."""

    def __init__(self, operations: Operations, code_language: str, header: Header | None = None) -> None:
        """``header``: the one that shows the credential already."""
        super().__init__()
        self._shown: Inspection | None = None
        self.header = header or Header()
        self.tabs = PageTabs()
        self.pages = PageStack(operations, code_language, self.tabs)
        operations.proven.connect(self.header.show_proof)
        operations.proven.connect(self.pages.show_findings)
        self.tabs.setExpanding(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self.tabs.setAccessibleName(self.tr("Pages"))
        for spec in page_specs():
            self.tabs.addTab(spec.title)
        self.tabs.currentChanged.connect(lambda place: self.page_chosen.emit(list(PageKey)[place]))
        SystemMotion(self)
        holder = QFrame()
        holder.setObjectName("toolbar")
        inner = self._inner = QHBoxLayout(holder)
        inner.addWidget(self.tabs)
        inner.addStretch(1)
        FieldLabel(self.tabs).follow()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.header, holder):
            layout.addWidget(part)
        layout.addWidget(self.pages, 1)

    def main_action(self) -> None:
        """Start the main action of the visible page."""
        self.pages.show_page(self.pages.key, lambda page: page.main_action())

    def show_copied(self, secret: Secret | None, seconds: int) -> None:
        """Show which secret is on the clipboard, and how many seconds it stays there."""
        left = seconds / KEPT_SECONDS
        self.header.show_copied(secret, left)
        self.pages.show_copied(secret, left)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take less height for the header where the window is low. Called by Qt."""
        super().resizeEvent(event)
        self.tabs.fit(self.width() - 2 * space("l"))
        self.header.fit(self.size())
        edge = self.header.edge
        self.pages.set_edge(edge)
        # The first title begins where everything else does; a tab has padding before it.
        self._inner.setContentsMargins(edge - space("m"), space("xs"), space("l"), 0)

    def minimumSizeHint(self) -> QSize:
        """Return the width of the compact header, because a narrow window makes it compact. Called by the layout."""
        hint = super().minimumSizeHint()
        width = self.header.minimumSizeHint().width() if self.header.is_compact else scaled(_LEAST_WIDTH)
        return QSize(max(width, _LEAST_WIDTH), hint.height())

    def show_entry(self, entry: Entry, now: float) -> None:
        """Show an entry at ``now`` (epoch seconds)."""
        self._shown = entry.inspection
        self.offer(entry.inspection)
        self.header.show_entry(entry, now)
        self.pages.show_entry(entry)

    def show_marks(self, entry: Entry, now: float) -> None:
        """Show the changed findings of the shown entry; all of it if it was found in another text."""
        if entry.inspection is self._shown:
            self.pages.show_findings(entry)
        else:
            self.show_entry(entry, now)

    def offer(self, inspection: Inspection) -> None:
        """Show the tabs of the pages that are offered for a credential; from another one turn to the first."""
        if not is_offered(self.pages.key, inspection):
            self.turn_to(PageKey.INSPECT)
        with QSignalBlocker(self.tabs):
            for place, key in enumerate(PageKey):
                self.tabs.show_tab(place, is_offered(key, inspection))

    def turn_to(self, key: PageKey) -> None:
        """Make a page the one that shows the next entry."""
        self.show_tab(key)
        self.pages.key = key

    def show_tab(self, key: PageKey) -> None:
        """Select the tab of the visible page."""
        with QSignalBlocker(self.tabs):
            self.tabs.setCurrentIndex(list(PageKey).index(key))
