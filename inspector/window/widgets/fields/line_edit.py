"""One line of text with a title for screen readers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QDialog, QLineEdit, QToolButton

from inspector.window.look import theme
from inspector.window.widgets.plain import FieldLabel

_LONGEST = 32_767
_CLEAR = "_q_qlineeditclearaction"
"""Qt's name for what its clear button does. Qt's picture for it does not follow the theme."""


class LineEdit(QLineEdit):
    """A line edit that takes no drops: the window does, and reads them as credentials."""

    _label: FieldLabel | None = None
    """``None`` while Qt's constructor runs."""
    _rows: QAbstractItemView | None = None

    def __init__(
        self, title: str, *, longest: int = _LONGEST, hint: str = "", name: str = "", clearable: bool = False
    ) -> None:
        """``longest`` is in characters; ``hint`` stands in the empty field; ``name`` is the object's."""
        super().__init__()
        self._label = FieldLabel(self)
        self.setAcceptDrops(False)
        self.setMaxLength(longest)
        self.setAccessibleName(title)
        self.setPlaceholderText(hint)
        if hint == title:
            self.setAccessibleDescription(" ")  # Qt would describe it by its hint, and the name be said twice
        self.setObjectName(name)
        self.setClearButtonEnabled(clearable)
        self._draw_clear_button()

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Set the name, which is its label as well where none is visible."""
        super().setAccessibleName(name)
        if self._label:
            self._label.follow()

    def changeEvent(self, event: QEvent) -> None:
        """Keep our icon, which Qt's takes the place of when the theme changes. Called by Qt."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._draw_clear_button()

    def _draw_clear_button(self) -> None:
        action = self.findChild(QAction, _CLEAR)
        if action:
            action.setIcon(theme.icon("close", "muted"))
            for button in self.findChildren(QToolButton):
                button.setAccessibleName(self.tr("Clear the field"))

    def event(self, event: QEvent) -> bool:
        """Take the label along to another parent. Called by Qt."""
        if self._label and event.type() == QEvent.Type.ParentChange:
            self._label.follow()
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self._clears(event):
            event.accept()  # else the window's Esc would cancel or go back
            return True
        return super().event(event)

    def lead_to(self, rows: QAbstractItemView) -> None:
        """Filter these rows: the down key goes to them."""
        self._rows = rows

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear what a clearable field contains with Esc; go to the rows that it filters. Called by Qt."""
        if self._clears(event):
            self.clear()
        elif self._rows and event.key() == Qt.Key.Key_Down and self._rows.model().rowCount():
            if not self._rows.currentIndex().isValid():
                self._rows.setCurrentIndex(self._rows.model().index(0, 0))
            self._rows.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _clears(self, event: QKeyEvent) -> bool:
        in_dialog = isinstance(self.window(), QDialog)  # Esc closes it
        escape = event.key() == Qt.Key.Key_Escape
        return escape and self.isClearButtonEnabled() and bool(self.text()) and not in_dialog
