"""Whether an official SDK rejects the text as it was given, and which repair says why."""

from __future__ import annotations

from dataclasses import replace

from inspector.credential.model.inspection import Inspection
from inspector.credential.sdk.prediction import check_sdks, is_rejected_as_given
from inspector.credential.text.message import Message
from inspector.diagnosis.carriers import NAMES, forgiven
from inspector.diagnosis.finding import Finding
from inspector.diagnosis.verdict import sentences
from inspector.diagnosis.verdict.causes import rejected

WITHOUT_ENDPOINT = "kind.v2-needs-endpoint"
Told = tuple[Message, Message, Finding | None]
"""The sentence, its short form and the finding that it is about."""
_ANY_HOST = "cell-1.prod.a.momentohq.com"
"""In the place of an endpoint that is not known: the SDKs only ask whether there is one."""
_ALSO_ACCEPTED = "repair.base64-variant"
"""A repair of which some forms are accepted: a report does not say which one it was."""


def rejection(inspection: Inspection, findings: list[Finding], error: Finding | None) -> Told | None:
    """Return that an SDK rejects the text, with the cause that this program repaired; ``None`` where none does.

    ``error``: the worst error of the credential, which is told instead. But the damage of a version 2 key is told
    before its missing endpoint, which may stand elsewhere; not before one that is empty or commented out in the text.
    """
    if error is None or error.code.startswith("repair."):
        return _rejection(inspection, findings)
    return _damage(inspection, findings) if error.code == WITHOUT_ENDPOINT else None


def is_mended(about: Finding | None) -> bool:
    """Whether the cause is one that this program takes off before it calls the service, which judged the rest then."""
    return about is not None and about.code.startswith("repair.")


def _damage(inspection: Inspection, findings: list[Finding]) -> Told | None:
    """The damage for which an SDK rejects a version 2 key whichever endpoint it gets."""
    facts = inspection.facts
    if facts.commented_host or facts.host_placeholder is not None:
        return None
    repairs = {found.code for found in findings if found.code.startswith("repair.")}
    if not repairs or (inspection.reported is not None and _ALSO_ACCEPTED in repairs):
        return None
    with_endpoint = replace(inspection, facts=replace(facts, endpoint_given=_ANY_HOST))
    told = _rejection(with_endpoint, findings)
    if told is None or not is_mended(told[2]):
        return None
    said, brief, about = told
    return sentences.TWO.of(first=said, second=sentences.ENDPOINT_TOO), brief, about


def _rejection(inspection: Inspection, findings: list[Finding]) -> Told | None:
    check = check_sdks(inspection)
    undecoded = any(
        found.code == "repair.not-encoded" for found in findings
    )  # the program gets what it decodes to
    if check is None or (check.python.accepts and check.javascript.accepts and not undecoded):
        return None
    repairs = [found for found in findings if found.code.startswith("repair.")]
    told = [(found.code, str(found.evidence)) for found in repairs]
    causes = [found for found in repairs if found.code not in forgiven(told, inspection)]
    if causes:
        return *rejected(causes[0], inspection), causes[0]
    if repairs and not is_rejected_as_given(inspection):
        return None  # taken from a command, a file or a log: the program gets the credential alone
    inner = [found for found in repairs if found.code not in NAMES]
    if inner:
        return *rejected(inner[-1], inspection), inner[-1]
    said = sentences.REJECTED_FOR.of(error=check.python.error or check.javascript.error or "")
    about = next((found for found in findings if found.code == "kind.sdk-call"), None)
    return said, sentences.BRIEFLY_REJECTED, about
