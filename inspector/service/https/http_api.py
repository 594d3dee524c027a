"""Get, set and delete over Momento's HTTP API, with the proof that goes before the secret.

Facts (Momento's OpenAPI description): ``/cache/{cache}`` with ``key`` or ``key_base64``, the token in
``Authorization`` without ``Bearer``; 200 with the bytes, 404 ``Key Not Found`` or ``Cache Not Found``, 204 for PUT and
DELETE; 400, 401 (invalid or expired), 403 (not granted), 429, 500. The secret stands in that header and nowhere else: a
query is written into the logs of everything on the way.

**Proof before secret.** TLS verified that the peer holds a certificate for the host's name before anything is sent. A
proxy whose authority the person trusts holds one too, so a question without a secret goes first over the same
connection: a read with a made-up token, to which Momento answers 401. A page, a redirect, a request for a password and
every other status are no such answer, and then the secret stays here. A peer that closes the connection after the
question is called over a new one, whose certificate is verified as the first one's was.
"""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import replace
from urllib.parse import quote

from inspector.credential.permissions.access import Operation
from inspector.credential.text.message import message
from inspector.diagnosis.live.faults import Fault
from inspector.service.connection.attempt import Attempt, PeerError, attempt
from inspector.service.connection.connection import Connection
from inspector.service.connection.outcome import CallInfo, OtherCall, Outcome, State
from inspector.service.connection.rpc import refused
from inspector.service.connection.setting import DEFAULT_DEADLINE, Way
from inspector.service.https.exchange import Exchange, HttpAnswer, HttpRequest

OPERATIONS = frozenset({Operation.GET, Operation.SET, Operation.DELETE})
"""What the HTTP API offers of the calls of this program."""

WHOLE_SECONDS = message(
    "Calls", "Over HTTPS and RESP the time to live is a whole number of seconds, at least 1."
)
_MADE_UP = b".".join(
    base64.urlsafe_b64encode(part).rstrip(b"=")
    for part in (b'{"alg":"HS256"}', b'{"sub":"connection-check"}', b"no signature")
).decode()
"""Looks like a token and is none."""
_QUESTION = HttpRequest("GET", "/cache/inspector?key=inspector", (("authorization", _MADE_UP),))
_LOGINS = ("basic", "digest", "negotiate", "ntlm")
"""Schemes of ``WWW-Authenticate`` with which web servers and proxies ask a person for a password (RFC 9110, 11.6.1)."""
_LARGEST_ERROR = 65_536
_LONGEST_TTL = 2**63 // 1000 - 1
_CODES = {
    400: "INVALID_ARGUMENT",
    401: "UNAUTHENTICATED",
    403: "PERMISSION_DENIED",
    429: "RESOURCE_EXHAUSTED",
    500: "INTERNAL",
}
_NO_KEY, _NO_CACHE = "Key Not Found", "Cache Not Found"

Read = Callable[[Attempt, HttpAnswer], Outcome]


async def get(
    connection: Connection, cache: str, key: bytes, *, deadline: float = DEFAULT_DEADLINE
) -> Outcome:
    """Get a value: HIT with ``value``, MISS or an error. ``deadline`` is in seconds, as in every call."""
    request = HttpRequest("GET", target_of(cache, key))
    return await _call(connection, CallInfo(Operation.GET, cache, key), request, _read_get, deadline)


async def set_value(
    connection: Connection,
    cache: str,
    key: bytes,
    value: bytes,
    ttl_seconds: float,
    *,
    deadline: float = DEFAULT_DEADLINE,
) -> Outcome:
    """Store ``value`` for ``ttl_seconds``, a whole number."""
    info = CallInfo(Operation.SET, cache, key)
    if not is_whole_ttl(ttl_seconds):
        return replace(refused(info, WHOLE_SECONDS), way=Way.HTTPS)
    request = HttpRequest("PUT", f"{target_of(cache, key)}&ttl_seconds={int(ttl_seconds)}", body=value)
    return await _call(connection, info, request, _read_done, deadline)


