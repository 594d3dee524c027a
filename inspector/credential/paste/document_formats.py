"""Documents as groups of named values: JSON, ``.env``, INI and YAML, each read by a well-kept parser.

A group holds the values that stand beside each other, as ``(path, name, value)``. A reader answers ``None`` for a text
that is not of its format, and never raises. Bounds keep hostile documents cheap; what they cut off is still found by
the scan for credentials in any text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import StringIO
from typing import Any

from inspector.credential.text.json_text import parse

Group = list[tuple[str, str, str]]
Tree = list[Group]

MOST_LINES = 1_000
MOST_NODES = 5_000
DEEPEST = 32

_ENV_LINE = re.compile(r"[ \t]*(?:export[ \t]+)?[A-Za-z_][A-Za-z0-9_.-]*[ \t]*=")
_SECTION = re.compile(r"^\[[^\]\n]+\][ \t]*\r?$", re.MULTILINE)
_YAML_LINE = re.compile(r"^[ \t-]*[\"']?[A-Za-z_][\w.-]*[\"']?:(?:[ \t]|\r?$)", re.MULTILINE)


def read_json(text: str) -> Tree | None:
    """A JSON document."""
    bare = text.strip()
    if bare[:1] not in ("{", "["):
        return None
    parsed = parse(bare)
    return list(_groups(parsed.value, "")) if isinstance(parsed.value, dict | list) else None


def read_ini(text: str) -> Tree | None:
    """INI profiles, as ``~/.momento/credentials``; paths are the profiles' names."""
    if not _is_document(text) or not _SECTION.search(text):
        return None
    from configparser import Error as IniError  # noqa: PLC0415 - costs start-up time, and few texts need it
    from configparser import RawConfigParser  # noqa: PLC0415

    parser = RawConfigParser(strict=False, default_section="\0", comment_prefixes=("#", ";"))
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    try:
        parser.read_string(text)
    except (IniError, ValueError):
        return None
    return [_members(parser.items(section), section) for section in parser.sections()]


def read_env(text: str) -> Tree | None:
    """A ``.env`` file; paths are the variables' names."""
    if not _is_document(text):
        return None
    lines = [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    assigned = sum(1 for line in lines if _ENV_LINE.match(line))
    if assigned * 10 < len(lines) * 6 or not assigned:
        return None
    # The parser below ``dotenv_values``, which logs each line it cannot read.
    from dotenv.parser import parse_stream  # noqa: PLC0415 - costs start-up time, and few texts need it

    bindings = [each for each in parse_stream(StringIO(text)) if each.key and not each.error]
    return [_members([(each.key, each.value) for each in bindings], "")]


def read_yaml(text: str) -> Tree | None:
    """YAML documents: Kubernetes secrets, docker-compose files, settings."""
    if not _is_document(text) or not _YAML_LINE.search(text):
        return None
    if text.count("[") + text.count("{") > DEEPEST or text.count("&") + text.count("*") > DEEPEST:
        return None
    import yaml  # noqa: PLC0415 - costs start-up time, and few texts need it

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        documents = list(yaml.load_all(text, Loader=loader))
    except (yaml.YAMLError, ValueError, RecursionError, OverflowError):
        return None
    return [group for document in documents for group in _groups(document, "")]


def _is_document(text: str) -> bool:
    return "\n" in text and text.count("\n") <= MOST_LINES


def _members(items: Any, above: str) -> Group:
    named = ((str(name), value) for name, value in items if isinstance(value, str))
    return [(f"{above}.{name}" if above else name, name, value.strip()) for name, value in named]


def _groups(value: Any, above: str) -> Iterator[Group]:
    """The groups of a tree, outer before inner, each object or list being one."""
    waiting: list[tuple[Any, str, int]] = [(value, above, 0)]
    seen = 0
    while waiting and seen < MOST_NODES:
        node, path, depth = waiting.pop(0)
        pairs = list(_named(node))
        seen += len(pairs)
        group = [(_join(path, name), name, member) for name, member in pairs if isinstance(member, str)]
        if group:
            yield group
        if depth < DEEPEST:
            inner = [
                (member, _join(path, name), depth + 1)
                for name, member in pairs
                if isinstance(member, dict | list)
            ]
            waiting.extend(inner[: MOST_NODES - seen])


def _named(node: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(node, dict):
        yield from ((str(name), member) for name, member in node.items())
        return
    for number, member in enumerate(node if isinstance(node, list) else ()):
        name, equals, value = member.partition("=") if isinstance(member, str) else ("", "", "")
        if equals and value and re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]{0,63}", name):
            yield name, value
        else:
            yield f"[{number}]", member


def _join(path: str, name: str) -> str:
    return name if not path else f"{path}{name}" if name.startswith("[") else f"{path}.{name}"
