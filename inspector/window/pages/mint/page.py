"""Mints a credential with a given scope, and compares it with what was granted."""

from __future__ import annotations

import time

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QWidget

from inspector.credential.model.minter import cannot_mint, cannot_renew, may_depend
from inspector.credential.permissions.rules import Rule
from inspector.credential.scopes.presets import apply
from inspector.credential.scopes.problems import Purpose, refused
from inspector.credential.scopes.scope import Scope, as_asked, rules_of
from inspector.credential.text.secret import Secret
from inspector.credential.text.visible import visible
from inspector.service.checks.canary import Canary
from inspector.window.connection.copy_as import CopyAs
from inspector.window.connection.operations import Operations
from inspector.window.entries.entry import Entry
from inspector.window.look.theme import scaled, space
from inspector.window.pages.mint.minted_calls import minted_calls
from inspector.window.pages.mint.minting import CredentialType, Made, Minter, MintRequest
from inspector.window.pages.mint.preview import Preview
from inspector.window.pages.mint.renew_form import RenewForm
from inspector.window.pages.mint.result_card import ResultCard
from inspector.window.pages.mint.saved_scopes_menu import SavedScopesMenu
from inspector.window.pages.mint.scope_files import ScopeFiles
from inspector.window.pages.mint.scope_form import ScopeForm
from inspector.window.pages.mint.toolbar import MintToolbar
from inspector.window.pages.page import Page
from inspector.window.protection.masking import masking_of
from inspector.window.text import labels
from inspector.window.widgets.card import column
from inspector.window.widgets.scroll import Pane, VerticalArea, whole_width

_LOW = 34
"""The height in lines of text below which margins and explanations are smaller."""
_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
_LEAST_RESULTS = 230
"""The least width of the results beside the form, in device-independent pixels."""


