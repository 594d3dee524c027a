"""Spaces of other kinds, such as the non-breaking one: those that stand for plain ones, and those a program gets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from inspector.credential.paste.ends import is_whole
from inspector.credential.text.patterns import pattern

_WIDE = pattern(r"[\u00a0\u2000-\u200a\u202f\u205f\u3000]+")
_ANY = r"[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]*+"
_PIECE = pattern(r"[A-Za-z0-9+/_.-]*+")
_KEY = r"e(?:yJ|yA|wo|w0)[A-Za-z0-9+/_-]|ZX(?:lK|lB|dv|cw)|ImV5"
_BEGUN = pattern(_KEY)
_NEXT = pattern(r"(?!--)[A-Za-z0-9+/_.-]{6}")
_SETTING = pattern(
    rf"(?:(?<![\w+/.-])[A-Za-z_][\w.-]{{0,60}}{_ANY}=|[\"']{_ANY}:"
    r"|(?<![\w+/.-])(?:[A-Za-z]\w{0,60}_\w{1,60}|[a-z]\w{0,60}(?:[.-][a-z]\w{0,60})+|[a-z]+[A-Z]\w{0,60}"
    rf"|[Aa]uthorization){_ANY}:){_ANY}(?:[Bb]earer{_ANY})?[\"'`]?(?:{_KEY})"
)
"""What a program reads: an assignment, a quoted name or one that no person writes in a sentence, and then the key."""


def between_words(text: str) -> Iterator[int]:
    """Where wide spaces stand for plain ones, as pages and mails have them.

    At the edges they stand for nothing, and inside a credential that goes on behind them.
    """
    last, inside = 0, False
    for space in _WIDE.finditer(text):
        before = text[last : space.start()]
        run = _PIECE.match(before[::-1])
        piece = before[len(before) - run.end() :] if run else ""
        begun = _BEGUN.match(piece) is not None or (inside and piece == before)
        inside = begun and _NEXT.match(text, space.end()) is not None and not is_whole(piece)
        last = space.end()
        indents = (
            text[space.start() - 1 : space.start()] in ("\r", "\n")
            if space.start()
            else not _BEGUN.match(text, last)
        )
        if (indents and last < len(text)) or (before and not inside and text[last : last + 1].strip("\r\n")):
            yield from range(*space.span())


def of_prose(text: str, between: Iterable[int]) -> set[int]:
    """Those of the wide spaces ``between`` words that only a person reads: no part of a setting, nor at the key's edge.

    At the edge are those that nothing but the key stands beside on its line: they are copied with it.
    """
    found: set[int] = set()
    end, told = -1, False
    for at in sorted(between):
        if at > end:
            start = text.rfind("\n", 0, at) + 1
            end = text.find("\n", at)
            end = len(text) if end < 0 else end
            line = text[start:end]
            told = _SETTING.search(line) is None
            first, last = start + len(line) - len(line.lstrip()), start + len(line.rstrip())
        if told and (first < at or not _BEGUN.match(text, first)) and at < last:
            found.add(at)
    return found
