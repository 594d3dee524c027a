"""Documents as trees: named values with the objects around them, whatever the syntax they were written in.

The readers of JSON, YAML, TOML and XML give a tree of :class:`Node`. What such trees have in common is read here: lists
of ``name`` and ``value``, ``NAME=value`` in lists, Kubernetes Secrets, the wrapper of version 1 as an object.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import TypeAlias

from inspector.credential.jwt.token import read_token
from inspector.credential.paste.placeholders import TRAVIS
from inspector.credential.reading.escapes import unescape
from inspector.credential.reading.marks import matters
from inspector.credential.reading.model import Field, Group
from inspector.credential.reading.names import GENERIC, last, plain
from inspector.credential.text import shapes
from inspector.credential.text.message import Message
from inspector.credential.text.offset_text import OffsetText
from inspector.credential.text.patterns import pattern
from inspector.records import record

Seal: TypeAlias = "str | Message | None"
"""The system that encrypted a value."""
MOST_NODES = 6_000
MOST_FIELDS = 200
DEEPEST = 40


@record(frozen=True, slots=True)
class Node:
    """A value: ``text`` of a scalar (``None`` for no value), or ``members`` of an object or list."""

    text: str | None = None
    members: tuple[tuple[str | None, Node], ...] | None = None
    """Name and value; the name of a list's member is ``None``."""
    at: OffsetText | None = None
    """The scalar with its place, where the syntax tells it."""
    loose: bool = False
    """A scalar without quotes, which may be a sentence."""


_NAMES = (
    "label",
    "name",
    "key",
    "variable",
    "parametername",
    "parameterkey",
    "secretkey",
    "envvar",
    "field",
    "id",
    "title",
    "var",
    "k",
)
_VALUES = (
    "value", "currentvalue", "defaultvalue", "parametervalue", "stringvalue", "secretstring", "secretvalue",
    "plaintext", "text", "content", "valuefrom", "remoteref", "secretref", "secret", "string", "val", "v", "data",
)  # fmt: skip
_SEALED: dict[str, Seal] = {"secure": TRAVIS, "encrypted_data": "Chef"}
"""Names of encrypted values that look like any other base64."""
_CIPHER = pattern(r"[A-Za-z0-9+/\s]{40,}={0,2}\s{0,9}")
_REFERRING = frozenset({"valuefrom", "remoteref", "secretref", "secretkeyref", "configmapkeyref"})
_OPTION = pattern(r"--?[A-Za-z][\w-]{1,40}")
_SETTING = pattern(r"([A-Za-z_][A-Za-z0-9_.-]{0,80})=(?!3D)(.*)", re.DOTALL)


class Walker:
    """Goes through a tree once and gives the fields that matter."""

    def __init__(self, document: OffsetText, code: str) -> None:
        self.document = document
        self.code = code
        self.after = 0
        self.seen = 0
        self.found = 0

    def fields(self, root: Node) -> Iterator[Field]:
        """The fields of the tree in the order of the document."""
        for each in self._walk(root, (), encoded=False, sealed=None):
            self.found += 1
            yield each

    def _walk(self, node: Node, group: Group, *, encoded: bool, sealed: Seal) -> Iterator[Field]:
        if node.members is None or len(group) > DEEPEST:
            return
        wrapper = _wrapper(node)
        if wrapper is not None:
            yield Field(None, self._place(*wrapper), group, ".".join(_shown(group)), self.code)
            return
        pair = _name_and_value(node)
        kind = _kind(node)
        joined = _lines(node)
        if joined is not None:
            first = (node.members[0][1].text or "").splitlines()[0]
            yield Field(None, self._place(joined, first), group, _path(group, None), self.code)
            return
        before = ""
        for number, (name, value) in enumerate(node.members):
            self.seen += 1
            if self.seen > MOST_NODES or self.found > MOST_FIELDS:
                return
            inner = (*group, number if name is None else name)
            under = encoded or (kind == "Secret" and name in ("data", "binaryData"))
            hidden = sealed or ("Sealed Secrets" if name == "encryptedData" else None)
            if pair is not None and value is pair[1]:
                yield from self._pair(pair[0], value, group[:-1], encoded=encoded)
            elif value.members is not None:
                yield from self._walk(value, inner, encoded=under, sealed=hidden)
            elif name is None:
                yield from self._item(value, group, before)
                before = value.text or ""
            else:
                binary = name == "SecretBinary"  # of AWS Secrets Manager
                yield from self._scalar(name, value, group, encoded=encoded or binary, sealed=sealed)

    def _pair(self, name: str, value: Node, group: Group, *, encoded: bool) -> Iterator[Field]:
        if value.members is not None:
            found = f"valueFrom {_described(value)}"
            yield Field(
                name,
                OffsetText(found, [self.document.at(self.after) or 0] * len(found)),
                group,
                name,
                self.code,
            )
        else:
            yield from self._scalar(name, value, group, encoded=encoded, sealed=None, path=name)

    def _scalar(
        self, name: str, value: Node, group: Group, *, encoded: bool, sealed: Seal, path: str | None = None
    ) -> Iterator[Field]:
        text = value.text or ""
        shown = path or _path(group, name)
        naming = last(shown) if plain(name) in GENERIC else name
        if matters(naming, text) and not (value.loose and not shapes.is_one_value(text) and text):
            by = sealed or _sealed_by(name, text)
            yield Field(
                naming, self._placed(value, text), group, shown, self.code, encoded=encoded, sealed=by
            )

    def _item(self, value: Node, group: Group, before: str) -> Iterator[Field]:
        """A member of a list: ``NAME=value``, or what the option before it names."""
        text = value.text or ""
        setting = _SETTING.fullmatch(text)
        if setting and matters(setting[1], setting[2]):
            placed = self._placed(value, text)
            yield Field(setting[1], placed.cut(setting.start(2)), group, _path(group, setting[1]), self.code)
            return
        option = before.lstrip("-") if _OPTION.fullmatch(before) else None
        if text and matters(option, text):
            yield Field(option, self._placed(value, text), group, option or _path(group, None), self.code)

    def _placed(self, node: Node, text: str) -> OffsetText:
        return node.at if node.at is not None else self._place(text, text)

    def _place(self, text: str, sought: str) -> OffsetText:
        """``text`` with its place in the document; one that is written with escapes, with that of its beginning."""
        document = self.document.text
        at = document.find(sought, self.after) if sought else -1
        if at >= 0:
            self.after = at + len(sought)
            if sought == text:
                return self.document.cut(at, at + len(text))
            return OffsetText(text, [self.document.at(at) or 0] * len(text))
        written = json.dumps(text)[1:-1]
        at = document.find(written[:40], self.after)
        if at >= 0:
            self.after = at + 1
            whole = self.document.cut(at, at + len(written))
            undone = unescape(whole)
            if undone.text == text:
                return undone
        return OffsetText(text, [self.document.at(max(at, self.after)) or 0] * len(text))


