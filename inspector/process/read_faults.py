"""Why the system did not let a file be read."""

from __future__ import annotations

import errno
from enum import StrEnum
from pathlib import Path

_IN_USE = frozenset({32, 33})
"""Windows: ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION."""
_GONE = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ESTALE})
_NO_FILE = frozenset({errno.ENXIO, errno.ENODEV, errno.ELOOP, errno.EOPNOTSUPP})
"""Errors of opening a pipe without a writer, a socket, a device, and a link that was not to be followed."""


class NotRead(StrEnum):
    """Why a file was not read."""

    GONE = "gone"
    FORBIDDEN = "forbidden"
    """This user may not read it."""
    IN_USE = "in use"
    """Another program has locked it (Windows)."""
    FOLDER = "folder"
    """A folder has its name."""
    NO_FILE = "no file"
    """It is a device, a pipe, a socket or a link."""
    LARGE = "large"
    """It is larger than what is read."""
    DRIVE = "drive"
    """Its drive, or the network to it, reported an error."""
    FAILED = "failed"
    """For another reason."""


_BY_NUMBER = {
    **dict.fromkeys(_GONE, NotRead.GONE),
    **dict.fromkeys(_NO_FILE, NotRead.NO_FILE),
    errno.EISDIR: NotRead.FOLDER,
    errno.EIO: NotRead.DRIVE,
    errno.ETIMEDOUT: NotRead.DRIVE,
}


def why_not_read(path: Path, error: OSError | ValueError) -> NotRead:
    """Return why ``path`` was not read, from the error that came instead. Blocking; never raises."""
    if isinstance(error, PermissionError):
        if getattr(error, "winerror", None) in _IN_USE:
            return NotRead.IN_USE
        return NotRead.FOLDER if _is_folder(path) else NotRead.FORBIDDEN  # so says Windows of folders too
    number = error.errno if isinstance(error, OSError) else None
    return NotRead.FAILED if number is None else _BY_NUMBER.get(number, NotRead.FAILED)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False
