"""Momento's RESP gateway: AUTH with a cache's name and a credential, then commands on that cache.

Facts (Momento's documentation): ``AUTH <database or cache> <key or token>``, one connection is one database, commands
that are not on the allow-list get ``-Command not allowed``, commands without the permission ``-NOPERM``. Not public,
and here Valkey's own words: the replies before AUTH and to a bad AUTH, and whether HELLO is on the list. The sandbox
accepts HELLO until it is told to refuse it. Its allow-list is a part of Momento's: single items only.
"""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable
from dataclasses import dataclass

import grpc

from inspector.credential.permissions.access import Operation
from inspector.sandbox.call import Call
from inspector.sandbox.enforce import LARGEST_ITEM, check_size
from inspector.sandbox.fronts.backend import Backend, DropError
from inspector.sandbox.fronts.resp_wire import ProtocolError, Refusal, Reply, Status, encode, read_request
from inspector.sandbox.refusal import RefusedError

_NOT_ALLOWED = Refusal("Command not allowed")
_NOAUTH = Refusal("NOAUTH Authentication required.")
_WRONGPASS = Refusal("WRONGPASS invalid username-password pair or user is disabled.")
_SYNTAX = Refusal("ERR syntax error")
_NOPROTO = Refusal("NOPROTO unsupported protocol version")
_GARBAGE = b"\x00\x01 this is not RESP \xff\xfe\r\n"
_WEB_PAGE = b"HTTP/1.1 400 Bad Request\r\nContent-Type: text/html\r\n\r\n<html>Bad Request</html>"
_LOGINS = (b"HELLO", b"AUTH")
"""Commands before the call: their answer is delayed only where it is a refusal, which ends the call."""
_NO_END = 2**62
"""The time to live, in milliseconds, of an item without one."""
_SECOND, _MILLISECOND = 1_000, 1


@dataclass(slots=True)
class _Session:
    """One connection: its protocol, and the cache and token of its AUTH."""

    protocol: int = 2
    database: str = ""
    token: str | None = None
    over: bool = False


