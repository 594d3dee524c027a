"""Says that a file was not written, and why."""

from __future__ import annotations

import errno

from inspector.credential.text.message import Message, message
from inspector.process.write_faults import FULL, NotWritten

_NOT_WRITTEN = message("Not written", "“{name}” could not be written. {why}")
_WORDS = {
    NotWritten.FULL: message("Not written", "The disk is full, or your share of it is used up."),
    NotWritten.READ_ONLY: message("Not written", "The drive is read-only."),
    NotWritten.NO_FOLDER: message("Not written", "The folder does not exist, or does not exist any more."),
    NotWritten.FORBIDDEN: message("Not written", "You have no permission to write in this folder."),
    NotWritten.IS_FOLDER: message("Not written", "A folder has this name."),
    NotWritten.IN_USE: message("Not written", "Another program holds the file open. Close it there first."),
    NotWritten.NAME: message(
        "Not written", "The system does not take this name: it is too long, or a character is not allowed."
    ),
    NotWritten.FAILED: message(
        "Not written", "The system gave no reason. Check the folder, its rights and the space on the disk."
    ),
}


def reason(fault: str) -> Message:
    """Return why a file was not written, as a sentence; ``fault`` is a :class:`NotWritten` or its value."""
    return _WORDS[NotWritten(fault)]


def not_written(name: str, fault: str) -> Message:
    """Return that the file of this name, which is foreign text, was not written, and why."""
    return _NOT_WRITTEN.of(name=name, why=reason(fault))


_NO_OUTPUT = message("Command line", "There is no standard output to print to.")
_NOT_PRINTED = message("Command line", "Standard output could not be written. {why}")
_DRIVE = message("Command line", "Its drive or terminal reported an error.")
_UNKNOWN = message("Command line", "The system gave no reason.")


def not_printed(error: OSError | None) -> Message:
    """Return that nothing was printed, and why; ``None``: there is no standard output."""
    if error is None:
        return _NO_OUTPUT
    if error.errno in FULL:
        return _NOT_PRINTED.of(why=reason(NotWritten.FULL))
    return _NOT_PRINTED.of(why=_DRIVE if error.errno == errno.EIO else _UNKNOWN)
