"""The table of all credentials: its columns share the available width."""

from __future__ import annotations

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
from inspector.window.widgets.table import look_like_rows, shared

_FIRM = (Column.NAME, Column.KIND, Column.EXPIRES)
_YIELDING = (Column.PERMISSIONS, Column.REGION, Column.ENDPOINT, Column.SUBJECT)
"""Columns that share the remaining width; the last of them are hidden if it is too small."""
_WHOLE = (Column.KIND, Column.EXPIRES, Column.PERMISSIONS, Column.REGION)
"""Columns that are shown whole or not at all."""
_VERDICT = 360
"""The width of the verdict, in device-independent pixels, below which no column that yields is shown."""
_NARROWEST, _NAME, _WIDEST = 170, 240, 300
"""The least width of a column with longer texts, and of the names, in device-independent pixels."""


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
        self._dragged: set[Column] = set()
        """The columns whose width was chosen by hand."""
        self._given: dict[Column, int] = {}
        """The widths that the columns got."""
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
        self._dragged, self._given = set(), {}
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
        """Fit each column to its visible texts; if the width is not enough, the widest columns shrink.

        The verdict keeps its text, and a column that was dragged its width.
        """
        if not self.isVisible():  # Qt would measure invisible rows
            return
        self._dragged |= {each for each, width in self._given.items() if self.columnWidth(each) != width}
        wanted = {column: self._wanted(column) for column in Column}
        self._hide(wanted)
        shown = [column for column in Column if not self.isColumnHidden(column)]
        room = self.horizontalHeader().viewport().width()  # what a stretched column stretches to
        wanted[Column.VERDICT] = min(self._needed(Column.VERDICT), room // 2)
        least = [self._least(column, wanted[column]) for column in shown]
        widths = shared([wanted[each] for each in shown], least, room, answer=shown.index(Column.VERDICT))
        self._given = {
            each: width for each, width in zip(shown, widths, strict=True) if each is not Column.VERDICT
        }
        for column, width in self._given.items():
            self.setColumnWidth(column, width)

    def _hide(self, wanted: dict[Column, int]) -> None:
        """Hide the last columns that there is no room for."""
        verdict = min(self._needed(Column.VERDICT), scaled(_VERDICT))
        room = self.viewport().width() - verdict - sum(wanted[column] for column in _FIRM)
        for column in _YIELDING:
            least = self._least(column, wanted[column])
            self.setColumnHidden(column, least > room)
            room -= 0 if least > room else least

    def _least(self, column: Column, wanted: int) -> int:
        if column in self._dragged or column in _WHOLE:
            return wanted
        head = self.horizontalHeader().sectionSizeHint(column)
        return max(head, min(wanted, scaled(_NAME if column is Column.NAME else _NARROWEST)))

    def _wanted(self, column: Column) -> int:
        self.setColumnHidden(column, False)  # of a hidden column Qt does not measure the title
        return (
            self.columnWidth(column)
            if column in self._dragged
            else min(self._needed(column), scaled(_WIDEST))
        )

    def _needed(self, column: Column) -> int:
        return max(self.sizeHintForColumn(column), self.horizontalHeader().sectionSizeHint(column))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the rows, or open with Enter on every system. Called by Qt."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.state() != self.State.EditingState:
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)
