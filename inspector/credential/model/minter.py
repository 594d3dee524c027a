"""Predict whether a credential can mint others, or be renewed.

Facts: only super users mint, tokens never do (Momento's documentation; the quoted error was published by its
users). Which roles of a version 2 key may mint is not documented, so nothing is predicted for them.
"""

from __future__ import annotations

from inspector.credential.model.expiry import ExpiryState
from inspector.credential.model.inspection import Inspection
from inspector.credential.model.kinds import Kind
from inspector.credential.permissions.rules import PermissionState
from inspector.credential.text.message import Message, message

_REFUSAL = "Only tokens with SuperUser permissions can generate disposable tokens"
_CALLERS = frozenset({Kind.API_KEY_V1, Kind.API_KEY_V2, Kind.API_KEY_LEGACY, Kind.DISPOSABLE_TOKEN})

_NOT_A_KEY = message("Minter", "It cannot mint, because it is not a credential for calls.")
_REPORT = message("Minter", "A report does not contain the secret. Load the key itself.")
_NO_ENDPOINT = message("Minter", "It has no endpoint, so it cannot mint.")
_EXPIRED = message("Minter", "It has expired. The service answers UNAUTHENTICATED.")
_TOKEN = message("Minter", "A disposable token cannot mint. The service answers “{words}”.").of(
    words=_REFUSAL
)
_RULES = message(
    "Minter", "Only a super user's key can mint, but this one has rules. The service answers “{words}”."
)
_BY_ROLE = message("Minter", "Whether this key can mint depends on its role at the service.")


def cannot_mint(inspection: Inspection, now: float) -> Message | None:
    """Why the service will refuse to mint, the most basic reason first; ``None`` when no reason is known."""
    if inspection.reported is not None:
        return _REPORT
    if inspection.kind not in _CALLERS:
        return _NOT_A_KEY
    if inspection.endpoint is None:
        return _NO_ENDPOINT
    if inspection.kind is Kind.DISPOSABLE_TOKEN:
        return _TOKEN
    if inspection.expiry.state(now) is ExpiryState.EXPIRED:
        return _EXPIRED
    permissions = inspection.permissions
    if inspection.kind is Kind.API_KEY_V2:
        return None  # what a role needs for it is not public
    decoded = permissions.state in (PermissionState.DECODED, PermissionState.EMPTY)
    return _RULES.of(words=_REFUSAL) if decoded and not permissions.super_user else None


def cannot_renew(inspection: Inspection, now: float) -> Message | None:
    """Why the service will refuse to renew a key, or ``None``. Its rules do not matter: the refresh token decides."""
    if inspection.reported is not None:
        return _REPORT
    if inspection.kind is Kind.DISPOSABLE_TOKEN:
        return message("Minter", "A disposable token cannot be renewed.").of()
    if inspection.kind not in _CALLERS:
        return message("Minter", "It cannot be renewed, because it is not an API key.").of()
    if inspection.endpoint is None:
        return message("Minter", "It has no endpoint, so it cannot be renewed.").of()
    return _EXPIRED if inspection.expiry.state(now) is ExpiryState.EXPIRED else None


def may_depend(inspection: Inspection) -> Message | None:
    """A remark for a credential that does not contain its permissions; ``None`` for others."""
    by_role = inspection.permissions.state is PermissionState.BY_ROLE or inspection.kind is Kind.API_KEY_V2
    return _BY_ROLE if by_role and not inspection.permissions.super_user else None
