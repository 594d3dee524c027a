"""The header: kind, endpoint, state, countdown and the masked credential."""

from __future__ import annotations

import time

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout

from inspector.credential.model.expiry import ExpiryState
from inspector.credential.model.kinds import MOMENTO_KINDS, Kind
from inspector.credential.text.secret import MASK, Secret
from inspector.credential.text.visible import visible_host
from inspector.service.connection.setting import ConnectionSetting
from inspector.window.entries import columns
from inspector.window.entries.entry import Entry
from inspector.window.entries.verdicts import verdict_of
from inspector.window.look.theme import scaled, space
from inspector.window.protection.masking import masking_of
from inspector.window.shell.header.facts_row import FactsRow
from inspector.window.shell.header.verdict_line import VerdictLine
from inspector.window.text import labels
from inspector.window.widgets.buttons import IconButton
from inspector.window.widgets.card import StatePill, column, row
from inspector.window.widgets.countdown import Countdown
from inspector.window.widgets.fields.secret_field import Choices, SecretField
from inspector.window.widgets.icon import Icon
from inspector.window.widgets.plain import ElidedLabel, keep_room, set_tooltip

_LOW, _SLIM = 600, 760
"""The height and the width in device-independent pixels of a view below which its header is compact."""
_NARROW = 460
"""The width in device-independent pixels below which a compact header has the countdown in its last line."""


