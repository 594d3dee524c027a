"""The menu “Copy as”: what the visible page offers to copy, else the way to a page that offers it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QWidget

from inspector.process.lazy import lazy
from inspector.window.page_table import PageKey, can_call
from inspector.window.shell import actions

if TYPE_CHECKING:
    from inspector.window.connection import copy_as
    from inspector.window.entries.entry import Entry
    from inspector.window.shell.navigation import Navigator
else:
    copy_as = lazy("inspector.window.connection.copy_as")  # it writes calls, after the first paint


class CopyMenu(QMenu):
    """Filled from the visible page when it opens; disabled where nothing can be called."""

    def __init__(self, navigator: Navigator, window: QWidget) -> None:
        super().__init__(window)
        self.setTitle(self.tr("Cop&y as"))
        self._navigator = navigator
        self.setEnabled(False)
        navigator.shown.connect(self._on_shown)
        navigator.views.chosen.connect(lambda: self._on_shown(actions.aimed_at(navigator)))
        self.aboutToShow.connect(lambda: copy_as.refill(self, self._fill))

    def _on_shown(self, entry: Entry | None) -> None:
        self.setEnabled(entry is not None and can_call(entry.inspection))

    def _fill(self, menu: QMenu) -> None:
        navigator = self._navigator
        page = navigator.entry_view.pages.shown() if navigator.entry else None
        if page and not navigator.view_in_front():
            page.fill_copy_menu(menu)
        if self.isEmpty():
            choose = menu.addAction(self.tr("Choose a call on the page “Test calls”…"))
            choose.triggered.connect(lambda: navigator.show_page(PageKey.CALLS))
