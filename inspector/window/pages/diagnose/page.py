"""Why calls fail: findings by severity, the SDK predictions, and the connection check."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from inspector.window.connection.operations import Operations
from inspector.window.entries.endpoint import choose_endpoint
from inspector.window.entries.entry import Entry
from inspector.window.entries.verdicts import verdict_of
from inspector.window.findings import FindingList
from inspector.window.page_table import can_call
from inspector.window.pages.diagnose.connection_check import ConnectionCheckCard
from inspector.window.pages.diagnose.observed_card import ObservedCard
from inspector.window.pages.diagnose.region_card import RegionCard
from inspector.window.pages.diagnose.sdk_card import SdkCard
from inspector.window.pages.page import Page
from inspector.window.protection.masking import masking_of
from inspector.window.widgets.buttons import Button, IconButton
from inspector.window.widgets.card import Banner, Card
from inspector.window.widgets.columns import Columns

_IN_SDK_CARD = "kind.sdk-call"
"""Codes of findings that a card of its own explains in full."""


class DiagnosePage(Page):
    """Findings, SDK predictions, connection check."""

    def __init__(self, operations: Operations) -> None:
        super().__init__()
        self._operations, self._hidden = operations, False
        self._card = Card(QCoreApplication.translate("DiagnosePage", "Findings"))
        self._copy = Button(self.tr("Copy report"), "report")
        self._copy.setObjectName("diagnose.copy")
        self._card.corner.addWidget(self._copy)
        self._forms = IconButton(
            "chevron-down", self.tr("Reports for the customer, other forms and languages")
        )
        self._forms.setObjectName("diagnose.forms")
        self._card.corner.addWidget(self._forms)
        self._fine = Banner()
        self.findings = FindingList()
        self._card.body.addWidget(self._fine)
        self._card.body.addWidget(self.findings)
        self.sdk = SdkCard()
        self.check = ConnectionCheckCard(operations)
        self.regions = RegionCard(operations)
        self.observed = ObservedCard()
        left, right = (self._card, self.observed), (self.check, self.regions, self.sdk)
        columns = Columns()
        self.body.addWidget(columns)
        columns.hold(left, right)
        self.body.addStretch(1)
        self._wire()

    def _wire(self) -> None:
        self._copy.clicked.connect(self.report_wanted)
        self._forms.clicked.connect(lambda: self.report_forms_wanted.emit(self._forms))
        self.findings.page_wanted.connect(self.page_wanted)
        self.check.findings.page_wanted.connect(self.page_wanted)
        self.check.announced.connect(self.announced)
        self.check.copy_as.announced.connect(self.announced)
        self.check.copy_as.text_copied.connect(self.text_copied)
        self.check.turned.connect(lambda: self.bring_into_view(self.check))
        self.check.entry_changed.connect(self.entry_changed)
        self.regions.announced.connect(self.announced)
        self.regions.endpoint_chosen.connect(self._on_endpoint)

    def show_entry(self, entry: Entry) -> None:
        """Show the findings of an entry."""
        super().show_entry(entry)
        self.sdk.show_inspection(entry.inspection)
        self.check.setVisible(can_call(entry.inspection))
        self.check.show_entry(entry)
        self.show_findings(entry)  # after a check of another connection is forgotten
        self.regions.show_entry(entry)

    def _on_endpoint(self, host: str) -> None:
        if self.entry:
            choose_endpoint(self.entry, host)
            self.entry_changed.emit(self.entry)

    def main_action(self) -> None:
        """Start the connection check."""
        if self.entry and can_call(self.entry.inspection):
            self.check.check()

    def show_next_step(self, action: str) -> None:
        """Bring the finding into view that the verdict speaks of."""
        about = verdict_of(self.entry, time.time()).about if self.entry else None
        if about is None:
            return
        card = self.sdk if about.code == _IN_SDK_CARD else self._card
        self.bring_into_view(self.findings.view_of(about) or self.check.findings.view_of(about) or card)

    def fill_copy_menu(self, menu: QMenu) -> None:
        """Add the calls that repeat the step of the check that failed."""
        self.check.fill_copy_menu(menu)

    def hide_details(self, hide: bool) -> None:
        """Mask hosts and subject."""
        self._hidden = hide
        self.check.hide_details(hide)
        if self.entry:
            self.show_findings(self.entry)

    def show_findings(self, entry: Entry) -> None:
        """Show the findings of its text, that of the verdict first, and checks made elsewhere."""
        masking = masking_of(entry, self._operations.setting(entry), hidden=self._hidden)
        about = verdict_of(entry, time.time()).about
        every = [*entry.refusals(), *(found for found in entry.findings if found.code != _IN_SDK_CARD)]
        self.findings.show_findings(sorted(every, key=lambda found: found != about), masking)
        last: QWidget = self._forms
        for button in self.findings.findChildren(QPushButton):
            self.setTabOrder(last, button)  # findings are created after the buttons below them
            last = button
        tone, text = "ok", ""
        if entry.worst() is None and not entry.refusals() and about not in every:
            tone, text = self.check.told_of(entry)
            if not text:
                text = self.tr("No problems found. Decoded, not verified: check the connection to be sure.")
        self._fine.show_text(tone, masking(text))
        self.observed.show_checks(entry.observed, masking)
