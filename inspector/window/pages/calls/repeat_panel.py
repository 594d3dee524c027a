"""Repeats one call many times, several in parallel: latency, throughput, and errors under load."""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from inspector.credential.text.message import Message
from inspector.service.load.figures import Figures
from inspector.service.load.repeat import Series, repeat
from inspector.window.connection.consent import Guard
from inspector.window.connection.entry_runs import EntryRuns
from inspector.window.connection.operations import Operations
from inspector.window.entries.entry import Entry
from inspector.window.pages.calls.repeat_figures import FiguresCard
from inspector.window.pages.calls.repeat_form import RepeatForm
from inspector.window.pages.calls.target_form import TargetForm
from inspector.window.text import labels
from inspector.window.widgets.card import column

if TYPE_CHECKING:
    from inspector.service.connection.connection import Connection


class RepeatPanel(QWidget):
    """The figures, and the form beside them.

    Each entry keeps the figures of its last run, or the reason why it did not start.
    """

    text_copied = Signal(str)
    announced = Signal(str)
    ended = Signal(object)
    """A run has ended; carries its :class:`Figures`."""

    def __init__(self, target: TargetForm, guard: Guard, operations: Operations) -> None:
        super().__init__()
        self._target, self._guard, self._operations = target, guard, operations
        self._runs: EntryRuns[Figures] = EntryRuns.of_card(
            "repeat", self, operations, self._render, self._end
        )
        self._problems: WeakKeyDictionary[Entry, str] = WeakKeyDictionary()
        self.form = RepeatForm(self, target)
        self.bar, self.rows = self.form.bar, self.form.rows
        self.card = FiguresCard()
        layout = column()
        layout.addWidget(self.card)
        self.setLayout(layout)
        self.form.run_wanted.connect(self.main_action)
        self.form.cancel_wanted.connect(self._runs.cancel_shown)
        self.card.text_copied.connect(self.text_copied)
        target.cache_marked.connect(self._on_marked)

    def show_entry(self, entry: Entry) -> None:
        """Show the figures of an entry."""
        self._runs.show(entry)

    def figures(self, entry: Entry) -> Figures | None:
        """Return the figures of an entry's last or current run."""
        return self._runs.of(entry)

    def main_action(self) -> None:
        """Start the run."""
        entry, key = self._runs.shown, self._target.key.value()
        if entry is None or self._is_running(entry):
            return
        missing = self._target.missing_cache()
        self._problems[entry] = missing or ("" if key is not None else self._target.key.problem())
        self._render()
        if key is not None and not missing:
            series = self._series(key)
            self._guard.ask(entry, lambda: self._run(entry, series), writes=series.value is not None)

    def _series(self, key: bytes) -> Series:
        size = self.form.value_size.value()
        return Series(
            self._target.cache.text(),
            key,
            self.form.total.value(),
            self.form.at_once.value(),
            secrets.token_bytes(size) if self.form.writes() else None,
            deadline=self._target.deadline.value(),
        )

    def _run(self, entry: Entry, series: Series) -> None:
        at_once = min(series.concurrency, series.total)

        def heard(figures: Figures) -> None:
            self._runs.keep(entry, figures)
            self._runs.tell_calls(entry, min(at_once, series.total - figures.done))

        async def work(connection: Connection) -> Figures | Message:
            return await repeat(connection, series, heard)

        self._runs.start(entry, Figures(series.total, 0, 0.0), work)
        self._runs.tell_calls(entry, at_once)

    def _end(self, entry: Entry, none: Figures, result: Figures | Message | None) -> None:
        if isinstance(result, Message):
            self._runs.drop(entry)
            self._problems[entry] = labels.translate(result)
            self._render()
            return
        if result is None:
            result = replace(none, cancelled=True, finished=True)
        self._runs.keep(entry, result)
        text = self.tr("{count} calls ended.", None, result.done)
        self.announced.emit(self._operations.said_of(entry, text.format(count=f"{result.done:,}")))
        self.ended.emit(result)

    def _on_marked(self) -> None:
        if self._runs.shown:
            self._problems.pop(self._runs.shown, None)
            self._render()

    def _render(self) -> None:
        entry = self._runs.shown
        figures = self._runs.of(entry)
        self.form.show_problem(self._problems.get(entry, "") if entry else "")
        self.card.show_figures(figures)
        self.form.show_running(bool(figures and not figures.finished))

    def _is_running(self, entry: Entry) -> bool:
        figures = self._runs.of(entry)
        return bool(figures and not figures.finished)
