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
from inspector.credential.permissions.wire import permissions_pb2 as wire

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


def field(number: int, data: bytes) -> bytes:
    """A protobuf field that holds bytes, text or a message; ``number`` and length up to 15 and 127 or a little more."""
    length = bytes([len(data)]) if len(data) < 128 else bytes([len(data) & 127 | 128, len(data) >> 7])
    return bytes([number << 3 | 2]) + length + data


def condition_field(number: int, *ranges: str) -> bytes:
    """``conditions`` with one ``ip_filter``, under a number that nobody has published."""
    return field(number, field(1, b"".join(field(1, each.encode()) for each in ranges)))


def permissions_v2(*beside: bytes, inside: bool = True) -> bytes:
    """A version 2 set with one rule that reads every key, and fields beside the rule or beside the list of rules."""
    rule = wire.CacheRule(permissions=[1], all_caches=wire.All(), all_items=wire.All())
    rules = wire.ExplicitRules(rules=[wire.Rule(cache=rule)]).SerializeToString()
    extra = b"".join(beside)
    return field(2, rules + extra) if inside else field(2, rules) + extra
