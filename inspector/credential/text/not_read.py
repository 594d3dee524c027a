"""Says why a file was not read."""

from __future__ import annotations

from inspector.credential.text.message import Message, message
from inspector.process.read_faults import NotRead

SIZE = message("File", "{count} MiB")
TOO_LARGE = message("File", "The file is larger than {limit}, so it was not searched.")
_WORDS = {
    NotRead.GONE: message("File", "File not found."),
    NotRead.FORBIDDEN: message("File", "No permission to read this file."),
    NotRead.IN_USE: message("File", "Another program has locked this file."),
    NotRead.FOLDER: message("File", "This is a folder. Open the files in it."),
    NotRead.NO_FILE: message("File", "This is a device, a pipe, a socket or a link, not a file."),
    NotRead.DRIVE: message("File", "The drive or the network reported an error."),
    NotRead.FAILED: message("File", "This file could not be read."),
}


def reason(fault: NotRead, largest: int) -> Message:
    """Return why a file was not read, as a sentence. ``largest``: bytes of a file that are read, whole mebibytes."""
    if fault is NotRead.LARGE:
        return TOO_LARGE.of(limit=SIZE.of(count=largest // 1_048_576))
    return _WORDS[fault]
