"""The table of all credentials: its columns share the available width."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from inspector.window.entries.columns import Column
from inspector.window.look.theme import scaled
from inspector.window.widgets.table import look_like_rows

_FIRM = (Column.NAME, Column.KIND, Column.EXPIRES)
_YIELDING = (Column.PERMISSIONS, Column.REGION, Column.ENDPOINT, Column.SUBJECT)
"""Columns that share the remaining width; the last of them are hidden if it is too small."""
_NARROWEST, _WIDEST = 170, 300
"""The least width of a column with longer texts, in device-independent pixels."""


class _FromItsBeginning(QStyledItemDelegate):
    """Shows the beginning of a sentence that is too long."""

    def initStyleOption(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Cut it at its end. Called by Qt."""
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideRight


class EntryTable(QTableView):
    """Selects rows. Enter opens, Ctrl+C copies without secrets."""

    copied = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("All credentials"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setWordWrap(False)
        look_like_rows(self)
        self.setItemDelegateForColumn(Column.VERDICT, _FromItsBeginning(self))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.fit)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setResizeContentsPrecision(
            0
        )  # only rows in view are measured, not a thousand

    def show_model(self, model: QAbstractItemModel) -> None:
        """Show a model. The last column takes the remaining width."""
        self.setModel(model)
        # With the selection of the table, the header asks about every cell of ten thousand selected rows.
        self.horizontalHeader().setSelectionModel(QItemSelectionModel(model, self))
        self.horizontalHeader().setSectionResizeMode(Column.VERDICT, QHeaderView.ResizeMode.Stretch)
        model.rowsInserted.connect(self.fit)  # rows that go leave the columns as they are
        model.dataChanged.connect(self._later.start)  # texts were masked, renamed or translated

    def selectRow(self, row: int) -> None:  # noqa: N802 - Qt's name
        """Select a row and no other. Qt's own method would deselect one that is selected already."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self.model().index(row, 0), flags)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns to the new width. Called by Qt."""
        super().resizeEvent(event)
        self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the columns to rows that were added while hidden. Called by Qt."""
        super().showEvent(event)
        self.fit()

    def fit(self) -> None:
        """Fit each column to its visible texts; if the width is not enough, the widest columns shrink."""
        if not self.isVisible():  # Qt would measure invisible rows
            return
        room = self.viewport().width() - self._wanted(Column.VERDICT)
        for column in _FIRM:
            self.setColumnWidth(column, self._wanted(column))
            room -= self._wanted(column)
        shown: dict[Column, int] = {}
        for column in _YIELDING:
            wanted = self._wanted(column)
            least = sum(min(width, scaled(_NARROWEST)) for width in (*shown.values(), wanted))
            self.setColumnHidden(column, least > room)
            if least <= room:
                shown[column] = wanted
        most = _shared(shown.values(), room)
        for column, wanted in shown.items():
            self.setColumnWidth(column, min(wanted, most))

    def _wanted(self, column: Column) -> int:
        self.setColumnHidden(column, False)  # of a hidden column Qt does not measure the title
        head = self.horizontalHeader().sectionSizeHint(column)
        return min(max(self.sizeHintForColumn(column), head), scaled(_WIDEST))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the rows, or open with Enter on every system. Called by Qt."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.state() != self.State.EditingState:
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


def _shared(widths: Iterable[int], room: int) -> int:
    """Return the largest width that a column may have so that all fit into ``room``."""
    left = sorted(widths)
    while left and left[0] * len(left) < room:
        room -= left.pop(0)
    return room // len(left) if left else scaled(_WIDEST)
