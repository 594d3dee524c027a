"""Large texts: where a credential may stand is found in bounded memory, and read with what is around it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

AROUND = 16_384
"""Characters on either side of a place that are read with it."""
NEAR = 2_048
"""Characters on either side that are read first."""
LARGEST = 65_536
"""Characters of one excerpt."""
MOST = 1_000
"""Excerpts taken out of one text."""
_LONGEST = 8_192
_SIGNS = ("eyJ", "eyA", "ewo", "ew0", "ZXlK", "ZXlB", "ZXdv", "ZXcw", "ImV5")
SHIFTED_SIGNS = ("V5S", "leUo", "leUp")
"""The beginning of a credential inside a document that is Base64 as a whole, where it does not begin a group."""
_SPAN = re.compile(
    r"e(?:yJ|yA|wo|w0)[A-Za-z0-9+/_-]{13,}(?:\.[A-Za-z0-9+/_-]+)*"
    r"|(?:ZX(?:lK|lB|dv|cw)|ImV5|V5S|leU[op])[A-Za-z0-9+/_-]{40,}"
)


def excerpts(chunks: Iterable[str]) -> Iterator[str]:
    """The parts of a text, given in pieces, in which a credential may stand, each with its surroundings.

    Keeps two pieces at most. A credential that is broken over two pieces of the text is found nevertheless.
    """
    text, start, seen, told = "", 0, 0, 0
    ending = False
    pieces = iter(chunks)
    while not ending and told < MOST:
        piece = next(pieces, "")
        ending = not piece
        text += piece
        stop = len(text) if ending else len(text) - AROUND - _LONGEST
        for first, last in _windows(text, max(seen - start, 0), max(stop, 0)):
            yield text[first:last]
            told += 1
            seen = start + last - min(AROUND, (last - first) // 4)
            if told >= MOST:
                return
        seen = max(seen, start + max(stop, 0))
        keep = max(0, min(seen - start, len(text)) - AROUND - _LONGEST)
        text, start = text[keep:], start + keep


def nearer(excerpt: str) -> Iterator[str]:
    """The lines around each place of an excerpt: enough where name and endpoint stand beside the credential."""
    return (part for _, part in placed(excerpt, _SIGNS))


def placed(text: str, signs: Iterable[str] = (*_SIGNS, *SHIFTED_SIGNS)) -> Iterator[tuple[int, str]]:
    """The same with the offset of each part in the text, by default with more signs, for which few have the time."""
    end = 0
    for start, stop in _places(text, 0, len(text), signs):
        if start >= end:
            end = min(len(text), stop + NEAR)
            begin = _line(text, max(0, start - NEAR), start)
            yield begin, text[begin:end]


def _places(text: str, at: int, stop: int, signs: Iterable[str] = _SIGNS) -> list[tuple[int, int]]:
    """Start and end of what may be a credential and begins from ``at`` to ``stop``, in the order of the text."""
    found: dict[int, int] = {}
    for sign in signs:  # searching for plain text is many times as fast as for an expression
        spot = text.find(sign, at, stop)
        while spot >= 0:
            span = _SPAN.match(text, spot)
            if span is not None:
                found[spot] = span.end()
            spot = text.find(sign, span.end() if span else spot + 1, stop)
    return sorted(found.items())


def _windows(text: str, at: int, stop: int) -> Iterator[tuple[int, int]]:
    """Start and end of the excerpts for what begins from ``at`` to ``stop``; near places share one."""
    first = last = 0
    open_ = False
    for start, end in _places(text, at, stop):
        if open_ and end + AROUND // 8 <= max(last, first + LARGEST - AROUND):
            last = max(last, min(len(text), end + AROUND // 8))
            continue
        if open_:
            yield first, last
        first = _line(text, max(0, start - AROUND), start)
        last = min(len(text), end + AROUND, first + LARGEST)
        open_ = True
    if open_:
        yield first, last


def _line(text: str, start: int, end: int) -> int:
    """Where the next line begins, so that an excerpt begins with a whole one."""
    line = text.find("\n", start, end) if start else -1
    return line + 1 if line >= 0 else start
