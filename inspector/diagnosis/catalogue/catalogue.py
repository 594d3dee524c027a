"""The table of all findings by code, and their order."""

from __future__ import annotations

from inspector.credential.text.message import Message
from inspector.diagnosis.catalogue.endpoint import ENDPOINTS
from inspector.diagnosis.catalogue.form import FORMS
from inspector.diagnosis.catalogue.grant import GRANTS
from inspector.diagnosis.catalogue.kind import KINDS
from inspector.diagnosis.catalogue.permission import PERMISSIONS
from inspector.diagnosis.catalogue.repair import REPAIRS
from inspector.diagnosis.catalogue.source import SOURCES
from inspector.diagnosis.catalogue.time import TIMES
from inspector.diagnosis.finding import Entry, Finding, Severity
from inspector.process.lazy import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from inspector.diagnosis.catalogue import error_text
else:  # few texts are error texts
    error_text = lazy("inspector.diagnosis.catalogue.error_text")

_BEFORE_TEXTS = {**FORMS, **REPAIRS, **KINDS, **ENDPOINTS, **TIMES, **PERMISSIONS, **GRANTS}
_ENTRIES: dict[str, Entry] = {**_BEFORE_TEXTS, **SOURCES}
"""All codes but those of error texts, in the order of importance among findings of equal severity."""

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
    "source.commented",
)
"""What a text is comes before how it is damaged: nobody repairs the signature of a foreign token, nor a comment."""
_NOT_FOUND = ("source.not-set", "source.other-name")
"""What keeps a program from finding the credential, whatever it is."""
TEXT = "text."
"""How the code of an error text begins; the rest is the value of its ``Trouble``."""
_WHATEVER_ELSE = ("endpoint.lookalike", "time.expired")
"""What nobody mends by another call, variable or endpoint."""
_ORDER = {
    code: place
    for place, code in enumerate(
        dict.fromkeys(
            (*_FIRST, *FORMS, *REPAIRS, *_NOT_FOUND, *_WHATEVER_ELSE, *_BEFORE_TEXTS, TEXT, *_ENTRIES)
        )
    )
}
_WEIGHT = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}


def all_entries() -> dict[str, Entry]:
    """All codes except ``live.*``, and what is said about each."""
    return _ENTRIES | {f"{TEXT}{trouble}": said for trouble, said in error_text.ERROR_TEXTS.items()}


def entry(code: str) -> Entry:
    """What is said about ``code``. Raises ``KeyError`` for an unknown code."""
    return error_text.ERROR_TEXTS[code.removeprefix(TEXT)] if code.startswith(TEXT) else _ENTRIES[code]


def finding(code: str, evidence: Message) -> Finding:
    """Make a finding from the catalogue's entry for ``code``. Raises ``KeyError`` for an unknown code."""
    found = entry(code)
    return Finding(code, found.severity, found.title, evidence, found.fix, found.why, found.causes)


def rank(found: Finding) -> tuple[int, int]:
    """Sort key: worst severity first, among equals a cause before its possible consequences."""
    code = TEXT if found.code.startswith(TEXT) else found.code
    return _WEIGHT[found.severity], _ORDER.get(code, len(_ORDER))
