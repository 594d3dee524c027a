"""Parse untrusted JSON: with the offset of a mistake, repeated names, and numbers of any size.

``json.loads`` keeps the last of two equal names, accepts NaN and exhausts the stack on deep nesting.
"""

from __future__ import annotations

import json
import re
from json.encoder import encode_basestring
from typing import Any

from inspector.credential.text.message import Message, message
from inspector.credential.text.patterns import pattern
from inspector.records import record

DEEPEST = 64
"""Most levels of nesting; no credential has more than two."""
LONGEST_NUMBER = 40
"""Most digits of a number; longer numbers stay text."""


class Literal(str):
    """A number too large for a number type, or NaN or Infinity, kept as text."""

    __slots__ = ()


class Members(dict[str, Any]):
    """An object with a repeated name. It contains the last value, as in other parsers, and keeps all pairs."""

    def __init__(self, pairs: list[tuple[str, Any]]) -> None:
        super().__init__(pairs)
        seen: set[str] = set()
        self.repeated = tuple(name for name, _ in pairs if name in seen or seen.add(name))  # type: ignore[func-returns-value]
        self.pairs = tuple(pairs)


@record(frozen=True, slots=True)
class Parsed:
    """The result of parsing: ``value``, or the kind of mistake and its offset in characters."""

    value: Any
    mistake: str | None = None
    """``syntax``, ``ended`` (the text is truncated) or ``deep`` (too many levels); ``None`` without a mistake."""
    offset: int | None = None
    why: Message | None = None
    """The mistake as a part of a sentence; ``None`` without one."""


TOO_DEEP = message("JSON", "the nesting is too deep")
_EMPTY = message("JSON", "there is nothing in it")
_ENDED = message("JSON", "the text ends before all brackets and quotation marks are closed")
_OTHER = message("JSON", "this does not belong here")
_VALUE = message("JSON", "a value is missing here, or a text without quotation marks")
_WORDS = (
    ("Expecting property name", message("JSON", "a name in double quotation marks is missing here")),
    ("Expecting ':'", message("JSON", "a colon is missing here")),
    ("Expecting ','", message("JSON", "a comma or a closing bracket is missing here")),
    ("Expecting value", _VALUE),
    ("Illegal trailing comma", message("JSON", "there is a comma after the last one")),
    ("Extra data", message("JSON", "the JSON is complete before this, and nothing may follow it")),
    ("Unterminated string", message("JSON", "the text that begins here has no closing quotation mark")),
    ("Invalid control character", message("JSON", "a line break or control character is inside a text")),
    ("Invalid \\", message("JSON", "a backslash in a text is followed by a character it cannot escape")),
)
"""How the messages of Python's decoder begin, and what is said instead: they are English and differ by version."""
_STRUCTURE = pattern(r'"(?:[^"\\]|\\.)*"?|[\[\]{}]', re.DOTALL)


def parse(text: str) -> Parsed:
    """Parse one JSON document. Never raises."""
    deep = _too_deep_at(text)
    if deep is not None:
        return Parsed(None, "deep", deep, TOO_DEEP)
    try:
        return Parsed(_DECODER.decode(text))
    except json.JSONDecodeError as error:
        ended = _stops_early(text, error)
        return Parsed(None, "ended" if ended else "syntax", error.pos, _words(text, error, ended=ended))


def plain_object(text: str) -> dict[str, Any] | None:
    """The object that ``text`` is and nothing else, without repeated names; ``None`` where :func:`parse` says more."""
    if text[:1] != "{" or text.count("[") + text.count("{") > DEEPEST:
        return None
    try:
        value, end = _DECODER.raw_decode(text)
    except json.JSONDecodeError:
        return None
    return value if end == len(text) and type(value) is dict else None


def value_at(text: str, offset: int) -> tuple[Any, int]:
    """Read the value that begins at ``offset`` of a text that was parsed; return it and the offset after it."""
    return _DECODER.raw_decode(text, offset)


def plain(value: object) -> str:
    """A value as JSON text for display; literals unchanged."""
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
    """Whether the mistake is that the text is truncated."""
    if error.msg.startswith(("Unterminated string", "Invalid \\u")) and '"' not in text[error.pos + 1 :]:
        return True
    return error.pos >= len(text.rstrip())


def _words(text: str, error: json.JSONDecodeError, *, ended: bool) -> Message:
    """The mistake in the program's words."""
    if not text.strip():
        return _EMPTY
    if ended:
        return _ENDED
    return next((words for begin, words in _WORDS if error.msg.startswith(begin)), _OTHER)


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
