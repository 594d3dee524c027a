"""The loaded credentials: one item model for the sidebar and the table."""

from __future__ import annotations

import time
from collections.abc import Collection, Hashable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from inspector.credential.text.visible import visible
from inspector.diagnosis.carriers import CARRIERS, forgiven_repairs
from inspector.diagnosis.finding import Severity
from inspector.process.lazy import lazy
from inspector.window.background import garbage
from inspector.window.entries import verdicts
from inspector.window.entries.columns import Column, brief, cell, column_title, sort_key
from inspector.window.entries.entry import Entry
from inspector.window.entries.folders import place_apart
from inspector.window.entries.names import MOST_CHARACTERS
from inspector.window.look import theme
from inspector.window.text import labels
from inspector.window.widgets.icon import TONE_ICONS
from inspector.window.widgets.plain import tooltip

if TYPE_CHECKING:
    from inspector.credential.model.inspection import FilePlace
    from inspector.credential.text.secret import Secret
    from inspector.window.entries import again
else:  # the decoders, after the first paint
    again = lazy("inspector.window.entries.again")

Index = QModelIndex | QPersistentModelIndex
EntryRole = Qt.ItemDataRole.UserRole
SortRole = Qt.ItemDataRole.UserRole + 1
_CELL = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_NAME = _CELL | Qt.ItemFlag.ItemIsEditable


