"""A file's bytes and their text, so that a change of the text changes no other byte."""

from __future__ import annotations

from collections.abc import Sequence

from inspector.credential.files import decode_file
from inspector.credential.text.message import Message, message
from inspector.records import record

Edit = tuple[int, int, str]
"""Characters ``start`` to ``end`` (exclusive) become another text."""

_FORMS = (
    (b"", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
    (b"", "utf-16-le"),
    (b"", "utf-16-be"),
    (b"", "cp932"),
    (b"", "cp1252"),
)
_UNSURE = message("Rotate", "The encoding of this file is not certain, so it cannot be changed safely.")


@record(frozen=True, slots=True)
class FileBytes:
    """The bytes of a file, its text, and the encoding that leads from one to the other."""

    data: bytes
    text: str
    mark: bytes
    """The byte order mark, which is not part of the text. (That of UTF-8 is.)"""
    codec: str

    def __repr__(self) -> str:
        return "FileBytes([secure])"

    def edited(self, edits: Sequence[Edit]) -> bytes | Message:
        """Return the bytes with the edits made, in rising order; all others are as they were."""
        made, done = b"", 0
        for start, end, new in edits:
            first, last = self._byte(start), self._byte(end)
            if first is None or last is None:
                return _UNSURE
            made += self.data[done:first] + new.encode(self.codec)
            done = last
        return made + self.data[done:]

    def _byte(self, offset: int) -> int | None:
        """The byte at which a character begins; ``None`` where the encoding has two spellings of one text."""
        head = len(self.mark)
        at = head + len(self.text[:offset].encode(self.codec))
        try:
            before = self.data[head:at].decode(self.codec)
        except UnicodeDecodeError:
            return None
        return at if before == self.text[:offset] else None


def decode_exactly(data: bytes, name: str) -> FileBytes | Message:
    """Decode a file as it is read for inspection; return why it cannot be, if so."""
    read = decode_file(data, name, most=len(data))
    if read.problem is not None:
        return read.problem.detail
    for mark, codec in _FORMS:
        if not data.startswith(mark):
            continue
        try:
            text = data[len(mark) :].decode(codec)
        except UnicodeDecodeError:
            continue
        if text == read.text:
            return FileBytes(data, text, mark, codec)
    return _UNSURE
