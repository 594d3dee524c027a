"""TOML documents, by the standard library."""

from __future__ import annotations

import re
import tomllib

from inspector.credential.reading.carriers.json_documents import node_of
from inspector.credential.reading.carriers.tree import Walker
from inspector.credential.reading.model import Field
from inspector.credential.text.offset_text import OffsetText
from inspector.credential.text.patterns import pattern

MOST_LINES = 1_500

_TOML_LINE = pattern(r"^[ \t]*[\"']?[A-Za-z_][\w.\"' -]{0,80}=[ \t]*(?:[\"'\[{]|\d|true|false)", re.MULTILINE)


def read_toml(text: OffsetText) -> list[Field] | None:
    """A TOML document."""
    if not _TOML_LINE.search(text.text) or text.text.count("\n") > MOST_LINES:
        return None
    try:
        document = tomllib.loads(text.text.replace("\r\n", "\n"))
    except (tomllib.TOMLDecodeError, RecursionError, ValueError):
        return None
    walker = Walker(text, "repair.assignment")
    return list(walker.fields(node_of(document)))
