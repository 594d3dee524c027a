"""The calls made with one credential: what was asked, predicted and observed, newest first."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import IntEnum
from itertools import count
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from inspector.credential.access import Decision, Operation
from inspector.credential.visible import visible
from inspector.diagnosis.finding import Finding
from inspector.service.outcome import Outcome, State
from inspector.window import theme, words
from inspector.window.calls_words import milliseconds, operation_title, shown_bytes, time_of_day

MOST_CALLS = 500
"""Rows kept for one credential; older ones fall off the end."""
_KEPT_VALUES = 20
"""Values may be megabytes: only the newest calls keep theirs."""
_SMALL_VALUE = 4_096
_CELL_CHARACTERS = 120
_numbers = count(1)
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


@dataclass(eq=False, slots=True)
class Call:
    """One call; ``outcome`` is ``None`` while it runs."""

    operation: Operation | None
    """``None`` for a round trip, which is several."""
    cache: str
    key: bytes
    decision: Decision
    started_at: float
    outcome: Outcome | None = None
    steps: tuple[Outcome, ...] = ()
    """Of a round trip."""
    note: str = ""
    """What this program saw beyond the answer: whether the value came back, how many messages were heard."""
    findings: tuple[Finding, ...] = ()
    expired: bool = False
    """Whether the credential had expired by this computer's clock when the call began."""
    number: int = field(default_factory=lambda: next(_numbers))

    @property
    def group(self) -> str:
        """The name by which it is cancelled."""
        return f"call-{self.number}"

    @property
    def running(self) -> bool:
        """Whether it has not ended."""
        return self.outcome is None

    @property
    def predicted(self) -> str:
        """What the credential says: expired, else by its permissions allowed, denied or unknown."""
        translate = QCoreApplication.translate
        if self.expired:
            return translate("history", "Expired")
        names = {True: translate("history", "Allowed"), False: translate("history", "Denied")}
        allowed = self.decision.allowed
        return translate("history", "Unknown") if allowed is None else names[allowed]

    @property
    def observed(self) -> str:
        """HIT, MISS, OK or the name of the error; empty while it runs."""
        return self.outcome.observed if self.outcome else ""

    @property
    def held(self) -> bool | None:
        """Whether the prediction held; ``None`` where nothing was predicted or nothing can be compared."""
        if self.outcome is None:
            return None
        if self.expired:
            return False if self.outcome.good else (self.outcome.code == "UNAUTHENTICATED") or None
        if self.decision.allowed is None:
            return None
        if self.outcome.good:
            return self.decision.allowed
        return not self.decision.allowed if self.outcome.state is State.DENIED else None

    @property
    def latency(self) -> float | None:
        """Seconds, of all steps together."""
        if self.steps:
            return sum(step.latency or 0.0 for step in self.steps)
        return self.outcome.latency if self.outcome else None

    def drop_value(self) -> None:
        """Let go of a large value that came back, also in the steps of a round trip."""
        self.steps = tuple(_without_value(step) for step in self.steps)
        if self.outcome and _is_large(self.outcome):
            dropped = QCoreApplication.translate("history", "The value ({count} bytes) is no longer kept.")
            told = dropped.format(count=f"{len(self.outcome.value or b''):,}")
            self.note = f"{self.note} {told}".lstrip()
            self.outcome = _without_value(self.outcome)

    @property
    def words(self) -> str:
        """The server's own words, or this program's where nothing was sent."""
        if self.outcome is None:
            return ""
        said = words.say(self.outcome.why) if self.outcome.why else self.outcome.details
        return visible(said) or self.note


class History(QAbstractTableModel):
    """Rows of :class:`Call`."""

    def __init__(self) -> None:
        super().__init__()
        self._calls: list[Call] = []

    def rows(self) -> tuple[Call, ...]:
        """All calls, newest first."""
        return tuple(self._calls)

    def add(self, call: Call) -> None:
        """Put a new call on top."""
        self.beginInsertRows(QModelIndex(), 0, 0)
        self._calls.insert(0, call)
        self.endInsertRows()
        for old in self._calls[_KEPT_VALUES : _KEPT_VALUES + 1]:
            old.drop_value()
        if len(self._calls) > MOST_CALLS:
            self.beginRemoveRows(QModelIndex(), MOST_CALLS, MOST_CALLS)
            self._calls.pop()
            self.endRemoveRows()

    def changed(self, call: Call) -> None:
        """Tell the views that a call ended."""
        if call in self._calls:
            place = self._calls.index(call)
            if place >= _KEPT_VALUES:
                call.drop_value()
            self.dataChanged.emit(self.index(place, 0), self.index(place, len(Column) - 1))

    def clear(self) -> None:
        """Forget them."""
        self.beginResetModel()
        self._calls.clear()
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many there are."""
        return 0 if parent.isValid() else len(self._calls)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """The columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The columns' titles."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return _titles()[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Plain text, icon, colour or the call itself."""
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
        if role == Qt.ItemDataRole.FontRole and column in (Column.CACHE, Column.KEY):
            return theme.font(mono=True)
        if role == Qt.ItemDataRole.TextAlignmentRole and column is Column.LATENCY:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None


def _is_large(outcome: Outcome) -> bool:
    return outcome.value is not None and len(outcome.value) > _SMALL_VALUE


def _without_value(outcome: Outcome) -> Outcome:
    return replace(outcome, value=None) if _is_large(outcome) else outcome


def appearance(call: Call) -> tuple[str, str]:
    """Icon and colour role of a call's state; the word beside it says the same."""
    if call.outcome is None:
        return "clock", "muted"
    if call.held is False:
        return "warning", "warning"
    if call.outcome.good:
        return "ok", "ok"
    if call.outcome.state in (State.CANCELLED, State.REFUSED):
        return "stop", "muted"
    return ("shield", "info") if call.held else ("error", "error")


def cell(call: Call, column: Column) -> str:
    """The text of one cell."""
    texts = {
        Column.TIME: lambda: time_of_day(call.started_at),
        Column.OPERATION: lambda: operation_title(call.operation),
        Column.CACHE: lambda: visible(call.cache, _CELL_CHARACTERS),
        Column.KEY: lambda: shown_bytes(call.key, _CELL_CHARACTERS),
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
    return call.observed


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
