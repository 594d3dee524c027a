"""Replace the content of somebody's file: completely or not at all, and only if nobody else changed it.

A process that is killed at any moment leaves the old file or the new one. The new one has the same owner, mode and
access list. All functions block for as long as the drive takes; none raises.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import time
from dataclasses import field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.process import system
from inspector.process.descriptors import spare_descriptors
from inspector.process.lazy import lazy
from inspector.process.private_file import move_over
from inspector.process.write_faults import FULL
from inspector.records import record

if TYPE_CHECKING:
    import tempfile
else:
    tempfile = lazy("tempfile")

LARGEST = 1_048_576
"""Bytes of a file that is replaced."""
_BEGIN, _END = ".", ".replacing"
_FORGOTTEN_SECONDS = 60.0
"""Age of a temporary file whose process was certainly killed."""
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


class Trouble(StrEnum):
    """Why a file was not read or not replaced. It is then as it was."""

    GONE = "gone"
    NOT_A_FILE = "not a file"
    UNREADABLE = "unreadable"
    LARGE = "large"
    READ_ONLY = "read-only"
    LINKED = "linked"
    """It has several names, and the others would keep the old content."""
    CHANGED = "changed"
    """Its content is no longer what was read."""
    FULL = "full"
    FOLDER = "folder"
    """Its folder does not accept a new file."""
    OWNER = "owner"
    """It belongs to another user, or its rights cannot be kept."""
    FAILED = "failed"


@record(frozen=True, slots=True)
class HeldFile:
    """A file as it was read. Lives in memory only."""

    path: Path
    """As it was named, possibly a link."""
    target: Path
    """The file itself."""
    data: bytes = field(repr=False)


def hold(path: Path) -> HeldFile | Trouble:
    """Read a file that may be replaced later. Symbolic links are followed."""
    try:
        with spare_descriptors():
            target = Path(os.path.realpath(path, strict=True))
            data = _read(target)
    except FileNotFoundError:
        return Trouble.GONE
    except (OSError, ValueError, RuntimeError):
        return Trouble.UNREADABLE
    return data if isinstance(data, Trouble) else HeldFile(path, target, data)


def replace(held: HeldFile, data: bytes) -> HeldFile | Trouble:
    """Put ``data`` in the place of what was read; return the file as it is now, or why it is as it was."""
    trouble = trouble_of(held)
    if trouble is not None:
        return trouble
    _sweep(held.target)
    temporary: Path | None = None
    try:
        with spare_descriptors():
            name = f"{_BEGIN}{held.target.name[:80]}."
            handle, made = tempfile.mkstemp(dir=held.target.parent, prefix=name, suffix=_END)  # mode 0600
            temporary = Path(made)
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            system.here.take_after(temporary, held.target)
            trouble = trouble_of(held)  # again, as late as possible
            if trouble is None:
                move_over(temporary, held.target)
                temporary = None
                _settle(held.target.parent)
    except OSError as error:
        trouble = _told(error, written=temporary is not None)
    finally:
        if temporary is not None:
            with contextlib.suppress(OSError):
                temporary.unlink()
    return trouble if trouble is not None else HeldFile(held.path, held.target, data)


def trouble_of(held: HeldFile) -> Trouble | None:
    """Return why the file may not be replaced now; ``None`` where nothing is known against it."""
    found = hold(held.path)
    if isinstance(found, Trouble):
        return found
    if found.target != held.target or found.data != held.data:
        return Trouble.CHANGED
    try:
        status = held.target.stat()
    except OSError:
        return Trouble.CHANGED
    if not status.st_mode & 0o222 or not os.access(held.target, os.W_OK):
        return Trouble.READ_ONLY
    return Trouble.LINKED if status.st_nlink > 1 else None


def _read(target: Path) -> bytes | Trouble:
    descriptor = os.open(target, _FLAGS)
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            return Trouble.NOT_A_FILE
        data = b""
        while len(data) <= LARGEST and (piece := os.read(descriptor, LARGEST + 1 - len(data))):
            data += piece
    finally:
        os.close(descriptor)
    return Trouble.LARGE if len(data) > LARGEST else data


def _told(error: OSError, *, written: bool) -> Trouble:
    if error.errno in FULL:
        return Trouble.FULL
    if error.errno == errno.EROFS:
        return Trouble.READ_ONLY
    if not isinstance(error, PermissionError):
        return Trouble.FAILED
    return Trouble.OWNER if written else Trouble.FOLDER


def _settle(folder: Path) -> None:
    """Make the new name last through a power failure, where a folder can be opened for that."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY | getattr(os, "O_DIRECTORY", 0))
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _sweep(target: Path) -> None:
    """Remove what a killed process left of an earlier replacement of this file: it may hold a secret."""
    begin = f"{_BEGIN}{target.name[:80]}."
    with contextlib.suppress(OSError):
        for each in os.scandir(target.parent):
            ours = each.name.startswith(begin) and each.name.endswith(_END)
            if ours and time.time() - each.stat(follow_symlinks=False).st_mtime > _FORGOTTEN_SECONDS:
                Path(each.path).unlink()
