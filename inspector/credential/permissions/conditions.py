"""Conditions beside the rules: read out of the fields of a message that this program does not know.

Facts: a version 2 set may carry ``conditions``, and the one kind that is public, ``ip_filter``, holds CIDR ranges as
text (Momento's documentation). Their field numbers are not public, so a field counts as an address filter when all it
holds, however deep, is such ranges. Anything else may be a condition as well, and is one that cannot be read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from google.protobuf.message import DecodeError

from inspector.credential.permissions.ranges import is_range
from inspector.credential.permissions.rules import Condition
from inspector.credential.permissions.wire import permissions_pb2 as wire
from inspector.credential.permissions.wire_rules import unknown_fields

_DEEPEST = 4
_MOST_RANGES = 100
_MOST_CONDITIONS = 20
_LENGTH_DELIMITED = 2


def read_conditions(fields: Iterable[Any]) -> tuple[Condition, ...]:
    """A condition for each field, with its address ranges where it is an address filter; at most twenty."""
    found = (Condition(_ranges(field.data, field.wire_type)) for field in fields)
    return tuple(condition for _, condition in zip(range(_MOST_CONDITIONS), found, strict=False))


def _ranges(data: Any, wire_type: int) -> tuple[str, ...]:
    if wire_type != _LENGTH_DELIMITED or not isinstance(data, bytes):
        return ()
    try:
        return tuple(_leaves(data, 0))[:_MOST_RANGES]
    except (DecodeError, ValueError):
        return ()


def _leaves(data: bytes, depth: int) -> Iterator[str]:
    """The ranges in a message; raises ``ValueError`` or ``DecodeError`` where anything else stands in it."""
    text = data.decode("ascii", "replace")
    if is_range(text):
        yield text
        return
    held = wire.All.FromString(data)  # a message without fields: all of it is unknown
    fields = unknown_fields(held) if depth < _DEEPEST else ()
    if not fields:
        raise ValueError("neither a range nor a message of ranges")
    for field in fields:
        if field.wire_type != _LENGTH_DELIMITED:
            raise ValueError("a number stands beside the ranges")
        yield from _leaves(field.data, depth + 1)
