"""What it means that the account service did not answer or do what was asked, and what to do.

Facts: the statuses of Momento's account API. The package ``service`` is above this one, so an outcome is typed by
:mod:`shapes`.
"""

from __future__ import annotations

from inspector.credential.text.message import Message, message
from inspector.diagnosis.live.network import NETWORK
from inspector.diagnosis.live.shapes import Call

_NO_KEY = message(
    "Account",
    "The account of the asking key has no such key: it was revoked, or it belongs to another account.",
)
_NOT_ACCEPTED = message(
    "Account",
    "The account service did not accept the key that asked: it has expired or was revoked. Ask with another key of the "
    "same account.",
)
_NOT_ALLOWED = message(
    "Account",
    "The key that asked has no permission auth-management. Ask with another key of the same account that has it, for "
    "example one of the role Owner or Operator.",
)
_TOO_OFTEN = message("Account", "The account service was asked too often. Wait a minute, then ask again.")
_LATE = message("Account", "The account service did not answer in time. Ask again.")
_BROKEN_DOWN = message(
    "Account",
    "Error in the account service: “{details}”. The key is probably not the cause. Try again later.",
)
_NOT_FOUND = message(
    "Account",
    "The account service found nothing for this question: “{details}”. Momento does not document when that happens. "
    "Check that the key belongs to the environment that is asked.",
)
_NOT_UNDERSTOOD = message(
    "Account",
    "The account service refused the question as wrong: “{details}”. The permissions of the key are not the cause. "
    "Change what its words name, then try again.",
)
_EXISTS = message(
    "Account",
    "The account service says that this exists already: “{details}”. List the keys before you try again.",
)
_NOT_NOW = message(
    "Account",
    "The account is not in the state that this needs: “{details}”. Change what its words name, then try again.",
)
_OTHER = message(
    "Account",
    "The account service answered: “{details}”. Momento does not document this answer. Try again later; if it stays, "
    "send its words to Momento's support.",
)
_NOT_SENT = message("Account", "{title}. {fix} The key was not sent.")
_BROKEN = message("Account", "{title}. {fix}")
_NO_SUCH_ROLE = message("Account", "The account has no role with this id. List the roles and choose one.")
_NO_SUCH_KEY = message(
    "Account",
    "The account has no key with this id: it was revoked already, or it belongs to another account.",
)
_CANCELLED = message("Account", "Cancelled.")
_MAYBE_CREATED = message(
    "Account", "Only the service knows whether the key was created. List the keys before you try again."
)
_MAYBE_REVOKED = message(
    "Account", "Only the service knows whether the key was revoked. Try again: a revoked key is not found."
)
_BOTH = message("Account", "{reason} {unknown}")
_BY_CODE = {
    "UNAUTHENTICATED": _NOT_ACCEPTED,
    "PERMISSION_DENIED": _NOT_ALLOWED,
    "RESOURCE_EXHAUSTED": _TOO_OFTEN,
    "DEADLINE_EXCEEDED": _LATE,
}
_BY_CODE_IN_ITS_WORDS = {
    "INVALID_ARGUMENT": _NOT_UNDERSTOOD,
    "NOT_FOUND": _NOT_FOUND,
    "ALREADY_EXISTS": _EXISTS,
    "FAILED_PRECONDITION": _NOT_NOW,
    "INTERNAL": _BROKEN_DOWN,
}
"""Sentences that need the service's own words: its documentation gives the status and no reason."""


def no_role(call: Call) -> Message:
    """The sentence about a question that ended without a role."""
    if call.state == "miss":
        return _NO_KEY
    fault = call.fault
    if fault is not None and fault in NETWORK and call.code != "DEADLINE_EXCEEDED":
        entry = NETWORK[fault][1]
        ended = _BROKEN if call.proven else _NOT_SENT
        return ended.of(title=entry.title, fix=entry.fix)
    known = _BY_CODE.get(call.code or "")
    if known is not None:
        return known
    words = _BY_CODE_IN_ITS_WORDS.get(call.code or "", _OTHER)
    quoted = call.details or call.answer or call.code or ""
    return words.of(details=quoted.rstrip(". "))  # the sentence ends after the quotation


def not_created(call: Call, *, unknown: bool) -> Message:
    """The sentence about a key that was not created, or for which that is ``unknown``."""
    return _not_changed(call, _NO_SUCH_ROLE, _MAYBE_CREATED if unknown else None)


def not_revoked(call: Call, *, unknown: bool) -> Message:
    """The sentence about a key that was not revoked, or for which that is ``unknown``."""
    return _not_changed(call, _NO_SUCH_KEY, _MAYBE_REVOKED if unknown else None)


def _not_changed(call: Call, not_found: Message, unknown: Message | None) -> Message:
    known = not_found if call.code == "NOT_FOUND" else None
    reason = _CANCELLED if call.state == "cancelled" else known or no_role(call)
    return reason if unknown is None else _BOTH.of(reason=reason, unknown=unknown)
