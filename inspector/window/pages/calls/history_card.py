"""The history of calls as a table, with the details of the selected call below it."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from inspector.window.look.theme import scaled
from inspector.window.pages.calls.call import Call
from inspector.window.pages.calls.call_detail import CallDetail
from inspector.window.pages.calls.history_model import (
    CallRole,
    Column,
    History,
    Index,
    cell,
    missed_title,
)
from inspector.window.widgets.buttons import Button
from inspector.window.widgets.card import Card
from inspector.window.widgets.plain import PlainLabel
from inspector.window.widgets.table import ROW_HEIGHT, give_menu, look_like_rows

_SHOWN_ROWS = 5
_WIDEST = 280
"""The greatest width of a column in device-independent pixels."""
_YIELDING = (Column.CACHE, Column.LATENCY, Column.TIME, Column.PREDICTED)
"""Columns that are hidden, one after the other, in a narrow table: the details below it show them too."""
_OBSERVED = 200
"""The least width of what was observed, in device-independent pixels; never less than a MISS needs."""
_AROUND_TEXT = 56
"""Device-independent pixels of what was observed beside its text: the icon and the margins."""
_MOMENT_MS = 50


class _ElidedAtItsEnd(QStyledItemDelegate):
    """Elides at the end, because status names differ at their beginning."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideRight


