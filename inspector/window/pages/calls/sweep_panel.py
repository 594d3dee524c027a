"""Permission sweep: tries every operation inside and outside the permissions; compares prediction and outcome."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QProgressBar, QWidget

from inspector.credential.permissions.rules import PermissionState
from inspector.service.checks.sweep import Cell, sweep
from inspector.service.connection.outcome import State
from inspector.window.connection.consent import Guard
from inspector.window.connection.entry_runs import EntryRuns
from inspector.window.connection.operations import Operations
from inspector.window.entries.entry import Entry
from inspector.window.look.theme import space
from inspector.window.pages.calls.sweep_matrix import SweepMatrix, cell_sentence, is_cancelled
from inspector.window.pages.calls.target_form import TargetForm
from inspector.window.text import labels
from inspector.window.widgets.action_bar import ActionBar
from inspector.window.widgets.buttons import Button, show_running
from inspector.window.widgets.card import Banner, Card, column
from inspector.window.widgets.fields.field_grid import Field, Rows
from inspector.window.widgets.plain import PlainLabel, set_tooltip

if TYPE_CHECKING:
    from inspector.service.connection.connection import Connection


class SweepPanel(QWidget):
    """The matrix, and the form beside it. Each entry keeps the cells of its last sweep."""

    announced = Signal(str)
    ended = Signal(object)
    """A sweep has ended; carries its cells."""

    def __init__(self, target: TargetForm, guard: Guard, operations: Operations) -> None:
        super().__init__()
        self._target, self._guard, self._operations = target, guard, operations
        self._runs: EntryRuns[list[Cell]] = EntryRuns.of_card(
            "sweep", self, operations, self._render, self._end
        )
        self.writes = QCheckBox(self.tr("Also test writes, with temporary keys"))
        set_tooltip(self.writes, self.tr("The temporary keys are deleted afterwards."))
        self.writes.setObjectName("sweep.writes")
        self._run = Button(self.tr("Run the sweep"), "sweep", primary=True)
        self._run.setObjectName("sweep.run")
        self._cancel = Button(self.tr("Cancel"), "stop")
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setFixedHeight(space("s"))
        self._busy.setAccessibleName(self.tr("Testing the permissions"))
        self._result = Banner()
        self.matrix = SweepMatrix()
        self._detail = PlainLabel(wrap=True)
        legend = self.tr(
            "Each cell shows the answer of the service. Answers that differ from the prediction are marked."
        )
        self._legend = PlainLabel(legend, size="small", tone="muted", wrap=True)
        self.bar = ActionBar((self._run, self._cancel))
        target.cache_marked.connect(lambda: self.bar.show_problem(""))
        self._choice = Field("", self.writes, stretch=1)
        self._build()
        self._run.clicked.connect(self.main_action)
        self._cancel.clicked.connect(self._runs.cancel_shown)
        self.matrix.chosen.connect(self._on_chosen)

    def _build(self) -> None:
        card = Card(self.tr("Permission sweep"))
        text = self.tr(
            "Tests each operation with a key inside the permissions, with another key and in another "
            "cache, and compares the answers with the permissions."
        )
        self._about = PlainLabel(text, tone="muted", wrap=True)
        for part in (self._about, self._busy, self._result, self.matrix, self._legend, self._detail):
            card.body.addWidget(part)
        layout = column()
        layout.addWidget(card)
        self.setLayout(layout)

    def rows(self, *, tall: bool) -> Rows:
        """Return the fields of the form in their order."""
        target = self._target
        if tall:
            return (target.cache_field,), (target.deadline_field,), (self._choice,)
        return (target.cache_field, target.deadline_field), (self._choice,)

    def show_entry(self, entry: Entry) -> None:
        """Show the matrix of an entry."""
        self._detail.setText("")
        self._runs.show(entry)

    def main_action(self) -> None:
        """Run the sweep."""
        entry, writes = self._runs.shown, self.writes.isChecked()
        if entry and not self._runs.is_running(entry):
            missing = self._target.missing_cache()
            self.bar.show_problem(missing)
            if missing:
                return
            self._guard.ask(entry, lambda: self._start(entry, writes), writes=writes)

    def _start(self, entry: Entry, writes: bool) -> None:
        cells: list[Cell] = []
        permissions = entry.inspection.permissions
        cache, deadline = self._target.cache.text(), self._target.deadline.value()

        def progress(cell: Cell) -> None:
            cells.append(cell)
            self._runs.changed(entry)

        async def work(connection: Connection) -> tuple[Cell, ...]:
            return await sweep(
                connection,
                permissions,
                cache,
                writes=writes,
                deadline=deadline,
                progress=progress,
            )

        self._runs.start(entry, cells, work)

    def _end(self, entry: Entry, so_far: list[Cell], found: tuple[Cell, ...] | None) -> None:
        cells = tuple(so_far) if found is None else found
        self._runs.keep(entry, list(cells))
        if entry is self._runs.shown:
            self.announced.emit(self._operations.said_of(entry, self._result.label.text()))
        self.ended.emit(cells)

    def _render(self) -> None:
        cells = self._runs.of(self._runs.shown) or []
        busy = self._runs.is_running(self._runs.shown)
        self._busy.setVisible(busy)
        show_running(self._run, self._cancel, running=busy)
        self._about.setVisible(not cells)  # a low window has no room for both
        self.matrix.setVisible(bool(cells))
        for part in (self._legend, self._detail):
            part.setVisible(bool(cells))
        self.matrix.show_cells(cells)
        self._result.show_text(*self._summary(cells, busy))

    def _summary(self, cells: list[Cell], busy: bool) -> tuple[str, str]:
        if entry_without_rules := self._unpredictable():
            return "info", entry_without_rules
        if not cells or busy:
            return "info", ""
        wrong = sum(cell.probe.held is False for cell in cells)
        known = sum(cell.probe.held is not None for cell in cells)
        if wrong:
            text = self.tr("{wrong} of {known} answers contradict the permissions.", None, wrong)
            tone, told = "warning", text.format(wrong=wrong, known=known)
        elif not known:
            text = self.tr("No answer shows whether the permissions apply. See the cells for the reasons.")
            tone, told = "neutral", text
        else:
            text = self.tr("All {known} answers match the permissions.", None, known)
            tone, told = "ok", text.format(known=known)
        left = [cell.probe for cell in cells if cell.probe.stopped]
        if is_cancelled(cells):
            told = labels.sentences([self._cancelled(cells), told if known else ""])
            return "warning" if wrong else "neutral", told
        if left and left[0].skipped:  # an answer that is missing may be the one that does not match
            tone = "warning" if known else tone
            told = labels.sentences([told, labels.translate(left[0].skipped)]) if known else told
        return tone, told

    def _cancelled(self, cells: list[Cell]) -> str:
        probes = [cell.probe for cell in cells if cell.probe.outcome or cell.probe.stopped]
        done = sum(bool(probe.outcome and probe.outcome.state is not State.CANCELLED) for probe in probes)
        text = self.tr("Cancelled after {done} of {total} calls.", None, len(probes))
        return text.format(done=done, total=len(probes))

    def _unpredictable(self) -> str:
        entry = self._runs.shown
        state = entry.inspection.permissions.state if entry else PermissionState.DECODED
        # Empty permissions predict too: nothing is allowed.
        if state in (PermissionState.DECODED, PermissionState.EMPTY):
            return ""
        return self.tr("The credential contains no permissions, so nothing can be predicted.")

    def _on_chosen(self, cell: Cell | None) -> None:
        self._detail.setText(cell_sentence(cell.probe) if cell else "")
