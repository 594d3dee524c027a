"""Messages of a topic as a table: a bounded number of rows, added in batches, however fast they arrive."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import accumulate
from typing import Any
from weakref import WeakKeyDictionary

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from inspector.credential.text.visible import visible
from inspector.service.connection.outcome import TopicMessage
from inspector.window.entries.entry import Entry
from inspector.window.look import theme
from inspector.window.text.call_format import shown_bytes, time_of_day
from inspector.window.widgets.table import ROW_HEIGHT, give_menu, look_like_rows

MOST_SHOWN = 200
"""Rows of messages of an entry; older ones are counted and not shown."""
_MOST_BYTES = 16_777_216
"""Of the messages that an entry keeps."""
_BATCH_MS = 100
_SHOWN_ROWS = 8
_CELL_CHARACTERS = 400
Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns of the table."""

    TIME = 0
    NUMBER = 1
    TOPIC = 2
    PUBLISHER = 3
    MESSAGE = 4


@dataclass(slots=True)
class _Heard:
    """What one entry has received."""

    count: int = 0
    rows: list[TopicMessage] = field(default_factory=list)
    """Newest first."""
    fresh: list[TopicMessage] = field(default_factory=list)
    """Not yet rows, newest last."""
    size: int = 0
    """Bytes of the fresh ones."""

    def take(self, message: TopicMessage) -> None:
        """Count a message and keep it, and of the older ones those that can be shown with it."""
        self.count += 1
        self.fresh.append(message)
        self.size += len(message.value)
        if len(self.fresh) >= 2 * MOST_SHOWN or self.size > _MOST_BYTES:
            self.fresh = _newest(self.fresh[::-1])[::-1]
            self.size = sum(len(each.value) for each in self.fresh)

    def batch(self) -> list[TopicMessage]:
        """Take what is fresh, newest first."""
        batch, self.fresh, self.size = _newest(self.fresh[::-1]), [], 0
        return batch


def _newest(messages: list[TopicMessage]) -> list[TopicMessage]:
    """Return as many of the first as are kept; one at least."""
    sizes = accumulate(len(each.value) for each in messages[:MOST_SHOWN])
    return messages[: max(1, sum(size <= _MOST_BYTES for size in sizes))]


