"""The credentials in the bytes of one file, and the lines they begin on.

Most files hold none: a search for a few short signs tells so in microseconds. Only what is around such a sign is read
by the reader of pasted texts.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from inspector.credential.files import decode_file
from inspector.credential.inspection import inspect_all
from inspector.credential.model.inspection import Inspection, Source
from inspector.credential.model.kinds import MOMENTO_KINDS, Kind
from inspector.credential.reading.excerpts import placed

KINDS = MOMENTO_KINDS | {Kind.REFRESH_TOKEN, Kind.SESSION_TOKEN}
"""What an audit looks for: secrets of Momento. A token for one URL is made to be public."""
SIGNS = (b"eyJ", b"eyA", b"ewo", b"ew0", b"ZXlK", b"ZXlB", b"ZXdv", b"ZXcw", b"V5S", b"leU", b"e30.")
"""The beginning of a JSON object in base64, and of that in base64 once more, at each of the three positions."""
_HEAD = 8_192
_WHOLE = 8_192
"""Characters of a text that is read as a whole."""
_SHORTEST = 40
"""Characters of the shortest credential."""


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
    for start, part in [(0, text)] if len(text) <= _WHOLE else placed(text):
        for inspection in inspect_all(part, now, Source("")):
            fingerprint = inspection.fingerprint() if inspection.kind in KINDS and inspection.token else None
            if fingerprint is None:
                continue
            if breaks is None:
                breaks = [at for at, character in enumerate(text) if character == "\n"]
            for offset in _offsets(text, start, inspection):
                line = bisect_right(breaks, offset - 1) + 1
                if (fingerprint, line) not in told:
                    told.add((fingerprint, line))
                    yield inspection, line


def _offsets(text: str, start: int, inspection: Inspection) -> Iterator[int]:
    """Where a credential begins, and where the same text stands again."""
    yield start + (inspection.facts.offset or 0)
    repaired = inspection.facts.repaired
    written = repaired.reveal() if repaired else ""
    at = text.find(written) if len(written) >= _SHORTEST else -1
    while at >= 0:
        yield at
        at = text.find(written, at + 1)
