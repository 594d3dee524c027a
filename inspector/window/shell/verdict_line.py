"""The verdict in the header: an icon, one sentence and the button of the next step."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.diagnosis.verdict.verdict import Action, Verdict
from inspector.window.entries.verdicts import TONES
from inspector.window.text import labels
from inspector.window.widgets.buttons import Button
from inspector.window.widgets.card import row, show_if
from inspector.window.widgets.icon import TONE_ICONS, Icon
from inspector.window.widgets.plain import PlainLabel

_ICON = 28


class VerdictLine(QWidget):
    """Shows a verdict. ``action_wanted`` carries the :class:`Action` whose button was clicked."""

    action_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._action: Action | None = None
        self._icon = Icon("info", "neutral", _ICON)
        self._sentence = PlainLabel(size="title", bold=True, wrap=True)
        self._sentence.setObjectName("header.verdict")
        self._sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._button = Button("")
        self._button.setObjectName("header.action")
        self._button.clicked.connect(lambda: self.action_wanted.emit(self._action))
        line = row("m")
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._sentence, 1)
        line.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)

    def show_verdict(self, verdict: Verdict, masking: Callable[[str], str]) -> None:
        """Show a verdict; ``masking`` hides names in its sentence while the screen is shared."""
        tone = TONES[verdict.severity]
        self._icon.set_icon(TONE_ICONS[tone], tone)
        self._sentence.setText(masking(labels.translate(verdict.sentence)))
        self._sentence.set_tone(tone if tone in ("error", "warning") else "")
        self.setAccessibleName(self._sentence.text())
        self._action = verdict.action
        self._button.setText(self._titles()[verdict.action] if verdict.action else "")
        show_if(self._button, verdict.action is not None)

    def text(self) -> str:
        """Return the sentence that is shown."""
        return self._sentence.text()

    def _titles(self) -> dict[Action, str]:
        return {
            Action.COPY_REPAIRED: self.tr("Copy repaired"),
            Action.CHOOSE_ENDPOINT: self.tr("Choose the endpoint"),
            Action.REPLACE: self.tr("Mint or renew"),
            Action.MINT_NARROWER: self.tr("Mint a narrower token"),
            Action.CHECK: self.tr("Check the connection"),
            Action.READ_FINDING: self.tr("What to do"),
        }
