"""Shows the decoded content: repairs, endpoint, JWT header and claims. Decoded, not verified."""

from __future__ import annotations

import time
from collections.abc import Sequence

from inspector.credential.inspection import Claim
from inspector.credential.model.expiry import Expiry
from inspector.credential.model.kinds import MOMENTO_KINDS
from inspector.credential.text.secret import MASK
from inspector.credential.text.visible import visible
from inspector.service.connection.setting import ConnectionSetting
from inspector.window.entries import verdicts
from inspector.window.entries.endpoint import choose_endpoint
from inspector.window.entries.entry import Entry
from inspector.window.findings import repairs_of, tolerance
from inspector.window.pages.inspect.endpoint_card import EndpointCard
from inspector.window.pages.inspect.endpoint_chooser import EndpointChooser
from inspector.window.pages.inspect.key_info_card import KeyInfoCard
from inspector.window.pages.page import Page
from inspector.window.protection.masking import Masking, masking_of
from inspector.window.text import labels
from inspector.window.widgets.buttons import Button
from inspector.window.widgets.card import Banner, Card, StatePill
from inspector.window.widgets.columns import Columns
from inspector.window.widgets.plain import PlainLabel
from inspector.window.widgets.table import PlainTable

_NAMED_PLACES, _LONGEST_PLACE = 10, 60
"""How many places of further copies are named, and their longest name in characters."""


