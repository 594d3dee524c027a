"""All credentials as a table: sorted, filtered, exported without secrets."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Self

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence

from inspector.export.cells import BYTE_ORDER_MARK
from inspector.export.not_written import not_written
from inspector.window import action_table
from inspector.window.entries.calendar_export import CalendarExport
from inspector.window.entries.columns import Column
from inspector.window.entries.entry import Entry
from inspector.window.entries.model import Entries
from inspector.window.entries.sort_filter import SortFilter
from inspector.window.text import labels
from inspector.window.text.key_text import with_keys
from inspector.window.views.table.entry_table import EntryTable
from inspector.window.views.table.export import as_csv, as_rows
from inspector.window.views.table.selected_rows import SelectedRows
from inspector.window.views.view import View
from inspector.window.widgets.buttons import Button
from inspector.window.widgets.card import row
from inspector.window.widgets.fields.in_place import edit_in_place
from inspector.window.widgets.fields.line_edit import LineEdit
from inspector.window.widgets.files import Files, ask_save
from inspector.window.widgets.plain import PlainLabel
from inspector.window.widgets.question_dialog import NotWrittenDialog
from inspector.window.widgets.table import give_menu


class TableView(View):
    """Shows the model of the sidebar as a table."""

    opened = Signal(object)
    removed = Signal(list)
    """Entries to be removed, in one step."""
    chosen = Signal()
    """Other rows are selected."""
    compared = Signal(object, object)

    def __init__(self, model: Entries) -> None:
        super().__init__(self.tr("All credentials"))
        self.setObjectName("wide")
        self._model = model
        self._ordered = SortFilter(model, self)
        self._files = Files()
        self._exported = 0
        self._removing = False
        self._count = PlainLabel(size="small", tone="muted")
        self._filter = LineEdit(
            self.tr("Filter the table"),
            hint=self.tr("Filter: rows with every word"),
            clearable=True,
        )
        self._open = Button(
            self.tr("Show"), "info", tip=with_keys(self.tr("Show the selected credential"), "Enter")
        )
        self._compare = Button(
            self.tr("Compare"), "compare", tip=self.tr("Compare the two selected credentials")
        )
        self._remove = Button(
            self.tr("Remove"),
            "trash",
            danger=True,
            tip=with_keys(self.tr("Remove the selected credentials"), action_table.removal_keys()[0]),
        )
        self._export = Button(
            self.tr("Export CSV\u2026"), "save", tip=self.tr("Write these rows to a file, without secrets")
        )
        self._calendar = Button(
            self.tr("Calendar…"), "calendar", tip=self.tr("Save the expiry dates of these rows as a calendar")
        )
        self._ends = CalendarExport(self)
        self._nothing = PlainLabel(tone="muted")
        self.table = EntryTable()
        self._chosen = SelectedRows(self.table, self._ordered)
        self._build()
        self._wire()
        self._show_count()

    def _build(self) -> None:
        self.head.addWidget(self._count)
        self.head.addStretch(1)
        tools = row("s")
        tools.addWidget(self._filter, 1)
        for button in (self._open, self._compare, self._remove, self._export, self._calendar):
            tools.addWidget(button)
        self.body.addLayout(tools)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self.table, 1)

    def _wire(self) -> None:
        table = self.table
        # connected before the selection, which tells of rows that go
        self._ordered.rowsAboutToBeRemoved.connect(self._chosen.note)
        self._ordered.modelAboutToBeReset.connect(self._chosen.note)
        self._ordered.rowsAboutToBeRemoved.connect(lambda: self._on_removal(True))
        self._ordered.rowsRemoved.connect(lambda: self._on_removal(False))
        table.show_model(self._ordered)
        self._filter.lead_to(table)
        self._files.write_ended.connect(self._on_written)
        table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        table.setSortingEnabled(True)
        table.horizontalHeader().sortIndicatorChanged.connect(
            lambda *_order: self._chosen.show()
        )  # once sorted
        table.itemDelegate().commitData.connect(
            lambda _editor: self._chosen.show()
        )  # a new name, another place
        table.activated.connect(lambda _index: self._on_open())
        table.copied.connect(
            lambda: self.text_copied.emit(
                as_rows(self.selected(), time.time(), hide_details=self._model.hide_details)
            )
        )
        give_menu(table, table.copied.emit, self._open, self._compare, self._remove)
        table.selectionModel().selectionChanged.connect(self._on_selection)
        remove = QAction(self.tr("Remove"), table)
        remove.setShortcuts([QKeySequence(key) for key in action_table.removal_keys()])
        remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        remove.triggered.connect(self._on_remove)
        table.addAction(remove)
        self._model.ticked.connect(table.viewport().update)
        self._filter.textChanged.connect(self._on_filter)
        self._open.clicked.connect(self._on_open)
        self._compare.clicked.connect(self._on_compare)
        self._remove.clicked.connect(self._on_remove)
        self._export.clicked.connect(self._on_export)
        self._calendar.clicked.connect(self._on_calendar)
        self._ends.announced.connect(self.announced)
        ordered, all_rows = self._ordered, self._model
        changes = (ordered.rowsInserted, ordered.rowsRemoved, ordered.modelReset, ordered.layoutChanged)
        for signal in (
            *changes,
            all_rows.rowsRemoved,
        ):  # of a row that goes, the order is told before the list
            signal.connect(self._show_count)
        for gone in (all_rows.rowsRemoved, ordered.modelReset):
            gone.connect(self._on_removed)

    def selected(self) -> list[Entry]:
        """Return the selected entries in the order shown."""
        return self._chosen.entries()

    def take_over(self, before: Self) -> None:
        """Take the filter, the order and the selected rows over from a window in another language."""
        super().take_over(before)
        head = before.table.horizontalHeader()
        self.table.sortByColumn(head.sortIndicatorSection(), head.sortIndicatorOrder())
        self._chosen.take_over(before._chosen)

    def select(self, entry: Entry) -> None:
        """Select the row of an entry if the filter shows it."""
        index = self._ordered.index_of(entry)
        if index.isValid():
            self.table.selectRow(index.row())
            self.table.scrollTo(index)

    def start_at(self, entry: Entry | None) -> None:
        """Select the row of the shown entry, unless it is selected already, alone or among others."""
        self._show_count()
        if entry is None or entry in self.selected():
            return
        if not self._ordered.index_of(entry).isValid():
            self._filter.clear()
        self.select(entry)

    def begin(self) -> None:
        """Put the focus on the rows, and the current one in view."""
        self.table.setFocus()
        self._chosen.show()

    def rename(self) -> None:
        """Edit the name of the selected row in place."""
        for place in self._chosen.rows():
            edit_in_place(self.table, self._ordered.index(place, Column.NAME))

    def shown(self) -> list[Entry]:
        """Return the entries in the order shown."""
        return self._ordered.shown()

    def set_filter(self, text: str) -> None:
        """Enter a text into the filter field."""
        self._filter.setText(text)

    def _on_filter(self, text: str) -> None:
        self._chosen.set_filter(text)
        self._show_count()

    def _on_selection(self) -> None:
        count = len(self._chosen.rows())
        self._open.setEnabled(count == 1)
        self._compare.setEnabled(count == 2)
        self._remove.setEnabled(count > 0)
        if self._removing:
            QTimer.singleShot(0, self, self.chosen.emit)  # the lists do not yet agree on what is left
        else:
            self.chosen.emit()

    def _on_removal(self, removing: bool) -> None:
        self._removing = removing

    def _on_removed(self) -> None:
        if not self.isVisible():  # it opens with the credential that is shown then
            return
        self._on_removal(True)
        if self._chosen.follow() and not self._filter.hasFocus():
            self.table.setFocus()  # without a selected row the button lost it
        self._on_removal(False)

    def _show_count(self) -> None:
        shown, total = self._ordered.rowCount(), self._model.rowCount()
        self._nothing.setVisible(shown == 0)
        self._nothing.setText(
            self.tr("No row contains all these words.") if total else self.tr("No credential is loaded.")
        )
        self._count.setText(self.tr("{shown} of {total}").format(shown=f"{shown:,}", total=f"{total:,}"))
        self._export.setEnabled(shown > 0)
        self._calendar.setEnabled(shown > 0)
        self._on_selection()

    def _on_open(self) -> None:
        chosen = self.selected()
        if len(chosen) == 1:
            self.opened.emit(chosen[0])

    def _on_compare(self) -> None:
        chosen = self.selected()
        if len(chosen) == 2:
            self.compared.emit(*chosen)

    def _on_remove(self) -> None:
        chosen = self.selected()
        if chosen:
            self.removed.emit(chosen)

    def _on_export(self) -> None:
        kind, name = self.tr("CSV files") + " (*.csv)", "momento-credentials.csv"
        ask_save(self, self.tr("Export CSV"), self.export, kind=kind, name=name, end="csv")

    def _on_calendar(self) -> None:
        self._ends.ask(self.shown(), hide_details=self._model.hide_details)

    def export(self, file: Path) -> None:
        """Write the shown rows in a background thread, and report the result."""
        entries, now, hide = self.shown(), time.time(), self._model.hide_details
        self._exported = len(entries)
        self._files.write(file, lambda: BYTE_ORDER_MARK + as_csv(entries, now, hide_details=hide))

    def _on_written(self, name: str, problem: str) -> None:
        if problem:
            NotWrittenDialog(self, name, problem, self._on_export).open()
            self.announced.emit(labels.translate(not_written(name, problem)))
            return
        text = self.tr("{count} rows written, without secrets.", None, self._exported)
        self.announced.emit(text.format(count=f"{self._exported:,}"))
