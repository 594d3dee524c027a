"""The work of a rotation on the file: plan it, write it, undo it, read back what is there. Blocking; no Qt."""

from __future__ import annotations

import time
from pathlib import Path

from inspector.credential.files import inspect_text_of, read_file
from inspector.credential.inspection import inspect_all
from inspector.credential.model.inspection import FilePlace, Inspection, Source
from inspector.credential.reading.reader import LARGEST
from inspector.credential.replacing.encoded import decode_exactly
from inspector.credential.replacing.profiles import profile_spans
from inspector.credential.replacing.replace import Replacement, replace_credential
from inspector.credential.text.message import Message, message
from inspector.process import system
from inspector.process.replaced_file import HeldFile, Trouble, hold, replace, trouble_of
from inspector.records import record

_WORDS = {
    Trouble.GONE: message("Rotate", "The file is gone. It was not made again."),
    Trouble.NOT_A_FILE: message(
        "Rotate", "There is no longer a file here, but a folder, a device or a pipe."
    ),
    Trouble.UNREADABLE: message("Rotate", "The file could not be read."),
    Trouble.LARGE: message("Rotate", "The file is too large to be changed here."),
    Trouble.READ_ONLY: message(
        "Rotate", "The file is read-only. Make it writable, then try again. It was not changed."
    ),
    Trouble.LINKED: message(
        "Rotate",
        "The file has several names (hard links), and the others would keep the old key. It was not changed.",
    ),
    Trouble.CHANGED: message(
        "Rotate", "Another program changed the file meanwhile. It was left as that program wrote it."
    ),
    Trouble.FULL: message("Rotate", "The disk is full. The file is as it was."),
    Trouble.FOLDER: message("Rotate", "Its folder does not accept a new file. The file is as it was."),
    Trouble.OWNER: message(
        "Rotate", "The owner or the rights of the file cannot be kept. The file is as it was."
    ),
    Trouble.FAILED: message("Rotate", "The file could not be written. It is as it was."),
}
_NOT_FOUND = message("Rotate", "The new credential is not in the file. Another program changed it.")


@record(frozen=True, slots=True)
class Plan:
    """A change that was proven and not written yet. Holds secrets."""

    place: FilePlace
    held: HeldFile
    data: bytes
    """The whole file after the change."""
    replacement: Replacement
    old: Inspection
    new: Inspection
    touched: bool
    """Whether the file is no longer what was loaded, apart from this credential."""

    def __repr__(self) -> str:
        return "Plan([secure])"


def plan(
    place: FilePlace, old: Inspection, new: Inspection | None, *, everywhere: bool
) -> Plan | Message | None:
    """Read the file and find what would change in it, or why that is not possible.

    Without ``new`` find only whether it can be changed: one should know that before a key is made.
    """
    held = hold(Path(place.path))
    if isinstance(held, Trouble):
        return _WORDS[held]
    if new is None:
        trouble = trouble_of(held)
        return _WORDS[trouble] if trouble else None
    file = decode_exactly(held.data, held.path.name)
    if isinstance(file, Message):
        return file
    found = replace_credential(file.text, old, new, time.time(), profile=place.profile, everywhere=everywhere)
    if isinstance(found, Message):
        return found
    data = file.edited(found.edits)
    if isinstance(data, Message):
        return data
    touched = old.source.file == place and not _is_same(old.pasted.reveal(), _part(file.text, place))
    return Plan(place, held, data, found, old, new, touched)


def write(planned: Plan) -> HeldFile | Message:
    """Write the file; return it as it is now, or why it is as it was."""
    return _told(replace(planned.held, planned.data))


def undo(planned: Plan, written: HeldFile) -> HeldFile | Message:
    """Put back what the file held, unless somebody changed it since."""
    return _told(replace(written, planned.held.data))


def read_back(planned: Plan) -> Inspection | Message:
    """Return the new credential as the file holds it now."""
    held = hold(Path(planned.place.path))
    if isinstance(held, Trouble):
        return _WORDS[held]
    file = decode_exactly(held.data, held.path.name)
    if isinstance(file, Message):
        return file
    part, source = _part(file.text, planned.place), Source(held.path.name, planned.place.profile)
    now = time.time()
    for found in inspect_all(part, now, source) if len(part) <= LARGEST else _of_large(held.path, now):
        if found.token is not None and found.token == planned.new.token:
            return found
    return _NOT_FOUND


def _told(done: HeldFile | Trouble) -> HeldFile | Message:
    return _WORDS[done] if isinstance(done, Trouble) else done


def _of_large(path: Path, now: float) -> tuple[Inspection, ...]:
    return inspect_text_of(read_file(path, network=system.here.HAS_NETWORK_PATHS), now)


def _is_same(loaded: str, part: str) -> bool:
    """Whether a text is the one that was loaded; of a large one only a part was."""
    return loaded in part if len(part) > LARGEST else loaded == part


def _part(text: str, place: FilePlace) -> str:
    """The text that was read: a profile, or the whole file."""
    if place.profile is None:
        return text
    start, end = profile_spans(text).get(place.profile, (0, 0))
    return text[start:end]
