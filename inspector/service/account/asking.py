"""Requests to Momento's account service with a version 2 key, after the proof that it is the account service.

Facts (Momento's account API): lists in pages of up to 100 with ``next_token``; the key in ``Authorization`` without
``Bearer``; errors are ``{"code", "message", "err"?}`` with 400, 401 (invalid or expired), 403 (no auth-management),
404, 409, 412, 429 and 500.

**Proof before secret.** TLS verifies the peer's name; then a question without a key goes first over the same
connection, and only a refusal in the service's own form lets the key follow. That a request without a key is refused
in that form is inferred from the documented errors.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any
from urllib.parse import quote

from inspector.credential.model.key_info import LONGEST, KeyInfo, key_info_from_json
from inspector.diagnosis.live.faults import Fault
from inspector.service.account.route import account_route
from inspector.service.connection.attempt import Attempt, PeerError, attempt
from inspector.service.connection.connection import Connection
from inspector.service.connection.outcome import CallInfo, OtherCall, Outcome, State
from inspector.service.connection.setting import Way
from inspector.service.https.exchange import Exchange, HttpAnswer, HttpRequest

DEADLINE = 20.0
"""Seconds for all requests of one call together."""
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


class _RefusedError(Exception):
    """The service answered with an error."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__(outcome.code)
        self.outcome = outcome


class AccountApi:
    """The requests. Each raises ``PeerError`` and ``OSError``, and ends the call where the service refuses."""

    def __init__(self, exchange: Exchange, under_way: Attempt) -> None:
        self._exchange = exchange
        self._under_way = under_way
        token = under_way.token.reveal()
        self._headers = (("authorization", token), ("accept", "application/json"))

    def ended(self, state: State) -> Outcome:
        """Return the outcome of a call that the service answered."""
        return self._under_way.answered(state, "OK", "")

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

    def send(self, method: str, target: str, told: Mapping[str, Any] | None = None) -> HttpAnswer:
        """Return the answer to a request that succeeded; ``told`` is its body."""
        kind = () if told is None else (("content-type", "application/json"),)
        body = b"" if told is None else json.dumps(told).encode("ascii")
        answer = self._exchange.ask(HttpRequest(method, target, (*self._headers, *kind), body), _LARGEST_PAGE)
        if answer.is_page or 300 <= answer.status < 400:
            raise PeerError(Fault.NOT_ACCOUNT_API, answer.shown)
        if answer.status == 407:
            raise PeerError(Fault.PROXY, answer.shown)
        if answer.status < 300:
            return answer
        words = str((object_in(answer) or {}).get("message") or answer.text)[:LONGEST]
        code = _CODES.get(answer.status) or ("INTERNAL" if answer.status >= 500 else None)
        raise _RefusedError(self._under_way.answered(State.FAILED, code, f"HTTP {answer.status}", words))

    def _all(self, target: str, name: str) -> Iterator[Mapping[str, Any]]:
        token, seen = "", {""}
        for _ in range(_MOST_PAGES):
            further = f"&next_token={quote(token, safe='')}" if token else ""
            answer = self.send("GET", target + further)
            page = object_in(answer)
            listed = None if page is None or answer.status != 200 else page.get(name)
            if page is None or not isinstance(listed, list):
                raise PeerError(Fault.UNREADABLE, answer.shown)
            yield from (value for value in listed if isinstance(value, Mapping))
            token = page.get("next_token") or ""
            if not isinstance(token, str) or token in seen:
                return
            seen.add(token)


async def ask_account(
    connection: Connection, ask: Callable[[AccountApi], Outcome], deadline: float
) -> Outcome:
    """Prove the account service, then run ``ask`` with the connection's key, beside the event loop. Never raises.

    ``deadline`` is in seconds. Cancelling ends it at once.
    """

    def talk(under_way: Attempt) -> Outcome:
        exchange = Exchange(under_way.route, under_way.line)
        try:
            _prove(exchange)
            under_way.begin()
            return ask(AccountApi(exchange, under_way))
        except _RefusedError as refused:
            return refused.outcome
        except PeerError as error:
            fault = Fault.NOT_ACCOUNT_API if error.fault is Fault.NOT_HTTP_API else error.fault
            raise PeerError(fault, error.words) from None

    route = account_route(connection.endpoint, connection.setting)
    return await attempt(connection, Way.HTTPS, CallInfo(OtherCall.ACCOUNT), deadline, talk, route=route)


def _prove(exchange: Exchange) -> None:
    """Raise ``PeerError`` unless the peer refuses a question without a key as the account service does."""
    answer = exchange.ask(_QUESTION, _LARGEST_PAGE)
    if answer.status == 407:
        raise PeerError(Fault.PROXY, answer.shown)
    told = object_in(answer)
    if answer.status not in _REFUSALS or told is None or not isinstance(told.get("message"), str):
        raise PeerError(Fault.NOT_ACCOUNT_API, answer.shown)


def object_in(answer: HttpAnswer) -> Mapping[str, Any] | None:
    """Return the JSON object of an answer, or ``None``."""
    try:
        value = json.loads(answer.body)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, Mapping) else None


def text_in(value: object) -> str | None:
    """Return a text of the service, bounded; ``None`` for anything else."""
    return value[:LONGEST] if isinstance(value, str) and value else None
