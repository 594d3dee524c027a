"""Recognise credentials in text by their form."""

from __future__ import annotations

import re
from collections.abc import Iterator

from inspector.credential.text import base64_text
from inspector.credential.text.patterns import pattern
from inspector.credential.text.secret import WITHHELD

_SEGMENT = r"[A-Za-z0-9_-]{2,}={0,2}"
_GOES_ON = r"[.!~*$^@][A-Za-z0-9_-]"
_BEGINS = r"e(?:(?<![A-Za-z0-9_.+/-]e)|(?<=(?m:^)[+-]e))"
"""The first letter, where a credential may begin: not inside a run, except behind the sign of a line of a diff."""
JWT = pattern(
    rf"{_BEGINS}(?:yJ|30)[A-Za-z0-9_-]*={{0,2}}\.{_SEGMENT}\.[A-Za-z0-9_-]*+={{0,2}}+(?!{_GOES_ON})"
)
"""A JWT: three segments, the first a JSON object in Base64 (``eyJ``, or ``e30`` when empty)."""
WRAPPER = pattern(rf"{_BEGINS}(?:yJ|yA|wo|w0)[A-Za-z0-9+/_-]{{30,}}={{0,2}}")
"""A version 1 wrapper: a JSON object in Base64 that begins with ``{"``, ``{ `` or a brace and a line break."""
RAW = pattern(r'\{[^{}]{0,200}"(?:api_key|endpoint)"\s*:[^{}]{0,20000}\}')
"""The wrapper as plain JSON."""
CREDENTIAL_CHARACTERS = pattern(r"[A-Za-z0-9+/_.=-]+")
_BASE64 = pattern(r"[A-Za-z0-9+/_-]+={0,2}")
_BEGUN = pattern(
    r"(?<![A-Za-z0-9])(?:e(?:yJ|yA|wo|w0)[A-Za-z0-9+/_-]{12}|e30\.e|ZX(?:lK|lB|dv|cw)[A-Za-z0-9+/_-]{12}"
    r"|(?i:eyj[a-z0-9+/_-]{9,}\.eyj|eyj[a-z0-9+/_-]{40}))"
)
"""The beginning of a wrapper or JWT: plain, Base64-encoded once more, or in another case."""
_BEGINNINGS = ("eyj", "eya", "ewo", "ew0", "e30.e", "zxlk", "zxlb", "zxdv", "zxcw")
MASK = r"(?:\*{3,}|[\u2022\u25cf]{2,}|\.{3,}|\u2026+)"
"""What programs write in place of the characters they hide."""
_MASKED = pattern(MASK)
_WHOLE_SIGNATURES = (43, 64, 86, 342)
"""Characters of the signatures of HS256, HS384, HS512 and RS256 (RFC 7518)."""
_PIECE = pattern(
    r"(?<![^\s\"'`(<\[=:,])e(?:yJ|yA|wo|w0)[A-Za-z0-9+/_-]{13,}+(?:\.[A-Za-z0-9_-]+)*+={0,2}"
    rf"(?:{MASK}[A-Za-z0-9+/_-]{{0,60}}={{0,2}})?(?=[\s\"'`)>\],;:.!?]|$)"
)
"""A word with such a beginning, and the mask that may replace its rest, or all but its end."""
_SEGMENTS = pattern(r"[^\s.]+\.[^\s.]+\.[A-Za-z0-9_-]{20,}={0,2}")
_NAMED = pattern(r'"(?:api_?key|auth_?token|endpoint)"', re.IGNORECASE)
_SWAPPED = pattern(rf'"endpoint"\s*:\s*"{_BEGUN.pattern}')


def is_base64(text: str) -> bool:
    """Whether ``text`` has only Base64 characters, of either alphabet."""
    return _BASE64.fullmatch(text) is not None


def is_token(text: str) -> bool:
    """Whether ``text`` has three segments of which the first two seem to be JSON objects. A quick check."""
    if text.count(".") != 2 or not CREDENTIAL_CHARACTERS.fullmatch(text):
        return False
    header, payload, _ = text.split(".")
    return _opens_object(header) and _opens_object(payload)