class MintPage(Page):
    """Scope, preview and result. The form stays as it is when the entry changes, and where it is when results come."""

    def __init__(self, operations: Operations) -> None:
        super().__init__()
        self._operations = operations
        self._hidden, self._needed = False, 0  # the width of two columns, with the margins of a high window
        self.maker = operations.kept("minter", lambda: Minter(operations))
        self.maker.serve(self)
        self.bar = MintToolbar()
        self.copy_as = CopyAs(operations, self.fill_copy_menu)
        self.result = ResultCard(self.copy_as.button)
        self.form = ScopeForm()
        self.renew = RenewForm()
        self.preview, self.files = Preview(), ScopeFiles(self)
        self.saved = SavedScopesMenu(self, self.bar, self.form.scope)
        self._columns = QBoxLayout(_BESIDE)
        self._build()
        self._connect()
        self._on_making()

    def _build(self) -> None:
        pane = Pane()
        self.body.addWidget(pane)  # from the outside in: what is added takes all inside of it to a new style
        pane.setLayout(self._columns)
        self._columns.setContentsMargins(0, 0, 0, 0)
        found, stacked = QWidget(), column("l")
        found.setLayout(stacked)
        self.results = VerticalArea(found)
        self.panes.append(self.results)
        self._columns.addWidget(self.bar, 6)
        self._columns.addWidget(self.results, 6)
        self.bar.forms.addWidget(self.form, 1)
        self.bar.forms.addWidget(self.renew)
        self.bar.forms.addStretch(0)
        for part in (self.bar.reason, self.result, self.preview):
            stacked.addWidget(part)
        stacked.addStretch(1)

    def _connect(self) -> None:
        self.bar.making_changed.connect(self._on_making)
        self.bar.preset_chosen.connect(lambda preset: self.use_scope(apply(preset, self.form.scope())))
        self.bar.narrow_wanted.connect(self._on_narrow)
        self.bar.load_wanted.connect(self.files.load_scope)
        self.bar.save_wanted.connect(lambda: self.files.save_scope(self.form.scope()))
        for scopes in (self.saved.scope_chosen, self.preview.scope_edited, self.files.scope_read):
            scopes.connect(self.use_scope)
        self.bar.mint_wanted.connect(self.main_action)
        self.bar.other_wanted.connect(self._on_other)
        self.bar.cancel_wanted.connect(self.maker.cancel)
        self.form.changed.connect(self._on_form)
        self.preview.text_copied.connect(self.text_copied)
        self.preview.language_chosen.connect(self.code_language_chosen)
        for checked in (self.renew.changed, self.preview.checked):
            checked.connect(self._show_ready)
        for secrets in (self.renew, self.result):
            secrets.secret_copied.connect(self.secret_copied)
        self.copy_as.text_copied.connect(self.text_copied)
        self.result.save_wanted.connect(self._on_save_key)
        self.result.canary_wanted.connect(self.maker.prove)
        self.result.cancel_wanted.connect(self.maker.cancel_proof)
        self.files.mistake_read.connect(self.preview.show_text)
        for part in (self.saved, self.copy_as, self.files):
            part.announced.connect(self.announced)
        self.maker.busy_changed.connect(self.bar.show_busy)
        self.maker.proving.connect(self._on_proving)
        self.maker.proved.connect(self._on_proved)
        self.maker.ended.connect(self._on_ended)
        self.bar.show_busy(self.maker.is_busy())

    def show_entry(self, entry: Entry) -> None:
        """Mint with another credential from now on, or update the same one."""
        other = entry is not self.entry
        super().show_entry(entry)
        if other:  # a pasted refresh token is kept after a failure
            self.renew.show_entry(entry)
        self.bar.narrow_action.setEnabled(bool(rules_of(entry.inspection.permissions)))
        self._hide_names()
        made, refused = self.maker.shown(entry, self.bar.made())
        self.result.show_last(made, refused)
        self.result.show_current(self.form.scope())
        if made and self.maker.is_proving(made.entry):
            self.result.show_proving()
        elif made and (proof := self.maker.proof(entry)):
            self.result.show_canary(proof)
        self.show_time(time.time())

    def show_time(self, now: float) -> None:
        """Update the warning: an expired credential cannot mint."""
        if self.entry:
            tone, text = self._reason(self.entry, now)
            reported = self.maker.minter(self.entry, self.bar.made()).inspection.reported
            self.bar.show_reason(tone, text, final=bool(reported))
            other = self._other(self.entry, now) if tone == "warning" else None
            self.bar.show_other(visible(other.name) if other else "")

    def forget(self) -> None:
        """Forget what was minted."""
        self.maker.forget()

    def hide_details(self, hide: bool) -> None:
        """Mask hosts and subjects in the result."""
        self._hidden = hide
        self._hide_names()

    def show_copied(self, secret: Secret | None, left: float) -> None:
        """Show which secret is on the clipboard, at the button of the result as well."""
        super().show_copied(secret, left)
        self.result.show_copied(secret, left)

    def main_action(self) -> None:
        """Mint the chosen type, if the form is valid."""
        if self.entry and self.bar.mint_button.isEnabled():
            self._mint_with(self.maker.minter(self.entry, self.bar.made()))

    def _mint_with(self, minter: Entry) -> None:
        if self.bar.is_ready():
            asked = self.form.scope(), time.time(), self.form.description.text(), self.renew.refresh_token()
            self.maker.make(MintRequest(self.bar.made(), minter, *asked, self.entry))

    def fill_copy_menu(self, menu: QMenu) -> None:
        """Add the calls that the credential just minted allows; nothing where the page shows none."""
        made = self.maker.made(self.entry) if self.entry else None
        if made:
            self.copy_as.fill(menu, made.entry, minted_calls(made.entry.inspection.permissions))

    def use_scope(self, scope: Scope) -> None:
        """Fill the form with a scope."""
        self.form.show_scope(scope)
        self.preview.show_scope(self.form.scope())
        self._on_form()

    def manage_scopes(self) -> None:
        """Open the list of the scopes saved by name."""
        self.saved.manage()

    def remember(self, code_language: str) -> None:
        """Show the code in the language that was chosen before."""
        self.preview.show_language(code_language)

    def use_rule(self, rule: Rule) -> None:
        """Fill the form of a disposable token with one rule."""
        self.bar.making.setCurrentIndex(CredentialType.TOKEN)
        self.use_scope(self.form.scope().with_rules([as_asked(rule)]))

    def show_next_step(self, action: str) -> None:
        """Let the person choose what to mint; a narrower one is a token."""
        self.bar.begin(token=action == "mint-narrower")

    def minimumSizeHint(self) -> QSize:
        """Return the width of one column: the results are below the form where both do not fit. Called by Qt."""
        width = max(self.bar.minimumSizeHint().width(), self._results_width())
        return QSize(width + 2 * self.edge, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the results beside the form if they fit, else below it. Called by Qt."""
        super().resizeEvent(event)
        beside = self.bar.minimumSizeHint().width() + self._results_width()
        self._needed = self._needed or beside
        low = (self.parentWidget() or self).height() < _LOW * self.fontMetrics().lineSpacing()
        gap, along = (space("s"), space("xs")) if low else (space("l"), space("l"))
        self.body.setContentsMargins(self.edge, along, self.edge, along)
        self.bar.set_low(low)
        self.form.set_low(low)
        self.result.set_tight(low)
        self.preview.set_tight(low)
        self._columns.setSpacing(gap)
        fits = whole_width(self) - 2 * self.edge - gap >= max(self._needed, beside)
        self._columns.setDirection(_BESIDE if fits else _BELOW)

    def _results_width(self) -> int:
        return max(self.results.minimumSizeHint().width(), scaled(_LEAST_RESULTS))

    def _hide_names(self) -> None:
        if entry := self.entry:
            self.result.hide_names(masking_of(entry, self._operations.setting(entry), hidden=self._hidden))

    def _reason(self, entry: Entry, now: float) -> tuple[str, str]:
        minter = self.maker.minter(entry, self.bar.made())
        renewing = self.bar.made() is CredentialType.RENEWED
        reason = (cannot_renew if renewing else cannot_mint)(minter.inspection, now)
        if reason:
            words = "{reason}" if minter.inspection.reported else self.tr("{reason} You can try anyway.")
            return "warning", words.format(reason=labels.translate(reason))
        if minter is not entry:
            text = self.tr("Just minted. The next one will be minted with “{name}”.")
            return "info", text.format(name=visible(minter.name))
        depends = None if renewing else may_depend(minter.inspection)
        return "info", labels.translate(depends) if depends else ""

    def _other(self, entry: Entry, now: float) -> Entry | None:
        """Return a loaded key that can mint in the place of one that cannot. A renewal takes no other key."""
        renewing = self.bar.made() is CredentialType.RENEWED
        return None if renewing else self._operations.minter_like(entry, now)

    def _show_ready(self) -> None:
        if self.bar.made() is CredentialType.RENEWED:
            ready, why = self.renew.refresh_token() is not None, self.tr("A refresh token is needed.")
        else:
            whole = not (self.preview.is_misread or refused(self.form.problems()))
            ready, why = whole, self.tr("Correct the marked fields.")
        self.bar.show_ready(ready, "" if ready else why)

    def _on_form(self) -> None:
        self.preview.follow(self.form.scope())
        self.result.show_current(self.form.scope())
        self._show_ready()

    def _on_making(self) -> None:
        making, renewing = self.bar.made(), self.bar.made() is CredentialType.RENEWED
        self.renew.setVisible(renewing)
        for part in (self.form, self.preview):
            part.setVisible(not renewing)
            part.show_purpose(Purpose.API_KEY if making is CredentialType.KEY else Purpose.DISPOSABLE)
        self._on_form()
        if self.entry:
            self.show_entry(self.entry)

    def _on_other(self) -> None:
        if self.entry and (other := self._other(self.entry, time.time())):
            self._mint_with(other)

    def _on_narrow(self) -> None:
        if self.entry:
            self.use_scope(self.form.scope().with_rules(rules_of(self.entry.inspection.permissions)))

    def _on_save_key(self) -> None:
        if self.entry and (made := self.maker.made(self.entry)):
            self.files.save_made(made)

    def _on_ended(self) -> None:
        last, left = self.maker.last, self.maker.was_left
        if isinstance(last, Made) and not left:
            if self.entry is not last.entry:
                self.show_entry(last.entry)
            self.renew.show_entry(last.entry)
        elif self.entry:
            self.show_entry(self.entry)
        if last and (left or self.result.isHidden()):
            named = None if isinstance(last, Made) else self.entry
            self.announced.emit(self._operations.said_of(named, self.result.said_elsewhere(last)))
            return
        self.results.verticalScrollBar().setValue(0)
        ready = isinstance(last, Made) and self.result.may_be_handed_out()
        next_step = self.result.copy_button if ready else self.bar.mint_button
        next_step.setFocus()
        self.results.show_part(next_step)  # a low window shows little more
        self.announced.emit(self.result.said_last())

    def _on_proving(self, entry: Entry) -> None:
        if self.maker.tells_of(entry, self.entry):
            self.result.show_proving()

    def _on_proved(self, entry: Entry, shown: Canary | None) -> None:
        if self.maker.tells_of(entry, self.entry):
            self.result.show_canary(shown)
