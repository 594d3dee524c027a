"""Escapes undone: URL, HTML, JSON and shell. A credential holds none of their characters itself."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import islice
from urllib.parse import unquote

from inspector.credential.paste.candidate import Candidate
from inspector.credential.text.message import Message, message
from inspector.credential.text.patterns import pattern

MOST_ESCAPES = 4_000
"""More than any credential has, even with every character escaped."""

_URL = pattern(r"(?:%[0-9A-Fa-f]{2})+")
_HTML = pattern(r"&(?:[A-Za-z]{2,8}|#\d{1,6}|#[xX][0-9A-Fa-f]{1,5});")
_BACKSLASH = pattern(r"\\(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|\r?\n\s*|.)")
_CONTROL = {"n": "\n", "r": "\r", "t": "\t", "b": "", "f": ""}

_PLACE_OF_ONE = message("Repair", "one {style} escape, at character {place}")
_PLACE = message("Repair", "{count} {style} escapes, the first at character {place}")
_STYLES: tuple[tuple[str, re.Pattern[str], Callable[[str], str]], ...] = (
    ("URL", _URL, lambda found: unquote(found, errors="replace")),
    ("HTML", _HTML, lambda found: _unescape(found)),
    ("JSON / shell", _BACKSLASH, lambda found: _unslash(found)),
)


def _unescape(text: str) -> str:
    import html  # noqa: PLC0415 - two thousand names that few texts need

    return html.unescape(text)


def undo_escapes(candidate: Candidate) -> Candidate | None:
    """All escapes of the first style found in the text."""
    text = candidate.text
    for style, escape, undo in _STYLES:
        if not any(mark in text.text for mark in "%&\\"):
            return None
        found = list(islice(escape.finditer(text.text), MOST_ESCAPES + 1))
        if found and len(found) <= MOST_ESCAPES:
            pieces = [(m.start(), m.end(), undo(m[0])) for m in found]
            place = _place(style, len(pieces), pieces[0][0] + 1)
            return candidate.repaired(text.replaced(pieces), "repair.escape", place)
    return None


def _place(style: str, count: int, place: int) -> Message:
    return (_PLACE if count > 1 else _PLACE_OF_ONE).of(style=style, count=count, place=place)


def _unslash(found: str) -> str:
    if found[1] in "ux" and len(found) > 2:
        return chr(int(found[2:], 16))
    return _CONTROL.get(found[1:], found[1:].strip("\r\n "))
