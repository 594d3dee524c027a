"""YAML documents, by PyYAML."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import Any

import yaml

from inspector.credential.reading.carriers.tree import DEEPEST, Node, Walker
from inspector.credential.reading.marks import has_names, hints
from inspector.credential.reading.model import Field, part
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
    try:
        documents = _composed(raw)
    except (yaml.YAMLError, ValueError, RecursionError, OverflowError):
        return None
    walker = Walker(text, "repair.assignment")
    nodes = [
        Node(members=tuple((None, _yaml_node(each, text, set())) for each in documents if each is not None))
    ]
    if len(documents) == 1 and nodes[0].members:
        nodes = [nodes[0].members[0][1]]
    return [each for node in nodes for each in walker.fields(node)]


_MANIFEST = pattern(
    r"^[ \t]*(?:- )?(?:apiVersion:[ \t]+\S|\w+:[ \t]*!vault[ \t]"
    r"|(?:data|stringData|services|environment|env|jobs|steps|containers|spec|variables|secrets):[ \t]*\r?$\n[ \t]+\S)",
    re.MULTILINE,
)
"""A line of a manifest of Kubernetes, of Compose, of a CI system or of Ansible, with what stands below it."""
_NO_MEMBER = pattern(r"[ \t]*(?:#|-(?:[ \t]|--[ \t]*\r?$|\r?$))")
"""A comment, an item of a list, the line between two documents."""
_REST = pattern(r"[ \t]*[A-Za-z0-9+/_=.-]+[\"']?[ \t\r]*")
"""What may be the rest of the value in the line above, which was wrapped."""
_MOST_BLOCKS, _MOST_CUTS = 20, 3


def read_manifests(text: OffsetText) -> list[Field] | None:
    """Manifests among other lines, such as the command that printed them and a sentence: each is read by itself."""
    raw = text.text
    if raw.count("\n") > MOST_LINES or not _MANIFEST.search(raw):
        return None
    lines = raw.split("\n")
    starts = [0, *accumulate(len(line) + 1 for line in lines)]
    if raw[0] == "\ufeff":
        lines[0], starts[0] = lines[0][1:], 1
    fields: list[Field] = []
    done = at = 0
    for _ in range(_MOST_BLOCKS):
        block = _block(lines, at)
        if block is None:
            break
        at = block[0] + _agreed(raw[starts[block[0]] : starts[block[1]]])
        start, end = starts[block[0]], min(starts[at], len(raw))
        inner = raw[start:end]
        if not _MANIFEST.search(inner) or not (hints(inner) or (has_names(inner) and not hints(raw))):
            at = max(at, block[0] + 1)
            continue
        if at < len(lines) and hints(lines[at - 1]) and _REST.fullmatch(lines[at]):
            return None
        if raw[done:start].strip():
            fields.append(part(text.cut(done, start)))
        indent = len(inner) - len(inner.lstrip(" "))
        margins = re.finditer(rf"(?m)^ {{{indent}}}", inner) if indent else ()
        fields.append(part(text.cut(start, end).replaced([(*each.span(), "") for each in margins])))
        done = end
    if done and raw[done:].strip():
        fields.append(part(text.cut(done)))
    return fields if len(fields) > 1 else None


def _block(lines: list[str], at: int) -> tuple[int, int] | None:
    """The next lines from ``at`` on that may be one mapping: from a member on as far as they are no other text."""
    members = (number for number in range(at, len(lines)) if _YAML_LINE.match(lines[number]))
    first = next((number for number in members if not _NO_MEMBER.match(lines[number])), None)
    if first is None:
        return None
    indent = len(lines[first]) - len(lines[first].lstrip(" \t"))
    end = first + 1
    for number in range(first + 1, len(lines)):
        line = lines[number]
        own = len(line) - len(line.lstrip(" \t"))
        if line.strip() and own <= indent and not (_YAML_LINE.match(line) or _NO_MEMBER.match(line)):
            break
        end = number + 1 if line.strip() else end
    return first, end


def _agreed(raw: str) -> int:
    """How many lines from the first on are YAML by its parser: a sentence with two colons ends it."""
    lines = raw.splitlines(keepends=True)
    for _ in range(_MOST_CUTS):
        try:
            found = [each for each in _composed("".join(lines)) if each is not None]
            return len(lines) if all(each.id == "mapping" for each in found) else 0
        except yaml.MarkedYAMLError as error:
            lines = lines[: error.problem_mark.line if error.problem_mark else 0]
        except (yaml.YAMLError, ValueError, RecursionError, OverflowError):
            return 0
    return 0


def _composed(raw: str) -> list[Any]:
    """Raises ``yaml.YAMLError`` for what is no YAML, ``ValueError`` and others for what would take too long."""
    if raw.count("[") + raw.count("{") > 400 or raw.count("&") + raw.count("*") > 64:
        raise ValueError("too many brackets or anchors")
    if "{{" in raw or "{%" in raw:
        raw = _TEMPLATE.sub(lambda found: found[0].translate(_MASK), raw)
    return list(yaml.compose_all(raw, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)))


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
