"""Texts inside a text: what a quoted mail or a log says behind its marks, and JSON documents among words.

What stands between them is a text of its own; nothing is left out.
"""

from __future__ import annotations

import json
import re
from dataclasses import replace
from itertools import accumulate

from inspector.credential.reading.marks import has_names, hints
from inspector.credential.reading.model import Field
from inspector.credential.text import shapes
from inspector.credential.text.offset_text import OffsetText
from inspector.credential.text.patterns import pattern

MOST_TRIES = 60
"""Places in one text where a JSON document may begin."""
MOST_LINES = 4_000
_MARK = pattern(
    r"[ \t]*(?:>[ \t]?)+|[ \t]*(?://+|#+|;+|--|\*)[ \t]+|[^\s|][^|\n]{0,80}?\|[ \t]?"
    r"|[ \t]*+(?:[^\s]{1,40}+[ \t]++){0,6}?\[?\d{2}:\d{2}:\d{2}[^\s]{0,24}[ \t](?:[^=\n]{0,60}?(?:\]:?|[|:>-])[ \t]+)?"
)
"""What may stand before each line of a text: a mail's mark, a comment's, a program's name, a time."""
_SIGN = pattern(r"[>|#;*]|--|//|\d:\d")
"""Without any of these nothing in a text is such a beginning."""
_DIGITS = pattern(r"\d")
_OPENING = pattern(r"(?:^|(?<=[\s:=>|]))[{\[](?=\s*[\"{\[])", re.MULTILINE)
_ASSIGNING = frozenset("=:(,'\"`")
_DECODER = json.JSONDecoder()


def read_prefixed(text: OffsetText) -> list[Field] | None:
    """Blocks of lines that begin alike, without what they begin with."""
    if _SIGN.search(text.text) is None:
        return None
    lines = text.text.split("\n", MOST_LINES)
    starts = [0, *accumulate(len(line) + 1 for line in lines)]
    fields: list[Field] = []
    done = at = 0
    while at < len(lines):
        shape = _prefix(lines, at)
        if shape is None:
            at += 1
            continue
        end = _end(lines, at, shape)
        if starts[at] > done:
            fields.append(_part(text.cut(done, starts[at])))
        inner = text.cut(starts[at], starts[end] - 1)
        spots = ((starts[i] - starts[at], len(lines[i])) for i in range(at, end))
        fields.append(_part(inner.replaced([(a, a + min(length, len(shape)), "") for a, length in spots])))
        done, at = starts[end] - 1, end
    if fields and text.text[done:].strip():
        fields.append(_part(text.cut(done)))
    return [each for each in fields if each.value.text.strip()] or None


def is_prefixed(raw: str) -> bool:
    """Whether the lines around the first soft line break of quoted-printable begin alike."""
    at = raw.find("=\n")
    if at < 0:
        return False
    first, second = raw[raw.rfind("\n", 0, at) + 1 : at], raw[at + 2 : at + 202]
    found = _MARK.match(first)
    return found is not None and bool(found[0].strip()) and _begins(second, _DIGITS.sub("0", found[0]))


def _end(lines: list[str], at: int, shape: str) -> int:
    while at < len(lines) and _begins(lines[at], shape):
        at += 1
    return at


def _prefix(lines: list[str], at: int) -> str | None:
    """The shape of what stands before the line, if the next one begins alike."""
    found = _MARK.match(lines[at])
    if found is None or not found[0].strip() or at + 1 >= len(lines) or not _near(lines, at):
        return None
    shape = _DIGITS.sub("0", found[0])
    return shape if _begins(lines[at + 1], shape) else None


def _near(lines: list[str], at: int) -> bool:
    """Whether something may stand in a line or in one of the next."""
    return any(hints(line) or has_names(line) for line in lines[at : at + 12])


def _begins(line: str, shape: str) -> bool:
    return _DIGITS.sub("0", line[: len(shape)]).rstrip() == shape.rstrip()


def read_json_inside(text: OffsetText) -> list[Field] | None:
    """JSON documents among other text: a line of a log, an answer in a mail."""
    raw = text.text
    fields: list[Field] = []
    done = 0
    for tries, found in enumerate(_OPENING.finditer(raw)):
        if tries >= MOST_TRIES:
            break
        if found.start() < done or raw[: found.start()].rstrip(" \t")[-1:] in _ASSIGNING:
            continue  # the value of something, which has a name
        try:
            value, end = _DECODER.raw_decode(raw, found.start())
        except (ValueError, RecursionError):
            continue
        if not value or (found.start() == 0 and end == len(raw)) or not hints(raw[found.start() : end]):
            continue
        if raw[done : found.start()].strip():
            fields.append(_part(text.cut(done, found.start())))
        part = _part(text.cut(found.start(), end))
        raw_wrapper = shapes.is_raw_wrapper(part.value.text)
        fields.append(replace(part, code="repair.surrounding-text") if raw_wrapper else part)
        done = end
    if fields and raw[done:].strip():
        fields.append(_part(text.cut(done)))
    return fields or None


def _part(text: OffsetText) -> Field:
    return Field(None, text, (), "", None, given=False)
