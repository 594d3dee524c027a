"""The repairs at the edge of a text: each step takes one layer off, or nothing."""

from __future__ import annotations

import re
from dataclasses import replace

from inspector.credential.paste import line_wraps
from inspector.credential.paste.candidate import Candidate
from inspector.credential.text import shapes
from inspector.credential.text.message import message
from inspector.credential.text.visible import is_hidden

_SPACES = " \t\r\n\f\v"
_QUOTES = {
    '"': '"', "'": "'", "`": "`", "\u201c": "\u201d", "\u201d": "\u201d", "\u2018": "\u2019", "\u2019": "\u2019",
    "\u00ab": "\u00bb", "\u201e": "\u201c", "\u300c": "\u300d", "\u300e": "\u300f", "\u2039": "\u203a",
}  # fmt: skip

_AROUND = message("Repair", "around it")
_BEFORE = message("Repair", "before it: {text}")
_WITHIN = message("Repair", "{count} inside it, the first at character {place}")
_HIDDEN = message("Repair", "{count} in it, the first at character {place}")
_NAMED = message("Repair", "in {name}")
_TWICE = message("Repair", "it stands there {count} times")

_SPACED = re.compile(r"(bearer|:|export|setx?|env)([\u00a0\u2000-\u200a\u202f\u205f\u3000])", re.IGNORECASE)
"""A non-breaking space after such a word stands for a plain one; elsewhere for nothing."""
_ANSI = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")
_BEARER = re.compile(
    r"(?:(?:proxy-)?authorization\s*[:=]\s*)?(?:bearer|token)[ \t]+(?![=:])|(?:proxy-)?authorization\s*:\s*",
    re.I,
)
_LABEL = re.compile(
    r"(?=[^\n:\uff1a]{0,60}?(?:key|token|credential|secret|\u30ad\u30fc|\u30c8\u30fc\u30af\u30f3))"
    r"[^\n:\uff1a\"{]{2,60}[:\uff1a]\s*",
    re.IGNORECASE,
)
_IDENTIFIER = r"[A-Za-z_][A-Za-z0-9_.-]{0,63}"
_PROMPT = r"(?:(?:PS[^>\n]{0,200}|[A-Za-z]:\\[^>\n]{0,200})> ?|[$#%>] )?"
_ASSIGNMENT = re.compile(
    rf"{_PROMPT}(?:(?:export|set|ENV|ARG|declare\s+-x|const|let|var|-|-\s*e)[ \t]+)?"
    rf"({_IDENTIFIER})[ \t]*(?::=|=|:(?=\s))[ \t]?",
)
_POWERSHELL = re.compile(rf"{_PROMPT}\$(?:env:)?({_IDENTIFIER})[ \t]*=[ \t]?", re.IGNORECASE)
_SETX = re.compile(rf"{_PROMPT}(?:setx|ENV|setenv)[ \t]+({_IDENTIFIER})[ \t]+", re.IGNORECASE)
_JSON_LINE = re.compile(rf'"({_IDENTIFIER})"\s*:\s*(?=")')
_BREAKS = re.compile(r"(?:=(?=\r?\n))?\s+(?:[>|] ?)*|<wbr ?/?>\s*|^(?:[>|] ?)+")
_HEADERS = frozenset({"authorization", "proxy-authorization", "bearer", "http", "https"})
_TRAILER = re.compile(r"[ \t]{0,4}(?:[;,]|[ \t]/[mM])[;,]?$")


def remove_invisible(candidate: Candidate) -> Candidate | None:
    """Control, zero-width, direction and non-breaking characters, and a terminal's colours."""
    text = candidate.text
    if text.text.isascii() and text.text.isprintable():
        return None
    hidden = {c for c in set(text.text) if c not in _SPACES and is_hidden(c)}
    if not hidden:
        return None
    first = next(i for i, c in enumerate(text.text) if c in hidden)
    spaced = [(m.start(2), m.end(2), " ") for m in _SPACED.finditer(text.text)]
    coloured = [(m.start(), m.end(), "") for m in _ANSI.finditer(text.text)]
    cleaned = text.replaced(sorted(spaced + coloured)) if spaced or coloured else text
    cleaned = cleaned.without(hidden.__contains__)
    place = _HIDDEN.of(
        count=len(text.text) - len(cleaned.text) + len(spaced), place=(text.at(first) or 0) + 1
    )
    return candidate.repaired(cleaned, "repair.invisible", place)


def strip_whitespace(candidate: Candidate) -> Candidate | None:
    """White space around it."""
    stripped = candidate.text.stripped(_SPACES)
    if len(stripped.text) == len(candidate.text.text):
        return None
    return candidate.repaired(stripped, "repair.whitespace", _AROUND)


def strip_quotes(candidate: Candidate) -> Candidate | None:
    """One pair of quotes, straight, typographic or back; or a single one that lost its partner."""
    text = candidate.text.text
    if len(text) < 2 or (text[0] not in _QUOTES and text[-1] not in _QUOTES.values()):
        return None
    start = 1 if text[0] in _QUOTES else 0
    end = len(text) - 1 if text[-1] in (*_QUOTES.values(), *_QUOTES) else len(text)
    if (start == 0 or end == len(text)) and not shapes.CREDENTIAL_CHARACTERS.fullmatch(text[start:end]):
        return None
    return candidate.repaired(candidate.text.cut(start, end), "repair.quotes", _AROUND)


