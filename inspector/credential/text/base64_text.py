"""Base64 of either alphabet, padded or not, with the place where it stops being base64."""

from __future__ import annotations

import binascii
import re
from base64 import b64decode, b64encode

_OTHER_CHARACTER = re.compile(r"[^A-Za-z0-9+/]")


def decode(text: str) -> tuple[bytes, int | None]:
    """The bytes and ``None``; or the bytes up to the first wrong character and that character's offset.

    A last character that carries fewer than eight bits is dropped: its offset is then the text's end.
    """
    body = text.rstrip("=").replace("-", "+").replace("_", "/")
    bad = _OTHER_CHARACTER.search(body)
    if bad:
        body = body[: bad.start()]
    dangling = len(body) % 4 == 1
    kept = body[:-1] if dangling else body
    try:
        raw = binascii.a2b_base64(kept + "=" * (-len(kept) % 4))
    except (binascii.Error, ValueError):  # pragma: no cover - excluded by the lines above
        return b"", 0
    if bad:
        return raw, bad.start()
    return raw, len(body) if dangling else None


def canonical(raw: bytes) -> str:
    """Standard alphabet with padding: the only form the official SDKs take."""
    return b64encode(raw).decode("ascii")


def is_canonical(text: str) -> bool:
    """Whether the SDKs' own test ``encode(decode(text)) == text`` holds."""
    try:
        return b64encode(b64decode(text, validate=True)) == text.encode("ascii")
    except (binascii.Error, ValueError):
        return False
