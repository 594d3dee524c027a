"""Where in a text a token, a host or a refresh token stands, in whatever encoding, and how another is written there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from json.encoder import encode_basestring_ascii
from urllib.parse import quote

from inspector.credential.replacing.views import View, views
from inspector.credential.text import base64_text
from inspector.credential.text.json_text import value_at
from inspector.credential.text.located_json import Node, Unreadable, parse
from inspector.records import record

DEEPEST = 3
"""Times a value may be in Base64, one inside the other: a Kubernetes Secret with a wrapper has two."""
MOST = 200
"""Places of one value in one text."""

_RUN = re.compile(r"[A-Za-z0-9+/_-]{24,}={0,2}")
_BEGINNING = re.compile(r"e(?:yJ|yA|wo|w0)|ZX(?:lK|lB|dv|cw)|Im(?:V5|V3)")
_ESCAPE_BESIDE = re.compile(r"%[0-9A-Fa-f]{2}|=3D|\\u00[0-9A-Fa-f]{2}|\\/")
_IN_URL = re.compile(r"(?:[?&][\w.-]*=|(?P<whole>%[0-9A-Fa-f]{2}))\Z")
"""Before a value of a query, or of a text that is percent-encoded as a whole."""
_LETTER_ESCAPE = re.compile(r"\\[bfnrt]")
_PART = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-")
_MOST_BEGINNINGS = 6
_AROUND = 16_384
"""Characters around a credential in a large file that are read again."""


@record(frozen=True, slots=True)
class New:
    """What is written: a token, and the host that belongs to it."""

    token: str
    host: str | None = None


Make = Callable[[New], "str | None"]


@record(frozen=True, slots=True)
class Place:
    """Characters ``start`` to ``end`` (exclusive) of a text, which stand for the value that was looked for."""

    start: int
    end: int
    wrapped: bool
    """Whether the host stands here as well, in a version 1 wrapper."""
    make: Make
    """The characters for another value; ``None`` where it cannot be written here."""


def places_of_token(text: str, token: str) -> list[Place]:
    """The places of a credential by its inner token, in the order of the text."""
    return _places(text, token, lambda new: new.token, DEEPEST)


def lines_around(text: str, place: Place) -> tuple[int, int]:
    """The lines around a place of a large text; where lines are long, a part of them."""
    start, end = max(0, place.start - _AROUND), min(len(text), place.end + _AROUND)
    last = text.rfind("\n", place.end, end)
    return max(start, text.find("\n", start, place.start) + 1), end if last < 0 else last


def nearest(places: Sequence[Place], offset: int | None) -> list[Place]:
    """The place that the reader took the credential from: the one with this offset, or the next one after it."""
    at = offset or 0
    holding = [each for each in places if each.start <= at < each.end]
    after = [each for each in places if each.start >= at]
    return [*holding, *after, *places][:1]


def places_of_host(text: str, host: str) -> list[Place]:
    """The places of a host, also behind the prefix of a service."""
    return _places(text, host, lambda new: new.host, DEEPEST)


def places_of_text(text: str, value: str) -> list[Place]:
    """The places of a refresh token, which may be any text; the token of ``New`` is what replaces it."""
    return _places(text, value, lambda new: new.token, DEEPEST)


def _places(text: str, value: str, pick: Make, left: int) -> list[Place]:
    found: dict[int, Place] = {}
    for view in views(text):
        for place in _seen(view, value, pick, left):
            overlaps = any(place.start < each.end and each.start < place.end for each in found.values())
            if not overlaps and len(found) < MOST:
                found[place.start] = _written(text, view, place)
    return [found[start] for start in sorted(found)]


def _written(text: str, view: View, place: Place) -> Place:
    """The place in the text itself, written as the view reads it."""
    old = text[place.start : place.end]
    in_url = _IN_URL.search(text[max(0, place.start - 80) : place.start])

    def make(new: New) -> str | None:
        value = place.make(new)
        if value is None:
            return None
        written = view.write(old, value)
        plain = "%" not in old and not ("+" in old or "=" in old)
        if in_url and plain:  # where a plus sign would be read as a space
            return quote(written, safe="" if in_url["whole"] else "/")
        return written

    return Place(place.start, place.end, place.wrapped, make)


def _seen(view: View, value: str, pick: Make, left: int) -> Iterator[Place]:
    """The places in one view, with their place in the viewed text."""
    text = view.text.text
    at = text.find(value)
    while at >= 0:
        end = at + len(value)
        before = "" if _LETTER_ESCAPE.match(text, max(at - 2, 0)) else text[at - 1 : at]
        if not (_continues(before, value[:1]) or _continues(text[end : end + 1], value[-1:])):
            yield Place(*view.span(at, end), False, pick)
        at = text.find(value, end)
    if not left:
        return
    for run in _RUN.finditer(text):
        if _goes_on(text, run):
            continue  # another view reads it whole
        for start in _beginnings(run):
            place = _encoded(text[start : run.end()], value, pick, left - 1)
            if place is not None:
                yield Place(*view.span(start, run.end()), place.wrapped, place.make)
                break


def _goes_on(text: str, run: re.Match[str]) -> bool:
    """Whether an escape beside a run, such as ``=3D`` of quoted-printable, belongs to its value."""
    padded = run[0].endswith("=") and text[run.end() : run.end() + 1] in _PART | {"=", "+", "/"}
    body_end = run.start() + len(run[0].rstrip("="))
    before = text[run.start() - 1 : run.start()]
    return padded or before == "%" or _ESCAPE_BESIDE.match(text, body_end) is not None


def _continues(beside: str, edge: str) -> bool:
    """Whether the value is only a part of a longer one."""
    return bool(beside) and beside in _PART and edge in _PART


def _beginnings(run: re.Match[str]) -> list[int]:
    """Where in a run a value may begin: at its start, or after the slash of a path."""
    found = [run.start() + each.start() for each in _BEGINNING.finditer(run[0])]
    return list(dict.fromkeys([run.start(), *found]))[:_MOST_BEGINNINGS]


def _encoded(run: str, value: str, pick: Make, left: int) -> Place | None:
    """A run of Base64 that says the value, or a text with the value in it."""
    raw, wrong = base64_text.decode(run)
    if wrong is not None:
        return None
    try:
        inner = raw.decode("utf-8")
    except UnicodeDecodeError:
        return None
    if value not in inner and not _RUN.search(inner):
        return None
    wrapper = _wrapper(inner, value)
    if wrapper is not None:
        return Place(0, len(run), True, _then(wrapper, run))
    inside = _places(inner, value, pick, left)
    if len(inside) != 1:
        return None
    place = inside[0]

    def make(new: New) -> str | None:
        made = place.make(new)
        return None if made is None else inner[: place.start] + made + inner[place.end :]

    return Place(0, len(run), place.wrapped, _then(make, run))


def _then(make: Make, run: str) -> Make:
    """What ``make`` writes, in Base64 of the alphabet and padding of ``run``."""

    def encoded(new: New) -> str | None:
        made = make(new)
        if made is None:
            return None
        text = base64_text.canonical(made.encode("utf-8"))
        if ("-" in run or "_" in run) and not ("+" in run or "/" in run):
            text = text.replace("+", "-").replace("/", "_")
        return text.rstrip("=") if len(run) % 4 else text

    return encoded


def _wrapper(inner: str, token: str) -> Make | None:
    """How to write another version 1 wrapper in the spelling of this one; ``None`` where the text is none."""
    if inner.lstrip("\ufeff \t\r\n")[:1] != "{":
        return None
    try:
        document = parse(inner)
    except Unreadable:
        return None
    key, host = document.members.get("api_key"), document.members.get("endpoint")
    if key is None or host is None or key.value != token or not isinstance(host.value, str):
        return None

    def make(new: New) -> str | None:
        if new.host is None:
            return None
        return _with_values(inner, [(key, new.token), (host, new.host)])

    return make


def _with_values(text: str, values: list[tuple[Node, str]]) -> str:
    for node, value in sorted(values, key=lambda each: -each[0].offset):
        if node.value != value:
            _, end = value_at(text, node.offset)
            text = text[: node.offset] + encode_basestring_ascii(value) + text[end:]
    return text
