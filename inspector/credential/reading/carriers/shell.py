"""Commands of shells and of Windows, with all their options: assignments, headers, variables, bodies, URLs.

One command is read as its shell splits it: POSIX quoting, ``^`` of the Windows command line, the backtick of
PowerShell. Quotes and dashes that an editor made typographic count as plain ones.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from inspector.credential.paste.other_secrets import says_what_it_is
from inspector.credential.reading.carriers import urls
from inspector.credential.reading.carriers.command_lines import commands, matters_by_name
from inspector.credential.reading.carriers.printed import printed
from inspector.credential.reading.carriers.shell_words import Word, words
from inspector.credential.reading.marks import hints, matters
from inspector.credential.reading.model import Field, Group
from inspector.credential.reading.names import is_endpoint, key_strength
from inspector.credential.text.offset_text import OffsetText
from inspector.credential.text.patterns import pattern

MOST_COMMANDS = 200

_OPTION = pattern(
    r"(?P<dash>--?|/|[\u2013\u2014\u2212\u2010\u2011]{1,2})(?P<name>[A-Za-z][\w.-]*)(?:[=:](?P<value>.*))?$",
    re.DOTALL,
)
_ASSIGNED = pattern(
    r"(?P<name>[@$]?(?:env:)?[A-Za-z_](?:[\w./\[\]-]|::(?=\w)){0,100})(?P<sep>:?=|==|:)(?P<value>.*)$",
    re.DOTALL,
)
_HEADER = pattern(r"(?P<name>[A-Za-z][\w-]{1,60})[ ]*:[ ]*(?P<value>.*)$", re.DOTALL)
_BEARER = pattern(r"^(?P<name>[A-Za-z_]\w{0,80})=(?P<word>bearer|basic|token)$", re.IGNORECASE)
_NAME = pattern(r"[A-Za-z_][\w-]{1,80}")
_SHORT_VALUE = pattern(r"(?P<dash>-[aebdHuDPv])(?P<value>[^=].{3,})$", re.DOTALL)
_NEXT_SETTING = pattern(r",(?=[A-Za-z_][\w.\[\]-]{0,80}=(?!=*$|[,&]))")
_REFERENCE = pattern(r"\$\{?\w+\}?|%\w+%")
_SET = pattern(r"\b(?P<name>[A-Za-z_]\w{0,80})[\"']?[ \t]*[:=][ \t]*[\"']?(?![\s$%\"'])")
"""What a text says the value of a variable is, such as a job's log of its masked variables: that is the answer then."""
_HEADER_OPTIONS = frozenset("h header headers rpc-header reflect-header metadata proxy-header".split())  # noqa: SIM905 - shorter
_SETTERS = frozenset({"export", "set", "setx", "setenv", "declare", "local", "ENV", "ARG", "SetEnv"})


def read(text: OffsetText) -> list[Field] | None:
    """The commands of a text, each a group; ``None`` where none holds anything."""
    fields: list[Field] = []
    for number, (start, end, program) in enumerate(commands(text.text)):
        if number >= MOST_COMMANDS or len(fields) > 200:
            break
        line = text.cut(start, end)
        shown = printed(text, start, end)
        if shown is not None:
            name, value = shown
            if hints(value.text) and not says_what_it_is(value.text.strip()):
                continue  # what it printed is read as it stands there
            fields.append(
                Field(name, value.stripped(" \t"), (start,), name, "repair.command", carrier=program)
            )
        elif hints(line.text) or matters_by_name(line.text):
            fields += _Command(line, (start,), program).fields()
    references = [each.value.text for each in fields if _REFERENCE.fullmatch(each.value.text)]
    if references:
        assigned = {found["name"] for found in _SET.finditer(text.text)}
        told = {each for each in references if each.strip("${}%") in assigned}
        fields = [each for each in fields if each.value.text not in told]
    return fields or None


