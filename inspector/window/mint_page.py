"""Mint exactly the token that is needed, and see that it is."""

from __future__ import annotations

import time
from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any, TypeAlias

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout

from inspector.credential.key_file import key_json
from inspector.credential.minter import cannot_mint, may_depend
from inspector.credential.permissions import Permissions, PermissionState
from inspector.credential.presets import Preset, apply
from inspector.credential.scope_problems import Purpose, refused
from inspector.credential.scopes import Scope, rules_of
from inspector.credential.secret import Secret
from inspector.diagnosis.grant import compare_grant
from inspector.diagnosis.grant_findings import grant_findings
from inspector.service import tokens
from inspector.service.canary import Canary, canary
from inspector.service.connection import Connection
from inspector.service.outcome import Minted, Outcome
from inspector.window import words
from inspector.window.entries import Entry
from inspector.window.mint_bar import Making, MintBar
from inspector.window.mint_files import ScopeFiles
from inspector.window.mint_form import ScopeForm
from inspector.window.mint_preview import Preview
from inspector.window.mint_renew import RenewForm
from inspector.window.mint_result import Made, ResultCard
from inspector.window.operations import Operations
from inspector.window.pages import Page
from inspector.window.theme import space
from inspector.window.widgets.card import Card

_GROUP = "mint"
_DEADLINE = 15.0
_TWO_COLUMNS = 760
Request: TypeAlias = Callable[[Connection], Coroutine[Any, Any, Outcome]]


