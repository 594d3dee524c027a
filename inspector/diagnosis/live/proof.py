"""What the service itself last said about a credential: that it works, or that it does not accept it."""

from __future__ import annotations

from inspector.credential.inspection import Inspection
from inspector.credential.text.message import Message, message
from inspector.diagnosis.finding import Entry, Finding, Severity
from inspector.diagnosis.live.call import call_findings, from_entry
from inspector.diagnosis.live.shapes import Call
from inspector.diagnosis.live.ways import WAY_NAMES
from inspector.records import record

_OVER = message("Verdict", "{call} over {way}")
REVOKED = "live.revoked"
"""The code of the refusal of a key that was revoked from here."""
_REVOKED = Entry(
    Severity.ERROR,
    message("Live finding", "Revoked"),
    message("Live finding", "Replace it wherever it is used: the service refuses it."),
)
_ASKED_FOR = message("Live finding", "The account service revoked the key when this program asked for it.")


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


def proof_of(call: Call, inspection: Inspection | None, now: float, host: str = "") -> Proof | None:
    """Return what the outcome of a call proves at ``now`` (epoch seconds); ``None`` where that is nothing.

    A call that succeeded proves that the credential is accepted, and UNAUTHENTICATED from the service that it is not.
    Over RESP that status does not say which of name and credential is wrong.
    """
    named: Message | str = call.operation
    if call.way != "grpc":
        named = _OVER.of(call=call.operation, way=WAY_NAMES[call.way])
    if call.good:
        return Proof(now, named, host)
    if call.code != "UNAUTHENTICATED" or call.made_here or not call.proven or call.way == "resp":
        return None
    return Proof(now, named, host, call_findings(call, inspection, now)[0])


def proof_of_end(now: float) -> Proof:
    """Return what it proves that the account service revoked a key at ``now`` (epoch seconds)."""
    return Proof(now, refusal=from_entry(REVOKED, _REVOKED, _ASKED_FOR))