class _Command:
    """Reads one command, word by word."""

    def __init__(self, line: OffsetText, group: Group, program: str) -> None:
        self._line = line
        self._group = group
        self._program = program
        self._words = list(words(line))
        name = re.split(r"[/\\]", program)[-1]
        self._shown = name or (self._words[0].value.text[:40] if self._words else "")

    def fields(self) -> Iterator[Field]:
        """What the command's options, assignments, headers, bodies and URLs hold."""
        at = 0
        while at < len(self._words):
            found, used = self._at(self._words[at], self._next(at))
            yield from found
            at += 1 + used

    def _next(self, at: int) -> Word | None:
        return self._words[at + 1] if at + 1 < len(self._words) else None

    def _at(self, word: Word, following: Word | None) -> tuple[list[Field], int]:
        """The fields that a word brings, and how many of the following words it used."""
        option = None if word.quoted else _OPTION.match(word.value.text)
        if option:
            return self._option(option, word, following)
        named = self._follows(word, following) if word.value.text != self._program else None
        if named is not None and following is not None:
            return [self._field(named, following.value, self._program)], 1
        bearer = _BEARER.search(word.value.text)
        if bearer and following is not None and hints(following.value.text):
            whole = self._line.cut(word.start + bearer.start("word"), following.end)
            return [self._field(bearer["name"], whole, self._program or "set")], 1
        return list(self._plain(word)), 0

    def _option(self, option: re.Match[str], word: Word, following: Word | None) -> tuple[list[Field], int]:
        """What an option brings: its own value, a header, a variable, a body."""
        name = option["name"]
        if option["value"] is not None:
            return list(self._valued(name, word.value.cut(option.start("value")))), 0
        short = _SHORT_VALUE.match(word.value.text)
        if short and hints(short["value"]):
            return list(self._valued(short["dash"][1:], word.value.cut(short.start("value")))), 0
        if following is None:
            return [], 0
        text = following.value.text
        if _OPTION.match(text) and not following.quoted and not hints(text):
            return [], 0
        held = hints(text) or _ASSIGNED.match(text) is not None or _HEADER.match(text) is not None
        if not held and key_strength(name) < 2 and not is_endpoint(name):
            return [], 0
        return list(self._valued(name, following.value)), int(held or len(name) > 1)

    def _valued(self, name: str, value: OffsetText) -> Iterator[Field]:
        """The value of an option: ``Name: value``, ``NAME=value`` with others after a comma, a URL, or what it is."""
        text = value.text
        header = _HEADER.match(text) if name.lower() in _HEADER_OPTIONS else None
        settings = list(_settings(value))
        if urls.URL.match(text):
            yield from self._url(value)
        elif text[:1] in ("{", "["):
            yield Field(None, value, self._group, "", "repair.command", carrier=self._shown)
        elif header:
            yield self._field(header["name"], value.cut(header.start("value")))
        elif settings:
            for each, inner in settings:
                yield self._field(each, inner)
        elif matters(name, text):
            yield self._field(name, value)

    def _follows(self, word: Word, following: Word | None) -> str | None:
        """The name that a word gives to the next one: ``setx NAME value``, ``vercel env add NAME value``."""
        name = word.value.text
        if following is None or not _NAME.fullmatch(name) or hints(name):
            return None
        value = following.value.text
        if _OPTION.match(value) and not following.quoted and not hints(value):
            return None
        known = key_strength(name) > 1 or is_endpoint(name)
        setter = self._program.lower() in ("setx", "setenv", "env", "set", "arg") and name not in _SETTERS
        told = hints(value) or says_what_it_is(value)
        return name if (known or setter) and told and not _ASSIGNED.match(value.split("://")[0]) else None

    def _plain(self, word: Word) -> Iterator[Field]:
        value, text = word.value, word.value.text
        header = _HEADER.match(text) if text[:1] not in ("{", "[") else None
        settings = list(_settings(value))
        if urls.URL.match(text):
            yield from self._url(value)
        elif settings:
            for name, inner in settings:
                yield self._field(name.removeprefix("$env:").lstrip("@$"), inner, self._program or "set")
        elif header and hints(header["value"]):
            yield self._field(header["name"], value.cut(header.start("value")))
        elif text[:1] in ("{", "[") or hints(text):
            yield Field(None, value, self._group, "", "repair.command", carrier=self._shown)
        else:
            reference = _REFERENCE.search(text)
            if reference and key_strength(reference[0].strip("${}%")) > 1:
                yield self._field(reference[0].strip("${}%"), value)

    def _url(self, value: OffsetText) -> Iterator[Field]:
        for each in urls.parts(value, 0):
            yield Field(each.name, each.value, self._group, "", "repair.command", carrier=self._shown)
        yield Field(None, value, self._group, "", None, given=False)

    def _field(self, name: str, value: OffsetText, program: str = "") -> Field:
        setter = re.split(r"[/\\]", program)[-1] in _SETTERS
        path = name if key_strength(name) > 1 or is_endpoint(name) or setter else ""
        code = "repair.assignment" if setter else "repair.command"
        return Field(name, value, self._group, path, code, carrier=self._shown)


def _settings(value: OffsetText) -> Iterator[tuple[str, OffsetText]]:
    """``NAME=value``, and others after commas (helm, gcloud) where each has a name."""
    assigned = _ASSIGNED.match(value.text)
    if not assigned or assigned["sep"] == ":":
        return
    starts = [0, *(m.start() + 1 for m in _NEXT_SETTING.finditer(value.text))]
    for number, start in enumerate(starts):
        end = starts[number + 1] - 1 if number + 1 < len(starts) else len(value.text)
        piece = value.cut(start, end)
        inner = _ASSIGNED.match(piece.text)
        if inner and matters(inner["name"], inner["value"]):
            yield inner["name"], piece.cut(inner.start("value"))