class CallTable(QTableView):
    """The table of calls. Delete cancels the selected one, Ctrl+C copies its row."""

    chosen = Signal(object)
    cancel_wanted = Signal(object)
    text_copied = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("calls.history")
        self.setAccessibleName(self.tr("Call history"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        look_like_rows(self)
        give_menu(self, self._copy)
        self.horizontalHeader().setResizeContentsPrecision(
            0
        )  # only rows in view are measured, not five hundred
        self.setItemDelegateForColumn(Column.OBSERVED, _ElidedAtItsEnd(self))

    def show_history(self, history: History) -> None:
        """Show the calls of another entry."""
        self.setModel(history)
        for left in self.findChildren(
            QItemSelectionModel
        ):  # of the table and both headers: setModel leaves them
            if left is not self.selectionModel():
                left.deleteLater()
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(Column.OBSERVED, QHeaderView.ResizeMode.Stretch)
        head.setMaximumSectionSize(scaled(_WIDEST))
        self.selectionModel().currentRowChanged.connect(self._on_row)

    def select(self, call: Call) -> None:
        """Select a call."""
        model = self.model()
        if isinstance(model, History) and call in model.rows():
            self.selectRow(model.rows().index(call))

    def call(self) -> Call | None:
        """Return the selected call."""
        found = self.currentIndex().data(CallRole) if self.currentIndex().isValid() else None
        return found if isinstance(found, Call) else None

    def fit(self, rows: int) -> None:
        """Make the table as high as its rows, at most five of them."""
        shown = min(max(rows, 1), _SHOWN_ROWS)
        head = self.horizontalHeader().sizeHint().height()
        self._fit_columns()
        self.setFixedHeight(head + shown * scaled(ROW_HEIGHT) + 2 * self.frameWidth() + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide columns in a narrow table. Called by Qt."""
        super().resizeEvent(event)
        self._fit_columns()

    def sizeHintForColumn(self, column: int) -> int:  # noqa: N802 - Qt's name
        """Return the width of what a column shows; for the titles of calls that of all rows. Called by Qt."""
        hint, model = super().sizeHintForColumn(column), self.model()
        if column != Column.OPERATION or not isinstance(model, History):
            return hint
        rows = {call.info.operation: row for row, call in enumerate(model.rows())}
        widths = (self.sizeHintForIndex(model.index(row, column)).width() for row in rows.values())
        return max(hint, *widths, 0)

    def _fit_columns(self) -> None:
        """Hide as few columns as leave room for what was observed."""
        head = self.horizontalHeader()
        if self.model() is None or not self.isVisible():  # Qt would measure invisible rows
            return
        wanted: dict[Column, int] = {
            column: min(max(self.sizeHintForColumn(column), head.sectionSizeHint(column)), scaled(_WIDEST))
            for column in Column
            if column is not Column.OBSERVED
        }
        missed = self.fontMetrics().horizontalAdvance(missed_title()) + scaled(_AROUND_TEXT)
        room = self.viewport().width() - max(scaled(_OBSERVED), missed)
        for column in _YIELDING:
            narrow = sum(wanted.values()) > room
            self.setColumnHidden(column, narrow)
            if narrow:
                del wanted[column]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy or cancel the selected call. Called by Qt."""
        call = self.call()
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif call and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.cancel_wanted.emit(call)
        else:
            super().keyPressEvent(event)

    def _copy(self) -> None:
        call = self.call()
        if call:
            self.text_copied.emit("\t".join(cell(call, each) for each in Column))

    def _on_row(self, row: QModelIndex) -> None:
        self.chosen.emit(row.data(CallRole) if row.isValid() else None)


class HistoryCard(Card):
    """Table and details; an empty history shows a hint."""

    cancel_wanted = Signal(object)
    cancel_all_wanted = Signal()
    text_copied = Signal(str)
    page_wanted = Signal(str)
    rule_wanted = Signal(object)

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self._history = History()
        self.table = CallTable()
        self.detail = CallDetail()
        self._empty = PlainLabel(tone="muted", wrap=True)
        self.show_about(topics=False)
        self._cancel = Button(self.tr("Cancel all"), "stop")
        self._clear = Button(self.tr("Clear"), "trash")
        self.corner.addWidget(self._cancel)
        self.corner.addWidget(self._clear)
        for part in (self._empty, self.table, self.detail):
            self.body.addWidget(part)
        self._begun: Call | None = None
        """A call that has just begun; its details are not shown yet."""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_MOMENT_MS)
        self._wire()

    def _wire(self) -> None:
        self._later.timeout.connect(self._show_detail)
        self.table.chosen.connect(self._on_chosen)
        self.table.cancel_wanted.connect(self.cancel_wanted)
        self.table.text_copied.connect(self.text_copied)
        self.detail.cancel_wanted.connect(self.cancel_wanted)
        self.detail.text_copied.connect(self.text_copied)
        self.detail.page_wanted.connect(self.page_wanted)
        self.detail.rule_wanted.connect(self.rule_wanted)
        self._cancel.clicked.connect(self.cancel_all_wanted)
        self._clear.clicked.connect(self._on_clear)

    def row_above_detail(self) -> int:
        """Return the pixels from the top of the table's last row in view to the details."""
        return scaled(ROW_HEIGHT) + self.table.frameWidth() + 2 + self.body.spacing()

    def show_about(self, *, topics: bool) -> None:
        """Choose the hint of an empty history."""
        text = self.tr("No calls yet. Get reads the key and changes nothing.")
        if topics:
            text = self.tr("No calls yet. Subscribe listens to the topic and changes nothing.")
        self._empty.setText(text)

    def show_history(self, history: History) -> None:
        """Show the calls of another entry."""
        if history is not self._history:
            self._history = history
            self.table.show_history(history)
        rows = self._show_rows()
        if rows:
            self.table.select(rows[0])
        self._show_detail()

    def show_started(self, call: Call) -> None:
        """Select a call that has begun. Its details are shown when it ends, or after a short delay."""
        self._begun = call
        self._show_rows()
        self.table.select(call)
        self._later.start()

    def show_ended(self, calls: Collection[Call]) -> None:
        """Show that calls ended."""
        self._show_rows()
        if self.table.call() in calls:
            self._show_detail()

    def show_added(self) -> None:
        """Show that another page added a call. The selected one stays."""
        rows = self._show_rows()
        if rows and self.table.call() is None:
            self.table.select(rows[0])

    def _show_rows(self) -> tuple[Call, ...]:
        """Update the hint and the buttons for the calls in the history."""
        rows = self._history.rows()
        for part in (self.table, self._clear):
            part.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._cancel.setVisible(any(each.running for each in rows))
        self.table.fit(len(rows))
        return rows

    def _show_detail(self) -> None:
        self._begun = None
        self._later.stop()
        self.detail.show_call(self.table.call())

    def _on_chosen(self, call: Call | None) -> None:
        if call is None or call is not self._begun:
            self._show_detail()

    def _on_clear(self) -> None:
        self._history.clear()
        self._show_rows()
        self._show_detail()
