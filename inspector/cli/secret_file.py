"""Credentials written to files that only their owner can read."""

from __future__ import annotations

import stat
from pathlib import Path

from inspector.cli.exit_codes import Exit, StopError
from inspector.credential.text.message import message
from inspector.credential.text.secret import Secret
from inspector.export.not_written import not_written
from inspector.process.private_file import write_private
from inspector.process.write_faults import NotWritten, why_not_written

_NOT_A_FILE = message("Command line", "“{name}” is not a file. Nothing was written.")
_NO_FOLDER = message("Command line", "The folder of “{name}” does not exist. Nothing was written.")


def check(path: Path) -> None:
    """Find out before a call whether a file can be written there.

    :raises StopError: if it certainly cannot.
    """
    try:
        if not path.parent.is_dir():
            raise StopError(Exit.NOT_WRITTEN, _NO_FOLDER.of(name=path.name))
        if not stat.S_ISREG(path.stat().st_mode):  # a device or a pipe would be replaced by a file
            raise StopError(Exit.NOT_WRITTEN, _NOT_A_FILE.of(name=path.name))
    except FileNotFoundError:
        return
    except (OSError, ValueError) as error:
        raise StopError(Exit.NOT_WRITTEN, not_written(path.name, why_not_written(path, error))) from None


def write(path: Path, secret: Secret) -> None:
    """Write a secret and a line break to a file of mode 0600; an existing file is replaced.

    :raises StopError: if the system refuses.
    """
    check(path)
    done = write_private(path, f"{secret.reveal()}\n")
    if isinstance(done, NotWritten):
        raise StopError(Exit.NOT_WRITTEN, not_written(path.name, done))
