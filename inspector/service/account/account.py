"""Ask Momento's account service what a version 2 key may do.

Facts (Momento's account API): the key's own id is found in the list of keys (``GET /api-keys``), its role there, and
the role's permission set in the list of roles (``GET /roles``).
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from inspector.credential.model.key_info import KeyInfo
from inspector.credential.permissions.permission_set import decode_permission_set
from inspector.credential.permissions.rules import Permissions
from inspector.records import record
from inspector.service.account.asking import DEADLINE, AccountApi, ask_account, text_in
from inspector.service.connection.connection import Connection
from inspector.service.connection.outcome import Outcome, State


@record(frozen=True, slots=True)
class FoundRole:
    """What the account service said about a key."""

    key: KeyInfo
    """With its role, and when it was asked."""
    permissions: Permissions | None = None
    """``None``: the role of the key is not in the list of roles."""


@record(frozen=True, slots=True)
class RoleAnswer:
    """The end of the question. ``found`` is ``None`` where the call failed, or the account has no such key."""

    outcome: Outcome
    found: FoundRole | None = None


async def ask_role(connection: Connection, key_id: str, *, deadline: float = DEADLINE) -> RoleAnswer:
    """Ask with the connection's key what the version 2 key of this id may do. Never raises.

    ``deadline`` is in seconds, for all pages together. A state of MISS: the account has no key of this id.
    """
    found: list[FoundRole] = []

    def ask(api: AccountApi) -> Outcome:
        key = next((key for key in api.all_keys() if key.key_id == key_id), None)
        if key is None:
            return api.ended(State.MISS)
        found.append(_found(key, api))
        return api.ended(State.HIT)

    outcome = await ask_account(connection, ask, deadline)
    return RoleAnswer(outcome, found[0] if found and outcome.state is State.HIT else None)


def with_role(key: KeyInfo, role: Mapping[str, Any]) -> KeyInfo:
    """Return what is known of a key together with what the service said of its role."""
    return replace(
        key,
        role_name=text_in(role.get("role_name")),
        role_type=text_in(role.get("role_type")),
        role_description=text_in(role.get("description")),
    )


def _found(key: KeyInfo, api: AccountApi) -> FoundRole:
    asked = replace(key, asked_at=time.time())
    for role in api.roles():
        if key.role_id is not None and role.get("role_id") == key.role_id:
            return FoundRole(with_role(asked, role), decode_permission_set(role.get("permissions")))
    return FoundRole(asked)
