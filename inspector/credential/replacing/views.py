"""Ways in which characters of a text stand for others: as they are, escaped, or broken into lines.

A credential is looked for in each view of the text. What replaces it is written in the same way.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from inspector.credential.text.offset_text import OffsetText
from inspector.records import record

Write = Callable[[str, str], str]
"""Given the characters that stand in the text now, and a new value: the characters that say the new value."""

_ESCAPE = re.compile(r"%[0-9A-Fa-f]{2}|=3D|\\u00[0-9A-Fa-f]{2}|\\/")
_BREAK = re.compile(r"(?<=[A-Za-z0-9+/_.-])(?:\\|=)?\r?\n[ \t]*(?=[A-Za-z0-9+/_=-])")
"""Between two pieces of one value: with the backslash of a shell or the sign of quoted-printable before it."""


@record(frozen=True, slots=True)
class View:
    """The text as it is read, with the place of each character, and how a value is written in it."""

    text: OffsetText
    written_length: int
    """Characters of the text that is viewed."""
    write: Write

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The place in the viewed text of characters ``start`` to ``end`` (exclusive) of this view."""
        origin = self.text.origin
        following = origin[end] if end < len(origin) else self.written_length
        last = origin[end - 1]
        raw_end = last + 1 if self.write is _plainly or self.write is _in_lines else following
        return origin[start], raw_end


def views(text: str) -> Iterator[View]:
    """The views of a text, the plain one first."""
    yield View(OffsetText.of(text), len(text), _plainly)
    escapes = list(_ESCAPE.finditer(text))
    if escapes:
        pieces = [(found.start(), found.end(), _unescaped(found[0])) for found in escapes]
        yield View(OffsetText.of(text).replaced(pieces), len(text), _escaped)
    breaks = [(found.start(), found.end(), "") for found in _BREAK.finditer(text)]
    if breaks:
        yield View(OffsetText.of(text).replaced(breaks), len(text), _in_lines)


def _unescaped(escape: str) -> str:
    return "/" if escape == "\\/" else chr(int(escape[-2:], 16))


def _plainly(_old: str, new: str) -> str:
    return new


def _escaped(old: str, new: str) -> str:
    """Each character as the old text has it; one that is not in there is escaped as its neighbours are."""
    seen = {_unescaped(found[0]): found[0] for found in _ESCAPE.finditer(old)}
    plain = _ESCAPE.sub("", old)
    seen = {character: written for character, written in seen.items() if character not in plain}
    percent = any(written[0] == "%" for written in seen.values())
    for character in "+/=":
        if percent and character not in plain:
            seen.setdefault(character, f"%{ord(character):02X}")
    if "=3D" in old:  # quoted-printable
        seen["="] = "=3D"
    return "".join(seen.get(character, character) for character in new)


def _in_lines(old: str, new: str) -> str:
    """Lines of the old lengths: the first may be shorter, because a name stands before it."""
    breaks = list(_BREAK.finditer(old))
    if not breaks:
        return new
    first = breaks[0].start()
    width = breaks[1].start() - breaks[0].end() if len(breaks) > 1 else max(first, len(old) - breaks[0].end())
    soft = breaks[0][0].startswith("=")
    value = new.replace("=", "=3D") if soft else new  # quoted-printable
    pieces: list[str] = []
    while value:
        end = width if pieces else first
        escape = value.find("=", max(end - 2, 0), end) if soft else -1
        end = escape if escape > 0 else end
        pieces.append(value[:end])
        value = value[end:]
    return breaks[0][0].join(pieces)
