"""Where a credential ends is read in the credential itself, never guessed from the text around it.

A wrapper ends with its JSON, a JWT where its signature has the bytes its algorithm makes.
"""

from __future__ import annotations

import json
import re

from inspector.credential.jwt.token import SIGNATURE_BYTES
from inspector.credential.text import base64_text, shapes
from inspector.credential.text.json_text import parse
from inspector.credential.text.patterns import pattern

LONGEST = 8_192
"""Characters that belong to one credential, its line breaks included."""
_TOKEN = pattern(
    r"(e(?:yJ|30|yA|wo|w0)[A-Za-z0-9_+/-]*={0,2})\.([A-Za-z0-9_+/-]{2,}={0,2})\.([A-Za-z0-9_+/-]*)"
)
_PROMPT = pattern(r"[a-z_][a-z0-9_-]{0,31}@[A-Za-z0-9][\w.-]{0,64}(?:[:\s].*)?")


def lengths(text: str) -> tuple[int, ...]:
    """Characters, without padding, that a credential at the beginning of ``text`` may have."""
    if text[:1] == "e":
        return _wrapper_lengths(text) or token_lengths(text)
    return _encoded_lengths(text)


def token_lengths(text: str) -> tuple[int, ...]:
    """The same for a JWT of a known algorithm."""
    found = _TOKEN.match(text)
    if found is None or not shapes.is_token(f"{found[1]}.{found[2]}."):
        return ()
    header = parse(base64_text.decode(found[1])[0].decode("latin-1")).value
    known = SIGNATURE_BYTES.get(str(header.get("alg")), ()) if isinstance(header, dict) else ()
    ends = (found.start(3) + -(-4 * count // 3) for count in known)
    return tuple(end for end in ends if end <= found.end())


def without_prompt(text: str) -> str:
    """Return ``text`` up to a shell's prompt that follows a token: its file ends without a line break."""
    glued = (end for end in token_lengths(text) if _PROMPT.fullmatch(text, end))
    return text[: next(glued, len(text))]


def is_whole(text: str) -> bool:
    """Whether ``text`` is a wrapper, or a token with all of its signature."""
    return shapes.is_wrapper(text) or len(text.rstrip("=")) in token_lengths(text)


def _wrapper_lengths(text: str) -> tuple[int, ...]:
    raw = base64_text.decode(text[:LONGEST])[0]
    if b'"api_key"' not in raw or b'"endpoint"' not in raw:
        return ()
    decoded = raw.decode("latin-1")
    try:
        _, end = json.JSONDecoder().raw_decode(decoded, len(decoded) - len(decoded.lstrip()))
    except (ValueError, RecursionError):
        return ()
    after = (end, end + 1) if decoded[end : end + 1].isspace() else (end,)
    return tuple(-(-4 * count // 3) for count in after)


def _encoded_lengths(text: str) -> tuple[int, ...]:
    """A credential that is base64-encoded once more, with the line break or quote that was encoded with it."""
    raw = base64_text.decode(text[:LONGEST])[0].decode("latin-1")
    lead = len(raw) - len(raw.lstrip("\ufeff\xef\xbb\xbf \t\r\n\"'"))
    inner = re.match(r"[A-Za-z0-9+/_.-]*={0,2}", raw[lead:])
    if inner is None or inner[0][:1] != "e" or not lengths(inner[0]):
        return ()
    end = lead + len(inner[0])
    tail = re.match(r"[\"']?\r?\n?", raw[end:])
    last = end + (tail.end() if tail else 0)
    return tuple(sorted({-(-4 * count // 3) for count in (end, last)}, reverse=True))