class Messages(QAbstractTableModel):
    """The newest messages of the shown entry, newest first. Rows are added ten times a second at most.

    Those of the other entries are kept as long as they are loaded, and taken meanwhile.
    """

    added = Signal()
    """A batch was added."""

    def __init__(self) -> None:
        super().__init__()
        self.entry: Entry | None = None
        """The entry whose messages are shown."""
        self._kept: WeakKeyDictionary[Entry, _Heard] = WeakKeyDictionary()
        self._heard = _Heard()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_BATCH_MS)
        self._later.timeout.connect(self._add_batch)

    @property
    def count(self) -> int:
        """How many messages the shown entry received, shown or not."""
        return self._heard.count

    def take(self, message: TopicMessage, entry: Entry | None = None) -> None:
        """Keep a message of ``entry``, or of the shown one, for the next batch. Only the newest are kept."""
        heard = self._of(entry) if entry else self._heard
        heard.take(message)
        if heard is self._heard and not self._later.isActive():
            self._later.start()

    def show(self, entry: Entry) -> None:
        """Show the messages of an entry, also those that came while another one was shown."""
        if entry is self.entry:
            return
        self.beginResetModel()
        self.entry, self._heard = entry, self._of(entry)
        self._heard.rows = _newest(self._heard.batch() + self._heard.rows)
        self.endResetModel()

    def clear(self, entry: Entry | None = None) -> None:
        """Remove the messages of all entries; those of ``entry`` are shown from now on."""
        self.beginResetModel()
        self._kept.clear()
        self.entry, self._heard = entry, self._of(entry) if entry else _Heard()
        self.endResetModel()

    def _of(self, entry: Entry) -> _Heard:
        return self._kept.setdefault(entry, _Heard())

    def rows(self) -> Sequence[TopicMessage]:
        """Return the messages that are shown, newest first."""
        return self._heard.rows

    def topics(self) -> frozenset[str]:
        """Return the topics of the messages that are shown."""
        return frozenset(each.topic for each in self.rows())

    def _add_batch(self) -> None:
        fresh, rows = self._heard.batch(), self._heard.rows
        if not fresh:
            return
        kept = max(0, len(_newest(fresh + rows)) - len(fresh))
        if kept < len(rows):
            self.beginRemoveRows(QModelIndex(), kept, len(rows) - 1)
            del rows[kept:]
            self.endRemoveRows()
        self.beginInsertRows(QModelIndex(), 0, len(fresh) - 1)
        rows[:0] = fresh
        self.endInsertRows()
        self.added.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of shown messages."""
        return 0 if parent.isValid() else len(self._heard.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the title of a column."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        translate = QCoreApplication.translate
        titles = {
            Column.TIME: translate("TopicsPanel", "Time"),
            Column.NUMBER: translate("TopicsPanel", "Number"),
            Column.TOPIC: translate("TopicsPanel", "Topic"),
            Column.PUBLISHER: translate("TopicsPanel", "From"),
            Column.MESSAGE: translate("TopicsPanel", "Message"),
        }
        return titles[Column(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell, with every control character visible."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return cell(self._heard.rows[index.row()], Column(index.column()))
        if role == Qt.ItemDataRole.FontRole and index.column() == Column.MESSAGE:
            return theme.font(mono=True)
        return None


def cell(message: TopicMessage, column: Column) -> str:
    """Return the text of one cell."""
    if column is Column.TIME:
        return time_of_day(message.received_at)
    if column is Column.NUMBER:
        return str(message.sequence_number)
    if column is Column.TOPIC:
        return visible(message.topic, _CELL_CHARACTERS)
    if column is Column.PUBLISHER:
        return visible(message.publisher_id, _CELL_CHARACTERS)
    return shown_bytes(message.value, _CELL_CHARACTERS)


class MessageTable(QTableView):
    """Shows :class:`Messages`, as high as its rows up to eight. Ctrl+C copies the selected row.

    Columns that say nothing are hidden: the topic where there is one only, who published where nobody is named.
    """

    chosen = Signal(object)
    """Another message was selected, or none (``None``)."""
    text_copied = Signal(str)

    def __init__(self, messages: Messages) -> None:
        super().__init__()
        self._messages = messages
        self.setModel(messages)
        self.selectionModel().currentRowChanged.connect(self._on_row)
        messages.modelReset.connect(self._on_row)  # a method: the messages outlive the table
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        look_like_rows(self)
        give_menu(self, self._copy)
        self.setWordWrap(False)
        head = self.horizontalHeader()
        head.setResizeContentsPrecision(0)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(Column.MESSAGE, QHeaderView.ResizeMode.Stretch)
        head.setMaximumSectionSize(theme.scaled(280))
        self.fit()

    def fit(self) -> None:
        """Make the table as high as its rows, at most eight of them, and hide columns that say nothing."""
        rows = self._messages.rows()
        self.setColumnHidden(Column.TOPIC, len(self._messages.topics()) < 2)
        self.setColumnHidden(Column.PUBLISHER, not any(each.publisher_id for each in rows))
        shown = min(max(len(rows), 1), _SHOWN_ROWS)
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(head + shown * theme.scaled(ROW_HEIGHT) + 2 * self.frameWidth() + 2)

    def message(self) -> TopicMessage | None:
        """Return the selected message."""
        rows, row = self._messages.rows(), self.currentIndex().row()
        return rows[row] if 0 <= row < len(rows) else None

    def _on_row(self) -> None:
        self.chosen.emit(self.message())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the selected row, cells separated by tabs. Called by Qt."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        else:
            super().keyPressEvent(event)

    def _copy(self) -> None:
        message = self.message()
        if message:
            shown = (each for each in Column if not self.isColumnHidden(each))
            self.text_copied.emit("\t".join(cell(message, each) for each in shown))
