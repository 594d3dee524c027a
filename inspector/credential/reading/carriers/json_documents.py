"""JSON documents."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from inspector.credential.reading.carriers.tree import DEEPEST, Node, Walker
from inspector.credential.reading.marks import hints
from inspector.credential.reading.model import Field
from inspector.credential.text.json_text import Members, parse
from inspector.credential.text.offset_text import OffsetText


def read_json(text: OffsetText) -> list[Field] | None:
    """A JSON document, or one a line."""
    bare = text.text.strip()
    if bare[:1] not in ("{", "[") or bare[-1:] not in ("}", "]"):
        return None
    parsed = parse(bare)
    walker = Walker(text, "repair.json-field")
    if isinstance(parsed.value, list | dict):
        return list(walker.fields(node_of(parsed.value)))
    return None


def read_json_lines(text: OffsetText) -> list[Field] | None:
    """JSON documents, one a line, as logs have them; lines in which nothing may stand are not parsed."""
    if not text.text.lstrip().startswith("{") or "\n" not in text.text.strip():
        return None
    fields: list[Field] = []
    at = 0
    for number, line in enumerate(text.text.splitlines(keepends=True)):
        start, at = at, at + len(line)
        if not line.strip():
            continue
        if not line.lstrip().startswith("{"):
            return None
        if hints(line):
            found = read_json(text.cut(start, at))
            if found is None:
                return None
            fields += [_in_line(each, number) for each in found]
    return fields


def _in_line(found: Field, number: int) -> Field:
    return replace(found, group=(number, *found.group))


def node_of(value: Any, depth: int = 0) -> Node:
    """The tree of what a JSON or TOML parser gives; what is nested deeper than any credential is left out."""
    if depth > DEEPEST:
        return Node("")
    if isinstance(value, dict):
        pairs = value.pairs if isinstance(value, Members) else value.items()
        return Node(members=tuple((name, node_of(member, depth + 1)) for name, member in pairs))
    if isinstance(value, list):
        return Node(members=tuple((None, node_of(member, depth + 1)) for member in value))
    if value is None:
        return Node(None)
    return Node(value if isinstance(value, str) else json.dumps(value, default=str))
