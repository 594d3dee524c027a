"""Get, set, delete and ttl over Momento's RESP gateway, with the proof that goes before the secret.

Facts (Momento's documentation): TLS always; ``AUTH <database or cache> <key or token>``, one connection is one
database; ``-Command not allowed`` for a command that is not on the allow-list, ``-NOPERM`` for one the credential may
not run. The reply to a bad AUTH is not public. Every other error is handed on as it came, unexplained.

**Proof before secret.** TLS verified that the peer holds a certificate for the host's name before anything is sent.
Then goes a PING without a secret: only ``PONG`` or an error reply shows that the peer speaks RESP, and only then AUTH
follows, on the same connection. That the gateway answers a command before AUTH is inferred: Valkey does (``-NOAUTH``).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from inspector.credential.permissions.access import Operation
from inspector.diagnosis.live.faults import Fault
from inspector.service.connection.attempt import Attempt, PeerError, attempt
from inspector.service.connection.connection import Connection
from inspector.service.connection.outcome import CallInfo, OtherCall, Outcome, State
from inspector.service.connection.rpc import refused
from inspector.service.connection.setting import DEFAULT_DEADLINE, Way
from inspector.service.https.http_api import WHOLE_SECONDS, is_whole_ttl
from inspector.service.resp.wire import Collection, Refusal, Reply, RespConnection, Status

OPERATIONS = frozenset({Operation.GET, Operation.SET, Operation.DELETE, Operation.TTL})
"""What this program asks of the gateway."""

_NOT_ALLOWED = "Command not allowed"
_OK, _PONG = Status("OK"), Status("PONG")
_SHOWN = 60

Read = Callable[[Attempt, Reply], Outcome | None]
"""The outcome of a reply; ``None`` where it is none of the replies to this command."""


async def get(
    connection: Connection, cache: str, key: bytes, *, deadline: float = DEFAULT_DEADLINE
) -> Outcome:
    """Get a value: HIT with ``value``, MISS or an error. ``deadline`` is in seconds, as in every call."""
    return await _call(connection, CallInfo(Operation.GET, cache, key), (b"GET", key), _read_get, deadline)


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
        return replace(refused(info, WHOLE_SECONDS), way=Way.RESP)
    command = (b"SET", key, value, b"EX", b"%d" % int(ttl_seconds))
    return await _call(connection, info, command, _read_set, deadline)


async def delete(
    connection: Connection, cache: str, key: bytes, *, deadline: float = DEFAULT_DEADLINE
) -> Outcome:
    """Delete a key; OK whether or not it existed."""
    return await _call(
        connection, CallInfo(Operation.DELETE, cache, key), (b"DEL", key), _read_delete, deadline
    )


async def ttl(
    connection: Connection, cache: str, key: bytes, *, deadline: float = DEFAULT_DEADLINE
) -> Outcome:
    """Ask for the remaining time to live: HIT with ``milliseconds_left`` (``None``: it has no end), or MISS."""
    return await _call(connection, CallInfo(Operation.TTL, cache, key), (b"TTL", key), _read_ttl, deadline)


async def ping(connection: Connection, *, deadline: float = DEFAULT_DEADLINE) -> Outcome:
    """Prove the peer; OK where that is done. Nothing secret is sent."""

    def talk(under_way: Attempt) -> Outcome:
        _prove(under_way)
        under_way.proven = True
        return under_way.answered(State.OK, "OK", "")

    return await attempt(connection, Way.RESP, CallInfo(OtherCall.PING), deadline, talk)


async def hello(connection: Connection, cache: str, *, deadline: float = DEFAULT_DEADLINE) -> Outcome:
    """Log in as redis-py 8 does, with ``HELLO 3 AUTH``: OK, or the gateway's error."""

    def talk(under_way: Attempt) -> Outcome:
        opened = _prove(under_way)
        under_way.begin()
        login = (cache.encode(), under_way.token.reveal().encode())
        reply = opened.ask(b"HELLO", b"3", b"AUTH", *login)
        if isinstance(reply, Collection):
            return under_way.answered(State.OK, "OK", "")
        return _error(under_way, reply)

    return await attempt(connection, Way.RESP, CallInfo(OtherCall.HELLO, cache), deadline, talk)


async def _call(
    connection: Connection, info: CallInfo, command: tuple[bytes, ...], read: Read, deadline: float
) -> Outcome:
    def talk(under_way: Attempt) -> Outcome:
        opened = _prove(under_way)
        under_way.begin()
        known = opened.ask(b"AUTH", info.cache.encode(), under_way.token.reveal().encode())
        if known != _OK:
            return _not_known(under_way, known)
        reply = opened.ask(*command)
        return read(under_way, reply) or _error(under_way, reply)

    return await attempt(connection, Way.RESP, info, deadline, talk)


def _prove(under_way: Attempt) -> RespConnection:
    """Raise ``PeerError`` unless the peer speaks RESP."""
    opened = RespConnection(under_way.route, under_way.line)
    reply = opened.ask(b"PING")
    if reply != _PONG and not isinstance(reply, Refusal):
        raise PeerError(Fault.NOT_RESP, _shown(reply))
    return opened


def _read_get(under_way: Attempt, reply: Reply) -> Outcome | None:
    if isinstance(reply, bytes):
        return replace(under_way.answered(State.HIT, "OK", ""), value=reply)
    return under_way.answered(State.MISS, "OK", "") if reply is None else None


def _read_set(under_way: Attempt, reply: Reply) -> Outcome | None:
    return under_way.answered(State.OK, "OK", "") if reply == _OK else None


def _read_delete(under_way: Attempt, reply: Reply) -> Outcome | None:
    return under_way.answered(State.OK, "OK", "") if reply in (0, 1) else None


def _read_ttl(under_way: Attempt, reply: Reply) -> Outcome | None:
    """TTL says -2 where there is no key and -1 where it has no end (https://valkey.io/commands/ttl/)."""
    if not isinstance(reply, int) or reply < -2:
        return None
    if reply == -2:
        return under_way.answered(State.MISS, "OK", "")
    found = under_way.answered(State.HIT, "OK", "")
    return replace(found, milliseconds_left=None if reply == -1 else reply * 1000)


def _not_known(under_way: Attempt, reply: Reply) -> Outcome:
    """The outcome of an AUTH that did not succeed. An error means that much, in whatever words."""
    if not isinstance(reply, Refusal) or reply.text == _NOT_ALLOWED:
        return _error(under_way, reply)
    return under_way.answered(State.FAILED, "UNAUTHENTICATED", reply.code or "AUTH", reply.text)


def _error(under_way: Attempt, reply: Reply) -> Outcome:
    if not isinstance(reply, Refusal):
        return under_way.broken(Fault.UNREADABLE, _shown(reply))
    codes = {"NOPERM": "PERMISSION_DENIED"}
    code = "UNIMPLEMENTED" if reply.text == _NOT_ALLOWED else codes.get(reply.code)
    return under_way.answered(State.FAILED, code, reply.code or reply.text[:_SHOWN], reply.text)


def _shown(reply: Reply) -> str:
    return reply.text if isinstance(reply, Status | Refusal) else type(reply).__name__
