"""The repairs at the edge of a text: each step takes one layer off, or nothing."""

from __future__ import annotations

from itertools import islice

from inspector.credential.paste.candidate import Candidate
from inspector.credential.paste.ends import is_whole
from inspector.credential.text import shapes, white_space
from inspector.credential.text.message import message
from inspector.credential.text.patterns import pattern

_SPACES = " \t\r\n\f\v"
_QUOTES = {
    '"': '"', "'": "'", "`": "`", "\u201c": "\u201d", "\u201d": "\u201d", "\u2018": "\u2019", "\u2019": "\u2019",
    "\u00ab": "\u00bb", "\u201e": "\u201c", "\u300c": "\u300d", "\u300e": "\u300f", "\u2039": "\u203a",
}  # fmt: skip

QUOTED = message("Repair", "quotes around the credential")
"""The place of quotes on both sides."""
_OPENED = message("Repair", "a quote before the credential")
_CLOSED = message("Repair", "a quote after the credential")
_TWICE = message("Repair", "it stands there {count} times")

_SETTING = pattern(r"[A-Za-z_][\w.]{1,60}=e(?:yJ|yA|wo|w0)")
_WORD = pattern(r"\S+")
_BREAKS = pattern(r"(?:=(?=\r?\n))?\s+(?:[>|] ?)*|<wbr ?/?>\s*|^(?:[>|] ?)+")


def strip_whitespace(candidate: Candidate) -> Candidate | None:
    """White space around it."""
    stripped = candidate.text.stripped(_SPACES)
    if len(stripped.text) == len(candidate.text.text):
        return None
    text = candidate.text.text
    start = len(text) - len(text.lstrip(_SPACES))
    place = white_space.around(text[:start], text[start + len(stripped.text) :])
    return candidate.repaired(stripped, "repair.whitespace", place)


def strip_quotes(candidate: Candidate) -> Candidate | None:
    """One pair of quotes, straight, typographic or back; or a single one that lost its partner."""
    text = candidate.text.text
    if len(text) < 2 or (text[0] not in _QUOTES and text[-1] not in _QUOTES.values()):
        return None
    start = 1 if text[0] in _QUOTES else 0
    end = len(text) - 1 if text[-1] in (*_QUOTES.values(), *_QUOTES) else len(text)
    if (start == 0 or end == len(text)) and not shapes.CREDENTIAL_CHARACTERS.fullmatch(text[start:end]):
        return None
    if start == 0 and _SETTING.match(text):
        return None  # it is the value's
    place = _CLOSED if start == 0 else _OPENED if end == len(text) else QUOTED
    return candidate.repaired(candidate.text.cut(start, end), "repair.quotes", place)


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
    inner = [(start, end) for start, end in spots if start > 0] or spots
    place = white_space.inside([text.text[start:end] for start, end in inner], text.at(inner[0][0]) or 0)
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
            end = next(islice(_WORD.finditer(text), share - 1, None)).end()
            return candidate.repaired(
                candidate.text.cut(0, end), "repair.duplicate-paste", _TWICE.of(count=times)
            )
    return None


def _is_one_wrapped(text: str, plain: str) -> bool:
    """Whether a text is one credential with breaks in it, ``plain`` without them; not several, and nothing after it."""
    if any(is_whole(text[start:end]) for start, end in shapes.find(text, 1)):
        return False
    return shapes.is_credential(plain) or _evenly_wrapped(text, plain)


def _evenly_wrapped(text: str, plain: str) -> bool:
    """Whether a text that does not decode was wrapped nevertheless: a long first line, and no longer one after it."""
    lines = text.split()
    if len(lines) < 2 or shapes.is_credential(lines[0]):
        return False
    if not lines[0].startswith(("eyJ", "e30")) and not (len(lines[0]) >= 40 and shapes.is_tail(plain)):
        return False
    width = len(lines[0])
    even = all(len(line) == width for line in islice(lines, 1, len(lines) - 1))
    return width >= 16 and even and len(lines[-1]) <= width
