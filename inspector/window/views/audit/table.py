"""The table of an audit: each credential, and its places in the rows below it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from inspector.window.views.audit.model import AuditModel
from inspector.window.widgets.table import look_like_rows

_WIDTHS = {1: 20, 2: 36, 3: 36}
"""The widths of the columns in digits; the first one takes the room that is left."""


class AuditTable(QTableView):
    """Selects rows. Enter opens, Ctrl+C copies the row."""

    copied = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Credentials that were found"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setWordWrap(False)
        look_like_rows(self)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def show_model(self, model: AuditModel) -> None:
        """Show a model."""
        self.setModel(model)
        head = self.horizontalHeader()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, digits in _WIDTHS.items():
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            head.resizeSection(column, self.fontMetrics().horizontalAdvance("0" * digits))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the row, or open with Enter on every system. Called by Qt."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)
