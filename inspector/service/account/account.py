"""Ask Momento's account service what a version 2 key may do.

Facts (Momento's account API): ``GET /api-keys`` and ``GET /roles`` in pages of up to 100 with ``next_token``; the key
in ``Authorization`` without ``Bearer``; errors are ``{"code", "message", "err"?}`` with 400, 401 (invalid or expired),
403 (no auth-management), 404, 409, 412, 429 and 500. The key's own id is found in the list of keys, its role there, and
the role's permission set in the list of roles.

**Proof before secret.** TLS verifies the peer's name; then a question without a key goes first over the same
connection, and only a refusal in the service's own form lets the key follow. That a request without a key is refused
in that form is inferred from the documented errors.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import quote

from inspector.credential.model.key_info import LONGEST, KeyInfo, key_info_from_json
from inspector.credential.permissions.permission_set import decode_permission_set
from inspector.credential.permissions.rules import Permissions
from inspector.diagnosis.live.faults import Fault
from inspector.service.account.route import account_route
from inspector.service.connection.attempt import Attempt, PeerError, attempt
from inspector.service.connection.connection import Connection
from inspector.service.connection.outcome import CallInfo, OtherCall, Outcome, State
from inspector.service.connection.setting import Way
from inspector.service.https.exchange import Exchange, HttpAnswer, HttpRequest

DEADLINE = 20.0
"""Seconds for all pages together."""
_LARGEST_PAGE = 4_194_304
_MOST_PAGES = 100
_CODES = {
    400: "INVALID_ARGUMENT",
    401: "UNAUTHENTICATED",
    403: "PERMISSION_DENIED",
    404: "NOT_FOUND",
    409: "ALREADY_EXISTS",
    412: "FAILED_PRECONDITION",
    429: "RESOURCE_EXHAUSTED",
    500: "INTERNAL",
}
_REFUSALS = frozenset({400, 401, 403})
_QUESTION = HttpRequest("GET", "/api-keys?limit=1")


@dataclass(frozen=True, slots=True)
class FoundRole:
    """What the account service said about a key."""

    key: KeyInfo
    """With its role, and when it was asked."""
    permissions: Permissions | None = None
    """``None``: the role of the key is not in the list of roles."""


@dataclass(frozen=True, slots=True)
class RoleAnswer:
    """The end of the question. ``found`` is ``None`` where the call failed, or the account has no such key."""

    outcome: Outcome
    found: FoundRole | None = None


async def ask_role(connection: Connection, key_id: str, *, deadline: float = DEADLINE) -> RoleAnswer:
    """Ask with the connection's key what the version 2 key of this id may do. Never raises.

    ``deadline`` is in seconds, for all pages together. A state of MISS: the account has no key of this id.
    """
    found: list[FoundRole] = []

    def talk(under_way: Attempt) -> Outcome:
        exchange = Exchange(under_way.route, under_way.line)
        try:
            _prove(exchange)
            under_way.begin()
            pages = _Pages(exchange, under_way)
            key = next((key for key in pages.all_keys() if key.key_id == key_id), None)
            if key is None:
                return under_way.answered(State.MISS, "OK", "")
            found.append(_found(key, pages))
        except _RefusedError as refused:
            return refused.outcome
        except PeerError as error:
            fault = Fault.NOT_ACCOUNT_API if error.fault is Fault.NOT_HTTP_API else error.fault
            raise PeerError(fault, error.words) from None
        return under_way.answered(State.HIT, "OK", "")

    route = account_route(connection.endpoint, connection.setting)
    info = CallInfo(OtherCall.ACCOUNT)
    outcome = await attempt(connection, Way.HTTPS, info, deadline, talk, route=route)
    return RoleAnswer(outcome, found[0] if found and outcome.state is State.HIT else None)


class _RefusedError(Exception):
    """The service answered with an error."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__(outcome.code)
        self.outcome = outcome


class _Pages:
    """The lists of the account, page by page. Raises ``_RefusedError``, ``PeerError`` and ``OSError``."""

    def __init__(self, exchange: Exchange, under_way: Attempt) -> None:
        self._exchange = exchange
        self._under_way = under_way
        token = under_way.token.reveal()
        self._headers = (("authorization", token), ("accept", "application/json"))

    def all_keys(self) -> Iterator[KeyInfo]:
        """The keys of the account."""
        for value in self._all("/api-keys?limit=100", "key_info"):
            key = key_info_from_json(value)
            if key is not None:
                yield key

    def roles(self) -> Iterator[Mapping[str, Any]]:
        """The roles of the account, its own first."""
        for kind in ("custom", "system"):
            yield from self._all(f"/roles?type={kind}&limit=100", "roles")

    def _all(self, target: str, name: str) -> Iterator[Mapping[str, Any]]:
        token, seen = "", {""}
        for _ in range(_MOST_PAGES):
            further = f"&next_token={quote(token, safe='')}" if token else ""
            page = self._page(target + further)
            listed = page.get(name)
            if not isinstance(listed, list):
                raise PeerError(Fault.UNREADABLE, "")
            yield from (value for value in listed if isinstance(value, Mapping))
            token = page.get("next_token") or ""
            if not isinstance(token, str) or token in seen:
                return
            seen.add(token)

    def _page(self, target: str) -> Mapping[str, Any]:
        answer = self._exchange.ask(HttpRequest("GET", target, headers=self._headers), _LARGEST_PAGE)
        value = _object(answer)
        if answer.status == 200 and value is not None:
            return value
        if answer.is_page or 300 <= answer.status < 400:
            raise PeerError(Fault.NOT_ACCOUNT_API, answer.shown)
        if answer.status == 407:
            raise PeerError(Fault.PROXY, answer.shown)
        if answer.status < 300:
            raise PeerError(Fault.UNREADABLE, answer.shown)
        words = str((value or {}).get("message") or answer.text)[:LONGEST]
        code = _CODES.get(answer.status)
        raise _RefusedError(self._under_way.answered(State.FAILED, code, f"HTTP {answer.status}", words))


def _found(key: KeyInfo, pages: _Pages) -> FoundRole:
    asked = replace(key, asked_at=time.time())
    for role in pages.roles():
        if key.role_id is not None and role.get("role_id") == key.role_id:
            told = replace(
                asked,
                role_name=_text(role.get("role_name")),
                role_type=_text(role.get("role_type")),
                role_description=_text(role.get("description")),
            )
            return FoundRole(told, decode_permission_set(role.get("permissions")))
    return FoundRole(asked)


def _prove(exchange: Exchange) -> None:
    """Raise ``PeerError`` unless the peer refuses a question without a key as the account service does."""
    answer = exchange.ask(_QUESTION, _LARGEST_PAGE)
    if answer.status == 407:
        raise PeerError(Fault.PROXY, answer.shown)
    told = _object(answer)
    if answer.status not in _REFUSALS or told is None or not isinstance(told.get("message"), str):
        raise PeerError(Fault.NOT_ACCOUNT_API, answer.shown)


def _object(answer: HttpAnswer) -> Mapping[str, Any] | None:
    try:
        value = json.loads(answer.body)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, Mapping) else None


def _text(value: object) -> str | None:
    return value[:LONGEST] if isinstance(value, str) and value else None
