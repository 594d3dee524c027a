"""The loaded credentials: one item model for the sidebar and the table."""

from __future__ import annotations

import time
from collections.abc import Callable, Container, Iterable
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import count
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from inspector.credential.message import message
from inspector.credential.visible import visible, visible_host
from inspector.window import theme, words
from inspector.window.widgets.plain import tooltip

if TYPE_CHECKING:
    from inspector.credential.inspected import Inspection
    from inspector.diagnosis.finding import Finding

_NAME_CHARACTERS = 120
_numbers = count(1)
Index = QModelIndex | QPersistentModelIndex
EntryRole = Qt.ItemDataRole.UserRole
SortRole = Qt.ItemDataRole.UserRole + 1


class Column(IntEnum):
    """The columns of the table; the sidebar shows the first."""

    NAME = 0
    KIND = 1
    ENDPOINT = 2
    REGION = 3
    SUBJECT = 4
    EXPIRES = 5
    PERMISSIONS = 6
    FINDING = 7


@dataclass(eq=False, slots=True, weakref_slot=True)
class Entry:
    """One loaded credential. Lives in memory only."""

    inspection: Inspection
    findings: tuple[Finding, ...]
    name: str
    sandbox: bool = False
    writes_allowed: bool = False
    connection: Any = None
    """A ``ConnectionSetting`` of the service room, or ``None`` for the credential's own endpoint."""
    consented: set[str] = field(default_factory=set)
    """Hosts outside Momento's domains the person agreed to call, for this session."""
    live: tuple[Finding, ...] = ()
    """What the last check of the connection found; the report holds it too."""
    copies: int = 1
    """How many times the same credential was loaded."""
    number: int = field(default_factory=lambda: next(_numbers))
    judged: float = field(default_factory=time.time)
    """When it was diagnosed, in epoch seconds."""

    def worst(self) -> Finding | None:
        """The finding to act on first, if there is any worth acting on."""
        first = self.findings[0] if self.findings else None
        return first if first and first.severity != "info" else None


class Entries(QAbstractTableModel):
    """All entries, in the order they came. Duplicates (same inner token) are merged."""

    ticked = Signal()
    """Remaining times moved on: what shows them paints again. ``dataChanged`` would have lists lay out every row."""
    merged = Signal(object)
    """An entry whose credential was loaded once more."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: list[Entry] = []
        self._known: dict[str, Entry] = {}
        self.hide_details = False

    def entries(self) -> tuple[Entry, ...]:
        """All of them."""
        return tuple(self._entries)

    def add(self, found: Iterable[Entry]) -> Entry | None:
        """Append entries, in one step; returns the one to select (new, or the known one it equals)."""
        fresh: list[Entry] = []
        chosen: Entry | None = None
        for entry in found:
            key = entry.inspection.fingerprint()
            known = self._known.get(key) if key else None
            if known is not None:
                known.copies += 1
                self.merged.emit(known)
            else:
                fresh.append(entry)
                if key:
                    self._known[key] = entry
            chosen = chosen or known or entry
        if fresh:
            first = len(self._entries)
            self.beginInsertRows(QModelIndex(), first, first + len(fresh) - 1)
            self._entries.extend(fresh)
            self.endInsertRows()
        return chosen

    def remove(self, entry: Entry) -> None:
        """Forget one."""
        place = self._entries.index(entry)
        self.beginRemoveRows(QModelIndex(), place, place)
        del self._entries[place]
        self.endRemoveRows()
        self._known = {key: kept for key, kept in self._known.items() if kept is not entry}

    def clear(self) -> None:
        """Forget all of them."""
        self.beginResetModel()
        self._entries.clear()
        self._known.clear()
        self.endResetModel()

    def changed(self, entry: Entry) -> None:
        """Tell the views that an entry looks different now."""
        if entry in self._entries:
            place = self._entries.index(entry)
            self.dataChanged.emit(self.index(place, 0), self.index(place, len(Column) - 1))

    def looks_changed(self) -> None:
        """Tell the views that everything may read differently."""
        if self._entries:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._entries) - 1, len(Column) - 1))

    def tick(self) -> None:
        """Tell the views that remaining times moved on."""
        if self._entries:
            self.ticked.emit()

    def row_of(self, entry: Entry) -> int:
        """Its row.

        :raises ValueError: when it is not loaded.
        """
        return self._entries.index(entry)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many there are."""
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """The columns of the table."""
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Names can be edited."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == Column.NAME else flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The columns' titles."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return column_title(Column(section))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Plain text, icon, sort key or the entry itself."""
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
            return sort_key(entry, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(
                entry.name if column is Column.NAME else cell(entry, column, time.time(), self.hide_details)
            )
        if role == Qt.ItemDataRole.DecorationRole and column is Column.NAME:
            return theme.icon(words.KIND_ICONS[entry.inspection.kind], "muted")
        if role == Qt.ItemDataRole.AccessibleTextRole and column is Column.NAME:
            return f"{entry.name}, {cell(entry, Column.KIND, 0)}, {cell(entry, Column.EXPIRES, time.time())}"
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Rename; an empty name is refused."""
        name = visible(str(value).strip(), _NAME_CHARACTERS)
        if role != Qt.ItemDataRole.EditRole or index.column() != Column.NAME or not name:
            return False
        entry = self._entries[index.row()]
        entry.name = name
        self.changed(entry)
        return True


