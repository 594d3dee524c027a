"""The calls of the two ways beside gRPC, and which operations each way has.

Their libraries are loaded with the first such call: most sessions make none.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from inspector.credential.permissions.access import Operation
from inspector.credential.text.message import message
from inspector.process.lazy import lazy
from inspector.service.connection.connection import Connection
from inspector.service.connection.outcome import CallInfo, OtherCall, Outcome
from inspector.service.connection.rpc import refused
from inspector.service.connection.setting import Way

if TYPE_CHECKING:
    from inspector.service.https import http_api
    from inspector.service.resp import gateway
else:
    http_api = lazy("inspector.service.https.http_api")
    gateway = lazy("inspector.service.resp.gateway")

_SINGLE = (Operation.GET, Operation.SET, Operation.DELETE, OtherCall.ROUND_TRIP)
OFFERED: dict[Way, frozenset[Operation | OtherCall]] = {
    Way.HTTPS: frozenset(_SINGLE),
    Way.RESP: frozenset({*_SINGLE, Operation.TTL}),
}
"""The operations of each way but gRPC, which has all."""
_NOT_OFFERED = {
    Way.HTTPS: message("Calls", "The HTTP API offers get, set and delete only."),
    Way.RESP: message("Calls", "Over RESP this program makes get, set, delete and ttl only."),
}


def offers(way: Way, operation: Operation | OtherCall) -> bool:
    """Whether a call can be made over a way."""
    return way is Way.GRPC or operation in OFFERED[way]


async def perform_by(
    connection: Connection, way: Way, info: CallInfo, *, value: bytes, ttl: float, deadline: float
) -> Outcome:
    """Make a call over HTTPS or RESP; REFUSED where the way does not have it. ``ttl`` and ``deadline`` in seconds."""
    if not offers(way, info.operation):
        return replace(refused(info, _NOT_OFFERED[way]), way=way)
    name, key = info.cache, info.key
    if info.operation is Operation.TTL:
        return await gateway.ttl(connection, name, key, deadline=deadline)
    if info.operation is Operation.SET:
        store = http_api.set_value if way is Way.HTTPS else gateway.set_value
        return await store(connection, name, key, value, ttl, deadline=deadline)
    if info.operation is Operation.DELETE:
        remove = http_api.delete if way is Way.HTTPS else gateway.delete
        return await remove(connection, name, key, deadline=deadline)
    read = http_api.get if way is Way.HTTPS else gateway.get
    return await read(connection, name, key, deadline=deadline)


async def ping_by(connection: Connection, way: Way, deadline: float) -> Outcome:
    """Prove the peer of a way, gRPC's included; OK where that is done. Nothing secret is sent."""
    if way is Way.GRPC:
        return await connection.ping(deadline)
    ping = http_api.ping if way is Way.HTTPS else gateway.ping
    return await ping(connection, deadline=deadline)


async def hello(connection: Connection, cache: str, deadline: float) -> Outcome:
    """Log in over RESP as redis-py 8 does: OK, or the gateway's error."""
    return await gateway.hello(connection, cache, deadline=deadline)
