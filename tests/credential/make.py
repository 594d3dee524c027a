"""Credentials made for the tests, signed with a throw-away key; real in form, valid nowhere."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from typing import Any

from inspector.credential.jwt.envelope import wrap
from inspector.credential.permissions.codec import encode_permissions
from inspector.credential.permissions.rules import Resource, Role, Rule, Selector

NOW = 1_700_000_000.0
HOST = "cell-ap-northeast-1-1.prod.a.momentohq.com"
KEY_RULE = Rule(Resource.CACHE, Role.READ_WRITE, Selector.name("default-cache"), Selector.name("mo"))
HS256, HS512 = {"alg": "HS256"}, {"alg": "HS512", "typ": "JWT"}


def segment(value: bytes) -> str:
    return base64.urlsafe_b64encode(value).decode().rstrip("=")


def b64(text: str | bytes) -> str:
    return base64.b64encode(text.encode() if isinstance(text, str) else text).decode()


def jwt_of(claims: dict[str, Any] | str | bytes, header: dict[str, Any] | str | None = None) -> str:
    """A JWT; texts stand as they are, so that broken ones can be made."""
    header = HS256 if header is None else header
    parts = [_json(header), _json(claims)]
    signed = ".".join(segment(part) for part in parts)
    algorithm = (
        hashlib.sha512 if isinstance(header, dict) and header.get("alg") == "HS512" else hashlib.sha256
    )
    return f"{signed}.{segment(hmac.new(b'tests', signed.encode(), algorithm).digest())}"


def p_of(*rules: Rule) -> str:
    return b64(encode_permissions(rules))


def key_v1(endpoint: str = HOST, **claims: Any) -> str:
    return wrap(endpoint, jwt_of({"sub": "customer", "ver": 1, "p": "CAA=", **claims}))


def token_v1(*rules: Rule, endpoint: str = HOST, **claims: Any) -> str:
    p = p_of(*(rules or (KEY_RULE,)))
    body = {"sub": "customer", "ver": 1, "exp": NOW + 3_600, "p": p, "t": "disposable", **claims}
    return wrap(endpoint, jwt_of({name: value for name, value in body.items() if value is not ...}))


def key_v2(**claims: Any) -> str:
    return jwt_of({"t": "g", "jti": "key-id", **claims}, HS512)


def legacy(cache: str = f"cache.{HOST}", control: str = f"control.{HOST}", **claims: Any) -> str:
    return jwt_of({"sub": "customer", "cp": control, "c": cache, **claims}, {"alg": "HS512"})


def wrapped(text: str, width: int = 60, end: str = "\n") -> str:
    """A text over several lines, as mails and terminals break it."""
    return end.join(text[i : i + width] for i in range(0, len(text), width))


def _json(value: dict[str, Any] | str | bytes) -> bytes:
    if isinstance(value, bytes):
        return value
    return (value if isinstance(value, str) else json.dumps(value, separators=(",", ":"))).encode()
