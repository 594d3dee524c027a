"""What the service itself last said about a credential: that it works, that it does not accept it, or that it may do
something else than its permissions say.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from inspector.credential.inspection import Inspection
from inspector.credential.permissions.access import Decision, Operation, may
from inspector.credential.permissions.rules import PermissionState, Resource
from inspector.credential.text.message import Message, message
from inspector.diagnosis.finding import Entry, Finding, Severity
from inspector.diagnosis.live.call import call_findings, from_entry, only_for_super_users
from inspector.diagnosis.live.call_words import call_words
from inspector.diagnosis.live.shapes import Call, CheckResult
from inspector.diagnosis.live.ways import WAY_NAMES
from inspector.records import record

_OVER = message("Verdict", "{call} over {way}")
_ACCOUNT = "account"
"""The operation of a question to the account service."""
_OPERATIONS = frozenset(each.value for each in Operation)
_MANAGES = frozenset({"read", "write"})
REVOKED = "live.revoked"
"""The code of the refusal of a key that was revoked from here."""
_REVOKED = Entry(
    Severity.ERROR,
    message("Live finding", "Revoked"),
    message("Live finding", "Replace it wherever it is used: the service refuses it."),
)
_ASKED_FOR = message("Live finding", "The account service revoked the key when this program asked for it.")


@record(frozen=True, slots=True)
class Contradiction:
    """A call that the service decided otherwise than the permissions say, or denied where they say nothing."""

    at: float
    """When it ended, in epoch seconds."""
    call: Message | str
    host: str
    """Where, unless it was the credential's own endpoint."""
    denied: bool
    """``True``: denied although the permissions allow it. ``False``: the other way round."""
    finding: Finding
    asked: tuple[object, ...]
    """What the call was about."""
    by_role: bool = False
    """The permissions say nothing: what the key may do is decided by its role at the service."""


@record(frozen=True, slots=True)
class Proof:
    """What became of the last connection check or call."""

    at: float
    """When it ended, in epoch seconds."""
    call: Message | str = ""
    """The call that was answered; empty for a whole connection check."""
    host: str = ""
    """Where, unless it was the credential's own endpoint: another host proves nothing about Momento."""
    refusal: Finding | None = None
    """Why the service does not accept the credential; ``None`` where it works."""
    against: Contradiction | None = None
    """The last call that contradicts the permissions, until the same call proves something else."""
    works: bool = True
    """Whether a check or call succeeded; only a contradiction or a refusal is known otherwise."""
    asked: tuple[object, ...] = ()
    """What the call was about; empty for a whole check."""
    denied: bool = False
    """The service denied the call as the permissions say: it accepts the credential."""


def proof_of(call: Call, inspection: Inspection | None, now: float, host: str = "") -> Proof | None:
    """Return what the outcome of a call proves at ``now`` (epoch seconds); ``None`` where that is nothing.

    A call that succeeded proves that the credential is accepted, and UNAUTHENTICATED from the service that it is not.
    Over RESP that status does not say which of name and credential is wrong. A call that was denied proves that it is
    accepted, and that the permissions say something else or nothing, unless they do not allow it either. An answer of
    the account service proves nothing about calls, a refusal does.
    """
    asked = (call.operation, call.cache, call.key, call.way)
    named = call_words(call.operation)
    if call.way != "grpc" and call.operation != _ACCOUNT:
        named = _OVER.of(call=named, way=WAY_NAMES[call.way])
    if not call.good and (call.made_here or not call.proven):
        return None
    if call.code == "UNAUTHENTICATED" and call.way != "resp":
        refusal = call_findings(call, inspection, now)[0]
        return Proof(now, named, host, refusal, works=False, asked=asked)
    predicted = _predicted(call, inspection) if inspection else None
    denied = call.code == "PERMISSION_DENIED" or only_for_super_users(call)
    against = None
    by_role = denied and inspection is not None and inspection.permissions.state is PermissionState.BY_ROLE
    if by_role or (predicted and predicted.allowed is denied and (denied or call.good)):
        finding = call_findings(call, inspection, now, predicted)[0]
        against = Contradiction(now, named, host, denied, finding, asked, by_role)
    foreseen = denied and predicted is not None and predicted.allowed is False
    works = (call.good or foreseen) and call.operation != _ACCOUNT
    proof = Proof(now, named, host, against=against, works=works, asked=asked, denied=foreseen)
    return proof if works or against else None


def after(known: Proof | None, new: Sequence[Proof]) -> Proof | None:
    """Return what is known after calls that proved ``new``, in their order.

    Of several calls the first that was answered is told, unless one was refused. A connection check that passed proves
    more than a call that succeeded, so it stays. A contradiction stays until the same call proves something else.
    """
    if not new:
        return known
    refused = [proof for proof in new if proof.refusal is not None]
    found = (
        refused[-1:] or sorted((each for each in new if each.works), key=lambda each: each.denied) or new
    )[0]
    old = known.against if known else None
    latest = {proof.asked: proof for proof in new}
    if old and old.asked in latest:
        old = None
    against = next((proof.against for proof in latest.values() if proof.against), old)
    if found.refusal is None and known and known.works:
        less = not found.works or (found.denied and not known.denied)
        if not known.call or less:
            return replace(known, against=against)
    return replace(found, against=against)


def before_a_check(known: Proof | None) -> Proof | None:
    """Return what a check that ended leaves of what was known: the contradiction, which it need not repeat."""
    against = known.against if known else None
    return Proof(against.at, against.call, against.host, against=against, works=False) if against else None


def after_a_check(
    known: Proof | None, checks: Sequence[CheckResult], inspection: Inspection, now: float, host: str = ""
) -> Proof | None:
    """Return what is known after a check that proved that the service accepts the credential."""
    outcomes = [step.outcome for check in checks for step in check.steps if step.outcome]
    proofs = [proof_of(outcome, inspection, now, host) for outcome in outcomes]
    held = [proof for proof in proofs if proof is not None and proof.works and proof.against is None]
    return after(known, [Proof(now, host=host), *held])


def _predicted(call: Call, inspection: Inspection) -> Decision:
    """What the permissions say about a call. Which of them the account service wants is not public: both, or none."""
    permissions = inspection.permissions
    if call.operation in _OPERATIONS:
        return may(permissions, Operation(call.operation), call.cache, call.key)
    managing = [rule for rule in permissions.rules if rule.resource is Resource.AUTH_MANAGEMENT]
    if call.operation != _ACCOUNT or permissions.state is not PermissionState.DECODED:
        allowed = None
    elif any(frozenset(rule.abilities) >= _MANAGES for rule in managing):
        allowed = True
    else:
        allowed = None if managing or not all(rule.is_known for rule in permissions.rules) else False
    return Decision(allowed, inspection.why)


def proof_of_end(now: float) -> Proof:
    """Return what it proves that the account service revoked a key at ``now`` (epoch seconds)."""
    return Proof(now, refusal=from_entry(REVOKED, _REVOKED, _ASKED_FOR))
