"""The settings of a repeated call: operation, number of calls, calls in parallel."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout

from inspector.service.load.repeat import MOST_AT_ONCE, MOST_CALLS
from inspector.window.widgets.buttons import Button
from inspector.window.widgets.card import Card, column, row
from inspector.window.widgets.choice import Choice
from inspector.window.widgets.numbers import NumberBox
from inspector.window.widgets.plain import PlainLabel

_LARGEST_VALUE = 1_000_000


class RepeatForm(Card):
    """The settings of a run, and its buttons."""

    run_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.operation = Choice()
        self.operation.addItems([self.tr("Get"), self.tr("Set")])
        self.operation.setObjectName("repeat.operation")
        self.total = NumberBox(1, MOST_CALLS, 1_000)
        self.at_once = NumberBox(1, MOST_AT_ONCE, 50)
        self.value_size = NumberBox(1, _LARGEST_VALUE, 100)
        self.total.setObjectName("repeat.total")
        self.at_once.setObjectName("repeat.at_once")
        self.value_size.setObjectName("repeat.size")
        self._run = Button(self.tr("Run"), "repeat", primary=True)
        self._run.setObjectName("repeat.run")
        self._cancel = Button(self.tr("Cancel"), "stop")
        self._cancel.setObjectName("repeat.cancel")
        self._problem = PlainLabel(tone="error", wrap=True)
        self._problem.hide()
        self._size_title = PlainLabel(self.tr("Bytes per value"), tone="muted", size="small")
        self._build()
        self._run.clicked.connect(self.run_wanted)
        self._cancel.clicked.connect(self.cancel_wanted)
        self.operation.currentIndexChanged.connect(self._on_operation)
        self._on_operation()
        self.show_running(False)

    def _build(self) -> None:
        line = row("m")
        titled = (
            (self.tr("Call"), self.operation),
            (self.tr("Calls"), self.total),
            (self.tr("In parallel"), self.at_once),
        )
        for title, field in titled:
            label = PlainLabel(title, tone="muted", size="small")
            line.addLayout(_under(label, field))
        line.addLayout(_under(self._size_title, self.value_size))
        for button in (self._run, self._cancel):
            line.addLayout(_under(PlainLabel(size="small"), button))
        line.addStretch(1)
        self.body.addLayout(line)
        self.body.addWidget(self._problem)

    def writes(self) -> bool:
        """Return whether the operation writes."""
        return self.operation.currentIndex() == 1

    def show_running(self, running: bool) -> None:
        """Show the Cancel button while running, else the Run button."""
        self._run.setVisible(not running)
        self._cancel.setVisible(running)
        for field in (self.operation, self.total, self.at_once, self.value_size):
            field.setEnabled(not running)

    def show_problem(self, text: str) -> None:
        """Show why the run did not start."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))

    def _on_operation(self) -> None:
        for part in (self._size_title, self.value_size):
            part.setVisible(self.writes())


def _under(label: PlainLabel, field: QComboBox | NumberBox | Button) -> QVBoxLayout:
    if label.text():
        label.setBuddy(field)
        field.setAccessibleName(label.text())
    stacked = column("xs")
    stacked.addWidget(label)
    stacked.addWidget(field)
    return stacked
