"""What the reports on a call and on a mint say alike about an outcome and its findings."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from inspector.cli.language import say, say_plainly
from inspector.credential.text.message import Message, message
from inspector.diagnosis.finding import Finding
from inspector.diagnosis.rules.expiry import iso
from inspector.process.lazy import lazy
from inspector.service.connection.outcome import Outcome
from inspector.service.connection.setting import Way

if TYPE_CHECKING:
    from inspector.diagnosis.live import call
else:  # where something failed
    call = lazy("inspector.diagnosis.live.call")

SCHEMA = 1
PREDICTED = message("Command line", "Predicted: {words}")
_SAID = message("Command line", "The service said: {words}")
_LIBRARY_SAID = message("Command line", "The gRPC library said: {words}")
_FIX = message("Command line", "What to do: {fix}")


def outcome_to_json(outcome: Outcome) -> dict[str, Any]:
    """The members of both schemas about the call itself."""
    return {
        "schema": SCHEMA,
        "call": str(outcome.info.operation),
        "host": outcome.host,
        "at": iso(outcome.started_at),
        "milliseconds": None if outcome.latency is None else round(outcome.latency * 1000, 3),
        "observed": outcome.observed,
        "code": outcome.code,
        "words": outcome.details,
        "why_not_sent": say(outcome.why) if outcome.why else None,
        "made_here": outcome.made_here,
    }


def what_was_said(outcome: Outcome) -> list[str]:
    """Why it was not sent or cancelled, and the words of the service or the library."""
    lines = [say_plainly(outcome.why)] if outcome.why else []
    if outcome.details:
        lines.append(say_plainly(_words(outcome, outcome.details)))
    return lines


def _words(outcome: Outcome, details: str) -> Message:
    """The words that came with an outcome, and whose they are."""
    if outcome.made_here and outcome.way is not Way.GRPC:
        return call.NETWORK_MESSAGE.of(details=details)
    return (_LIBRARY_SAID if outcome.made_here else _SAID).of(words=details)


def finding_lines(findings: Iterable[Finding]) -> list[str]:
    """Title, evidence and fix of each finding, after an empty line."""
    lines: list[str] = []
    for each in findings:
        lines += [
            "",
            f"{say_plainly(each.title)} ({each.code})",
            say_plainly(each.evidence),
            say_plainly(_FIX.of(fix=each.fix)),
        ]
    return lines