class Header(QFrame):
    """Shows one entry. ``secret_copied`` asks to copy a secret, ``text_copied`` to copy plain text."""

    secret_copied = Signal(object)
    text_copied = Signal(str)
    moment_wanted = Signal()
    action_wanted = Signal(object)
    """The next step of the verdict was clicked; carries its ``Action``."""
    help_wanted = Signal()
    """Asks for the help about API keys and tokens."""
    state_changed = Signal()
    """The shown credential has expired, or will soon."""
    turned = Signal()
    """The minute of the remaining time changed."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("header")
        self._entry: Entry | None = None
        self._shown_state: ExpiryState | None = None
        self._hide_details = False
        self._verdict = VerdictLine()
        self._verdict.action_wanted.connect(self.action_wanted)
        self._icon = Icon("question", "accent", 18)
        self._kind = ElidedLabel(bold=True, snug=True)
        self._use = ElidedLabel(tone="muted", size="small", snug=True)
        self._help = IconButton("question", self.tr("API key or token? Explain the difference"))
        self._help.setObjectName("header.help")
        self._help.clicked.connect(self.help_wanted)
        self._where = ElidedLabel(tone="muted", snug=True)
        self._rights, self._owner, self._followed = StatePill(), StatePill(), StatePill(elides=True)
        self._secret = SecretField()
        self._countdown = Countdown()
        self._countdown.clicked.connect(self.moment_wanted)
        self._countdown.turned.connect(self.turned)
        self._secret.copied.connect(self._on_copy)
        self._build()

    def _build(self) -> None:
        for part in (self._verdict.button, self._secret, self._help):
            keep_room(part)  # the header is as high for every credential: choosing another one moves no page
        self._title = row("s")
        for shown in (self._icon, self._kind, self._use, self._help):
            self._title.addWidget(shown)
        self._title.addStretch(1)
        facts = self._facts = FactsRow(
            self._rights, self._owner, self._followed, self._where, self._secret, guest=self._countdown
        )
        outer = self._outer = QHBoxLayout(self)
        outer.setSpacing(space("l"))
        self._lines = column("s")
        for line in (self._title, facts):
            self._lines.addLayout(line)
        self._lines.insertWidget(0, self._verdict)
        outer.addLayout(self._lines, 1)
        self._side = column("s")
        outer.addLayout(self._side)
        self._compact = True
        self.set_compact(False)

    @property
    def is_compact(self) -> bool:
        """Return whether it takes less height."""
        return self._compact

    def fit(self, view: QSize) -> None:
        """Take less height in a low or narrow view; ``view`` is its size."""
        self.set_compact(view.height() < scaled(_LOW) or view.width() < scaled(_SLIM))

    @property
    def edge(self) -> int:
        """The room left and right of what it shows, in device-independent pixels."""
        return space("l" if self._compact else "xl")

    def set_compact(self, compact: bool) -> None:
        """Take less height, for a low window."""
        if compact == self._compact:
            return
        self._compact = compact
        across, along = self.edge, space("xs" if compact else "m")
        self._outer.setContentsMargins(across, along, across, along)
        self._lines.setSpacing(space("xs" if compact else "s"))
        self._verdict.set_compact(compact)
        self._countdown.set_inline(compact)
        self._use.setVisible(not compact)
        self._place_side()

    def _place_side(self) -> None:
        """Put the countdown and the button at the right; in a low window into a line, where there is room for it."""
        holder: QBoxLayout = self._title if self._compact else self._side
        places = (self._facts if self._is_narrow() else holder, holder)
        self._show_where()
        for part, place in zip((self._countdown, self._verdict.button), places, strict=True):
            if place.indexOf(part) < 0:
                place.addWidget(part)

    def _is_narrow(self) -> bool:
        return self._compact and self.width() < scaled(_NARROW)

    def _show_where(self) -> None:
        """Show the place only if it says something: an empty label would leave a gap in its line."""
        self._where.setVisible(bool(self._where.whole()) and not self._is_narrow())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the width that there is. Called by Qt."""
        super().resizeEvent(event)
        self._place_side()

    def show_entry(self, entry: Entry, now: float) -> None:
        """Show another entry, or the same one after a change."""
        self._entry = entry
        inspection = entry.inspection
        self._icon.set_icon(labels.KIND_ICONS[inspection.kind], "accent")
        self._kind.setText(labels.title_of(inspection))
        self.show_name()
        self._use.setText(labels.use_of(inspection))
        self._help.setVisible(bool(self._use.text()))
        self._rights.show_state("info", columns.rights(entry), "shield")
        self._show_verdict(now)
        if inspection.reported:
            self._owner.show_state("neutral", self.tr("Report, without the secret"), "report")
        else:
            self._owner.show_state("neutral", self.tr("Sandbox") if entry.sandbox else "", "sandbox")
        self._secret.show_secret(inspection.own_text() or None, self._choices(entry))
        self._countdown.setVisible(inspection.claims is not None)
        self._countdown.show_expiry(inspection.expiry, now)
        self._shown_state = inspection.expiry.state(now)

    def show_following(self, tone: str, text: str, explanation: str = "") -> None:
        """Show what is known of the followed file of the entry; an empty text if it is not followed."""
        self._followed.show_state(tone, text, "refresh")
        set_tooltip(self._followed, explanation)

    def show_name(self) -> None:
        """Show the entry's name again, because it may have been renamed."""
        if self._entry:
            self._where.show_first_fitting(*self._places(self._entry))
            self._show_where()

    def show_time(self, now: float) -> None:
        """Update to ``now`` (epoch seconds)."""
        if self._entry is None:
            return
        state = self._entry.inspection.expiry.state(now)
        if state is not self._shown_state:
            self._shown_state = state
            self.state_changed.emit()
        self._countdown.show_time(now)

    def count(self, now: float) -> None:
        """Update the seconds only."""
        self._countdown.count(now)

    def show_verdict(self, now: float) -> None:
        """Show the verdict at ``now`` (epoch seconds) again, after its findings changed."""
        if self._entry is not None:
            self._show_verdict(now)

    def show_proof(self, entry: Entry) -> None:
        """Show the verdict on an entry again, if it is shown: the answer to a call has told more about it."""
        if entry is self._entry:
            self._show_verdict(time.time())

    def _show_verdict(self, now: float) -> None:
        entry = self._entry
        if entry is None:
            return
        verdict = verdict_of(entry, now)
        masking = masking_of(entry, entry.connection or ConnectionSetting(), hidden=self._hide_details)
        self._verdict.show_verdict(verdict, masking)
        self._countdown.set_quiet(verdict.severity in ("error", "warning"), now)

    def hide_details(self, hide: bool) -> None:
        """Mask subjects and endpoints as well, for a shared screen; nothing can be revealed there."""
        self._hide_details = hide
        self._secret.forbid_reveal(hide)
        if self._entry:
            self.show_name()
            self._show_verdict(time.time())

    def show_copied(self, secret: Secret | None, left: float) -> None:
        """Show whether the credential is on the clipboard, and what is ``left`` (0 to 1) of its time."""
        self._secret.show_copied(secret, left)

    def toggle_reveal(self) -> None:
        """Reveal the credential for ten seconds, or mask it again."""
        self._secret.toggle()

    def copy_repaired(self) -> None:
        """Ask to copy the credential without what the verdict found; of exchanged variables the text with both."""
        if self._entry:
            inspection = self._entry.inspection
            self.secret_copied.emit(inspection.facts.mended or inspection.own_text())

    def state_text(self) -> str:
        """Return the sentence that screen readers hear when the state changes."""
        return f"{self._kind.whole()}: {self._verdict.text()}"

    def _places(self, entry: Entry) -> list[str]:
        """Name, cell and region, and shorter ones: the cell says the region too, and the sidebar has the name."""
        endpoint = entry.inspection.endpoint
        name = entry.name if entry.name != labels.title_of(entry.inspection) else ""
        cell = region = ""
        if self._hide_details:
            cell = MASK
        elif endpoint is not None:
            cell, region = endpoint.cell or visible_host(endpoint.host), labels.region_title(endpoint)
        elif entry.inspection.kind in MOMENTO_KINDS:
            cell = self.tr("No endpoint")
        last = cell if cell and not (name and self._hide_details) else name  # a masked cell says nothing
        shorter = ((name,), ()) if entry.sandbox else ((last,),)  # its host says no more than "Sandbox"
        parts = ((name, cell, region), (name, cell), *shorter)
        return [" \u00b7 ".join(filter(None, each)) for each in parts]

    def _choices(self, entry: Entry) -> Choices:
        inspection = entry.inspection
        choices: Choices = []
        wrapped = inspection.kind is Kind.BARE_JWT and inspection.endpoint is not None
        repaired = (
            self.tr("Copy the credential, wrapped again")
            if wrapped
            else self.tr("Copy the credential, repaired")
        )
        self._offer(choices, repaired, inspection.credential)
        self._offer(
            choices, self.tr("Copy the text, with key and endpoint in place"), inspection.facts.mended
        )
        self._offer(choices, self.tr("Copy the inner JWT"), inspection.token if inspection.claims else None)
        self._offer(choices, self.tr("Copy the text as it was pasted"), inspection.pasted)
        self._offer(choices, self.tr("Copy the refresh token"), inspection.refresh_token)
        endpoint = inspection.endpoint
        if endpoint and endpoint.host:
            host = endpoint.host
            choices.append((self.tr("Copy the endpoint"), lambda: self.text_copied.emit(host)))
        if inspection.has_fingerprint():
            mark = inspection.fingerprint  # a hash, made when it is wanted
            choices.append((self.tr("Copy the fingerprint"), lambda: self.text_copied.emit(mark() or "")))
        return choices

    def _offer(self, choices: Choices, title: str, secret: Secret | None) -> None:
        if secret:
            choices.append((title, lambda: self.secret_copied.emit(secret)))

    def _on_copy(self) -> None:
        if self._entry:
            self.secret_copied.emit(self._entry.inspection.own_text())
