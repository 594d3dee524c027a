"""The table of an audit: credentials, with their places below them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView

from inspector.window.views.audit.model import AuditModel

_MOST_UNFOLDED = 50
"""Credentials up to which their places are shown at once."""
_WIDTHS = {1: 24, 2: 34, 3: 34}
"""The widths of the columns in digits; the first one takes the room that is left."""


class AuditTree(QTreeView):
    """Credentials with their places below them. Enter opens, Ctrl+C copies the row."""

    copied = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Credentials that were found"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setUniformRowHeights(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setExpandsOnDoubleClick(False)
        self.setTabKeyNavigation(False)
        self.header().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def show_model(self, model: AuditModel) -> None:
        """Show a model; the first column takes the room that is left."""
        self.setModel(model)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, digits in _WIDTHS.items():
            self.header().setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            self.header().resizeSection(column, self.fontMetrics().horizontalAdvance("0" * digits))

    def fit(self) -> None:
        """Unfold what was found where it is little, and select the first row."""
        model = self.model()
        if 0 < model.rowCount() <= _MOST_UNFOLDED:
            self.expandAll()
        if model.rowCount():
            self.setCurrentIndex(model.index(0, 0, QModelIndex()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the row, or open with Enter on every system. Called by Qt."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)