def strip_prefix(candidate: Candidate) -> Candidate | None:
    """``Bearer``, ``Authorization:`` or a label such as ``API key:``."""
    bearer = _BEARER.match(candidate.text.text)
    found = bearer or _LABEL.match(candidate.text.text)
    if not found or found.end() == len(candidate.text.text) or _is_variable(found[0]):
        return None
    rest = candidate.text.cut(found.end())
    said = found[0].split()
    # Of a label only its last word: what comes before it is somebody's text, and places stand in reports.
    shown = " ".join(said) if bearer else said[-1]
    return candidate.repaired(rest, "repair.prefix", _BEFORE.of(text=shown))


def strip_assignment(candidate: Candidate) -> Candidate | None:
    """``NAME=value`` in the manner of shells, PowerShell, Docker, YAML and TOML."""
    text = candidate.text.text
    found = _SETX.match(text) or _POWERSHELL.match(text) or _ASSIGNMENT.match(text)
    if not found or found[1].startswith("eyJ") or text[found.end() : found.end() + 1] in ("", "="):
        return None
    if found[1].lower() in _HEADERS:
        return None
    value = candidate.text.cut(found.end())
    if not shapes.is_one_value(value.text):
        return None
    tail = max(0, len(value.text) - 10)
    trailer = _TRAILER.search(value.text, tail)
    if trailer:
        value = value.cut(0, trailer.start())
    return replace(
        candidate.repaired(value, "repair.assignment", _NAMED.of(name=found[1])), variable=found[1]
    )


def strip_json_line(candidate: Candidate) -> Candidate | None:
    """A line out of a JSON document: ``"apiKey": "..."``, with its comma."""
    text = candidate.text.text
    found = _JSON_LINE.match(text)
    if not found:
        return None
    end = text.find('"', found.end() + 1)
    value = candidate.text.cut(found.end() + 1, end if end > 0 else None)
    return replace(
        candidate.repaired(value, "repair.json-field", _NAMED.of(name=found[1])), variable=found[1]
    )


def join_lines(candidate: Candidate) -> Candidate | None:
    """Line breaks and spaces inside it, and the marks of a quoted mail."""
    text = candidate.text
    plain = _BREAKS.sub("", text.text)
    if plain == text.text or not shapes.CREDENTIAL_CHARACTERS.fullmatch(plain):
        return None
    if not _is_one_wrapped(text.text, plain):
        return None
    spots = [m.span() for m in _BREAKS.finditer(text.text)]
    joined = text.replaced([(start, end, "") for start, end in spots])
    place = _WITHIN.of(count=len(spots), place=(text.at(spots[0][0]) or 0) + 1)
    return candidate.repaired(joined, "repair.line-wrap", place)


def drop_repetition(candidate: Candidate) -> Candidate | None:
    """The same text twice or more in a row, with or without white space between."""
    text = candidate.text.text
    if len(text) < 40:
        return None
    half = len(text) // 2
    if len(text) % 2 == 0 and text[:half] == text[half:]:
        return candidate.repaired(candidate.text.cut(0, half), "repair.duplicate-paste", _TWICE.of(count=2))
    words = text.split()
    for times in range(2, min(len(words), 8) + 1):
        share = len(words) // times
        if len(words) % times == 0 and words == words[:share] * times:
            end = [m.end() for m in re.finditer(r"\S+", text)][share - 1]
            return candidate.repaired(
                candidate.text.cut(0, end), "repair.duplicate-paste", _TWICE.of(count=times)
            )
    return None


def _is_variable(label: str) -> bool:
    """Whether a label is written as a variable is: then it is an assignment."""
    name = label.rstrip(" \t:=\uff1a")
    plain = re.fullmatch(_IDENTIFIER, name) is not None and name.lower() not in _HEADERS
    return plain and ("_" in name or name[0].islower() or name.isupper())


def _is_one_wrapped(text: str, plain: str) -> bool:
    """Whether a text is one credential with breaks in it, ``plain`` without them; not several, and nothing after it."""
    wrapped = next(line_wraps.find(text), None)
    if wrapped is not None:
        return not text[: wrapped[0]].strip("> |") and wrapped[1] == len(text)
    if any(line_wraps.is_whole(text[start:end]) for start, end in shapes.find(text, 1)):
        return False
    return shapes.is_credential(plain) or _evenly_wrapped(text)


def _evenly_wrapped(text: str) -> bool:
    """Whether a text that does not decode was wrapped nevertheless: a long first line, and no longer one after it."""
    lines = text.split()
    if len(lines) < 2 or not lines[0].startswith(("eyJ", "e30")) or shapes.is_credential(lines[0]):
        return False
    even = len({len(line) for line in lines[:-1]}) == 1
    return len(lines[0]) >= 16 and even and len(lines[-1]) <= len(lines[0])
