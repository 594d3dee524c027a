"""The selected rows of the table, also after rows were removed or a filter hid them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject

from inspector.window.entries.columns import Column
from inspector.window.entries.entry import Entry
from inspector.window.entries.sort_filter import SortFilter
from inspector.window.views.table.entry_table import EntryTable

_ONLY_ROWS = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class SelectedRows(QObject):
    """Selects the next row where the selected ones were removed, and those again that a filter hid.

    It keeps numbers of entries: an entry that is forgotten is let go.
    """

    def __init__(self, table: EntryTable, ordered: SortFilter) -> None:
        super().__init__(table)
        self._table, self._ordered = table, ordered
        self._removed_from: tuple[list[int], int] | None = None
        """The entries shown before some are removed, and the place of the first selected one."""
        self._hidden: list[int] = []
        """The entries that were selected last before a filter hid them all."""

    def rows(self) -> set[int]:
        """Return the selected rows. Qt's ``selectedRows`` asks the model about each cell: seconds for 10,000 rows."""
        chosen = self._table.selectionModel().selection()
        parts = [chosen.at(place) for place in range(chosen.count())]
        return {row for part in parts for row in range(part.top(), part.bottom() + 1)}

    def entries(self) -> list[Entry]:
        """Return the selected entries in the order shown."""
        shown = self._ordered.shown()  # once: each row by itself would copy the list of all
        return [shown[place] for place in sorted(self.rows())]

    def show(self) -> None:
        """Scroll to the current row if it is selected."""
        row = self._table.currentIndex().row()
        if row in self.rows():
            self._table.scrollTo(self._ordered.index(row, Column.NAME))

    def note(self) -> None:
        """Note what is selected: rows are about to be removed."""
        chosen = self.rows()
        self._removed_from = (_numbers(self._ordered.shown()), min(chosen)) if chosen else None

    def follow(self) -> bool:
        """Select the next row, or else the last one, if no selected row is left; return whether one was selected."""
        noted, self._removed_from = self._removed_from, None
        if noted is None or self.rows():
            return False
        before, at = noted
        left = {number: row for row, number in enumerate(_numbers(self._ordered.shown()))}
        row = next((left[each] for each in (*before[at:], *reversed(before[:at])) if each in left), None)
        if row is None:
            return False
        self._table.selectRow(row)
        self._table.scrollTo(self._ordered.index(row, Column.NAME))
        return True

    def set_filter(self, text: str) -> None:
        """Filter the rows. What a filter hides is not selected, until it is shown again and nothing else is."""
        self._hidden = _numbers(self.entries()) or self._hidden
        self._ordered.set_filter(text)
        if not self.rows():
            self._select(self._hidden)

    def take_over(self, before: SelectedRows) -> None:
        """Select what is selected in the table of a window in another language."""
        self._select(_numbers(before.entries()))

    def _select(self, numbers: Iterable[int]) -> None:
        wanted = set(numbers)
        found = QItemSelection()
        for row, number in enumerate(_numbers(self._ordered.shown())):
            if number in wanted:
                index = self._ordered.index(row, Column.NAME)
                found.select(index, index)
        if not found.isEmpty():
            selection, first = self._table.selectionModel(), found.at(0).topLeft()
            selection.setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
            selection.select(found, _ONLY_ROWS)
            self._table.scrollTo(first)


def _numbers(entries: Iterable[Entry]) -> list[int]:
    return [entry.number for entry in entries]
