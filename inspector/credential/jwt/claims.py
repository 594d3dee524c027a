"""The meaning of the members of a JWT's header and payload.

Sources: RFC 7515 and RFC 7519 for the registered names; Momento's command line and SDKs for Momento's names.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from inspector.credential.model.expiry import moment
from inspector.credential.model.inspection import Claim, Rows
from inspector.credential.model.kinds import Kind
from inspector.credential.text.json_text import plain
from inspector.credential.text.message import Message, message

SHOWN = 2_000
"""Most characters of a value in a row."""

HEADER: dict[str, Message] = {
    "alg": message("Claims", "Signature algorithm"),
    "typ": message("Claims", "Type of token"),
    "kid": message("Claims", "Id of the key that signed it"),
    "cty": message("Claims", "Type of the content"),
    "crit": message("Claims", "Header names the receiver must understand"),
    "jku": message("Claims", "URL of the signing keys (not used by this program)"),
    "jwk": message("Claims", "Enclosed signing key (not used by this program)"),
    "x5u": message("Claims", "URL of a certificate (not used by this program)"),
    "x5c": message("Claims", "Enclosed certificates (not used by this program)"),
    "b64": message("Claims", "Whether the payload is encoded in Base64"),
}
PAYLOAD: dict[str, Message] = {
    "sub": message("Claims", "Subject: the owner"),
    "iss": message("Claims", "Issuer"),
    "aud": message("Claims", "Audience: the intended receiver"),
    "exp": message("Claims", "Expires at"),
    "nbf": message("Claims", "Not valid before"),
    "iat": message("Claims", "Issued at"),
    "jti": message("Claims", "Id of this token"),
    "ver": message("Claims", "Version of the credential"),
    "t": message("Claims", "Type"),
    "p": message("Claims", "Permissions, see the Permissions page"),
    "c": message("Claims", "Cache host"),
    "cp": message("Claims", "Control host"),
    "a": message("Claims", "Account id"),
    "akid": message("Claims", "Id of the key it renews"),
    "id": message("Claims", "Key id of early version 2 keys"),
    "email": message("Claims", "Email address of the user"),
    "azp": message("Claims", "Application"),
    "scope": message("Claims", "Scopes of the session"),
}
SIGNED_URL: dict[str, Message] = {
    "cache": message("Claims", "Cache of the URL"),
    "key": message("Claims", "Key of the URL"),
    "method": message("Claims", "Permitted operation of the URL"),
    "ttl": message("Claims", "Time to live of a value that is set, in seconds"),
}
_TIMES = frozenset({"exp", "nbf", "iat"})
"""Claims whose value is a moment in epoch seconds (RFC 7519 section 4.1)."""
_TYPES = {
    "disposable": message("Claims", "Type: disposable token"),
    "g": message("Claims", "Type: version 2 API key"),
    "gr": message("Claims", "Type: refresh token of a version 2 key"),
}
"""What the values of the claim ``t`` mean."""
_KEY_ID = message("Claims", "Key id")
_CUSTOMER = message("Claims", "Customer")
_MEANINGS: dict[Kind, dict[str, Message]] = {
    Kind.API_KEY_V2: {"jti": _KEY_ID},
    Kind.API_KEY_V1: {"sub": _CUSTOMER},
    Kind.API_KEY_LEGACY: {"sub": _CUSTOMER},
    Kind.SIGNED_URL_TOKEN: SIGNED_URL,
}


def header_rows(header: dict[str, Any] | None) -> Rows:
    """Return the header, one row for each member, in its order."""
    return tuple(_row(name, value, HEADER.get(name)) for name, value in (header or {}).items())


def claim_rows(claims: dict[str, Any] | None, kind: Kind) -> Rows:
    """Return the payload, one row for each claim; unknown claims have no meaning."""
    own = _MEANINGS.get(kind, {})
    return tuple(
        _row(name, value, own.get(name) or PAYLOAD.get(name)) for name, value in (claims or {}).items()
    )


def rows(
    header: dict[str, Any] | None, claims: dict[str, Any] | None, kind: Kind
) -> Callable[[], tuple[Rows, Rows]]:
    """A function that makes the rows of header and payload, which many inspections never show."""
    return lambda: (header_rows(header), claim_rows(claims, kind))


def subject_of(kind: Kind, claims: dict[str, Any] | None) -> str | None:
    """The owner of a credential: customer, account, email or key id, depending on its kind; ``None`` without one."""
    if not claims:
        return None
    names = {
        Kind.API_KEY_V2: ("jti", "id"),
        Kind.REFRESH_TOKEN: ("akid", "jti"),
        Kind.SESSION_TOKEN: ("email",),
    }
    for name in (*names.get(kind, ()), "sub", "a"):
        value = claims.get(name)
        if isinstance(value, str) and value:
            return value
    return None


def _row(name: str, value: object, meaning: Message | None) -> Claim:
    if name == "t" and meaning is PAYLOAD["t"] and isinstance(value, str):
        meaning = _TYPES.get(value, meaning)
    at = moment(value) if name in _TIMES else None
    if at is not None and meaning is not None:
        date = f"{datetime.fromtimestamp(at, UTC):%Y-%m-%d %H:%M:%S} UTC"
        meaning = message("Claims", "{meaning} {date}").of(meaning=meaning, date=date)
    return Claim(name, plain(value)[:SHOWN], meaning)
