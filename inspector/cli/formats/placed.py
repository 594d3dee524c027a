"""A report with the place of its credential: what the formats for tools are written from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from inspector.diagnosis.report.model import in_order
from inspector.records import record


@record(frozen=True, slots=True)
class Placed:
    """The model of a redacted report and where its credential stands."""

    file: str
    """The path as it was given; empty for standard input."""
    line: int | None
    """From 1."""
    model: dict[str, Any]

    @property
    def name(self) -> str:
        """What to call the credential: its variable, else its kind."""
        return str(self.model["source"]["variable"] or self.model["kind"])

    def findings(self) -> Iterator[dict[str, Any]]:
        """Yield all findings, consequences after their cause; what makes the verdict an error is one here, too."""
        found = list(_all(self.model["findings"]))
        if self.model["verdict"]["severity"] == "error":
            cause, *_ = (*in_order(self.model), None)
            found = [{**each, "severity": "error"} if each is cause else each for each in found]
        yield from found


def _all(findings: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for found in findings:
        yield found
        yield from _all(found["consequences"])