def _path(group: Group, name: str | None) -> str:
    shown = ".".join(_shown(group))
    if name is None:
        return shown
    return f"{shown}.{name}" if shown else name


def _shown(group: Group) -> list[str]:
    parts: list[str] = []
    for each in group:
        if isinstance(each, int):
            parts[-1:] = [f"{parts[-1]}[{each}]"] if parts else [f"[{each}]"]
        else:
            parts.append(each)
    return parts


def _name_and_value(node: Node) -> tuple[str, Node] | None:
    """The two members of an object that is one setting: its name and its value."""
    named = {plain(name): value for name, value in node.members or () if name is not None}
    value = next((named[each] for each in _VALUES if each in named), None)
    title = next((named[each].text for each in _NAMES if each in named and named[each].text), None)
    if value is None or not title or len(title) > 120 or value.text == title:
        return None
    if value.members is not None:
        referring = any(value is named.get(each) for each in _REFERRING)
        return (title, value) if referring else None
    return (title, value) if matters(title, value.text or "") else None


def _kind(node: Node) -> str | None:
    """What Kubernetes calls an object."""
    return next((value.text for name, value in node.members or () if name == "kind"), None)


def _described(node: Node) -> str:
    parts: list[str] = []
    for name, value in node.members or ():
        parts += [str(name or "")]
        parts.append(_described(value) if value.members is not None else (value.text or ""))
    return " ".join(parts)[:200]


def _lines(node: Node) -> str | None:
    """The text of a list that holds a text line by line, as notebooks do."""
    members = node.members or ()
    if len(members) < 2 or any(name is not None or value.text is None for name, value in members):
        return None
    texts = [value.text or "" for _, value in members]
    return (
        "".join(texts)
        if all(each.endswith("\n") for each in texts[:-1]) and matters(None, "".join(texts))
        else _pieces(texts)
    )


def _pieces(texts: list[str]) -> str | None:
    """A credential that a program puts together from the strings of a list, as ``Fn::Join`` does."""
    whole = "".join(texts)
    broken = shapes.is_credential(whole) and not any(shapes.is_credential(each) for each in texts)
    return whole if broken else None


def _wrapper(node: Node) -> tuple[str, str] | None:
    """The wrapper of version 1 as an object, and its key; a version 2 key beside its endpoint is a pair instead."""
    found = {name: value.text for name, value in node.members or () if name in ("api_key", "endpoint")}
    key, endpoint = found.get("api_key"), found.get("endpoint")
    if not key or not endpoint or shapes.is_begun(endpoint) or not key.startswith("e"):
        return None
    token = read_token(key) if shapes.is_token(key) else None
    if token is None or not token.claims or token.claims.get("t") == "g":
        return None
    return json.dumps({name: found[name] for name in found}), key


def _sealed_by(name: str, text: str) -> Seal:
    by = _SEALED.get(name)
    return by if by is not None and _CIPHER.fullmatch(text) and not shapes.is_begun(text) else None