_TITLES = {
    Column.NAME: message("entries", "Name"),
    Column.KIND: message("entries", "Kind"),
    Column.ENDPOINT: message("entries", "Endpoint"),
    Column.REGION: message("entries", "Region"),
    Column.SUBJECT: message("entries", "Subject"),
    Column.EXPIRES: message("entries", "Expires"),
    Column.PERMISSIONS: message("entries", "Permissions"),
    Column.FINDING: message("entries", "Worst finding"),
}


def column_title(column: Column) -> str:
    """The title of a column."""
    return words.say(_TITLES[column])


def cell(entry: Entry, column: Column, now: float, hide_details: bool = False) -> str:
    """The text of one cell: safe to show and to export, never a secret."""
    if hide_details and column in (Column.ENDPOINT, Column.SUBJECT):
        return "\u2022" * 6
    if column is Column.EXPIRES:
        return words.remaining(entry.inspection.expiry, now)
    return visible(_CELLS[column](entry), 300)


def _host(entry: Entry) -> str:
    endpoint = entry.inspection.endpoint
    return visible_host(endpoint.host) if endpoint else ""


def _region(entry: Entry) -> str:
    endpoint = entry.inspection.endpoint
    return (endpoint.region_name or endpoint.region or "") if endpoint else ""


def _finding(entry: Entry) -> str:
    worst = entry.worst()
    return words.say(worst.title) if worst else ""


_CELLS: dict[Column, Callable[[Entry], str]] = {
    Column.NAME: lambda entry: entry.name,
    Column.KIND: lambda entry: words.kind_title(entry.inspection.kind),
    Column.ENDPOINT: _host,
    Column.REGION: _region,
    Column.SUBJECT: lambda entry: entry.inspection.subject or "",
    Column.PERMISSIONS: lambda entry: words.permissions_summary(entry.inspection.permissions),
    Column.FINDING: _finding,
}


def sort_key(entry: Entry, column: Column) -> Any:
    """What a column is sorted by: the end of life by its moment, everything else by its text."""
    if column is Column.EXPIRES:
        end = entry.inspection.expiry.expires_at
        return float("inf") if end is None else end
    return cell(entry, column, 0).casefold()


class Names:
    """Names for new entries. Remembers how far it counted, so that 10,000 alike need no 10,000 tries each."""

    def __init__(self) -> None:
        self._last: dict[str, int] = {}

    def name(self, inspection: Inspection, taken: Container[str]) -> str:
        """Its variable, profile or file, else its kind; numbered when it is taken."""
        source = inspection.source
        base = visible(source.variable or source.name or words.kind_title(inspection.kind), _NAME_CHARACTERS)
        if base not in taken:
            return base
        number = next(n for n in count(self._last.get(base, 1) + 1) if f"{base} ({n})" not in taken)
        self._last[base] = number
        return f"{base} ({number})"


def default_name(inspection: Inspection, taken: Container[str]) -> str:
    """A name for one new entry."""
    return Names().name(inspection, taken)
