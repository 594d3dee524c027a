"""Single calls: get, set, delete and round trip, with the value to write."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from inspector.credential.permissions.access import Operation
from inspector.service.calls.single import SingleCall
from inspector.service.connection.outcome import CallInfo, OtherCall
from inspector.window import action_table
from inspector.window.connection.consent import Guard
from inspector.window.entries.entry import Entry
from inspector.window.pages.calls.runner import CallRunner
from inspector.window.pages.calls.target_form import TargetForm, ValueForm
from inspector.window.text.key_text import with_keys
from inspector.window.widgets.buttons import Button
from inspector.window.widgets.card import Card, column, row
from inspector.window.widgets.plain import set_tooltip


class SingleCalls(QWidget):
    """Each button makes one call; any number may run at once."""

    def __init__(self, target: TargetForm, guard: Guard, runner: CallRunner) -> None:
        super().__init__()
        self._entry: Entry | None = None
        self._target, self._guard, self.runner = target, guard, runner
        self.form = ValueForm()
        self.get_button = self._button(self.tr("Get"), "play", "calls.get", self.get, primary=True)
        self.set_button = self._button(self.tr("Set"), "save", "calls.set", self.set_value)
        self.delete_button = self._button(self.tr("Delete"), "trash", "calls.delete", self.delete)
        self.trip_button = self._button(self.tr("Round trip"), "repeat", "calls.round_trip", self.round_trip)
        set_tooltip(self.get_button, with_keys(self.tr("Read the key"), action_table.shortcut("get")))
        set_tooltip(self.trip_button, self.tr("Set, get, compare and delete: overwrites and removes the key"))
        self._build()

    def _button(
        self, text: str, icon: str, name: str, act: Callable[[], object], *, primary: bool = False
    ) -> Button:
        button = Button(text, icon, primary=primary)
        button.setObjectName(name)
        button.clicked.connect(lambda: act())
        return button

    def _build(self) -> None:
        card = Card()
        card.body.addWidget(self.form)
        buttons = row("s")
        for button in (self.get_button, self.set_button, self.delete_button, self.trip_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        card.body.addLayout(buttons)
        layout = column()
        layout.addWidget(card)
        self.setLayout(layout)

    def show_entry(self, entry: Entry) -> None:
        """Make the next calls with another entry."""
        self._entry = entry

    def main_action(self) -> None:
        """Read the key."""
        self.get()

    def get(self) -> None:
        """Read the key."""
        self._go(Operation.GET)

    def set_value(self) -> None:
        """Write the value, once the person has agreed to writes."""
        self._go(Operation.SET, with_value=True)

    def delete(self) -> None:
        """Remove the key, once the person has agreed to writes."""
        self._go(Operation.DELETE)

    def round_trip(self) -> None:
        """Set, get, compare and delete, once the person has agreed to writes."""
        self._go(OtherCall.ROUND_TRIP, with_value=True)

    def _go(self, operation: Operation | OtherCall, *, with_value: bool = False) -> None:
        entry, key = self._entry, self._target.key.value()
        value = self.form.value.value() if with_value else b""
        for field, given in ((self._target.key, key), (self.form.value, value)):
            if given is None:
                field.show_problem()
        if entry is None or key is None or value is None:
            return
        asked = SingleCall(
            CallInfo(operation, self._target.cache.text(), key),
            self._target.deadline.value(),
            value,
            self.form.ttl.value(),
        )
        writes = operation is not Operation.GET
        self._guard.ask(entry, lambda: self.runner.start(entry, asked), writes=writes)
