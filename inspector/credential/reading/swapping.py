"""A text in which key and endpoint stand in each other's variables, with both in their own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from inspector.credential.reading.marks import hosts
from inspector.credential.reading.model import Leaf, Role
from inspector.credential.reading.names import key_strength, stem

_PLACE = r"(?:https?://)?(?:(?:api\.)?cache\.|control\.|token\.)?{host}(?::\d{{1,5}})?/?"


def swapped_back(text: str, keys: Sequence[Leaf], leaves: Sequence[Leaf]) -> str | None:
    """Return ``text`` with each key and its endpoint exchanged; ``None`` where one of them has no other place.

    ``keys`` are the credentials of the text that stand under the name of an endpoint, ``leaves`` all its values.
    """
    beside = [each for each in leaves if key_strength(each.name or "") > 0 and _host(each)]
    pieces: list[tuple[int, int, str]] = []
    for key in keys:
        own = [each for each in beside if stem(each.name or "") == stem(key.name or "")]
        near = [each for each in own if each.group == key.group] or own
        if len(near) != 1:
            return None
        key_span, host_span = _span_of_key(text, key), _span_of_host(text, near[0])
        if key_span is None or host_span is None:
            return None
        pieces.append((*key_span, _host(near[0])))
        pieces.append((*host_span, key.candidate.text.text))
    pieces.sort()
    if any(before[1] > after[0] for before, after in pairwise(pieces)):
        return None
    parts, done = [], 0
    for start, end, new in pieces:
        parts += [text[done:start], new]
        done = end
    return "".join([*parts, text[done:]])


def _host(leaf: Leaf) -> str:
    """The one Momento host of a value that is no credential; empty without one."""
    if leaf.role in (Role.CREDENTIAL, Role.PART):
        return ""
    found = hosts(leaf.candidate.text.text)
    return found[0] if len(found) == 1 else ""


def _span_of_key(text: str, key: Leaf) -> tuple[int, int] | None:
    """Where the key stands as it is; ``None`` where the carrier writes it in another way."""
    told = key.candidate.text
    start = told.at(0)
    if start is None or not text.startswith(told.text, start):
        return None
    return start, start + len(told.text)


def _span_of_host(text: str, leaf: Leaf) -> tuple[int, int] | None:
    found = re.compile(_PLACE.format(host=re.escape(_host(leaf)))).match(text, leaf.candidate.text.at(0) or 0)
    return found.span() if found else None
