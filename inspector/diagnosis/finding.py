"""Findings: a title, the evidence and a fix, with a severity."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from inspector.credential.text.message import Message
from inspector.records import record


class Severity(StrEnum):
    """The severity of a finding. The values are those of the JSON report."""

    ERROR = "error"
    """The credential does not work as it is."""
    WARNING = "warning"
    """The credential works, but will cause problems."""
    INFO = "info"
    """Worth knowing."""


@record(frozen=True, slots=True)
class Finding:
    """One finding. ``consequences`` are the findings it explains, which are shown under it."""

    code: str
    severity: Severity
    title: Message
    evidence: Message
    fix: Message
    why: Message | None = None
    causes: tuple[Message, ...] = ()
    """What usually leads to it, the most frequent first."""
    consequences: tuple[Finding, ...] = ()

    def with_all(self) -> Iterator[Finding]:
        """Yield this finding and all its consequences."""
        yield self
        for each in self.consequences:
            yield from each.with_all()


@record(frozen=True, slots=True)
class Entry:
    """The entry of a code in the catalogue: severity, title, fix, and why it matters."""

    severity: Severity
    title: Message
    fix: Message
    why: Message | None = None
    causes: tuple[Message, ...] = ()
    """What usually leads to it, the most frequent first."""
    about: Message | None = None
    """Of an error text: the kind of credential it speaks of."""
