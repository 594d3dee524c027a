"""The views that replace the pages: table, compare, help, local sources and audit. Created at their first use."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from inspector.process.lazy import load
from inspector.window.entries.model import Entries
from inspector.window.widgets.table import PlainTable

if TYPE_CHECKING:
    from inspector.window.connection.operations import Operations
    from inspector.window.entries.entry import Entry
    from inspector.window.views.audit.view import AuditView
    from inspector.window.views.compare import CompareView
    from inspector.window.views.help.view import HelpView
    from inspector.window.views.local_sources import LocalSourcesView
    from inspector.window.views.rotate.view import RotateView
    from inspector.window.views.table.view import TableView
    from inspector.window.views.view import View


class ViewKey(StrEnum):
    """The keys of the views."""

    TABLE = "table"
    COMPARE = "compare"
    HELP = "help"
    COMPUTER = "computer"
    AUDIT = "audit"
    ROTATE = "rotate"


_CLASSES = {
    ViewKey.TABLE: ("inspector.window.views.table.view", "TableView"),
    ViewKey.COMPARE: ("inspector.window.views.compare", "CompareView"),
    ViewKey.HELP: ("inspector.window.views.help.view", "HelpView"),
    ViewKey.COMPUTER: ("inspector.window.views.local_sources", "LocalSourcesView"),
    ViewKey.AUDIT: ("inspector.window.views.audit.view", "AuditView"),
    ViewKey.ROTATE: ("inspector.window.views.rotate.view", "RotateView"),
}
_OF_ALL_ENTRIES = frozenset({ViewKey.TABLE, ViewKey.COMPARE})
_WITH_DETAILS = frozenset({ViewKey.COMPARE, ViewKey.ROTATE, ViewKey.AUDIT})
"""Views that mask details while the screen is shared."""


class Views(QObject):
    """Creates the views and emits what a person asks for in them."""

    closed = Signal()
    text_copied = Signal(str)
    announced = Signal(str)
    opened = Signal(object)
    """Asks to show this ``Entry``."""
    removed = Signal(list)
    """Asks to remove entries, in one step."""
    chosen = Signal()
    """Other rows are selected in the table."""
    compared = Signal(object, object)
    environment_chosen = Signal(str)
    """Asks to load the environment variable of this name."""
    profile_chosen = Signal(object, str)
    """Asks to load a profile: the ``Path`` of its file, and its name."""

    found_opened = Signal(object, object)
    """Asks to show an ``Inspection`` that an audit found; carries its ``Place``."""

    def __init__(self, entries: Entries, operations: Operations, stack: QStackedWidget) -> None:
        """``stack`` shows the views, and deletes them with its window."""
        super().__init__(stack)
        self._entries, self._operations, self._stack = entries, operations, stack
        self._made: dict[ViewKey, View] = {}
        self._hidden = False

    def view(self, key: ViewKey) -> View:
        """Return a view by its key, created if necessary."""
        if key not in self._made:
            self._made[key] = self._make(key)
        return self._made[key]

    def table(self) -> TableView:
        """Return the table of all credentials."""
        return cast("TableView", self.view(ViewKey.TABLE))

    def rows(self, key: ViewKey | None) -> list[Entry] | None:
        """Return the entries that are selected in a view, or ``None`` if it is not a list of entries."""
        return self.table().selected() if key is ViewKey.TABLE else None

    def hides_entry(self, key: ViewKey | None) -> bool:
        """Return whether a view hides the shown entry, and its row in the list, and selects no entry of its own."""
        return key is not None and key is not ViewKey.TABLE and self.view(key).objectName() == "wide"

    def compare(self) -> CompareView:
        """Return the comparison of two credentials."""
        return cast("CompareView", self.view(ViewKey.COMPARE))

    def computer(self) -> LocalSourcesView:
        """Return the view of this computer's environment and profiles."""
        return cast("LocalSourcesView", self.view(ViewKey.COMPUTER))

    def rotate(self) -> RotateView:
        """Return the view that replaces a credential in its file."""
        return cast("RotateView", self.view(ViewKey.ROTATE))

    def help(self) -> HelpView:
        """Return the help."""
        return cast("HelpView", self.view(ViewKey.HELP))

    def audit(self) -> AuditView:
        """Return the audit of a folder."""
        return cast("AuditView", self.view(ViewKey.AUDIT))

    def take_over(self, before: Views) -> None:
        """Create the views that ``before``, of a window in another language, had created, with what they show."""
        for key, old in before._made.items():
            self.view(key).take_over(old)

    def are_busy(self) -> bool:
        """Return whether work runs that only its view can end."""
        return any(view.is_busy() for view in self._made.values())

    def forget(self) -> None:
        """Forget what was found: all credentials were cleared."""
        if ViewKey.AUDIT in self._made:
            self.audit().forget()

    def cancel_running(self, key: ViewKey | None) -> bool:
        """Cancel what runs in this view; return ``False`` if nothing does."""
        return key is ViewKey.AUDIT and self.audit().cancel_running()

    def holds_secrets(self) -> bool:
        """Return whether a view holds credentials that are not loaded."""
        return ViewKey.AUDIT in self._made and self.audit().holds_secrets()

    def key_of(self, widget: object) -> ViewKey | None:
        """Return the key of a widget that is a view, else ``None``."""
        return next((key for key, view in self._made.items() if view is widget), None)

    def hide_details(self, hide: bool) -> None:
        """Mask subjects and endpoints, for a shared screen."""
        self._hidden = hide
        for key in _WITH_DETAILS & self._made.keys():
            made: Any = self._made[key]
            made.hide_details(hide)

    def _make(self, key: ViewKey) -> View:
        module, name = _CLASSES[key]
        build = getattr(load(module), name)
        given = {ViewKey.ROTATE: (self._entries, self._operations)}
        made: Any = build(*given.get(key, (self._entries,) if key in _OF_ALL_ENTRIES else ()))
        made.text_copied.connect(self.text_copied)
        for table in made.findChildren(PlainTable):
            table.text_copied.connect(self.text_copied)
        made.announced.connect(self.announced)
        made.closed.connect(self.closed)
        if key is ViewKey.TABLE:
            made.opened.connect(self.opened)
            made.removed.connect(self.removed)
            made.chosen.connect(self.chosen)
            made.compared.connect(self.compared)
        elif key is ViewKey.COMPUTER:
            made.environment_chosen.connect(self.environment_chosen)
            made.profile_chosen.connect(self.profile_chosen)
        elif key is ViewKey.AUDIT:
            made.found_opened.connect(self.found_opened)
        if key in _WITH_DETAILS:
            made.hide_details(self._hidden)
        view: View = made
        self._stack.addWidget(view)
        return view
