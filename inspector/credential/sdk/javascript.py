"""Predict the official JavaScript SDK, following its steps (client-sdk-javascript 1.118.1 with its jwt-decode).

Where V8 or jwt-decode quotes the text in an error message, the predicted message ends before the quotation.
"""

from __future__ import annotations

import json
from base64 import b64decode
from typing import Any

from inspector.credential.text import base64_text
from inspector.credential.text.patterns import pattern

_FAILED = "failed to parse token: "
_TOKEN = _FAILED + "InvalidTokenError: Invalid token specified: "
_IS_V2 = (
    _FAILED + "Error: Received a v2 API key. Are you using the correct key? "
    "Or did you mean to use `fromApiKeyV2()` or `fromEnvVarV2()` instead?"
)
_NOT_V2 = (
    "Received an invalid v2 API key. Are you using the correct key? "
    "Or did you mean to use `fromString()` with a legacy key instead?"
)
_NO_HOST = (
    "Malformed token; unable to determine {name} endpoint.  Depending on the type of token you are using, "
    "you may need to specify the {name}Endpoint explicitly."
)
_ALPHABET = pattern(r"[^A-Za-z0-9+/]")
_NULL = object()


def predict_javascript(text: str, call: str, endpoint: str | None = None) -> str | None:
    """The message ``CredentialProvider.<call>`` throws for ``text``, or ``None`` when it accepts it.

    ``call`` is ``fromString``, ``fromDisposableToken`` or ``fromApiKeyV2``; ``endpoint`` is ``None`` when missing.
    """
    if call == "fromApiKeyV2":
        return _version_2(text, endpoint)
    if not text:
        return "malformed auth token"
    if _is_base64(text):
        return _wrapper(text)
    claims, error = _claims(text)
    if error is not None:
        return error
    if _member(claims, "t") == "g":
        return _IS_V2
    return next(
        (_NO_HOST.format(name=n) for n, c in (("control", "cp"), ("cache", "c")) if not _member(claims, c)),
        None,
    )


def _version_2(text: str, endpoint: str | None) -> str | None:
    if not text:
        return "API key cannot be an empty string"
    claims, error = (None, "") if _is_base64(text) else _claims(text)
    if error is not None or _member(claims, "t") != "g":
        return _NOT_V2
    if endpoint is None:
        return "Missing required property: endpoint"
    return None if endpoint else "Endpoint cannot be an empty string"


def _is_base64(text: str) -> bool:
    """Whether the text is canonical Base64 of UTF-8. The SDK compares it after a round trip through a string."""
    if not base64_text.is_canonical(text):
        return False
    try:
        b64decode(text).decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _wrapper(text: str) -> str | None:
    parsed = _json(b64decode(text).decode("utf-8"))
    if parsed is _NULL:
        return _FAILED + "SyntaxError"
    if parsed is None:
        return _FAILED + "TypeError: Cannot read properties of null (reading 'endpoint')"
    complete = _member(parsed, "endpoint") and _member(parsed, "api_key")
    return None if complete else _FAILED + "Error: failed to parse token"


def _claims(text: str) -> tuple[Any, str | None]:
    """Decode like jwt-decode, which reads only the second segment, as lenient Base64."""
    parts = text.split(".")
    if len(parts) < 2:
        return None, _TOKEN + "Cannot read properties of undefined (reading 'replace')"
    body = parts[1].replace("-", "+").replace("_", "/")
    if len(body) % 4 == 1:
        return None, _TOKEN + "base64 string is not of the correct length"
    parsed = _json(_lenient(body))
    if parsed is _NULL:
        return None, _TOKEN.rstrip(" ")
    if parsed is None:
        return None, _FAILED + "TypeError: Cannot read properties of null (reading 't')"
    return parsed, None


def _lenient(body: str) -> str:
    kept = _ALPHABET.sub("", body)
    kept = kept[: len(kept) - (len(kept) % 4 == 1)]
    raw = b64decode(kept + "=" * (-len(kept) % 4))
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def _json(text: str) -> Any:
    """``JSON.parse``; :data:`_NULL` stands for a syntax error."""
    try:
        return json.loads(text, parse_constant=_refuse, parse_int=float)
    except (ValueError, RecursionError):
        return _NULL


def _refuse(name: str) -> None:
    raise ValueError(name)


def _member(value: Any, name: str) -> Any:
    """A member of a value; ``None`` when it is missing, which is falsy as in JavaScript."""
    return value.get(name) if isinstance(value, dict) else None