async def delete(
    connection: Connection, cache: str, key: bytes, *, deadline: float = DEFAULT_DEADLINE
) -> Outcome:
    """Delete a key; OK whether or not it existed."""
    request = HttpRequest("DELETE", target_of(cache, key))
    return await _call(connection, CallInfo(Operation.DELETE, cache, key), request, _read_done, deadline)


async def ping(connection: Connection, *, deadline: float = DEFAULT_DEADLINE) -> Outcome:
    """Prove the peer; OK where that is done. Nothing secret is sent."""

    def talk(under_way: Attempt) -> Outcome:
        answer = _prove(Exchange(under_way.route, under_way.line))
        under_way.proven = True
        return replace(under_way.answered(State.OK, "OK", ""), metadata=_metadata(under_way, answer))

    return await attempt(connection, Way.HTTPS, CallInfo(OtherCall.PING), deadline, talk)


def is_whole_ttl(seconds: float) -> bool:
    """Whether a time to live can be sent over HTTPS and RESP."""
    return 1 <= seconds <= _LONGEST_TTL and seconds == int(seconds)


async def _call(
    connection: Connection, info: CallInfo, request: HttpRequest, read: Read, deadline: float
) -> Outcome:
    def talk(under_way: Attempt) -> Outcome:
        exchange = Exchange(under_way.route, under_way.line)
        _prove(exchange)
        under_way.begin()
        secret = (("authorization", under_way.token.reveal()),)
        answer = exchange.ask(replace(request, headers=(*request.headers, *secret)))
        return replace(read(under_way, answer), metadata=_metadata(under_way, answer))

    return await attempt(connection, Way.HTTPS, info, deadline, talk)


def _prove(exchange: Exchange) -> HttpAnswer:
    """Raise ``PeerError`` unless the peer refuses a made-up token as the HTTP API does."""
    answer = exchange.ask(_QUESTION, _LARGEST_ERROR)
    scheme = answer.header("www-authenticate").strip().lower()
    if answer.status == 407:
        raise PeerError(Fault.PROXY, answer.shown)
    if answer.status != 401 or answer.is_page or scheme.startswith(_LOGINS):
        raise PeerError(Fault.NOT_HTTP_API, answer.shown)
    return answer


def target_of(cache: str, key: bytes) -> str:
    """Path and query. A key that is not plain text goes as URL-safe base64."""
    text = key.decode("utf-8", "surrogateescape")
    plain = text.isascii() and text.isprintable()
    named = f"key={quote(text, safe='')}" if plain else f"key_base64={base64.urlsafe_b64encode(key).decode()}"
    return f"/cache/{quote(cache, safe='')}?{named}"


def _read_get(under_way: Attempt, answer: HttpAnswer) -> Outcome:
    if answer.status == 200 and "octet-stream" in answer.header("content-type").lower():
        return replace(under_way.answered(State.HIT, "OK", ""), value=answer.body)
    if answer.status == 404 and answer.text.strip() == _NO_KEY:
        return under_way.answered(State.MISS, "OK", "")
    return _read_error(under_way, answer)


def _read_done(under_way: Attempt, answer: HttpAnswer) -> Outcome:
    return under_way.answered(State.OK, "OK", "") if answer.status == 204 else _read_error(under_way, answer)


def _read_error(under_way: Attempt, answer: HttpAnswer) -> Outcome:
    """The outcome of a status that is no success. A page is never the service's word, whatever its status."""
    if answer.is_page or 300 <= answer.status < 400:
        return under_way.broken(Fault.NOT_HTTP_API, answer.shown)
    if answer.status == 407:
        return under_way.broken(Fault.PROXY, answer.shown)
    if answer.status < 300:
        return under_way.broken(Fault.UNREADABLE, answer.shown)
    code = _CODES.get(answer.status)
    if answer.status == 404 and answer.text.strip() == _NO_CACHE:
        code = "NOT_FOUND"
    return under_way.answered(State.FAILED, code, f"HTTP {answer.status}", answer.text)


def _metadata(under_way: Attempt, answer: HttpAnswer) -> tuple[tuple[str, str], ...]:
    return tuple((under_way.readable(name), under_way.readable(value)) for name, value in answer.headers)
