"""The verdict on a credential: how bad the worst fact is, one sentence that says it, and the next step.

It is the same everywhere: in the header, the lists, the report, the JSON report and for screen readers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import field
from enum import StrEnum

from inspector.credential.model.inspection import Inspection
from inspector.credential.model.kinds import MOMENTO_KINDS, Kind
from inspector.credential.permissions.rules import PermissionState
from inspector.credential.permissions.sentences import permission_sentences
from inspector.credential.text.message import Message
from inspector.diagnosis.carriers import OF_A_CARRIER
from inspector.diagnosis.finding import Finding, Severity
from inspector.diagnosis.live.call import PREDICTION_FAILED
from inspector.diagnosis.live.proof import REVOKED, Proof
from inspector.diagnosis.rules.expiry import duration, utc
from inspector.diagnosis.verdict import sentences
from inspector.diagnosis.verdict.causes import cause
from inspector.diagnosis.verdict.error_beside import error_beside
from inspector.diagnosis.verdict.rejection import WITHOUT_ENDPOINT, Told, is_mended, rejection
from inspector.diagnosis.verdict.stand_ins import of_stand_in
from inspector.records import record

_NOTHING = Message("Verdict", "")


class VerdictSeverity(StrEnum):
    """How bad the worst fact is. The values are those of the JSON report."""

    OK = "ok"
    """Nothing wrong was found."""
    INFO = "info"
    """Nothing is wrong, and nothing can be said about whether it works."""
    WARNING = "warning"
    ERROR = "error"


class Action(StrEnum):
    """The next step. The values are those of the JSON report."""

    COPY_REPAIRED = "copy-repaired"
    CHOOSE_ENDPOINT = "choose-endpoint"
    REPLACE = "mint-or-renew"
    MINT_NARROWER = "mint-narrower"
    CHECK = "check-connection"
    READ_FINDING = "read-finding"


@record(frozen=True, slots=True)
class Verdict:
    """The answer about one credential."""

    severity: VerdictSeverity
    sentence: Message
    action: Action | None = None
    brief: Message | None = field(default=None, compare=False)
    """What is wrong in a few words, for a list; it names no host. ``None`` where nothing is."""
    about: Finding | None = field(default=None, compare=False)
    """The finding it speaks of; ``None`` where nothing is wrong."""


_ACTIONS = {
    "time.expired": Action.REPLACE,
    "time.expiring": Action.REPLACE,
    "kind.endpoint-lost": Action.CHOOSE_ENDPOINT,
    "kind.wrapper-lost": Action.COPY_REPAIRED,
    WITHOUT_ENDPOINT: Action.CHOOSE_ENDPOINT,
    "endpoint.missing": Action.CHOOSE_ENDPOINT,
    "permission.super-user": Action.MINT_NARROWER,
    "permission.widened": Action.MINT_NARROWER,
}


def verdict(
    inspection: Inspection,
    every: Iterable[Finding],
    now: float,
    *,
    proof: Proof | None = None,
    clock: Callable[[float], str] = utc,
) -> Verdict:
    """Return the verdict at ``now`` (epoch seconds).

    ``every`` finding: those of :func:`inspector.diagnosis.run`, most important first, and those of the last connection
    check (``live.*``). ``proof``: that the service accepted or refused it since; ``None`` if neither is known.
    ``clock`` writes a moment (epoch seconds), by default in UTC.
    """
    if proof is not None and proof.refusal is not None and proof.refusal.code == REVOKED:
        said = sentences.REVOKED.of(moment=clock(proof.at))  # nothing else about it matters now
        return Verdict(VerdictSeverity.ERROR, said, Action.CHECK, proof.refusal.title, proof.refusal)
    known = tuple(every)
    told = (proof.refusal, proof.against and proof.against.finding) if proof is not None else ()
    live = [found for found in known if found.code.startswith("live.") and found not in told]
    findings = [found for found in known if not found.code.startswith("live.")]
    errors = [found for found in findings if found.severity is Severity.ERROR]
    rejected = rejection(inspection, findings, next(iter(errors), None))
    refused = proof is not None and proof.refusal is not None
    if rejected and not (refused and not errors and is_mended(rejected[2])):
        return _of_rejection(rejected, inspection)
    if errors:
        return _of_error(errors[0], inspection, now, findings)
    if proof is not None and proof.refusal is not None:
        return _of_refusal(proof, proof.refusal, clock)
    failed = [found for found in live if found.severity is Severity.ERROR]
    if failed:
        said = sentences.CHECK_FAILED.of(title=failed[0].title)
        return Verdict(VerdictSeverity.ERROR, said, Action.READ_FINDING, failed[0].title, failed[0])
    parts = {"rights": _rights(inspection), "validity": _validity(inspection, clock)}
    limits = [found for found in live if found.severity is Severity.WARNING]
    contradiction = _of_contradiction(proof, limits, parts["validity"], clock)
    if contradiction:
        return contradiction
    works = proof if proof is not None and proof.works else None
    if works:
        parts["works"] = _works(works, clock)
    if limits and works:
        return _read(sentences.WORKS_BUT.of(title=limits[0].title, **parts), limits[0])
    warnings = [
        found for found in findings if found.severity is Severity.WARNING and found.code not in OF_A_CARRIER
    ]
    beside = error_beside(inspection, findings, warnings) if not works else None
    worst = beside or next(iter(warnings), None)
    if worst is not None:
        return _of_worst(worst, inspection, parts)
    if works:
        return Verdict(VerdictSeverity.OK, sentences.WORKS.of(**parts), Action.CHECK if works.call else None)
    if inspection.kind not in MOMENTO_KINDS or (inspection.token is None and inspection.reported is None):
        return Verdict(VerdictSeverity.INFO, inspection.why)
    return Verdict(VerdictSeverity.OK, sentences.NOTHING_WRONG.of(**parts), Action.CHECK)


def _of_error(found: Finding, inspection: Inspection, now: float, findings: list[Finding]) -> Verdict:
    expires, brief = inspection.expiry.expires_at, found.title
    if found.code == "time.expired" and expires is not None:
        said = brief = sentences.EXPIRED.of(ago=duration(now - expires))
    elif found.code == "kind.placeholder" and (told := of_stand_in(found, inspection, findings)):
        said, brief, found = told
    elif found.code == WITHOUT_ENDPOINT and inspection.facts.commented_host:
        said = sentences.COMMENTED_ENDPOINT
    elif found.code == WITHOUT_ENDPOINT and inspection.facts.host_placeholder == "":
        said = sentences.EMPTY_ENDPOINT
    elif _breaks_off(found.code, inspection) and inspection.facts.repaired is not None:
        said = sentences.BREAKS_OFF.of(count=len(inspection.facts.repaired.reveal()))
    elif found.code == "form.truncated" and _has_its_end(inspection):
        said, brief = sentences.ERRORS["form.base64"].of(evidence=found.evidence), sentences.GAP
    else:
        said = sentences.ERRORS.get(found.code, sentences.PLAIN)
        by = inspection.why.values.get("by", "")
        said = said.of(title=found.title, evidence=found.evidence, by=by)
        if found.code == "form.empty" and "name" in found.evidence.values:
            brief = sentences.BRIEFLY_EMPTY.of(name=found.evidence.values["name"])
    action = _ACTIONS.get(found.code, Action.READ_FINDING)
    return Verdict(VerdictSeverity.ERROR, said, action, brief, found)


def _of_worst(found: Finding, inspection: Inspection, parts: dict[str, Message]) -> Verdict:
    """A warning, or the error that stands beside it where nothing of the credential leads to it."""
    if found.severity is Severity.WARNING:
        return _of_warning(found, inspection, parts)
    denied = found.code == "text.permission-denied"  # what it may do is the answer then
    said = sentences.DENIED_BESIDE if denied else sentences.ERROR_BESIDE
    return _read(said.of(title=found.title, **parts), found)


def _has_its_end(inspection: Inspection) -> bool:
    """Whether padding ends it: what is missing then is missing inside."""
    text = inspection.facts.repaired
    return text is not None and text.reveal().endswith("=")


def _breaks_off(code: str, inspection: Inspection) -> bool:
    """Whether the end of the text is missing: inside it, or all of a JWT's last parts."""
    if code == "form.truncated":
        return not _has_its_end(inspection)
    held = {each.code: each.detail.values for each in inspection.breaks}.get(code)
    if held is None or inspection.kind not in MOMENTO_KINDS:
        return False
    if code == "form.jwt-segments":
        return held.get("count") in (1, 2)
    if code != "form.jwt-signature" or "character" in held:
        return False
    lengths = [int(length) for length in str(held.get("expected", 1)).split(" / ")]
    return int(str(held.get("count", 0))) < min(lengths)


