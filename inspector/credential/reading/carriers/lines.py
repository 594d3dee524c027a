"""Any text, line by line: labels, assignments and headers in front of what was found, in logs, chats, mails, notes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from inspector.credential.model.placeholder import Sort
from inspector.credential.paste.other_secrets import says_what_it_is
from inspector.credential.paste.placeholders import placeholder
from inspector.credential.reading.carriers import urls
from inspector.credential.reading.escapes import unescape
from inspector.credential.reading.marks import CREDENTIAL, hints, matters
from inspector.credential.reading.model import Field, Group
from inspector.credential.reading.names import begins, code_of, is_endpoint, is_refresh, key_strength
from inspector.credential.text.offset_text import OffsetText
from inspector.credential.text.patterns import pattern

MOST_FIELDS = 200
MOST_LINES = 400
"""Lines in which something may stand."""
LONGEST_LINE = 24_000

_VALUE = (
    r"(?P<quoted>\"(?:[^\"\\\n]|\\.)*\"|'"
    r"(?:[^'\\\n]|\\.)*'|`[^`\n]+`|\u201c[^\u201d\n]*\u201d|\u2018[^\u2019\n]*\u2019)"
    r"|(?P<ref>\$\{\{[^\n}]{0,200}\}\}|\{\{[^\n{}]{0,200}\}\}|<[A-Za-z][^<>\n]{0,120}>|\("
    r"(?:sensitive|hidden|redacted|set|null|none)[^)\n]*\)|\w[\w.]*\([^()\n]{0,80}\)|\[object \w+\])"
    r"|(?P<sized>\d{1,6} bytes\b)"
    r"|(?P<word>(?:(?:[Bb]earer|[Bb]asic|[Tt]oken)[ \t]+)?[^\s\"'`\u201c\u201d|<>,;]+)"
)
_ASSIGNED = pattern(
    rf"(?<![\w./-])(?P<name>(?:[@$%]?(?:env:)?[A-Za-z_](?:[\w./-]|::(?=\w)){{0,80}}"
    rf"(?:\[[\w\"']{{1,40}}\])?)|\"[\w .:/-]{{1,80}}\"|'[\w .:/-]{{1,80}}')[*_`\u200b]{{0,2}}[ \t]*"
    rf"(?P<sep>:=|==|=>|->|=|:(?!//)|\uff1a|\t|[ \t]is[ \t])[*_`]{{0,2}}[ \t\u00a0]*(?:{_VALUE})"
)
_LABEL = pattern(r"(?P<label>[^\n:\uff1a=\"{}]{2,60}?)[ \t]*[:\uff1a][ \t]*(?P<value>[^\n]*)$")
_EMPTY = pattern(
    r"^[^\S\n]*+(?:[-*>+$#]+[ \t]++)*(?:export[ \t]++|set[ \t]++|-[ \t]*+)?[\"']?"
    r"(?P<name>[A-Za-z_](?:[\w.-]|::(?=\w)){0,80})[\"']?[ \t]*+(?:=|:)[ \t]*+(?:[Bb]earer|[Bb]asic)?[ \t]*+"
    r"(?P<value>\"\"|''|)[ \t]*+[,;]?[ \t]*+\r?$",
    re.MULTILINE,
)
_SUBSCRIPT = pattern(r"\[[\"']?(\w{1,80})[\"']?\]$")
_LABELLED = pattern(r"[\w '\u2019>*#\u2022-]{0,80}")
_PAIR = pattern(r"[ \t]*(?P<name>[A-Za-z_][\w.-]{0,80})[ \t]+(?P<value>[^\s=:]+={0,2})[ \t]*\r?$")
_HEADERS = ("authorization", "proxy-authorization", "x-api-key", "momento-api-key")
_LONG_LINE = pattern(r"[^\n]{4,}")
"""A line in which something may stand."""
_BLANK = pattern(r"\n[ \t]*\r?\n")
_KEYWORDS = (
    *("key", "token", "credential", "secret", "auth", "password", "endpoint", "host"),
    *("\u30ad\u30fc", "\u30c8\u30fc\u30af\u30f3", "\u8a8d\u8a3c"),
)
"""Words of labels, in lower case."""


def read(text: OffsetText) -> list[Field] | None:
    """The named values of a text's lines; ``None`` where no line has any."""
    fields: list[Field] = []
    paragraph = told = end = 0
    named = _is_label(text.text)
    label: str | None = None
    for found in _LONG_LINE.finditer(text.text):
        line = found[0]
        if told >= MOST_LINES or len(fields) >= MOST_FIELDS:
            break
        if len(line) <= LONGEST_LINE and (hints(line) or (named and _is_label(line))):
            paragraph += _BLANK.search(text.text, end, found.start()) is not None
            end = found.end()
            told += 1
            fields += _line(text.cut(*found.span()), (f"p{paragraph}", found.start()))
        if label is not None and _stands_for(line):
            value = text.cut(*found.span()).stripped(" \t\r")
            fields.append(
                Field(label, value, (f"p{paragraph}",), "", "repair.prefix", carrier=label, given=False)
            )
        label = line.strip() if named and len(line) <= 60 and key_strength(line.strip()) > 1 else None
    if "\n" in text.text.strip():
        fields = [_among_headers(each) for each in fields]
    return fields or None


