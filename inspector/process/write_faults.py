"""Why the system did not let a file be written."""

from __future__ import annotations

import errno
from enum import StrEnum
from pathlib import Path

FULL = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})
"""Errors of a full disk, of a used-up quota, and of a file larger than the system or the drive allows."""
_HELD_OPEN = frozenset({32, 33})
"""Windows: ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION."""


class NotWritten(StrEnum):
    """Why a file was not written. What was there before is as it was."""

    FULL = "full"
    READ_ONLY = "read-only"
    """The drive."""
    NO_FOLDER = "no folder"
    """The folder in which it should be is gone."""
    FORBIDDEN = "forbidden"
    """This user may not write there."""
    IS_FOLDER = "is folder"
    """A folder has its name."""
    IN_USE = "in use"
    """Another program holds it open (Windows)."""
    NAME = "name"
    """The system does not take the name."""
    FAILED = "failed"
    """For another reason."""


def why_not_written(path: Path, error: OSError | ValueError) -> NotWritten:
    """Return why ``path`` was not written, from the error that came instead. Blocking; never raises."""
    number = error.errno if isinstance(error, OSError) else None
    if number in FULL:
        return NotWritten.FULL
    if number == errno.EROFS:
        return NotWritten.READ_ONLY
    if not isinstance(error, OSError) or number in (errno.ENAMETOOLONG, errno.EILSEQ):
        return NotWritten.NAME
    try:
        if path.is_dir():
            return NotWritten.IS_FOLDER
        if not path.parent.is_dir():
            return NotWritten.NO_FOLDER
    except (OSError, ValueError):
        return NotWritten.FAILED
    if isinstance(error, PermissionError):
        held = getattr(error, "winerror", None) in _HELD_OPEN
        return NotWritten.IN_USE if held else NotWritten.FORBIDDEN
    return NotWritten.NAME if number == errno.EINVAL else NotWritten.FAILED
