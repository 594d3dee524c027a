"""What a command says about one call, as text and as JSON. Both are redacted."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from inspector.cli import output
from inspector.cli.exit_codes import Exit
from inspector.cli.language import say, say_plainly
from inspector.cli.outcome_report import PREDICTED, finding_lines, outcome_to_json, what_was_said
from inspector.credential.model.inspection import Inspection
from inspector.credential.permissions.access import Decision
from inspector.credential.text.message import message
from inspector.credential.text.secret import WITHHELD
from inspector.credential.text.visible import escape_hidden, visible
from inspector.diagnosis.finding import Finding
from inspector.diagnosis.live.faults import fault_in
from inspector.diagnosis.redact import Scanner, scanner_for
from inspector.diagnosis.report.model import finding_to_json
from inspector.service.connection.outcome import Outcome, State

_NO_ANSWER = frozenset({"UNAVAILABLE", "DEADLINE_EXCEEDED"})

_CALL = message("Command line", "{operation} “{key}” in the cache “{cache}” at {host}")
_PLAIN_CALL = message("Command line", "{operation} at {host}")
_OBSERVED = message("Command line", "Observed:  {word} after {milliseconds} ms")
_OBSERVED_NOW = message("Command line", "Observed:  {word}")
_VALUE = message("Command line", "Value:     {value}")


@dataclass(frozen=True)
class CallReport:
    """One call with a credential: what was predicted, what was observed, and why it failed."""

    subject: Inspection
    outcome: Outcome
    predicted: Decision
    findings: tuple[Finding, ...]

    @property
    def exit_code(self) -> Exit:
        """The exit code: 0 only for what was asked for."""
        return exit_of(self.outcome)

    def as_json(self) -> str:
        """Write an object in one line of the schema ``call``."""
        return escape_hidden(json.dumps(self.model, ensure_ascii=False, indent=2))

    def as_text(self) -> str:
        """Write a fact on each line."""
        return "\n".join(self._safe(line) for line in self._lines())

    @cached_property
    def model(self) -> dict[str, Any]:
        """The content of the JSON."""
        outcome, info = self.outcome, self.outcome.info
        model = {
            **outcome_to_json(outcome),
            "cache": info.cache,
            "key": _text(info.key),
            "over": str(outcome.way),
            "predicted": {"allowed": self.predicted.allowed, "why": say(self.predicted.why)},
            "value": None if outcome.value is None else _text(outcome.value),
            "findings": [finding_to_json(each, say) for each in self.findings],
            "fingerprint": self.subject.fingerprint(),
            "exit_code": int(self.exit_code),
        }
        scrubbed: dict[str, Any] = self._scanner.scrub(model)
        return scrubbed

    def _lines(self) -> list[str]:
        outcome, info = self.outcome, self.outcome.info
        key = info.key.decode("utf-8", "backslashreplace")
        named = _CALL.of(operation=info.operation, key=key, cache=info.cache, host=outcome.host)
        lines = [
            say_plainly(named if info.cache else _PLAIN_CALL.of(operation=info.operation, host=outcome.host))
        ]
        lines.append(say_plainly(PREDICTED.of(words=self.predicted.why)))
        lines.append(output.painted(self._observed(), "ok" if self.exit_code is Exit.OK else "error"))
        if outcome.value is not None:
            lines.append(say_plainly(_VALUE.of(value=visible(_shown(outcome.value)))))
        return [*lines, *what_was_said(outcome), *finding_lines(self.findings)]

    def _observed(self) -> str:
        if self.outcome.latency is None:
            return say_plainly(_OBSERVED_NOW.of(word=self.outcome.observed))
        return say_plainly(
            _OBSERVED.of(word=self.outcome.observed, milliseconds=round(self.outcome.latency * 1000, 1))
        )

    def _safe(self, line: str) -> str:
        return WITHHELD if self._scanner.leaks(line) else line

    @cached_property
    def _scanner(self) -> Scanner:
        return scanner_for(self.subject)


def exit_of(outcome: Outcome) -> Exit:
    """Return the exit code of a call."""
    if outcome.state in (State.OK, State.HIT):
        return Exit.OK
    if outcome.state is State.MISS:
        return Exit.MISS
    if outcome.state is State.DENIED:
        return Exit.NOT_ALLOWED
    if outcome.state is State.REFUSED:
        return Exit.NOT_SENT
    if outcome.state is State.CANCELLED:
        return Exit.INTERRUPTED
    unanswered = fault_in(outcome) is not None or outcome.made_here or outcome.code in _NO_ANSWER
    return Exit.NO_ANSWER if unanswered else Exit.FOUND


def _text(data: bytes) -> str | dict[str, str]:
    """Bytes as text where they are UTF-8, else in hex: JSON holds no bytes."""
    try:
        return data.decode()
    except UnicodeDecodeError:
        return {"hex": data.hex()}


def _shown(data: bytes) -> str:
    found = _text(data)
    return found if isinstance(found, str) else f"hex {found['hex']}"
