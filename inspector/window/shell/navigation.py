"""What is in view: a credential on one of its pages, the empty page, or a view of all credentials."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inspector.process.lazy import lazy
from inspector.window.page_table import PageKey
from inspector.window.shell.views import ViewKey, Views

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStackedWidget, QWidget

    from inspector.window.entries import rediagnosis
    from inspector.window.entries.entry import Entry
    from inspector.window.entries.model import Entries
    from inspector.window.entries.sidebar import Sidebar
    from inspector.window.pages.page import Page
    from inspector.window.shell.empty_page import EmptyPage
    from inspector.window.shell.entry_view import EntryView
else:
    rediagnosis = lazy("inspector.window.entries.rediagnosis")  # the decoders, after the first paint

_JUST_NOW = 1.0
"""Seconds after a diagnosis in which its sentences still read the same."""


class Navigator(QObject):
    """Shows an entry, a page or a view, and follows the time in what it shows."""

    turned_to = Signal(object)
    """Another ``Entry`` is in view from now on, or ``None``."""
    shown = Signal(object)
    """An ``Entry`` was shown, the same one perhaps, or ``None``."""
    state_told = Signal(str)
    """The shown credential expired, or is about to: a sentence for screen readers."""

    def __init__(
        self,
        entries: Entries,
        sidebar: Sidebar,
        stack: QStackedWidget,
        empty: EmptyPage,
        make_entry_view: Callable[[], EntryView],
    ) -> None:
        super().__init__(stack)  # it ends with the window, while what it listens to goes on
        self._entries, self._sidebar, self._stack, self._empty = entries, sidebar, stack, empty
        self._make_entry_view = make_entry_view
        self._entry_view: EntryView | None = None
        self._minute = 0
        """The minute of the clock in which all entries were diagnosed last."""
        self.entry: Entry | None = None
        """The entry that is shown, or was before another view took its place."""
        self.views = Views(entries, self)

    @property
    def entry_view(self) -> EntryView:
        """Header, tabs and pages: made at their first use."""
        if self._entry_view is None:
            self._entry_view = self._make_entry_view()
            self._stack.addWidget(self._entry_view)
        return self._entry_view

    def has_entry_view(self) -> bool:
        """Whether an entry was ever shown."""
        return self._entry_view is not None

    # One entry

    def arrive(self, entry: Entry) -> None:
        """Something was loaded: show it, or select its row where the table is in view."""
        if self.view_in_front() is ViewKey.TABLE:
            self.views.table().select(entry)
        else:
            self.select(entry)

    def select(self, entry: Entry) -> None:
        """Make an entry the shown one."""
        if self._sidebar.current() is entry:
            self.show_entry(entry)
        else:
            self._sidebar.select(entry)  # which says that it was chosen

    def show_entry(self, entry: Entry | None) -> None:
        """Show an entry; none means the empty page."""
        if entry is not self.entry:
            self.turned_to.emit(entry)
        self.entry = entry
        if entry is None:
            self.show_empty()
            return
        now = time.time()
        self._diagnose_shown(entry, now)
        self._render(entry, now)
        if self.view_in_front() is not ViewKey.TABLE:  # where removing one chooses another
            self._bring(self.entry_view)
        self.shown.emit(entry)

    def refresh(self, entry: Entry) -> None:
        """An entry changed."""
        self._entries.changed(entry)
        if entry is self.entry:
            self._render(entry, time.time())

    def show_nothing(self) -> None:
        """Nothing is loaded any more: the pages are dropped with everything they show."""
        if self._entry_view:
            self._entry_view.pages.forget()
        self.show_entry(None)

    def show_empty(self) -> None:
        """Ask for another credential."""
        self._bring(self._empty)
        self.shown.emit(self.entry)

    def _render(self, entry: Entry, now: float) -> None:
        self.entry_view.header.show_entry(entry, now)
        self.entry_view.pages.show_entry(entry)

    # Its pages

    def show_page(self, key: str, then: Callable[[Page], None] | None = None) -> None:
        """Show a page of the entry by its :class:`PageKey`, then do something with it."""
        view, page = self.entry_view, PageKey(key)
        view.show_tab(page)
        view.pages.show_page(page, then)
        if self.entry:
            self._bring(view)

    def run_main_action(self) -> None:
        """The main action of the page in view."""
        pages = self.entry_view.pages
        pages.show_page(pages.key, lambda page: page.main_action())

    # The other views

    def show_table(self) -> None:
        """All credentials as a table."""
        self._show_view(ViewKey.TABLE)
        self.views.table().table.setFocus()

    def show_compare(self) -> None:
        """The shown credential beside another one."""
        chosen = self._sidebar.selected()
        if len(chosen) == 2:
            self.compare(*chosen)
        else:
            self._show_view(ViewKey.COMPARE)
            self.views.compare().choose(self.entry)

    def compare(self, first: Entry, second: Entry) -> None:
        """Two credentials beside each other."""
        self._show_view(ViewKey.COMPARE)
        self.views.compare().choose(first, second)

    def show_help(self) -> None:
        """F1."""
        self._show_view(ViewKey.HELP)

    def show_computer(self) -> None:
        """What this computer's environment and profiles offer, by name."""
        self._show_view(ViewKey.COMPUTER)
        self.views.computer().look()

    def view_in_front(self) -> ViewKey | None:
        """The view in front, if it is one of them."""
        return self.views.key_of(self._stack.currentWidget())

    def go_back(self) -> None:
        """From another view to the credential, or to the empty page."""
        if self.entry:
            self.open_entry(self.entry)
        else:
            self.show_empty()

    def open_entry(self, entry: Entry) -> None:
        """From another view to an entry."""
        self._bring(self.entry_view)
        self.select(entry)

    def show_again(self, entry: Entry) -> None:
        """Back to an entry from another view, by a click on it."""
        if self.view_in_front() or self._stack.currentWidget() is self._empty:
            self.show_entry(entry)

    def hide_details(self, hide: bool) -> None:
        """Mask subjects and endpoints in all that is shown, or show them again."""
        if self._entry_view:
            self._entry_view.header.hide_details(hide)
            self._entry_view.pages.hide_details(hide)
        self.views.hide_details(hide)

    def _show_view(self, key: ViewKey) -> None:
        view = self.views.view(key)
        self._bring(view)
        view.back.setFocus()

    def _bring(self, view: QWidget) -> None:
        """Put the entry view, the empty page or one of the others in front."""
        if self._stack.indexOf(view) < 0:
            self._stack.addWidget(view)
        self._stack.setCurrentWidget(view)
        self._sidebar.setVisible(view.objectName() != "wide")

    # The time

    def show_time(self, now: float) -> None:
        """The clock moved on: remaining times, and states that changed with them."""
        known = self._entries.entries()
        if known and int(now // 60) != self._minute:
            self._minute = int(now // 60)
            self._entries.changed(*(entry for entry in known if rediagnosis.rediagnose(entry, now)))
        self._entries.tick()
        if self.entry:
            self.entry_view.header.show_time(now)
            self.entry_view.pages.show_time(now)

    def show_state(self) -> None:
        """The shown credential expired, or is about to: its findings follow, and screen readers are told."""
        if self.entry:
            self._diagnose_shown(self.entry, time.time())
            self.refresh(self.entry)
        self.state_told.emit(self.entry_view.header.state_text())

    def show_minute(self) -> None:
        """What the shown credential's findings say of the time is told to the minute."""
        if self.entry and rediagnosis.rediagnose_shown(self.entry, time.time()):
            self.entry_view.pages.show_findings(self.entry)

    def _diagnose_shown(self, entry: Entry, now: float) -> None:
        """Diagnose again what was not diagnosed just now: its sentences may have grown old, or its state changed."""
        if 0 <= now - entry.diagnosed_at < _JUST_NOW:
            rediagnosis.rediagnose(entry, now)
        else:
            rediagnosis.rediagnose_shown(entry, now)
