"""Every code with its severity, title and fix, in the order in which causes outrank each other."""

from __future__ import annotations

from inspector.credential.text.message import Message
from inspector.diagnosis.catalogue.form import FORMS, REPAIRS
from inspector.diagnosis.catalogue.rest import ENDPOINTS, KINDS, PERMISSIONS, TIMES
from inspector.diagnosis.finding import Entry, Finding, Severity

CATALOGUE: dict[str, Entry] = {**FORMS, **REPAIRS, **KINDS, **ENDPOINTS, **TIMES, **PERMISSIONS}
"""All codes but the live ones."""

_FIRST = (
    "form.empty",
    "form.too-large",
    "form.unreadable",
    "kind.placeholder",
    "kind.foreign",
    "kind.session-token",
    "kind.refresh-token",
    "kind.signed-url",
)
"""What a text is outranks how it is broken: nobody repairs the signature of somebody else's token."""
_ORDER = {code: place for place, code in enumerate(dict.fromkeys((*_FIRST, *CATALOGUE)))}
_WEIGHT = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}


def finding(code: str, evidence: Message) -> Finding:
    """A finding with the catalogue's words for ``code``; ``KeyError`` for a code that is not in it."""
    entry = CATALOGUE[code]
    return Finding(code, entry.severity, entry.title, evidence, entry.fix, entry.why)


def rank(found: Finding) -> tuple[int, int]:
    """For sorting: worst first, and among equals the cause before what it may explain."""
    return _WEIGHT[found.severity], _ORDER.get(found.code, len(_ORDER))
