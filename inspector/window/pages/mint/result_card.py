"""The result of a mint: the new credential, and the scope asked for and granted side by side."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton

from inspector.credential.scopes.scope import Scope
from inspector.credential.text.secret import Secret
from inspector.credential.text.visible import visible
from inspector.diagnosis.grant.comparison import Match
from inspector.diagnosis.live.call import is_undecided
from inspector.service.checks.canary import Canary
from inspector.window.look.theme import scaled
from inspector.window.pages.mint.minting import CredentialType, Made, Refused
from inspector.window.pages.mint.verdict import grant_row, grant_sentences, tried_sentence, verdict
from inspector.window.protection.masking import OPEN, Masking
from inspector.window.text import labels
from inspector.window.widgets.buttons import Button, show_running
from inspector.window.widgets.card import Banner, Card, StatePill
from inspector.window.widgets.fields.secret_field import SecretField
from inspector.window.widgets.flow import Flow
from inspector.window.widgets.plain import PlainLabel
from inspector.window.widgets.table import PlainTable

_NARROW = 360
"""The width in device-independent pixels below which rules that are as asked are shown once, not twice."""


class ResultCard(Card):
    """Hidden until something was minted or a mint failed."""

    secret_copied = Signal(object)
    save_wanted = Signal()
    canary_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self, copy_as: QPushButton) -> None:
        """``copy_as`` is the page's button “Copy as”."""
        super().__init__(self.tr("Result"))
        self._copy_as = copy_as
        self._made: Made | None = None
        self._refused: Refused | None = None
        self._masking = OPEN
        self._texts: dict[Banner, tuple[str, str]] = {}
        self.refusal = Banner()
        self.pill = StatePill()
        self.corner.addWidget(self.pill)
        self.banner = Banner()
        self.secret = SecretField()
        self.secret.copied.connect(lambda: self._copy(refresh=False))
        self._refresh_title = PlainLabel(
            self.tr("Its refresh token. It is returned only once: keep it with the key."),
            tone="muted",
            wrap=True,  # in one line it would be wider than the column
        )
        self.refresh = SecretField()
        self.refresh.copied.connect(lambda: self._copy(refresh=True))
        self.table = PlainTable([self.tr("Asked"), self.tr("Granted"), self.tr("Result")], stretch=(0, 1))
        self.table.setAccessibleName(self.tr("Asked and granted"))
        self.copy_button = Button(self.tr("Copy token"), "copy", primary=True)
        self.copy_button.clicked.connect(lambda: self._copy(refresh=False))
        self.save_button = Button(self.tr("Save key file…"), "save")
        self.save_button.clicked.connect(self.save_wanted)
        self.canary_button = Button(
            self.tr("Verify with test calls"),
            "shield",
            tip=self.tr("One call that must be allowed and one that must be denied"),
        )
        self.canary_button.clicked.connect(self.canary_wanted)
        self.cancel_button = Button(self.tr("Cancel"), "stop")
        self.cancel_button.clicked.connect(self.cancel_wanted)
        self.canary_banner = Banner()
        self._build()
        self._show_parts()
        self.hide()

    def _build(self) -> None:
        buttons = Flow()
        actions = (self.copy_button, self._copy_as, self.save_button, self.canary_button, self.cancel_button)
        for button in actions:
            buttons.add(button)
        for part in (self.secret, buttons, self.refusal, self.banner, self.canary_banner):
            self.body.addWidget(part)
        for below in (self._refresh_title, self.refresh, self.table):
            self.body.addWidget(below)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give what was granted the whole width in a narrow card. Called by Qt."""
        super().resizeEvent(event)
        self._show_columns()

    def _show_columns(self) -> None:
        grant = self._made.grant if self._made else None
        same = grant is not None and all(found.match is Match.SAME for found in grant.rows)
        self.table.setColumnHidden(0, same and self.width() < scaled(_NARROW))

    def show_last(self, made: Made | None, refused: Refused | None) -> None:
        """Show the last success and the failure after it; hide the card if there is neither."""
        if made is not self._made:
            self._made = made
            if made:
                self._show_made(made)
            self._show_parts()
        self._show_refused(refused)
        self.setVisible(bool(made or refused))

    def show_current(self, scope: Scope) -> None:
        """Say whether the result is that of the scope in the form: after a change, its verdict is no longer green."""
        made = self._made
        if made is None or made.grant is None:
            return
        refused = self._refused
        if refused and refused.order.scope != scope:  # what was refused is not in the form any more
            self._say(self.refusal, "error", "")
        elif refused:
            self._show_refused(refused)
        if scope == made.order.scope:
            self._show_verdict(made)
        else:
            self.pill.show_state("neutral", self.tr("Minted with the earlier form"))
            text = self.tr("The form was changed after this was minted. Mint again to use the changed form.")
            self._say(self.banner, "neutral", text)

    def show_copied(self, secret: Secret | None, left: float) -> None:
        """Show at the button whether the new credential is on the clipboard, and what is ``left`` of its time."""
        made = self._made.minted.credential if self._made else None
        self.copy_button.tick(left if secret is not None and secret == made else 0.0)

    def may_be_handed_out(self) -> bool:
        """Return whether the credential is known to allow no more than was asked for."""
        grant = self._made.grant if self._made else None
        return bool(self._made and not (grant and (grant.wider or grant.unknown)))

    def said_last(self) -> str:
        """Return the last result as a sentence for the status bar."""
        if not self.refusal.isHidden():
            return self.refusal.label.text()
        return self._joined(self.pill.text(), self.banner.label.text())

    def said_elsewhere(self, last: Made | Refused) -> str:
        """Return a result that came while the person was elsewhere as a sentence for the status bar."""
        if isinstance(last, Refused):
            return self._masking(self._joined(last.outcome.observed, self._refusal(last)))
        title = verdict(last.grant)[1]
        text = self.tr("“{name}” was minted: it is in the list. {result}.")
        return self._masking(text.format(name=visible(last.entry.name), result=title))

    def hide_names(self, masking: Masking) -> None:
        """Mask names from now on, also in the texts shown."""
        self._masking = masking
        for banner, content in self._texts.items():
            self._say(banner, *content)

    def _say(self, banner: Banner, tone: str, text: str) -> None:
        self._texts[banner] = (tone, text)
        banner.show_text(tone, self._masking(text))

    def _joined(self, result: str, sentences: str) -> str:
        return self.tr("{result}. {sentences}").format(result=result, sentences=sentences)

    def _show_refused(self, last: Refused | None) -> None:
        """Show the failure instead of a result, or above the last success."""
        self._refused = last
        self._say(self.refusal, "error", "")
        if last and self._made:
            self._say(self.refusal, "error", self._joined(last.outcome.observed, self._refusal(last)))
        elif last:
            self.pill.show_state("error", last.outcome.observed)
            self._say(self.banner, "error", self._refusal(last))

    def _refusal(self, last: Refused) -> str:
        outcome = last.outcome
        sentence = labels.translate(outcome.why) if outcome.why else outcome.details
        text = (
            self.tr("No answer. Only the service knows whether the credential was minted. {words}")
            if is_undecided(outcome)
            else self.tr("Nothing was minted. {words}")
        )
        lines = [text.format(words=visible(sentence)).strip()]
        if last.finding:
            lines = [labels.ended(lines[0])]  # the status bar shows both in one line
            advice = self.tr("{problem}. {fix}")
            lines.append(
                advice.format(
                    problem=labels.translate(last.finding.title), fix=labels.translate(last.finding.fix)
                )
            )
        return "\n".join(lines)

    def _show_made(self, made: Made) -> None:
        """Show a success; differences between asked and granted come first."""
        self._show_verdict(made)
        self.secret.show_secret(made.minted.credential)
        key = made.order.making is not CredentialType.TOKEN
        self.copy_button.setText(self.tr("Copy key") if key else self.tr("Copy token"))
        self.save_button.setText(self.tr("Save key file…") if key else self.tr("Save token file…"))
        if made.grant:
            self.table.show_rows([grant_row(found) for found in made.grant.rows])
            self._show_columns()

    def _show_verdict(self, made: Made) -> None:
        tone, title = verdict(made.grant)
        self.pill.show_state(tone, title)
        sentences = grant_sentences(made.grant)
        if made.clock:
            sentences.append(
                self.tr("If the service granted the lifetime that was asked for: {clock}").format(
                    clock=labels.translate(made.clock.evidence)
                )
            )
        worst = "warning" if made.clock and tone == "ok" else tone
        self._say(self.banner, worst, labels.sentences(sentences))

    def show_proving(self) -> None:
        """Show that the test calls are running."""
        self._show_busy(True)
        self._say(self.canary_banner, "neutral", self.tr("Running…"))

    def show_canary(self, canary: Canary | None) -> None:
        """Show the results of the test calls; ``None``: they were cancelled."""
        self._show_busy(False)
        if canary is None:
            self._say(self.canary_banner, "neutral", self.tr("Cancelled."))
            return
        tone = {True: "ok", False: "error", None: "warning"}[canary.held]
        sentences = (
            tried_sentence(self.tr("Should be allowed"), canary.allowed),
            tried_sentence(self.tr("Should be denied"), canary.denied),
        )
        self._say(self.canary_banner, tone, "\n".join(sentences))

    def _show_parts(self) -> None:
        made = self._made
        refresh = made.minted.refresh_token if made else None
        self.secret.setVisible(made is not None)
        self.refresh.show_secret(refresh)
        self._refresh_title.setVisible(refresh is not None)
        self.table.setVisible(bool(made and made.grant and made.grant.rows))
        for button in (self.copy_button, self._copy_as):
            button.setVisible(made is not None)
        self.save_button.setVisible(made is not None)
        self.copy_button.set_primary(self.may_be_handed_out())
        self._show_busy(False)
        self.canary_button.setVisible(bool(made and made.grant))
        self._say(self.canary_banner, "info", "")

    def _show_busy(self, busy: bool) -> None:
        """Show Cancel beside Verify while the test calls run."""
        show_running(self.canary_button, self.cancel_button, running=busy)

    def _copy(self, *, refresh: bool) -> None:
        if self._made:
            secret = self._made.minted.refresh_token if refresh else self._made.minted.credential
            if secret:
                self.secret_copied.emit(secret)
