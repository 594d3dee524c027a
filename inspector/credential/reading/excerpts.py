"""Large texts: where a credential may stand is found in bounded memory, and read with what is around it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

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
_ROOM = 1_048_576 + 2 * (AROUND + _LONGEST)
"""Bytes of the buffer: a mebibyte to be read, and what is kept of the one before."""
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


Read = Callable[[memoryview], int]
"""Fills room, :data:`AROUND` bytes at least, with UTF-8; answers how many bytes, and 0 at the end of the text."""


def excerpts(read: Read) -> Iterator[str]:
    """The parts of a text in which a credential may stand, each with its surroundings.

    A credential that is broken over two pieces is found nevertheless. All pieces are read into one buffer, because
    asking the system for the memory of each takes as long as the search.
    """
    text = bytearray(_ROOM)
    size, start, seen, told = 0, 0, 0, 0
    ending = False
    while not ending and told < MOST:
        while len(text) - size >= AROUND and not ending:
            count = read(memoryview(text)[size:])
            ending = not count
            size += count
        stop = size if ending else size - AROUND - _LONGEST
        for first, last in _windows(text, max(seen - start, 0), max(stop, 0), size):
            yield text[first:last].decode("utf-8", "replace")
            told += 1
            seen = start + last - min(AROUND, (last - first) // 4)
            if told >= MOST:
                return
        seen = max(seen, start + max(stop, 0))
        kept = max(0, min(seen - start, size) - AROUND - _LONGEST)
        text[: size - kept] = text[kept:size]
        size, start = size - kept, start + kept


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
    return _places(raw, 0, len(raw), len(raw))


def around(text: str, start: int, stop: int) -> tuple[int, int]:
    """Start and end of the lines around a place; of more of them where it may be one of several lines."""
    begin = max(0, start - NEAR)
    line = text.find("\n", begin, start) if begin else -1
    return line + 1 if line >= 0 else begin, min(
        len(text), stop + (NEAR if stop - start > _PIECE else 4 * NEAR)
    )


def _places(text: bytes | bytearray, at: int, stop: int, size: int) -> list[tuple[int, int]]:
    """Start and end of what may be a credential and begins from ``at`` to ``stop``, in the order of the text.

    An expression for all beginnings takes ten times as long on a log as the search for a long run.
    """
    found: list[tuple[int, int]] = []
    runs = text.translate(_RUNS)  # of all of it: a part would be copied first
    run = runs.find(_RUN, at, size)
    while 0 <= run < stop:
        end = runs.find(b" ", run, size)
        end = end if end >= 0 else size
        found += (
            each.span()
            for each in _SPAN.finditer(text, run, min(end, stop + _LONGEST))
            if each.start() < stop
        )
        run = runs.find(_RUN, end, size)
    return found


_RUN = b"a" * _LONG


def _windows(text: bytearray, at: int, stop: int, size: int) -> Iterator[tuple[int, int]]:
    """Start and end of the excerpts for what begins from ``at`` to ``stop``; near places share one."""
    first = last = 0
    open_ = False
    for start, end in _places(text, at, stop, size):
        if open_ and end + AROUND // 8 <= max(last, first + LARGEST - AROUND):
            last = max(last, min(size, end + AROUND // 8))
            continue
        if open_:
            yield first, last
        first = _line(text, max(0, start - AROUND), start)
        last = min(size, end + AROUND, first + LARGEST)
        open_ = True
    if open_:
        yield first, last


def _line(text: bytearray, start: int, end: int) -> int:
    """Where the next line begins, so that an excerpt begins with a whole one."""
    line = text.find(b"\n", start, end) if start else -1
    return line + 1 if line >= 0 else start
