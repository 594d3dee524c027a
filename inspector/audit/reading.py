"""The credentials in the bytes of one file, and the lines they begin on.

Most files hold none: a search for a few short signs tells so in microseconds. What is a whole credential there is
taken as it is; anything else is read with what is around it, as a pasted text.
"""

from __future__ import annotations

import codecs
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator

from inspector.credential.files import decode_file
from inspector.credential.inspection import inspect, inspect_all
from inspector.credential.model.inspection import Inspection, Source
from inspector.credential.model.kinds import MOMENTO_KINDS, Kind
from inspector.credential.reading.excerpts import LARGEST, around, places
from inspector.credential.text import base64_text, shapes
from inspector.credential.text.secret import Secret

KINDS = MOMENTO_KINDS | {Kind.REFRESH_TOKEN, Kind.SESSION_TOKEN}
"""What an audit looks for: secrets of Momento. A token for one URL is made to be public."""
SIGNS = (b"eyJ", b"eyA", b"ewo", b"ew0", b"ZXlK", b"ZXlB", b"ZXdv", b"ZXcw", b"V5S", b"leU", b"e30.")
"""The beginning of a JSON object in base64, and of that in base64 once more, at each of the three positions."""
_HEAD = 8_192
_BREAK = re.compile("\n")


_WINDOW = 1_048_576
"""Bytes that are searched at once, so that other threads run between; more only where a line is longer."""
_CONTEXT = 32_768
"""Bytes on either side of a window that are read with it."""


class BinaryError(Exception):
    """The bytes are no text."""


def _no_step() -> None:
    return


def credentials_in(
    data: bytes | bytearray, now: float, step: Callable[[], None] = _no_step
) -> Iterator[tuple[Inspection, int]]:
    """Yield each credential in a file's bytes with its line, from 1, once for each time it stands there.

    ``step`` is called between the windows of large data, and may raise.

    :raises BinaryError: if the bytes are no text.
    """
    if b"\0" in data[:_HEAD]:
        data = _wide(data, step)
    lines = 0
    for start in range(0, len(data), _WINDOW):
        yield from _in_window(data, start, lines, now)
        if len(data) > _WINDOW:
            lines += data.count(b"\n", start, start + _WINDOW)
            step()


def _in_window(
    data: bytes | bytearray, start: int, lines: int, now: float
) -> Iterator[tuple[Inspection, int]]:
    """The credentials that begin in a window, before which there are ``lines`` line breaks."""
    begin, stop = max(0, start - _CONTEXT), min(len(data), start + _WINDOW)
    piece = bytes(data[begin : stop + _CONTEXT])
    if not any(sign in piece for sign in SIGNS):
        return
    before = piece[: start - begin]
    first = len(before.decode("utf-8", "replace"))
    last = first + len(piece[start - begin : stop - begin].decode("utf-8", "replace"))
    text = piece.decode("utf-8", "replace")
    above = lines - before.count(b"\n")
    for offset, inspection, line in _in_text(text, now):
        if first <= offset < last:
            yield inspection, above + line


def _wide(data: bytes | bytearray, step: Callable[[], None]) -> bytearray:
    """UTF-16 or UTF-32 as UTF-8; the beginning tells whether it is one."""
    head = decode_file(bytes(data[: _HEAD - _HEAD % 4]), "")
    if head.problem is not None or head.encoding not in ("UTF-16", "UTF-32"):
        raise BinaryError
    big = data[:1] == b"\0" or data[:2] == b"\xfe\xff"
    decoder = codecs.getincrementaldecoder(f"{head.encoding.lower()}-{'be' if big else 'le'}")("replace")
    whole = bytearray()
    for start in range(0, len(data), _WINDOW):
        text = decoder.decode(bytes(data[start : start + _WINDOW]), start + _WINDOW >= len(data))
        whole += (text if start else text.lstrip("\ufeff")).encode("utf-8", "replace")
        step()
    return whole


def _in_text(text: str, now: float) -> Iterator[tuple[int, Inspection, int]]:
    """Each credential with its offset and its line, from 1."""
    breaks: list[int] | None = None
    told: set[tuple[str, int]] = set()
    for offset, inspection in _with_offsets(text, now):
        fingerprint = inspection.fingerprint() if inspection.kind in KINDS and inspection.token else None
        if fingerprint is None:
            continue
        if breaks is None:
            breaks = [found.start() for found in _BREAK.finditer(text)]
        line = bisect_right(breaks, offset - 1) + 1
        if (fingerprint, line) not in told:
            told.add((fingerprint, line))
            yield offset, inspection, line


def _with_offsets(text: str, now: float) -> Iterator[tuple[int, Inspection]]:
    """What stands at each sign, alone where it is whole there, else read with what is around it."""
    read = 0
    beside = _Beside(text, now)
    for start, stop in places(text):
        while text[stop : stop + 1] == "=":
            stop += 1  # noqa: PLW2901  # the padding belongs to it
        whole = _whole(text[start:stop])
        if whole:
            alone = inspect(whole, now)
            yield start, alone if alone.endpoint else beside.completed(alone, start, stop)
        elif start >= read:
            begin, read = around(text, start, stop)
            for inspection in inspect_all(text[begin:read], now, Source("")):
                yield begin + (inspection.facts.offset or 0), inspection


class _Beside:
    """What stands in a text beside keys that do not name their endpoint, each key looked for once."""

    def __init__(self, text: str, now: float) -> None:
        self._text, self._now = text, now
        self._known: dict[Secret | None, Inspection] = {}
        self._whole: dict[Secret | None, Inspection] | None = None

    def completed(self, alone: Inspection, start: int, stop: int) -> Inspection:
        """Return the same credential with its endpoint; as it is where there is none."""
        token = alone.token
        if token not in self._known:
            self._known[token] = self._near(start, stop).get(token, alone)
        return self._known[token]

    def _near(self, start: int, stop: int) -> dict[Secret | None, Inspection]:
        """Those with an endpoint in the lines around a place; of a text that is not large, in all of it."""
        if len(self._text) > LARGEST:
            begin, end = around(self._text, start, stop)
            return self._read(self._text[begin:end])
        if self._whole is None:
            self._whole = self._read(self._text)
        return self._whole

    def _read(self, text: str) -> dict[Secret | None, Inspection]:
        found = inspect_all(text, self._now, Source(""))
        return {each.token: each for each in found if each.endpoint is not None}


def _whole(run: str) -> str | None:
    """The credential that a run of characters is, itself or in base64 once more; ``None`` where it is none."""
    if shapes.is_credential(run):
        return run
    inner = base64_text.decode(run)[0] if "." not in run else b""
    if not inner.isascii():
        return None
    decoded = inner.decode("ascii").strip()
    return decoded if shapes.is_credential(decoded) else None