def _works(proof: Proof, clock: Callable[[float], str]) -> Message:
    """That it works, and how that is known."""
    if proof.denied:
        said = sentences.FORESEEN_AT if proof.host else sentences.FORESEEN
    elif proof.call:
        said = sentences.ANSWERED_AT if proof.host else sentences.ANSWERED
    else:
        said = sentences.CHECKED_AT if proof.host else sentences.CHECKED
    return said.of(call=proof.call, host=proof.host, moment=clock(proof.at))


def _of_refusal(proof: Proof, refusal: Finding, clock: Callable[[float], str]) -> Verdict:
    """The verdict on a credential that the service did not accept in the last call."""
    said = sentences.REFUSED_AT if proof.host else sentences.REFUSED
    said = said.of(call=proof.call, host=proof.host, moment=clock(proof.at), title=refusal.title)
    return Verdict(VerdictSeverity.ERROR, said, Action.CHECK, refusal.title, refusal)


def _of_contradiction(
    proof: Proof | None, limits: list[Finding], validity: Message, clock: Callable[[float], str]
) -> Verdict | None:
    """The verdict where the service decided otherwise than the permissions say: it does not repeat them."""
    if proof is not None and proof.against is not None:
        against = proof.against
        if against.by_role:
            said = sentences.DENIED_BY_ROLE_AT if against.host else sentences.DENIED_BY_ROLE
        elif against.denied:
            said = sentences.DENIED_AT if against.host else sentences.DENIED
        else:
            said = sentences.DONE_AT if against.host else sentences.DONE
        said = said.of(call=against.call, host=against.host, moment=clock(against.at), validity=validity)
        return _read(said, against.finding)
    found = next((each for each in limits if each.code == PREDICTION_FAILED), None)
    if found is None:
        return None
    comparison = found.evidence.values.get("comparison", found.evidence)
    return _read(sentences.CHECK_CONTRADICTS.of(comparison=comparison, validity=validity), found)


