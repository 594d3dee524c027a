"""The connection check: name, TCP, TLS, gRPC and credential in steps, with an explanation of the first failure."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from inspector.credential.endpoint.endpoint import Endpoint
from inspector.credential.permissions.places import first_target
from inspector.diagnosis.finding import Finding
from inspector.diagnosis.live.check import check_findings
from inspector.service.checks.check import check_connection
from inspector.service.checks.steps import CheckResult, Step, StepName, StepState, steps_of
from inspector.service.connection.setting import DEFAULT_DEADLINE, ConnectionSetting, Way
from inspector.window.background.guarded import while_alive
from inspector.window.connection.consent import Guard
from inspector.window.connection.dialog import edit_connection
from inspector.window.connection.entry_runs import EntryRuns
from inspector.window.connection.line import ConnectionLine
from inspector.window.connection.operations import Operations
from inspector.window.entries.entry import Entry
from inspector.window.findings import FindingList
from inspector.window.pages.diagnose.check_step import CheckStepView, step_title
from inspector.window.protection.masking import Masking, masking_of
from inspector.window.text import labels
from inspector.window.widgets.buttons import Button
from inspector.window.widgets.card import Banner, Card, column
from inspector.window.widgets.plain import PlainLabel

if TYPE_CHECKING:
    from inspector.service.connection.connection import Connection


@dataclass(slots=True)
class RunningCheck:
    """One check: its steps so far, and its result once it has ended."""

    setting: ConnectionSetting
    endpoint: Endpoint | None
    """The connection that was checked; the result does not apply to another one."""
    steps: list[Step] = field(default_factory=list)
    check: CheckResult | None = None
    findings: tuple[Finding, ...] = ()


class ConnectionCheckCard(Card):
    """Runs connection checks and shows them; each entry keeps its last one."""

    announced = Signal(str)
    turned = Signal()
    """The check of the shown entry began or ended."""
    ended = Signal(object)
    """A check has ended; carries its :class:`CheckResult`."""
    entry_changed = Signal(object)

    def __init__(self, operations: Operations) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("ConnectionCheckCard", "Check the connection"),
            translate(
                "ConnectionCheckCard",
                "Makes real calls that only read, step by step, until one fails.",
            ),
        )
        self._operations = operations
        self._guard = Guard(self, operations)
        self._hidden = False
        self._runs: EntryRuns[RunningCheck] = EntryRuns("check", self, operations, self._render)
        self._check = Button(self.tr("Check"), "diagnose", primary=True)
        self._check.setObjectName("connection_check.start")
        self._cancel = Button(self.tr("Cancel"), "stop")
        self.connection = ConnectionLine()
        self._result = Banner()
        self._steps = {step_name: CheckStepView(step_name) for step_name in steps_of(Way.GRPC)}
        self._notes = PlainLabel(tone="muted", size="small", wrap=True)
        self.findings = FindingList()
        self._build()
        self._wire()

    def _build(self) -> None:
        self.corner.addWidget(self._check)
        self.corner.addWidget(self._cancel)
        self.body.addWidget(self.connection)
        self.body.addWidget(self._result)
        line = column()
        line.setSpacing(0)
        for step in self._steps.values():
            line.addWidget(step)
        self.body.addLayout(line)
        self.body.addWidget(self.findings)
        self.body.addWidget(self._notes)

    def _wire(self) -> None:
        self._check.clicked.connect(self.check)
        self._cancel.clicked.connect(self._runs.cancel_shown)
        self.connection.connection_wanted.connect(self._on_connection)
        self._operations.settings_changed.connect(self._render)

    def show_entry(self, entry: Entry) -> None:
        """Show the last check of an entry."""
        self._runs.show(entry)

    def hide_details(self, hide: bool) -> None:
        """Mask the host."""
        self._hidden = hide
        self._render()

    def check(self) -> None:
        """Start a check of the shown entry."""
        entry = self._runs.shown
        if entry and not self._runs.is_running(entry):
            self._guard.ask(entry, lambda: self._start(entry))

    def _start(self, entry: Entry) -> None:
        found = RunningCheck(self._operations.setting(entry), entry.inspection.endpoint)
        entry.live, entry.checked_at = (), None
        permissions = entry.inspection.permissions
        cache, _key = first_target(permissions)

        def progress(step: Step) -> None:
            found.steps.append(step)
            self._runs.changed(entry)

        async def work(connection: Connection) -> CheckResult:
            return await check_connection(
                connection,
                permissions,
                cache,
                deadline=DEFAULT_DEADLINE,
                progress=while_alive(self, progress),
            )

        self._runs.start(
            entry,
            found,
            work,
            lambda check: self._end(entry, found, check or CheckResult(tuple(found.steps))),
        )
        if entry is self._runs.shown:
            self.turned.emit()

    def _end(self, entry: Entry, found: RunningCheck, check: CheckResult) -> None:
        found.steps, found.check = list(check.steps), check
        found.findings = entry.live = check_findings(check, entry.inspection, time.time())
        entry.checked_at = time.time() if _passed(check) else None
        self._forget_old(entry)
        self._runs.changed(entry)
        self.entry_changed.emit(entry)
        if entry is self._runs.shown:
            self.announced.emit(self._result.label.text())
            self.turned.emit()
        self.ended.emit(check)

    def _render(self) -> None:
        entry = self._runs.shown
        if entry is None:
            return
        setting = self._operations.setting(entry)
        self._forget_old(entry)
        found = self._runs.of(entry)
        busy = bool(found and found.check is None)
        self._check.setVisible(not busy)
        self._cancel.setVisible(busy)
        self.connection.show_setting(entry, setting, hidden=self._hidden)
        masking = masking_of(entry, setting, hidden=self._hidden)
        self._show_steps(found, busy, masking)
        tone, text = _summary(found.check) if found and found.check else ("info", "")
        self._result.show_text(tone, masking(text))
        self._notes.setText(_notes(found.check) if found and found.check else "")
        self._notes.setVisible(bool(self._notes.text()))
        self._place_findings(found.check.failed if found and found.check else None)
        self.findings.show_findings(found.findings if found else (), masking)

    def _place_findings(self, failed: Step | None) -> None:
        """Put the explanation into the step that failed, else below all steps."""
        if failed:
            self._steps[failed.step_name].explain(self.findings)
        elif self.body.indexOf(self.findings) < 0:
            self.body.insertWidget(self.body.indexOf(self._notes), self.findings)

    def _forget_old(self, entry: Entry) -> None:
        """Remove a check of another connection, and its findings, which the report would contain."""
        found, now = self._runs.of(entry), (self._operations.setting(entry), entry.inspection.endpoint)
        if found and found.check and (found.setting, found.endpoint) != now:
            self._runs.drop(entry)
            entry.live, entry.checked_at = (), None

    def _show_steps(self, found: RunningCheck | None, busy: bool, masking: Masking) -> None:
        done = {step.step_name: step for step in found.steps} if found else {}
        waiting = True
        for step_name, view in self._steps.items():
            view.setVisible(found is not None)
            if step_name in done:
                view.show_step(done[step_name], masking)
            else:
                view.show_waiting(busy=busy and waiting)
                waiting = False

    def _on_connection(self) -> None:
        entry = self._runs.shown
        if entry:
            edit_connection(
                self, entry, self._operations.setting(entry), lambda: self.entry_changed.emit(entry)
            )


def _passed(check: CheckResult) -> bool:
    last = check.steps[-1] if check.steps else None
    return last is not None and last.step_name is StepName.PERMISSION and last.state is StepState.PASSED


def _summary(check: CheckResult) -> tuple[str, str]:
    translate = QCoreApplication.translate
    failed = check.failed
    if failed and not check.host:
        return "error", labels.translate(failed.summary)
    if failed:
        text = translate("ConnectionCheckCard", "Failed at: {step}")
        return "error", text.format(step=step_title(failed.step_name))
    if not check.steps or check.steps[-1].step_name is not StepName.PERMISSION:
        return "neutral", translate(
            "ConnectionCheckCard", "Cancelled. The result of the remaining steps is unknown."
        )
    if check.steps[-1].state is StepState.UNCLEAR:
        text = translate(
            "ConnectionCheckCard",
            "The service accepts the credential. Its permissions could not be determined.",
        )
        return "warning", text
    text = translate(
        "ConnectionCheckCard",
        "Everything works: the service accepts the credential, and the result matches the permissions.",
    )
    return "ok", text


def _notes(check: CheckResult) -> str:
    translate = QCoreApplication.translate
    notes = []
    if check.clock_skew is not None:
        seconds = f"{abs(check.clock_skew):.0f}"
        ahead = translate(
            "ConnectionCheckCard", "This computer's clock is {seconds} s ahead of the service's."
        )
        behind = translate(
            "ConnectionCheckCard", "This computer's clock is {seconds} s behind the service's."
        )
        exact = translate("ConnectionCheckCard", "This computer's clock and the service's agree.")
        text = exact if abs(check.clock_skew) < 1.5 else ahead if check.clock_skew > 0 else behind
        notes.append(text.format(seconds=seconds))
    if check.proxy is None and check.steps:
        notes.append(translate("ConnectionCheckCard", "gRPC uses no proxy for this host."))
    return " ".join(notes)
