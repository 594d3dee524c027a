"""When loaded credentials end, and how long before it is worth a word: in a calendar and as a notice of the system."""

from __future__ import annotations

import time
from collections.abc import Iterable

from inspector.credential.text.visible import visible
from inspector.records import record
from inspector.window.entries.entry import Entry

MINUTE, HOUR, DAY = 60.0, 3_600.0, 86_400.0
LEADS = (14 * DAY, DAY, HOUR, 5 * MINUTE)
"""Seconds before the end, the longest first."""
_LONGEST_NAME = 120


@record(frozen=True, slots=True)
class Ending:
    """The end of one credential: nothing in it is secret. ``name`` is foreign text, made safe to show."""

    name: str
    fingerprint: str
    """Empty where there is none, or where it is not to be shown."""
    at: float
    """Epoch seconds."""
    begins: float
    """When its life began, or where that is unknown when it was loaded, in epoch seconds."""


def ending_of(entry: Entry, loaded_at: float, *, hide_details: bool = False) -> Ending | None:
    """Return when an entry ends; ``None`` if it never does or that is unknown."""
    expiry = entry.inspection.expiry
    if expiry.expires_at is None:
        return None
    mark = "" if hide_details else visible(entry.inspection.fingerprint() or "", _LONGEST_NAME)
    begins = loaded_at if expiry.issued_at is None else min(expiry.issued_at, loaded_at)
    return Ending(shown_name(entry), mark, expiry.expires_at, begins)


def shown_name(entry: Entry) -> str:
    """Return the name of an entry, limited in length and safe to show anywhere."""
    return visible(entry.name, _LONGEST_NAME)


def coming(entries: Iterable[Entry], *, hide_details: bool = False) -> list[Ending]:
    """Return the ends of these entries that are still to come, the next one first."""
    now = time.time()
    found = (ending_of(entry, now, hide_details=hide_details) for entry in entries)
    return sorted((end for end in found if end and end.at > now), key=lambda end: end.at)


def leads(ending: Ending) -> tuple[float, ...]:
    """Return how many seconds before its end a credential is worth a word: within the last half of its life."""
    half = (ending.at - ending.begins) / 2
    return tuple(lead for lead in LEADS if lead <= half)
