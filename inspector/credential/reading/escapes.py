"""Escapes with a backslash undone, as most languages write them in strings."""

from __future__ import annotations

from inspector.credential.text.offset_text import OffsetText
from inspector.credential.text.patterns import pattern

_ESCAPE = pattern(r"\\(?:u\{[0-9A-Fa-f]{1,6}\}|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|\r?\n[ \t]*|[\s\S])")
_CONTROL = {"n": "\n", "r": "\r", "t": "\t", "b": "\b", "f": "\f", "0": "\0", "a": "", "v": "\v"}


def unescape(text: OffsetText) -> OffsetText:
    """What stands between quotes, its escapes undone."""
    if "\\" not in text.text:
        return text
    return text.replaced(
        [(each.start(), each.end(), undone(each[0])) for each in _ESCAPE.finditer(text.text)]
    )


def undone(escape: str) -> str:
    """The character that an escape with a backslash stands for."""
    kind, rest = escape[1], escape[2:].strip("{}")
    if kind in "ux" and rest:
        number = int(rest, 16)
        return chr(number) if number < 0x110000 else ""
    return "" if kind in "\r\n" else _CONTROL.get(kind, kind)
