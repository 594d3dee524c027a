"""Files that only their owner can read, written atomically."""

from __future__ import annotations

import contextlib
import os
import time
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.process import system
from inspector.process.descriptors import spare_descriptors
from inspector.process.lazy import lazy
from inspector.process.write_faults import NotWritten, why_not_written

if TYPE_CHECKING:
    import tempfile
else:
    tempfile = lazy("tempfile")  # not before the first paint

_PAUSES = (0.1, 0.2)
"""Seconds before the second and the third try to replace a file that another program holds open (Windows)."""
_SYNCHRONISED = (
    "onedrive",
    "dropbox",
    "google drive",
    "googledrive",
    "icloud",
    "mobile documents",
    "cloudstorage",
)
"""How the folders of services begin that copy their files to other computers, in lower case."""


class Written(StrEnum):
    """What became of a file with a secret that was written."""

    PRIVATE = "private"
    SHARED = "shared"
    """It was written, but its drive cannot keep others from reading it, or its folder is synchronised."""


def write_private(path: Path, text: str) -> Written | NotWritten:
    """Replace ``path`` by a file that holds ``text`` and that only this user can read. Blocking, 0.3 s at most."""
    temporary = ""
    try:
        with spare_descriptors():
            handle, temporary = tempfile.mkstemp(
                dir=path.parent, prefix=".private-"
            )  # created with mode 0600
            private = system.here.make_private(Path(temporary))  # before anything is in it
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            move_over(Path(temporary), path)
    except (OSError, ValueError) as error:  # ValueError: a name that the system cannot have
        why = why_not_written(path, error)
        if temporary:
            with contextlib.suppress(OSError):
                Path(temporary).unlink()
        return why
    return Written.PRIVATE if private and not _is_synchronised(path) else Written.SHARED


def replace_private(path: Path, text: str) -> bool:
    """The same for a text without secrets. False where the system does not let it."""
    return isinstance(write_private(path, text), Written)


def _is_synchronised(path: Path) -> bool:
    return any(part.casefold().startswith(_SYNCHRONISED) for part in path.absolute().parent.parts)


def move_over(temporary: Path, path: Path) -> None:
    """Rename a file to the name of another one, which it replaces.

    :raises OSError: when the system does not let it, on Windows after 0.3 s.
    """
    for pause in _PAUSES:
        try:
            temporary.replace(path)
        except PermissionError:  # a virus scanner or a backup reads it just now
            time.sleep(pause)
        else:
            return
    temporary.replace(path)