class RespGateway:
    """Answers commands over one connection after the other."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self._commands: dict[str, tuple[Operation, Callable[[Call, str, list[bytes]], Reply]]] = {
            "GET": (Operation.GET, _get),
            "SET": (Operation.SET, _set),
            "DEL": (Operation.DELETE, _delete),
            "EXISTS": (Operation.EXISTS, _exists),
            "TTL": (Operation.TTL, lambda call, cache, keys: _left(call, cache, keys, _SECOND)),
            "PTTL": (Operation.TTL, lambda call, cache, keys: _left(call, cache, keys, _MILLISECOND)),
        }

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer the commands of one connection until it is closed."""
        session = _Session()
        try:
            while not session.over:
                parts = await read_request(reader)
                if parts:
                    name = parts[0].upper()
                    known = self._reply(session, parts) if name in _LOGINS else None
                    proof = name == b"PING" or not (known is None or isinstance(known, Refusal))
                    await self._backend.wait(proof=proof)
                    reply = self._reply(session, parts) if known is None else known
                    self._write(writer, reply, session)
                    await writer.drain()
        except ProtocolError as wrong:
            writer.write(encode(Refusal(f"ERR Protocol error: {wrong}"), 2))
        except DropError:
            writer.transport.abort()

    def _write(self, writer: asyncio.StreamWriter, reply: Reply, session: _Session) -> None:
        faults = self._backend.faults
        sent = encode(reply, session.protocol)
        if faults.garbage or faults.proxy_status:
            sent = _GARBAGE if faults.garbage else _WEB_PAGE
        elif faults.cut:
            sent = sent[:-2]
        session.over = session.over or faults.garbage or bool(faults.proxy_status) or faults.cut
        writer.write(sent)

    def _reply(self, session: _Session, parts: list[bytes]) -> Reply:
        name, rest = parts[0].decode("utf-8", "replace").upper(), parts[1:]
        if name == "QUIT":
            session.over = True
            return Status("OK")
        if name == "AUTH":
            return self._auth(session, rest)
        if name == "HELLO" and not self._backend.faults.refuse_hello:
            return self._hello(session, rest)
        if session.token is None:
            return _NOAUTH
        if name == "PING":
            return rest[0] if rest else Status("PONG")
        if name not in self._commands:
            return _NOT_ALLOWED
        if not rest:
            return Refusal(f"ERR wrong number of arguments for '{name.lower()}' command")
        try:
            return self._perform(session, name, rest)
        except RefusedError as refusal:
            return _refusal(refusal, name)

    def _perform(self, session: _Session, name: str, rest: list[bytes]) -> Reply:
        operation, act = self._commands[name]
        call = self._backend.call(session.token, session.database)
        call.bearer()
        self._backend.refuse(operation)
        keys = rest[:1] if name == "SET" else rest
        for key in keys:
            call.enter(operation, key)
        return act(call, session.database, rest)

    def _auth(self, session: _Session, rest: list[bytes]) -> Reply:
        if len(rest) != 2:
            return Refusal("ERR wrong number of arguments for 'auth' command")
        database, token = (part.decode("utf-8", "replace") for part in rest)
        try:
            self._backend.call(token, database).bearer()
            failure = self._backend.faults.failure_of("Auth")
        except RefusedError:
            return _WRONGPASS
        if (failure and failure.code == "UNAUTHENTICATED") or database not in self._backend.store.names():
            return _WRONGPASS
        session.database, session.token = database, token
        return Status("OK")

    def _hello(self, session: _Session, rest: list[bytes]) -> Reply:
        if rest and rest[0] not in (b"2", b"3"):
            return _NOPROTO
        options = [part.upper() for part in rest[1:]]
        if b"AUTH" in options:
            place = options.index(b"AUTH") + 2
            answer = self._auth(session, rest[place : place + 2])
            if isinstance(answer, Refusal):
                return answer
        if session.token is None:
            return _NOAUTH
        session.protocol = int(rest[0]) if rest else session.protocol
        return {
            "server": b"valkey",
            "version": b"8.0.0",
            "proto": session.protocol,
            "mode": b"standalone",
            "role": b"master",
        }


def _get(call: Call, cache: str, rest: list[bytes]) -> Reply:
    return call.store.get(cache, rest[0]) if len(rest) == 1 else _SYNTAX


def _set(call: Call, cache: str, rest: list[bytes]) -> Reply:
    if len(rest) < 2:
        return Refusal("ERR wrong number of arguments for 'set' command")
    left = _NO_END
    if len(rest) > 2:
        unit = {b"EX": _SECOND, b"PX": _MILLISECOND}.get(rest[2].upper())
        if unit is None or len(rest) != 4:
            return _SYNTAX
        if not rest[3].isdigit() or not 0 < int(rest[3][:18]) * unit < _NO_END:
            return Refusal("ERR invalid expire time in 'set' command")
        left = int(rest[3]) * unit
    check_size(len(rest[0]) + len(rest[1]), LARGEST_ITEM)
    call.store.set(cache, rest[0], rest[1], left)
    return Status("OK")


def _delete(call: Call, cache: str, keys: list[bytes]) -> Reply:
    found = _exists(call, cache, list(dict.fromkeys(keys)))
    for key in keys:
        call.store.remove(cache, key)
    return found


def _exists(call: Call, cache: str, keys: list[bytes]) -> int:
    return sum(call.store.get(cache, key) is not None for key in keys)


def _left(call: Call, cache: str, keys: list[bytes], unit: int) -> Reply:
    if len(keys) != 1:
        return _SYNTAX
    left = call.store.milliseconds_left(cache, keys[0])
    if left is None:
        return -2
    return -1 if left > _NO_END // 2 else math.ceil(left / unit)


def _refusal(refusal: RefusedError, name: str) -> Refusal:
    if refusal.code is grpc.StatusCode.PERMISSION_DENIED:
        return Refusal(f"NOPERM this user has no permissions to run the '{name.lower()}' command")
    if refusal.code is grpc.StatusCode.UNAUTHENTICATED:
        return _NOAUTH
    return Refusal(f"ERR {refusal.details}")
