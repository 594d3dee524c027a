"""The table of an audit: each credential, and its places in the rows below it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from inspector.window.views.audit.model import AuditModel
from inspector.window.widgets.table import look_like_rows, shared

_WIDTHS = {1: 20, 2: 24, 3: 24}
"""The widths of the columns in digits; the first one takes the room that is left."""
_STATE = 2
_LEAST_PLACES = 0.35
"""The share of the width that the first column has at least, unless it needs less and the others more."""


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
        self._given: tuple[int, ...] = ()
        """The widths that the columns got; others were dragged."""

    def show_model(self, model: AuditModel) -> None:
        """Show a model."""
        self.setModel(model)
        head = self.horizontalHeader()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in _WIDTHS:
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        self._given = ()
        head.setResizeContentsPrecision(0)  # only rows in view are measured, not ten thousand
        model.modelReset.connect(self._share)
        model.rowsInserted.connect(self._share)
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave room for the places in a narrow window. Called by Qt."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Give the columns what they say, less where it is too much; not those that were dragged."""
        head = self.horizontalHeader()
        if head.count() == 0 or (self._given and self._given != self._widths()):
            return
        digit = self.fontMetrics().horizontalAdvance("0")
        least = [head.sectionSizeHint(column) for column in _WIDTHS]
        needed = [max(low, self.sizeHintForColumn(at)) for low, at in zip(least, _WIDTHS, strict=True)]
        width = self.viewport().width()
        places = max(head.sectionSizeHint(0), self.sizeHintForColumn(0))
        share = int(_LEAST_PLACES * width)
        if sum(needed) + max(places, share) <= width:
            airy = [max(digits * digit, each) for digits, each in zip(_WIDTHS.values(), needed, strict=True)]
            widths = shared(airy, needed, width - max(places, share), answer=_STATE - 1)
        elif sum(needed) + places <= width:
            widths = needed
        else:
            widths = shared(needed, least, width - min(places, share), answer=_STATE - 1)
        for column, each in zip(_WIDTHS, widths, strict=True):
            head.resizeSection(column, each)
        self._given = self._widths()

    def _widths(self) -> tuple[int, ...]:
        return tuple(map(self.columnWidth, _WIDTHS))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the row, or open with Enter on every system. Called by Qt."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)