class MintPage(Page):
    """A scope, what it says, and what came back. The form is the person's work: it stays when the entry changes."""

    def __init__(self, operations: Operations) -> None:
        super().__init__()
        self._operations = operations
        self._made_for: tuple[Entry, Entry | None] | None = None
        self._made: Made | None = None
        self._asked: Scope | None = None
        self.bar = MintBar()
        self.result = ResultCard()
        self.form = ScopeForm()
        self.renew = RenewForm()
        self.preview = Preview()
        self.files = ScopeFiles(self)
        self._form_card = Card(self.tr("Scope"))
        self._renew_card = Card(self.tr("Renew an API key"))
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        self._connect()
        self._on_making()
        self.preview.show_scope(self.form.scope())

    def _build(self) -> None:
        self._form_card.body.addWidget(self.form)
        self._form_card.body.addStretch(1)
        self._renew_card.body.addWidget(self.renew)
        self._columns.setSpacing(space("l"))
        self._columns.addWidget(self._form_card, 6)
        self._columns.addWidget(self.preview, 5)
        for part in (self.bar, self.result, self._renew_card):
            self.body.addWidget(part)
        self.body.addLayout(self._columns)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self.bar.making_changed.connect(self._on_making)
        self.bar.preset_chosen.connect(self._on_preset)
        self.bar.narrow_wanted.connect(self._on_narrow)
        self.bar.load_wanted.connect(self.files.load_scope)
        self.bar.save_wanted.connect(lambda: self.files.save_scope(self.form.scope()))
        self.bar.mint_wanted.connect(self.main_action)
        self.bar.cancel_wanted.connect(lambda: self._operations.cancel(_GROUP))
        self.form.changed.connect(self._on_form)
        self.preview.scope_edited.connect(self.use_scope)
        self.preview.text_copied.connect(self.text_copied)
        self.renew.changed.connect(self._show_ready)
        self.renew.secret_copied.connect(self.secret_copied)
        self.result.secret_copied.connect(self.secret_copied)
        self.result.save_wanted.connect(self._on_save_key)
        self.result.canary_wanted.connect(self.prove)
        self.files.scope_read.connect(self.use_scope)
        self.files.mistake_read.connect(self.preview.show_text)
        self.files.said.connect(self.said)

    # Shown from outside

    def show_entry(self, entry: Entry) -> None:
        """Another credential mints from now on."""
        super().show_entry(entry)
        self.renew.show_token(entry.inspection.refresh_token)
        self.bar.narrow_action.setEnabled(bool(rules_of(entry.inspection.permissions)))
        if self._made_for is None or entry not in self._made_for:
            self.result.clear()
        elif self._made:
            self.result.show_made(self._made)
        self.show_time(time.time())

    def show_time(self, now: float) -> None:
        """A credential that expires can no longer mint."""
        if self.entry:
            reason = cannot_mint(self.entry.inspection, now)
            if reason:
                self.bar.show_reason(
                    "warning", self.tr("{reason} You can try anyway.").format(reason=words.say(reason))
                )
            else:
                depends = may_depend(self.entry.inspection)
                self.bar.show_reason("info", words.say(depends) if depends else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room, else one below the other."""
        super().resizeEvent(event)
        wide = event.size().width() >= _TWO_COLUMNS
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._columns.direction() != way:
            self._columns.setDirection(way)

    def main_action(self) -> None:
        """Make what is chosen, if it can be sent at all."""
        if self.entry is None or not self.bar.mint_button.isEnabled() or self._operations.count(_GROUP):
            return
        making, scope, asked_at = self.bar.made(), self.form.scope(), time.time()
        self.bar.show_busy(True)
        self._operations.call(
            self.entry,
            _GROUP,
            self._request(making, scope),
            partial(self._on_outcome, self.entry, making, scope, asked_at),
            cancelled=self._on_cancelled,
        )

    def prove(self) -> None:
        """Try the new token: one call it must be allowed, one it must be denied."""
        made, owner = self._made, self._made_for
        if made is None or owner is None or owner[1] is None or self._asked is None:
            return
        asked = Permissions(PermissionState.DECODED, rules=self._asked.rules)
        named = [rule.cache.text() for rule in self._asked.rules if rule.cache.value]
        cache = (named[0] if named else None) or "default-cache"
        self.result.canary_button.setEnabled(False)
        self._operations.call(
            owner[1],
            _GROUP,
            lambda connection: canary(connection, asked, cache, deadline=_DEADLINE),
            self._on_canary,
            cancelled=lambda: self.result.canary_button.setEnabled(True),
        )

    # The scope

    def use_scope(self, scope: Scope) -> None:
        """Fill the form."""
        self.form.show_scope(scope)
        self._on_form()

    def _on_form(self) -> None:
        self.preview.show_scope(self.form.scope())
        self._show_ready()

    def _on_making(self) -> None:
        making = self.bar.made()
        renewing = making is Making.RENEWED
        self._renew_card.setVisible(renewing)
        self._form_card.setVisible(not renewing)
        self.preview.setVisible(not renewing)
        self.form.show_purpose(Purpose.API_KEY if making is Making.KEY else Purpose.DISPOSABLE)
        self._show_ready()

    def _show_ready(self) -> None:
        if self.bar.made() is Making.RENEWED:
            ready, why = self.renew.refresh_token() is not None, self.tr("A refresh token is needed.")
        else:
            ready, why = not refused(self.form.problems()), self.tr("Mend what is marked in the form.")
        self.bar.show_ready(ready, "" if ready else why)

    def _on_preset(self, preset: Preset) -> None:
        self.use_scope(apply(preset, self.form.scope()))

    def _on_narrow(self) -> None:
        if self.entry:
            self.use_scope(self.form.scope().with_rules(rules_of(self.entry.inspection.permissions)))

    def _on_save_key(self) -> None:
        if self._made:
            minted = self._made.minted
            self.files.save_key(
                key_json(minted.credential, minted.refresh_token, minted.valid_until, minted.endpoint)
            )

    # Calls

    def _request(self, making: Making, scope: Scope) -> Request:
        seconds, token_id = scope.valid_for_seconds, scope.token_id
        if making is Making.TOKEN:
            return lambda link: tokens.mint(link, scope.rules, seconds or 0, token_id, deadline=_DEADLINE)
        if making is Making.KEY:
            described = self.form.description.text()
            return lambda link: tokens.generate_key(
                link, scope.rules, seconds, token_id=token_id, description=described, deadline=_DEADLINE
            )
        refresh = self.renew.refresh_token() or Secret("")
        return lambda link: tokens.renew(link, refresh, deadline=_DEADLINE)

    def _on_outcome(
        self, minter: Entry, making: Making, scope: Scope, asked_at: float, outcome: Outcome
    ) -> None:
        self.bar.show_busy(False)
        if outcome.minted is None:
            self._made, self._made_for = None, (minter, None)
            if minter is self.entry:
                self.result.show_failure(outcome)
            self.said.emit(self.tr("Nothing was made: {reason}").format(reason=outcome.observed))
            return
        self._take(minter, making, scope, asked_at, outcome.minted)

    def _take(self, minter: Entry, making: Making, scope: Scope, asked_at: float, minted: Minted) -> None:
        names = {
            Making.TOKEN: scope.token_id or self.tr("Minted token"),
            Making.KEY: self.tr("New API key"),
            Making.RENEWED: self.tr("Renewed API key"),
        }
        entry = self._operations.add_credential(minted.credential, names[making], minter)
        grant = None
        if making is not Making.RENEWED:
            endpoint = minter.inspection.endpoint
            grant = compare_grant(scope, entry.inspection, asked_at=asked_at, minter=endpoint)
            entry.findings = (*grant_findings(grant), *entry.findings)
        self._asked, self._made_for = scope, (minter, entry)
        self._made = Made(minted, entry.inspection, grant, making is not Making.TOKEN)
        self.entry_changed.emit(entry)
        self.result.show_made(self._made)
        self.said.emit(self.result.pill.text())

    def _on_canary(self, shown: Canary) -> None:
        self.result.canary_button.setEnabled(True)
        self.result.show_canary(shown)

    def _on_cancelled(self) -> None:
        self.bar.show_busy(False)
        self.said.emit(self.tr("Cancelled."))