class Entries(QAbstractTableModel):
    """All entries, in the order they were loaded. Equal credentials (see :func:`identity`) become one entry."""

    ticked = Signal()
    """Remaining times changed: views repaint them. ``dataChanged`` would make lists lay out every row again."""
    merged = Signal(object)
    """A loaded credential was loaded again; carries its entry."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: list[Entry] = []
        self._known: dict[Hashable, Entry] = {}
        self.hide_details = False

    def entries(self) -> tuple[Entry, ...]:
        """Return all entries."""
        return tuple(self._entries)

    def add(self, found: Iterable[Entry]) -> Entry | None:
        """Append entries in one step; return the one to select: the new one, or the entry it equals.

        An entry takes what the text says in which it was found again. Where one text holds it twice, the first counts.
        """
        fresh: list[Entry] = []
        chosen: Entry | None = None
        answered: set[tuple[Entry, FilePlace | None]] = set()
        for entry in found:
            key = identity(entry)
            known = self._known.get(key) if key else None
            if known is not None:
                known.copies += 1
                source = entry.inspection.source
                if (known, source.file) not in answered:
                    again.take(known, entry)
                known.also.append(source)
                if source.file:
                    known.replaced_in.discard(source.file)
                known.places += [place for place in entry.places if place not in known.places]
                self.merged.emit(known)
            else:
                fresh.append(entry)
                if key:
                    self._known[key] = entry
            answered.add((known or entry, entry.inspection.source.file))
            chosen = chosen or known or entry
        if fresh:
            first = len(self._entries)
            self.beginInsertRows(QModelIndex(), first, first + len(fresh) - 1)
            self._entries.extend(fresh)
            self.endInsertRows()
        return chosen

    def learn_refresh_token(self, entry: Entry, refresh_token: Secret) -> None:
        """Keep what the service returned with a key: with it in its file, too, the key is this entry."""
        entry.inspection = replace(entry.inspection, refresh_token=refresh_token)
        key = identity(entry)
        if key:
            self._known.setdefault(key, entry)

    def remove(self, gone: Collection[Entry]) -> None:
        """Forget some, in one step. Where it is more than one the model is reset: views lose their current row."""
        lost = set(gone)
        if len(lost) == 1:
            place = self._entries.index(next(iter(lost)))
            self.beginRemoveRows(QModelIndex(), place, place)
            del self._entries[place]
            self.endRemoveRows()
        else:
            self.beginResetModel()
            self._entries = [entry for entry in self._entries if entry not in lost]
            self.endResetModel()
        self._known = {key: kept for key, kept in self._known.items() if kept not in lost}
        garbage.let_go(self, list(lost))

    def clear(self) -> None:
        """Remove all entries."""
        self.beginResetModel()
        gone, self._entries = self._entries, []
        self._known.clear()
        self.endResetModel()
        garbage.let_go(self, [*gone])

    def changed(self, *entries: Entry) -> None:
        """Tell the views that entries changed."""
        if len(entries) > 1:
            self.looks_changed()
        elif entries and entries[0] in self._entries:
            place = self._entries.index(entries[0])
            self.dataChanged.emit(self.index(place, 0), self.index(place, len(Column) - 1))

    def looks_changed(self) -> None:
        """Tell the views that the texts of all entries may have changed."""
        if self._entries:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._entries) - 1, len(Column) - 1))

    def tick(self) -> None:
        """Tell the views that remaining times changed."""
        if self._entries:
            self.ticked.emit()

    def row_of(self, entry: Entry) -> int:
        """Return the row of an entry.

        :raises ValueError: if it is not loaded.
        """
        return self._entries.index(entry)

    def brief(self, entry: Entry, now: float) -> str:
        """Return the second line of the sidebar at ``now`` (epoch seconds). It is painted too often for a role."""
        return brief(entry, now, self.hide_details)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of entries."""
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of columns of the table."""
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Make names editable."""
        return flags_of(index)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the title of a column."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return column_title(Column(section))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text, icon or sort key of a cell, or the entry itself."""
        if not index.isValid():
            return None
        entry, column = self._entries[index.row()], Column(index.column())
        if role == EntryRole:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return (
                entry.name if column is Column.NAME else cell(entry, column, time.time(), self.hide_details)
            )
        if role == SortRole:
            return sort_key(entry, column, self.hide_details)
        if role == Qt.ItemDataRole.ToolTipRole:
            now = time.time()
            if column is Column.NAME:
                place = "" if self.hide_details else place_apart(entry, self._entries)
                name = f"{entry.name} ({place})" if place else entry.name
                return tooltip(f"{name}: {brief(entry, now, self.hide_details)}")
            return tooltip(cell(entry, column, now, self.hide_details))
        if role == Qt.ItemDataRole.DecorationRole and column is Column.NAME:
            return theme.icon(labels.KIND_ICONS[entry.inspection.kind], "muted")
        if role == Qt.ItemDataRole.DecorationRole and column is Column.VERDICT:
            tone = verdicts.tone(entry, time.time())
            return theme.icon(TONE_ICONS[tone], tone)
        if role == Qt.ItemDataRole.AccessibleTextRole and column is Column.NAME:
            now, told = time.time(), (Column.KIND, Column.EXPIRES, Column.VERDICT)
            return ", ".join([entry.name, *(cell(entry, each, now, self.hide_details) for each in told)])
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Rename an entry; an empty name is refused."""
        name = visible(str(value).strip(), MOST_CHARACTERS)
        if role != Qt.ItemDataRole.EditRole or index.column() != Column.NAME or not name:
            return False
        entry = self._entries[index.row()]
        entry.name = name
        self.changed(entry)
        return True


def identity(entry: Entry) -> Hashable:
    """Return the key that makes two loaded credentials one entry; ``None`` if it equals no other.

    The inner token alone is not enough: a copy with a line feed in it, or with another endpoint, fails where the
    original works, and quotes are to blame around the credential alone, but not in a command. The text of the wrapper
    would be too much, because different wrappers hold the same token; only where it breaks off is it another one. A
    colleague's report never equals the credential it is about. What is no damage in a file is no difference: a key that
    was saved and opened again is the same. Beside other settings it is another one: a text that was mended must not get
    the answer of the text before. A text without a credential equals the same text.
    """
    inspection = entry.inspection
    kept = inspection.token or inspection.credential
    if kept is None:
        said = inspection.reported is None and bool(inspection.pasted)
        return (inspection.pasted, inspection.kind) if said else None
    host = inspection.endpoint.host if inspection.endpoint else None
    broken = inspection.own_text() if inspection.breaks else None
    damages = frozenset(repair.code for repair in inspection.damages())
    blamed = damages - forgiven_repairs(inspection)
    beside = frozenset(
        found.code
        for found in entry.findings
        if found.severity is not Severity.INFO and found.code.startswith(_OF_WHAT_IS_BESIDE)
    )
    return kept, broken, inspection.kind, host, inspection.refresh_token, damages - CARRIERS, blamed, beside


_OF_WHAT_IS_BESIDE = ("kind.", "source.", "endpoint.")
"""Findings that depend on what stands around the credential, if they depend on anything but itself."""


def flags_of(index: Index) -> Qt.ItemFlag:
    """Return the flags of a cell. A function without state, because it is called for every painted row."""
    if not index.isValid():
        return Qt.ItemFlag.NoItemFlags
    return _NAME if index.column() == Column.NAME else _CELL
