"""Explain UNAUTHENTICATED and PERMISSION_DENIED with the contents of the credential."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime

from inspector.credential.inspection import Inspection
from inspector.credential.model.expiry import ExpiryState
from inspector.credential.model.kinds import Kind
from inspector.credential.permissions.access import Decision
from inspector.credential.permissions.rules import PermissionState
from inspector.credential.permissions.sentences import rule_sentence
from inspector.credential.text.message import Message, message
from inspector.diagnosis.catalogue.catalogue import entry
from inspector.diagnosis.finding import Finding
from inspector.diagnosis.rules.expiry import replacement

_EXPIRED = message("Live finding", "The credential has expired")
_EXPIRED_SINCE = message("Live finding", "It expired at {moment}. {evidence}")
_EXPIRED_THERE = message(
    "Live finding",
    "By the service's clock it expired at {moment}. This computer's clock is behind. {evidence}",
)
_REPLACE = message("Live finding", "{renew} Then replace it where it is used.")
_SET_CLOCK = message("Live finding", "Set this computer's clock. {renew}")
_NOT_YET = message("Live finding", "The credential is not valid yet")
_NOT_YET_UNTIL = message("Live finding", "It is valid from {moment}. {evidence}")
_WAIT = message(
    "Live finding",
    "Check the clocks of this computer and of the one that made the credential. If both are right, wait.",
)
_BROKEN = message("Live finding", "Damaged credential")
_BROKEN_FIX = message("Live finding", "Copy it again from its source. The other findings say what is wrong.")
_NO_CREDENTIAL = message("Live finding", "Not a credential for calls")
_NO_CREDENTIAL_FIX = message("Live finding", "Use an API key or a disposable token.")
_ELSEWHERE = message("Live finding", "The key may not belong to this endpoint")
_ELSEWHERE_FIX = message(
    "Live finding",
    "A version 2 key does not contain its endpoint. Copy both from the same place in the "
    "console, and check there that the key was not revoked.",
)
_REVOKED = message("Live finding", "The service says that the key was revoked")
_REVOKED_FIX = message("Live finding", "Use another key, or create a new one in the console.")
_SAYS_REVOKED = re.compile(r"\brevoked\b", re.IGNORECASE)

_NOT_FOR_CALLS = frozenset(
    {Kind.REFRESH_TOKEN, Kind.SESSION_TOKEN, Kind.FOREIGN_JWT, Kind.FOREIGN_SECRET, Kind.SIGNED_URL_TOKEN}
)

_AS_EXPECTED = message("Live finding", "As expected: {reason}")
_SMALLEST = message(
    "Live finding", "Request only what the rules allow, or use a token with this rule: {rule}"
)
_BY_ROLE = message(
    "Live finding",
    "The permissions of this key are in its role. Change the role in the console, or use another key.",
)
_NOT_KNOWN = message("Live finding", "The credential does not say whether this is allowed: {reason}")
_CONDITION = message("Live finding", "Probably its condition: the permissions say “{reason}”")
_CONDITION_FIX = message(
    "Live finding",
    "Compare the condition with the address that the calls come from, as a gateway or VPN shows it to the service.",
)


def unauthenticated(
    plain: Finding, inspection: Inspection | None, now: float, clock_skew: float | None
) -> Finding:
    """Explain UNAUTHENTICATED: add the reason found in the credential, such as its expiry."""
    if inspection is None:
        return plain
    expired = by_expiry(plain, inspection, now, clock_skew)
    if expired is not None:
        return expired
    if inspection.kind in _NOT_FOR_CALLS:
        return replace(plain, title=_NO_CREDENTIAL, fix=_NO_CREDENTIAL_FIX, why=inspection.why)
    if inspection.breaks:
        return replace(plain, title=_BROKEN, fix=_BROKEN_FIX, why=inspection.breaks[0].detail)
    if _SAYS_REVOKED.search(str(plain.evidence)):
        return replace(plain, title=_REVOKED, fix=_REVOKED_FIX)
    if inspection.kind is Kind.API_KEY_V2:
        return replace(plain, title=_ELSEWHERE, fix=_ELSEWHERE_FIX)
    return plain


def by_expiry(
    plain: Finding, inspection: Inspection | None, now: float, clock_skew: float | None
) -> Finding | None:
    """Explain a refusal by the times in the credential; ``None`` where it is valid at the service's time too."""
    if inspection is None:
        return None
    expiry = inspection.expiry
    there = now - (clock_skew or 0.0)
    renew = replacement(inspection) or entry("time.expired").fix
    if expiry.state(now) is ExpiryState.EXPIRED:
        return _reason(plain, _EXPIRED, _EXPIRED_SINCE, _REPLACE.of(renew=renew), expiry.expires_at)
    if expiry.state(there) is ExpiryState.EXPIRED:
        return _reason(plain, _EXPIRED, _EXPIRED_THERE, _SET_CLOCK.of(renew=renew), expiry.expires_at)
    if expiry.not_before is not None and now < expiry.not_before:
        return _reason(plain, _NOT_YET, _NOT_YET_UNTIL, _WAIT, expiry.not_before)
    return None


def denied(plain: Finding, inspection: Inspection | None, predicted: Decision | None) -> Finding:
    """Explain PERMISSION_DENIED: add the rule that comes closest and the rule that would allow the call."""
    if inspection is not None and inspection.permissions.state is PermissionState.BY_ROLE:
        return replace(plain, why=inspection.permissions.why, fix=_BY_ROLE)
    if predicted is None:
        return plain
    if predicted.conditional:
        return replace(plain, why=_CONDITION.of(reason=predicted.why), fix=_CONDITION_FIX)
    if predicted.allowed is None:
        return replace(plain, why=_NOT_KNOWN.of(reason=predicted.reason))
    if predicted.allowed:
        return plain
    smallest = predicted.smallest
    fix = _SMALLEST.of(rule=rule_sentence(smallest)) if smallest is not None else plain.fix
    return replace(plain, why=_AS_EXPECTED.of(reason=predicted.reason), fix=fix)


def _reason(plain: Finding, title: Message, evidence: Message, fix: Message, moment: float | None) -> Finding:
    full = evidence.of(moment=moment_text(moment), evidence=plain.evidence)
    return replace(plain, title=title, evidence=full, fix=fix, why=None)


def moment_text(seconds: float | None) -> str:
    """A time in UTC; in epoch seconds if it is outside the calendar."""
    try:
        return datetime.fromtimestamp(seconds or 0.0, UTC).strftime("%Y-%m-%d %H:%M:%S UTC")
    except (ValueError, OverflowError, OSError):
        return f"{seconds:.0f}"
