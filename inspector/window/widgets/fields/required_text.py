"""A line edit that has to be filled in before something can be done."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit

from inspector.window.widgets.plain import restyle


class RequiredText(QObject):
    """Marks a line edit whose text is missing, until something is typed."""

    marked = Signal()
    """The field is marked as missing, or no longer."""

    def __init__(self, edit: QLineEdit, sentence: str) -> None:
        """``sentence`` says what to do."""
        super().__init__(edit)
        self._edit, self._sentence = edit, sentence
        edit.textChanged.connect(lambda: self._mark(False))

    def missing(self) -> str:
        """Mark the field and go there if its text is missing, and return what to do; empty where there is a text."""
        missing = not self._edit.text()
        if missing:
            self._edit.setFocus()
        self._mark(missing)
        return self._sentence if missing else ""

    def _mark(self, missing: bool) -> None:
        if bool(self._edit.property("invalid")) != missing:
            self._edit.setProperty("invalid", missing)
            restyle(self._edit)
            self.marked.emit()