def _is_label(text: str) -> bool:
    """Whether one of the words of labels stands in a text."""
    return any(map(text.casefold().__contains__, _KEYWORDS))


def _among_headers(field: Field) -> Field:
    """The header of a request among its other lines: no program is given the line as its credential."""
    is_header = field.code == "repair.prefix" and (field.name or "").lower() in _HEADERS
    return replace(field, code="repair.surrounding-text") if is_header else field


def _stands_for(line: str) -> bool:
    """Whether a line under a label is a mask or a reference and nothing else, as web pages show them."""
    found = placeholder(line) if len(line) <= 200 else None
    return found is not None and found.sort in (Sort.MASK, Sort.REFERENCE)


def _line(line: OffsetText, group: Group) -> Iterator[Field]:
    raw = line.text
    empty = _EMPTY.match(raw)
    if empty and (key_strength(empty["name"]) or is_endpoint(empty["name"]) or is_refresh(empty["name"])):
        yield Field(
            empty["name"],
            line.cut(*empty.span("value")).stripped("\"'"),
            group,
            empty["name"],
            code_of(empty["name"], ":"),
        )
        return
    pair = _PAIR.match(raw)
    if pair and (key_strength(pair["name"]) > 1 or is_endpoint(pair["name"])) and hints(pair["value"]):
        yield Field(pair["name"], line.cut(*pair.span("value")), group, pair["name"], "repair.assignment")
        return
    ends: list[tuple[int, int]] = []
    links = [m.span() for m in urls.URL.finditer(raw)] if "://" in raw else []
    for found in _ASSIGNED.finditer(raw):
        if any(start < found.start() < end for start, end in links):
            continue
        name = _named(found["name"])
        value = _value(line, found)
        if (
            hints(name)
            or name.lower() in ("http", "https", "rediss", "redis")
            or not matters(name, value.text)
        ):
            continue
        if (
            not hints(value.text)
            and not is_endpoint(name)
            and (key_strength(name) < 2 or not _may_stand(value.text))
        ):
            continue
        ends.append(found.span())
        code = code_of(name, found["sep"])
        before = raw[max(0, found.start() - 300) : found.start()]
        is_label = code == "repair.prefix" and _LABELLED.fullmatch(before) is not None
        if not is_label and not begins(before):
            code = "repair.surrounding-text"
        shown = "" if code == "repair.prefix" else name
        yield Field(name, value, group, shown, code, given=code == "repair.assignment")
    yield from _labelled(line, group, ends)
    yield from _in_urls(line, group, ends)


def _named(written: str) -> str:
    """A name as it is meant: ``NAME`` of ``os.environ["NAME"]`` and of ``$env:NAME``."""
    inner = _SUBSCRIPT.search(written)
    return inner[1] if inner else written.strip("\"'").lstrip("@$%").removeprefix("env:")


def _may_stand(value: str) -> bool:
    """Whether a value without a credential is worth telling: a placeholder, or another secret."""
    return says_what_it_is(value)


def _value(line: OffsetText, found: re.Match[str]) -> OffsetText:
    kind = next(name for name in ("quoted", "ref", "sized", "word") if found[name] is not None)
    value = line.cut(*found.span(kind))
    if kind == "quoted":
        inner = value.cut(1, len(value.text) - 1)
        return unescape(inner) if value.text[0] in "\"'" else inner
    if kind == "ref" and value.text.startswith("<set to the key"):
        return value
    return _trimmed(value) if kind == "word" else value


def _trimmed(value: OffsetText) -> OffsetText:
    """Without the punctuation of a sentence after it."""
    shown = value.text.rstrip(".,;:!?)]}>")
    if value.text.startswith("...", len(shown)):
        shown += "..."  # a mask, and no full stop
    if value.text[len(shown) :].startswith((")", "]", "}")):
        opened = {")": "(", "]": "[", "}": "{"}[value.text[len(shown)]]
        if opened in shown:
            return value
    return value.cut(0, len(shown)) if shown else value


def _labelled(line: OffsetText, group: Group, ends: list[tuple[int, int]]) -> Iterator[Field]:
    """A label of several words: ``My new Momento token: ...``."""
    if ends:
        return
    found = _LABEL.match(line.text)
    if found and _is_label(found["label"]) and hints(found["value"]) and not hints(found["label"]):
        value = line.cut(*found.span("value")).stripped(" \t\r")
        only = CREDENTIAL.search(value.text)
        if only is None or " " not in value.text:
            yield Field(
                found["label"].split()[-1],
                value,
                group,
                "",
                "repair.prefix",
                carrier=found["label"].split()[-1],
                given=False,
            )


def _in_urls(line: OffsetText, group: Group, ends: list[tuple[int, int]]) -> Iterator[Field]:
    for found in urls.URL.finditer(line.text) if "://" in line.text else ():
        if any(start <= found.start() < end for start, end in ends):
            continue
        for each in urls.parts(line, found.start(), found.end()):
            yield Field(each.name, each.value, group, "", "repair.command", carrier="URL", given=False)
