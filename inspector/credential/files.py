"""Read files and inspect their text. Opening cannot hang, the size is limited, common encodings are recognised.

Synchronous; never raises: a problem is returned as an entry. A network mount can block in the system's ``open``, so
the window reads files in a thread.
"""

from __future__ import annotations

import codecs
import io
import os
import stat
from collections.abc import Callable
from dataclasses import field, replace
from pathlib import Path

from inspector.credential.inspection import inspect, inspect_all
from inspector.credential.model.inspection import FilePlace, Inspection, Repair, Source
from inspector.credential.reading.reader import LARGEST
from inspector.credential.text.breaks import Break
from inspector.credential.text.later import later
from inspector.credential.text.message import Message, message
from inspector.credential.text.not_read import SIZE, reason
from inspector.credential.text.paths import is_on_network
from inspector.credential.text.patterns import pattern
from inspector.credential.text.secret import WITHHELD
from inspector.credential.text.shapes import is_begun
from inspector.process.read_faults import NotRead, why_not_read
from inspector.records import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from inspector.credential.reading.excerpts import Read, excerpts, nearer
else:
    excerpts, nearer = later("reading.excerpts", "excerpts"), later("reading.excerpts", "nearer")

LARGEST_FILE = 67_108_864
"""Bytes of a file that are searched."""
_HEAD = 4_096
"""Bytes from which a large file's encoding is told."""
_WINDOWS_DEVICES = (".\\", "./", "?\\", "?/")
r"""What follows the two slashes in paths such as ``\\.\pipe\x``."""

_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_BINARY", 0)
)

_NETWORK = message("File", "This is a network path. Copy the file to this computer first.")
_MORE = message("File", "The file is larger than {limit}, which is too large for a credential.")
_NOTHING_IN = message("File", "No credential was found in this file of {size}.")
_SIZES = (
    (1_048_576, SIZE),
    (1_024, message("File", "{count} KiB")),
    (1, message("File", "{count} bytes")),
)
_BINARY = message("File", "This is not a text file. It begins with the bytes {hex}.")
_ENCODING = message("File", "the whole file: it is {encoding}")

