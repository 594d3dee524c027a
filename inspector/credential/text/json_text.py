"""JSON read for inspection: the place of a mistake, names that stand twice, literals no number type holds.

``json.loads`` alone keeps the last of two equal names, accepts NaN and runs out of stack on deep nesting.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from json.encoder import encode_basestring
from typing import Any

DEEPEST = 64
"""Levels of nesting that are read; no credential has more than two."""
LONGEST_NUMBER = 40
"""Digits of a number that are read as one; longer ones stay text."""


class Literal(str):
    """A number that fits no number type, or NaN and Infinity, kept as it stands in the text."""

    __slots__ = ()


class Members(dict[str, Any]):
    """An object in which a name stands twice: holds the last value, as parsers do, and remembers all."""

    def __init__(self, pairs: list[tuple[str, Any]]) -> None:
        super().__init__(pairs)
        seen: set[str] = set()
        self.repeated = tuple(name for name, _ in pairs if name in seen or seen.add(name))  # type: ignore[func-returns-value]
        self.pairs = tuple(pairs)


@dataclass(frozen=True, slots=True)
class Parsed:
    """What a text holds: ``value``, or why not and at which character."""

    value: Any
    mistake: str | None = None
    """``syntax``, ``ended`` (the text stops in the middle) or ``deep``."""
    offset: int | None = None


_STRUCTURE = re.compile(r'"(?:[^"\\]|\\.)*"?|[\[\]{}]', re.DOTALL)


def parse(text: str) -> Parsed:
    """Read one JSON document. Never raises."""
    deep = _too_deep_at(text)
    if deep is not None:
        return Parsed(None, "deep", deep)
    try:
        return Parsed(_DECODER.decode(text))
    except json.JSONDecodeError as error:
        return Parsed(None, "ended" if _stops_early(text, error) else "syntax", error.pos)


def plain(value: object) -> str:
    """A value as JSON text for display; literals as they stood."""
    if isinstance(value, Literal):
        return str(value)
    if type(value) is str:
        return encode_basestring(value)
    return str(value) if type(value) is int else _ENCODER.encode(value)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    plain_object = dict(pairs)
    return plain_object if len(plain_object) == len(pairs) else Members(pairs)


def _integer(digits: str) -> int | Literal:
    return int(digits) if len(digits) <= LONGEST_NUMBER else Literal(digits)


def _fraction(digits: str) -> float | Literal:
    number = float(digits)
    return Literal(digits) if number in (float("inf"), float("-inf")) else number


_ENCODER = json.JSONEncoder(ensure_ascii=False)
_DECODER = json.JSONDecoder(
    object_pairs_hook=_object, parse_int=_integer, parse_float=_fraction, parse_constant=Literal
)


def _stops_early(text: str, error: json.JSONDecodeError) -> bool:
    """Whether the text ran out, rather than holding something wrong."""
    if error.msg.startswith(("Unterminated string", "Invalid \\u")) and '"' not in text[error.pos + 1 :]:
        return True
    return error.pos >= len(text.rstrip())


def _too_deep_at(text: str) -> int | None:
    if text.count("[") + text.count("{") <= DEEPEST:
        return None
    depth = 0
    for found in _STRUCTURE.finditer(text):
        if found[0] in "[{":
            depth += 1
            if depth > DEEPEST:
                return found.start()
        elif found[0] in "]}":
            depth -= 1
    return None
