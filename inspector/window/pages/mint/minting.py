"""Makes credentials on behalf of the page: asks what has to be asked, calls, compares, keeps what came last."""

from __future__ import annotations

import time
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from inspector.credential.scopes.scope import Scope
from inspector.credential.text.secret import Secret
from inspector.diagnosis.finding import Finding
from inspector.diagnosis.grant.comparison import Grant, compare_grant
from inspector.diagnosis.grant.findings import grant_findings
from inspector.diagnosis.live.call import call_findings, clock_finding
from inspector.service.connection.outcome import Minted, Outcome
from inspector.service.connection.setting import Service
from inspector.window.background.guarded import while_alive
from inspector.window.connection.consent import Guard
from inspector.window.connection.operations import Operations
from inspector.window.entries.entry import Entry
from inspector.window.pages.mint.requests import (
    Request,
    canary_request,
    key_request,
    renewal_request,
    token_request,
)

_GROUP = "mint"


class CredentialType(IntEnum):
    """What the page makes."""

    TOKEN = 0
    KEY = 1
    RENEWED = 2


@dataclass(frozen=True, slots=True)
class MintRequest:
    """What was asked for, of whom and when (epoch seconds)."""

    making: CredentialType
    minter: Entry
    scope: Scope
    asked_at: float
    description: str = ""
    refresh_token: Secret | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """What came of the last order. ``grant`` is ``None`` for a renewed key: nothing was asked."""

    order: MintRequest
    minted: Minted
    entry: Entry
    grant: Grant | None
    clock: Finding | None = None
    """What the token's end says of this computer's clock, if its life is as asked."""


@dataclass(frozen=True, slots=True)
class Refused:
    """Nothing came of the last order."""

    order: MintRequest
    outcome: Outcome
    finding: Finding | None


class Minter(QObject):
    """One order at a time. ``last`` is what came of the latest one.

    What was made last outlives a refusal; both are forgotten with the page.
    """

    ended = Signal()
    busy_changed = Signal(bool)
    proving = Signal(object)
    """The canary of this entry's token runs from now on."""
    proved = Signal(object, object)
    """The token's entry, and what its canary showed: ``None`` when it was cancelled."""
    entry_changed = Signal(object)

    def __init__(self, over: QWidget, operations: Operations) -> None:
        super().__init__(over)
        self._operations = operations
        self._guard = Guard(over, operations)
        self.last: Made | Refused | None = None
        self._made: Made | None = None

    def make(self, order: MintRequest) -> None:
        """Make it, after the person agreed to the host where that is needed."""
        if not self._operations.count(_GROUP):
            service = Service.TOKEN if order.making is CredentialType.TOKEN else Service.CONTROL
            self._guard.ask(order.minter, lambda: self._start(order), service=service)

    def cancel(self) -> None:
        """Cancel what runs."""
        self._operations.cancel(_GROUP)

    def prove(self) -> None:
        """Try the last token: one call it must be allowed, one it must be denied."""
        made = self._made
        if made:
            self._guard.ask(made.entry, lambda: self._try(made), writes=True)

    def cancel_proof(self) -> None:
        """Cancel the canary of the last token."""
        if self._made:
            self._operations.cancel(_canary_group(self._made.entry))

    def is_proving(self, entry: Entry) -> bool:
        """Whether the canary of this entry's token runs."""
        return bool(self._operations.count(_canary_group(entry)))

    def of(self, entry: Entry) -> Made | Refused | None:
        """What came last, where it is this entry's: what was made is the new one's, a refusal the asker's."""
        last = self.last
        owner = last.entry if isinstance(last, Made) else last.order.minter if last else None
        return last if owner is entry else None

    def made(self, entry: Entry) -> Made | None:
        """What was made last, where this entry is it."""
        return self._made if self._made and self._made.entry is entry else None

    def minter(self, entry: Entry, making: CredentialType) -> Entry:
        """Whose credential makes the next one: what was just made stands in for the one it was made with.

        A renewal is of the entry itself, and so is everything once the other one is no longer loaded.
        """
        made = self.made(entry)
        if made is None or CredentialType.RENEWED in (making, made.order.making):
            return entry
        return made.order.minter if self._operations.holds(made.order.minter) else entry

    def _start(self, order: MintRequest) -> None:
        self.busy_changed.emit(True)
        operations, name = self._operations, self._name(order)
        show = while_alive(self, self._show)
        operations.call(
            order.minter,
            _GROUP,
            _request(order),
            lambda outcome: show(_result(operations, order, name, outcome)),
            cancelled=while_alive(self, lambda: self.busy_changed.emit(False)),
        )

    def _try(self, made: Made) -> None:
        if self.is_proving(made.entry):
            return
        self._operations.call(
            made.entry,
            _canary_group(made.entry),
            canary_request(made.order.scope),
            while_alive(self, lambda shown: self.proved.emit(made.entry, shown)),
            cancelled=while_alive(self, lambda: self.proved.emit(made.entry, None)),
        )
        self.proving.emit(made.entry)

    def _show(self, last: Made | Refused) -> None:
        self.busy_changed.emit(False)
        self.last = last
        if isinstance(last, Made):
            self._made = last
            self.entry_changed.emit(last.entry)
        self.ended.emit()

    def _name(self, order: MintRequest) -> str:
        return {
            CredentialType.TOKEN: order.scope.token_id or self.tr("Minted token"),
            CredentialType.KEY: self.tr("New API key"),
            CredentialType.RENEWED: self.tr("Renewed API key"),
        }[order.making]


def _request(order: MintRequest) -> Request:
    if order.making is CredentialType.TOKEN:
        return token_request(order.scope)
    if order.making is CredentialType.KEY:
        return key_request(order.scope, order.description)
    return renewal_request(order.refresh_token or Secret(""))


def _result(operations: Operations, order: MintRequest, name: str, outcome: Outcome) -> Made | Refused:
    """What came of an order. A new credential is kept even where the page that asked has gone."""
    minted = outcome.minted
    if minted is None:
        found = call_findings(outcome, order.minter.inspection, time.time())
        return Refused(order, outcome, found[0] if found else None)
    entry = operations.add_credential(
        minted.credential, name, order.minter, refresh_token=minted.refresh_token
    )
    if order.making is CredentialType.RENEWED:
        return Made(order, minted, entry, None)
    endpoint = order.minter.inspection.endpoint
    grant = compare_grant(order.scope, entry.inspection, asked_at=order.asked_at, minter=endpoint)
    entry.findings = (*grant_findings(grant), *entry.findings)
    told = order.making is CredentialType.TOKEN and minted.valid_until is not None
    return Made(order, minted, entry, grant, clock_finding(outcome.clock_skew) if told else None)


def _canary_group(entry: Entry) -> str:
    """One for each token: another is made and proved meanwhile."""
    return f"canary-{entry.number}"
