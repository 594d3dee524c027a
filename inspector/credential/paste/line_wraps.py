"""Credentials wrapped over several lines inside a larger text: a mail, a terminal, a PDF.

Where a wrapped credential ends is read in the credential itself, never guessed from the lines: a wrapper ends with its
JSON, a JWT where its signature has the bytes its algorithm makes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from inspector.credential.jwt.token import SIGNATURE_BYTES
from inspector.credential.text import base64_text, shapes
from inspector.credential.text.json_text import parse

REACHES = (1_024, 8_192)
"""Characters that may belong to one wrapped credential, its line breaks included: a usual one, then any."""
MOST_FAILURES = 32
"""Places in one text that begin as one and are none, after which no more are followed up."""

_BREAK = r"(?:\n|\r\n|=\r?\n| [ \t]*\r?\n|<wbr ?/?>(?:\r?\n)?)[ \t]*(?:[>|][ \t]*)*+"
_LINE_BREAK = re.compile(_BREAK)
"""A line break with the indentation or the marks of a quoted mail after it and the ``=`` of quoted-printable before."""
_START = re.compile(
    rf"(?<![A-Za-z0-9_.+/-])e(?:yJ|yA|30|wo|w0)[A-Za-z0-9+/_.-]{{5}}[A-Za-z0-9+/_.-]*+(?={_BREAK}[A-Za-z0-9+/_.=-])"
)
_BLOCK = re.compile(rf"[A-Za-z0-9+/_.-]+(?:={{0,2}}{_BREAK}[A-Za-z0-9+/_.-]+)+")
_TOKEN = re.compile(r"([A-Za-z0-9_-]+)\.[A-Za-z0-9_-]+\.([A-Za-z0-9_-]*)")
_PADDING = re.compile(rf"(?:{_BREAK})?={{1,2}}(?![A-Za-z0-9=])")
_GOES_ON = re.compile(r"[A-Za-z0-9+/_-]|\.[A-Za-z0-9_-]")


def find(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of the wrapped credentials in ``text``, from the left, without overlap."""
    failures = 0
    start = _START.search(text)
    while start is not None and failures < MOST_FAILURES:
        end = next(filter(None, (_end(text, start.start(), reach) for reach in REACHES)), None)
        if end is None:
            failures += 1
        else:
            yield start.start(), end
        start = _START.search(text, end or start.end())


def joined(text: str) -> str:
    """A credential without its line breaks."""
    return _LINE_BREAK.sub("", text)


def is_whole(text: str) -> bool:
    """Whether ``text`` is a wrapper, or a token with all of its signature."""
    return shapes.is_wrapper(text) or len(text.rstrip("=")) in _token_lengths(text)


def _end(text: str, start: int, reach: int) -> int | None:
    """Where the credential that begins at ``start`` ends, if lines are broken before that."""
    block = _BLOCK.match(text, start, start + reach)
    if block is None:
        return None
    for length in _lengths(joined(block[0])):
        end = start + _with_breaks(block[0], length)
        if end - start > length and not _GOES_ON.match(text, end):
            padding = _PADDING.match(text, end)
            return padding.end() if padding else end
    return None


def _with_breaks(block: str, length: int) -> int:
    """Characters of ``block`` up to the one that is number ``length`` without the line breaks."""
    for each in _LINE_BREAK.finditer(block):
        if each.start() >= length:
            break
        length += each.end() - each.start()
    return length


def _lengths(text: str) -> tuple[int, ...]:
    """Characters, without padding, that the credential at the beginning of ``text`` may have."""
    return _wrapper_lengths(text) or _token_lengths(text)


def _wrapper_lengths(text: str) -> tuple[int, ...]:
    raw = base64_text.decode(text)[0]
    if b'"api_key"' not in raw or b'"endpoint"' not in raw:
        return ()
    decoded = raw.decode("latin-1")
    try:
        _, end = json.JSONDecoder().raw_decode(decoded, len(decoded) - len(decoded.lstrip()))
    except (ValueError, RecursionError):
        return ()
    ends = (end, end + 1) if decoded[end : end + 1].isspace() else (end,)
    return tuple(-(-4 * after // 3) for after in ends)


def _token_lengths(text: str) -> tuple[int, ...]:
    found = _TOKEN.match(text)
    if found is None or not shapes.is_token(found[0]):
        return ()
    header = parse(base64_text.decode(found[1])[0].decode("latin-1")).value
    known = SIGNATURE_BYTES.get(str(header.get("alg")), ()) if isinstance(header, dict) else ()
    lengths = (found.start(2) + -(-4 * count // 3) for count in known)
    return tuple(length for length in lengths if length <= found.end())
