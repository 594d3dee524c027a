"""Reads texts and files into inspections with findings.

Loaded after the first paint, because it imports the decoders.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.credential.files import Step, inspect_long_text, inspect_text_of
from inspector.credential.files import read_file as read_bounded
from inspector.credential.inspection import inspect, inspect_all
from inspector.credential.model.inspection import FilePlace, Inspection, Source
from inspector.credential.model.kinds import MOMENTO_KINDS
from inspector.credential.reading.standing import standing
from inspector.credential.text.secret import Secret
from inspector.diagnosis import run
from inspector.diagnosis.finding import Finding
from inspector.process import system
from inspector.process.descriptors import spare_descriptors
from inspector.process.lazy import lazy
from inspector.window.loading.local_sources import sections

if TYPE_CHECKING:
    from inspector.audit.model import Place
    from inspector.diagnosis.report import as_inspection, reading
else:  # most texts are no report
    as_inspection = lazy("inspector.diagnosis.report.as_inspection")
    reading = lazy("inspector.diagnosis.report.reading")

Found = tuple[Inspection, tuple[Finding, ...]]


def read_text(text: str, source: Source) -> list[Found]:
    """Return every credential in a text."""
    with spare_descriptors():  # a decoder may be loaded
        return _reports(text, source.name) or _with_findings(inspect_long_text(text, time.time(), source))


def read_file(path: Path, step: Step) -> list[Found]:
    """Return every credential or report in a file, or one entry that says why it cannot be read.

    ``step`` is told the progress in a large file and may end the reading.
    """
    with spare_descriptors():
        read = read_bounded(path, step, network=system.here.HAS_NETWORK_PATHS)
        return _reports(read.text, read.name) or _with_findings(inspect_text_of(read, time.time()))


def read_found_file(path: Path, step: Step) -> list[Found]:
    """Return the credentials in a file of a folder that was searched; nothing for a file without one."""
    return [found for found in read_file(path, step) if found[0].kind in MOMENTO_KINDS]


def read_place(found: Inspection, place: Place, step: Step) -> list[Found]:
    """Return a credential that an audit found as its file has it now, with what stands beside it.

    As it was found where that was in git's store, or the file has changed since.
    """
    path = Path(place.file)
    there: list[Found] = []
    if place.is_in_tree:
        there = [each for each in read_file(path, step) if each[0].fingerprint() == found.fingerprint()]
    there.sort(key=lambda each: _line(each[0]) != place.line)  # a file may have it several times
    return there[:1] or _with_findings([replace(found, source=replace(found.source, name=path.name or None))])


def read_profile(file: Path, name: str) -> list[Found]:
    """Return every credential in one profile of the Momento CLI's credentials file."""
    with spare_descriptors():
        read = read_bounded(file, network=system.here.HAS_NETWORK_PATHS)
    text = sections(read.text).get(name, "")
    place = FilePlace(read.path or str(file), name)
    return _with_findings(inspect_all(text, time.time(), Source(name=read.name, variable=name, file=place)))


def read_one(text: str, source: Source, endpoint: str | None = None) -> Found:
    """Return one clean credential, with an endpoint that was given separately."""
    now = time.time()
    inspection = inspect(text, now, endpoint=endpoint, source=source)
    return inspection, run(inspection, now)


def in_place_of(old: Inspection, found: Sequence[Found]) -> Inspection | None:
    """Return what stands where ``old`` stood, in the text of which ``found`` was read; ``None`` if that is unknown."""
    for each, _ in found:
        text = each.pasted.reveal()
        leaf = standing(old.pasted.reveal(), old.facts.offset, old.source.variable, text)
        if leaf is not None:
            at = leaf.candidate.text.at(0)
            same = (one for one, _ in found if one.pasted == each.pasted and one.facts.offset == at)
            return next(same, None) or inspect(leaf.candidate.text.text, time.time(), source=each.source)
    return None


def not_beside(old: Inspection, found: Sequence[Found]) -> tuple[Found, ...]:
    """Return those of ``found`` that did not stand in the text beside ``old``."""
    beside = {copy_of(each) for each in inspect_all(old.pasted.reveal(), time.time(), Source(name="file"))}
    return tuple(each for each in found if each[0].token is None or copy_of(each[0]) not in beside)


def copy_of(inspection: Inspection) -> tuple[Secret | None, bool]:
    """Return what tells copies apart: a wrapper without its last characters may still hold the whole inner JWT."""
    return inspection.token, bool(inspection.breaks)


def _line(inspection: Inspection) -> int:
    """The line, from 1, on which a credential begins in its text."""
    return inspection.pasted.reveal().count("\n", 0, inspection.facts.offset or 0) + 1


def _reports(text: str, name: str | None) -> list[Found]:
    if '"schema"' not in text:
        return []
    return [as_inspection.inspection_of(report, name) for report in reading.read_report(text)]


def _with_findings(inspections: Iterable[Inspection]) -> list[Found]:
    now = time.time()
    return [(inspection, run(inspection, now)) for inspection in inspections]
