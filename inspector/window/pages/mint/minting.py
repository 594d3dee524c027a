"""Mints credentials for the Mint page: asks for consent, calls, compares the grant, and keeps the last result."""

from __future__ import annotations

import time
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QObject, Signal
from shiboken6 import isValid

from inspector.credential.scopes.scope import Scope
from inspector.credential.text.secret import Secret
from inspector.diagnosis.finding import Finding
from inspector.diagnosis.grant.comparison import Grant, compare_grant
from inspector.diagnosis.grant.findings import grant_findings
from inspector.diagnosis.live.call import call_findings, clock_finding
from inspector.records import record
from inspector.service.checks.canary import Canary
from inspector.service.connection.outcome import Minted, Outcome
from inspector.service.connection.setting import Service
from inspector.window.background.guarded import while_alive
from inspector.window.connection.call_log import CallLog
from inspector.window.connection.consent import Guard
from inspector.window.connection.operations import Operations
from inspector.window.entries import names
from inspector.window.entries.entry import Entry
from inspector.window.pages.mint.requests import (
    Request,
    canary_request,
    key_request,
    renewal_request,
    token_request,
)
from inspector.window.pages.page import Page
from inspector.window.text import labels

_GROUP = "mint"


class CredentialType(IntEnum):
    """The types of credential the page mints."""

    TOKEN = 0
    KEY = 1
    RENEWED = 2


@record(frozen=True, slots=True)
class MintRequest:
    """The parameters of a mint, the minting entry, and when it was asked (epoch seconds)."""

    making: CredentialType
    minter: Entry
    scope: Scope
    asked_at: float
    description: str = ""
    refresh_token: Secret | None = None
    shown: Entry | None = None
    """The entry whose page asked: the minting one, or one that cannot mint itself."""


@record(frozen=True, slots=True)
class Made:
    """The result of a successful mint. ``grant`` is ``None`` for a renewed key: no scope was asked for."""

    order: MintRequest
    minted: Minted
    entry: Entry
    grant: Grant | None
    clock: Finding | None = None
    """A finding that compares the expiry with this computer's clock, if the time to live is the one asked for."""


@record(frozen=True, slots=True)
class Refused:
    """The result of a mint that failed."""

    order: MintRequest
    outcome: Outcome
    finding: Finding | None