def _read(said: Message, found: Finding) -> Verdict:
    return Verdict(VerdictSeverity.WARNING, said, Action.READ_FINDING, found.title, found)


def _of_warning(found: Finding, inspection: Inspection, parts: dict[str, Message]) -> Verdict:
    """The verdict of a warning; ``parts`` have ``works`` where the service accepted the credential."""
    if inspection.kind is Kind.ERROR_TEXT:
        said = sentences.PLAIN.of(title=found.title, evidence=found.evidence)
        return Verdict(VerdictSeverity.WARNING, said, Action.READ_FINDING, found.title, found)
    if found.code in sentences.CAUSES:
        what = cause(found, inspection)
        action = Action.COPY_REPAIRED if inspection.credential else Action.READ_FINDING
        said = sentences.MEND_FIRST.of(what=what, **parts)
        return Verdict(VerdictSeverity.WARNING, said, action, what, found)
    told = {"title": found.title, "evidence": found.evidence, **parts}
    if "works" not in parts or found.code.startswith(
        "endpoint."
    ):  # an answer of a doubtful host proves nothing
        said = sentences.WARNINGS.get(found.code, sentences.WITH_WARNING).of(**told)
    else:
        said = sentences.WARNINGS_CHECKED.get(found.code, sentences.WORKS_BUT).of(**told)
    action = _ACTIONS.get(found.code, Action.READ_FINDING)
    return Verdict(VerdictSeverity.WARNING, said, action, found.title, found)


def _of_rejection(told: Told, inspection: Inspection) -> Verdict:
    """The verdict that an official SDK rejects the text as it was given."""
    said, brief, about = told
    repaired = inspection.credential is not None and is_mended(about)
    action = Action.COPY_REPAIRED if repaired else Action.READ_FINDING
    return Verdict(VerdictSeverity.ERROR, said, action, brief, about)


def _rights(inspection: Inspection) -> Message:
    permissions = inspection.permissions
    asked = inspection.key_info is not None and inspection.key_info.asked_at is not None
    if permissions.state is PermissionState.BY_ROLE or (inspection.kind is Kind.API_KEY_V2 and not asked):
        return sentences.BY_ROLE
    if permissions.state is PermissionState.UNDECODABLE:
        return sentences.UNREADABLE
    told = permission_sentences(permissions)
    if permissions.state is PermissionState.ABSENT and told:
        return sentences.NOT_INSIDE
    if not told:
        return _NOTHING
    if len(told) == 1:
        return sentences.ALLOWED.of(rule=told[0])
    if len(told) == 2:
        return sentences.AND_ONE_MORE.of(first=told[0])
    return sentences.AND_MORE.of(first=told[0], count=len(told) - 1)


def _validity(inspection: Inspection, clock: Callable[[float], str]) -> Message:
    expires = inspection.expiry.expires_at
    if expires is not None:
        return sentences.UNTIL.of(moment=clock(expires))
    return sentences.NO_END if inspection.claims is not None else _NOTHING
