"""Credentials for tests, signed with a secret made for the run."""

from __future__ import annotations

import base64
import secrets
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import jwt

from inspector.credential.jwt.envelope import wrap
from inspector.credential.permissions.codec import encode_permissions
from inspector.credential.permissions.rules import Resource, Role, Rule, Selector

ENDPOINT = "cell-ap-northeast-1-1.prod.a.momentohq.com"
_SECRET = secrets.token_bytes(32)

READ_ONE_KEY = Rule(Resource.CACHE, Role.READ_ONLY, Selector.name("default-cache"), Selector.name("mo"))


def token(claims: dict[str, Any], algorithm: str = "HS256") -> str:
    """A signed JWT."""
    key = _SECRET if algorithm == "HS256" else _SECRET * 2
    return jwt.encode(claims, key, algorithm=algorithm)


def permissions_claim(rules: Iterable[Rule] | None) -> str:
    """The ``p`` claim; ``None`` means super user."""
    raw = encode_permissions(super_user=True) if rules is None else encode_permissions(rules)
    return base64.b64encode(raw).decode()


def v1_key(
    exp: float | None = None, rules: Iterable[Rule] | None = None, endpoint: str = ENDPOINT, **more: Any
) -> str:
    """A version 1 API key; without rules a super user's, without ``exp`` for ever."""
    claims: dict[str, Any] = {"sub": "someone@example.com", "ver": 1, "p": permissions_claim(rules)}
    if exp is not None:
        claims["exp"] = int(exp)
    return wrap(endpoint, token({**claims, **more}))


def disposable_token(
    exp: float, rules: Iterable[Rule] = (READ_ONE_KEY,), endpoint: str = ENDPOINT, **more: Any
) -> str:
    """A version 1 disposable token."""
    claims = {
        "sub": "someone@example.com",
        "ver": 1,
        "exp": int(exp),
        "p": permissions_claim(rules),
        "t": "disposable",
    }
    return wrap(endpoint, token({**claims, **more}))


def v2_key(exp: float | None = None, jti: str = "key-1") -> str:
    """A version 2 key: a bare JWT without an endpoint."""
    claims: dict[str, Any] = {"t": "g", "jti": jti}
    return token({**claims, "exp": int(exp)} if exp is not None else claims, "HS512")


def token_files(folder: Path, count: int) -> list[Path]:
    """Files with a token each, no two alike, in the order of their names."""
    paths = [folder / f"{number:03}.txt" for number in range(count)]
    for number, path in enumerate(paths):
        path.write_text(disposable_token(time.time() + 600 + number), encoding="utf-8")
    return paths
