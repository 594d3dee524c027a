"""What a command printed in Base64: a value of a Kubernetes Secret, or what ``base64`` made of a variable."""

from __future__ import annotations

import json
from collections.abc import Iterator

from inspector.credential.reading.model import Field, part
from inspector.credential.text import shapes
from inspector.credential.text.offset_text import OffsetText
from inspector.credential.text.patterns import pattern

_SECRET = tuple(
    map(
        pattern,
        (
            r"\b(?:kubectl|oc)\b",
            r"\bsecrets?\b",
            r"jsonpath|go-template|custom-columns|\bjq\b|\byq\b",
            r"\.data\b",
        ),
    )
)
"""What stands in this order in a command that prints a value of a Kubernetes Secret."""
_MADE = pattern(r"\b(?:echo|printf|cat|tr)\b.*\|\s*(?:openssl\s+)?base64\b|(?:^|[$#%>]\s+)base64\s+\S")
_DECODES = pattern(r"base64\s+(?:\S+\s+)*?(?:-d|-D|--decode)\b|base64decode|@base64d|b64dec")
_NAME = pattern(r"\.data(?:\.|\[[\"']|\s+\\?[\"'])(?P<field>[\w-]+)|\$\{?(?P<variable>[A-Za-z_]\w{0,80})")
_LINE = pattern(r"\n[ \t]*(?P<value>[A-Za-z0-9+/]{4,}={0,2})(?P<shell>%?)[ \t]*(?=\r?(?:\n|\Z))")
_LONGEST = 400
"""Characters of a command."""
_MOST_LINES, _MOST = 2_000, 20
"""Lines among which commands are looked for, and values of one object."""


def read_encoded_output(text: OffsetText) -> list[Field] | None:
    """The values that commands printed in Base64, and what stands around them."""
    raw, fields, done = text.text, list[Field](), 0
    for start, end in _commands(raw):
        if start < done:
            continue
        told = list(_printed(text, raw[start:end], end))
        if told:
            fields.append(part(text.cut(done, start)))
            fields += [each for each, _ in told]
            done = told[-1][1]
    if not fields:
        return None
    fields.append(part(text.cut(done)))
    return [each for each in fields if each.value.text.strip()]


def _commands(raw: str) -> Iterator[tuple[int, int]]:
    """Start and end of the lines with a command that prints Base64."""
    at = 0
    for count, line in enumerate(raw.split("\n")):
        if count == _MOST_LINES:
            return
        end = at + len(line)
        plain = len(line) < _LONGEST and "eyJ" not in line
        if plain and (_shows_secret(line) or _MADE.search(line)) and _DECODES.search(line) is None:
            yield at, end
        at = end + 1


def _shows_secret(line: str) -> bool:
    at = 0
    for shape in _SECRET:
        found = shape.search(line, at)
        if found is None:
            return False
        at = found.end()
    return True


def _printed(text: OffsetText, command: str, at: int) -> Iterator[tuple[Field, int]]:
    """Each value with its end: one that may be wrapped, or the object of all values."""
    raw = text.text
    named = _NAME.search(command)
    name = (named["field"] or named["variable"]) if named else None
    start = at + 1
    if raw[start : start + 1] == "{" and _shows_secret(command):
        yield from _object(text, start)
        return
    breaks, end = [], at
    while (line := _LINE.match(raw, end)) is not None:
        breaks.append((end, line.start("value"), ""))
        end = line.end("value")
        if line["shell"] or len(line["value"]) < len(raw[breaks[0][1] : end].partition("\n")[0]):
            break
    value = text.cut(at, end).replaced([(a - at, b - at, new) for a, b, new in breaks])
    if breaks and not shapes.is_credential(value.text):
        code = None if name else "repair.command"
        yield Field(name, value, (), name or "", code, encoded=True), end + bool(raw[end : end + 1] == "%")


def _object(text: OffsetText, start: int) -> Iterator[tuple[Field, int]]:
    """The values of ``{.data}``: an object in one line."""
    raw = text.text
    end = raw.find("\n", start) if "\n" in raw[start:] else len(raw)
    try:
        held = json.loads(raw[start:end].rstrip("% \t\r"))
    except (ValueError, RecursionError):
        return
    for name, value in list(held.items())[:_MOST]:
        at = raw.find(f'"{value}"', start, end) + 1 if isinstance(value, str) and value else 0
        if at:  # an escaped value is no Base64
            yield Field(name, text.cut(at, at + len(value)), (start,), name, None, encoded=True), end
