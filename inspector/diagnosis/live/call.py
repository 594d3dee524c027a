"""Findings ``live.*`` about the outcome of a call, combined with what the credential says.

The package ``service`` is above this one, so outcomes are typed by the protocols in :mod:`shapes`.
"""

from __future__ import annotations

from dataclasses import replace

from inspector.credential.inspection import Inspection
from inspector.credential.permissions.access import Decision
from inspector.credential.text.message import Message, message
from inspector.diagnosis.catalogue.catalogue import finding
from inspector.diagnosis.finding import Entry, Finding, Severity
from inspector.diagnosis.live.call_words import call_words
from inspector.diagnosis.live.credential import by_expiry, denied, moment_text, unauthenticated
from inspector.diagnosis.live.faults import BEFORE_SENDING, Fault, fault_in
from inspector.diagnosis.live.network import NETWORK
from inspector.diagnosis.live.shapes import Call
from inspector.diagnosis.live.status import STATUSES, sdk_code
from inspector.diagnosis.live.trailer import by_trailer
from inspector.diagnosis.live.ways import entry_of
from inspector.diagnosis.rules.expiry import clock_difference

PREDICTION_FAILED = "live.prediction-failed"
"""The code of the finding about a result that contradicts the permissions."""
NOTEWORTHY_SKEW_SECONDS = 30.0
_MINTING = ("mint", "generate-key")
_ONLY_SUPER_USERS = "only tokens with superuser permissions"

_EVIDENCE = message("Live finding", "{call} at {host}: {code} after {time}. {words}")
_CODE = message("Live finding", "{code} (in the official SDKs {sdk_code})")
_CALL = message("Live finding", "{operation} “{item}” in the cache “{cache}”")
_PLAIN_CALL = message("Live finding", "{operation}")
_SERVICE_MESSAGE = message("Live finding", "Message from the service: “{details}”")
_LIBRARY_MESSAGE = message("Live finding", "Message from the gRPC library: “{details}”")
_NO_MESSAGE = message("Live finding", "No further message from the service.")
NETWORK_MESSAGE = message("Live finding", "Message from the network or from who answered: “{details}”")
_NOT_SENT = message("Live finding", "{words} Neither the call nor the secret was sent.")
_QUOTED_NOT_SENT = message("Live finding", "{words}. Neither the call nor the secret was sent.")
_MILLISECONDS = message("Live finding", "{count} ms")
_CANCELLED = Entry(
    Severity.INFO,
    message("Live finding", "Call cancelled"),
    message("Live finding", "Make the call again when you are ready. How it would have ended is not known."),
)
_PREDICTION = Entry(
    Severity.WARNING,
    message("Live finding", "The result contradicts the permissions"),
    message(
        "Live finding",
        "The service decides. Check whether the credential was changed or decoded wrongly, "
        "whether the endpoint belongs to it, and whether it has permissions this program does "
        "not know.",
    ),
    message("Live finding", "Permissions are decoded, not verified. Only the service can verify them."),
)
_TOLD = message(
    "Live finding",
    "The account service told the permissions at {moment}. The role may have been changed since.",
)
_PREDICTED_YES = message("Live finding", "Predicted: allowed. Observed: denied.")
_PREDICTED_NO = message("Live finding", "Predicted: denied. Observed: allowed.")
_CANNOT_MINT = Entry(
    Severity.ERROR,
    message("Live finding", "This credential cannot mint"),
    message("Live finding", "Use a super user's API key to mint. Tokens and fine-grained keys cannot."),
)
_RENEWAL_REFUSED = Entry(
    Severity.ERROR,
    message("Live finding", "The service refused to renew the key"),
    message(
        "Live finding",
        "Its refresh token may have been used already, have expired, or belong to another key. "
        "Make a new key instead: mint one with a super user's key, or create one in the Momento console.",
    ),
)
_RENEWAL_REFUSALS = frozenset({"UNAUTHENTICATED", "PERMISSION_DENIED", "INVALID_ARGUMENT", "NOT_FOUND"})
_UNDECIDED = frozenset({"CANCELLED", "DEADLINE_EXCEEDED", "UNAVAILABLE"})
"""Results after which the service may have processed the request."""
_STATES = {
    "failed": message("Live finding", "failed"),
    "cancelled": message("Live finding", "cancelled"),
    "refused": message("Live finding", "not sent"),
}
"""What became of a call without a status."""
_BEHIND = message("Live finding", "This computer's clock is {difference} behind the service's.")
_AHEAD = message("Live finding", "This computer's clock is {difference} ahead of the service's.")


def call_findings(
    call: Call, inspection: Inspection | None, now: float, predicted: Decision | None = None
) -> tuple[Finding, ...]:
    """Explain the outcome of a call, the cause first; nothing if it ended as expected.

    ``now`` is epoch seconds; ``predicted`` is the result of ``access.may`` before the call. A call that was not sent
    has no finding; its reason is in ``Outcome.why``.
    """
    found = _ending(call, inspection, now, predicted)
    skew = clock_finding(call.clock_skew)
    return (*found, skew) if skew else found


