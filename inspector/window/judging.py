"""Findings that follow the clock, and the report made of them."""

from __future__ import annotations

import time
from itertools import takewhile

from inspector.diagnosis import run
from inspector.window import words
from inspector.window.entries import Entry


def judge(entry: Entry, now: float) -> bool:
    """Diagnose again where time passed one of the credential's moments since it was diagnosed; whether it did.

    What was found beside its own text (other entries, what was asked for) stays. A report stays as its maker saw it.
    """
    inspection = entry.inspection
    if inspection.reported_fingerprint is not None or _phase(entry, now) == _phase(entry, entry.judged):
        return False
    before, after = run(inspection, entry.judged), run(inspection, now)
    lead = tuple(takewhile(lambda found: found not in before, entry.findings))
    rest = tuple(found for found in entry.findings[len(lead) :] if found not in before)
    entry.findings, entry.judged = (*lead, *after, *rest), now
    return True


def markdown(entry: Entry) -> str:
    """The redacted report on an entry as it is now, in the window's language.

    :raises LeakError: rather than let a secret out.
    """
    from inspector.diagnosis import report  # noqa: PLC0415 - asked for later than findings

    now = time.time()
    judge(entry, now)
    made = report.build(entry.inspection, (*entry.findings, *entry.live), now, words.say)
    return report.as_markdown(made, words.say)


def _phase(entry: Entry, now: float) -> tuple[object, bool]:
    expiry = entry.inspection.expiry
    return expiry.state(now), expiry.not_before is not None and now < expiry.not_before
