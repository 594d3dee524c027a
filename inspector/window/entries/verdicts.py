"""The verdict on a loaded credential, in the language and the local time of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.process.lazy import lazy
from inspector.window.text import labels

if TYPE_CHECKING:
    from inspector.diagnosis.verdict import verdict as verdicts
    from inspector.window.entries.entry import Entry
else:
    verdicts = lazy("inspector.diagnosis.verdict.verdict")  # the decoders, after the first paint

TONES = {"ok": "ok", "info": "info", "warning": "warning", "error": "error"}
"""The tone of each severity of a verdict."""


def verdict_of(entry: Entry, now: float) -> verdicts.Verdict:
    """Return the verdict at ``now`` (epoch seconds), with moments in local time."""
    findings = (*entry.findings, *entry.live)
    return verdicts.verdict(
        entry.inspection, findings, now, checked_at=entry.checked_at, clock=labels.local_clock
    )


def sentence(entry: Entry, now: float) -> str:
    """Return the sentence of the verdict, as plain text."""
    return labels.translate(verdict_of(entry, now).sentence)
