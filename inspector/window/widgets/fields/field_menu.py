"""The context menu of a field without a look at the clipboard: Qt's own asks the program that holds it, and waits."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QPoint, QTimer
from PySide6.QtGui import QIcon, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QMenu, QPlainTextEdit, QWidget
from shiboken6 import isValid

from inspector.window.widgets import deletion

_Item = tuple[str, QKeySequence.StandardKey | None, str, Callable[[], object], bool]
_KEY = QKeySequence.StandardKey


def pop_up(widget: QWidget, at: QPoint, paste: Callable[[Callable[[], object]], object]) -> None:
    """Show the menu of a field, or of the field that a widget is part of, at a global position.

    ``paste`` gets what pastes into the field, and does it once the clipboard can be read.
    """
    field = field_of(widget)
    if field is None:
        return

    def insert() -> None:
        if isValid(field):  # by the time that the clipboard can be read
            field.paste()

    menu = QMenu(field)
    menu.aboutToHide.connect(lambda: QTimer.singleShot(0, menu, lambda: deletion.delete(menu)))
    for text, key, icon, act, possible in _items(field, lambda: paste(insert)):
        shown = QCoreApplication.translate(_context(field), text)
        keys = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) if key else ""
        action = menu.addAction(QIcon.fromTheme(icon), f"{shown}\t{keys}" if keys else shown)
        action.triggered.connect(_without_state(act))
        action.setEnabled(possible)
        if text in ("&Redo", "Delete"):
            menu.addSeparator()
    menu.popup(at)


def field_of(widget: QWidget) -> QLineEdit | QPlainTextEdit | None:
    """Return the field itself, that of a spin box or of a combo box, or that of a viewport."""
    if isinstance(widget, QComboBox):
        return widget.lineEdit()
    if isinstance(widget, QAbstractSpinBox):
        found = widget.findChild(QLineEdit)
        return found if isinstance(found, QLineEdit) else None
    around: QWidget | None = widget
    while around is not None and not isinstance(around, QLineEdit | QPlainTextEdit):
        around = around.parentWidget()
    return around


def _context(field: QLineEdit | QPlainTextEdit) -> str:
    """Where Qt translates the texts of the menu."""
    return "QLineEdit" if isinstance(field, QLineEdit) else "QWidgetTextControl"


def _items(field: QLineEdit | QPlainTextEdit, paste: Callable[[], object]) -> Iterator[_Item]:
    if isinstance(field, QLineEdit):
        undoes, redoes = field.isUndoAvailable(), field.isRedoAvailable()
        chosen, empty = field.hasSelectedText(), not field.text()
        readable = field.echoMode() is QLineEdit.EchoMode.Normal
        delete: Callable[[], object] = field.del_
    else:
        cursor, document = field.textCursor(), field.document()
        undoes, redoes = document.isUndoAvailable(), document.isRedoAvailable()
        chosen, empty, readable = cursor.hasSelection(), document.isEmpty(), True
        delete = cursor.removeSelectedText
    if not field.isReadOnly():
        yield "&Undo", _KEY.Undo, "edit-undo", field.undo, undoes
        yield "&Redo", _KEY.Redo, "edit-redo", field.redo, redoes
        yield "Cu&t", _KEY.Cut, "edit-cut", field.cut, chosen and readable
    yield "&Copy", _KEY.Copy, "edit-copy", field.copy, chosen and readable
    if not field.isReadOnly():
        yield "&Paste", _KEY.Paste, "edit-paste", paste, True
        yield "Delete", None, "edit-delete", delete, chosen
    yield "Select All", _KEY.SelectAll, "edit-select-all", field.selectAll, not empty


def _without_state(act: Callable[[], object]) -> Callable[[bool], None]:
    """Return a slot for ``triggered`` that ignores its argument."""

    def slot(_checked: bool) -> None:
        act()

    return slot
