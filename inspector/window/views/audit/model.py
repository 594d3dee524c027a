"""The credentials that an audit found, each with its places below it."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from inspector.audit.model import Audit, Found, GitState, Place
from inspector.credential.model.expiry import STATE_TITLES
from inspector.credential.model.inspection import Inspection
from inspector.credential.model.kinds import title_of
from inspector.credential.text.secret import MASK
from inspector.credential.text.shapes import as_name
from inspector.credential.text.visible import visible
from inspector.export.audit import GIT
from inspector.window.look import theme
from inspector.window.text import labels

Index = QModelIndex | QPersistentModelIndex
_TOP = 0
"""The internal id of a credential's row; a place has the row of its credential, and one more."""
_CELL_CHARACTERS = 400


class AuditModel(QAbstractItemModel):
    """Two levels: credentials by fingerprint, and their places."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.audit = Audit()
        self._rows: list[Found] = []
        self._row_of: dict[str, int] = {}
        self._folder = ""
        self._hidden = False
        self._titles = (
            self.tr("Credential and places"),
            self.tr("Kind"),
            self.tr("State"),
            self.tr("Git"),
        )

    def clear(self, folder: str = "") -> None:
        """Forget everything; ``folder`` is where the next audit searches."""
        self.beginResetModel()
        self.audit, self._rows, self._row_of, self._folder = Audit(), [], {}, folder
        self.endResetModel()

    def hide_details(self, hide: bool) -> None:
        """Mask fingerprints, and show of files their names only."""
        self._hidden = hide
        self.layoutChanged.emit()

    def add(self, found: Iterable[tuple[Inspection, Place]]) -> None:
        """Add places of credentials."""
        for inspection, place in found:
            fingerprint = inspection.fingerprint() or ""
            row = self._row_of.get(fingerprint)
            if row is None:
                self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows))
                self.audit.add(inspection, place)
                self._row_of[fingerprint] = len(self._rows)
                self._rows.append(self.audit.found[fingerprint])
                self.endInsertRows()
                continue
            each = self._rows[row]
            parent = self.createIndex(row, 0, _TOP)
            self.beginInsertRows(parent, len(each.places), len(each.places))
            self.audit.add(inspection, place)
            self.endInsertRows()
            self.dataChanged.emit(self.createIndex(row, 0, _TOP), self.createIndex(row, 3, _TOP))

    def sort_live_first(self, now: float) -> None:
        """Put the credentials that have not expired first."""
        self.beginResetModel()
        self._rows.sort(key=lambda found: not found.is_live(now))
        self._row_of = {found.inspection.fingerprint() or "": row for row, found in enumerate(self._rows)}
        self.endResetModel()

    def chosen(self, index: Index) -> tuple[Found, Place] | None:
        """Return the credential of a row, and the place: the first one for the row of a credential."""
        if not index.isValid():
            return None
        if index.internalId() == _TOP:
            found = self._rows[index.row()]
            return found, found.places[0]
        found = self._rows[index.internalId() - 1]
        return found, found.places[index.row()]

    # Called by Qt

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Return the index of a cell. Called by Qt."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _TOP)

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        """Return the credential of a place. Called by Qt."""
        if not index.isValid() or index.internalId() == _TOP:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, _TOP)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of credentials, or of places of one. Called by Qt."""
        if not parent.isValid():
            return len(self._rows)
        if parent.column() or parent.internalId() != _TOP:
            return 0
        return len(self._rows[parent.row()].places)

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns. Called by Qt."""
        return len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the title of a column. Called by Qt."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._titles[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell, or the icon of a credential's state. Called by Qt."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return visible(self._text(index), _CELL_CHARACTERS)
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 2 and index.internalId() == _TOP:
            live = self._rows[index.row()].is_live(time.time())
            return theme.icon("warning" if live else "clock", "error" if live else "muted")
        return None

    def _text(self, index: Index) -> str:
        if index.internalId() == _TOP:
            return self._of_credential(self._rows[index.row()], index.row(), index.column())
        found = self._rows[index.internalId() - 1]
        return self._of_place(found.places[index.row()], index.column())

    def _of_credential(self, found: Found, row: int, column: int) -> str:
        inspection = found.inspection
        if column == 0:
            return f"{MASK} {row + 1}" if self._hidden else inspection.fingerprint() or ""
        if column == 1:
            return labels.translate(title_of(inspection.kind, inspection.claims))
        if column == 2:
            state = labels.translate(STATE_TITLES[inspection.expiry.state(time.time())])
            end = inspection.expiry.expires_at
            return state if end is None else f"{state}, {labels.utc_time(end)}"
        return self.tr("%n places", "", len(found.places))

    def _of_place(self, place: Place, column: int) -> str:
        if column == 0:
            name = self._name(place)
            return name if place.line is None else f"{name}:{place.line}"
        if column == 3:
            if place.git is GitState.HISTORY:
                text = self.tr("commit {commit}, {moment}")
                return text.format(commit=place.commit or "", moment=place.committed_at or "")
            return labels.translate(GIT[place.git])
        return ""

    def _name(self, place: Place) -> str:
        if not place.file:
            return self.tr("message of the commit")
        file = place.file
        if self._folder and file.startswith(self._folder):
            file = file[len(self._folder) :].lstrip("/\\") or os.path.basename(file)  # noqa: PTH119
        return as_name(os.path.basename(file) if self._hidden else file)  # noqa: PTH119
