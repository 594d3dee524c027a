"""What a token minted by somebody else's program turned out to be, read without our own reader."""

import asyncio
import base64
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import jwt

from inspector.credential.permissions.claim import decode_permissions
from inspector.credential.permissions.rules import Rule
from inspector.sandbox import Sandbox


@dataclass(frozen=True)
class Minted:
    rules: tuple[Rule, ...]
    seconds: int
    token_id: str


def read(text: str, now: float) -> Minted:
    envelope = json.loads(base64.b64decode(text.strip()))
    claims = jwt.decode(envelope["api_key"], options={"verify_signature": False})
    rules = decode_permissions(claims["p"], claims["ver"], disposable=True).rules
    return Minted(rules, claims["exp"] - int(now), claims.get("token_id", ""))


def inner_token(text: str) -> str:
    return str(json.loads(base64.b64decode(text))["api_key"])


@contextmanager
def running_sandbox() -> Iterator[Sandbox]:
    sandbox = Sandbox()
    asyncio.run(sandbox.start())
    try:
        yield sandbox
    finally:
        asyncio.run(sandbox.stop())
