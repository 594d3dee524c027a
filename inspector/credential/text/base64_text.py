"""Decode Base64 of either alphabet, padded or not, and locate the first invalid character."""

from __future__ import annotations

from base64 import b64decode, b64encode
from binascii import Error as Base64Error
from binascii import a2b_base64

from inspector.credential.text.patterns import pattern

_OTHER_CHARACTER = pattern(r"[^A-Za-z0-9+/]")


def decode(text: str) -> tuple[bytes, int | None]:
    """Decode a text: return the bytes and ``None``, or the bytes before the first invalid character and its offset.

    A single last character, which has fewer than eight bits, is dropped; the offset is then the end of the text.
    """
    body = text.rstrip("=").replace("-", "+").replace("_", "/")
    if len(body) % 4 != 1:
        try:
            return a2b_base64(body + "=" * (-len(body) % 4), strict_mode=True), None
        except (Base64Error, ValueError):
            pass
    return _decode_part(body)


def _decode_part(body: str) -> tuple[bytes, int | None]:
    bad = _OTHER_CHARACTER.search(body)
    if bad:
        body = body[: bad.start()]
    dangling = len(body) % 4 == 1
    kept = body[:-1] if dangling else body
    try:
        raw = a2b_base64(kept + "=" * (-len(kept) % 4))
    except (Base64Error, ValueError):  # pragma: no cover - excluded by the lines above
        return b"", 0
    if bad:
        return raw, bad.start()
    return raw, len(body) if dangling else None


def canonical(raw: bytes) -> str:
    """Encode in the standard alphabet with padding, the only form the official SDKs accept."""
    return b64encode(raw).decode("ascii")


def is_canonical(text: str) -> bool:
    """Whether ``encode(decode(text)) == text``, which is the SDKs' check."""
    try:
        return b64encode(b64decode(text, validate=True)) == text.encode("ascii")
    except (Base64Error, ValueError):
        return False
