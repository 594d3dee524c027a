"""One rung of the connection ladder as it is seen: waiting, tried, passed, failed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout

from inspector.credential.text.visible import visible
from inspector.service.checks.steps import Certificate, Rung, Step, StepState
from inspector.window.look.theme import space
from inspector.window.protection.masking import OPEN, Veil
from inspector.window.text import labels
from inspector.window.text.call_format import milliseconds
from inspector.window.widgets.icon import Icon
from inspector.window.widgets.plain import PlainLabel

_LOOKS = {
    StepState.PASSED: ("ok", "ok"),
    StepState.FAILED: ("error", "error"),
    StepState.SKIPPED: ("remove", "muted"),
    StepState.UNCLEAR: ("question", "warning"),
}


class LadderStep(QFrame):
    """Icon, name, state and time in one line; under it a sentence and the other side's own words."""

    def __init__(self, rung: Rung) -> None:
        super().__init__()
        self._rung = rung
        self._icon = Icon("remove", "muted")
        self._name = PlainLabel(rung_title(rung), bold=True)
        self._state = PlainLabel(tone="muted")
        self._time = PlainLabel(tone="muted")
        self._said = PlainLabel(wrap=True)
        self._peer = PlainLabel(mono=True, tone="muted", wrap=True, size="small")
        self._certificate = PlainLabel(tone="muted", wrap=True, size="small")
        self._build()
        self.show_waiting(busy=False)

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(space("s"))
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(2, 1)
        grid.addWidget(self._icon, 0, 0)
        grid.addWidget(self._name, 0, 1)
        grid.addWidget(self._state, 0, 2)
        grid.addWidget(self._time, 0, 3, Qt.AlignmentFlag.AlignRight)
        for place, label in enumerate((self._said, self._peer, self._certificate), start=1):
            grid.addWidget(label, place, 1, 1, 3)

    def show_waiting(self, *, busy: bool) -> None:
        """Not tried yet, or being tried now."""
        self._icon.set_icon(*(("clock", "info") if busy else ("remove", "muted")))
        self._time.setText("")
        self._show(self.tr("Trying…") if busy else self.tr("Not tried"), "info" if busy else "muted")

    def show_step(self, step: Step, veil: Veil = OPEN) -> None:
        """How it ended."""
        icon, tone = _LOOKS[step.state]
        self._icon.set_icon(icon, tone)
        certificate = certificate_sentence(step.certificate) if step.certificate else ""
        peer = f"“{visible(step.peer)}”" if step.peer else ""
        self._time.setText(milliseconds(step.seconds))
        details = (veil(labels.say(step.said)), veil(peer), veil(certificate))
        self._show(state_title(step.state), tone, details)

    def _show(self, state: str, tone: str, details: tuple[str, str, str] = ("", "", "")) -> None:
        self._state.setText(state)
        self._state.set_tone(tone)
        for label, text in zip((self._said, self._peer, self._certificate), details, strict=True):
            label.setText(text)
            label.setVisible(bool(text))
        self.setAccessibleName(f"{rung_title(self._rung)}: {state} {details[0]}".strip())


def rung_title(rung: Rung) -> str:
    """A rung in words that need no knowledge of gRPC."""
    translate = QCoreApplication.translate
    return {
        Rung.NAME: translate("LadderStep", "Host name"),
        Rung.TCP: translate("LadderStep", "Connection (TCP)"),
        Rung.TLS: translate("LadderStep", "Encryption (TLS)"),
        Rung.GRPC: translate("LadderStep", "Service (HTTP/2, gRPC)"),
        Rung.AUTHENTICATION: translate("LadderStep", "Authentication"),
        Rung.PERMISSION: translate("LadderStep", "Permission"),
    }[rung]


def state_title(state: StepState) -> str:
    """A state in a word."""
    translate = QCoreApplication.translate
    return {
        StepState.PASSED: translate("LadderStep", "Passed"),
        StepState.FAILED: translate("LadderStep", "Failed"),
        StepState.SKIPPED: translate("LadderStep", "Not needed"),
        StepState.UNCLEAR: translate("LadderStep", "Unclear"),
    }[state]


def certificate_sentence(certificate: Certificate) -> str:
    """What a certificate says, in a line."""
    translate = QCoreApplication.translate
    said = translate("LadderStep", "Certificate for {names}, issued by {issuer}, valid {begin} to {end}.")
    return said.format(
        names=visible(", ".join(certificate.names) or certificate.subject, 300),
        issuer=visible(certificate.issuer, 200),
        begin=labels.utc_time(certificate.not_before)[:10],
        end=labels.utc_time(certificate.not_after)[:10],
    )