def is_wrapper(text: str) -> bool:
    """Whether ``text`` is Base64 of a JSON object with ``api_key`` and ``endpoint``."""
    if not is_base64(text):
        return False
    raw = base64_text.decode(text)[0].strip()
    return raw[:1] == b"{" and raw[-1:] == b"}" and b'"api_key"' in raw and b'"endpoint"' in raw


def is_raw_wrapper(text: str) -> bool:
    """Whether ``text`` is the wrapper as plain JSON."""
    return (
        text[:1] == "{"
        and '"api_key"' in text
        and '"endpoint"' in text
        and RAW.fullmatch(text) is not None
        and not _SWAPPED.search(text)
    )


def is_credential(text: str) -> bool:
    """Whether ``text``, without repairs, is a wrapper or a token."""
    return is_wrapper(text) or is_token(text)


def is_begun(text: str) -> bool:
    """Whether ``text`` contains a credential or the beginning of one, in any case. It must then not be shown."""
    lower = text.lower()
    return any(map(lower.__contains__, _BEGINNINGS)) and _BEGUN.search(text) is not None


def looks_damaged(text: str) -> bool:
    """Whether a text may be a damaged credential: a beginning, three segments, the wrapper's JSON or Base64 text."""
    if is_begun(text) or text.startswith(("eyJ", "e30")) or _NAMED.search(text):
        return True
    return _SEGMENTS.fullmatch(text) is not None or _is_encoded_text(text)


def _is_encoded_text(text: str) -> bool:
    if len(text) < 16 or not is_base64(text):
        return False
    shifted = (base64_text.decode(text[start:])[0] for start in range(4))
    return any(raw.isascii() and raw.decode("ascii").isprintable() for raw in shifted)


def is_tail(text: str) -> bool:
    """Whether ``text`` is the end of a wrapper whose beginning is missing."""
    if len(text) < 24 or not is_base64(text):
        return False
    shifted = (base64_text.decode(text[start:])[0] for start in range(4))
    return any(
        b'"api_key"' in raw or b'"endpoint"' in raw or b"momentohq" in raw or _ends_object(raw)
        for raw in shifted
    )


def _ends_object(raw: bytes) -> bool:
    """Whether ``raw`` is the end of a JSON object that began before it."""
    return b'"}' in raw[-3:] and b"{" not in raw


def is_of_header(name: str) -> bool:
    """Whether a field with this name holds a header of a request."""
    folded = name.lower()
    return "authorization" in folded or "header" in folded


def as_name(text: str) -> str:
    """``text`` as a name for display; withheld if it contains a credential."""
    return WITHHELD if is_begun(text) else text


def is_one_value(text: str) -> bool:
    """Whether the text after a name is one value, not a sentence: one word, a quoted text, or wrapped lines."""
    words = text.split()
    if len(words) < 2 or text.lstrip()[0] in "\"'`{[\u201c\u2018" or words[0].lower() == "bearer":
        return True
    return all(CREDENTIAL_CHARACTERS.fullmatch(word) for word in words) and len(words[0]) >= 16


def find(text: str, most: int = 100) -> Iterator[tuple[int, int]]:
    """Yield start and end of the credentials in a larger text, from left to right, without overlap."""
    spans = [found.span() for found in JWT.finditer(text) if is_token(found[0]) and not _is_masked(found)]
    spans += [found.span() for found in WRAPPER.finditer(text) if is_wrapper(found[0])]
    spans += [found.span() for found in RAW.finditer(text) if '"api_key"' in found[0]]
    end = 0
    for start, stop in sorted(spans)[:most]:
        if start >= end:
            end = stop
            yield start, stop


def _is_masked(token: re.Match[str]) -> bool:
    """Whether a mask stands where the rest of the signature would. After a whole one it is punctuation."""
    if not _MASKED.match(token.string, token.end()):
        return False
    return len(token[0].rpartition(".")[2].rstrip("=")) not in _WHOLE_SIGNATURES


def find_pieces(text: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of truncated or masked credentials in a larger text."""
    return (found.span() for found in _PIECE.finditer(text))


def _opens_object(segment: str) -> bool:
    raw, wrong = base64_text.decode(segment)
    bare = raw.strip()
    return wrong is None and bare[:1] == b"{" and bare[-1:] == b"}"
