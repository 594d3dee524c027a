"""Single calls: get, set, delete and round trip, with the value to write."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from inspector.credential.permissions.access import Operation
from inspector.service.calls.single import SingleCall
from inspector.service.connection.outcome import CallInfo, OtherCall
from inspector.service.connection.setting import Way
from inspector.window import action_table
from inspector.window.connection.consent import Guard
from inspector.window.connection.copy_as import Copyable
from inspector.window.entries.entry import Entry
from inspector.window.pages.calls.runner import CallRunner
from inspector.window.pages.calls.target_form import TargetForm, ValueForm
from inspector.window.text.call_format import operation_title
from inspector.window.text.key_text import with_keys
from inspector.window.widgets.action_bar import ActionBar
from inspector.window.widgets.buttons import Button
from inspector.window.widgets.fields.field_grid import Rows
from inspector.window.widgets.plain import set_tooltip


class SingleCalls(QObject):
    """Each button makes one call; any number may run at once. Its results are the history."""

    def __init__(self, owner: QWidget, target: TargetForm, guard: Guard, runner: CallRunner) -> None:
        super().__init__(owner)
        self._entry: Entry | None = None
        self._target, self._guard, self.runner = target, guard, runner
        self.form = ValueForm(owner)
        self.get_button = self._button(self.tr("Get"), "play", "calls.get", self.get, primary=True)
        self.set_button = self._button(self.tr("Set"), "save", "calls.set", self.set_value)
        self.delete_button = self._button(self.tr("Delete"), "trash", "calls.delete", self.delete)
        self.trip_button = self._button(self.tr("Round trip"), "repeat", "calls.round_trip", self.round_trip)
        set_tooltip(self.get_button, with_keys(self.tr("Read the key"), action_table.shortcut("get")))
        set_tooltip(self.trip_button, self.tr("Set, get, compare and delete: overwrites and removes the key"))
        self.bar = ActionBar((self.get_button, self.set_button, self.delete_button, self.trip_button))
        for field in (target.key, self.form.value):
            field.problem_told.connect(self._show_problem)
        target.cache_marked.connect(self._show_problem)

    def rows(self, *, tall: bool) -> Rows:
        """Return the fields of the form in their order."""
        target, form = self._target, self.form
        if tall:
            return (
                (target.cache_field, form.way_field),
                (target.key_field,),
                (form.value_field,),
                (form.ttl_field, target.deadline_field),
            )
        return (
            (target.cache_field, target.key_field),
            (form.value_field, form.ttl_field, target.deadline_field, form.way_field),
        )

    def _button(
        self, text: str, icon: str, name: str, act: Callable[[], object], *, primary: bool = False
    ) -> Button:
        button = Button(text, icon, primary=primary)
        button.setObjectName(name)
        button.clicked.connect(lambda: act())
        return button

    def show_entry(self, entry: Entry) -> None:
        """Make the next calls with another entry."""
        self._entry = entry

    def ways(self) -> tuple[Way, ...]:
        """Return the way of the next call; gRPC while another panel is shown, which has no choice."""
        return (Way.GRPC if self.bar.isHidden() else self.form.chosen_way(),)

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

    def _show_problem(self) -> None:
        """Show what one of the fields says; an error of the other one stays."""
        told = {field: field.told() for field in (self._target.key, self.form.value)}
        said = [(tone == "error", text, tone, field) for field, (text, tone) in told.items() if text]
        if not said:
            self.bar.show_problem("")
            return
        _, text, tone, field = max(said, key=lambda each: each[0])
        named = self.tr("{field}: {problem}").format(field=field.edit.accessibleName(), problem=text)
        self.bar.show_problem(named, tone)

    def copyables(self) -> tuple[Copyable, ...]:
        """Return the calls of the form that can be copied."""
        return (
            Copyable(operation_title(Operation.GET), lambda: self._asked(Operation.GET)),
            Copyable(operation_title(Operation.SET), lambda: self._asked(Operation.SET, with_value=True)),
            Copyable(operation_title(Operation.DELETE), lambda: self._asked(Operation.DELETE)),
        )

    def _go(self, operation: Operation | OtherCall, *, with_value: bool = False) -> None:
        missing = self._target.missing_cache()
        if missing:
            self.bar.show_problem(missing)
            return
        entry, asked = self._entry, self._asked(operation, with_value=with_value)
        if entry is None or asked is None:
            return
        writes = operation is not Operation.GET
        self._guard.ask(entry, lambda: self.runner.start(entry, asked), writes=writes)

    def _asked(self, operation: Operation | OtherCall, *, with_value: bool = False) -> SingleCall | None:
        """Return the call as the form says it; ``None`` where a field is wrong, which the form then shows."""
        key = self._target.key.value()
        value = self.form.value.value() if with_value else b""
        for field, given in ((self._target.key, key), (self.form.value, value)):
            if given is None:
                field.show_problem()
        if key is None or value is None:
            return None
        return SingleCall(
            CallInfo(operation, self._target.cache.text(), key),
            self._target.deadline.value(),
            value,
            self.form.ttl.value(),
            way=self.form.chosen_way(),
        )
