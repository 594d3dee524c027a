"""Parse JSON with the offset of every value, so that mistakes can be located.

:mod:`json_text` validates the text and reads its values; this module walks it again to record the offsets.
"""

from __future__ import annotations

from dataclasses import field
from typing import Any

from inspector.credential.text import json_text
from inspector.credential.text.message import Message, message
from inspector.records import record

MAX_CHARACTERS = 65_536
MAX_DEPTH = 16
_TOO_LONG = message("JSON", "the text is too long")
_NUMBER = message("JSON", "this number cannot be read")
_SPACE = " \t\r\n"
_LARGEST = 10**15 - 1


class Unreadable(ValueError):  # noqa: N818 - describes the text, not an error of the program
    """The text is not valid JSON.

    ``offset`` is in characters; ``why`` is a part of a sentence.
    """

    def __init__(self, why: Message, offset: int) -> None:
        super().__init__(str(why))
        self.why = why
        self.offset = offset


@record(frozen=True, slots=True)
class Node:
    """A value, its offset and its children."""

    value: Any
    offset: int
    members: dict[str, Node] = field(default_factory=dict)
    items: tuple[Node, ...] = ()
    repeated: tuple[str, ...] = ()
    """Names that occur more than once in an object."""


def parse(text: str) -> Node:
    """Parse a JSON text into a tree.

    Raises:
        Unreadable: it is not JSON, or its size, nesting or numbers exceed the limits.
    """
    if len(text) > MAX_CHARACTERS:
        raise Unreadable(_TOO_LONG, MAX_CHARACTERS)
    parsed = json_text.parse(text)
    if parsed.why is not None:
        raise Unreadable(parsed.why, parsed.offset or 0)
    return _node(text, _skip(text, 0), 0)[0]


def place(text: str, offset: int) -> tuple[int, int]:
    """Return line and column of an offset, both from 1."""
    before = text[:offset]
    return before.count("\n") + 1, offset - (before.rfind("\n") + 1) + 1


def _skip(text: str, at: int) -> int:
    while at < len(text) and text[at] in _SPACE:
        at += 1
    return at


def _node(text: str, at: int, depth: int) -> tuple[Node, int]:
    if depth > MAX_DEPTH:
        raise Unreadable(json_text.TOO_DEEP, at)
    if text[at] == "{":
        return _object(text, at, depth)
    if text[at] == "[":
        return _array(text, at, depth)
    value, end = json_text.value_at(text, at)
    if isinstance(value, json_text.Literal) or (isinstance(value, int) and abs(value) > _LARGEST):
        raise Unreadable(_NUMBER, at)
    return Node(value, at), end


def _object(text: str, start: int, depth: int) -> tuple[Node, int]:
    members: dict[str, Node] = {}
    repeated: list[str] = []
    at = _skip(text, start + 1)
    while text[at] != "}":
        name, at = json_text.value_at(text, at)
        at = _skip(text, _skip(text, at) + 1)
        child, at = _node(text, at, depth + 1)
        if name in members:
            repeated.append(name)
        members[name] = child
        at = _next(text, at)
    value = {name: child.value for name, child in members.items()}
    return Node(value, start, members=members, repeated=tuple(repeated)), at + 1


def _array(text: str, start: int, depth: int) -> tuple[Node, int]:
    items: list[Node] = []
    at = _skip(text, start + 1)
    while text[at] != "]":
        child, at = _node(text, at, depth + 1)
        items.append(child)
        at = _next(text, at)
    return Node([child.value for child in items], start, items=tuple(items)), at + 1


def _next(text: str, at: int) -> int:
    """Skip the comma after a member, if there is one."""
    at = _skip(text, at)
    return _skip(text, at + 1) if text[at] == "," else at
