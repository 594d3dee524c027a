"""YAML documents, by PyYAML."""

from __future__ import annotations

import re
from typing import Any

import yaml

from inspector.credential.reading.carriers.tree import DEEPEST, Node, Walker
from inspector.credential.reading.model import Field
from inspector.credential.text.offset_text import OffsetText
from inspector.credential.text.patterns import pattern

MOST_LINES = 1_500

_YAML_LINE = pattern(
    r"^[ \t-]*(?:[\"']?[A-Za-z_](?:[\w./ -]|:(?=[\w:])){0,80}[\"']?:(?:[ \t]|\r?$)|- )", re.MULTILINE
)


_TEMPLATE = pattern(r"\{\{[^\n{}]{0,200}\}\}|\{%[^\n%]{0,200}%\}")
_MASK = {ord(character): 0xE000 + at for at, character in enumerate("{}|:#\"'%&*!,[]-`@")}
_UNMASK = {mask: chr(plain) for plain, mask in _MASK.items()}
"""Expressions of Helm, Ansible and Jinja stand in YAML without quotes: their marks are no YAML."""


def read_yaml(text: OffsetText) -> list[Field] | None:
    """YAML documents, with any tags; values stand where the parser says."""
    raw = text.text
    if "\n" not in raw.strip() or raw.count("\n") > MOST_LINES or not _YAML_LINE.search(raw):
        return None
    if raw.count("[") + raw.count("{") > 400 or raw.count("&") + raw.count("*") > 64:
        return None
    if "{{" in raw or "{%" in raw:
        raw = _TEMPLATE.sub(lambda found: found[0].translate(_MASK), raw)
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        documents = list(yaml.compose_all(raw, Loader=loader))
    except (yaml.YAMLError, ValueError, RecursionError, OverflowError):
        return None
    walker = Walker(text, "repair.assignment")
    nodes = [
        Node(members=tuple((None, _yaml_node(each, text, set())) for each in documents if each is not None))
    ]
    if len(documents) == 1 and nodes[0].members:
        nodes = [nodes[0].members[0][1]]
    return [each for node in nodes for each in walker.fields(node)]


_STRIPPED = pattern(r"[|>][0-9]?-")
"""The mark of a block without a line break at its end."""


def _yaml_node(node: Any, text: OffsetText, above: set[int], depth: int = 0) -> Node:
    if id(node) in above or depth > DEEPEST:
        return Node("")
    inner = above | {id(node)}
    if node.id == "mapping":
        pairs = tuple((str(key.value) if key.id == "scalar" else "", value) for key, value in node.value)
        return Node(members=tuple((name, _yaml_node(value, text, inner, depth + 1)) for name, value in pairs))
    if node.id == "sequence":
        return Node(members=tuple((None, _yaml_node(value, text, inner, depth + 1)) for value in node.value))
    if node.tag == "tag:yaml.org,2002:null":
        return Node(None)
    value = str(node.value).translate(_UNMASK)
    tag = "" if node.tag.startswith("tag:yaml.org") or node.tag == "!vault" else f"{node.tag} "
    written = text.cut(node.start_mark.index, node.end_mark.index)
    at = written.text.find(value) if value else -1
    placed = written.cut(at, at + len(value)) if at >= 0 else _aligned(written, value)
    if tag:
        placed = OffsetText(tag + value, [placed.at(0) or 0] * len(tag) + list(placed.origin))
    if node.style in ("|", ">") and value.strip() and not _STRIPPED.match(written.text):
        placed = _with_end(placed)
    return Node(placed.text, at=placed, loose=node.style is None)


def _with_end(block: OffsetText) -> OffsetText:
    """A block with its line break, which is none of the text's: pasted text often lacks it behind the last line."""
    bare = block.cut(0, len(block.text.rstrip("\n")))
    return OffsetText(f"{bare.text}\n", [*bare.origin, bare.origin[-1]])


def _aligned(written: OffsetText, value: str) -> OffsetText:
    """A folded or escaped value, each character with the place of the next equal one in what was written."""
    origin: list[int] = []
    at = 0
    for character in value:
        found = written.text.find(character, at, at + 40)
        at = found + 1 if found >= 0 else at
        origin.append(written.at(max(at - 1, 0)) or 0)
    return OffsetText(value, origin)
