"""The result of a permission sweep as a matrix: one row an operation, one column a target."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView

from inspector.credential.permissions.access import Operation
from inspector.credential.text.visible import visible
from inspector.service.checks.sweep import Cell, Place
from inspector.service.checks.targets import Probe, Verdict
from inspector.service.connection.outcome import State
from inspector.window.look import theme
from inspector.window.text import labels
from inspector.window.text.call_format import joined, shown_bytes
from inspector.window.widgets.plain import set_tooltip, tooltip
from inspector.window.widgets.table import PlainTable

Column = tuple[Place, int | None]
_NAME_CHARACTERS = 16


class SweepMatrix(PlainTable):
    """Shows cells; ``chosen`` emits the sentence of the selected one, or an empty text."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__([QCoreApplication.translate("SweepMatrix", "Operation")])
        self.setObjectName("sweep.matrix")
        self.setAccessibleName(self.tr("Permissions, predicted and observed"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self._cells: dict[tuple[Operation, Column], Cell] = {}
        self._operations: list[Operation] = []
        self._columns: list[Column] = []
        self.currentCellChanged.connect(self._on_current)

    def show_cells(self, cells: Sequence[Cell]) -> None:
        """Show the cells so far."""
        self._cells = {(cell.probe.operation, _column(cell)): cell for cell in cells}
        self._operations = list(dict.fromkeys(cell.probe.operation for cell in cells))
        order = list(Place)
        self._columns = sorted(
            dict.fromkeys(_column(cell) for cell in cells), key=lambda column: order.index(column[0])
        )
        self.blockSignals(True)  # otherwise each change would emit currentCellChanged
        self._show_head(cells)
        self.show_rows([self._row(operation) for operation in self._operations])
        self._show_icons()
        self.blockSignals(False)

    def cell_at(self, row: int, column: int) -> Cell | None:
        """Return the cell at a place of the matrix."""
        if not (0 <= row < len(self._operations) and 1 <= column <= len(self._columns)):
            return None
        return self._cells.get((self._operations[row], self._columns[column - 1]))

    def _show_head(self, cells: Sequence[Cell]) -> None:
        titles = [_column_title(column, cells) for column in self._columns]
        self.show_head([self.tr("Operation"), *titles], stretch=range(1, 1 + len(titles)))

    def _row(self, operation: Operation) -> list[str]:
        found = (self._cells.get((operation, column)) for column in self._columns)
        return [sweep_operation_title(operation), *(cell_text(cell.probe) if cell else "–" for cell in found)]

    def _show_icons(self) -> None:
        for row in range(self.rowCount()):
            for column in range(1, self.columnCount()):
                item, cell = self.item(row, column), self.cell_at(row, column)
                if item and cell:
                    item.setIcon(theme.icon(*_appearance(cell.probe)))
                    item.setData(Qt.ItemDataRole.ToolTipRole, tooltip(cell_sentence(cell.probe)))
        self.measure()

    def _on_current(self, row: int, column: int) -> None:
        cell = self.cell_at(row, column)
        set_tooltip(self, cell_sentence(cell.probe) if cell else "")
        self.chosen.emit(cell)


def cell_text(probe: Probe) -> str:
    """Return a short text for one cell."""
    translate = QCoreApplication.translate
    if probe.skipped:
        return translate("SweepMatrix", "Not tried")
    if probe.verdict is Verdict.UNCLEAR:
        return visible(probe.outcome.observed) if probe.outcome else ""
    seen = {
        Verdict.ALLOWED: translate("SweepMatrix", "Allowed"),
        Verdict.DENIED: translate("SweepMatrix", "Denied"),
    }[probe.verdict]
    if probe.held is None:
        return translate("SweepMatrix", "{seen} (not predicted)").format(seen=seen)
    if probe.held:
        return seen
    return translate("SweepMatrix", "{seen}, not as predicted").format(seen=seen)


def cell_sentence(probe: Probe) -> str:
    """Return one cell in full: target, prediction with its reason, and the server's message."""
    translate = QCoreApplication.translate
    text = translate("SweepMatrix", "{operation} {item} in {cache}. Predicted: {why}").format(
        operation=sweep_operation_title(probe.operation),
        item=f"“{shown_bytes(probe.target.item, 80)}”",
        cache=f"“{visible(probe.target.cache, 80)}”",
        why=labels.translate(probe.predicted.why),
    )
    if probe.skipped:
        return f"{text}\n{labels.translate(probe.skipped)}"
    if probe.outcome is None:
        return text
    own = labels.translate(probe.outcome.why) if probe.outcome.why else visible(probe.outcome.details)
    answer = translate("SweepMatrix", "Observed: {observed}").format(observed=probe.outcome.observed)
    return "\n".join(filter(None, (text, joined(answer, labels.ended(own)), _left_behind(probe))))


def is_cancelled(cells: Sequence[Cell]) -> bool:
    """Return whether the sweep was cancelled."""
    made = (outcome for cell in cells for outcome in (cell.probe.outcome, cell.probe.cleaned))
    return any(outcome is not None and outcome.state is State.CANCELLED for outcome in made)


def _left_behind(probe: Probe) -> str:
    if probe.cleaned is None or probe.cleaned.good:
        return ""
    text = QCoreApplication.translate(
        "SweepMatrix",
        "The temporary key could not be deleted ({observed}). It expires one minute after it was written.",
    )
    return text.format(observed=visible(probe.cleaned.observed))


def sweep_operation_title(operation: Operation) -> str:
    """Return a short title of an operation of the sweep."""
    translate = QCoreApplication.translate
    return {
        Operation.GET: translate("SweepMatrix", "Get"),
        Operation.EXISTS: translate("SweepMatrix", "Exists"),
        Operation.TTL: translate("SweepMatrix", "Read the time to live"),
        Operation.SET: translate("SweepMatrix", "Set"),
        Operation.SET_IF: translate("SweepMatrix", "Set if absent"),
        Operation.DELETE: translate("SweepMatrix", "Delete"),
        Operation.SUBSCRIBE: translate("SweepMatrix", "Subscribe"),
        Operation.PUBLISH: translate("SweepMatrix", "Publish"),
    }.get(operation, operation.value)


def _column(cell: Cell) -> Column:
    return cell.place, cell.rule


def _column_title(column: Column, cells: Sequence[Cell]) -> str:
    translate = QCoreApplication.translate
    place, rule = column
    if place is Place.OTHER_ITEM:
        return translate("SweepMatrix", "Another item")
    if place is Place.OTHER_CACHE:
        return translate("SweepMatrix", "Another cache")
    if rule is None:
        return translate("SweepMatrix", "Any item")
    item = next(cell.probe.target.item for cell in cells if _column(cell) == column)
    text = translate("SweepMatrix", "Rule {number}: {item}")
    return text.format(number=rule + 1, item=shown_bytes(item, _NAME_CHARACTERS))


def _appearance(probe: Probe) -> tuple[str, str]:
    if probe.skipped or (probe.outcome and probe.outcome.state is State.CANCELLED):
        return "remove", "muted"
    if probe.held is False:
        return "warning", "warning"
    if probe.verdict is Verdict.ALLOWED:
        return "ok", "ok"
    return ("lock", "info") if probe.verdict is Verdict.DENIED else ("error", "error")
