"""Controls what is visible: a page of a credential, the empty page, or a view of all credentials."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from inspector.process.lazy import lazy
from inspector.window.page_table import PageKey, is_offered
from inspector.window.shell.views import ViewKey, Views

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStackedWidget, QWidget

    from inspector.credential.permissions.rules import Rule
    from inspector.window.entries import rediagnosis
    from inspector.window.entries.entry import Entry
    from inspector.window.entries.sidebar import Sidebar
    from inspector.window.pages.page import Page
    from inspector.window.session import Session
    from inspector.window.shell.empty_page import EmptyPage
    from inspector.window.shell.entry_view import EntryView
    from inspector.window.views.help import kinds as help_kinds
    from inspector.window.views.help import text as help_text
else:
    help_kinds = lazy("inspector.window.views.help.kinds")
    help_text = lazy("inspector.window.views.help.text")
    rediagnosis = lazy("inspector.window.entries.rediagnosis")  # the decoders load after the first paint


class Navigator(QObject):
    """Shows an entry, a page or a view, and updates what depends on the time."""

    turned_to = Signal(object)
    """Another ``Entry`` will be shown, or ``None``."""
    changed = Signal(object)
    """An ``Entry`` changed, possibly in where its calls go."""
    shown = Signal(object)
    """An ``Entry`` was shown (possibly the same one again), or ``None``."""
    told = Signal(str)
    """A sentence for screen readers: the shown credential has expired or will soon, or what the help shows."""

    def __init__(
        self,
        session: Session,
        sidebar: Sidebar,
        stack: QStackedWidget,
        empty: EmptyPage,
        make_entry_view: Callable[[], EntryView],
    ) -> None:
        super().__init__(stack)  # it is deleted with the window; the objects it listens to live longer
        self._entries, self._sidebar, self._stack, self._empty = session.entries, sidebar, stack, empty
        self._make_entry_view = make_entry_view
        self._entry_view: EntryView | None = None
        self._minute = 0
        """The minute in which all entries were diagnosed last."""
        self.entry: Entry | None = None
        """The entry that is shown, or was shown before the visible view."""
        self.views = Views(session.entries, session.operations, stack)
        self._origins: dict[ViewKey, ViewKey] = {}
        """The view from which each view was opened; absent if it was opened from a credential or the empty page."""

    @property
    def entry_view(self) -> EntryView:
        """Header, tabs and pages, created at their first use."""
        if self._entry_view is None:
            self._entry_view = self._make_entry_view()
        return self._entry_view

    def arrive(self, entry: Entry, page: PageKey = PageKey.INSPECT) -> None:
        """Show a page of a loaded entry, or select its row if the table is visible."""
        if self.view_in_front() is ViewKey.TABLE:
            self.views.table().select(entry)
        else:
            self.entry_view.turn_to(page)
            self.select(entry)

    def select(self, entry: Entry) -> None:
        """Select an entry in the sidebar and show it."""
        if self._sidebar.current() is entry:
            self.show_entry(entry)
        else:
            self._sidebar.select(entry)  # its signal then shows the entry

    def selected(self) -> Entry | None:
        """Return the entry that is current in the sidebar."""
        return self._sidebar.current()

    def neighbour(self, gone: list[Entry]) -> Entry | None:
        """Return the entry to show once some are removed; ``None`` if none is left."""
        return self._sidebar.neighbour(gone)

    def show_entry(self, entry: Entry | None) -> None:
        """Show an entry; ``None`` shows the empty page."""
        if entry is not self.entry:
            self.turned_to.emit(entry)
        self.entry = entry
        if entry is None:
            self.show_empty()
            return
        now = time.time()
        rediagnosis.diagnose_shown(entry, now)
        self._render(entry, now)
        if self.view_in_front() is not ViewKey.TABLE:  # removing an entry in the table selects another one
            self._bring(self.entry_view)
        self.shown.emit(entry)

    def refresh(self, entry: Entry) -> None:
        """Show the changes of an entry."""
        self.changed.emit(entry)
        self._entries.changed(entry)
        if entry is self.entry:
            self._render(entry, time.time())

    def show_marks(self, entries: list[Entry]) -> None:
        """Show what another entry, added or removed, or another text changed in these."""
        if self.entry and self.entry in entries:
            self.entry_view.show_marks(self.entry, time.time())

    def show_nothing(self) -> None:
        """Delete the pages with everything they show, after all entries were removed."""
        if self._entry_view:
            self._entry_view.pages.forget()
        self.show_entry(None)

    def show_empty(self) -> None:
        """Show the empty page, to add a credential."""
        self._bring(self._empty)
        self.shown.emit(self.entry)

    def _render(self, entry: Entry, now: float) -> None:
        self.entry_view.show_entry(entry, now)

    def show_page(self, key: str, then: Callable[[Page], None] | None = None) -> None:
        """Show a page of the entry by its :class:`PageKey`, then call ``then`` with it."""
        view, page = self.entry_view, PageKey(key)
        if self.entry and not is_offered(page, self.entry.inspection):
            return
        view.show_tab(page)
        view.pages.show_page(page, then)
        if self.entry:
            self._bring(view)

    def run_main_action(self) -> None:
        """Start the main action of what is visible: a page, a view or the empty page."""
        visible: Any = self._stack.currentWidget()
        visible.main_action()

    def mint_rule(self, rule: Rule) -> None:
        """Show the Mint page with this rule in its form."""
        self.show_page(PageKey.MINT, lambda page: page.use_rule(rule))

    # Views

    def show_table(self) -> None:
        """Show all credentials as a table, with the row of the shown one selected."""
        self.views.table().start_at(self.entry)  # before a row selected earlier would be shown
        self.show_view(ViewKey.TABLE)

    def show_compare(self) -> None:
        """Compare the shown credential with another one."""
        chosen = self.views.rows(self.view_in_front()) or self._sidebar.selected()
        if len(chosen) == 2:
            self.compare(chosen[0], chosen[1])
        else:
            self.show_view(ViewKey.COMPARE)
            self.views.compare().choose(self.entry)

    def compare(self, first: Entry, second: Entry, note: Callable[[], str] = str) -> None:
        """Compare two credentials; ``note`` returns why, in the language of the window."""
        self.show_view(ViewKey.COMPARE)
        self.views.compare().choose(first, second, note)

    def show_rotate(self, entry: Entry) -> None:
        """Show the view that replaces a credential in its file."""
        self.show_view(ViewKey.ROTATE)
        self.views.rotate().rotate(entry)

    def show_help(self) -> None:
        """Show the help at the place that speaks of what is shown."""
        if self.view_in_front() is not ViewKey.HELP:
            self.show_topic(self._topic())

    def show_key_or_token(self) -> None:
        """Show the help where it tells an API key from a token."""
        self.show_topic(help_text.QUESTION)

    def show_topic(self, key: str) -> None:
        """Show the section of the help with this key (:class:`~inspector.window.views.help.text.Section`)."""
        self.show_view(ViewKey.HELP)
        self.told.emit(self.views.help().show_topic(key))

    def _topic(self) -> str:
        view = self.view_in_front()
        if view:
            return view.value
        if self.entry is None or self._stack.currentWidget() is self._empty:
            return help_text.WORKING
        return help_kinds.topic_of(self.entry.inspection.kind, self.entry_view.pages.key)

    def show_computer(self) -> None:
        """Show the credentials of this computer's environment and profiles, by name."""
        self.show_view(ViewKey.COMPUTER)
        self.views.computer().look()

    def view_in_front(self) -> ViewKey | None:
        """Return the key of the visible view, or ``None``."""
        return self.views.key_of(self._stack.currentWidget())

    def go_back(self) -> None:
        """Return from a view to where it was opened: another view, the credential or the empty page."""
        left = self.view_in_front()
        origin = self._origins.pop(left, None) if left else None
        if origin:
            self._bring(self.views.view(origin))
            self.views.view(origin).resume()
        elif self.entry:
            self.open_entry(self.entry)
        else:
            self.show_empty()

    def open_entry(self, entry: Entry) -> None:
        """Leave a view and show an entry."""
        self._bring(self.entry_view)
        self.select(entry)

    def show_again(self, entry: Entry) -> None:
        """Return from a view to an entry that was clicked."""
        if self.view_in_front() or self._stack.currentWidget() is self._empty:
            self.show_entry(entry)

    def take_over(self, before: Navigator) -> None:
        """Show what ``before``, of a window in another language, shows, with what was typed there."""
        if before._entry_view:
            self.entry_view.pages.take_over(before._entry_view.pages)
        self.views.take_over(before.views)
        if before.entry:
            self.select(before.entry)
            self.show_page(before.entry_view.pages.key)
        if before._stack.currentWidget() is before._empty:
            self.show_empty()
        elif key := before.view_in_front():
            self.show_view(key)
        self._origins = before._origins

    def hide_details(self, hide: bool) -> None:
        """Mask subjects and endpoints on every page and view, or show them."""
        if self._entry_view:
            self._entry_view.header.hide_details(hide)
            self._entry_view.pages.hide_details(hide)
        self.views.hide_details(hide)

    def show_view(self, key: ViewKey) -> None:
        """Show a view. :meth:`go_back` returns to what is shown now."""
        origin = self.view_in_front()
        if origin is not key:
            self._origins.pop(key, None)
            if origin and self._origins.get(origin) is not key:  # never in a circle
                self._origins[key] = origin
        self._bring(self.views.view(key))
        self.views.view(key).begin()

    def _bring(self, view: QWidget) -> None:
        """Make the entry view, the empty page or a view visible."""
        if self._stack.indexOf(view) < 0:
            self._stack.addWidget(view)
        fresh = view.focusWidget() is None
        self._stack.setCurrentWidget(view)
        if fresh and view is self._entry_view and view.focusWidget():
            self.entry_view.tabs.setFocus()  # Qt gives it to the first button, whose explanation nobody asked for
        self._sidebar.setVisible(view.objectName() != "wide")

    def show_time(self, now: float) -> None:
        """Update remaining times, and the states that depend on them."""
        known, minute = self._entries.entries(), int(now // 60)
        if known and (minute != self._minute or len(known) <= rediagnosis.FEW):
            self._minute = minute
            self._entries.changed(*(entry for entry in known if rediagnosis.rediagnose(entry, now)))
        self._entries.tick()
        if self.entry:
            self.entry_view.header.show_time(now)
            self.entry_view.pages.show_time(now)

    def show_state(self) -> None:
        """Update the findings of the shown credential after its state changed, and announce the state."""
        if self.entry:
            rediagnosis.diagnose_shown(self.entry, time.time())
            self.refresh(self.entry)
        self.told.emit(self.entry_view.header.state_text())

    def show_minute(self) -> None:
        """Update the times in the shown credential's findings, once a minute."""
        if self.entry and rediagnosis.rediagnose_shown(self.entry, time.time()):
            self.entry_view.pages.show_findings(self.entry)
            self.entry_view.header.show_verdict(time.time())
