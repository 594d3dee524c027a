"""The characters of a layer as cells of a grid: to which part each belongs, whether it is masked, where a break is."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Iterator, Sequence

from inspector.credential.model.inspection import Part, PartRole
from inspector.credential.text.visible import visible
from inspector.records import record

MOST_CHARACTERS = 4_000
"""The most characters of one layer that are shown; the others are counted."""
_AFTER_BREAK = 400
_OPEN = {PartRole.ENVELOPE: 24}
"""Readable characters at the start of a masked part: enough of a wrapper to show its field names."""
_OPEN_ELSEWHERE = 4
_INNER = frozenset({PartRole.HEADER, PartRole.PAYLOAD, PartRole.SIGNATURE})
_LABEL = re.compile(
    r"(?<![\w+/.-])(?:[A-Za-z_][\w.-]{0,40}[\"'`]?\s*[:=]\s*|bearer\s+)[\"'`(\s]*\Z", re.IGNORECASE
)
"""Readable part of the text before a credential: the name of its variable, not the end of a longer run.

The rest may be another secret.
"""


@record(frozen=True, slots=True)
class Cell:
    """One character as it is shown; ``width`` in columns of the fixed-width font."""

    character: str
    role: PartRole
    width: int = 1
    broken: bool = False
    ends_line: bool = False


@record(frozen=True, slots=True)
class CharacterMask:
    """What is masked: ``secrets``, and ``endpoints`` for a shared screen."""

    secrets: bool = True
    endpoints: bool = False


def cells(text: str, parts: Sequence[Part], break_at: int | None, masking: CharacterMask) -> Iterator[Cell]:
    """Yield at most ``MOST_CHARACTERS`` of a text: from its start, or around a break further on."""
    start, end = _window(len(text), break_at)
    yield from _note(f"\u2026 +{start:,} ", start)
    removed = {
        index
        for part in parts
        if part.role is PartRole.REMOVED
        for index in range(max(part.start, start), min(part.end, end))
    }
    inner = min((part.start for part in parts if part.role in _INNER), default=len(text))
    unknown = inner if break_at is None else min(inner, break_at)
    for part in _covered(parts, len(text)):
        place = range(max(part.start, start), min(part.end, end))
        if place:
            readable = _readable(text, part, unknown, masking)
            yield from _part(text, place, part.role, break_at, readable, removed=removed)
    if break_at is not None and end == len(text) <= break_at:
        yield Cell("\u25c2", PartRole.PLAIN, broken=True)
    yield from _note(f" \u2026 +{len(text) - end:,}", len(text) - end)


def _window(length: int, break_at: int | None) -> tuple[int, int]:
    if length <= MOST_CHARACTERS:
        return 0, length
    end = MOST_CHARACTERS if break_at is None else min(length, max(MOST_CHARACTERS, break_at + _AFTER_BREAK))
    return end - MOST_CHARACTERS, end


def _note(text: str, count: int) -> Iterator[Cell]:
    if count:
        yield from (Cell(character, PartRole.ENVELOPE) for character in text)


def _covered(parts: Sequence[Part], length: int) -> Iterator[Part]:
    """Yield the parts in order, without overlaps, and the gaps between them as plain."""
    at = 0
    for part in sorted(parts, key=lambda one: one.start):
        if part.start > at:
            yield Part(at, min(part.start, length), PartRole.PLAIN)
        if part.end > max(at, part.start):
            yield Part(max(at, part.start), min(part.end, length), part.role)
        at = max(at, part.end)
    if at < length:
        yield Part(at, length, PartRole.PLAIN)


def _part(
    text: str,
    place: range,
    own: PartRole,
    break_at: int | None,
    readable: range,
    *,
    removed: Container[int],
) -> Iterator[Cell]:
    for index in place:
        character, broken = text[index], index == break_at
        role = PartRole.REMOVED if index in removed else own
        if character == "\n":
            yield Cell("\u21b5", role, broken=broken, ends_line=True)
        elif index in readable or broken or not _tells(character, role):
            yield _shown(character, role, broken)
        else:
            yield Cell("\u2022", role)


def _readable(text: str, part: Part, unknown: int, masking: CharacterMask) -> range:
    """Return the range of a part that is not masked.

    From ``unknown`` on, where the inner token begins or the text breaks, a wrapper's part may be a piece of the token.
    """
    whole = range(part.start, part.end)
    if part.role is PartRole.ENDPOINT:
        return range(0) if masking.endpoints else whole
    if not masking.secrets:
        return whole
    if part.role in (PartRole.ENVELOPE, PartRole.PLAIN) and part.start >= unknown:
        return range(0)
    if part.role is PartRole.REMOVED:
        before = part.end < len(text)  # what stands behind a credential names nothing
        label = _LABEL.search(text, max(part.start, part.end - 100), part.end) if before else None
        return range(label.start(), part.end) if label else range(0)
    return range(part.start, min(part.end, part.start + _OPEN.get(part.role, _OPEN_ELSEWHERE)))


def _tells(character: str, role: PartRole) -> bool:
    """Return whether a character of a masked part has to be hidden. Punctuation of removed text is shown."""
    return character.isalnum() if role is PartRole.REMOVED else not character.isspace()


def _shown(character: str, role: PartRole, broken: bool) -> Cell:
    shown = visible(character)
    wide = sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in shown)
    return Cell(shown, role, width=wide, broken=broken)
