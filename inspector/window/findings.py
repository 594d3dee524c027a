"""Shows findings: what is wrong, the evidence, why it matters, what to do."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from inspector.credential.text.message import Message
from inspector.diagnosis.finding import Finding, Severity
from inspector.window.entries.entry import Entry
from inspector.window.entries.verdicts import verdict_of
from inspector.window.look import motion
from inspector.window.look.theme import space
from inspector.window.protection.masking import OPEN, Masking
from inspector.window.text import labels
from inspector.window.widgets import deletion
from inspector.window.widgets.buttons import Button
from inspector.window.widgets.card import StatePill, column, row
from inspector.window.widgets.plain import PlainLabel

TONES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "info"}
_ONE_CLICK = {"permission.super-user": "mint", "permission.cannot-mint": "permissions"}
"""Codes of findings whose fix is on another page, and the key of that page."""


class FindingView(QFrame):
    """One finding. The findings it causes are folded under it."""

    page_wanted = Signal(str)

    def __init__(self, finding: Finding, masking: Masking = OPEN) -> None:
        super().__init__()
        self._masking = masking
        quiet = finding.severity is Severity.INFO
        self.setProperty("banner", "neutral" if quiet else TONES[finding.severity])
        self.setAccessibleName(f"{severity_title(finding.severity)}: {self._say(finding.title)}")
        layout = column("s")
        layout.setContentsMargins(space("m"), space("m"), space("m"), space("m"))
        self.setLayout(layout)
        layout.addLayout(self._head(finding))
        layout.addLayout(self._parts(finding))
        if finding.code in _ONE_CLICK:
            layout.addLayout(self._shortcut(_ONE_CLICK[finding.code]))
        if finding.consequences:
            layout.addWidget(_Consequences(finding.consequences, masking))

    def _head(self, finding: Finding) -> QVBoxLayout:
        head = column("xs")
        line = row("s")
        line.addWidget(StatePill(TONES[finding.severity], severity_title(finding.severity)))
        line.addWidget(PlainLabel(finding.code, size="small", tone="muted", mono=True))
        line.addStretch(1)
        head.addLayout(line)
        head.addWidget(PlainLabel(self._say(finding.title), size="strong", bold=True, wrap=True))
        return head

    def _parts(self, finding: Finding) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(space("m"))
        grid.setVerticalSpacing(space("xs"))
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, self.fontMetrics().horizontalAdvance(self.tr("Why it matters")))
        parts: list[tuple[str, Message | None]] = [
            (self.tr("Evidence"), finding.evidence),
            (self.tr("Why it matters"), finding.why),
            (self.tr("What to do"), finding.fix),
        ]
        shown = [(title, self._say(sentence) if sentence else "") for title, sentence in parts]
        if finding.causes:
            causes = (f"{number}. {self._say(cause)}" for number, cause in enumerate(finding.causes, 1))
            shown.insert(2, (self.tr("Usual causes"), "\n".join(causes)))
        for title, text in shown:
            if text:
                place = grid.rowCount()
                label = PlainLabel(title, tone="muted")
                grid.addWidget(label, place, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
                grid.addWidget(PlainLabel(text, wrap=True), place, 1)
        return grid

    def _say(self, said: Message) -> str:
        return self._masking(labels.translate(said))

    def _shortcut(self, page: str) -> QVBoxLayout:
        titles = {"mint": self.tr("Mint a narrower token"), "permissions": self.tr("Show the permissions")}
        button = Button(titles[page], "mint" if page == "mint" else "shield")
        button.clicked.connect(lambda: self.page_wanted.emit(page))
        layout = column()
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return layout


class _Consequences(QWidget):
    """The findings that disappear together with the one above."""

    def __init__(self, findings: Sequence[Finding], masking: Masking) -> None:
        super().__init__()
        layout = column("xs")
        self.setLayout(layout)
        count = len(findings)
        self._toggle = Button(self.tr("%n consequences", None, count), "chevron-right")
        self._toggle.setCheckable(True)
        self._list = QWidget()
        inner = column("xs")
        inner.setContentsMargins(space("l"), 0, 0, 0)
        self._list.setLayout(inner)
        for finding in findings:
            text = labels.sentences(map(labels.translate, (finding.title, finding.evidence)))
            inner.addWidget(PlainLabel(masking(text), wrap=True))
        self._list.hide()
        layout.addWidget(self._toggle, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._list)
        self._toggle.toggled.connect(lambda shown: motion.unfold(self._list, shown))


class FindingList(QWidget):
    """A list of findings, in the order given."""

    page_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[Finding, ...] = ()
        self._masking = OPEN
        self._views: list[FindingView] = []
        self._layout = column("s")
        self.setLayout(self._layout)
        self.hide()

    def show_findings(self, findings: Sequence[Finding], masking: Masking = OPEN) -> None:
        """Show findings, masked by ``masking``. Widgets are made only for findings that are new."""
        if (tuple(findings), masking) == (self._shown, self._masking):
            return
        kept = dict(zip(self._shown, self._views, strict=True)) if masking == self._masking else {}
        fresh = [kept.pop(each) if each in kept else self._view(each, masking) for each in findings]
        for view in self._views:
            if view not in fresh:
                self._layout.removeWidget(view)
                deletion.delete(view)
        for place, view in enumerate(fresh):
            self._layout.insertWidget(place, view)
        self._shown, self._masking, self._views = tuple(findings), masking, fresh
        self.setVisible(bool(self._views))

    def _view(self, finding: Finding, masking: Masking) -> FindingView:
        made = FindingView(finding, masking)
        made.page_wanted.connect(self.page_wanted)
        return made

    def view_of(self, finding: Finding) -> QWidget | None:
        """Return the widget that shows a finding; ``None`` if it is not among them."""
        shown = zip(self._shown, self._views, strict=True)
        return next((view for each, view in shown if each.code == finding.code), None)

    def codes(self) -> tuple[str, ...]:
        """Return the codes of the findings shown, in order."""
        return tuple(finding.code for finding in self._shown)


def severity_title(severity: Severity) -> str:
    """Return the name of a severity."""
    translate = QCoreApplication.translate
    return {
        Severity.ERROR: translate("FindingView", "Error"),
        Severity.WARNING: translate("FindingView", "Warning"),
        Severity.INFO: translate("FindingView", "Info"),
    }[severity]


def repairs_of(entry: Entry) -> list[tuple[str, str]]:
    """Return what was repaired in the pasted text and where, in words, as far as it is a finding."""
    said = {found.code: found.title for top in entry.findings for found in top.with_all()}
    return [
        (
            labels.translate(said[each.code]),
            labels.translate(each.place),
        )
        for each in entry.inspection.damages()
        if each.code in said
    ]


def tolerance(entry: Entry | None = None) -> str:
    """Return what the repairs of an entry mean for an application, as sure as the verdict is."""
    translate = QCoreApplication.translate
    if entry is not None:
        verdict = verdict_of(entry, time.time())
        blamed = verdict.about is not None and verdict.about.code.startswith("repair.")
        if blamed and verdict.severity.value == "error":
            return translate("Repairs", "Credential Inspector tolerates this. Your code will not.")
        repairs = [found for found in entry.findings if found.code.startswith("repair.")]
        if all(found.severity is Severity.INFO for found in repairs):
            return translate("Repairs", "This only says where the credential stood.")
    return translate("Repairs", "Credential Inspector tolerates this. Your application may not.")
