"""The pages of an entry, each made when it is first visited."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QStackedWidget

from inspector.window.connection.operations import Operations
from inspector.window.entries.entry import Entry
from inspector.window.pages.page import Page
from inspector.window.widgets.scroll import scrolled
from inspector.window.widgets.table import PlainTable

_MODULES = {
    "inspect": ("pages.inspect.page", "InspectPage"),
    "permissions": ("pages.permissions.page", "PermissionsPage"),
    "diagnose": ("pages.diagnose.page", "DiagnosePage"),
    "mint": ("pages.mint.page", "MintPage"),
    "calls": ("pages.calls.page", "CallsPage"),
    "raw": ("pages.raw.page", "RawPage"),
}
_WITH_OPERATIONS = frozenset({"diagnose", "mint", "calls"})


class PageStack(QStackedWidget):
    """Shows one page of one entry; a page is brought up to date when it is shown."""

    text_copied = Signal(str)
    secret_copied = Signal(object)
    announced = Signal(str)
    page_wanted = Signal(str)
    report_wanted = Signal()
    entry_changed = Signal(object)

    def __init__(self, operations: Operations) -> None:
        super().__init__()
        self._operations = operations
        self._pages: dict[str, Page] = {}
        self._areas: dict[str, QScrollArea] = {}
        self._shown: dict[str, Entry] = {}
        self._entry: Entry | None = None
        self._hidden = False
        self.key = "inspect"

    def titles(self) -> list[tuple[str, str]]:
        """Keys and tab titles, in order."""
        return [
            ("inspect", self.tr("Inspect")),
            ("permissions", self.tr("Permissions")),
            ("diagnose", self.tr("Diagnose")),
            ("mint", self.tr("Mint")),
            ("calls", self.tr("Test calls")),
            ("raw", self.tr("Raw")),
        ]

    def show_page(self, key: str, now: float, then: Callable[[Page], None] | None = None) -> None:
        """Show a page, making it at its first visit, then do something with it.

        A page that makes calls waits for gRPC, which is loaded with the first credential: half a second at most.
        """

        def show() -> None:
            if self.key == key:
                page = self.page(key)
                self._bring(key, page, now)
                self.setCurrentWidget(self._areas[key])
                if then:
                    then(page)

        self.key = key
        if self._entry is None:
            return
        if key in _WITH_OPERATIONS:
            self._operations.when_ready(show)
        else:
            show()

    def shown(self) -> Page | None:
        """The page in view, once it is made."""
        area = self.currentWidget()
        return next((page for key, page in self._pages.items() if self._areas[key] is area), None)

    def page(self, key: str) -> Page:
        """A page by its key, made if need be."""
        if key not in self._pages:
            self._pages[key] = self._make(key)
        return self._pages[key]

    def show_entry(self, entry: Entry, now: float) -> None:
        """Show an entry (or the same one, changed) on the current page; the others follow when they are shown."""
        self._entry = entry
        self._shown.clear()
        self.show_page(self.key, now)

    def show_time(self, now: float) -> None:
        """Move the current page on."""
        page = self._pages.get(self.key)
        if self._entry and page:
            page.show_time(now)

    def show_findings(self, entry: Entry) -> None:
        """The findings of the shown entry read differently. Pages that are not in view follow when they are."""
        page = self._pages.get(self.key)
        if page and entry is self._entry:
            shown = self._shown.get(self.key)
            self._shown = {self.key: shown} if shown else {}
            page.show_findings(entry)

    def hide_details(self, hide: bool) -> None:
        """Mask subjects and endpoints on every page."""
        self._hidden = hide
        for page in self._pages.values():
            page.hide_details(hide)

    def forget(self) -> None:
        """Drop the pages and everything they show."""
        self._entry = None
        self._shown.clear()
        for key, area in list(self._areas.items()):
            self.removeWidget(area)
            area.deleteLater()
            del self._areas[key], self._pages[key]

    def _bring(self, key: str, page: Page, now: float) -> None:
        if self._entry is not None and self._shown.get(key) is not self._entry:
            self._shown[key] = self._entry
            page.show_entry(self._entry)
            page.show_time(now)

    def _make(self, key: str) -> Page:
        module, name = _MODULES[key]
        build: Callable[..., Page] = getattr(import_module(f"inspector.window.{module}"), name)
        page = build(self._operations) if key in _WITH_OPERATIONS else build()
        for signal in (
            "text_copied",
            "secret_copied",
            "announced",
            "page_wanted",
            "report_wanted",
            "entry_changed",
        ):
            getattr(page, signal).connect(getattr(self, signal))
        for table in page.findChildren(PlainTable):
            table.text_copied.connect(self.text_copied)
        page.hide_details(self._hidden)
        self._areas[key] = scrolled(page)
        self.addWidget(self._areas[key])
        return page
