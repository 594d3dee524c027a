"""A credential that was loaded again in another text: what was loaded last is what is answered.

Loaded after the first paint, because it imports the decoders.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from inspector.credential.model.inspection import Inspection
from inspector.diagnosis import run
from inspector.diagnosis.carriers import CARRIERS
from inspector.diagnosis.finding import Finding
from inspector.window.entries.endpoint import with_endpoint
from inspector.window.entries.entry import Entry

_OF_WHEN_AND_WHERE = ("time.", "source.")
"""Beginnings of codes of findings that do not depend on what a text says."""


def take(known: Entry, read: Entry) -> bool:
    """Give an entry the text in which it was found again, unless that says the same; return whether it has it now.

    A text that says the same takes the place of the former one where that is the same file, changed, or where both were
    pasted; and a file, which can be followed, that of a pasted text. What is known beside the text stays: the endpoint
    that the person chose, a refresh token, what the service said, and a wider grant.
    """
    before, now = known.inspection, read.inspection
    held, place = before.source.file, now.source.file
    if (before.pasted, before.source, held) == (now.pasted, now.source, place):
        return False
    whole, own = _with_what_is_known(known, read)
    same = _says_the_same(known, whole, own, read.diagnosed_at)
    if same and held != place and (held is not None or place is None):
        return False
    if not same or held == place:
        known.texts |= {before.pasted.fingerprint(), now.pasted.fingerprint()}
    codes = {found.code for found in (*run(before, known.diagnosed_at), *read.findings, *own)}
    others = [found for found in known.findings if found.code not in codes and found not in known.beside]
    if place is not None:
        known.in_file = None
    elif held is not None:
        known.in_file = before
    if held is not None:
        known.also.append(before.source)
    known.without_endpoint = now if known.without_endpoint else None
    known.inspection, known.diagnosed_at = whole, read.diagnosed_at
    known.findings = (*others, *own, *known.beside)
    return True


def _with_what_is_known(known: Entry, read: Entry) -> tuple[Inspection, tuple[Finding, ...]]:
    """The new text's inspection and findings, with what is known of the credential beside its text."""
    before, now = known.inspection, read.inspection
    asked = before.key_info is not None and (now.key_info is None or before.key_info.asked_at is not None)
    whole = replace(
        now,
        refresh_token=now.refresh_token or before.refresh_token,
        key_info=before.key_info if asked else now.key_info,
        permissions=before.permissions if asked else now.permissions,
    )
    if known.without_endpoint and before.endpoint:
        return with_endpoint(whole, before.endpoint.host)
    return whole, run(whole, read.diagnosed_at) if asked else read.findings


def _says_the_same(known: Entry, now: Inspection, own: tuple[Finding, ...], at: float) -> bool:
    """Whether two texts say the same of a credential. What it was taken out of is no difference."""
    before = known.inspection

    def repairs(inspection: Inspection) -> list[tuple[str, str]]:
        return [(each.code, str(each.place)) for each in inspection.damages() if each.code not in CARRIERS]

    def told(findings: Iterable[Finding]) -> list[Finding]:
        return [
            found
            for found in findings
            if not found.code.startswith(_OF_WHEN_AND_WHERE) and found.code not in CARRIERS
        ]

    if before.error_text != now.error_text or repairs(before) != repairs(now):
        return False
    mine = told(own)
    return told(known.findings) == mine or told(run(before, at)) == mine
