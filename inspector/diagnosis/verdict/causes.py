"""What had to be repaired before a credential was one, in the words of the verdict."""

from __future__ import annotations

from inspector.credential.model.inspection import Inspection, Repair
from inspector.credential.text.message import Message
from inspector.diagnosis.finding import Finding
from inspector.diagnosis.verdict import sentences


def rejected(found: Finding, inspection: Inspection) -> tuple[Message, Message]:
    """The sentence and the few words about the repair that an SDK does not make."""
    what, repair = cause(found, inspection), _repair_of(found, inspection)
    if repair is not None and found.code in sentences.PLACED:
        return sentences.REJECTED_AT.of(what=what, place=repair.place), what
    return sentences.REJECTED.of(what=what), what


def cause(found: Finding, inspection: Inspection) -> Message:
    """What had to be repaired, in words."""
    repair = _repair_of(found, inspection)
    behind = _behind(inspection) if found.code == "repair.surrounding-text" else ""
    if behind:
        return sentences.BEHIND.of(text=behind)
    if repair is not None and found.code in sentences.NAMED:
        return repair.place
    if repair is not None and repair.place.values.get("count") == 1 and found.code in sentences.CAUSES_OF_ONE:
        return sentences.CAUSES_OF_ONE[found.code]
    return sentences.CAUSES.get(found.code, found.title)


def _behind(inspection: Inspection) -> str:
    """The few characters that follow the credential in the value of a file's field; empty where there is more."""
    given, alone = inspection.facts.as_given, inspection.facts.repaired
    if given is None or alone is None or not given.reveal().startswith(alone.reveal()):
        return ""
    rest = given.reveal()[len(alone) :]
    return rest if 0 < len(rest) < 4 else ""


def _repair_of(found: Finding, inspection: Inspection) -> Repair | None:
    return next((each for each in inspection.repairs if each.code == found.code), None)
