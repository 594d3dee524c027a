"""The pages of an entry, each created at its first visit."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from inspector.credential.text.secret import Secret
from inspector.process.lazy import load
from inspector.window.connection.operations import Operations
from inspector.window.entries.entry import Entry
from inspector.window.look.theme import space
from inspector.window.page_table import PageKey, page_specs
from inspector.window.pages.page import Page
from inspector.window.widgets import deletion
from inspector.window.widgets.fields.secret_field import SecretField
from inspector.window.widgets.scroll import put_into, scrolled
from inspector.window.widgets.table import PlainTable


class PageStack(QStackedWidget):
    """Shows one page of one entry; a page is updated when it is shown."""

    text_copied = Signal(str)
    secret_copied = Signal(object)
    announced = Signal(str)
    page_wanted = Signal(str)
    rule_wanted = Signal(object)
    report_wanted = Signal()
    report_forms_wanted = Signal(object)
    entry_changed = Signal(object)
    code_language_chosen = Signal(str)

    def __init__(self, operations: Operations, code_language: str, tabs: QWidget) -> None:
        """``tabs`` get the focus of a page that goes."""
        super().__init__()
        self._tabs = tabs
        self._operations = operations
        self._specs = {spec.key: spec for spec in page_specs()}
        self._pages: dict[PageKey, Page] = {}
        self._areas: dict[PageKey, QScrollArea] = {}
        self._of: dict[PageKey, int] = {}
        """The number of the entry that each page showed last."""
        self._rendered: dict[PageKey, Entry] = {}
        """The entry that each page shows, if the page is up to date."""
        self._entry: Entry | None = None
        self._hidden = False
        self._edge = space("xl")
        self._code_language = code_language
        self.key = PageKey.INSPECT

    def show_page(self, key: PageKey, then: Callable[[Page], None] | None = None) -> None:
        """Show a page, created at its first visit, then call ``then`` with it.

        A page that makes calls waits for gRPC, which is loaded with the first credential: half a second at most.
        """
        self.key = key
        if self._entry is None:
            return
        if self._specs[key].makes_calls:
            self._operations.queue.when_ready(lambda: self._render(key, then))
        else:
            self._render(key, then)

    def show_entry(self, entry: Entry) -> None:
        """Show an entry (or the same one, changed) on the visible page. Other pages follow when they are shown."""
        self._entry = self._operations.shown = entry
        self._rendered.clear()
        self.show_page(self.key)

    def _render(self, key: PageKey, then: Callable[[Page], None] | None) -> None:
        """Update a page and make it visible, unless another page was chosen meanwhile."""
        entry = self._entry
        if entry is None or key is not self.key:
            return
        page = self.page(key)
        if self._rendered.get(key) is not entry:
            self._rendered[key] = entry
            page.show_entry(entry)
            page.show_time(time.time())
        if self._of.get(key) != entry.number:  # what is to be done about it stands at the top
            self._of[key] = entry.number
            page.show_top()
        self._turn_to(self._areas[key])
        if then:
            then(page)

    def _turn_to(self, area: QScrollArea) -> None:
        """Make a page visible. The focus of the page that goes moves to where it was in this one, else to the tabs.

        Qt would give it to the first button of the page, which the next key would press, and no screen reader would
        name the page.
        """
        focused, before = self.window().focusWidget(), self.currentWidget()
        if area is before or focused is None or before is None or not before.isAncestorOf(focused):
            self.setCurrentWidget(area)
            return
        last = area.focusWidget()
        self._tabs.setFocus()
        self.setCurrentWidget(area)
        if last is not None and last.isVisible() and last.isEnabled():
            last.setFocus()

    def shown(self) -> Page | None:
        """Return the visible page, once it has been created."""
        area = self.currentWidget()
        return next((page for key, page in self._pages.items() if self._areas[key] is area), None)

    def page(self, key: PageKey) -> Page:
        """Return a page by its key, created if necessary."""
        if key not in self._pages:
            self._pages[key] = self._make(key)
        return self._pages[key]

    def show_time(self, now: float) -> None:
        """Update the visible page to ``now`` (epoch seconds)."""
        page = self._pages.get(self.key)
        if self._entry and page:
            page.show_time(now)

    def show_findings(self, entry: Entry) -> None:
        """Show changed findings of the shown entry. Hidden pages are updated when they are shown."""
        page = self._pages.get(self.key)
        if page and entry is self._entry:
            rendered = self._rendered.get(self.key)
            self._rendered = {self.key: rendered} if rendered else {}
            page.show_findings(entry)

    def set_edge(self, edge: int) -> None:
        """Leave ``edge`` device-independent pixels left and right of the cards of every page."""
        self._edge = edge
        for page in self._pages.values():
            page.set_edge(edge)

    def hide_details(self, hide: bool) -> None:
        """Mask subjects and endpoints on every page, where nothing can be revealed then."""
        self._hidden = hide
        for page in self._pages.values():
            self._hide(page)

    def _hide(self, page: Page) -> None:
        page.hide_details(self._hidden)
        for field in page.findChildren(SecretField):
            field.forbid_reveal(self._hidden)

    def show_copied(self, secret: Secret | None, left: float) -> None:
        """Show on every page which secret is on the clipboard, and what is ``left`` (0 to 1) of its time."""
        for page in self._pages.values():
            page.show_copied(secret, left)

    def take_over(self, before: PageStack) -> None:
        """Create the pages that ``before``, of a window in another language, had created, with what was typed there."""
        for key, old in before._pages.items():
            page = self.page(key)
            if old.entry:
                page.show_entry(old.entry)
            page.take_over(old)

    def forget(self) -> None:
        """Delete the pages and everything they show."""
        self._entry = self._operations.shown = None
        self._rendered.clear()
        for key, area in list(self._areas.items()):
            self.removeWidget(area)
            deletion.delete(area)
            self._pages[key].forget()
            del self._areas[key], self._pages[key]

    def _on_code_language(self, language: str) -> None:
        self._code_language = language
        self.code_language_chosen.emit(language)

    def _make(self, key: PageKey) -> Page:
        spec = self._specs[key]
        build: Callable[..., Page] = getattr(load(spec.module), spec.class_name)
        page = build(self._operations) if spec.takes_operations else build()
        page.text_copied.connect(self.text_copied)
        page.secret_copied.connect(self.secret_copied)
        page.announced.connect(self.announced)
        page.page_wanted.connect(self.page_wanted)
        page.rule_wanted.connect(self.rule_wanted)
        page.report_wanted.connect(self.report_wanted)
        page.report_forms_wanted.connect(self.report_forms_wanted)
        page.entry_changed.connect(self.entry_changed)
        page.remember(self._code_language)
        page.code_language_chosen.connect(self._on_code_language)
        for table in page.findChildren(PlainTable):
            table.text_copied.connect(self.text_copied)
        self._hide(page)
        page.set_edge(self._edge)
        self._areas[key] = area = scrolled()
        self.addWidget(area)
        put_into(area, page)
        return page
