"""Files of settings, a line each: environment files, properties, INI profiles, systemd units.

Each value is read as the program that reads the format does: python-dotenv for environment files, ``configparser`` for
INI, systemd's own rules for its units, ``java.util.Properties`` for properties.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from inspector.credential.reading.escapes import undone
from inspector.credential.reading.marks import hints, matters
from inspector.credential.reading.model import Field, Group
from inspector.credential.text.offset_text import OffsetText
from inspector.credential.text.patterns import pattern

_SPACE = r"[ \t]"
_SETTING = pattern(
    rf"^{_SPACE}*(?P<export>(?:export|set|declare -x|SetEnv|setenv){_SPACE}+)?"
    rf"(?P<name>[A-Za-z_](?:[\w.-]|\(\w{{0,20}}\)){{0,100}}){_SPACE}*(?P<sep>=){_SPACE}*",
    re.MULTILINE,
)
_SECTION = pattern(r"^[ \t]*\[([^\]\n]{1,120})\][ \t]*\r?$", re.MULTILINE)
_STATEMENT = pattern(r"^[ \t]*[\w.]{1,100}[ \t]*=[ \t]*(?:\"[^\"\n]*\"|'[^'\n]*');[ \t]*\r?$", re.MULTILINE)
"""A line of a program: no format of settings ends a quoted value with a semicolon."""
_MEMBER = pattern(r"^[ \t]*([A-Za-z_]\w{0,60})(?:\.\w{1,60}){1,8}([ \t]*)=[ \t]*[\"'`]", re.MULTILINE)
"""A quoted value under a name with dots: of a program, or of properties, which keep the quotes."""
_OBJECT = pattern(
    r"Bun|Deno|cls|document|exports|global(?:This)?|import|module|os|process|self|settings|sys|this|window"
)
_PROPERTY = pattern(r"^[a-z][\w-]*(?:\.[\w-]+)+[ \t]*=", re.MULTILINE)
_PLAIN_PROPERTY = pattern(r"^[a-z][\w-]*(?:\.[\w-]+)+=[^\s\"'`][^\n]*(?<![;,)\s])[ \t]*\r?$", re.MULTILINE)
_KEBAB = pattern(r"^[a-z][\w.]*-[\w.-]*[ \t]*=", re.MULTILINE)
_CODE = pattern(
    r"^[ \t]*[\w.]{1,100}[ \t]+=[ \t]+(?:(?:(?:await|new)[ \t]+)?[A-Za-z_][\w.:]{0,100}\([^\n\"']*[\"'][^\n]*\)"
    r"|\{[ \t]*[\"'][^\n]*\});?[ \t]*\r?$",
    re.MULTILINE,
)
"""A line of a program that assigns what a call returns, or a dictionary."""
_SKIPPED = pattern(r"^[ \t]*(?:[#;!].*)?\r?$")
_DOTENV_DOUBLE = pattern(r'"((?:[^"\\]|\\[\s\S])*)"')
_DOTENV_SINGLE = pattern(r"'((?:[^'\\]|\\[\s\S])*)'|`([^`]*)`")
_DOTENV_PLAIN = pattern(r"[^\r\n]*")
_BEFORE_QUOTE = pattern(r"\n[ \t]*(?:export[ \t]+)?[A-Za-z_][\w.]{0,100}[ \t]*=[ \t]*$")
_COMMENT = pattern(r"[ \t]+[#;].*$")
_NEXT = pattern(r";|&&|\|")
_NEXT_AFTER = pattern(r"&&|\|\||;[ \t]*export[ \t]")
"""Where a shell ends a command: after ``export``, and in a line that need not be a shell's."""
_BACKSLASH = pattern(r"\\(?:u[0-9A-Fa-f]{4}|\r?\n[ \t]*|[\s\S])")
_LOGICAL = pattern(r"(?:[^\\\r\n]|\\(?:\r\n|[\s\S]))*")
_LISTED = pattern(r"environment|env|passenv|Environment", re.IGNORECASE)
_QUOTED_SETTING = pattern(
    r"[\"']?([A-Za-z_][\w.]{0,100})=(\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'|[^\s,\"']*)[\"']?"
)
MOST = 200

