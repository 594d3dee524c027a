"""TOML documents, by the standard library."""

from __future__ import annotations

import re
import tomllib
from typing import Any

from inspector.credential.reading.carriers.json_documents import node_of
from inspector.credential.reading.carriers.tree import Walker
from inspector.credential.reading.marks import hints
from inspector.credential.reading.model import Field, part
from inspector.credential.text import shapes
from inspector.credential.text.offset_text import OffsetText
from inspector.credential.text.patterns import pattern

MOST_LINES = 1_500

_OF_PROFILES = frozenset({"token", "valid_until", "api_key_v2", "endpoint"})
"""The settings of a profile of Momento CLI."""
_TOML_LINE = pattern(r"^[ \t]*[\"']?[A-Za-z_][\w.\"' -]{0,80}=[ \t]*(?:[\"'\[{]|\d|true|false)", re.MULTILINE)
_OF_PROPERTIES = pattern(r"\A(?:[ \t]*(?:[#!].*)?\r?\n|[\w.-]+\.[\w.-]+=\S.*(?:\n|\Z))+\Z")
"""Properties of Java: names with dots, no space before the value, and no table."""


def read_toml(text: OffsetText) -> list[Field] | None:
    """A TOML document."""
    if not _TOML_LINE.search(text.text) or text.text.count("\n") > MOST_LINES:
        return None
    if _OF_PROPERTIES.match(text.text):
        return None
    try:
        document = tomllib.loads(text.text.replace("\r\n", "\n"))
    except (tomllib.TOMLDecodeError, RecursionError, ValueError):
        return None
    if _is_profiles(document):
        return None
    walker = Walker(text, "repair.assignment")
    return list(walker.fields(node_of(document)))


_TABLE = pattern(r"^[ \t]*\[{1,2}[\w.\"' -]{1,80}\]{1,2}[ \t]*(?:#.*)?\r?$", re.MULTILINE)
_OF_A_TABLE = pattern(r"(?:[ \t]*(?:#.*|[\"']?[A-Za-z_][\w.\"'-]{0,80}[ \t]*=.*)?\r?\n?)")


def read_toml_inside(text: OffsetText) -> list[Field] | None:
    """A table of TOML with other lines directly above or below, such as a file's name: each is read by itself."""
    raw = text.text
    table = _TABLE.search(raw)
    if table is None or raw.count("\n") > MOST_LINES:
        return None
    start = end = table.start()
    for line in raw[start:].splitlines(keepends=True):
        if _OF_A_TABLE.fullmatch(line) is None and _TABLE.match(line) is None:
            break
        end += len(line)
    inner = text.cut(start, end)
    parts = [part(each) for each in (text.cut(0, start), inner, text.cut(end)) if each.text.strip()]
    return parts if len(parts) > 1 and hints(inner.text) and read_toml(inner) is not None else None


def _is_profiles(document: dict[str, Any]) -> bool:
    """Whether a document is the file of Momento CLI's profiles, which is INI: its reader keeps the quotes of a value.

    Fact: momento-cli reads ``~/.momento/credentials`` with the crate ``configparser``, which only trims a value. Before
    there were wrapped keys, it had a TOML file with legacy ones.
    """
    tables = [each for each in document.values() if isinstance(each, dict)]
    if len(tables) < len(document) or not all(_OF_PROFILES.issuperset(each) for each in tables):
        return False
    token = document.get("default", {}).get("token")
    return any("api_key_v2" in each for each in tables) or (
        isinstance(token, str) and shapes.is_wrapper(token)
    )
