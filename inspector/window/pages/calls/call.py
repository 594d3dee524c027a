"""One call: the request, the prediction and the observed outcome."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from itertools import count

from PySide6.QtCore import QCoreApplication

from inspector.credential.permissions.access import Decision, Operation
from inspector.credential.permissions.rules import Rule
from inspector.credential.scopes.scope import askable
from inspector.credential.text.visible import visible
from inspector.diagnosis.finding import Finding
from inspector.service.connection.outcome import CallInfo, Outcome, State
from inspector.service.connection.setting import Way
from inspector.window.text import labels
from inspector.window.text.call_format import joined, operation_title, shown_bytes, way_title

_SMALL_VALUE = 4_096
_SHORT_KEY = 80
_numbers = count(1)


@dataclass(eq=False, slots=True)
class Call:
    """One call; ``outcome`` is ``None`` while it runs."""

    info: CallInfo
    decision: Decision
    started_at: float
    outcome: Outcome | None = None
    steps: tuple[Outcome, ...] = ()
    """The outcomes of a round trip's steps."""
    note: Callable[[], str] = str
    """Returns what this program observed besides the answer, in the language of the window: whether the value came
    back, how many messages were received."""
    findings: tuple[Finding, ...] = ()
    expired: bool = False
    """Whether the credential had expired by this computer's clock when the call began."""
    way: Way = Way.GRPC
    number: int = field(default_factory=lambda: next(_numbers))

    @property
    def group(self) -> str:
        """The name of the group by which the call is cancelled."""
        return f"call-{self.number}"

    @property
    def title(self) -> str:
        """The operation, and the way unless it is gRPC."""
        title = operation_title(self.info.operation)
        return title if self.way is Way.GRPC else f"{title} ({way_title(self.way)})"

    @property
    def running(self) -> bool:
        """Whether the call has not ended yet."""
        return self.outcome is None

    @property
    def has_topic(self) -> bool:
        """Whether it names a topic, not a key."""
        return self.info.operation in (Operation.PUBLISH, Operation.SUBSCRIBE)

    @property
    def ended_well(self) -> bool:
        """Whether it was answered, or cancelled by the person: there is nothing to read about it."""
        return self.outcome is not None and (self.outcome.good or self.outcome.state is State.CANCELLED)

    @property
    def predicted(self) -> str:
        """The prediction: expired, else allowed, denied or unknown by the decoded permissions."""
        translate = QCoreApplication.translate
        if self.expired:
            return translate("history", "Expired")
        names = {True: translate("history", "Allowed"), False: translate("history", "Denied")}
        allowed = self.decision.allowed
        return translate("history", "Unknown") if allowed is None else names[allowed]

    @property
    def observed(self) -> str:
        """HIT, MISS, OK or the name of the error; empty while the call runs."""
        return self.outcome.observed if self.outcome else ""

    @property
    def held(self) -> bool | None:
        """Whether the prediction was right; ``None`` if there was none or the outcome cannot be compared with it."""
        if self.outcome is None:
            return None
        if self.expired:
            refused = self.outcome.code == "UNAUTHENTICATED" and not self.outcome.made_here
            return False if self.outcome.good else refused or None
        if self.decision.allowed is None:
            return None
        if self.outcome.good:
            return self.decision.allowed
        return not self.decision.allowed if self.outcome.state is State.DENIED else None

    @property
    def latency(self) -> float | None:
        """The latency of all steps together, in seconds."""
        if self.steps:
            return sum(step.latency or 0.0 for step in self.steps)
        return self.outcome.latency if self.outcome else None

    def drop_value(self) -> None:
        """Release a large value that was returned, also in the steps of a round trip."""
        self.steps = tuple(_without_value(step) for step in self.steps)
        if self.outcome and _is_large(self.outcome):
            before, count = self.note, f"{len(self.outcome.value or b''):,}"
            self.note = lambda: _dropped(before(), count)
            self.outcome = _without_value(self.outcome)

    @property
    def denied_as_predicted(self) -> bool:
        """Whether the service refused what the credential does not allow: the expected outcome, not a fault."""
        return bool(self.held and self.outcome and not self.outcome.good)

    @property
    def missed(self) -> bool:
        """Whether a key was read that does not exist: the credential works."""
        return bool(self.outcome and self.info.operation is Operation.GET and self.outcome.observed == "MISS")

    @property
    def wanted_rule(self) -> Rule | None:
        """The smallest rule that would have allowed a denied call, if a token can be minted with it."""
        denied = self.outcome is not None and self.outcome.state is State.DENIED
        smallest = self.decision.smallest if denied else None
        return smallest if smallest is not None and askable(smallest) else None

    @property
    def words(self) -> str:
        """Return the server's message, or gRPC's if the server gave none, or this program's if nothing was sent."""
        if self.outcome is None:
            return ""
        text = labels.translate(self.outcome.why) if self.outcome.why else self.outcome.details
        return visible(text) or self.note()


def _dropped(before: str, count: str) -> str:
    text = QCoreApplication.translate("history", "The value ({count} bytes) is no longer kept.")
    return labels.sentences((before, text.format(count=count)))


def call_sentence(call: Call) -> str:
    """Return a sentence for status bar and screen readers: operation, key, observed, predicted, the server's words."""
    translate = QCoreApplication.translate
    what = call.title
    if call.info.key:
        what = f"{what} {shown_bytes(call.info.key, _SHORT_KEY)}"
    if call.outcome is None:
        text = translate("history", "{call}: started, predicted: {predicted}")
        return text.format(call=what, predicted=call.predicted)
    if call.outcome.state is State.CANCELLED and call.words:  # which says so itself
        return translate("history", "{call}: {why}").format(call=what, why=call.words)
    texts = {
        True: translate("history", "{call}: {observed}, as predicted"),
        False: translate("history", "{call}: {observed}, not as predicted ({predicted})"),
        None: translate("history", "{call}: {observed}, predicted: {predicted}"),
    }
    said = texts[call.held].format(call=what, observed=call.observed, predicted=call.predicted)
    more = call.words or (missed_sentence() if call.missed else "")
    return joined(said, more)


def missed_sentence() -> str:
    """Return what a MISS says about the credential."""
    return QCoreApplication.translate("history", "The credential works; the key does not exist yet.")


def appearance(call: Call) -> tuple[str, str]:
    """Return icon and colour role of a call's state. A word beside it says the same."""
    if call.outcome is None:
        return "clock", "muted"
    if call.held is False:
        return "warning", "warning"
    if call.outcome.good:
        return "ok", "ok"
    if call.outcome.state in (State.CANCELLED, State.REFUSED):
        return "stop", "muted"
    return ("shield", "info") if call.held else ("error", "error")


def _is_large(outcome: Outcome) -> bool:
    return outcome.value is not None and len(outcome.value) > _SMALL_VALUE


def _without_value(outcome: Outcome) -> Outcome:
    return replace(outcome, value=None) if _is_large(outcome) else outcome
