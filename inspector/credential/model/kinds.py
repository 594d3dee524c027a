"""The kinds of credential, and how they are recognised: first in the order of Momento's command line, then others."""
# ruff: noqa: S105 - names of kinds, not secrets

from __future__ import annotations

from enum import StrEnum
from typing import Any

from inspector.credential.text.message import Message, message


class Kind(StrEnum):
    """The kind of a text. The values are those of the JSON report."""

    API_KEY_V1 = "api-key-v1"
    DISPOSABLE_TOKEN = "disposable-token"
    API_KEY_V2 = "api-key-v2"
    API_KEY_LEGACY = "api-key-legacy"
    BARE_JWT = "bare-jwt"
    SESSION_TOKEN = "session-token"
    REFRESH_TOKEN = "refresh-token"
    SIGNED_URL_TOKEN = "signed-url-token"
    FOREIGN_JWT = "foreign-jwt"
    FOREIGN_SECRET = "foreign-secret"
    PLACEHOLDER = "placeholder"
    ERROR_TEXT = "error-text"
    UNKNOWN = "unknown"


MOMENTO_KINDS = frozenset(
    {Kind.API_KEY_V1, Kind.DISPOSABLE_TOKEN, Kind.API_KEY_V2, Kind.API_KEY_LEGACY, Kind.BARE_JWT}
)
"""The kinds that can be used for calls."""

Verdict = tuple[Kind, int | None, Message]
"""Kind, version if the kind has versions, and the reason."""

_V1 = message("Kind", "A version 1 API key.")
_V1_BROKEN = message("Kind", "A version 1 wrapper. The key inside could not be read.")
_DISPOSABLE = message("Kind", "A disposable token, not an API key.")
_BARE_DISPOSABLE = message("Kind", "A disposable token (t = disposable) without its wrapper.")
_BARE = message("Kind", "A version 1 key (ver = 1) without its wrapper.")
_VERSION = message("Kind", "A disposable token of the unknown version {version}.")
_NO_VERSION = message("Kind", "A disposable token without a version (ver).")
_V2 = message("Kind", "A version 2 key (t = g). It does not contain its endpoint.")
_REFRESH = message("Kind", "A refresh token (t = gr). It renews a key and cannot make calls.")
_REFRESH_V1 = message("Kind", "A refresh token (iss = {issuer}). It renews a key and cannot make calls.")
_REFRESH_NAME = message("Kind", "The text was in a field for refresh tokens.")
_TYPE = message("Kind", "A JWT of the unknown type `{type}`.")
_SESSION = message("Kind", "Issued by Momento's login service (iss = {issuer}).")
_ISSUER = message("Kind", "A JWT issued by {issuer}, not by Momento.")
_LEGACY = message("Kind", "A key with its hosts in the claims c and cp.")
_SIGNED = message("Kind", "Signed by a customer for one URL (kid in the header).")
_NOTHING = message("Kind", "A JWT without any sign of Momento: no type, version, host or key id.")
_UNREADABLE = message("Kind", "It looks like a JWT, but its payload could not be read.")

REFRESH_ISSUER = "gomomento.com/refresh"
"""``iss`` of a version 1 refresh token, whose id is in ``jti`` (Momento's command line)."""
_DISPOSABLE_VERSIONS = (1, 2)


def classify(header: dict[str, Any] | None, claims: dict[str, Any] | None, *, wrapped: bool) -> Verdict:
    """Classify a JWT by its header and claims. ``wrapped``: it was in a version 1 wrapper."""
    if claims is None:
        return (Kind.API_KEY_V1, 1, _V1_BROKEN) if wrapped else (Kind.UNKNOWN, None, _UNREADABLE)
    if "t" in claims:
        return _by_type(claims, wrapped=wrapped)
    if _issuer(claims).removeprefix("https://").rstrip("/") == REFRESH_ISSUER:
        return Kind.REFRESH_TOKEN, 1, _REFRESH_V1.of(issuer=_issuer(claims))
    if wrapped:
        return Kind.API_KEY_V1, 1, _V1
    if claims.get("iss") not in (None, ""):
        return _by_issuer(claims)
    if claims.get("ver") == 1:
        return Kind.BARE_JWT, 1, _BARE
    if "cp" in claims or "c" in claims:
        return Kind.API_KEY_LEGACY, None, _LEGACY
    if header and "kid" in header:
        return Kind.SIGNED_URL_TOKEN, None, _SIGNED
    return Kind.FOREIGN_JWT, None, _NOTHING


