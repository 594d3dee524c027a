"""List, create and revoke version 2 keys through Momento's account service.

Facts (Momento's account API): ``POST /api-keys`` takes ``{"role_id", "description", "expiry"}``, where ``expiry`` is
``"never"`` or epoch seconds, and answers ``{"api_key", "refresh_token"?, "key_info"}``; ``DELETE /api-keys/{key_id}``
revokes. Not public: the statuses of success, so any of 200 to 299 is taken as one.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field, replace
from itertools import islice
from typing import Any
from urllib.parse import quote

from inspector.credential.model.key_info import KeyInfo, is_key_id, key_info_from_json
from inspector.credential.permissions.permission_set import decode_permission_set
from inspector.credential.permissions.rules import Permissions
from inspector.credential.text.message import Message, message
from inspector.credential.text.secret import Secret
from inspector.diagnosis.live.faults import Fault
from inspector.records import record
from inspector.service.account.asking import DEADLINE, AccountApi, ask_account, object_in, text_in
from inspector.service.connection.attempt import PeerError
from inspector.service.connection.connection import Connection
from inspector.service.connection.outcome import CallInfo, OtherCall, Outcome, State
from inspector.service.connection.rpc import refused
from inspector.service.https.exchange import HttpAnswer

MOST_LISTED = 1_000
"""Roles or keys that a list holds."""
_LONGEST_KEY = 16_384
_NO_ID = message("Account", "This is not the id of a key.")
_NO_ROLE = message("Account", "A role is needed.")


@record(frozen=True, slots=True)
class AccountRole:
    """A role of the account. Its texts are untrusted."""

    role_id: str
    name: str
    kind: str
    """``system`` or ``custom``."""
    description: str
    permissions: Permissions
    asked_at: float
    """When the service listed it, in epoch seconds."""


@record(frozen=True, slots=True)
class Roles:
    """The end of a question for the roles. ``cut``: the account has more than are listed."""

    outcome: Outcome
    roles: tuple[AccountRole, ...] = ()
    cut: bool = False


@record(frozen=True, slots=True)
class Keys:
    """The end of a question for the keys. ``cut``: the account has more than are listed."""

    outcome: Outcome
    keys: tuple[KeyInfo, ...] = ()
    cut: bool = False


@record(frozen=True, slots=True)
class CreatedKey:
    """A new version 2 key. The service returns its secrets only once."""

    credential: Secret
    refresh_token: Secret | None
    key: KeyInfo
    """With the moment at which the service answered."""


@record(frozen=True, slots=True)
class Change:
    """The end of a request that changes the account."""

    outcome: Outcome
    sent: bool
    """Whether the service may have got the request. Without an answer only the service knows what became of it."""
    created: CreatedKey | None = field(default=None, repr=False)

    @property
    def done(self) -> bool:
        """Whether the service said that it is done."""
        return self.outcome.state is State.OK

    @property
    def unknown(self) -> bool:
        """Whether it may have been done although the service did not say so."""
        refused = self.outcome.answer and not self.outcome.answer.startswith("HTTP 5")
        return self.sent and not self.done and not refused


async def list_roles(connection: Connection, *, deadline: float = DEADLINE) -> Roles:
    """Ask for the roles of the account, its own first. Never raises. ``deadline`` is in seconds."""
    found: list[AccountRole] = []

    def ask(api: AccountApi) -> Outcome:
        found.extend(islice(_readable(api.roles()), MOST_LISTED + 1))
        return api.ended(State.OK)

    outcome = await ask_account(connection, ask, deadline)
    listed = tuple(found[:MOST_LISTED]) if outcome.good else ()
    return Roles(outcome, listed, len(found) > MOST_LISTED)


async def list_keys(connection: Connection, *, deadline: float = DEADLINE) -> Keys:
    """Ask for the keys of the account. Never raises. ``deadline`` is in seconds."""
    found: list[KeyInfo] = []

    def ask(api: AccountApi) -> Outcome:
        found.extend(islice((key for key in api.all_keys() if key.key_id), MOST_LISTED + 1))
        return api.ended(State.OK)

    outcome = await ask_account(connection, ask, deadline)
    listed = tuple(found[:MOST_LISTED]) if outcome.good else ()
    return Keys(outcome, listed, len(found) > MOST_LISTED)


async def create_key(
    connection: Connection,
    role_id: str,
    expires_at: int | None,
    description: str = "",
    *,
    deadline: float = DEADLINE,
) -> Change:
    """Create a version 2 key with the role of this id. Never raises.

    ``expires_at`` is in epoch seconds, ``None`` for never; ``deadline`` in seconds.
    """
    if not role_id:
        return _not_sent(_NO_ROLE)
    asked = {
        "role_id": role_id,
        "description": description,
        "expiry": "never" if expires_at is None else expires_at,
    }
    sent: list[bool] = []
    made: list[CreatedKey] = []

    def ask(api: AccountApi) -> Outcome:
        sent.append(True)
        made.append(_created(api.send("POST", "/api-keys", asked)))
        return api.ended(State.OK)

    outcome = await ask_account(connection, ask, deadline)
    return Change(outcome, bool(sent), made[0] if made and outcome.good else None)


async def revoke_key(connection: Connection, key_id: str, *, deadline: float = DEADLINE) -> Change:
    """Revoke the version 2 key of this id with the connection's key. Never raises. ``deadline`` is in seconds."""
    if not is_key_id(key_id):
        return _not_sent(_NO_ID)
    sent: list[bool] = []

    def ask(api: AccountApi) -> Outcome:
        sent.append(True)
        api.send("DELETE", f"/api-keys/{quote(key_id, safe='')}")
        return api.ended(State.OK)

    outcome = await ask_account(connection, ask, deadline)
    return Change(outcome, bool(sent))


def _not_sent(why: Message) -> Change:
    return Change(refused(CallInfo(OtherCall.ACCOUNT), why), sent=False)


def _readable(roles: Iterable[Mapping[str, Any]]) -> Iterator[AccountRole]:
    for role in roles:
        role_id = text_in(role.get("role_id"))
        if role_id is not None:
            yield AccountRole(
                role_id,
                text_in(role.get("role_name")) or role_id,
                text_in(role.get("role_type")) or "",
                text_in(role.get("description")) or "",
                decode_permission_set(role.get("permissions")),
                time.time(),
            )


def _created(answer: HttpAnswer) -> CreatedKey:
    """Raise ``PeerError`` where the answer holds no key."""
    told = object_in(answer) or {}
    key, refresh = told.get("api_key"), told.get("refresh_token")
    if not isinstance(key, str) or not key or len(key) > _LONGEST_KEY:
        raise PeerError(Fault.UNREADABLE, answer.shown)
    renewing = Secret(refresh) if isinstance(refresh, str) and refresh else None
    info = key_info_from_json(told.get("key_info")) or KeyInfo()
    return CreatedKey(Secret(key), renewing, replace(info, asked_at=time.time()))
