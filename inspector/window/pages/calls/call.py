"""One call: what was asked, predicted and observed."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import count

from PySide6.QtCore import QCoreApplication

from inspector.credential.permissions.access import Decision, Operation
from inspector.credential.text.visible import visible
from inspector.diagnosis.finding import Finding
from inspector.service.connection.outcome import Outcome, State
from inspector.window.text import labels

_SMALL_VALUE = 4_096
_numbers = count(1)


@dataclass(eq=False, slots=True)
class Call:
    """One call; ``outcome`` is ``None`` while it runs."""

    operation: Operation | None
    """``None`` for a round trip, which is several."""
    cache: str
    key: bytes
    decision: Decision
    started_at: float
    outcome: Outcome | None = None
    steps: tuple[Outcome, ...] = ()
    """Of a round trip."""
    note: str = ""
    """What this program saw beyond the answer: whether the value came back, how many messages were heard."""
    findings: tuple[Finding, ...] = ()
    expired: bool = False
    """Whether the credential had expired by this computer's clock when the call began."""
    number: int = field(default_factory=lambda: next(_numbers))

    @property
    def group(self) -> str:
        """The name by which it is cancelled."""
        return f"call-{self.number}"

    @property
    def running(self) -> bool:
        """Whether it has not ended."""
        return self.outcome is None

    @property
    def predicted(self) -> str:
        """What the credential says: expired, else by its permissions allowed, denied or unknown."""
        translate = QCoreApplication.translate
        if self.expired:
            return translate("history", "Expired")
        names = {True: translate("history", "Allowed"), False: translate("history", "Denied")}
        allowed = self.decision.allowed
        return translate("history", "Unknown") if allowed is None else names[allowed]

    @property
    def observed(self) -> str:
        """HIT, MISS, OK or the name of the error; empty while it runs."""
        return self.outcome.observed if self.outcome else ""

    @property
    def held(self) -> bool | None:
        """Whether the prediction held; ``None`` where nothing was predicted or nothing can be compared."""
        if self.outcome is None:
            return None
        if self.expired:
            return False if self.outcome.good else (self.outcome.code == "UNAUTHENTICATED") or None
        if self.decision.allowed is None:
            return None
        if self.outcome.good:
            return self.decision.allowed
        return not self.decision.allowed if self.outcome.state is State.DENIED else None

    @property
    def latency(self) -> float | None:
        """Seconds, of all steps together."""
        if self.steps:
            return sum(step.latency or 0.0 for step in self.steps)
        return self.outcome.latency if self.outcome else None

    def drop_value(self) -> None:
        """Let go of a large value that came back, also in the steps of a round trip."""
        self.steps = tuple(_without_value(step) for step in self.steps)
        if self.outcome and _is_large(self.outcome):
            dropped = QCoreApplication.translate("history", "The value ({count} bytes) is no longer kept.")
            told = dropped.format(count=f"{len(self.outcome.value or b''):,}")
            self.note = f"{self.note} {told}".lstrip()
            self.outcome = _without_value(self.outcome)

    @property
    def words(self) -> str:
        """The server's own words, or gRPC's where it gave none, or this program's where nothing was sent."""
        if self.outcome is None:
            return ""
        said = labels.translate(self.outcome.why) if self.outcome.why else self.outcome.details
        return visible(said) or self.note


def appearance(call: Call) -> tuple[str, str]:
    """Icon and colour role of a call's state; the word beside it says the same."""
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
