"""“Copy as”: a call of a page as a command line of another tool, or as a program with an official SDK."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu
from shiboken6 import isValid

from inspector.credential.text.message import Message
from inspector.records import record
from inspector.service.calls.single import SingleCall
from inspector.service.connection.outcome import OtherCall
from inspector.service.copy_as import FORM_NAMES, Code, Form, Language, Tool, caller_of, write
from inspector.window.connection.operations import Operations
from inspector.window.entries.entry import Entry
from inspector.window.text import labels
from inspector.window.widgets import deletion
from inspector.window.widgets.buttons import Button, open_below, show_ticked
from inspector.window.widgets.plain import set_tooltip, show_beside

Act = Callable[[], None]
_CLOSING_MS = 150
"""Milliseconds. A menu that closes moves the focus, which would hide what is shown beside the button."""


@record(frozen=True, slots=True)
class Copyable:
    """One call that can be copied, by its title."""

    title: str
    make: Callable[[], SingleCall | None]
    """Returns the call as the form is now; ``None`` where a field is wrong, which the form then shows."""


class CopyAsButton(Button):
    """Opens the menu with what a page offers to copy."""

    def __init__(self, fill: Callable[[QMenu], None]) -> None:
        """``fill`` fills the menu, each time it opens."""
        super().__init__("", "chevron-down")
        self.set_short(False)
        self.setAccessibleName(self.tr("Copy as"))
        set_tooltip(self, self.tr("Copy the call as a command line or as SDK code, without the secret"))
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setObjectName("copy_as")
        self.menu_of_calls = QMenu(self)
        self.menu_of_calls.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # not that of the button
        self.menu_of_calls.aboutToShow.connect(lambda: refill(self.menu_of_calls, fill))
        self.clicked.connect(self._open)

    def set_short(self, short: bool) -> None:
        """Show an icon alone, for a narrow page."""
        self.set_icon("copy" if short else "chevron-down")
        self.setText("" if short else self.tr("Copy as"))

    def _open(self) -> None:
        open_below(self.menu_of_calls, self)


class CopyAs(QObject):
    """Fills menus with calls, writes the chosen one, and says what was copied or why nothing was."""

    text_copied = Signal(str)
    announced = Signal(str)

    def __init__(self, operations: Operations, fill: Callable[[QMenu], None]) -> None:
        """``fill`` is :meth:`Page.fill_copy_menu <inspector.window.pages.page.Page.fill_copy_menu>` of its page."""
        super().__init__()
        self._operations = operations
        self.button = CopyAsButton(fill)

    def fill(self, menu: QMenu, entry: Entry, calls: Sequence[Copyable]) -> None:
        """Add a menu for each call, with everything it can be copied as."""
        for call in calls:
            forms = menu.addMenu(call.title.replace("&", "&&"))
            for form, name in FORM_NAMES.items():
                if form is next(iter(Language)):
                    forms.addSeparator()
                forms.addAction(name).triggered.connect(self._copying(entry, call, form))

    def copy(self, entry: Entry, copyable: Copyable, form: Form) -> None:
        """Copy a call as a command line or a program. The secret is not a part of it."""
        if not isValid(self.button):  # the page went while a menu still offered its calls
            return
        call = copyable.make()
        if call is None:
            self._tell(self.tr("Nothing was copied. Correct the marked field."))
            return
        written = self._written(entry, call, form)
        note = labels.translate(written.note) if written.note else ""
        if not written.expressible:
            self._tell(self.tr("Nothing was copied. {reason}").format(reason=note))
            return
        self.text_copied.emit(written.text)
        show_ticked(self.button)
        without = call.info.operation is OtherCall.PING and isinstance(form, Tool)
        told = (
            self.tr("Copied as {form}. It does not use the credential.")
            if without
            else self.tr("Copied as {form}. It reads the credential from MOMENTO_API_KEY.")
        )
        text = told.format(form=FORM_NAMES[form])
        self._tell(self.tr("{told} {note}").format(told=text, note=note) if note else text)

    def _written(self, entry: Entry, call: SingleCall, form: Form) -> Code:
        caller = caller_of(entry.inspection, self._operations.setting(entry), frozenset(entry.consented))
        if isinstance(caller, Message):
            return Code("", caller, expressible=False)
        return write(form, caller, call)

    def _copying(self, entry: Entry, call: Copyable, form: Form) -> Act:
        return lambda: self.copy(entry, call, form)

    def _tell(self, text: str) -> None:
        if self.button.isVisible():
            QTimer.singleShot(_CLOSING_MS, self.button, lambda: show_beside(self.button, text))
        self.announced.emit(text)


def refill(menu: QMenu, fill: Callable[[QMenu], None]) -> None:
    """Fill a menu that was filled before."""
    for inner in menu.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
        deletion.delete(inner)
    menu.clear()
    fill(menu)
