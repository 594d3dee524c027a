"""Reading from other programs without waiting for them: paste, middle click, context menu and drop.

Everything that has Qt read the clipboard goes through here: :meth:`SelectionReader.when_answered` for the program's own
reading, and a filter on the field that has the focus for Qt's. Elsewhere than under X11 it happens at once.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import (
    QClipboard,
    QContextMenuEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from shiboken6 import isValid

from inspector.process.lazy import lazy

if TYPE_CHECKING:
    from inspector.credential.text import shapes
    from inspector.window.widgets import selection_owner
    from inspector.window.widgets.fields import field_menu
else:
    field_menu = lazy("inspector.window.widgets.fields.field_menu")  # seldom opened
    shapes = lazy("inspector.credential.text.shapes")  # after the first paint
    selection_owner = lazy("inspector.window.widgets.selection_owner")  # ctypes, and only under X11

CLIPBOARD, PRIMARY, DRAG = "CLIPBOARD", "PRIMARY", "XdndSelection"
"""The selections of X11, by the names of their atoms."""
_LOOKED_AT = 65_536
"""Characters of what is pasted into a field that are searched for a credential."""
_FIELDS = (QLineEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox)


class SelectionReader(QObject):
    """Asks whether the owner of a selection answers, and lets it be read then."""

    silent = Signal()
    """The program that holds it does not answer: nothing was read."""
    _answered = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__()
        self._drag_answers = True
        self._answered.connect(self._on_answer, Qt.ConnectionType.QueuedConnection)

    def when_answered(
        self,
        act: Callable[[], object],
        selection: str = CLIPBOARD,
    ) -> None:
        """Do what reads a selection, once its owner was seen to answer; else say ``silent``, after a second."""
        if is_readable(selection):
            act()
        else:
            threading.Thread(target=self._ask, args=(selection, act), name="selection", daemon=True).start()

    def begin_drag(self) -> None:
        """Something is dragged over the window: ask its source, before it is dropped."""
        self._drag_answers = QGuiApplication.platformName() != "xcb"
        self.when_answered(self._on_drag_answer, DRAG)

    def is_drag_readable(self) -> bool:
        """Whether what is dropped can be read at once. A silent source was told of when it was dragged over."""
        return self._drag_answers

    @staticmethod
    def take_copy(event: QDropEvent) -> bool:
        """Accept what is dragged or dropped as a copy. Return whether its source offers one.

        What a source proposes may be a move, after which it removes the text or the files itself.
        """
        offered = event.possibleActions()
        for action in (Qt.DropAction.CopyAction, Qt.DropAction.LinkAction):
            if offered & action:
                event.setDropAction(action)
                event.accept()
                return True
        event.ignore()
        return False

    def _ask(
        self,
        selection: str,
        act: Callable[[], object],
    ) -> None:
        answered = selection_owner.answers(selection, selection_owner.ANSWER_SECONDS)
        if isValid(self):
            self._answered.emit(act, answered)

    def _on_answer(self, act: Callable[[], object], answered: bool) -> None:
        if answered:
            act()
        else:
            self.silent.emit()

    def _on_drag_answer(self) -> None:
        self._drag_answers = True


class PasteGuard(QObject):
    """Watches the field that has the focus, so that what is pasted there waits for nobody and shows no secret.

    What has a field read a selection is held back until the owner answered. A credential does not get into it: every
    field is readable, also while the screen is shared.
    """

    credential_pasted = Signal(object, str)
    """A credential was pasted into a field; carries the field, which stays as it was, and the text."""

    def __init__(self, reader: SelectionReader) -> None:
        super().__init__()
        self._reader = reader
        self._let_through: QEvent | None = None
        self._watched: list[QWidget] = []
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusObjectChanged.connect(self._watch)
            self._watch(app.focusObject())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A paste by key, a middle click or a context menu. Called by Qt for every event of the field."""
        if event is self._let_through or not isinstance(watched, QWidget):
            return False
        if isinstance(event, QContextMenuEvent):  # Qt's own looks whether there is something to paste
            field_menu.pop_up(watched, event.globalPos(), partial(self._paste_by_menu, watched))
            return True
        held = _held_back(event)
        if held is None:
            return False
        selection, again = held
        if is_readable(selection):
            return self._takes(watched, selection)
        self._reader.when_answered(partial(self._paste, watched, selection, again), selection)
        return True

    def _paste(self, field: QWidget, selection: str, event: QEvent) -> None:
        if isValid(field) and not self._takes(field, selection):
            self._deliver(field, event)

    def _paste_by_menu(self, field: QWidget, insert: Callable[[], object]) -> None:
        def act() -> None:
            if isValid(field) and not self._takes(field, CLIPBOARD):
                insert()

        self._reader.when_answered(act)

    def _takes(self, widget: QWidget, selection: str) -> bool:
        """Whether a selection holds a credential, which is then handed over instead of being put into the field."""
        field = field_menu.field_of(widget)
        mode = QClipboard.Mode.Clipboard if selection == CLIPBOARD else QClipboard.Mode.Selection
        text = QGuiApplication.clipboard().text(mode)[:_LOOKED_AT]
        plain = text.replace("=3D", "=")  # copied from the source of a mail
        if field is None or field.isReadOnly() or not (shapes.is_begun(text) or shapes.is_begun(plain)):
            return False
        self.credential_pasted.emit(field, text)
        return True

    def _deliver(self, field: QWidget, event: QEvent) -> None:
        if isValid(field):
            self._let_through = event
            QCoreApplication.sendEvent(field, event)
            self._let_through = None

    def _watch(self, focused: QObject | None) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched = []
        if isinstance(focused, _FIELDS):
            self._watched = [focused]
            if isinstance(focused, QAbstractScrollArea):
                self._watched.append(focused.viewport())
            if isinstance(focused, QAbstractSpinBox | QComboBox):  # which take the focus of their field
                self._watched += focused.findChildren(QLineEdit)
        for widget in self._watched:
            widget.installEventFilter(self)


def is_readable(selection: str) -> bool:
    """Whether a selection can be read at once, without waiting for another program."""
    return QGuiApplication.platformName() != "xcb" or is_own(selection)


def is_own(selection: str) -> bool:
    """Whether this program holds the selection itself."""
    clipboard = QGuiApplication.clipboard()
    modes = {
        CLIPBOARD: QClipboard.Mode.Clipboard,
        PRIMARY: QClipboard.Mode.Selection,
    }
    return selection in modes and _owns(clipboard, modes[selection])


def _owns(clipboard: QClipboard, mode: QClipboard.Mode) -> bool:
    return clipboard.ownsClipboard() if mode is QClipboard.Mode.Clipboard else clipboard.ownsSelection()


def _held_back(event: QEvent) -> tuple[str, QEvent] | None:
    """The selection that an event has Qt read, and a copy of the event to be delivered later."""
    if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
        if event.matches(QKeySequence.StandardKey.Paste):
            return CLIPBOARD, QKeyEvent(event.type(), event.key(), event.modifiers(), event.text())
    elif (
        isinstance(event, QMouseEvent)
        and event.type() == QEvent.Type.MouseButtonRelease
        and event.button() == Qt.MouseButton.MiddleButton
    ):
        return PRIMARY, QMouseEvent(
            event.type(),
            event.position(),
            event.globalPosition(),
            event.button(),
            event.buttons(),
            event.modifiers(),
        )
    return None
