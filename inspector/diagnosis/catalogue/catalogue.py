"""The table of all findings by code, and their order."""

from __future__ import annotations

from inspector.credential.text.message import Message
from inspector.diagnosis.catalogue.endpoint import ENDPOINTS
from inspector.diagnosis.catalogue.error_text import ERROR_TEXTS
from inspector.diagnosis.catalogue.form import FORMS
from inspector.diagnosis.catalogue.grant import GRANTS
from inspector.diagnosis.catalogue.kind import KINDS
from inspector.diagnosis.catalogue.permission import PERMISSIONS
from inspector.diagnosis.catalogue.repair import REPAIRS
from inspector.diagnosis.catalogue.source import SOURCES
from inspector.diagnosis.catalogue.time import TIMES
from inspector.diagnosis.finding import Entry, Finding, Severity

CATALOGUE: dict[str, Entry] = {
    **FORMS,
    **REPAIRS,
    **KINDS,
    **ENDPOINTS,
    **TIMES,
    **PERMISSIONS,
    **GRANTS,
    **ERROR_TEXTS,
    **SOURCES,
}
"""All codes except ``live.*``, in the order of importance among findings of equal severity."""

_FIRST = (
    "form.empty",
    "form.too-large",
    "form.unreadable",
    "kind.placeholder",
    "kind.encrypted",
    "kind.foreign",
    "kind.session-token",
    "kind.refresh-token",
    "kind.signed-url",
)
"""What a text is comes before how it is damaged: nobody repairs the signature of a foreign token."""
_ORDER = {code: place for place, code in enumerate(dict.fromkeys((*_FIRST, *CATALOGUE)))}
_WEIGHT = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}


def finding(code: str, evidence: Message) -> Finding:
    """Make a finding from the catalogue's entry for ``code``. Raises ``KeyError`` for an unknown code."""
    entry = CATALOGUE[code]
    return Finding(code, entry.severity, entry.title, evidence, entry.fix, entry.why, entry.causes)


def rank(found: Finding) -> tuple[int, int]:
    """Sort key: worst severity first, among equals a cause before its possible consequences."""
    return _WEIGHT[found.severity], _ORDER.get(found.code, len(_ORDER))