def stored_as_refresh_token() -> Verdict:
    """The verdict for an opaque text stored in a file's refresh token field."""
    return Kind.REFRESH_TOKEN, 1, _REFRESH_NAME


def _by_type(claims: dict[str, Any], *, wrapped: bool) -> Verdict:
    kind = claims["t"]
    if kind == "disposable":
        return _disposable(claims, wrapped=wrapped)
    if kind == "g":
        return Kind.API_KEY_V2, 2, _V2
    if kind == "gr":
        return Kind.REFRESH_TOKEN, 2, _REFRESH
    return Kind.UNKNOWN, None, _TYPE.of(type=str(kind)[:80])


def _disposable(claims: dict[str, Any], *, wrapped: bool) -> Verdict:
    version = claims.get("ver")
    if version is None:
        return Kind.UNKNOWN, None, _NO_VERSION
    if type(version) is not int or version not in _DISPOSABLE_VERSIONS:
        return Kind.UNKNOWN, None, _VERSION.of(version=str(version)[:80])
    if wrapped:
        return Kind.DISPOSABLE_TOKEN, version, _DISPOSABLE
    return Kind.BARE_JWT, version, _BARE_DISPOSABLE


def _by_issuer(claims: dict[str, Any]) -> Verdict:
    issuer = _issuer(claims)
    ours = "momento" in issuer.lower() or "momento" in str(claims.get("aud", "")).lower()
    if ours and ("email" in claims or "azp" in claims or "scope" in claims):
        return Kind.SESSION_TOKEN, None, _SESSION.of(issuer=issuer)
    return Kind.FOREIGN_JWT, None, _ISSUER.of(issuer=issuer)


def _issuer(claims: dict[str, Any]) -> str:
    return str(claims.get("iss", ""))[:200]


KIND_TITLES = {
    Kind.API_KEY_V1: message("words", "API key (v1)"),
    Kind.API_KEY_V2: message("words", "API key (v2)"),
    Kind.API_KEY_LEGACY: message("words", "Legacy API key"),
    Kind.DISPOSABLE_TOKEN: message("words", "Disposable token"),
    Kind.BARE_JWT: message("words", "Momento JWT without its endpoint"),
    Kind.SESSION_TOKEN: message("words", "Console session token"),
    Kind.REFRESH_TOKEN: message("words", "Refresh token"),
    Kind.SIGNED_URL_TOKEN: message("words", "Signed-URL token"),
    Kind.FOREIGN_JWT: message("words", "JWT of another service"),
    Kind.FOREIGN_SECRET: message("words", "Secret of another service"),
    Kind.PLACEHOLDER: message("words", "Placeholder"),
    Kind.ERROR_TEXT: message("words", "Error text"),
    Kind.UNKNOWN: message("words", "Not recognised"),
}
"""What each kind is called."""

_KEY_USE = message("words", "An API key: stays on servers, may mint if it is a super user")
KIND_USES = {
    Kind.DISPOSABLE_TOKEN: message("words", "A token: for browsers and devices, short-lived, cannot mint"),
    Kind.API_KEY_V1: _KEY_USE,
    Kind.API_KEY_V2: _KEY_USE,
    Kind.API_KEY_LEGACY: _KEY_USE,
}
"""What a key or a token is for, in one line."""
NOT_SEEN = message("words", "Kind unknown")
NOT_SEEN_USE = message("words", "Its kind and permissions can be read once the whole is there")


def title_of(kind: Kind, claims: dict[str, Any] | None) -> Message:
    """What a credential is called: a wrapper whose inner key could not be read may hold a key or a token."""
    return NOT_SEEN if _is_unseen(kind, claims) else KIND_TITLES[kind]


def use_of(kind: Kind, claims: dict[str, Any] | None) -> Message | None:
    """What a key or token is for, in one line; ``None`` for other kinds."""
    return NOT_SEEN_USE if _is_unseen(kind, claims) else KIND_USES.get(kind)


def _is_unseen(kind: Kind, claims: dict[str, Any] | None) -> bool:
    return kind is Kind.API_KEY_V1 and claims is None
