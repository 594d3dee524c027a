"""What is said of what stands for a credential: a reference, a mask, nothing, or the placeholder of an example."""

from __future__ import annotations

from collections.abc import Iterable

from inspector.credential.model.inspection import Inspection
from inspector.credential.model.placeholder import Sort
from inspector.credential.text.message import Message
from inspector.diagnosis.finding import Finding
from inspector.diagnosis.verdict import sentences

_IN_CODE = frozenset({Sort.REFERENCE, Sort.TEMPLATE})
_OF_THE_KEY = frozenset(
    {
        "cli-key", "hosts-missing", "key-malformed", "key-unreadable", "not-a-v2-key", "unknown-kind", "v2-key-refused",
    }
)  # fmt: skip
"""Troubles that a reference leads to which was never replaced: it is a value, so not that of a missing or empty one."""
_NOT_SET = frozenset({"key-empty", "variable-missing"})
"""Troubles whose own words may have been read as the value: ``… MOMENTO_API_KEY is empty``."""
Told = tuple[Message, Message, Finding]


def of_stand_in(found: Finding, inspection: Inspection, findings: Iterable[Finding]) -> Told | None:
    """Return the sentence, its short form and the finding it is about; ``None`` where no stand-in is known.

    A log hides secrets as it should, and code refers to them: the error beside a mask is what is asked about, and so is
    one beside a reference that no program gives before it has a key.
    """
    sort = inspection.facts.stand_in
    if sort not in sentences.STAND_INS:
        return None
    named, plain = sentences.STAND_INS[sort]
    name, by = inspection.source.variable, inspection.why.values.get("by", "")
    said: Message = named.of(name=name, by=by) if name else plain.of(by=by)
    error = inspection.error_text
    beside = next((each for each in findings if each.code.startswith("text.")), None)
    if error is not None and error.reported and beside is not None:
        if sort is Sort.MASK:
            return sentences.ERROR_BESIDE_MASK.of(title=beside.title, masked=said), beside.title, beside
        unset = sort is Sort.NOTHING and error.trouble in _NOT_SET
        if unset or (sort in _IN_CODE and error.trouble not in _OF_THE_KEY):
            return sentences.ERROR_WITHOUT_KEY.of(title=beside.title), beside.title, beside
    return said, sentences.BRIEF_STAND_INS[sort], found