_Read = Callable[[OffsetText, int, int], tuple[OffsetText, int]]


def read_env(text: OffsetText) -> list[Field] | None:
    """An environment file, or one of properties."""
    raw = text.text
    if not _is_settings(raw) or _is_program(raw):
        return None
    properties = "\\:" in raw or "\\=" in raw or _PROPERTY.search(raw) is not None
    read = _property if properties else _variable
    return list(_settings(text, (0, len(raw)), (), "", read))


def read_ini(text: OffsetText) -> list[Field] | None:
    """INI profiles, units of systemd, the configuration of supervisor: values by section."""
    raw = text.text
    sections = list(_SECTION.finditer(raw))[:MOST]
    if not sections or not _is_settings(raw):
        return None
    unit = any(each[1] in ("Service", "Unit", "Install") for each in sections)
    fields: list[Field] = []
    for number, section in enumerate(sections):
        end = sections[number + 1].start() if number + 1 < len(sections) else len(raw)
        name = section[1].strip()
        read = _unit if unit else _profile
        fields += _settings(text, (section.end(), end), (number,), name, read)
    head = list(_settings(text, (0, sections[0].start()), (), "", _profile))
    return head + fields


_DOCUMENT = pattern(r"[ \t]*(?:export[ \t]+)?[A-Z][A-Z0-9_]{3,60}=(?:['\"]?\{\s*\"|[\u201c-\u201f\u2018])")
"""A variable that is set to JSON, or to a text in typographic quotes."""


def _is_program(raw: str) -> bool:
    """Whether the quotes round a value belong to a language: properties, which look alike, keep them."""
    if _STATEMENT.search(raw) or _CODE.search(raw):
        return True
    member = _MEMBER.search(raw)
    if member is None or "\\:" in raw or "\\=" in raw or _KEBAB.search(raw):
        return False
    return bool(_OBJECT.fullmatch(member[1])) or (bool(member[2]) and _PLAIN_PROPERTY.search(raw) is None)


def _is_settings(raw: str) -> bool:
    """Whether most lines are settings; of many lines, of the first thousand."""
    lines = raw.split("\n", 1_000)[:1_000]
    told = [line for line in lines if not _SKIPPED.match(line)]
    if not told or ("\n" not in raw.strip() and not _SETTING.match(raw)):
        return False
    good = sum(1 for line in told if _SETTING.match(line) or _SECTION.match(line))
    if good == 1 and any(_DOCUMENT.match(line) for line in told):
        return True  # words around it, such as the error that it leads to
    return good * 10 >= len(told) * 6 and any("=" in line or _SECTION.match(line) for line in told)


def _settings(
    text: OffsetText, span: tuple[int, int], group: Group, above: str, read: _Read
) -> Iterator[Field]:
    raw = text.text
    count = 0
    at, end = span
    while count < MOST:
        found = _SETTING.search(raw, at, end)
        if found is None:
            return
        stop = raw.find("\n", found.end(), end)
        stop = end if stop < 0 else stop
        at = found.end()
        name = found["name"]
        if _LISTED.fullmatch(name) and read in (_unit, _profile):
            yield from _listed(text, found.end(), stop, group, above)
            continue
        if not matters(name, raw[found.end() : stop]):
            continue
        count += 1
        value, at = read(text, found.end(), end)
        operator = (_NEXT if found["export"] else _NEXT_AFTER).search(value.text)
        if operator is not None and raw[found.end() : found.end() + 1] not in "\"'`":
            value = value.cut(0, operator.start()).stripped(" \t")  # a shell ends a command there
        yield Field(name, value, group, f"{above}.{name}" if above else name, "repair.assignment")


