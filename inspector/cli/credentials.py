"""The credential of a call: read from a file or standard input, and the one of several that was named."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from inspector.cli.exit_codes import Exit, StopError
from inspector.credential.files import FileText, decode_file, inspect_text_of, read_file
from inspector.credential.model.inspection import Inspection
from inspector.credential.model.kinds import MOMENTO_KINDS
from inspector.credential.reading.reader import LARGEST
from inspector.credential.text.message import message
from inspector.process import system
from inspector.process.lazy import lazy

TYPE_CHECKING = False  # importing typing costs start-up time
if TYPE_CHECKING:
    from collections.abc import Sequence

    from inspector import diagnosis
    from inspector.diagnosis.verdict import verdict
else:  # for a file without a credential
    diagnosis = lazy("inspector.diagnosis")
    verdict = lazy("inspector.diagnosis.verdict.verdict")

STANDARD_INPUT = "-"
_NAME = "stdin"
"""The name of standard input as a source: with a name its text is read like that of a file."""

_NAMELESS = "-"
_NONE = message("Command line", "No credential for calls in “{name}”. {verdict}")
_SEVERAL = message("Command line", "“{name}” contains {count} credentials. Choose one with --name: {names}.")
_NOT_THERE = message(
    "Command line", "“{name}” contains no credential named “{wanted}”. It contains: {names}."
)
_INPUT = message("Command line", "standard input")


def read(name: str) -> FileText:
    """Read a file, or standard input for ``-``. Never raises: a problem is part of the result."""
    if name == STANDARD_INPUT:
        # A Windows program without a console has no standard input.
        return decode_file(sys.stdin.buffer.read(LARGEST + 1) if sys.stdin else b"", _NAME)
    return read_file(Path(name), network=system.here.HAS_NETWORK_PATHS)


def load(name: str, wanted: str | None) -> Inspection:
    """Return the one credential for calls in a file; ``wanted`` is its variable, profile or path.

    Where several have the same one, ``:1``, ``:2`` and so on behind it tell them apart.

    :raises StopError: if there is none, or several and none was named.
    """
    text = read(name)
    every = inspect_text_of(text, time.time())
    shown = _INPUT if name == STANDARD_INPUT else text.name
    usable = [each for each in every if each.kind in MOMENTO_KINDS and each.token is not None]
    if not usable:
        now = time.time()
        why = verdict.verdict(every[0], diagnosis.run(every[0], now), now).sentence
        raise StopError(Exit.UNUSABLE, _NONE.of(name=shown, verdict=why))
    named = _named(usable)
    names = ", ".join(name for name, _ in named)
    if wanted is not None:
        usable = [each for name, each in named if wanted in (name, each.source.variable)]
        if not usable:
            raise StopError(Exit.UNUSABLE, _NOT_THERE.of(name=shown, wanted=wanted, names=names))
    if len(usable) > 1:
        raise StopError(Exit.UNUSABLE, _SEVERAL.of(name=shown, count=len(usable), names=names))
    return usable[0]


def _named(found: Sequence[Inspection]) -> list[tuple[str, Inspection]]:
    """Return each with a name of its own: equal ones are numbered, in the order of the text."""
    names = [each.source.variable or _NAMELESS for each in found]
    many = {name for name in names if names.count(name) > 1}
    numbers = [names[: place + 1].count(name) for place, name in enumerate(names)]
    return [
        (f"{name}:{number}" if name in many else name, each)
        for name, number, each in zip(names, numbers, found, strict=True)
    ]
