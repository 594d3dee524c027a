"""Texts inside a text: what a quoted mail or a log says behind its marks, and JSON documents among words.

What stands between them is a text of its own; nothing is left out.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import replace
from itertools import accumulate, islice, takewhile

from inspector.credential.reading.marks import has_names, hints
from inspector.credential.reading.model import Field, part
from inspector.credential.text import shapes
from inspector.credential.text.offset_text import OffsetText
from inspector.credential.text.patterns import pattern

MOST_TRIES = 60
"""Places in one text where a JSON document may begin."""
MOST_LINES = 4_000
_NEAR = 12
"""Lines that are looked at together."""
_HUNK = 60
"""Lines of a diff above a line, among which the head of its part is looked for."""
_MARK = pattern(
    r"[ \t]*(?:>[ \t]?)+|[ \t]*(?://+|#+|;+|--|\*)[ \t]+|[^\s|][^|\n]{0,80}?\|[ \t]?"
    r"|[ \t]*+(?:[^\s]{1,40}+[ \t]++){0,6}?\[?\d{2}:\d{2}:\d{2}[^\s]{0,24}[ \t](?:[^=\n]{0,60}?(?:\]:?|[|:>-])[ \t]+)?"
)
"""What may stand before each line of a text: a mail's mark, a comment's, a program's name, a time."""
_NUMBER = pattern(r"[ \t]*+(\d{1,6})(?:(?:([:.)])|[ \t]*+([:|\u2502]))(?!\d)[ \t]?|\t| {2})")
"""The number of a line, as listings have it. A dot behind a blank is the line's own."""
_TABBED = pattern(r"[ \t]*+(\d{1,6})()()\t")
"""The number of a line as ``cat -n`` writes it: what follows the tab is the line's own."""
_SIGN = pattern(r"[>|#;*]|--|//|\d:\d|^[+-]|^[ \t]*\d", re.MULTILINE)
"""Without any of these nothing in a text is such a beginning."""
_DIGITS = pattern(r"\d")
_OPENING = pattern(r"(?:^|(?<=[\s:=>|]))[{\[](?=\s*[\"{\[])", re.MULTILINE)
_SET_TO = pattern(r"(?<![\w.])(?P<name>[A-Z][A-Z0-9_]{3,60})=['\"]?(?=\{\s*\")")
_ASSIGNING = frozenset("=:(,'\"`")
_DECODER = json.JSONDecoder()


def read_prefixed(text: OffsetText) -> list[Field] | None:
    """Blocks of lines that begin alike, without what they begin with."""
    if _SIGN.search(text.text) is None:
        return None
    lines = text.text.split("\n", MOST_LINES)
    starts = [0, *accumulate(len(line) + 1 for line in lines)]
    telling = [number for number, line in enumerate(lines) if hints(line) or has_names(line)]
    fields: list[Field] = []
    done = at = 0
    while at < len(lines):
        lengths = _block(lines, at) if _near(telling, at) else []
        if not lengths:
            at += 1
            continue
        end = at + len(lengths)
        if starts[at] > done:
            fields.append(part(text.cut(done, starts[at])))
        inner = text.cut(starts[at], starts[end] - 1)
        spots = ((start - starts[at], length) for start, length in zip(starts[at:end], lengths, strict=True))
        fields.append(part(inner.replaced([(start, start + length, "") for start, length in spots])))
        done, at = starts[end] - 1, end
    if fields and text.text[done:].strip():
        fields.append(part(text.cut(done)))
    return [each for each in fields if each.value.text.strip()] or None


def is_prefixed(raw: str) -> bool:
    """Whether the lines around the first soft line break of quoted-printable begin alike."""
    at = raw.find("=\n")
    if at < 0:
        return False
    return bool(_block([raw[raw.rfind("\n", 0, at) + 1 : at], raw[at + 2 : at + 202]], 0))


def _block(lines: list[str], at: int) -> list[int]:
    """How many characters the mark of each line has, from ``at`` on, while they begin alike.

    At least two lines, or one of a diff.
    """
    for marked in (_numbered, _added, _alike):
        lengths = marked(lines, at)
        if len(lengths) > 1 or (lengths and marked is _added and lines[at - 1][:2] == "@@"):
            return lengths
    return _removed(lines, at)


