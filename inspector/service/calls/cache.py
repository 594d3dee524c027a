"""Calls for one key of a cache: get, set, set if absent, delete, exists, ttl, and a round trip."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

from momento_wire_types import cacheclient_pb2 as pb
from momento_wire_types import common_pb2 as common

from inspector.credential.permissions.access import Operation
from inspector.credential.text.message import message
from inspector.service.connection.connection import Connection
from inspector.service.connection.outcome import CallInfo, Outcome, RoundTrip, State
from inspector.service.connection.rpc import Rpc, refused
from inspector.service.connection.setting import DEFAULT_DEADLINE, Service

__all__ = ["RoundTrip", "delete", "exists", "get", "round_trip", "set_if_absent", "set_value", "ttl"]

GET = Rpc(Service.CACHE, "/cache_client.Scs/Get", pb._GetResponse, names_cache=True)
SET = Rpc(Service.CACHE, "/cache_client.Scs/Set", pb._SetResponse, names_cache=True)
DELETE = Rpc(Service.CACHE, "/cache_client.Scs/Delete", pb._DeleteResponse, names_cache=True)
EXISTS = Rpc(Service.CACHE, "/cache_client.Scs/KeysExist", pb._KeysExistResponse, names_cache=True)
SET_IF_ABSENT = Rpc(Service.CACHE, "/cache_client.Scs/SetIf", pb._SetIfResponse, names_cache=True)
TTL = Rpc(Service.CACHE, "/cache_client.Scs/ItemGetTtl", pb._ItemGetTtlResponse, names_cache=True)

_LONGEST_TTL = 2**63 // 1000 - 1
_BAD_TTL = message("Calls", "The time to live must be at least 1 ms.")
_EQUAL = message("Calls", "The value read is the value written.")
_DIFFERENT = message("Calls", "The value read differs from the value written.")
_NOT_BACK = message("Calls", "The value could not be read back.")


async def get(
    connection: Connection, cache: str, key: bytes, *, deadline: float = DEFAULT_DEADLINE
) -> Outcome:
    """Get a value.

    The outcome is HIT with ``value``, MISS or an error. ``deadline`` is in seconds, as in every call.
    """
    ask = CallInfo(Operation.GET, cache, key)
    return await connection.call(GET, pb._GetRequest(cache_key=key), ask, deadline, _read_get)


async def set_value(
    connection: Connection,
    cache: str,
    key: bytes,
    value: bytes,
    ttl_seconds: float,
    *,
    deadline: float = DEFAULT_DEADLINE,
) -> Outcome:
    """Store ``value`` for ``ttl_seconds``, at least 0.001; sent in whole milliseconds."""
    info, item = CallInfo(Operation.SET, cache, key), _item(key, value, ttl_seconds)
    if item is None:
        return refused(info, _BAD_TTL)
    return await connection.call(SET, pb._SetRequest(**item), info, deadline, _read_ok)


async def set_if_absent(
    connection: Connection,
    cache: str,
    key: bytes,
    value: bytes,
    ttl_seconds: float,
    *,
    deadline: float = DEFAULT_DEADLINE,
) -> Outcome:
    """Store ``value`` if the key does not exist: OK when it was stored, HIT when the key existed."""
    info, item = CallInfo(Operation.SET_IF, cache, key), _item(key, value, ttl_seconds)
    if item is None:
        return refused(info, _BAD_TTL)
    request = pb._SetIfRequest(**item, absent=common.Absent())
    return await connection.call(SET_IF_ABSENT, request, info, deadline, _read_set_if)


def _item(key: bytes, value: bytes, ttl_seconds: float) -> dict[str, Any] | None:
    """Return the fields of every write; ``None`` for a time to live that cannot be sent."""
    if not 0.001 <= ttl_seconds <= _LONGEST_TTL:
        return None
    return {"cache_key": key, "cache_body": value, "ttl_milliseconds": int(ttl_seconds * 1000)}


async def delete(
    connection: Connection, cache: str, key: bytes, *, deadline: float = DEFAULT_DEADLINE
) -> Outcome:
    """Delete a key; OK whether or not it existed."""
    ask = CallInfo(Operation.DELETE, cache, key)
    return await connection.call(DELETE, pb._DeleteRequest(cache_key=key), ask, deadline, _read_ok)


async def exists(
    connection: Connection, cache: str, key: bytes, *, deadline: float = DEFAULT_DEADLINE
) -> Outcome:
    """Ask whether a key exists, without its value: HIT or MISS."""
    ask = CallInfo(Operation.EXISTS, cache, key)
    return await connection.call(EXISTS, pb._KeysExistRequest(cache_keys=[key]), ask, deadline, _read_exists)


async def ttl(
    connection: Connection, cache: str, key: bytes, *, deadline: float = DEFAULT_DEADLINE
) -> Outcome:
    """Ask for the remaining time to live: HIT with ``milliseconds_left``, or MISS."""
    ask = CallInfo(Operation.TTL, cache, key)
    return await connection.call(TTL, pb._ItemGetTtlRequest(cache_key=key), ask, deadline, _read_ttl)


async def round_trip(
    connection: Connection,
    cache: str,
    key: bytes,
    value: bytes | None = None,
    ttl_seconds: float = 60.0,
    *,
    deadline: float = DEFAULT_DEADLINE,
) -> RoundTrip:
    """Set a value, get it, compare it and delete it. ``value`` ``None`` is a random value.

    Deletes the key only if the set succeeded. ``deadline`` applies to each step.
    """

    async def step(operation: Operation, sent: bytes) -> Outcome:
        if operation is Operation.SET:
            return await set_value(connection, cache, key, sent, ttl_seconds, deadline=deadline)
        act = get if operation is Operation.GET else delete
        return await act(connection, cache, key, deadline=deadline)

    return await trip_of(step, value)


async def trip_of(
    step: Callable[[Operation, bytes], Awaitable[Outcome]], value: bytes | None = None
) -> RoundTrip:
    """A round trip made of ``step``, which sets its second argument, gets or deletes; over any way."""
    sent = os.urandom(16) if value is None else value
    written = await step(Operation.SET, sent)
    if not written.good:
        return RoundTrip((written,), None, held=False)
    read = await step(Operation.GET, sent)
    removed = await step(Operation.DELETE, sent)
    steps = (written, read, removed)
    if read.state is not State.HIT:
        return RoundTrip(steps, _NOT_BACK if read.state is State.MISS else None, held=False)
    equal = read.value == sent
    return RoundTrip(steps, _EQUAL if equal else _DIFFERENT, held=equal and removed.good)


def _read_get(outcome: Outcome, response: Any) -> Outcome:
    if response.result == pb.Hit:
        return replace(outcome, state=State.HIT, value=response.cache_body)
    if response.result == pb.Miss:
        return replace(outcome, state=State.MISS)
    raise ValueError(response.result)


def _read_ok(outcome: Outcome, _response: Any) -> Outcome:
    return outcome


def _read_set_if(outcome: Outcome, response: Any) -> Outcome:
    result = response.WhichOneof("result")
    if result is None:
        raise ValueError(result)
    return outcome if result == "stored" else replace(outcome, state=State.HIT)


def _read_exists(outcome: Outcome, response: Any) -> Outcome:
    (found,) = response.exists
    return replace(outcome, state=State.HIT if found else State.MISS)


def _read_ttl(outcome: Outcome, response: Any) -> Outcome:
    result = response.WhichOneof("result")
    if result is None:
        raise ValueError(result)
    if result == "found":
        left = response.found.remaining_ttl_millis
        return replace(outcome, state=State.HIT, milliseconds_left=left)
    return replace(outcome, state=State.MISS)
