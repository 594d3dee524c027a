"""One call in full: whether the prediction was right, the server's message, value, metadata, and advice."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QWidget

from inspector.credential.permissions.access import Operation
from inspector.credential.text.visible import visible
from inspector.service.connection.outcome import Outcome
from inspector.service.connection.setting import Way
from inspector.window.findings import FindingList
from inspector.window.pages.calls.call import Call, missed_sentence
from inspector.window.pages.calls.value_view import ValueView
from inspector.window.protection.masking import OPEN, Masking
from inspector.window.text import labels
from inspector.window.text.call_format import milliseconds, shown_bytes
from inspector.window.widgets.buttons import Button
from inspector.window.widgets.card import Banner, Line, column, row
from inspector.window.widgets.plain import PlainLabel
from inspector.window.widgets.table import PlainTable


class CallDetail(QFrame):
    """Shows one :class:`Call`; hidden while none is selected."""

    cancel_wanted = Signal(object)
    text_copied = Signal(str)
    page_wanted = Signal(str)
    rule_wanted = Signal(object)
    """Asks to mint a token with this ``Rule``."""

    def __init__(self) -> None:
        super().__init__()
        self._call: Call | None = None
        self._masking = OPEN
        self._title = PlainLabel(bold=True, wrap=True)
        self._place = PlainLabel(tone="muted", wrap=True)
        self._cancel = Button(self.tr("Cancel this call"), "stop")
        self._mint = Button(
            self.tr("Mint this rule"), "mint", tip=self.tr("A token that allows this call only")
        )
        self._mint.setObjectName("calls.mint_rule")
        self._remark = Banner("warning")
        self._words_title = PlainLabel(tone="muted", size="small")
        self._words = PlainLabel(mono=True, wrap=True)
        self._words.setObjectName("calls.words")
        self._value = ValueView("calls.observed_value")
        self._findings = FindingList()
        self._metadata_title = PlainLabel(self.tr("Metadata of the answer"), tone="muted", size="small")
        self._metadata = PlainTable([self.tr("Name"), self.tr("Value")], mono=(0, 1))
        self._metadata.setAccessibleName(self.tr("Metadata of the answer"))
        self._build()
        self._cancel.clicked.connect(self._on_cancel)
        self._value.text_copied.connect(self.text_copied)
        self._mint.clicked.connect(self._on_mint)
        self._findings.page_wanted.connect(self.page_wanted)

    def _build(self) -> None:
        layout = column("s")
        self.setLayout(layout)
        layout.addWidget(Line())
        head = row("s")
        head.addWidget(self._title, 1)
        head.addWidget(self._mint)
        head.addWidget(self._cancel)
        layout.addLayout(head)
        layout.addWidget(self._remark)
        layout.addWidget(self._words_title)
        layout.addWidget(self._words)
        layout.addWidget(self._value)
        layout.addWidget(self._place)
        layout.addWidget(self._findings)
        layout.addWidget(self._metadata_title)
        layout.addWidget(self._metadata)

    def answer(self) -> QWidget:
        """Return the part with what the call said, below which only explanations follow."""
        said = (self._value, self._words, self._remark)
        return next((part for part in said if not part.isHidden()), self._title)

    def hide_names(self, masking: Masking) -> None:
        """Mask names from now on."""
        self._masking = masking
        self.show_call(self._call)

    def show_call(self, call: Call | None) -> None:
        """Show another call, or the same one after it ended."""
        self._call = call
        self.setVisible(call is not None)
        if call is None:
            return
        self._title.setText(self._masking(headline(call)))
        place = self.tr("“{key}” in the cache “{cache}”")
        self._place.setText(
            place.format(key=shown_bytes(call.info.key, 200), cache=visible(call.info.cache, 200))
        )
        self._cancel.setVisible(call.running)
        self._mint.setVisible(call.wanted_rule is not None)
        tone, text = remark(call)
        self._remark.show_text(tone, self._masking(text))
        self._show_words(call)
        self._show_value(call.outcome)
        self._findings.show_findings(call.findings, self._masking)
        metadata = call.outcome.metadata if call.outcome else ()
        self._metadata.show_rows([(name, self._masking(value)) for name, value in metadata])
        self._metadata.setVisible(bool(metadata))
        self._metadata_title.setVisible(bool(metadata))

    def _show_words(self, call: Call) -> None:
        self._words_title.setText(self._whose(call.outcome))
        self._words.setText(self._masking(call.words))
        self._words_title.setVisible(bool(call.words))
        self._words.setVisible(bool(call.words))

    def _whose(self, outcome: Outcome | None) -> str:
        if outcome is None or outcome.why or not outcome.details:
            return self.tr("Message from this program")
        if outcome.made_here and outcome.way is not Way.GRPC:
            return self.tr("Message from the network or from who answered")
        if outcome.made_here:
            return self.tr("Message from the gRPC library")
        return self.tr("Message from the server")

    def _show_value(self, outcome: Outcome | None) -> None:
        value = outcome.value if outcome else None
        size = len(value or b"")
        title = self.tr("Value ({count} bytes)", None, size).format(count=f"{size:,}")
        self._value.show_value(value, title)

    def _on_cancel(self) -> None:
        if self._call:
            self.cancel_wanted.emit(self._call)

    def _on_mint(self) -> None:
        if self._call and self._call.wanted_rule:
            self.rule_wanted.emit(self._call.wanted_rule)


def headline(call: Call) -> str:
    """Return one line on a call, such as ``Get: PERMISSION_DENIED after 1.2 ms by 127.0.0.1:4711``."""
    translate = QCoreApplication.translate
    title = call.title
    if call.outcome is None and call.info.operation is Operation.SUBSCRIBE:
        return translate("CallDetail", "{call}: listening for messages").format(call=title)
    if call.outcome is None:
        return translate("CallDetail", "{call}: waiting for the answer").format(call=title)
    if call.latency is None or not call.outcome.host:
        return f"{title}: {call.observed}"
    text = translate("CallDetail", "{call}: {observed} after {latency} from {host}")
    latency = milliseconds(call.latency)
    return text.format(call=title, observed=call.observed, latency=latency, host=call.outcome.host)


def remark(call: Call) -> tuple[str, str]:
    """Return what an outcome means for the credential: a tone and a sentence, which is empty if it says itself."""
    if call.held is False:
        return "warning", _surprise(call)
    if call.denied_as_predicted:
        if call.expired:
            return "info", QCoreApplication.translate(
                "CallDetail", "Denied, as predicted. The credential has expired."
            )
        text = QCoreApplication.translate("CallDetail", "Denied, as predicted: {why}")
        return "info", text.format(why=labels.translate(call.decision.reason))
    return ("ok", missed_sentence()) if call.missed else ("info", "")


def _surprise(call: Call) -> str:
    """Explain why a wrong prediction matters."""
    translate = QCoreApplication.translate
    if call.expired:
        return translate(
            "CallDetail",
            "Not as predicted: by this computer's clock the credential has expired, but the service "
            "accepted it. Check this computer's clock.",
        )
    if call.decision.allowed:
        text = translate(
            "CallDetail",
            "Not as predicted: the service refused the call. Do the permissions allow it? {why}",
        )
    else:
        text = translate(
            "CallDetail",
            "Not as predicted: the service accepted the call. Do the permissions allow it? {why}",
        )
    return text.format(why=labels.translate(call.decision.why))
