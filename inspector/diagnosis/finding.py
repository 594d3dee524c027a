"""A finding: what is wrong, what was seen, and what to do; severities and how findings are made."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from inspector.credential.text.message import Message


class Severity(StrEnum):
    """The values are those of the JSON report."""

    ERROR = "error"
    """This credential cannot work as it is."""
    WARNING = "warning"
    """Works now, will bite."""
    INFO = "info"
    """Worth knowing."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One cause. ``consequences`` are the findings it explains, folded under it."""

    code: str
    severity: Severity
    title: Message
    evidence: Message
    fix: Message
    why: Message | None = None
    consequences: tuple[Finding, ...] = ()

    def with_all(self) -> Iterator[Finding]:
        """This finding and everything folded under it."""
        yield self
        for each in self.consequences:
            yield from each.with_all()


@dataclass(frozen=True, slots=True)
class Entry:
    """What the catalogue says about a code: how bad it is, what it is called, why it matters, what to do."""

    severity: Severity
    title: Message
    fix: Message
    why: Message | None = None
