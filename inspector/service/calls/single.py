"""One call a person or a probe asks for, as one record, and the one place that makes it."""

from __future__ import annotations

from collections.abc import Awaitable
from dataclasses import field, replace

from inspector.credential.permissions.access import Operation
from inspector.records import record
from inspector.service.calls import cache, topics, ways
from inspector.service.calls.topics import Heard
from inspector.service.connection.connection import Connection
from inspector.service.connection.outcome import CallInfo, OtherCall, Outcome, RoundTrip
from inspector.service.connection.setting import DEFAULT_DEADLINE, Way

__all__ = ["SingleCall", "perform"]


@record(frozen=True, slots=True)
class SingleCall:
    """What is asked for, and what it carries. A field that the operation does not use is ignored."""

    info: CallInfo
    deadline: float = DEFAULT_DEADLINE
    """Seconds."""
    value: bytes = field(default=b"", repr=False)
    """Of a set, a set-if and a round trip; of a publish the message in UTF-8."""
    ttl: float = 60.0
    """How long a value is kept, in seconds."""
    listening: float = 0.0
    """Of a subscribe: seconds."""
    way: Way = Way.GRPC


async def perform(
    connection: Connection, call: SingleCall, heard: Heard | None = None
) -> Outcome | RoundTrip:
    """Make the call. ``heard`` gets the messages of a subscription.

    Raises ``KeyError`` for an operation that is no single call of a cache or a topic.
    """
    if call.info.operation is OtherCall.ROUND_TRIP:

        def step(operation: Operation, sent: bytes) -> Awaitable[Outcome]:
            asked = replace(call, info=replace(call.info, operation=operation), value=sent)
            return perform_step(connection, asked)

        return await cache.trip_of(step, call.value)
    return await perform_step(connection, call, heard)


async def perform_step(connection: Connection, call: SingleCall, heard: Heard | None = None) -> Outcome:
    """Make a call that is no round trip: see :func:`perform`."""
    if call.way is not Way.GRPC:
        return await ways.perform_by(
            connection, call.way, call.info, value=call.value, ttl=call.ttl, deadline=call.deadline
        )
    name, key, deadline = call.info.cache, call.info.key, call.deadline
    match call.info.operation:
        case Operation.GET:
            return await cache.get(connection, name, key, deadline=deadline)
        case Operation.EXISTS:
            return await cache.exists(connection, name, key, deadline=deadline)
        case Operation.TTL:
            return await cache.ttl(connection, name, key, deadline=deadline)
        case Operation.DELETE:
            return await cache.delete(connection, name, key, deadline=deadline)
        case Operation.SET:
            return await cache.set_value(connection, name, key, call.value, call.ttl, deadline=deadline)
        case Operation.SET_IF:
            return await cache.set_if_absent(connection, name, key, call.value, call.ttl, deadline=deadline)
        case Operation.PUBLISH:
            text = call.value.decode("utf-8", "replace")
            return await topics.publish(connection, name, _topic(key), text, deadline=deadline)
        case Operation.SUBSCRIBE:
            listening = call.listening
            return await topics.subscribe(connection, name, _topic(key), listening, heard, deadline=deadline)
    raise KeyError(call.info.operation)


def _topic(key: bytes) -> str:
    return key.decode("utf-8", "replace")
