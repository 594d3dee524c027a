"""XML, property lists and HTML: elements, attributes and the text between them."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from inspector.credential.reading.carriers.tree import Node, Walker
from inspector.credential.reading.marks import hints
from inspector.credential.reading.model import Field
from inspector.credential.text.offset_text import OffsetText
from inspector.credential.text.patterns import pattern

MOST_TAGS = 20_000
DEEPEST = 60

_TAG = pattern(
    r"<!--(?:[^<-]++|-(?!->)|<(?!!--))*+-->"
    r"|<!\[CDATA\[(?P<cdata>(?:[^\]<]++|\](?!\]>)|<(?!!\[CDATA\[))*+)\]\]>"
    r"|<(?P<close>/)?(?P<name>[A-Za-z_][\w:.-]*)(?P<attributes>(?:\s[^<>]*?)?)(?P<empty>/)?>"
    r"|<[?!](?:[^<>]++|<(?![?!]))*+>"
)
"""One without an end goes to the next of its kind, not to the end of the text: many cost no more than one."""
_ATTRIBUTE = pattern(r"([\w:.-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_ENTITY = pattern(r"&(?:[A-Za-z]{2,8}|#\d{1,6}|#[xX][0-9A-Fa-f]{1,5});")
_HTML = pattern(
    r"<(?:html|body|div|span|p|br|table|tr|td|code|pre|b|i|strong|font|blockquote|ul|li|a|kbd|samp|details|h\d)\b[^<>]*>",
    re.IGNORECASE,
)
_BLOCK_WORDS = (
    "p div br tr li ul ol table h1 h2 h3 h4 pre blockquote body html head title dt dd section article hr"
)
_BLOCK = frozenset(_BLOCK_WORDS.split())
_PARAGRAPH = frozenset(("p", "pre", "blockquote", "table"))
_CELL = frozenset(("td", "th"))


def unescape(text: OffsetText) -> OffsetText:
    """Without the entities of XML and HTML."""
    if "&" not in text.text:
        return text
    return text.replaced([(m.start(), m.end(), html.unescape(m[0])) for m in _ENTITY.finditer(text.text)])


def read_xml(text: OffsetText) -> list[Field] | None:
    """An XML document: settings as elements, as attributes, or as ``key`` and ``string``."""
    bare = text.text.lstrip("\ufeff \t\r\n")
    page = _HTML.match(bare) or (bare[:9].lower() == "<!doctype" and "html" in bare[:40].lower())
    return None if page or bare[:1] != "<" else read_xml_inside(text)


def read_xml_inside(text: OffsetText) -> list[Field] | None:
    """The same for elements among other text."""
    if not ("</" in text.text or "/>" in text.text):
        return None
    root = _tree(text)
    return None if root is None else list(Walker(text, "repair.assignment").fields(root))


def _tree(text: OffsetText) -> Node | None:
    stack: list[tuple[str, list[tuple[str | None, Node]]]] = [("", [])]
    at = 0
    content: OffsetText | None = None
    for count, tag in enumerate(_TAG.finditer(text.text)):
        if count > MOST_TAGS or len(stack) > DEEPEST:
            return None
        between = text.cut(at, tag.start()).stripped(" \t\r\n")
        at = tag.end()
        if between.text:
            content = unescape(between)
        if tag["cdata"] is not None:
            content = text.cut(*tag.span("cdata")).stripped(" \t\r\n")
        elif tag["name"] and tag["close"]:
            if len(stack) == 1:
                continue
            name, members = stack.pop()
            node = _element(members, content)
            stack[-1][1].append((name, node))
            content = None
        elif tag["name"]:
            attributes: list[tuple[str | None, Node]] = list(_attributes(text, tag))
            content = None
            if tag["empty"]:
                stack[-1][1].append((tag["name"], Node(members=tuple(attributes))))
            else:
                stack.append((tag["name"], attributes))
    while len(stack) > 1:
        name, members = stack.pop()
        stack[-1][1].append((name, _element(members, content)))
        content = None
    return Node(members=tuple(_paired(stack[0][1]))) if stack[0][1] else None


def _attributes(text: OffsetText, tag: re.Match[str]) -> Iterator[tuple[str, Node]]:
    start = tag.start("attributes")
    for each in _ATTRIBUTE.finditer(tag["attributes"] or ""):
        which = 2 if each[2] is not None else 3
        value = unescape(text.cut(start + each.start(which), start + each.end(which)))
        yield each[1], Node(value.text, at=value)


def _element(members: list[tuple[str | None, Node]], content: OffsetText | None) -> Node:
    text = content.text if content is not None else ""
    if not members:
        return Node(text, at=content)
    if text:
        members = [*members, ("value", Node(text, at=content))]
    return Node(members=tuple(_paired(members)))


def _paired(members: list[tuple[str | None, Node]]) -> Iterator[tuple[str | None, Node]]:
    """Elements of which one names the next: ``<key>NAME</key><string>value</string>``."""
    named: str | None = None
    keys = sum(1 for name, _ in members if name is not None and name.lower() == "key")
    for name, node in members:
        if keys and name is not None and name.lower() == "key" and node.text and len(members) > 1:
            named = node.text
            continue
        yield (named or name), node
        named = None


def read_html(text: OffsetText) -> list[Field] | None:
    """A page or a mail in HTML, as the text it shows."""
    raw = text.text
    if "<" not in raw or not _HTML.search(raw) or not hints(raw):
        return None
    pieces: list[tuple[int, int, str]] = []
    begins_row = False
    for count, tag in enumerate(_TAG.finditer(raw)):
        if count > MOST_TAGS:
            return None
        name = (tag["name"] or "").lower()
        shown = (
            "\n\n"
            if name in _PARAGRAPH
            else "\n"
            if name in _BLOCK
            else "\t"
            if name in _CELL and not tag["close"] and not begins_row
            else ""
        )
        begins_row = name == "tr" or (begins_row and name not in _CELL)
        end = tag.end()
        if name == "br":  # a line break of the source behind it is no second one
            end += 2 * raw.startswith("\r\n", end) or raw.startswith("\n", end)
        pieces.append((tag.start(), end, shown))
    shown_text = unescape(text.replaced(pieces))
    return (
        [Field(None, shown_text, (), "", None, given=False)]
        if shown_text.text.strip() != raw.strip()
        else None
    )