_BOMS = (
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_ENVIRONMENT = pattern(rb"(?:[A-Za-z_][A-Za-z0-9_]*=[^\x00-\x08]*\x00)+\Z")
"""The environment of a process, as ``/proc`` has it."""
_OTHERS = ("cp932", "cp1252")
_NAMES = {
    "utf-16": "UTF-16",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
    "utf-32": "UTF-32",
    "cp932": "Shift-JIS",
}


@record(frozen=True, slots=True)
class FileText:
    """The text of a file, or why it could not be read."""

    name: str
    """The file's name without its folder."""
    text: str = ""
    encoding: str | None = None
    """The name of the encoding, such as ``UTF-16``; ``None`` for UTF-8."""
    problem: Break | None = None
    excerpts: tuple[str, ...] = ()
    """Of a large file: the places where a credential may stand, each with 16 KiB around it."""
    path: str | None = field(default=None, repr=False)
    """Where the file is; ``None`` where it could not be read."""


Step = Callable[[int, int], bool]
"""Told the bytes read and the bytes in all; answers whether to go on."""


def read_file(path: Path, step: Step = lambda _done, _total: True, *, network: bool = False) -> FileText:
    """Read a file; of one larger than 64 KiB, up to 64 MiB, the places where a credential may stand.

    The result has a ``problem`` if it is larger still, not a regular file or not readable. ``step`` is called for each
    mebibyte of a large file and may end the reading early. ``network``: a path on another computer may be opened, which
    is for systems that have such paths, and for files the person chose.
    """
    # A credential pasted as a path may contain slashes, and its last part would then look like a file name.
    name = WITHHELD if is_begun(str(path)) else path.name or str(path)
    if is_on_network(str(path)):
        if str(path)[2:4] in _WINDOWS_DEVICES:
            return FileText(name, problem=_not_read(NotRead.NO_FILE))
        if not network:
            return FileText(name, problem=_problem(_NETWORK))
    try:
        where = None if name is WITHHELD else os.path.abspath(path)  # noqa: PTH100 - a link stays one
        return replace(_read(path, name, step), path=where)
    except (OSError, ValueError) as error:
        return FileText(name, problem=_not_read(why_not_read(path, error)))


def decode_file(data: bytes, name: str, *, most: int = LARGEST) -> FileText:
    """Decode a file's bytes, ``most`` of them, as UTF-8, UTF-16, UTF-32, Shift-JIS or Windows-1252."""
    if len(data) > most:
        return FileText(name, problem=_too_large(_MORE.of(limit=_size(most))))
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _decoded(data, name, encoding) or _binary(data, name)
    if b"\0" in data:
        if _ENVIRONMENT.match(data):
            text = data.decode("utf-8", "replace")
            return FileText(name, text)
        encoding = "utf-16-be" if data[:1] == b"\0" else "utf-16-le"
        return (_looks_wide(data) and _decoded(data, name, encoding)) or _binary(data, name)
    try:
        return FileText(name, data.decode("utf-8"))
    except UnicodeDecodeError:
        pass
    tries = (_decoded(data, name, encoding) for encoding in _OTHERS)
    return next((found for found in tries if found), None) or _binary(data, name)


def inspect_text_of(file: FileText, now: float) -> tuple[Inspection, ...]:
    """Return one inspection for each credential in a file, or one that says why the file could not be read."""
    place = FilePlace(file.path) if file.path is not None else None
    source = Source(file.name or None, file=place)
    if file.problem is not None:
        empty = inspect("", now, source=source)
        return (replace(empty, breaks=(file.problem,), why=file.problem.detail),)
    found = _of_excerpts(file.excerpts, now, source) if file.excerpts else inspect_all(file.text, now, source)
    if file.encoding is None:
        return found
    repair = Repair("repair.encoding", _ENCODING.of(encoding=file.encoding), 0)
    return tuple(replace(each, repairs=(repair, *each.repairs)) for each in found)


def inspect_long_text(text: str, now: float, source: Source) -> tuple[Inspection, ...]:
    """Return one inspection for each credential in a text of any length, or one that says that it is too long.

    Of a text that is longer than what is read closely, the places are read where a credential may stand.
    """
    if len(text) > LARGEST:
        data = io.BytesIO(text.encode("utf-8", "replace"))
        found = _of_excerpts(tuple(excerpts(data.readinto)), now, source)
        if any(each.token is not None for each in found):
            return found
    return inspect_all(text, now, source)


def _of_excerpts(pieces: tuple[str, ...], now: float, source: Source) -> tuple[Inspection, ...]:
    """Each credential of a large text once, however often it stands in it; what is none only where nothing is one."""
    found: dict[tuple[str, str], Inspection] = {}
    for number, excerpt in enumerate(pieces):
        read = [each for text in nearer(excerpt) for each in inspect_all(text, now, source)]
        if any(each.token is None or each.endpoint is None for each in read):
            read = list(inspect_all(excerpt, now, source))
        for each in read:
            known = each.token or each.credential
            key = (each.kind.value, known.reveal() if known is not None else str(number))
            if key not in found or found[key].endpoint is None:
                found[key] = each
    whole = [each for each in found.values() if each.token is not None]
    return tuple(whole or list(found.values())[:1])


def _read(path: Path, name: str, step: Step) -> FileText:
    descriptor = os.open(path, _FLAGS)
    try:
        status = os.fstat(descriptor)
        if stat.S_ISDIR(status.st_mode):
            return FileText(name, problem=_not_read(NotRead.FOLDER))
        if not stat.S_ISREG(status.st_mode):
            return FileText(name, problem=_not_read(NotRead.NO_FILE))
        if status.st_size > LARGEST_FILE:
            return FileText(name, problem=_too_large(reason(NotRead.LARGE, LARGEST_FILE)))
        if status.st_size > LARGEST:
            return _read_large(descriptor, name, status.st_size, step)
        data = _read_bounded(descriptor)
    finally:
        os.close(descriptor)
    return decode_file(data, name)


def _read_large(descriptor: int, name: str, size: int, step: Step) -> FileText:
    """The excerpts of a large file, read piece by piece."""
    head = os.read(descriptor, _HEAD)
    encoding = next((encoding for mark, encoding in _BOMS if head.startswith(mark)), "utf-8")
    if encoding == "utf-8" and b"\0" in head:
        if not _looks_wide(head):
            return _binary(head, name)
        encoding = "utf-16-be" if head[:1] == b"\0" else "utf-16-le"
    os.lseek(descriptor, 0, os.SEEK_SET)
    with open(descriptor, "rb", buffering=0, closefd=False) as file:
        done = 0

        def read(room: memoryview) -> int:
            nonlocal done
            if done >= LARGEST_FILE or (done and not step(done, size)):
                return 0
            count = file.readinto(room) or 0
            done += count
            return count

        found = tuple(excerpts(read if encoding == "utf-8" else _as_utf8(read, encoding)))
    named = None if encoding == "utf-8" else _NAMES.get(encoding)
    if found:
        return FileText(name, encoding=named, excerpts=found)
    return FileText(name, problem=_too_large(_NOTHING_IN.of(size=_size(size))))


def _as_utf8(read: Read, encoding: str) -> Read:
    """Read the same text as UTF-8, which needs at most half as much room again as UTF-16."""
    decode = codecs.getincrementaldecoder(encoding)("replace").decode

    def recoded(room: memoryview) -> int:
        piece = memoryview(bytearray(len(room) // 2))
        while count := read(piece):
            if text := decode(piece[:count]).encode("utf-8", "replace"):
                room[: len(text)] = text
                return len(text)
        return 0

    return recoded


def _read_bounded(descriptor: int) -> bytes:
    """Read at most one byte more than the limit, even if the file grows meanwhile."""
    data = b""
    while len(data) <= LARGEST:
        piece = os.read(descriptor, LARGEST + 1 - len(data))
        if not piece:
            break
        data += piece
    return data


def _decoded(data: bytes, name: str, encoding: str) -> FileText | None:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None
    if sum(1 for c in text if ord(c) < 32 and c not in "\t\r\n\f\x1b") > len(text) // 100:
        return None
    return FileText(name, text.lstrip("\ufeff"), _NAMES.get(encoding, "Windows-1252"))


def _looks_wide(data: bytes) -> bool:
    """Whether the bytes look like UTF-16 without a byte order mark: in Latin text every second byte is zero."""
    return len(data) % 2 == 0 and data.count(b"\0") * 5 >= len(data) * 2


def _binary(data: bytes, name: str) -> FileText:
    return FileText(name, problem=_problem(_BINARY.of(hex=data[:4].hex(" "))))


def _size(count: int) -> Message:
    """A number of bytes in the largest unit that leaves no zero before the point."""
    unit, text = next((unit, text) for unit, text in _SIZES if count >= unit)
    return text.of(count=f"{count / unit:.1f}".removesuffix(".0"))


def _too_large(detail: Message) -> Break:
    return Break("form.too-large", "text", detail, None)


def _not_read(fault: NotRead) -> Break:
    return _problem(reason(fault, LARGEST_FILE))


def _problem(detail: Message) -> Break:
    return Break("form.unreadable", "file", detail, None)
