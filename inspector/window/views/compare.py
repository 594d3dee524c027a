"""Compares two credentials: differences first, equal rows dimmed."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import Self

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QComboBox

from inspector.credential.model.expiry import STATE_TITLES
from inspector.credential.model.inspection import Inspection
from inspector.credential.model.kinds import MOMENTO_KINDS
from inspector.credential.text.message import Message, message
from inspector.diagnosis.compare import Difference, compare
from inspector.service.connection.setting import ConnectionSetting
from inspector.window.entries import verdicts
from inspector.window.entries.entry import Entry
from inspector.window.entries.model import Entries
from inspector.window.look import theme
from inspector.window.protection.masking import masking_of
from inspector.window.text import labels
from inspector.window.views.view import View
from inspector.window.widgets.buttons import IconButton
from inspector.window.widgets.card import Banner, row
from inspector.window.widgets.choice import Choice
from inspector.window.widgets.table import PlainTable

_NAME_CHARACTERS = 60
_LABEL = 0
_STATE = 1
_KIND_ROW = "Kind"
_LEFT = 2


class CompareView(View):
    """Two combo boxes that select entries, and a table of the differences."""

    def __init__(self, model: Entries) -> None:
        super().__init__(self.tr("Compare"))
        self.setObjectName("wide")
        self._model = model
        self._hidden = False
        self._equal: list[bool] = []
        self._left, self._right = (
            self._chooser(self.tr("First credential")),
            self._chooser(self.tr("Second credential")),
        )
        self._swap = IconButton("repeat", self.tr("Swap"))
        self._swap.clicked.connect(self._on_swap)
        self._summary, self._note = Banner(), Banner()
        self._noted: tuple[Entry | None, Entry | None, Callable[[], str]] = (None, None, str)
        self._table = self._make_table()
        choosers = row("s")
        choosers.addWidget(self._left, 1)
        choosers.addWidget(self._swap)
        choosers.addWidget(self._right, 1)
        self.body.addLayout(choosers)
        self.body.addWidget(self._note)
        self.body.addWidget(self._summary)
        self.body.addWidget(self._table, 1)
        for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset, model.dataChanged):
            signal.connect(self._on_model)
        self._fill()

    def _chooser(self, name: str) -> QComboBox:
        made = Choice()
        made.setAccessibleName(name)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(12)
        made.currentIndexChanged.connect(self._show)
        return made

    def _make_table(self) -> PlainTable:
        titles = [self.tr("Property"), "", self.tr("First"), self.tr("Second")]
        made = PlainTable(titles, stretch=(_LEFT, _LEFT + 1), fitted=False)
        made.setAccessibleName(self.tr("Differences"))
        return made

    def choose(
        self, first: Entry | None = None, second: Entry | None = None, note: Callable[[], str] = str
    ) -> None:
        """Choose two entries; a missing one is chosen from the others. ``note`` is said of these two."""
        self._noted = (first, second, note)
        self._fill()
        entries = list(self._model.entries())
        first = first or (entries[0] if entries else None)
        second = second or next((entry for entry in entries if entry is not first), None)
        for combo, entry in ((self._left, first), (self._right, second)):
            if entry in entries:
                combo.setCurrentIndex(entries.index(entry))
        self._show()

    def take_over(self, before: Self) -> None:
        """Compare the same two."""
        first, second = before.chosen()
        self.choose(first, second, before._noted[2] if (first, second) == before._noted[:2] else str)

    def chosen(self) -> tuple[Entry | None, Entry | None]:
        """Return the two entries."""
        entries = self._model.entries()
        places = (self._left.currentIndex(), self._right.currentIndex())
        first, second = (entries[place] if 0 <= place < len(entries) else None for place in places)
        return first, second

    def hide_details(self, hide: bool) -> None:
        """Mask subjects and endpoints."""
        self._hidden = hide
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Dim the rows in the colours of the new theme. Called by Qt."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dim()

    def _on_model(self) -> None:
        if self.isVisible():
            kept = self.chosen()
            self._fill()
            first, second = (entry if entry in self._model.entries() else None for entry in kept)
            self.choose(first, second, self._noted[2] if kept == self._noted[:2] else str)

    def _fill(self) -> None:
        names = [entry.name[:_NAME_CHARACTERS] for entry in self._model.entries()]
        for combo in (self._left, self._right):
            combo.blockSignals(True)
            combo.clear()
            combo.addItems(names)
            combo.blockSignals(False)

    def _on_swap(self) -> None:
        left, right = self._left.currentIndex(), self._right.currentIndex()
        self._left.setCurrentIndex(right)
        self._right.setCurrentIndex(left)

    def _show(self) -> None:
        first, second = self.chosen()
        note = self._noted[2]() if (first, second) == self._noted[:2] else ""
        self._note.show_text(
            verdicts.tone_in_place_of(first, second) if note and first and second else "info", note
        )
        if first is None or second is None or first is second:
            self._summary.show_text("info", self.tr("Choose two different credentials."))
            self._equal = []
            self._table.show_rows([])
            return
        rows = (_in_words(one, first, second) for one in compare(first.inspection, second.inspection))
        found = sorted(rows, key=lambda one: one.equal)
        self._equal = [one.equal for one in found]
        same, differs = self.tr("same"), self.tr("differs")
        self._table.show_rows(
            [
                (
                    labels.translate(one.name),
                    same if one.equal else differs,
                    self._text(one, one.left, first),
                    self._text(one, one.right, second),
                )
                for one in found
            ]
        )
        self._set_in_fixed_font(found)
        self._dim()
        self._table.measure()
        self._summarise(first, second)

    def _set_in_fixed_font(self, found: list[Difference]) -> None:
        fixed = theme.font(mono=True)
        for line, one in enumerate(found):
            for column, value in ((_LEFT, one.left), (_LEFT + 1, one.right)):
                item = self._table.item(line, column)
                if item and isinstance(value, str) and one.name.template != _KIND_ROW:
                    item.setFont(fixed)

    def _summarise(self, first: Entry, second: Entry) -> None:
        """Tell what differs. Where no credential could be read, equal rows do not make the texts the same."""
        different = self._equal.count(False)
        if not different and first.inspection.token is not None:
            now = time.time()
            told = [self._model.brief(each, now) for each in (first, second)]
            if told[0] == told[1]:
                self._summary.show_text("ok", self.tr("The two credentials have the same content."))
            else:
                text = self.tr("The content is the same, but not the text it stands in: {first} | {second}")
                self._summary.show_text("warning", text.format(first=told[0], second=told[1]))
        else:
            text = self.tr("{different} of {count} rows differ.", None, different).format(
                different=different, count=len(self._equal)
            )
            self._summary.show_text("warning" if different else "info", text)

    def _text(self, row_: Difference, value: Message | str | None, entry: Entry) -> str:
        text = labels.translate(value) if isinstance(value, Message) else value or "\u2014"
        if row_.name.template == _KIND_ROW:
            text = labels.title_of(entry.inspection)
        return masking_of(entry, entry.connection or ConnectionSetting(), hidden=self._hidden)(text)

    def _dim(self) -> None:
        colours = theme.active()
        for line, equal in enumerate(self._equal):
            for column in range(self._table.columnCount()):
                item = self._table.item(line, column)
                if item:
                    item.setForeground(colours.colour("muted" if equal else "text"))
                    font = item.font()
                    font.setBold(not equal and column in (_LABEL, _STATE))
                    item.setFont(font)
            mark = self._table.item(line, _STATE)
            if mark:
                mark.setIcon(theme.icon("ok" if equal else "warning", "muted" if equal else "warning"))
                mark.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def _in_words(row_: Difference, first: Entry, second: Entry) -> Difference:
    """Say what a side without a value is known to be: it never expires, its expiry is unknown, it has no endpoint."""
    if row_.name.template == _KIND_ROW:  # of a damaged one the kind is not said
        titles = labels.title_of(first.inspection), labels.title_of(second.inspection)
        return replace(row_, equal=titles[0] == titles[1])
    said = _SAID_WITHOUT_VALUE.get(row_.name.template)
    if said is None or (row_.left and row_.right):
        return row_
    left, right = row_.left or said(first.inspection), row_.right or said(second.inspection)
    return replace(row_, left=left, right=right, equal=str(left) == str(right))


def _endpoint_missing(inspection: Inspection) -> Message | None:
    holds_none = inspection.token is not None and inspection.kind in MOMENTO_KINDS
    return message("Header", "No endpoint").of() if holds_none else None


_SAID_WITHOUT_VALUE: dict[str, Callable[[Inspection], Message | None]] = {
    "Expires": lambda inspection: STATE_TITLES[inspection.expiry.state(0.0)].of(),
    "Endpoint": _endpoint_missing,
}
