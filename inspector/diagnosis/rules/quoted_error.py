"""Rules about an error text, alone or beside a credential."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from inspector.credential.model.inspection import Inspection
from inspector.credential.model.kinds import MOMENTO_KINDS, Kind
from inspector.credential.text.message import Message, message
from inspector.diagnosis.catalogue.catalogue import TEXT, entry, finding
from inspector.diagnosis.finding import Finding, Severity

if TYPE_CHECKING:
    from inspector.credential.error_text.model import ErrorText

_ERROR = message("Error text", "“{words}” ({said_by}). It is about {about}.")
_SPEAKERS = {
    said_by.template: said_by
    for said_by in (
        message("Error text", "all SDKs"),
        message("Error text", "older SDKs"),
        message("Error text", "service"),
        message("Error text", "all systems"),
        message("Error text", "programs"),
        message("Error text", "Python programs"),
        message("Error text", "proxies"),
    )
}
"""Those who say an error text and have no proper name."""
_ALSO = message("Error text", "{first}, {second}")
_ERROR_OF = message("Error text", "{words}, here {variable}")
_NOT_SET = message("Error text", "“{name}” is not set where the program runs")
_OF_OLDER_CALLS = frozenset({"v2-key-refused", "hosts-missing", "key-malformed", "key-unreadable"})
"""What only those methods of the SDKs say that take version 1 keys and tokens, whichever key they are given."""
_OLDER_CALL = message(
    "Error text", "This error comes from an SDK call for version 1 keys, but the key is of version 2"
)
_NEWER_CALL = message(
    "Error text", "This error comes from an SDK call for version 2 keys, but the key is of another version"
)
_CALL_FOR_V1 = message(
    "Error text",
    "Give the whole key to the SDK's call for version 1 keys, such as fromString (JavaScript) or from_string (Python).",
)
_CALL_FOR_V2 = message(
    "Error text",
    "Give the key and its endpoint to the SDK's call for version 2 keys, such as fromApiKeyV2 (JavaScript) or "
    "from_api_key_v2 (Python). Update the SDK if it has no such call.",
)
_NOT_OVER_RESP = message(
    "Error text",
    "For RESP Momento documents version 2 keys and disposable tokens as the password, and this is a version 1 key",
)
_PASSWORD_OF_V2 = message(
    "Error text",
    "Give a version 2 key or a disposable token as the password, and the database as the user name.",
)
_WITH_KEY = {
    "unauthenticated": message(
        "Error text",
        "“Check the connection” on Diagnose asks the service whether it accepts this key. If it does, the program gets "
        "another one, or sends it to another endpoint.",
    ),
    "permission-denied": message(
        "Error text", "Check “Can it …?” on Permissions with the call that fails and the name of its cache."
    ),
}
"""What to do where the key has been pasted already."""
_OF_VERSION_1 = frozenset({Kind.API_KEY_V1, Kind.API_KEY_LEGACY})
_KEY_IS_FINE = message(
    "Error text", "The key is probably fine: it was given to the call for version 1 keys and tokens."
)


def error_text(inspection: Inspection, _now: float) -> Iterator[Finding]:
    """An error text: the answer to it, or beside a credential a note."""
    found = inspection.error_text
    if found is None:
        return
    expired = found.trouble == "token-expired" and inspection.kind in MOMENTO_KINDS
    code = f"{TEXT}{'unauthenticated' if expired else found.trouble}"  # the key says itself whether it has expired
    words: str | Message = found.words
    if found.variable is not None and found.variable not in found.words:
        words = _ERROR_OF.of(words=found.words, variable=found.variable)
    said = _ERROR.of(words=words, said_by=_speakers(found.said_by), about=entry(code).about or "")
    if inspection.kind is Kind.ERROR_TEXT:
        yield _named(finding(code, said), found)
    elif inspection.kind is Kind.API_KEY_V2 and found.trouble in _OF_OLDER_CALLS:
        about = finding(code, said)
        yield replace(
            about, severity=Severity.WARNING, title=_OLDER_CALL, fix=_CALL_FOR_V2, why=_KEY_IS_FINE, causes=()
        )
    elif inspection.kind in _OF_VERSION_1 and found.trouble == "resp-password":
        about = finding(code, said)
        yield replace(
            about, severity=Severity.WARNING, title=_NOT_OVER_RESP, fix=_PASSWORD_OF_V2, why=None, causes=()
        )
    else:
        about = _named(finding(code, said), found)
        known = inspection.kind in MOMENTO_KINDS  # and no mask
        yield replace(
            about,
            severity=Severity.INFO,
            fix=_WITH_KEY.get(code.removeprefix(TEXT), about.fix) if known else about.fix,
        )
    if (
        (found.trouble == "not-a-v2-key" or _misses_endpoint(found))
        and inspection.facts.wrapped
        and inspection.kind is not Kind.API_KEY_V2
    ):
        about = finding("kind.wrong-call", said)
        yield replace(about, severity=Severity.WARNING, title=_NEWER_CALL, fix=_CALL_FOR_V1, why=None)


def _misses_endpoint(error: ErrorText) -> bool:
    """Whether an SDK, which reads an endpoint for version 2 keys only, found none in its variable."""
    return error.trouble == "variable-missing" and error.variable == "MOMENTO_ENDPOINT"


def _named(about: Finding, error: ErrorText) -> Finding:
    """Name the variable that is not set: it need not be the one whose value stands in the text."""
    if error.trouble != "variable-missing" or error.variable is None:
        return about
    return replace(about, title=_NOT_SET.of(name=error.variable))


def _speakers(said_by: str) -> str | Message:
    """Who says an error text: proper names as they are, the others translated."""
    first, *others = said_by.split(", ")
    told = _SPEAKERS.get(first, first)
    if isinstance(told, str) and not _SPEAKERS.keys() & set(others):
        return said_by
    for each in others:
        told = _ALSO.of(first=told, second=_SPEAKERS.get(each, each))
    return told