def _variable(text: OffsetText, start: int, end: int) -> tuple[OffsetText, int]:
    """A value as python-dotenv reads it; a space that is no plain one stays, as other readers keep it."""
    raw = text.text
    double = _DOTENV_DOUBLE.match(raw, start, end)
    if double and not _swallows(raw, double):
        value = text.cut(double.start(1), double.end(1))
        pieces = [(m.start(), m.end(), undone(m[0])) for m in _BACKSLASH.finditer(value.text)]
        return value.replaced(pieces), double.end()
    single = _DOTENV_SINGLE.match(raw, start, end)
    if single and not _swallows(raw, single):
        which = 1 if single[1] is not None else 2
        value = text.cut(single.start(which), single.end(which))
        pieces = [(m.start(), m.end(), m[0][1]) for m in re.finditer(r"\\['\\]", value.text)]
        return value.replaced(pieces), single.end()
    line = _DOTENV_PLAIN.match(raw, start, end)
    shown = re.sub(r"[ \t]+#.*$", "", line[0] if line else "").rstrip(" \t\r")
    return text.cut(start, start + len(shown)), line.end() if line else end


def _swallows(raw: str, quoted: re.Match[str]) -> bool:
    """Whether a value ends only at the quote that opens the one of a later setting: its own end is missing."""
    return "\n" in quoted[0] and _BEFORE_QUOTE.search(quoted[0][:-1]) is not None


def _property(text: OffsetText, start: int, end: int) -> tuple[OffsetText, int]:
    """A value as Java's properties have it: backslashes escape, quotes are part of it."""
    line = _LOGICAL.match(text.text, start, end)
    value = text.cut(start, line.end() if line else end)
    pieces = [(m.start(), m.end(), undone(m[0])) for m in _BACKSLASH.finditer(value.text)]
    return value.replaced(pieces), line.end() if line else end


def _profile(text: OffsetText, start: int, end: int) -> tuple[OffsetText, int]:
    """A value as ``configparser`` reads it, without a comment after it and with the indented lines that follow."""
    stop = _line_end(text.text, start, end)
    shown = _COMMENT.sub("", text.text[start:stop]).rstrip(" \t\r")
    return text.cut(start, start + len(shown)), stop


def _unit(text: OffsetText, start: int, end: int) -> tuple[OffsetText, int]:
    stop = _line_end(text.text, start, end)
    shown = text.text[start:stop].rstrip(" \t\r")
    return text.cut(start, start + len(shown)), stop


def _line_end(raw: str, start: int, end: int) -> int:
    stop = raw.find("\n", start, end)
    return end if stop < 0 else stop


def _listed(text: OffsetText, start: int, stop: int, group: Group, above: str) -> Iterator[Field]:
    """Several variables on one line: ``Environment="A=b" C=d`` of systemd, ``A="b",C="d"`` of supervisor."""
    for each in _QUOTED_SETTING.finditer(text.text, start, stop):
        name, value = each[1], text.cut(each.start(2), each.end(2))
        if value.text[:1] in ('"', "'") and value.text[-1:] == value.text[:1] and len(value.text) > 1:
            value = value.cut(1, len(value.text) - 1)
        if matters(name, value.text):
            yield Field(
                name,
                value,
                group,
                name if above in ("Service", "") else f"{above}.{name}",
                "repair.assignment",
            )


def read_nul(text: OffsetText) -> list[Field] | None:
    """The environment of a process: settings that end with NUL."""
    if not re.search(r"(?:^|\0)[A-Za-z_]\w{0,100}=", text.text):
        return None
    fields: list[Field] = []
    at = 0
    for part in text.text.split("\0"):
        name, equals, value = part.partition("=")
        if equals and re.fullmatch(r"[A-Za-z_]\w{0,100}", name) and matters(name, value):
            fields.append(
                Field(name, text.cut(at + len(name) + 1, at + len(part)), (), name, "repair.assignment")
            )
        elif hints(part):
            fields.append(Field(None, text.cut(at, at + len(part)), (), "", "repair.surrounding-text"))
        at += len(part) + 1
    return fields
