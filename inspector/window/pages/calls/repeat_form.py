"""The settings of a repeated call: operation, number of calls, calls in parallel."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from inspector.service.load.repeat import MOST_AT_ONCE, MOST_CALLS
from inspector.window.pages.calls.target_form import TargetForm
from inspector.window.widgets.action_bar import ActionBar
from inspector.window.widgets.buttons import Button, show_running
from inspector.window.widgets.choice import Choice
from inspector.window.widgets.fields.field_grid import Field, Rows
from inspector.window.widgets.fields.numbers import NumberBox

_LARGEST_VALUE = 1_000_000


class RepeatForm(QObject):
    """The settings of a run, and its buttons. The page lays them out."""

    run_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self, owner: QWidget, target: TargetForm) -> None:
        super().__init__(owner)
        self._target = target
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
        self.bar = ActionBar((self._run, self._cancel))
        self._build()
        self._run.clicked.connect(self.run_wanted)
        self._cancel.clicked.connect(self.cancel_wanted)
        self.operation.currentIndexChanged.connect(self._on_operation)
        self._on_operation()
        self.show_running(False)

    def _build(self) -> None:
        titles = {
            self.operation: self.tr("Call"),
            self.total: self.tr("Calls"),
            self.at_once: self.tr("In parallel"),
            self.value_size: self.tr("Bytes per value"),
        }
        self._fields = []
        for control, title in titles.items():
            control.setAccessibleName(title)
            self._fields.append(Field(title, control))

    def rows(self, *, tall: bool) -> Rows:
        """Return the fields of the form in their order."""
        target, (call, calls, parallel, size) = self._target, self._fields
        if tall:
            return (
                (target.cache_field, target.deadline_field),
                (target.key_field,),
                (call, size),
                (calls, parallel),
            )
        return (target.cache_field, target.key_field), (call, size, calls, parallel, target.deadline_field)

    def writes(self) -> bool:
        """Return whether the operation writes."""
        return self.operation.currentIndex() == 1

    def show_running(self, running: bool) -> None:
        """Show Cancel beside Run while running; the settings stay as they are meanwhile."""
        show_running(self._run, self._cancel, running=running)
        for field in (self.operation, self.total, self.at_once):
            field.setEnabled(not running)
        self.value_size.setEnabled(self.writes() and not running)

    def show_problem(self, text: str) -> None:
        """Show why the run did not start."""
        self.bar.show_problem(text)

    def _on_operation(self) -> None:
        self.value_size.setEnabled(self.writes())
