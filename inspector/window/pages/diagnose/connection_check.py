"""The connection check over gRPC, HTTPS and RESP, in steps, with an explanation of the first failure."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QMenu

from inspector.credential.endpoint.endpoint import Endpoint
from inspector.credential.permissions.places import first_target
from inspector.credential.text.message import Message
from inspector.diagnosis.finding import Finding
from inspector.diagnosis.live import proof as proofs
from inspector.diagnosis.live.check import checks_findings
from inspector.service.checks.check_ways import check_ways
from inspector.service.checks.steps import CheckResult, Step
from inspector.service.connection.setting import DEFAULT_DEADLINE, ConnectionSetting, Route, Way
from inspector.service.connection.ways import route_by
from inspector.window.connection.consent import Guard
from inspector.window.connection.copy_as import CopyAs
from inspector.window.connection.dialog import edit_connection
from inspector.window.connection.entry_runs import EntryRuns
from inspector.window.connection.line import ConnectionLine
from inspector.window.connection.operations import Operations
from inspector.window.entries.entry import Entry
from inspector.window.findings import FindingList
from inspector.window.pages.diagnose.check_text import notes, passed, summary
from inspector.window.pages.diagnose.failed_calls import failed_calls
from inspector.window.pages.diagnose.way_steps import WaySteps
from inspector.window.pages.diagnose.ways_form import WaysForm
from inspector.window.protection.masking import masking_of
from inspector.window.widgets.buttons import Button, show_running
from inspector.window.widgets.card import Banner, Card
from inspector.window.widgets.plain import PlainLabel, keep_room, set_tooltip

if TYPE_CHECKING:
    from inspector.service.connection.connection import Connection


@dataclass(slots=True)
class RunningCheck:
    """One check: its steps so far, and its results once it has ended."""

    setting: ConnectionSetting
    endpoint: Endpoint | None
    """The connection that was checked; the result does not apply to another one."""
    ways: tuple[Way, ...]
    steps: dict[Way, list[Step]] = field(default_factory=dict)
    checks: tuple[CheckResult, ...] = ()
    """One for each way, once all have ended."""
    findings: tuple[Finding, ...] = ()
    known: tuple[CheckResult, ...] = ()
    """The results of the check before it, over the same connection: they hold unless this one came to its end."""

    def told(self) -> tuple[CheckResult, ...]:
        """Return the results that hold now; those so far if there was no check before the one that was cancelled."""
        return self.known or self.checks


class ConnectionCheckCard(Card):
    """Runs connection checks and shows them; each entry keeps its last one."""

    announced = Signal(str)
    turned = Signal()
    """The check of the shown entry began or ended, or did not begin for a reason that is shown."""
    ended = Signal(object)
    """A check has ended; carries the :class:`CheckResult` of its first way."""
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
        self._runs: EntryRuns[RunningCheck] = EntryRuns.of_card(
            "check", self, operations, self._render, self._end
        )
        self._check = Button(self.tr("Check"), "diagnose", primary=True)
        self._check.setObjectName("connection_check.start")
        self._cancel = Button(self.tr("Cancel"), "stop")
        self.copy_as = CopyAs(operations, self.fill_copy_menu)
        self.connection = ConnectionLine()
        self._result = Banner()
        self.ways = WaysForm()
        self._why_not = Banner()
        self._steps = {way: WaySteps(way) for way in Way}
        self._notes = PlainLabel(tone="muted", size="small", wrap=True)
        self.findings = FindingList()
        self._build()
        self._wire()

    def _build(self) -> None:
        self.corner.addWidget(self.copy_as.button)
        keep_room(self._cancel)  # nothing else comes to where it was: a late click would hit that
        self.corner.addWidget(self._cancel)
        self.corner.addWidget(self._check)
        self.body.addWidget(self.connection)
        self.body.addWidget(self.ways)
        self.body.addWidget(self._why_not)
        self.body.addWidget(self._result)
        for steps in self._steps.values():
            self.body.addWidget(steps)
        self.body.addWidget(self.findings)
        self.body.addWidget(self._notes)

    def _wire(self) -> None:
        self._check.clicked.connect(self.check)
        self.ways.changed.connect(self._show_check)
        self.ways.changed.connect(self._show_host)
        self._cancel.clicked.connect(self._runs.cancel_shown)
        self.connection.connection_wanted.connect(self._on_connection)
        self._operations.settings_changed.connect(self._render)

    def show_entry(self, entry: Entry) -> None:
        """Show the last check of an entry."""
        if entry is not self._runs.shown:
            cache, _key = first_target(entry.inspection.permissions)
            self.ways.database.setText(cache)
        self._runs.show(entry)

    def told_of(self, entry: Entry) -> tuple[str, str]:
        """Return the tone and the text of the last check of an entry; no text where none ended."""
        found = self._runs.of(entry)
        told = found.told() if found else ()
        return summary(told) if told else ("ok", "")

    def hide_details(self, hide: bool) -> None:
        """Mask the host."""
        self._hidden = hide
        self._render()

    def fill_copy_menu(self, menu: QMenu) -> None:
        """Add the calls that repeat the step that failed; nothing where none did."""
        entry = self._runs.shown
        found = self._runs.of(entry) if entry else None
        if entry and found:
            permissions, database = entry.inspection.permissions, self.ways.database.text()
            self.copy_as.fill(menu, entry, failed_calls(found.checks, permissions, database))

    def check(self) -> None:
        """Start a check of the shown entry, or say why there is none to start."""
        entry = self._runs.shown
        if entry is None or self._runs.is_running(entry):
            return
        if self.ways.chosen():
            self._guard.ask(entry, lambda: self._start(entry))
        else:
            self.announced.emit(self._why_not.label.text())
            self.turned.emit()

    def _start(self, entry: Entry) -> None:
        setting, ways = self._operations.setting(entry), self.ways.chosen()
        endpoint, before = entry.inspection.endpoint, self._runs.of(entry)
        known = before.told() if before and (before.setting, before.endpoint) == (setting, endpoint) else ()
        found = RunningCheck(setting, endpoint, ways, known=known)
        permissions, database = entry.inspection.permissions, self.ways.database.text()
        cache, _key = first_target(permissions)

        def progress(way: Way, step: Step) -> None:
            found.steps.setdefault(way, []).append(step)
            self._runs.changed(entry)

        async def work(connection: Connection) -> tuple[CheckResult, ...]:
            return await check_ways(
                connection,
                permissions,
                cache,
                ways,
                database=database,
                deadline=DEFAULT_DEADLINE,
                progress=progress,
            )

        self._runs.start(entry, found, work)
        self.entry_changed.emit(entry)
        if entry is self._runs.shown:
            self.turned.emit()

    def _end(self, entry: Entry, found: RunningCheck, result: tuple[CheckResult, ...] | None) -> None:
        checks = result or _so_far(found)
        found.checks = checks
        found.steps = {check.way: list(check.steps) for check in checks}
        found.findings = checks_findings(checks, entry.inspection, time.time())
        if result is not None:  # one that was cancelled leaves what was known before
            found.known = ()
            self._learn(entry, found)
        self._forget_old(entry)
        self._runs.changed(entry)
        self.entry_changed.emit(entry)
        if entry is self._runs.shown:
            self.announced.emit(self._operations.said_of(entry, self._result.label.text()))
            self.turned.emit()
        self.ended.emit(checks[0])

    def _learn(self, entry: Entry, found: RunningCheck) -> None:
        """Take what a check that ended says, in the place of what was known."""
        entry.live = found.findings
        if not entry.is_revoked():
            entry.proof = proofs.before_a_check(entry.proof)
        if any(map(passed, found.checks)):
            now, host = time.time(), found.setting.elsewhere
            entry.proof = proofs.after_a_check(entry.proof, found.checks, entry.inspection, now, host)

    def _render(self) -> None:
        entry = self._runs.shown
        if entry is None:
            return
        setting = self._operations.setting(entry)
        self._forget_old(entry)
        found = self._runs.of(entry)
        busy = bool(found and not found.checks)
        self.copy_as.button.setVisible(bool(found and any(check.failed for check in found.checks)))
        masking = masking_of(entry, setting, hidden=self._hidden)
        self.ways.show_routes(_routes(entry, setting), setting, masking)
        self.ways.setEnabled(not busy)
        self._show_host()
        show_running(self._check, self._cancel, running=busy, ready=bool(self.ways.chosen()))
        self._show_why_not()
        for way, steps in self._steps.items():
            steps.setVisible(found is not None and way in found.ways)
            if found:
                titled = len(found.ways) > 1
                steps.show_steps(found.steps.get(way, ()), masking, busy=busy, titled=titled)
        tone, text = summary(found.checks) if found else ("info", "")
        self._result.show_text(tone, masking(text))
        self._notes.setText(masking(notes(found.checks)) if found else "")
        self._notes.setVisible(bool(self._notes.text()))
        self._place_findings(found.checks if found else ())
        self.findings.show_findings(found.findings if found else (), masking)

    def _show_host(self) -> None:
        entry = self._runs.shown
        if entry:
            setting, ways = self._operations.setting(entry), self.ways.chosen()
            self.connection.show_setting(entry, setting, hidden=self._hidden, ways=ways)

    def _place_findings(self, checks: tuple[CheckResult, ...]) -> None:
        """Put the explanation into the one step that failed, else below all steps."""
        broken = [check for check in checks if not passed(check)]
        failed = broken[0].failed if len(broken) == 1 else None
        if failed:
            self._steps[broken[0].way].explain(failed.step_name, self.findings)
        elif self.body.indexOf(self.findings) < 0:
            self.body.insertWidget(self.body.indexOf(self._notes), self.findings)

    def _forget_old(self, entry: Entry) -> None:
        """Remove a check of another connection, and its findings, which the report would contain."""
        found, now = self._runs.of(entry), (self._operations.setting(entry), entry.inspection.endpoint)
        if found is None or (found.setting, found.endpoint) == now:
            return
        found.known = ()
        if found.checks:
            self._runs.drop(entry)
            entry.forget_calls()

    def _show_check(self) -> None:
        self._check.setEnabled(bool(self.ways.chosen()))
        self._show_why_not()

    def _show_why_not(self) -> None:
        """Say why nothing can be checked; the boxes stay where they are."""
        text = "" if self.ways.chosen() else self.tr("Tick at least one of gRPC, HTTPS and RESP.")
        self._why_not.show_text("warning", text)
        set_tooltip(self._check, text)

    def _on_connection(self) -> None:
        entry = self._runs.shown
        if entry:
            edit_connection(self, entry, self._operations, lambda: self.entry_changed.emit(entry))


def _so_far(found: RunningCheck) -> tuple[CheckResult, ...]:
    """The results of a check that was cancelled before it could return any."""
    return tuple(CheckResult(tuple(found.steps.get(way, ())), way=way) for way in found.ways)


def _routes(entry: Entry, setting: ConnectionSetting) -> dict[Way, Route | Message]:
    """The routes of the ways, as they are once the person has agreed to the host."""
    endpoint = entry.inspection.endpoint
    agreed = frozenset({endpoint.host}) if endpoint else frozenset()
    return {way: route_by(way, endpoint, setting, agreed) for way in Way}