class InspectPage(Page):
    """One card for each part of the credential."""

    def __init__(self) -> None:
        super().__init__()
        self._hidden = False
        self._first = Banner()
        self._first.setObjectName("inspect.fix")
        self._to_diagnose = Button(self.tr("Details"), "diagnose")
        self._to_diagnose.clicked.connect(lambda: self.page_wanted.emit("diagnose"))
        self._first.add(self._to_diagnose)
        self._endpoint = EndpointCard()
        self._endpoint.copied.connect(self.text_copied)
        self._endpoint.change_wanted.connect(self._on_change)
        self._changing: Entry | None = None
        """The entry whose endpoint is being chosen again."""
        self._chooser = EndpointChooser()
        self._chooser.chosen.connect(self._on_endpoint)
        self._endpoint.body.addWidget(self._chooser)
        self._times = Card(self.tr("Time"))
        self._told, self._next = 0.0, 0.0
        """When the relative times were shown, and when the first of them changes its text (epoch seconds)."""
        self._moments = PlainTable(
            [self.tr("Event"), self.tr("Local time"), self.tr("UTC"), self.tr("Relative")],
            mono=(2,),
            stretch=(3,),
        )
        self._moments.setAccessibleName(self.tr("Times"))
        self._times.body.addWidget(self._moments)
        self._claims = Card(self.tr("Claims"))
        self._claims.corner.addWidget(StatePill("neutral", self.tr("Decoded, not verified"), "info"))
        self._claim_table = PlainTable([self.tr("Claim"), self.tr("Value"), self.tr("Meaning")], mono=(0, 1))
        self._claim_table.setAccessibleName(self.tr("Claims"))
        self._claims.body.addWidget(self._claim_table)
        self._header = Card(self.tr("JWT header"))
        self._header_table = PlainTable([self.tr("Field"), self.tr("Value"), self.tr("Meaning")], mono=(0, 1))
        self._header_table.setAccessibleName(self.tr("JWT header"))
        self._header.body.addWidget(self._header_table)
        self._repairs = Card(self.tr("Repairs"), tolerance())
        self._repair_table = PlainTable([self.tr("Repair"), self.tr("Where")])
        self._repair_table.setAccessibleName(self.tr("Repairs"))
        self._repairs.body.addWidget(self._repair_table)
        self.key_info = KeyInfoCard()
        self._note = PlainLabel(tone="muted", wrap=True)
        self.body.addWidget(self._first)
        self.body.addWidget(self._note)
        left = (self._endpoint, self.key_info, self._times, self._repairs)
        columns = Columns()
        self.body.addWidget(columns)
        columns.hold(left, (self._claims, self._header))
        self.body.addStretch(1)

    def show_entry(self, entry: Entry) -> None:
        """Show everything that was decoded, also of a damaged credential."""
        super().show_entry(entry)
        self._next = 0.0
        inspection = entry.inspection
        self._show_first(entry)
        masking = masking_of(entry, entry.connection or ConnectionSetting(), hidden=self._hidden)
        self._note.setText(masking(self._notes(entry)))
        self._note.setVisible(bool(self._note.text()))
        self._show_endpoint(entry)
        _show_claims(self._claims, self._claim_table, inspection.claim_rows, masking, self._hidden)
        _show_claims(self._header, self._header_table, inspection.header_rows, masking, False)
        self.key_info.show_info(inspection.key_info, hidden=self._hidden)
        self._show_repairs(entry)
        self._times.setVisible(bool(_moments(inspection.expiry)))

    def show_findings(self, entry: Entry) -> None:
        """Show what to do about the verdict in the banner at the top, and where the credential was found again."""
        self._show_first(entry)
        masking = masking_of(entry, entry.connection or ConnectionSetting(), hidden=self._hidden)
        self._note.setText(masking(self._notes(entry)))

    def show_next_step(self, action: str) -> None:
        """Ask for the endpoint that is missing."""
        if self._chooser.isVisible():
            self._chooser.list.setFocus()
            self.bring_into_view(self._endpoint)

    def show_time(self, now: float) -> None:
        """Update relative times."""
        if self.entry is None:
            return
        if not self._told <= now < self._next:
            moments = _moments(self.entry.inspection.expiry)
            self._told = now
            self._next = now + min(60 - now % 60, *(labels.coarse_lasts(at - now) for _, at in moments), 60)
            self._show_moments(moments, now)

    def _show_moments(self, moments: list[tuple[str, float]], now: float) -> None:
        titles = {
            "issued": self.tr("Issued"),
            "starts": self.tr("Valid from"),
            "ends": self.tr("Expires"),
        }
        self._moments.keep_rows(
            [
                (titles[name], labels.local_time(at), labels.utc_time(at), self._relative(at - now))
                for name, at in moments
            ]
        )

    def hide_details(self, hide: bool) -> None:
        """Mask subjects and endpoints."""
        self._hidden = hide
        if hide:
            self._changing = None  # the field of the chooser contains the endpoint
        if self.entry:
            self.show_entry(self.entry)

    def _relative(self, seconds: float) -> str:
        text = self.tr("in {span}") if seconds >= 0 else self.tr("{span} ago")
        return text.format(span=labels.coarse_span(abs(seconds)))

    def _show_first(self, entry: Entry) -> None:
        verdict = verdicts.verdict_of(entry, time.time())
        if verdict.about is None:
            self._first.show_text("ok", "")
            return
        masking = masking_of(entry, entry.connection or ConnectionSetting(), hidden=self._hidden)
        fix = masking(labels.translate(verdict.about.fix))
        self._first.show_text(verdicts.TONES[verdict.severity], fix)

    def _notes(self, entry: Entry) -> str:
        notes = [labels.translate(entry.inspection.why)]
        if len(entry.texts) > 1:
            text = self.tr("Loaded {count} times, in {texts} different texts. The last one is shown.")
            notes.append(text.format(count=entry.copies, texts=len(entry.texts)))
        elif entry.copies > 1:
            notes.append(self.tr("Loaded {count} times, each time the same.").format(count=entry.copies))
        places = [visible(place, _LONGEST_PLACE) for place in entry.found_also()]
        if places:
            named = ", ".join(places[:_NAMED_PLACES]) + (", \u2026" if len(places) > _NAMED_PLACES else "")
            notes.append(self.tr("Also found in: {places}").format(places=named))
        return "\n".join(notes)

    def _show_endpoint(self, entry: Entry) -> None:
        self._chooser.show_entry(entry)
        endpoint = entry.inspection.endpoint
        callable_kind = entry.inspection.kind in MOMENTO_KINDS
        missing = endpoint is None and entry.inspection.token is not None and callable_kind
        if entry is not self._changing:
            self._changing = None
        self._endpoint.setVisible(endpoint is not None or missing)
        self._chooser.setVisible(missing or self._changing is not None)
        self._endpoint.show_endpoint(endpoint, hidden=self._hidden, chosen=entry.without_endpoint is not None)

    def _on_change(self) -> None:
        entry = self.entry
        if entry and entry.inspection.endpoint:
            self._changing = entry
            self._show_endpoint(entry)
            self._chooser.ask_again("" if self._hidden else entry.inspection.endpoint.host)

    def _on_endpoint(self, host: str) -> None:
        entry = self.entry
        if entry:
            self._changing = None
            choose_endpoint(entry, host)
            self.entry_changed.emit(entry)

    def _show_repairs(self, entry: Entry) -> None:
        rows = repairs_of(entry)
        self._repairs.setVisible(bool(rows))
        self._repairs.subtitle.setText(tolerance(entry))
        self._repair_table.keep_rows(rows)


def _moments(expiry: Expiry) -> list[tuple[str, float]]:
    named = (("issued", expiry.issued_at), ("starts", expiry.not_before), ("ends", expiry.expires_at))
    return [(name, at) for name, at in named if at is not None]


def _show_claims(
    card: Card, table: PlainTable, claims: Sequence[Claim], masking: Masking, hidden: bool
) -> None:
    card.setVisible(bool(claims))
    rows = []
    for claim in claims:
        masked = hidden and claim.name in ("sub", "a", "email", "c", "cp")
        value = MASK if masked else masking(claim.value)
        rows.append((claim.name, value, labels.translate(claim.meaning) if claim.meaning else ""))
    table.keep_rows(rows)
