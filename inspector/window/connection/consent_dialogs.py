"""The two questions before a call: may the secret be sent to this host, and may data be changed?"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from inspector.window.look.theme import space
from inspector.window.widgets.card import Banner
from inspector.window.widgets.fields.line_edit import LineEdit
from inspector.window.widgets.plain import PlainLabel
from inspector.window.widgets.question_dialog import QuestionDialog

_FRAME = 40
"""The largest window frame that a system draws around a dialog, in pixels."""


class HostDialog(QuestionDialog):
    """Asks before the secret is sent to a host outside Momento's domains. A look-alike name has to be typed."""

    def __init__(self, over: QWidget, host: str, *, typed: bool, wrapped: bool = True) -> None:
        title = QCoreApplication.translate("Consent", "Send this credential to an unknown host?")
        super().__init__(over, title, QCoreApplication.translate("Consent", "Send it there"), danger=True)
        self._host = host
        if typed:
            warning = self.tr("This name looks like a Momento host, but it is not one.")
            self.body.addWidget(Banner("error", warning))
        else:
            self.body.addWidget(Banner("warning", self.tr("This host is not in a Momento domain.")))
        self.body.addWidget(PlainLabel(self.tr("The credential names this host:"), tone="muted"))
        shown = PlainLabel(size="strong", mono=True, bold=True)
        room = over.screen().availableGeometry().width() - 2 * space("xl") - _FRAME
        shown.setText("\n".join(_host_lines(host, QFontMetrics(shown.font()), room)))
        shown.setObjectName("host")
        self.body.addWidget(shown)
        sent = (
            self.tr(
                "The inner token is sent to this host, with the cache names, keys and values of your "
                "calls. Whoever runs the host can use the token until it expires."
            )
            if wrapped
            else self.tr(
                "The credential itself is sent to this host, with the cache names, keys and values of your "
                "calls. Whoever runs the host can use it until it expires."
            )
        )
        self.body.addWidget(PlainLabel(sent, wrap=True))
        self._typed = LineEdit(self.tr("Host name"), name="typed")
        if typed:
            self._ask_typing()
        note = self.tr("Your answer applies until this credential is removed or the program ends.")
        self.body.addWidget(PlainLabel(note, size="small", tone="muted", wrap=True))

    def _ask_typing(self) -> None:
        label = PlainLabel(self.tr("To continue, type the host name:"))
        label.setBuddy(self._typed)
        self._typed.textChanged.connect(lambda text: self.agree.setEnabled(text == self._host))
        self.agree.setEnabled(False)
        self.body.addWidget(label)
        self.body.addWidget(self._typed)


class WriteDialog(QuestionDialog):
    """Asks once for each credential before something is written with it."""

    def __init__(self, over: QWidget, name: str) -> None:
        super().__init__(
            over,
            QCoreApplication.translate("Consent", "Change data with this credential?"),
            QCoreApplication.translate("Consent", "Allow writes"),
        )
        which = PlainLabel(wrap=True, bold=True)
        which.show_foreign(name)
        self.body.addWidget(which)
        text = self.tr(
            "Set, delete and publish change data at a real service and may overwrite the data of an "
            "application. Reads need no consent."
        )
        self.body.addWidget(PlainLabel(text, wrap=True))
        note = self.tr("You are asked once for each credential.")
        self.body.addWidget(PlainLabel(note, size="small", tone="muted", wrap=True))


def _host_lines(host: str, metrics: QFontMetrics, room: int) -> list[str]:
    """Split a host into lines, at its dots only: a break inside a label would hide what it imitates."""
    lines = [""]
    for label in host.replace(".", ".\n").split("\n"):
        if lines[-1] and metrics.horizontalAdvance(lines[-1] + label) > room:
            lines.append("")
        lines[-1] += label
    return lines
