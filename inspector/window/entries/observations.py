"""Connection checks that were made elsewhere, beside the loaded credential they are about."""

from __future__ import annotations

from collections.abc import Iterable

from inspector.credential.model.observation import Observation
from inspector.window.entries.entry import Entry

MOST = 10
"""Checks that are kept for one credential, the latest."""


def observed_in(entry: Entry) -> Observation | None:
    """Return the check in an entry that was read from a check's file; ``None`` for other entries."""
    reported = entry.inspection.reported
    return reported.observed if reported else None


def pair(entries: Iterable[Entry]) -> list[Entry]:
    """Give each entry the checks with its fingerprint, its own among them; return the entries for which it changed."""
    loaded = list(entries)
    by_fingerprint: dict[str, list[Observation]] = {}
    for entry in loaded:
        seen = observed_in(entry)
        if seen is not None:
            by_fingerprint.setdefault(entry.inspection.fingerprint() or "", []).append(seen)
    changed = []
    for entry in loaded:
        observed = _of(entry, by_fingerprint) if by_fingerprint else ()
        if observed != entry.observed:
            entry.observed = observed
            changed.append(entry)
    return changed


def subject_of(check: Entry, entries: Iterable[Entry]) -> Entry:
    """Return the loaded credential that a check's file is about, or the file's own entry where it is not loaded."""
    fingerprint = check.inspection.fingerprint()
    same = (
        entry
        for entry in entries
        if fingerprint and not _is_report(entry) and entry.inspection.fingerprint() == fingerprint
    )
    return next(same, check)


def _is_report(entry: Entry) -> bool:
    return entry.inspection.reported is not None


def _of(entry: Entry, by_fingerprint: dict[str, list[Observation]]) -> tuple[Observation, ...]:
    own, fingerprint = observed_in(entry), entry.inspection.fingerprint()
    found = by_fingerprint.get(fingerprint, []) if fingerprint else [own] if own else []
    return tuple(sorted(found, key=lambda seen: seen.at, reverse=True)[:MOST])
