"""What an audit found, as SARIF and CSV. Credentials are named by fingerprint and kind only."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from inspector.audit.model import Audit, Found, GitState, Place
from inspector.credential.model.expiry import STATE_TITLES
from inspector.credential.model.kinds import title_of
from inspector.credential.text.message import Message, message
from inspector.credential.text.shapes import as_name
from inspector.credential.text.visible import visible
from inspector.diagnosis.redact import Scanner, secrets_of
from inspector.diagnosis.rules.expiry import iso
from inspector.export import sarif
from inspector.export.cells import guarded

Say = Callable[[Message], str]
"""Translates a message."""
_LONGEST_CELL = 4_096
GIT = {
    GitState.TRACKED: message("Command line", "tracked by git"),
    GitState.UNTRACKED: message("Command line", "not tracked, not ignored"),
    GitState.IGNORED: message("Command line", "ignored by git"),
    GitState.HISTORY: message("Audit", "in a commit"),
    GitState.STAGED: message("Audit", "staged, not committed"),
    GitState.TAG: message("Audit", "in an annotated tag"),
    GitState.NONE: message("Command line", "not in a git repository"),
    GitState.UNKNOWN: message("Audit", "unknown: git did not answer"),
}
SHALLOW = message(
    "Audit",
    "The git history is not whole: this is a shallow clone, and its older commits were not searched. Fetch them with "
    "git fetch --unshallow (in GitHub Actions: fetch-depth: 0).",
)
"""For a history whose older commits are not there."""
_LIVE = message("Command line", "Momento credential that has not expired")
_EXPIRED = message("Command line", "Expired Momento credential")
_IN_COMMIT = message("Command line", "{what}: {kind}, fingerprint {fingerprint}. In the commit {commit}.")
_IN_TAG = message(
    "Command line", "{what}: {kind}, fingerprint {fingerprint}. In the message of the tag {tag}."
)
_IN_FILE = message("Command line", "{what}: {kind}, fingerprint {fingerprint}. In a file: {git}.")
_TITLES = (
    message("Audit", "Fingerprint"),
    message("Audit", "Kind"),
    message("Audit", "State"),
    message("Audit", "Expires (UTC)"),
    message("Audit", "Endpoint"),
    message("Audit", "File"),
    message("Audit", "Line"),
    message("Audit", "Commit"),
    message("Audit", "Committed"),
    message("Audit", "Git"),
)


def as_sarif(audit: Audit, now: float, say: Say, folder: str = "") -> str:
    """Write a result for each place; files below ``folder`` relative to it, as those of commits are."""
    rules = [sarif.rule("audit.live", say(_LIVE)), sarif.rule("audit.expired", say(_EXPIRED))]
    results = [
        _result(found, _below(place, folder), now, say)
        for found in ordered(audit, now)
        for place in found.places
    ]
    scrubbed: list[dict[str, Any]] = scanner_of(audit).scrub(results)
    warnings = [say(SHALLOW)] if audit.left_out.older_commits else []
    return sarif.document(rules, scrubbed, sarif.invocation(warnings, whole=audit.complete))


def as_csv(audit: Audit, now: float, say: Say, folder: str = "") -> str:
    """Write a header line and one line for each place; moments in UTC (ISO 8601). RFC 4180.

    Files below ``folder`` are written relative to it.
    """
    target, scanner = io.StringIO(), scanner_of(audit)
    writer = csv.writer(target, lineterminator="\r\n")
    writer.writerow([say(title) for title in _TITLES])
    for found in ordered(audit, now):
        for place in found.places:
            cells = scanner.scrub(
                [visible(cell, _LONGEST_CELL) for cell in _cells(found, _below(place, folder), now, say)]
            )
            writer.writerow([guarded(cell) for cell in cells])
    return target.getvalue()


def name_below(file: str, folder: str) -> str:
    """Return a path relative to the audited folder; one that is not below it stays.

    An audited file is called by its name.
    """
    if not folder or not file.startswith(folder):
        return file
    rest = file[len(folder) :]
    if not rest:
        return os.path.basename(file)  # noqa: PTH119
    return rest.lstrip("/\\") if folder.endswith(("/", "\\")) or rest[0] in "/\\" else file


def ordered(audit: Audit, now: float) -> Iterator[Found]:
    """Yield the credentials, those that have not expired first."""
    yield from sorted(audit.found.values(), key=lambda found: not found.is_live(now))


def scanner_of(audit: Audit) -> Scanner:
    """Return what takes the secrets of an audit out of texts."""
    return Scanner([secret for found in audit.found.values() for secret in secrets_of(found.inspection)])


def _below(place: Place, folder: str) -> Place:
    return replace(place, file=name_below(place.file, folder)) if folder else place


def _cells(found: Found, place: Place, now: float, say: Say) -> list[str]:
    inspection, end = found.inspection, found.inspection.expiry.expires_at
    where = found.at(place).endpoint
    return [
        inspection.fingerprint() or "",
        say(title_of(inspection.kind, inspection.claims)),
        say(STATE_TITLES[inspection.expiry.state(now)]),
        "" if end is None else iso(end),
        where.host if where else "",
        as_name(place.file),
        "" if place.line is None else str(place.line),
        place.commit or "",
        place.committed_at or "",
        say(GIT[place.git]),
    ]


def _result(found: Found, place: Place, now: float, say: Say) -> dict[str, Any]:
    inspection, live = found.inspection, found.is_live(now)
    kind = title_of(inspection.kind, inspection.claims)
    text = {
        GitState.HISTORY: _IN_COMMIT.of(commit=place.commit or ""),
        GitState.TAG: _IN_TAG.of(tag=as_name(place.tag or "")),
    }.get(place.git, _IN_FILE.of(git=GIT[place.git]))
    text = text.of(what=_LIVE if live else _EXPIRED, kind=kind, fingerprint=inspection.fingerprint() or "-")
    file = as_name(place.file)
    return {
        "ruleId": "audit.live" if live else "audit.expired",
        "level": "error" if live else "note",
        "message": {"text": say(text)},
        "locations": [sarif.location(file, place.line)] if file else [],
        "partialFingerprints": sarif.fingerprints(inspection.fingerprint()),
        "properties": {"commit": place.commit, "git": place.git.value},
    }