def _near(telling: list[int], at: int) -> bool:
    """Whether something may stand in a line or in one of the next; ``telling`` are the lines in which it may."""
    place = bisect_left(telling, at)
    return place < len(telling) and telling[place] < at + _NEAR


def _alike(lines: list[str], at: int) -> list[int]:
    """Lines behind the same mark, whatever its digits."""
    found = _MARK.match(lines[at])
    if found is None or not found[0].strip():
        return []
    mark = found[0].rstrip(" \t")
    shape = _DIGITS.sub("0", found[0][: len(mark) + 1])  # more blanks may be the line's own
    begun = list(takewhile(lambda line: _begins(line, shape), islice(lines, at, None)))
    rests = [line[len(shape) :] for line in begun]
    blanks = min((len(rest) - len(rest.lstrip(" \t")) for rest in rests if rest.strip()), default=0)
    return [min(len(line), len(shape) + blanks) for line in begun]


def _begins(line: str, shape: str) -> bool:
    return _DIGITS.sub("0", line[: len(shape)]).rstrip() == shape.rstrip()


def _numbered(lines: list[str], at: int) -> list[int]:
    """Lines with their numbers. A bar behind a tab may be the number's mark or the line's own."""
    return max(_counted(lines, at, _NUMBER), _counted(lines, at, _TABBED), key=len)


def _counted(lines: list[str], at: int, shape: re.Pattern[str]) -> list[int]:
    """Lines with rising numbers; without a mark behind it a number might be the first column of a table."""
    lengths: list[int] = []
    last, mark = 0, ""
    for line in islice(lines, at, None):
        found = shape.match(line)
        if found is None:
            break
        number, marked = int(found[1]), found[2] or found[3] or ""
        if lengths and (marked != mark or not (number > last if marked else number == last + 1)):
            break
        if not marked and not lengths and at > 0 and lines[at - 1].strip():
            break
        mark = marked
        lengths.append(found.end())
        last = number
    return lengths


def _added(lines: list[str], at: int) -> list[int]:
    """Lines that a diff adds."""
    added = takewhile(lambda line: line[:1] == "+" and line[:3] != "+++", islice(lines, at, None))
    return [1 for _ in added]


def _removed(lines: list[str], at: int) -> list[int]:
    """Lines that a diff takes away. They look like a list, but stand below its head or above what it adds."""
    removed = takewhile(lambda line: line[:1] == "-" and line[:3] != "---", islice(lines, at, None))
    lengths = [1 for _ in removed]
    below = next(iter(lines[at + len(lengths) : at + len(lengths) + 1]), "")
    above = next((line for line in reversed(lines[max(0, at - _HUNK) : at]) if line[:1] not in " +-\\"), "")
    return lengths if above[:2] == "@@" or (below[:1] == "+" and below[:3] != "+++") else []


def read_set_documents(text: OffsetText) -> list[Field] | None:
    """JSON that an environment variable is set to, among other text, as a log prints it."""
    fields = []
    for found in islice(_SET_TO.finditer(text.text), MOST_TRIES):
        try:
            _, end = _DECODER.raw_decode(text.text, found.end())
        except (ValueError, RecursionError):
            continue
        if hints(text.text[found.end() : end]):
            name = found["name"]
            fields.append(Field(name, text.cut(found.end(), end), (), name, "repair.assignment"))
    return fields or None


def read_named_json(text: OffsetText) -> list[Field] | None:
    """JSON documents among other text that holds no credential: what stands under a credential's name in them."""
    return None if hints(text.text) else _json_inside(text, has_names)


def read_json_inside(text: OffsetText) -> list[Field] | None:
    """JSON documents among other text: a line of a log, an answer in a mail."""
    return _json_inside(text, hints)


def _json_inside(text: OffsetText, looked_for: Callable[[str], bool]) -> list[Field] | None:
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
        if not value or (found.start() == 0 and end == len(raw)) or not looked_for(raw[found.start() : end]):
            continue
        if raw[done : found.start()].strip():
            fields.append(part(text.cut(done, found.start())))
        document = part(text.cut(found.start(), end))
        raw_wrapper = shapes.is_raw_wrapper(document.value.text)
        fields.append(replace(document, code="repair.surrounding-text") if raw_wrapper else document)
        done = end
    if fields and raw[done:].strip():
        fields.append(part(text.cut(done)))
    return fields or None
