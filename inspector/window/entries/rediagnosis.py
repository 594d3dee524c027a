"""Findings that depend on the time, and the report with the findings of now."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from inspector.credential.model.inspection import Inspection
from inspector.diagnosis import run
from inspector.diagnosis.finding import Finding
from inspector.diagnosis.rules import expiry as expiry_rules
from inspector.process.lazy import lazy
from inspector.window.entries.entry import Entry

if TYPE_CHECKING:
    from collections.abc import Callable

    from inspector.credential.text.message import Message
    from inspector.diagnosis.report import report
    from inspector.diagnosis.report.model import Report
else:
    report = lazy("inspector.diagnosis.report.report")  # asked for later than findings

_OF_TIME = frozenset({"time.expired", "time.expiring", "time.not-yet"})
"""The codes of findings that depend on the time.

They are compared by code, because their evidence contains the time left.
"""

FEW = 500
"""Up to this many entries are diagnosed again whenever a time on screen changes, more of them once a minute.

The clock stops where no time changes any more, and does not wait for the next minute.
"""
_JUST_NOW = 1.0
"""Seconds for which a diagnosis is reused."""


def rediagnose(entry: Entry, now: float) -> bool:
    """Diagnose an entry again if one of its moments (expiry, not-before) has passed since; return whether it did.

    Findings that do not come from its own text (other entries, comparison with a grant) stay. Reports stay unchanged.
    """
    inspection = entry.inspection
    if inspection.reported:
        return False
    if _phase(inspection, now) == _phase(inspection, entry.diagnosed_at):
        return False
    _diagnose_again(entry, now)
    return True


def rediagnose_shown(entry: Entry, now: float) -> bool:
    """Like :func:`rediagnose`, to the minute, for the entry in view. Return whether its findings changed."""
    if not any(found.code in _OF_TIME for found in entry.findings):
        return rediagnose(entry, now)
    before = entry.findings
    if not entry.inspection.reported:
        _diagnose_again(entry, now)
    return entry.findings != before


def diagnose_shown(entry: Entry, now: float) -> None:
    """Diagnose an entry again unless this was done a moment ago: its state or its times may have changed."""
    if 0 <= now - entry.diagnosed_at < _JUST_NOW:
        rediagnose(entry, now)
    else:
        rediagnose_shown(entry, now)


def _diagnose_again(entry: Entry, now: float) -> None:
    before, after = run(entry.inspection, entry.diagnosed_at), run(entry.inspection, now)

    def is_own(found: Finding) -> bool:
        return found.code in _OF_TIME or found in before

    lead = tuple(takewhile(lambda found: not is_own(found), entry.findings))
    rest = tuple(found for found in entry.findings[len(lead) :] if not is_own(found))
    entry.findings, entry.diagnosed_at = (*lead, *after, *rest), now


def report_on(entry: Entry, now: float, translate: Callable[[Message], str]) -> Report:
    """Return the redacted report on an entry, diagnosed at ``now`` (epoch seconds)."""
    rediagnose_shown(entry, now)
    found = (*entry.refusals(), *entry.findings, *entry.live)
    return report.build(entry.inspection, found, now, translate, proof=entry.proof)


def _phase(inspection: Inspection, now: float) -> tuple[object, bool]:
    return inspection.expiry.state(now), expiry_rules.is_ahead(inspection, now)
