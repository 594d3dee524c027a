"""Shows one step of the connection check: waiting, running, passed or failed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QWidget

from inspector.credential.text.visible import visible
from inspector.diagnosis.live import step_titles
from inspector.service.checks.steps import Certificate, Step, StepName, StepState
from inspector.window.look import theme
from inspector.window.look.theme import scaled, space
from inspector.window.protection.masking import OPEN, Masking
from inspector.window.text import labels
from inspector.window.text.call_format import milliseconds
from inspector.window.widgets.plain import PlainLabel

_FIRST, *_, _LAST = StepName
_NODE, _ICON = 20, 16
"""The width of a step's icon with its margins, and without them, in device-independent pixels."""
_ROWS = 6
"""The heading, three texts, the findings, and what stands between two steps."""
LOOKS: dict[str, tuple[str, str]] = {
    StepState.PASSED: ("ok", "ok"),
    StepState.FAILED: ("error", "error"),
    StepState.SKIPPED: ("remove", "muted"),
    StepState.UNCLEAR: ("question", "warning"),
}
"""Icon and tone of a step by its state."""


class Node(QWidget):
    """An icon on the line that joins the steps; the line is as high as its step."""

    def __init__(self, *, first: bool, last: bool) -> None:
        super().__init__()
        self._first, self._last = first, last
        self._icon, self._tone = "remove", "muted"
        self.setFixedWidth(scaled(_NODE))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)

    def show_state(self, icon: str, tone: str) -> None:
        """Show another icon in a colour role. The line below it takes its colour once the step has passed."""
        if (icon, tone) != (self._icon, self._tone):
            self._icon, self._tone = icon, tone
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line around the icon. Called by Qt."""
        with QPainter(self) as painter:
            middle, top = self.width() // 2, 2
            end = top + scaled(_ICON)
            painter.setPen(QPen(theme.active().colour("border"), 2))
            if not self._first:
                painter.drawLine(middle, 0, middle, top)
            if not self._last:
                if self._tone == "ok":
                    painter.setPen(QPen(theme.active().colour("ok"), 2))
                painter.drawLine(middle, end, middle, self.height())
            icon = scaled(_ICON)
            theme.icon(self._icon, self._tone).paint(painter, QRect(middle - icon // 2, top, icon, icon))


class CheckStepView(QFrame):
    """Icon, name, state and time in one line; below it a sentence and the original error message."""

    def __init__(self, step_name: StepName) -> None:
        super().__init__()
        self._step_name = step_name
        self._node = Node(first=step_name is _FIRST, last=step_name is _LAST)
        self._name = PlainLabel(step_title(step_name), bold=True)
        self._state = PlainLabel(tone="muted")
        self._time = PlainLabel(tone="muted")
        self._sentence = PlainLabel(wrap=True)
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
        self._grid = grid
        grid.addWidget(self._node, 0, 0, _ROWS, 1)
        grid.addWidget(self._name, 0, 1)
        grid.addWidget(self._state, 0, 2)
        grid.addWidget(self._time, 0, 3, Qt.AlignmentFlag.AlignRight)
        for place, label in enumerate((self._sentence, self._peer, self._certificate), start=1):
            grid.addWidget(label, place, 1, 1, 3)
        grid.setRowMinimumHeight(_ROWS - 1, space("s"))

    def explain(self, findings: QWidget) -> None:
        """Show the findings about this step below it."""
        if self._grid.indexOf(findings) < 0:
            self._grid.addWidget(findings, _ROWS - 2, 1, 1, 3)

    def show_waiting(self, *, busy: bool) -> None:
        """Show that the step is waiting or running."""
        self._node.show_state(*(("clock", "info") if busy else ("remove", "muted")))
        self._time.setText("")
        self._show(self.tr("Running…") if busy else self.tr("Not run"), "info" if busy else "muted")

    def show_step(self, step: Step, masking: Masking = OPEN) -> None:
        """Show how the step ended."""
        if step.cancelled:
            self._node.show_state("remove", "muted")
            self._time.setText(milliseconds(step.seconds))
            self._show(labels.bare(labels.translate(step.summary)), "muted")
            return
        icon, tone = LOOKS[step.state]
        self._node.show_state(icon, tone)
        certificate = certificate_sentence(step.certificate) if step.certificate else ""
        peer = f"“{visible(step.peer)}”" if step.peer else ""
        self._time.setText(milliseconds(step.seconds))
        details = (masking(labels.translate(step.summary)), masking(peer), masking(certificate))
        self._show(state_title(step.state), tone, details)

    def _show(self, state: str, tone: str, details: tuple[str, str, str] = ("", "", "")) -> None:
        self._state.setText(state)
        self._state.set_tone(tone)
        for label, text in zip((self._sentence, self._peer, self._certificate), details, strict=True):
            label.setText(text)
            label.setVisible(bool(text))


def step_title(step_name: StepName) -> str:
    """Return a step's title, in words that need no knowledge of gRPC."""
    return labels.translate(step_titles.step_title(step_name))


def state_title(state: StepState) -> str:
    """Return the name of a state."""
    return labels.translate(step_titles.STATE_TITLES[state])


def certificate_sentence(certificate: Certificate) -> str:
    """Return one line on a certificate."""
    translate = QCoreApplication.translate
    text = translate(
        "CheckStepView", "Certificate for {names}, issued by {issuer}, valid from {begin} to {end}."
    )
    return text.format(
        names=visible(", ".join(certificate.names) or certificate.subject, 300),
        issuer=visible(certificate.issuer, 200),
        begin=labels.utc_time(certificate.not_before)[:10],
        end=labels.utc_time(certificate.not_after)[:10],
    )
