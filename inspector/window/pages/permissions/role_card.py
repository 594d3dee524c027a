"""The role of a version 2 key, asked of Momento's account service after one consent that names its host."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from inspector.credential.model.key_info import KeyInfo, key_id_of
from inspector.credential.model.kinds import Kind
from inspector.credential.permissions.rules import Permissions
from inspector.diagnosis import run
from inspector.diagnosis.live.account import no_role
from inspector.process.lazy import lazy
from inspector.records import record
from inspector.window.account.consent import host_of
from inspector.window.connection.entry_runs import EntryRuns
from inspector.window.connection.operations import Operations
from inspector.window.entries.entry import Entry
from inspector.window.text import labels
from inspector.window.widgets.buttons import Button, show_running
from inspector.window.widgets.card import Banner, Card, row
from inspector.window.widgets.choice import Choice
from inspector.window.widgets.plain import PlainLabel
from inspector.window.widgets.question_dialog import QuestionDialog

if TYPE_CHECKING:
    from inspector.service.account import account
    from inspector.service.account.account import FoundRole, RoleAnswer
else:
    account = lazy("inspector.service.account.account")  # it loads gRPC


@record(frozen=True, slots=True)
class _Asked:
    """The state of the question about one entry: the tone and words of its end; none while it runs."""

    tone: str = "info"
    words: str = ""


class RoleCard(Card):
    """Asks what a version 2 key may do. Hidden for every other credential."""

    entry_changed = Signal(object)
    """The account service told what the shown ``Entry`` may do."""
    announced = Signal(str)

    def __init__(self, operations: Operations) -> None:
        super().__init__(
            self.tr("What may this version 2 key do?"),
            self.tr("The key does not say it: its role at Momento's account service does."),
        )
        self._operations = operations
        self._runs: EntryRuns[_Asked] = EntryRuns.of_card(
            "role",
            self,
            operations,
            self._render,
            lambda entry, _state, answer: self._on_answer(entry, answer),
        )
        self._askers: list[Entry] = []
        operations.entries_changed.connect(self._on_entries)
        self.asker = Choice()
        self.asker.setAccessibleName(self.tr("Ask with"))
        self._title = PlainLabel(self.tr("Ask with"), tone="muted")
        self.ask = Button(self.tr("Ask the account service…"), "info")
        self.ask.clicked.connect(self._on_ask)
        self.cancel = Button(self.tr("Cancel"))
        self.cancel.clicked.connect(self._runs.cancel_shown)
        self.answer = Banner()
        for parts in ((self._title, self.asker), (self.ask, self.cancel)):  # one line is too wide at 200 %
            line = row("s")
            for part in parts:
                line.addWidget(part)
            line.addStretch(1)
            self.body.addLayout(line)
        self.body.addWidget(self.answer)

    def show_entry(self, entry: Entry) -> None:
        """Show what was asked about an entry."""
        known = entry.inspection
        self.setVisible(
            known.kind is Kind.API_KEY_V2 and known.token is not None and bool(key_id_of(known.claims))
        )
        self._offer(entry)
        self._runs.show(entry)

    def _on_entries(self) -> None:
        """Offer the keys that are loaded now: a removed one must neither be kept nor sent."""
        shown = self._askers[0] if self._askers else None
        if shown is not None and self._operations.holds(shown):
            self._offer(shown)
        else:
            self._askers = []

    def _offer(self, entry: Entry) -> None:
        """Offer the keys that can be asked with: ``entry`` itself, and the other ones."""
        chosen = self._chosen()
        self._askers = [entry, *self._others(entry)]
        self.asker.clear()
        self.asker.addItems([self.tr("this key"), *(each.name for each in self._askers[1:])])
        if chosen in self._askers:
            self.asker.setCurrentIndex(self._askers.index(chosen))
        several = len(self._askers) > 1
        self._title.setVisible(several)
        self.asker.setVisible(several)

    def _others(self, entry: Entry) -> list[Entry]:
        return [
            each
            for each in self._operations.entries()
            if each is not entry and each.inspection.kind is Kind.API_KEY_V2 and each.inspection.token
        ]

    def _chosen(self) -> Entry | None:
        at = self.asker.currentIndex()
        return self._askers[at] if 0 <= at < len(self._askers) else None

    def _render(self) -> None:
        entry = self._runs.shown
        running = self._runs.is_running(entry)
        show_running(self.ask, self.cancel, running=running)
        self.asker.setEnabled(not running)
        state = self._runs.of(entry)
        said = entry.inspection.key_info if entry else None
        if running:
            self.answer.show_text("info", self.tr("Asking the account service…"))
        elif state is not None and state.words:
            self.answer.show_text(state.tone, state.words)
        elif said is not None and said.asked_at is not None:
            self.answer.show_text("ok", self._told(said))
        else:
            self.answer.show_text("info", "")

    def _told(self, key: KeyInfo) -> str:
        text = self.tr("As the account service said at {time}: role {name} ({kind}).")
        if not key.role_type:
            text = self.tr("As the account service said at {time}: role {name}.")
        kinds = {"system": self.tr("a system role"), "custom": self.tr("a custom role")}
        return text.format(
            time=labels.local_time(key.asked_at or 0.0),
            name=key.role_name or key.role_id or "",
            kind=kinds.get(key.role_type or "", key.role_type or ""),
        )

    def _on_ask(self) -> None:
        entry, asker = self._runs.shown, self._chosen()
        if entry is None or asker is None:
            return
        host = host_of(self._operations, asker)
        if not host or host in asker.consented:  # without a host nothing is sent, and the answer says why
            self._start(entry, asker)
            return
        dialog = RoleDialog(self, host, asker.name)

        def agreed() -> None:
            asker.consented.add(host)
            self._start(entry, asker)

        dialog.accepted.connect(agreed)
        dialog.open()

    def _start(self, entry: Entry, asker: Entry) -> None:
        key_id = key_id_of(entry.inspection.claims) or ""
        self._runs.start(
            entry,
            _Asked(),
            lambda connection: account.ask_role(connection, key_id),
            over=asker,
        )

    def _on_answer(self, entry: Entry, answer: RoleAnswer | None) -> None:
        if answer is None:
            self._runs.drop(entry)
            self._runs.changed(entry)
        elif answer.found is None:
            self._tell(entry, labels.translate(answer.outcome.why or no_role(answer.outcome)))
        elif answer.found.permissions is None:
            text = self.tr("The account service knows the key but lists no role {role}.")
            self._tell(entry, text.format(role=answer.found.key.role_id or ""))
        else:
            self._take(entry, answer.found, answer.found.permissions)

    def _tell(self, entry: Entry, words: str) -> None:
        self._runs.keep(entry, _Asked("warning", words))
        self.announced.emit(self._operations.said_of(entry, words))

    def _take(self, entry: Entry, found: FoundRole, permissions: Permissions) -> None:
        entry.inspection = replace(entry.inspection, key_info=found.key, permissions=permissions)
        entry.findings, entry.diagnosed_at = run(entry.inspection, now := time.time()), now
        self._runs.drop(entry)
        self.announced.emit(self._operations.said_of(entry, self._told(found.key)))
        self.entry_changed.emit(entry)


class RoleDialog(QuestionDialog):
    """Asks before the key is sent to the account service, and says what for."""

    def __init__(self, over: QWidget, host: str, name: str) -> None:
        super().__init__(
            over,
            QCoreApplication.translate("Consent", "Ask Momento's account service?"),
            QCoreApplication.translate("Consent", "Ask it"),
        )
        self.body.addWidget(PlainLabel(self.tr("The key is sent to this host:"), tone="muted"))
        shown = PlainLabel(size="strong", mono=True, bold=True)
        shown.setText(host)
        shown.setObjectName("host")
        self.body.addWidget(shown)
        which = PlainLabel(wrap=True)
        which.show_foreign(name)
        self.body.addWidget(which)
        what = self.tr(
            "It lists the keys and roles of the account until the role of this key is found. Nothing is changed. "
            "The key needs the permission auth-management for it."
        )
        self.body.addWidget(PlainLabel(what, wrap=True))
        note = self.tr("Your answer applies until this credential is removed or the program ends.")
        self.body.addWidget(PlainLabel(note, size="small", tone="muted", wrap=True))