def is_undecided(call: Call) -> bool:
    """Return whether the service may have done what was asked although no answer came."""
    fault = fault_in(call)
    sent = call.proven and fault not in BEFORE_SENDING
    return sent and (fault is Fault.UNREADABLE or call.observed in _UNDECIDED)


def only_for_super_users(call: Call) -> bool:
    """Return whether the service refused to mint because the credential is not that of a super user."""
    return not call.good and call.operation in _MINTING and _ONLY_SUPER_USERS in call.details.lower()


def clock_finding(skew: float | None) -> Finding | None:
    """Return a finding if the clocks differ by 30 seconds or more. ``skew`` is positive if this computer is ahead."""
    if skew is None or abs(skew) < NOTEWORTHY_SKEW_SECONDS:
        return None
    template = _AHEAD if skew > 0 else _BEHIND
    return finding("time.clock-skew", template.of(difference=clock_difference(skew)))


def network_finding(fault: Fault, evidence: Message) -> Finding:
    """Return the finding about a network fault."""
    code, entry = NETWORK[fault]
    return from_entry(code, entry, evidence)


def from_entry(code: str, entry: Entry, evidence: Message) -> Finding:
    """Make a finding from a catalogue entry."""
    return Finding(code, entry.severity, entry.title, evidence, entry.fix, entry.why)


def quoted(details: str, *, made_here: bool) -> Message:
    """Quote the message that came with a status, and name who wrote it: the service, or gRPC on this side."""
    return (_LIBRARY_MESSAGE if made_here else _SERVICE_MESSAGE).of(details=details)


def evidence_of(call: Call) -> Message:
    """Describe the call, its status, and the message of the service, or of gRPC if the service did not answer."""
    template = _LIBRARY_MESSAGE if call.made_here else _SERVICE_MESSAGE
    if call.fault not in (None, Fault.NO_DESCRIPTORS):
        template = NETWORK_MESSAGE
    words = template.of(details=call.details) if call.details else _NO_MESSAGE
    if not call.proven:
        words = (_QUOTED_NOT_SENT if call.details else _NOT_SENT).of(words=words)
    asked = _PLAIN_CALL.of(operation=call_words(call.operation))
    if call.cache:
        item = call.key.decode("utf-8", "backslashreplace")
        asked = _CALL.of(operation=call_words(call.operation), item=item, cache=call.cache)
    time = _MILLISECONDS.of(count=round((call.latency or 0.0) * 1000, 1))
    state: Message | str = _STATES.get(call.state) or call.state
    code: Message | str = call.answer or call.code or state
    named = None if call.answer else sdk_code(call.code)
    if named is not None:
        code = _CODE.of(code=call.code or "", sdk_code=named)
    return _EVIDENCE.of(call=asked, host=call.host, code=code, time=time, words=words)


def _ending(
    call: Call, inspection: Inspection | None, now: float, predicted: Decision | None
) -> tuple[Finding, ...]:
    if call.state == "cancelled":
        return (from_entry("live.cancelled", _CANCELLED, evidence_of(call)),)
    if call.good:
        surprised = predicted is not None and predicted.allowed is False
        return (_prediction(call, _PREDICTED_NO, inspection),) if surprised else ()
    fault = fault_in(call)
    if fault is not None:
        return (network_finding(fault, evidence_of(call)),)
    if call.code is None and not call.answer:
        return ()
    return (_answer(call, inspection, now, predicted),)


def _answer(call: Call, inspection: Inspection | None, now: float, predicted: Decision | None) -> Finding:
    """Return the finding for an error status of the service."""
    own = entry_of(call) if call.answer else None
    if own is not None and own[0] != "live.unauthenticated":
        return from_entry(*own, evidence_of(call))
    status = STATUSES.get(call.code or "", STATUSES["UNKNOWN"])
    plain = from_entry(status.code, status.entry, evidence_of(call))
    if own is not None:
        plain = from_entry(*own, plain.evidence)
    if call.operation == "renew" and call.code in _RENEWAL_REFUSALS:
        plain = from_entry(status.code, _RENEWAL_REFUSED, plain.evidence)
        return by_expiry(plain, inspection, now, call.clock_skew) or plain
    if call.code == "UNAUTHENTICATED":
        return unauthenticated(plain, inspection, now, call.clock_skew)
    if call.code == "PERMISSION_DENIED":
        explained = denied(plain, inspection, predicted)
        if predicted is not None and predicted.allowed:
            return replace(_prediction(call, _PREDICTED_YES, inspection), consequences=(explained,))
        return explained
    finer = by_trailer(call.code, call.err, call.details)
    if finer is not None:
        return from_entry(status.code, finer, plain.evidence)
    if only_for_super_users(call):
        return from_entry(status.code, _CANNOT_MINT, plain.evidence)
    return plain


def _prediction(call: Call, comparison: Message, inspection: Inspection | None) -> Finding:
    both = message("Live finding", "{comparison} {evidence}").of(
        comparison=comparison, evidence=evidence_of(call)
    )
    found = from_entry(PREDICTION_FAILED, _PREDICTION, both)
    told_at = inspection.permissions_told_at if inspection else None
    return found if told_at is None else replace(found, why=_TOLD.of(moment=moment_text(told_at)))
