"""The item model of the calls made with one credential, newest first."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
)

from inspector.credential.text.visible import visible
from inspector.window.look import theme
from inspector.window.pages.calls.call import Call, appearance
from inspector.window.text.call_format import milliseconds, shown_bytes, time_of_day

MOST_CALLS = 500
"""The most rows kept for one credential; the oldest ones are removed."""
_KEPT_VALUES = 20
"""Only the newest calls keep their value, which may have megabytes."""
_CELL_CHARACTERS = 120
Index = QModelIndex | QPersistentModelIndex
CallRole = Qt.ItemDataRole.UserRole


class Column(IntEnum):
    """The columns of the history."""

    TIME = 0
    OPERATION = 1
    CACHE = 2
    KEY = 3
    PREDICTED = 4
    OBSERVED = 5
    LATENCY = 6


class History(QAbstractTableModel):
    """Rows of :class:`Call`."""

    def __init__(self) -> None:
        super().__init__()
        self._calls: list[Call] = []
        self._ended: list[Call] = []
        self._later = QTimer(self)
        """Views hear once of all calls that ended in one turn of the event loop: a thousand may be cancelled."""
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._tell)

    def rows(self) -> tuple[Call, ...]:
        """All calls, newest first."""
        return tuple(self._calls)

    def add(self, call: Call) -> None:
        """Insert a new call at the top."""
        self.beginInsertRows(QModelIndex(), 0, 0)
        self._calls.insert(0, call)
        self.endInsertRows()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, Column.KEY, Column.KEY)
        for old in self._calls[_KEPT_VALUES : _KEPT_VALUES + 1]:
            old.drop_value()
        if len(self._calls) > MOST_CALLS:
            self.beginRemoveRows(QModelIndex(), MOST_CALLS, MOST_CALLS)
            self._calls.pop()
            self.endRemoveRows()

    def changed(self, call: Call) -> None:
        """Tell the views that a call has ended."""
        if call not in self._calls[:_KEPT_VALUES]:
            call.drop_value()
        self._ended.append(call)
        self._later.start()

    def _tell(self) -> None:
        ended, self._ended = set(self._ended), []
        places = [place for place, call in enumerate(self._calls) if call in ended]
        if places:
            self.dataChanged.emit(self.index(places[0], 0), self.index(places[-1], len(Column) - 1))

    def clear(self) -> None:
        """Remove all calls."""
        self.beginResetModel()
        self._calls.clear()
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of calls."""
        return 0 if parent.isValid() else len(self._calls)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the title of a column."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return _topic_title(self._calls) if section == Column.KEY else _titles()[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text, icon or colour of a cell, or the call itself."""
        if not index.isValid():
            return None
        call, column = self._calls[index.row()], Column(index.column())
        if role == CallRole:
            return call
        if role == Qt.ItemDataRole.DisplayRole:
            return cell(call, column)
        if role == Qt.ItemDataRole.AccessibleTextRole and column is Column.TIME:
            return ", ".join(filter(None, (cell(call, each) for each in Column)))
        if role == Qt.ItemDataRole.DecorationRole and column is Column.OBSERVED:
            return theme.icon(*appearance(call))
        if role == Qt.ItemDataRole.ForegroundRole and column is Column.OBSERVED:
            tone = appearance(call)[1]
            return None if tone == "muted" else theme.active().colour(tone)
        if role == Qt.ItemDataRole.FontRole and column in (Column.CACHE, Column.KEY):
            return theme.font(mono=True)
        if role == Qt.ItemDataRole.TextAlignmentRole and column is Column.LATENCY:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None


def cell(call: Call, column: Column) -> str:
    """Return the text of one cell."""
    texts = {
        Column.TIME: lambda: time_of_day(call.started_at),
        Column.OPERATION: lambda: call.title,
        Column.CACHE: lambda: visible(call.info.cache, _CELL_CHARACTERS),
        Column.KEY: lambda: shown_bytes(call.info.key, _CELL_CHARACTERS),
        Column.PREDICTED: lambda: call.predicted,
        Column.OBSERVED: lambda: _observed(call),
        Column.LATENCY: lambda: milliseconds(call.latency),
    }
    return texts[column]()


def _observed(call: Call) -> str:
    translate = QCoreApplication.translate
    if call.outcome is None:
        return translate("history", "Running…")
    if call.held is False:
        return translate("history", "{observed}, not as predicted").format(observed=call.observed)
    if call.denied_as_predicted:
        return translate("history", "Denied, as predicted")
    return missed_title() if call.missed else call.observed


def missed_title() -> str:
    """Return what a MISS says about the credential, in a few words."""
    return QCoreApplication.translate("history", "MISS: works, no key yet")


def _topic_title(calls: Sequence[Call]) -> str:
    """Return the title of the column of keys: calls of topics have none, but name a topic."""
    translate = QCoreApplication.translate
    topics = sum(call.has_topic for call in calls)
    if 0 < topics < len(calls):
        return translate("history", "Key or topic")
    return translate("history", "Topic") if topics else translate("history", "Key")


def _titles() -> list[str]:
    translate = QCoreApplication.translate
    return [
        translate("history", "Time"),
        translate("history", "Call"),
        translate("history", "Cache"),
        translate("history", "Key"),
        translate("history", "Predicted"),
        translate("history", "Observed"),
        translate("history", "Latency"),
    ]
