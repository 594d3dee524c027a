"""Predict the official Python SDK, following its steps (client-sdk-python 1.29.1)."""

from __future__ import annotations

import base64
import json
from typing import Any

_INVALID = "InvalidArgumentException: "
_EMPTY = {
    "from_string": "malformed auth token",
    "from_disposable_token": "Disposable token cannot be empty.",
    "from_api_key_v2": "API key cannot be empty.",
}
_IS_V2 = "Unexpectedly received a v2 API key. Are you using the correct key and the correct CredentialProvider method?"
_NOT_V2 = (
    "Received an invalid v2 API key. Are you using the correct key and the correct CredentialProvider method?"
)


def predict_python(text: str, call: str, endpoint: str | None = None) -> str | None:
    """The error ``CredentialProvider.<call>`` raises for ``text``, or ``None`` when it accepts it.

    ``call`` is ``from_string``, ``from_disposable_token`` or ``from_api_key_v2``.
    """
    if not text:
        return _INVALID + _EMPTY[call]
    try:
        return _version_2(text, endpoint or "") if call == "from_api_key_v2" else _resolve(text)
    except _ForeignError as error:
        return str(error)


class _ForeignError(Exception):
    """An error of PyJWT that the SDK does not catch.

    Only its name is used, because its message may contain the token.
    """


def _version_2(text: str, endpoint: str) -> str | None:
    if not endpoint:
        return _INVALID + "Endpoint cannot be empty."
    return None if _is_v2(text) else _INVALID + _NOT_V2


def _resolve(text: str) -> str | None:
    if _is_base64(text):
        return _wrapper(text)
    claims = _claims(text)
    if _names_v2(claims):
        return _INVALID + _IS_V2
    if claims is None or "cp" not in claims or "c" not in claims:
        return _INVALID + "Invalid Auth token."
    return _joined(claims["c"])


def _wrapper(text: str) -> str | None:
    try:
        info: Any = json.loads(base64.b64decode(text).decode("utf-8"))
        error = _joined(info["endpoint"])
        if error is None:
            del info["api_key"]  # must exist; its value is not checked
    except (ValueError, KeyError, TypeError, RecursionError) as raised:
        return f"{type(raised).__name__}: {raised}"
    return error


def _joined(host: Any) -> str | None:
    """The error of ``"cache." + host``, or ``None``."""
    return (
        None
        if isinstance(host, str)
        else f'TypeError: can only concatenate str (not "{type(host).__name__}") to str'
    )


def _is_base64(text: str) -> bool:
    try:
        raw = text.encode("utf-8")
        return base64.b64encode(base64.b64decode(raw)) == raw
    except ValueError:
        return False


def _is_v2(text: str) -> bool:
    return not _is_base64(text) and _names_v2(_claims(text))


def _names_v2(claims: dict[str, Any] | None) -> bool:
    return claims is not None and claims.get("t") == "g"


def _claims(text: str) -> dict[str, Any] | None:
    import jwt  # noqa: PLC0415 - a tenth of a second, and a wrapper does not need it

    try:
        claims: dict[str, Any] = jwt.decode(text, options={"verify_signature": False})
    except jwt.DecodeError:
        return None
    except (jwt.PyJWTError, ValueError, RecursionError) as error:
        raise _ForeignError(type(error).__name__) from None
    return claims
