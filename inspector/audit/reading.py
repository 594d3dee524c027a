"""The credentials in the bytes of one file, and the lines they begin on.

Most files hold none: a search for a few short signs tells so in microseconds. What is a whole credential there is
taken as it is; anything else is read with what is around it, as a pasted text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from inspector.credential.files import decode_file
from inspector.credential.inspection import inspect, inspect_all
from inspector.credential.model.inspection import Inspection, Source
from inspector.credential.model.kinds import MOMENTO_KINDS, Kind
from inspector.credential.reading.excerpts import around, places
from inspector.credential.text import base64_text, shapes

KINDS = MOMENTO_KINDS | {Kind.REFRESH_TOKEN, Kind.SESSION_TOKEN}
"""What an audit looks for: secrets of Momento. A token for one URL is made to be public."""
SIGNS = (b"eyJ", b"eyA", b"ewo", b"ew0", b"ZXlK", b"ZXlB", b"ZXdv", b"ZXcw", b"V5S", b"leU", b"e30.")
"""The beginning of a JSON object in base64, and of that in base64 once more, at each of the three positions."""
_HEAD = 8_192
_BREAK = re.compile("\n")


class BinaryError(Exception):
    """The bytes are no text."""


def credentials_in(data: bytes, now: float) -> Iterator[tuple[Inspection, int]]:
    """Yield each credential in a file's bytes with its line, from 1, once for each time it stands there.

    :raises BinaryError: if the bytes are no text.
    """
    if b"\0" in data[:_HEAD]:
        text = _wide(data)
    elif any(sign in data for sign in SIGNS):
        text = data.decode("utf-8", "replace")
    else:
        return
    yield from _in_text(text, now)


def _wide(data: bytes) -> str:
    """The text of UTF-16 or UTF-32, of which the beginning tells whether it is one."""
    head = decode_file(data[: _HEAD - _HEAD % 4], "")
    if head.problem is not None or head.encoding not in ("UTF-16", "UTF-32"):
        raise BinaryError
    big = data[:1] == b"\0" or data[:2] == b"\xfe\xff"
    order = "be" if big else "le"
    return data.decode(f"{head.encoding.lower()}-{order}", "replace").lstrip("\ufeff")


def _in_text(text: str, now: float) -> Iterator[tuple[Inspection, int]]:
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
            yield inspection, line


def _with_offsets(text: str, now: float) -> Iterator[tuple[int, Inspection]]:
    """What stands at each sign, alone where it is whole there, else read with what is around it."""
    read = 0
    for start, stop in places(text):
        while text[stop : stop + 1] == "=":
            stop += 1  # noqa: PLW2901  # the padding belongs to it
        whole = _whole(text[start:stop])
        if whole:
            yield start, inspect(whole, now)
        elif start >= read:
            begin, read = around(text, start, stop)
            for inspection in inspect_all(text[begin:read], now, Source("")):
                yield begin + (inspection.facts.offset or 0), inspection


def _whole(run: str) -> str | None:
    """The credential that a run of characters is, itself or in base64 once more; ``None`` where it is none."""
    if shapes.is_credential(run):
        return run
    inner = base64_text.decode(run)[0] if "." not in run else b""
    if not inner.isascii():
        return None
    decoded = inner.decode("ascii").strip()
    return decoded if shapes.is_credential(decoded) else None
