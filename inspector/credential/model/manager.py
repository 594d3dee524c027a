"""Predict whether a version 2 key can create and revoke keys of its account.

Facts: the account service takes keys with the permission auth-management only (Momento's account API). Which of its
abilities a request needs is not public; the program expects to write. A key does not contain its role, so this is known
only once the account service was asked.
"""

from __future__ import annotations

from inspector.credential.model.expiry import ExpiryState
from inspector.credential.model.inspection import Inspection
from inspector.credential.permissions.rules import PermissionState, Resource
from inspector.credential.text.message import Message, message

_EXPIRED = message("Account", "This key has expired: the account service does not accept it.")
_NO_PERMISSION = message(
    "Account", "The role of this key has no permission auth-management with write, so it cannot manage keys."
)


def cannot_manage(inspection: Inspection, now: float) -> Message | None:
    """Why the account service will refuse this key at ``now`` (epoch seconds); ``None`` when no reason is known."""
    if inspection.expiry.state(now) is ExpiryState.EXPIRED:
        return _EXPIRED
    return _NO_PERMISSION if can_manage(inspection) is False else None


def can_manage(inspection: Inspection) -> bool | None:
    """Whether the role of a key lets it manage keys; ``None`` while the role is not known."""
    permissions = inspection.permissions
    if permissions.state is not PermissionState.DECODED:
        return None
    managing = [rule for rule in permissions.rules if rule.resource is Resource.AUTH_MANAGEMENT]
    if any("write" in rule.abilities for rule in managing) or permissions.super_user:
        return True
    return False if all(rule.is_known for rule in permissions.rules) else None
