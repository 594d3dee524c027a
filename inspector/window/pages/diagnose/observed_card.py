"""Connection checks that were made on other computers with ``momento-inspector check --json``."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inspector.credential.model.observation import Observation, ObservedStep
from inspector.diagnosis.report import observed_lines
from inspector.window.pages.diagnose.check_step import LOOKS
from inspector.window.protection.masking import OPEN, Masking
from inspector.window.text import labels
from inspector.window.widgets import deletion
from inspector.window.widgets.card import Card, column, row
from inspector.window.widgets.icon import Icon
from inspector.window.widgets.plain import PlainLabel


class ObservedCard(Card):
    """Shows the checks of one credential; hidden where there are none."""

    def __init__(self) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("ObservedCard", "Observed elsewhere"),
            translate(
                "ObservedCard",
                "Connection checks made on other computers. This program did not see them: a file can be changed.",
            ),
        )
        self._blocks: list[QWidget] = []
        self.hide()

    def show_checks(self, checks: Sequence[Observation], masking: Masking = OPEN) -> None:
        """Show these checks, the latest first."""
        for block in self._blocks:
            self.body.removeWidget(block)
            deletion.delete(block)
        self._blocks = [_block(seen, masking) for seen in checks]
        for block in self._blocks:
            self.body.addWidget(block)
        self.setVisible(bool(checks))


def _block(seen: Observation, masking: Masking) -> QWidget:
    """Return one check: its place and time, its steps, and what was known of the computer."""
    made = QWidget()
    body = column("s")
    made.setLayout(body)
    steps = iter(seen.steps)
    for number, line in enumerate(observed_lines.lines(seen)):
        text = masking(labels.translate(line))
        if 0 < number <= len(seen.steps):
            body.addLayout(_step(next(steps), text))
        else:
            body.addWidget(PlainLabel(text, bold=number == 0, tone="muted" if number else "", wrap=True))
    return made


def _step(step: ObservedStep, text: str) -> QHBoxLayout:
    line = row()
    line.addWidget(Icon(*LOOKS[step.state]))
    line.addWidget(PlainLabel(text, wrap=True), 1)
    return line