class Minter(QObject):
    """Runs one mint at a time. ``last`` is the latest result.

    The last success is kept when a later mint fails. Both outlive the page, until :meth:`forget`.
    """

    ended = Signal()
    busy_changed = Signal(bool)
    proving = Signal(object)
    """Test calls with this entry's token have begun."""
    proved = Signal(object, object)
    """The token's entry, and the result of its test calls: ``None`` if they were cancelled."""

    def __init__(self, operations: Operations) -> None:
        super().__init__()
        self._operations = operations
        self._guard: Guard | None = None
        self.last: Made | Refused | None = None
        self._made: Made | None = None
        self.was_left = False
        """Whether the person had left the page that asked for the last result when it came."""
        self._left: Made | None = None
        """The last success if it came then: the page that asked for it tells it when one comes back."""
        self._page: Page | None = None
        self._proof: Canary | None = None

    def serve(self, page: Page) -> None:
        """Ask for consent over this page from now on, and tell it the results."""
        self._guard, self._page = Guard(page, self._operations), page

    def forget(self) -> None:
        """Forget what was minted: all credentials were cleared."""
        self.last = self._made = self._left = self._proof = None

    def is_busy(self) -> bool:
        """Return whether a mint is running."""
        return bool(self._operations.queue.count(_GROUP))

    def make(self, order: MintRequest) -> None:
        """Mint, after the person has agreed to the host where that is needed."""
        if self._guard and not self.is_busy():
            service = Service.TOKEN if order.making is CredentialType.TOKEN else Service.CONTROL
            self._guard.ask(order.minter, lambda: self._start(order), service=service)

    def cancel(self) -> None:
        """Cancel the running mint."""
        self._operations.queue.cancel(_GROUP)

    def prove(self) -> None:
        """Verify the last token with two test calls: one that must be allowed, one that must be denied."""
        made = self._made
        if made and self._guard:
            self._guard.ask(made.entry, lambda: self._try(made), writes=True)

    def cancel_proof(self) -> None:
        """Cancel the test calls of the last token."""
        if self._made:
            self._operations.queue.cancel(_canary_group(self._made.entry))

    def is_proving(self, entry: Entry) -> bool:
        """Return whether test calls with this entry's token are running."""
        return bool(self._operations.queue.count(_canary_group(entry)))

    def proof(self, entry: Entry) -> Canary | None:
        """Return the result of the test calls with the token last minted, if this entry is that token."""
        return self._proof if self.made(entry) else None

    def of(self, entry: Entry) -> Made | Refused | None:
        """Return the last result if it belongs to this entry.

        A success to the new entry, a failure to the minting one.
        """
        last = self.last
        owner = last.entry if isinstance(last, Made) else last.order.minter if last else None
        return last if owner is entry else None

    def made(self, entry: Entry) -> Made | None:
        """Return the last success if this entry is the credential it made.

        Also if the page of this entry asked for it and was left meanwhile: it is told when one comes back.
        """
        made = self._made
        told = made is not None and (
            made.entry is entry or (made is self._left and made.order.shown is entry)
        )
        return made if told else None

    def shown(self, entry: Entry, making: CredentialType) -> tuple[Made | None, Refused | None]:
        """Return the last success and the failure after it, if they are of this entry and of the chosen type.

        A failure is told where it was asked for and on the page of the key that was to mint.
        """
        made, last = self.made(entry), self.last
        of_it = last is not None and (
            last.order.shown is entry or self.of(self.minter(entry, making)) is last
        )
        refused = last if of_it and isinstance(last, Refused) and last.order.making is making else None
        return made if made and made.order.making is making else None, refused

    def tells_of(self, minted: Entry, entry: Entry | None) -> bool:
        """Return whether the page of ``entry`` tells the result that is ``minted``."""
        made = self.made(entry) if entry else None
        return made is not None and made.entry is minted

    def minter(self, entry: Entry, making: CredentialType) -> Entry:
        """Return the entry that mints the next credential: for an entry just minted, the one that minted it.

        A renewal is made with the entry itself; so is everything once the minting entry is no longer loaded.
        """
        made = self.made(entry)
        if made is None or CredentialType.RENEWED in (making, made.order.making):
            return entry
        return made.order.minter if self._operations.holds(made.order.minter) else entry

    def _start(self, order: MintRequest) -> None:
        self.busy_changed.emit(True)
        operations = self._operations
        record, end = while_alive(self, self._record), while_alive(self, self.ended.emit)

        def done(outcome: Outcome) -> None:
            result = _result(operations, order, _name(order), outcome)
            stays = order.shown is None or self._is_watched(order.shown)
            record(result, stays)  # before the entry is shown: what shows it shows the result
            if isinstance(result, Made) and stays:
                self._show(result.entry)
            end()

        cancelled = while_alive(self, lambda: self.busy_changed.emit(False))
        operations.call(order.minter, _GROUP, _request(order), done, cancelled=cancelled)

    def _show(self, entry: Entry) -> None:
        page = self._page
        if page is not None and isValid(page):
            page.stays = True
            self._operations.show(entry)
            page.stays = False
        else:
            self._operations.show(entry)

    def _is_watched(self, entry: Entry) -> bool:
        """Return whether the page is in view and shows this entry."""
        page = self._page
        return page is not None and isValid(page) and page.isVisible() and page.entry is entry

    def _try(self, made: Made) -> None:
        if self.is_proving(made.entry):
            return
        log = self._operations.kept("call-log", CallLog)
        self._operations.call(
            made.entry,
            _canary_group(made.entry),
            canary_request(made.order.scope, lambda ended: log.add(made.entry, ended, _verifying)),
            while_alive(self, lambda shown: self._on_proved(made, shown)),
            cancelled=while_alive(self, lambda: self._on_proved(made, None)),
        )
        self.proving.emit(made.entry)

    def _on_proved(self, made: Made, shown: Canary | None) -> None:
        if made is self._made:
            self._proof = shown
        self.proved.emit(made.entry, shown)

    def _record(self, last: Made | Refused, stays: bool = True) -> None:
        self.busy_changed.emit(False)
        self.last, self.was_left = last, not stays
        if isinstance(last, Made):
            self._made, self._proof, self._left = last, None, None if stays else last


def _name(order: MintRequest) -> str:
    """Return what the new credential is called in the language that the window has now."""
    return {
        CredentialType.TOKEN: order.scope.token_id or labels.translate(names.MINTED_TOKEN),
        CredentialType.KEY: labels.translate(names.NEW_KEY),
        CredentialType.RENEWED: labels.translate(names.RENEWED_KEY),
    }[order.making]


def _request(order: MintRequest) -> Request:
    if order.making is CredentialType.TOKEN:
        return token_request(order.scope)
    if order.making is CredentialType.KEY:
        return key_request(order.scope, order.description)
    return renewal_request(order.refresh_token or Secret(""))


def _result(operations: Operations, order: MintRequest, name: str, outcome: Outcome) -> Made | Refused:
    """Return the result of a mint. A new credential becomes an entry even if the page has been closed."""
    minted = outcome.minted
    if minted is None:
        found = call_findings(outcome, order.minter.inspection, time.time())
        return Refused(order, outcome, found[0] if found else None)
    entry = operations.entry_of(minted.credential, name, order.minter)
    if order.making is CredentialType.RENEWED:
        return Made(order, minted, operations.add(entry, minted.refresh_token), None)
    endpoint = order.minter.inspection.endpoint
    grant = compare_grant(order.scope, entry.inspection, asked_at=order.asked_at, minter=endpoint)
    entry.findings = (*grant_findings(grant), *entry.findings)
    entry = operations.add(entry, minted.refresh_token)
    told = order.making is CredentialType.TOKEN and minted.valid_until is not None
    return Made(order, minted, entry, grant, clock_finding(outcome.clock_skew) if told else None)


def _verifying() -> str:
    """Return what the test calls were made for."""
    return QCoreApplication.translate("ResultCard", "Verify with test calls")


def _canary_group(entry: Entry) -> str:
    """Return a group for each token, so that another one can be minted and verified meanwhile."""
    return f"canary-{entry.number}"
