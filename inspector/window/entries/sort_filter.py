"""Sorts and filters thousands of entries.

``QSortFilterProxyModel`` asks the model twice for each comparison, which takes seconds for 10,000 rows in Python.
Here the key of each row is made once, and of many rows the text, and Python sorts them.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import (
    QAbstractProxyModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
)

from inspector.window.entries.columns import Column, has_fingerprint, searched, sort_key
from inspector.window.entries.entry import Entry
from inspector.window.entries.model import Entries, flags_of
from inspector.window.text import fuzzy

Index = QModelIndex | QPersistentModelIndex
_COLUMNS = len(Column)
_REST_MS = 500
"""After the last change, until texts are prepared: loading goes first."""
_A_SLICE = 0.004
"""Seconds for which texts are prepared at a time while nothing else is to be done."""
_FEW = 100
"""Entries whose whole texts, with verdict and remaining time, are made at each letter: in 10 ms at most.

More are sorted by their verdicts in two steps: roughly at once, and rightly as soon as all are known.
"""


class SortFilter(QAbstractProxyModel):
    """:class:`Entries` in another order, without the rows that do not match the filter."""

    def __init__(self, model: Entries, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._rows: list[int] = list(range(model.rowCount()))
        self._places: dict[int, int] = {row: row for row in self._rows}
        self._column: Column | None = None
        self._descending = False
        self._words: list[tuple[str, str]] = []
        self._texts: dict[int, str] = {}
        self._keys: dict[int, Any] = {}
        self._rough: dict[int, Entry] = {}
        """Entries whose key is only roughly known."""
        self._prepared = 0
        """Entries whose text is known, from the first on. The first letter of a filter would wait for all."""
        self._idle = QTimer(self, singleShot=True)
        self._idle.timeout.connect(self._prepare)
        self._refining = QTimer(self, singleShot=True)
        self._refining.timeout.connect(self._refine)
        self._prepare_from(0)
        self.setSourceModel(model)
        model.rowsInserted.connect(self._on_inserted)
        model.rowsAboutToBeRemoved.connect(self._on_removing)
        model.rowsRemoved.connect(self._on_removed)
        model.modelAboutToBeReset.connect(self.beginResetModel)
        model.modelReset.connect(self._on_reset)
        model.dataChanged.connect(self._on_changed)
        model.headerDataChanged.connect(self.headerDataChanged)

    def entry(self, index: Index) -> Entry:
        """Return the entry of a row."""
        return self._model.entries()[self._rows[index.row()]]

    def index_of(self, entry: Entry) -> QModelIndex:
        """Return the index of an entry; invalid if the filter hides it."""
        return self.mapFromSource(self._model.index(self._model.row_of(entry), Column.NAME))

    def shown(self) -> list[Entry]:
        """Return the entries in the order shown."""
        entries = self._model.entries()
        return [entries[row] for row in self._rows]

    @property
    def column(self) -> Column | None:
        """Return the sort column; ``None`` means the order of loading."""
        return self._column

    def set_filter(self, text: str) -> None:
        """Keep only the rows that contain every word of ``text``, or have it as their fingerprint."""
        self._words = [(word, fuzzy.as_fingerprint(word)) for word in text.casefold().split()]
        self._rearrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; a negative one means the order of loading."""
        wanted = Column(column) if column >= 0 else None
        if wanted is not self._column:
            self._column = wanted
            self._keys.clear()
            self._rough.clear()
        self._descending = order is Qt.SortOrder.DescendingOrder
        self._rearrange()

    # Overrides of QAbstractProxyModel

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of rows that match the filter."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of columns of the model."""
        return 0 if parent.isValid() else _COLUMNS

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's signature
        """Return the index of a cell."""
        inside = 0 <= row < len(self._rows) and 0 <= column < _COLUMNS
        return self.createIndex(row, column) if inside else QModelIndex()

    def parent(self, _index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008 - Qt's signature
        """Return an invalid index: the table is flat."""
        return QModelIndex()

    def mapToSource(self, index: Index) -> QModelIndex:  # noqa: N802 - Qt's name
        """Return the index of the cell in the source model."""
        if not index.isValid() or index.row() >= len(self._rows):
            return QModelIndex()
        return self._model.index(self._rows[index.row()], index.column())

    def mapFromSource(self, index: Index) -> QModelIndex:  # noqa: N802 - Qt's name
        """Return the index of a source cell in this model."""
        place = self._places.get(index.row()) if index.isValid() else None
        return QModelIndex() if place is None else self.createIndex(place, index.column())

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return the flags of the source model without a call through it."""
        return flags_of(index)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the titles of the columns; sorting does not change them."""
        return self._model.headerData(section, orientation, role)

    # Slots for changes of the source model

    def _on_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._prepare_from(first)
        fresh = self._matching(range(first, last + 1))
        at_end = self._column is None and not self._descending and last == self._model.rowCount() - 1
        if not at_end:
            self._rearrange()
        elif fresh:
            place = len(self._rows)
            self.beginInsertRows(QModelIndex(), place, place + len(fresh) - 1)
            self._rows += fresh
            self._places.update({row: place + offset for offset, row in enumerate(fresh)})
            self.endInsertRows()

    def _on_removing(self, _parent: QModelIndex, first: int, last: int) -> None:
        for row in range(last, first - 1, -1):
            self._forget(self._model.entries()[row])
            place = self._places.get(row)
            if place is not None:
                self.beginRemoveRows(QModelIndex(), place, place)
                del self._rows[place]
                self._index_rows()
                self.endRemoveRows()

    def _on_removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        count = last - first + 1
        self._rows = [row - count if row > last else row for row in self._rows]
        self._index_rows()

    def _on_reset(self) -> None:
        self._forget_all()
        self._rows = self._arranged()
        self._index_rows()
        self.endResetModel()

    def _on_changed(self, first: QModelIndex, last: QModelIndex, roles: Iterable[int] = ()) -> None:
        if first.row() != last.row():
            self._forget_all()
            if self._words or self._column is not None:
                self._rearrange()
            if self._rows:
                end = self.index(len(self._rows) - 1, last.column())
                self.dataChanged.emit(self.index(0, first.column()), end, list(roles))
            return
        self._forget(self._model.entries()[first.row()])
        if self._words or self._column is not None:
            self._rearrange()
        place = self._places.get(first.row())
        if place is not None:
            self.dataChanged.emit(
                self.index(place, first.column()), self.index(place, last.column()), list(roles)
            )

    # Sorting

    def _rearrange(self) -> None:
        fresh = self._arranged()
        if fresh == self._rows:
            return
        self.layoutAboutToBeChanged.emit()
        kept = [(index, self._rows[index.row()]) for index in self.persistentIndexList()]
        self._rows = fresh
        self._index_rows()
        before = [index for index, _row in kept]
        after = [self._moved(row, index.column()) for index, row in kept]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _moved(self, row: int, column: int) -> QModelIndex:
        place = self._places.get(row)
        return QModelIndex() if place is None else self.createIndex(place, column)

    def _arranged(self) -> list[int]:
        rows = self._matching(range(self._model.rowCount()))
        if self._column is None:
            return rows
        entries = self._model.entries()
        return sorted(rows, key=lambda row: self._key(entries[row]), reverse=self._descending)

    def _matching(self, rows: Iterable[int]) -> list[int]:
        if not self._words:
            return list(rows)
        entries = self._model.entries()
        return [row for row in rows if all(self._has(entries[row], *each) for each in self._words)]

    def _has(self, entry: Entry, word: str, mark: str) -> bool:
        return word in self._text(entry) or (bool(mark) and has_fingerprint(entry, mark))

    def _key(self, entry: Entry) -> Any:
        known = self._keys.get(entry.number)
        if known is None and self._column is not None:
            roughly = self._by_many_verdicts()
            known = sort_key(entry, self._column, self._model.hide_details, roughly=roughly)
            self._keys[entry.number] = known
            if roughly:
                self._make_exact([entry])
        return known

    def _by_many_verdicts(self) -> bool:
        return self._column is Column.VERDICT and self._model.rowCount() > _FEW

    def _make_exact(self, entries: Iterable[Entry]) -> None:
        self._rough.update((entry.number, entry) for entry in entries)
        if not self._refining.isActive():
            self._refining.start(0)

    def _refine(self) -> None:
        """Make some keys exact; once all are, sort again."""
        until = time.perf_counter() + _A_SLICE
        while self._rough and self._column is not None:
            number, entry = self._rough.popitem()
            self._keys[number] = sort_key(entry, self._column, self._model.hide_details)
            if not self._rough:
                self._rearrange()
            elif time.perf_counter() > until:
                self._refining.start(0)
                return

    def _forget(self, entry: Entry) -> None:
        for kept in (self._texts, self._keys, self._rough):
            kept.pop(entry.number, None)

    def _forget_all(self) -> None:
        entries, keys = self._model.entries(), self._keys
        self._texts.clear()
        self._keys, self._rough = {}, {}
        if self._by_many_verdicts():  # until the new ones are known the rows stay where they are
            self._keys = {each.number: keys[each.number] for each in entries if each.number in keys}
            self._make_exact(each for each in entries if each.number in keys)
        self._prepare_from(0)

    def _prepare_from(self, row: int) -> None:
        self._prepared = min(self._prepared, row)
        self._idle.start(_REST_MS)

    def _prepare(self) -> None:
        entries, until = self._model.entries(), time.perf_counter() + _A_SLICE
        while self._prepared < len(entries):
            self._text(entries[self._prepared])
            self._prepared += 1
            if time.perf_counter() > until:
                self._idle.start(0)
                return

    def _text(self, entry: Entry) -> str:
        if self._model.rowCount() <= _FEW:
            return searched(entry, time.time())
        known = self._texts.get(entry.number)
        if known is None:
            known = self._texts[entry.number] = searched(entry)
        return known

    def _index_rows(self) -> None:
        self._places = {row: place for place, row in enumerate(self._rows)}
