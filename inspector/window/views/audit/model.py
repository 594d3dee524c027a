"""The rows of an audit: credentials, each with its places below it."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from inspector.audit.model import Audit, Found, GitState, Place
from inspector.credential.model.expiry import STATE_TITLES
from inspector.credential.model.inspection import Inspection
from inspector.credential.model.kinds import title_of
from inspector.credential.text.secret import MASK
from inspector.credential.text.shapes import as_name
from inspector.credential.text.visible import visible
from inspector.export.audit import GIT, name_below
from inspector.window.look import theme
from inspector.window.text import labels

Index = QModelIndex | QPersistentModelIndex
_Row: TypeAlias = tuple[Found, Place | None]
"""The row of a credential, or of one of its places."""
_INDENTED = " " * 6
_CELL_CHARACTERS = 400
_DATE = len("2026-11-28")
_COLUMNS = 4


class AuditModel(QAbstractTableModel):
    """A row for each credential, and one for each of its places below it.

    A table and not a tree: Qt asks a tree about every row, a table about those in view.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.audit = Audit()
        self._rows: list[_Row] = []
        self.folder = ""
        """The folder that was searched."""
        self._hidden = False
        self._bold = theme.font(bold=True)

    def clear(self, folder: str = "") -> None:
        """Forget everything; ``folder`` is where the next audit searches."""
        self.beginResetModel()
        self.audit, self._rows, self.folder = Audit(), [], folder
        self.endResetModel()

    def hide_details(self, hide: bool) -> None:
        """Mask fingerprints, and show of files their names only."""
        self._hidden = hide
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))

    def add(self, found: Sequence[tuple[str, Inspection, Place]]) -> None:
        """Add places of credentials, each with its fingerprint."""
        known = self.audit.found
        before, total = set(known), len(known)
        for _fingerprint, inspection, place in found:
            self.audit.add(inspection, place)
        if any(fingerprint in before for fingerprint, _, _ in found):
            self._show(list(known.values()))
        elif found:
            fresh = _rows(islice(known.values(), total, None))
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(fresh) - 1)
            self._rows += fresh
            self.endInsertRows()

    def sort_live_first(self, now: float) -> None:
        """Put the credentials that have not expired first."""
        self._show(sorted(self.audit.found.values(), key=lambda found: not found.is_live(now)))

    def chosen(self, index: Index) -> tuple[Found, Place] | None:
        """Return the credential of a row, and the place: the first one for the row of a credential."""
        if not index.isValid():
            return None
        found, place = self._rows[index.row()]
        return found, place or found.places[0]

    def _titles(self) -> tuple[str, ...]:
        """The titles in the language in force: the model outlives the window it was made for."""
        return self.tr("Credential and places"), self.tr("Kind"), self.tr("State"), self.tr("Git")

    def _show(self, found: Iterable[Found]) -> None:
        self.beginResetModel()
        self._rows = _rows(found)
        self.endResetModel()

    # Called by Qt

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of rows. Called by Qt."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of columns. Called by Qt."""
        return 0 if parent.isValid() else _COLUMNS

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the title of a column. Called by Qt."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._titles()[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell, the icon of a credential's state, or its font. Called by Qt."""
        if not index.isValid():
            return None
        found, place = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            if place is None:
                return visible(self._of_credential(found, index.column()), _CELL_CHARACTERS)
            text = visible(self._of_place(place, index.column()), _CELL_CHARACTERS)
            return f"{_INDENTED}{text}" if index.column() == 0 else text
        if place is None and role == Qt.ItemDataRole.FontRole and index.column() == 0:
            return self._bold
        if place is None and role == Qt.ItemDataRole.DecorationRole and index.column() == 2:
            live = found.is_live(time.time())
            return theme.icon("warning" if live else "clock", "error" if live else "muted")
        return None

    def _of_credential(self, found: Found, column: int) -> str:
        inspection = found.inspection
        if column == 0:
            return MASK if self._hidden else inspection.fingerprint() or ""
        if column == 1:
            return labels.translate(title_of(inspection.kind, inspection.claims))
        if column == 2:
            now, end = time.time(), inspection.expiry.expires_at
            state = labels.translate(STATE_TITLES[inspection.expiry.state(now)])
            if end is None:
                return state
            text = self.tr("Expired on {moment}") if end <= now else self.tr("{state}, ends {moment}")
            return text.format(state=state, moment=labels.utc_time(end)[:_DATE])
        return self.tr("%n places", "", len(found.places))

    def _of_place(self, place: Place, column: int) -> str:
        if column == 0:
            name = self._name(place)
            return name if place.line is None else f"{name}:{place.line}"
        if column == 3:
            if place.git is GitState.HISTORY:
                text = self.tr("commit {commit}, {moment}")
                return text.format(commit=place.commit or "", moment=(place.committed_at or "")[:_DATE])
            return labels.translate(GIT[place.git])
        return ""

    def _name(self, place: Place) -> str:
        if place.tag is not None:
            return self.tr("message of the tag {tag}").format(tag=as_name(place.tag))
        if not place.file:
            return self.tr("message of the commit")
        file = name_below(place.file, self.folder)
        return as_name(os.path.basename(file) if self._hidden else file)  # noqa: PTH119


def _rows(found: Iterable[Found]) -> list[_Row]:
    made: list[_Row] = []
    for each in found:
        made.append((each, None))
        made += ((each, place) for place in each.places)
    return made
