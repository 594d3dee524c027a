"""Credentials in URLs: parameters, fragments, the password before the host."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from urllib.parse import unquote

from inspector.credential.reading.marks import hints, matters
from inspector.credential.reading.model import Field
from inspector.credential.text.offset_text import OffsetText
from inspector.credential.text.patterns import pattern

URL = pattern(r"[A-Za-z][A-Za-z0-9+.-]{1,20}://[^\s\"'`<>\u201c\u201d\u2018\u2019|\\^]{1,20000}")
_USER = pattern(r"[A-Za-z][A-Za-z0-9+.-]*://(?P<user>[^\s/@:?#]*):(?P<password>[^\s/?#]+)@")
_PARAMETER = pattern(r"[?&#;](?P<name>[A-Za-z_][\w.\[\]-]{0,60})=(?P<value>[^&#\s\"'<>]*)")
_ESCAPE = pattern(r"(?:%[0-9A-Fa-f]{2})+")
MOST = 40


def read(text: OffsetText) -> list[Field] | None:
    """The parts of one URL in which something may stand; the URL itself stays for the host in it."""
    bare = text.text.strip()
    if not URL.fullmatch(bare):
        return None
    return list(parts(text, len(text.text) - len(text.text.lstrip()))) or None


def parts(text: OffsetText, start: int, end: int | None = None) -> Iterator[Field]:
    """The parts of the URL from ``start`` to ``end``, decoded."""
    raw = text.text if end is None else text.text[:end]
    user = _USER.match(raw, start)
    if user and matters("password", user["password"]):
        yield _field("password", text.cut(user.start("password"), user.end("password")))
    if user and hints(user["user"]):
        yield _field("user", text.cut(user.start("user"), user.end("user")))
    for each in islice(_PARAMETER.finditer(raw, start), MOST):
        value = text.cut(each.start("value"), each.end("value"))
        if hints(unquote(value.text)):
            yield _field(each["name"], value)
    path = re.match(r"[^?#]*", raw[start:])
    if path and not user:
        for part in re.finditer(r"(?<=/)e(?:yJ|yA|wo|w0)[A-Za-z0-9_.=%+-]{20,}", path[0]):
            yield _field(None, text.cut(start + part.start(), start + part.end()))


def decoded(text: OffsetText) -> OffsetText:
    """Without the escapes of a URL."""
    if "%" not in text.text:
        return text
    found = _ESCAPE.finditer(text.text)
    return text.replaced([(m.start(), m.end(), unquote(m[0], errors="replace")) for m in found])


def _field(name: str | None, value: OffsetText) -> Field:
    return Field(name, decoded(value), (), "", "repair.command", carrier="URL")
