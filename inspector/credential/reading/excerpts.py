"""Large texts: where a credential may stand is found in bounded memory, and read with what is around it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from inspector.credential.text.patterns import pattern

AROUND = 16_384
"""Bytes on either side of a place that are read with it."""
NEAR = 512
"""Characters on either side that are read first."""
LARGEST = 65_536
"""Bytes of one excerpt."""
MOST = 1_000
"""Excerpts taken out of one text."""
_LONGEST = 8_192
_PIECE = 120
"""Characters: a shorter run may be the first of several lines, of which the others follow."""
_LONG = 37
"""Characters of a run that is looked at: one more than a UUID, which stands in every line of many a log."""
_SPAN = pattern(
    rb"e(?:yJ|yA|wo|w0)[A-Za-z0-9+/_-]{13,}(?:\.[A-Za-z0-9+/_-]+)*"
    rb"|(?:ZX(?:lK|lB|dv|cw)|ImV5|V5S|leU[op])[A-Za-z0-9+/_-]{40,}"
)
"""The last three begin a credential inside a document that is Base64 as a whole, where it does not begin a group."""
_RUNS = bytes(97 if (chr(byte).isalnum() and byte < 128) or byte in b"+/_.-" else 32 for byte in range(256))
"""Makes the same letter of all that credentials are made of, and a space of everything else."""


def excerpts(chunks: Iterable[bytes]) -> Iterator[str]:
    """The parts of a text, given in pieces of UTF-8, in which a credential may stand, each with its surroundings.

    Keeps two pieces at most. A credential that is broken over two pieces of the text is found nevertheless.
    """
    text, start, seen, told = b"", 0, 0, 0
    ending = False
    pieces = iter(chunks)
    while not ending and told < MOST:
        piece = next(pieces, b"")
        ending = not piece
        text += piece
        stop = len(text) if ending else len(text) - AROUND - _LONGEST
        for first, last in _windows(text, max(seen - start, 0), max(stop, 0)):
            yield text[first:last].decode("utf-8", "replace")
            told += 1
            seen = start + last - min(AROUND, (last - first) // 4)
            if told >= MOST:
                return
        seen = max(seen, start + max(stop, 0))
        keep = max(0, min(seen - start, len(text)) - AROUND - _LONGEST)
        text, start = text[keep:], start + keep


def nearer(excerpt: str) -> Iterator[str]:
    """The lines around each place of an excerpt: enough where name and endpoint stand beside the credential."""
    end = 0
    for start, stop in places(excerpt):
        if start >= end:
            begin, end = around(excerpt, start, stop)
            yield excerpt[begin:end]


def places(text: str) -> list[tuple[int, int]]:
    """Start and end of each run of characters that may be a credential, in the order of the text."""
    raw = text.encode("ascii", "replace")  # a byte for each character
    return _places(raw, 0, len(raw))


def around(text: str, start: int, stop: int) -> tuple[int, int]:
    """Start and end of the lines around a place; of more of them where it may be one of several lines."""
    begin = max(0, start - NEAR)
    line = text.find("\n", begin, start) if begin else -1
    return line + 1 if line >= 0 else begin, min(
        len(text), stop + (NEAR if stop - start > _PIECE else 4 * NEAR)
    )


def _places(text: bytes, at: int, stop: int) -> list[tuple[int, int]]:
    """Start and end of what may be a credential and begins from ``at`` to ``stop``, in the order of the text.

    An expression for all beginnings takes ten times as long on a log as the search for a long run.
    """
    found: list[tuple[int, int]] = []
    runs = text[at : stop + _LONGEST].translate(_RUNS)
    run = runs.find(_RUN)
    while 0 <= run < stop - at:
        end = runs.find(b" ", run)
        end = end if end >= 0 else len(runs)
        found += (each.span() for each in _SPAN.finditer(text, at + run, at + end) if each.start() < stop)
        run = runs.find(_RUN, end)
    return found


_RUN = b"a" * _LONG


def _windows(text: bytes, at: int, stop: int) -> Iterator[tuple[int, int]]:
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


def _line(text: bytes, start: int, end: int) -> int:
    """Where the next line begins, so that an excerpt begins with a whole one."""
    line = text.find(b"\n", start, end) if start else -1
    return line + 1 if line >= 0 else start
