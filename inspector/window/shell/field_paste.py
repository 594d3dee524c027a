"""Pasting into a field: text goes into it, a credential is loaded in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from inspector.credential.model.inspection import Source
from inspector.process.lazy import lazy
from inspector.window.session import Session
from inspector.window.widgets.plain import show_beside

if TYPE_CHECKING:
    from inspector.window.shell.palette import dialog as palette
    from inspector.window.widgets.fields import field_menu
else:
    field_menu = lazy("inspector.window.widgets.fields.field_menu")  # Qt's own menus are not used before
    palette = lazy("inspector.window.shell.palette.dialog")  # seldom opened


class FieldPaste(QObject):
    """What is pasted where text is typed."""

    announced = Signal(str)
    """A short message for the status bar and screen readers."""

    def __init__(self, over: QWidget, session: Session) -> None:
        super().__init__(over)
        self._session = session
        session.clipboard.credential_pasted.connect(self.take)

    def insert(self) -> None:
        """Paste into the field that has the focus, whatever it is, once the clipboard's owner was seen to answer."""
        focused = QApplication.focusWidget()
        field = field_menu.field_of(focused) if focused else None
        if field is not None:
            self._session.clipboard.reader.when_answered(field.paste)

    def take(self, field: QWidget, text: str) -> None:
        """Load a credential that was pasted into a field; a dialog that is about another one only refuses it."""
        modal = QApplication.activeModalWidget()
        if isinstance(modal, palette.Palette):
            modal.close()  # it is about none
            self._session.intake.take_text(text, Source())
            return
        if modal is None:
            self._session.intake.take_text(text, Source())
            told = self.tr("A credential was pasted: it was loaded, not put into this field.")
        else:
            told = self.tr("This is a credential. It was not put into this field.")
        show_beside(field, told)
        self.announced.emit(told)
