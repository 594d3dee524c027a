"""Named values in source code and in what programs print of their objects, in any language with strings and brackets.

JSON with comments, JavaScript, Python, Go, Rust, Kotlin, C#, Ruby, PHP, Elixir, Terraform, registry exports,
``toString()`` and ``repr`` of objects: all name a value with a word or a string before ``:``, ``=`` or ``=>``, or in a
list before a comma.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise

from inspector.credential.paste.placeholders import placeholder
from inspector.credential.reading.escapes import unescape
from inspector.credential.reading.marks import hints, matters
from inspector.credential.reading.model import Field
from inspector.credential.reading.names import begins, code_of, is_endpoint, key_strength
from inspector.credential.text.offset_text import OffsetText
from inspector.credential.text.patterns import pattern

MOST_TOKENS = 6_000
MOST_FIELDS = 200
DEEPEST = 100

_TOKEN = pattern(
    r"""(?P<block>\"\"\"(?:(?!\"\"\")[\s\S]){0,20000}\"\"\"|'''(?:(?!''')[\s\S]){0,20000}'''|(?<!\\)`(?:[^`\\]|\\.){0,20000}+`)
|(?P<string>(?:(?<!\w)[bBrRuUfF@$]{1,2}(?=["']))?(?:(?<!\\)"(?:[^"\\\r\n]|\\[\s\S])*+"|(?<!\\)(?<!(?<![bBrRuUfF@$])\w)'(?:[^'\\\r\n]|\\[\s\S])*+')|\u201c[^\u201c\u201d\n]*+\u201d|\u2018[^\u2018\u2019\n]*+\u2019
|\u201e[^\u201c-\u201e\n]*+[\u201c\u201d]|\u201a[^\u2018-\u201a\n]*+[\u2018\u2019])
|(?P<ref>\$\{\{[^\n}]{0,200}\}\}|\$\{[^}\n]{0,200}\}|\{\{[^\n{}]{0,200}\}\}|\((?:sensitive|hidden|redacted)[^)\n]*\)|<[A-Za-z][^<>\n]{0,80}>|\*{2,}|%[A-Za-z_]\w*%|\[[A-Z]{4,12}\])
|(?P<skip>\bstring\(\d+\)|\bs:\d+:)
|(?P<open>[\[{(])|(?P<close>[\]})])
|(?P<word>e(?:yJ|yA|wo|w0|30)[A-Za-z0-9+/_.-]+={0,2}(?=[\s"'`\u201d,;:()\[\]{}<>&]|$)|[a-z][a-z0-9+.-]{1,15}://[^\s"'`<>,;)\]}]+|(?:[^\s"'`\u201c\u201d\u2018\u2019\[\]{}(),;:=<>]|(?<=\w)::(?=\w))+)
|(?P<sep>=>|:=|->|==|[:=])
|(?P<end>[,;\n])""",
    re.VERBOSE,
)
_OPERATORS = frozenset({"+", ".", "..", "&", "<>", "++", "||", "\\", "_"})
_CALL = pattern(r"[\[(][^()\n]{0,200}[\])](?:\.\w+)*")
_SETTER = pattern(r"(?:key|token|secret|password|credential|authorization)s?$", re.IGNORECASE)
_WITH_ENDPOINT = pattern(r"api_?key_?v2", re.IGNORECASE)
"""In the names of the SDKs' methods that take a key and, behind it, its endpoint."""
_AROUND = "repair.surrounding-text"
_GENERATES = pattern(r"\b(?:buildConfigField|resValue|(?:target_|add_)(?:compile_)?definitions|-D)\b")
"""What writes a string into the source code of a program: the quotes inside the string are that code's."""
_PAIRS = pattern(r"-{1,2}[A-Za-z]")
_LOOKUP = pattern(r"(?:get_?env|environ\.get|env|fetch|get_?or_?default|env_var)$", re.IGNORECASE)
"""What reads a variable: the second argument is for the case that it is not set."""


@dataclass(slots=True)
class _Atom:
    """A string or word that may be a name or a value."""

    start: int
    end: int
    quoted: bool
    told: bool = False
    looked_up: bool = False
    """It stands in the brackets behind a name: ``environ["NAME"]`` reads a value and names none."""


@dataclass(slots=True)
class _Scope:
    """What is open: its number, the name before it, the method whose arguments it holds and the atoms in it."""

    group: tuple[int, ...]
    callee: str | None = None
    method: str | None = None
    atoms: list[_Atom] = field(default_factory=list)
    pair: _Atom | None = None


def _inside(token: re.Match[str]) -> _Atom:
    """What stands between the quotes of a string, without the letters before them."""
    lead = len(token[0]) - len(token[0].lstrip("bBrRuUfF@$"))
    edge = 3 if token[0][lead : lead + 3] in ('"""', "'''") else 1
    return _Atom(token.start() + lead + edge, token.end() - edge, True)


class _Reader:
    def __init__(self, text: OffsetText) -> None:
        self.text = text
        self.fields: list[Field] = []
        self.scopes = [_Scope(())]
        self.number = 0
        self.atom: _Atom | None = None
        self.name: _Atom | None = None
        self.joined: list[_Atom] = []
        self.after = ""
        self.broken = False
        self.mark = ""

    def read(self) -> list[Field]:
        for count, token in enumerate(_TOKEN.finditer(self.text.text)):
            if count > MOST_TOKENS or len(self.fields) > MOST_FIELDS or len(self.scopes) > DEEPEST:
                break
            self._take(token.lastgroup or "", token)
        self._close_value()
        self._nameless()
        return self.fields

    def _take(self, kind: str, token: re.Match[str]) -> None:
        if kind in ("string", "block", "ref", "word"):
            self._value(token, kind)
        elif kind == "sep":
            self._separator(token[0])
        elif kind == "open":
            self._open(token)
        elif kind == "close":
            self._closed()
        elif kind == "end":
            self._ended(token[0])

    def _value(self, token: re.Match[str], kind: str) -> None:
        quoted = kind in ("string", "block")
        atom = _inside(token) if quoted else _Atom(*token.span(), False)
        goes_on = self.after == "operator" or (self.after == "value" and not self.broken)
        self.broken = False
        if self.joined and quoted and goes_on and self.joined[-1].quoted:
            self.joined.append(atom)
            self.after = "value"
        elif self.joined and token[0] in _OPERATORS:
            self.after = "operator"
        elif self.name is not None and (self.after == "separator" or (self.after == "line" and quoted)):
            self.joined = [atom]
            self.after = "value"
        elif kind == "word" and self.joined and self.after == "value" and not quoted and self._is_tail(token):
            self._close_value()
            self.atom = atom
        else:
            self._close_value()
            self._nameless()
            self.atom = atom
            self.after = "atom"

    def _is_tail(self, token: re.Match[str]) -> bool:
        return token[0][:1] == "."

    def _separator(self, mark: str) -> None:
        typed = self.after == "value" and self.name is not None and mark in ("=", ":=")
        if typed and self.joined and not self.joined[-1].quoted and not hints(self._raw(self.joined[-1])):
            self.joined = []  # a type between the name and its value
            self.after = "separator"
            return
        self._close_value()
        if self.atom is not None:
            self.name, self.atom = self.atom, None
            self.after = "separator"
            self.mark = mark

    def _open(self, token: re.Match[str]) -> None:
        callee = None
        name = self.name if self.after in ("value", "separator") else None
        if self.joined and not self.joined[-1].quoted and token[0] in "([":
            self._call(token)
            callee = self._raw(self.joined[-1])
            self.joined = []
        elif self.atom is not None and token[0] == "(":
            callee = self._raw(self.atom)
            self.atom = None
        self._close_value()
        self._nameless()
        self.number += 1
        above = self._raw(name) if name is not None else callee
        self.scopes.append(_Scope((*self.scopes[-1].group, self.number), above or callee, callee))
        self.name = None
        self.after = ""

    def _call(self, token: re.Match[str]) -> None:
        """A call in place of a value, such as ``os.getenv("NAME")``: a reference, where it is one."""
        call = _CALL.match(self.text.text, token.start())
        if call is None or self.name is None:
            return
        whole = self.text.cut(self.joined[-1].start, call.end())
        found = placeholder(whole.text)
        if found is not None and key_strength(self._raw(self.name)):
            self._emit(self._raw(self.name), whole, quoted=False)

    def _closed(self) -> None:
        self._close_value()
        scope = self.scopes[-1]
        only = scope.atoms[0] if len(scope.atoms) == 1 else self.atom if not scope.atoms else None
        self._nameless(keep=only is not None and only is self.atom)
        if only is not None and scope.callee is not None:
            only.looked_up = True
        if len(self.scopes) > 1:
            self.scopes.pop()
        self.name = None
        self.atom = only
        self.after = "atom" if only is not None else ""

    def _ended(self, mark: str) -> None:
        if mark == "\n":
            if self.after not in ("separator", "operator", "value") or (
                self.joined and not self.joined[-1].quoted
            ):
                self._close_value()
                self._nameless()
            elif self.after == "separator":
                self.after = "line"
            self.broken = True
            return
        self._close_value()
        scope = self.scopes[-1]
        if self.atom is not None:
            names = self._raw(self.atom)
            default = is_endpoint(names) and _LOOKUP.search(scope.method or "") is not None
            spoken = (
                not self.atom.quoted and len(self.scopes) == 1 and names.isalpha() and names[1:].islower()
            )
            named = not (self.atom.looked_up or default or spoken) and self._is_pair_name(names)
            scope.pair = self.atom if named else None
            if scope.pair is not None:
                scope.atoms.append(self.atom)
                self.atom = None
                self.name = scope.pair
                self.after = "separator"
                scope.pair = None
                return
        self._nameless()
        self.name = None
        self.after = ""

    def _is_pair_name(self, name: str) -> bool:
        """Whether a word in a list names the next one: ``"--api-key", "..."``, ``("authorization", "...")``."""
        if hints(name) or len(name) > 80 or " " in name:
            return False
        return bool(
            key_strength(name) > 1 or is_endpoint(name) or (_PAIRS.match(name) and key_strength(name))
        )

    def _close_value(self) -> None:
        if self.joined and self.name is not None:
            first, last = self.joined[0], self.joined[-1]
            value = self.text.cut(first.start, last.end)
            gaps = [(a.end - first.start, b.start - first.start, "") for a, b in pairwise(self.joined)]
            value = value.replaced(gaps) if gaps else value
            name = self._raw(self.name)
            value = unescape(value) if first.quoted else value
            if value.text[:1] == value.text[-1:] == '"' and self._is_generated():
                value = value.cut(1, len(value.text) - 1)
            if matters(name, value.text):
                self._emit(name, value, quoted=self.name.quoted, given=first.quoted or self.mark != ":")
            self.name = None
        self.joined = []
        if self.after in ("value", "operator"):
            self.after = ""

    def _is_generated(self) -> bool:
        """Whether the line writes its strings into source code."""
        if self.name is None:
            return False
        line = self.text.text.rfind("\n", 0, self.name.start) + 1
        return (
            _GENERATES.search(self.text.text, max(line, self.name.start - 300), self.name.start) is not None
        )

    def _nameless(self, *, keep: bool = False) -> None:
        atom = self.atom
        if atom is None:
            return
        scope = self.scopes[-1]
        scope.atoms.append(atom)
        if not keep:
            self.atom = None
        raw = self.text.cut(atom.start, atom.end)
        if atom.quoted and self._is_endpoint():
            atom.told = True
            self.fields.append(Field("endpoint", unescape(raw), scope.group, "endpoint", _AROUND, given=True))
        elif atom.quoted and not atom.told and hints(raw.text):
            atom.told = True
            callee = scope.callee
            named = callee if callee and _SETTER.search(callee) and "momentohq" not in raw.text else None
            value = unescape(raw)
            self.fields.append(Field(named, value, scope.group, named or "", _AROUND, given=True))

    def _is_endpoint(self) -> bool:
        """Whether the last string stands in the place of the endpoint: behind the key, in a call for both."""
        scope = self.scopes[-1]
        called = scope.method is not None and _WITH_ENDPOINT.search(scope.method) is not None
        return called and len(scope.atoms) == 2 and scope.atoms[0].told

    def _emit(self, name: str, value: OffsetText, *, quoted: bool, given: bool = True) -> None:
        code = "repair.json-field" if quoted else "repair.assignment"
        if not quoted and not self.scopes[-1].group and self.name is not None:
            line = self.text.text.rfind("\n", 0, self.name.start) + 1
            before = self.text.text[max(line, self.name.start - 300) : self.name.start]
            code = code_of(name, self.mark) if begins(before) else _AROUND
        shown = name.lstrip("-$@&*:.") or name
        self.fields.append(Field(shown, value, self.scopes[-1].group, shown, code, given=given))

    def _raw(self, atom: _Atom) -> str:
        return self.text.text[atom.start : atom.end]


def read(text: OffsetText) -> list[Field]:
    """The named values, and the strings without a name in which something may stand."""
    return _Reader(text).read()
