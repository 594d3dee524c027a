"""Calls for topics: publish a message, subscribe for some seconds."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import grpc
from google.protobuf.message import DecodeError
from momento_wire_types import cachepubsub_pb2 as pb
from momento_wire_types import common_pb2 as common

from inspector.credential.permissions.access import Operation
from inspector.credential.text.message import Message, message
from inspector.service.connection.connection import Connection
from inspector.service.connection.outcome import CallInfo, Outcome, TopicMessage
from inspector.service.connection.rpc import (
    Go,
    Rpc,
    UnreadableError,
    failed,
    refused,
    to_bytes,
    unreadable,
)
from inspector.service.connection.setting import DEFAULT_DEADLINE, Service

PUBLISH = Rpc(Service.CACHE, "/cache_client.pubsub.Pubsub/Publish", common._Empty)
_SUBSCRIBE = "/cache_client.pubsub.Pubsub/Subscribe"
_MOST_MESSAGES = 1_000_000
_BAD_NAME = message("Topics", "Names of topics and caches must have at least one character.")
_LONGEST_LISTENING = 600.0
_NO_HEARTBEAT = message("Topics", "The service did not confirm the subscription before the deadline.")
_ENDED_AT_ONCE = message("Topics", "The service ended the subscription before it started.")

Heard = Callable[[TopicMessage], None]


async def publish(
    connection: Connection, cache: str, topic: str, value: str | bytes, *, deadline: float = DEFAULT_DEADLINE
) -> Outcome:
    """Publish one message to the current subscribers."""
    ask = CallInfo(Operation.PUBLISH, cache, topic.encode("utf-8", "surrogatepass"))
    if not (_is_name(cache) and _is_name(topic)):
        return refused(ask, _BAD_NAME)
    if isinstance(value, str):
        content = pb._TopicValue(text=value.encode("utf-8", "replace").decode())
    else:
        content = pb._TopicValue(binary=value)
    request = pb._PublishRequest(cache_name=cache, topic=topic, value=content)
    return await connection.call(PUBLISH, request, ask, deadline, lambda outcome, _response: outcome)


async def subscribe(
    connection: Connection,
    cache: str,
    topic: str,
    seconds: float,
    heard: Heard | None = None,
    *,
    deadline: float = DEFAULT_DEADLINE,
) -> Outcome:
    """Subscribe for ``seconds``, at most 600; OK once the service has confirmed the subscription.

    ``heard`` is called with each message; the outcome counts them. ``deadline`` and latency end with the confirmation,
    a heartbeat, which is always the first answer; the latency of a subscription that broke off ends there.
    ``seconds`` 0 only tests whether subscribing is allowed.
    """
    ask = CallInfo(Operation.SUBSCRIBE, cache, topic.encode("utf-8", "surrogatepass"))
    if not (_is_name(cache) and _is_name(topic)):
        return refused(ask, _BAD_NAME)
    ready = connection.prepare(Service.CACHE, ask, deadline)
    if isinstance(ready, Outcome):
        return ready
    listening = max(0.0, min(seconds, _LONGEST_LISTENING))
    request = pb._SubscriptionRequest(cache_name=cache, topic=topic)

    def hear(message: TopicMessage) -> None:
        if heard:
            heard(replace(message, topic=topic))

    async def work() -> Outcome:
        proven = await connection.prove(ready, _SUBSCRIBE, deadline)
        stream: Any = connection.channel(ready.route).unary_stream(_SUBSCRIBE, to_bytes)
        call = stream(request, timeout=proven.left + listening, metadata=ready.headers)
        try:
            return await _listen(connection, call, proven, listening, hear)
        finally:
            call.cancel()

    return await connection.guard(ready.base, work)


async def _listen(connection: Connection, call: Any, proven: Go, seconds: float, heard: Heard) -> Outcome:
    start = time.perf_counter()
    try:
        async with asyncio.timeout(proven.left):
            first = await call.read()
    except TimeoutError:
        return _unheard(replace(proven.base, latency=proven.left), "DEADLINE_EXCEEDED", _NO_HEARTBEAT)
    subscribed = replace(proven.base, latency=time.perf_counter() - start)
    if first is grpc.aio.EOF:
        return _unheard(subscribed, "UNAVAILABLE", _ENDED_AT_ONCE)
    count = 0
    try:
        item = _item(first)
        async with asyncio.timeout(seconds):
            while item is not None and count < _MOST_MESSAGES:
                if item.WhichOneof("kind") == "item":
                    heard(_message(item.item))
                    count += 1
                read = await call.read()
                item = None if read is grpc.aio.EOF else _item(read)
    except TimeoutError:
        pass
    except grpc.aio.AioRpcError as error:
        broken = replace(subscribed, latency=time.perf_counter() - start)
        return replace(connection.status(broken, error), heard=count)
    except UnreadableError:
        return replace(unreadable(replace(subscribed, latency=time.perf_counter() - start)), heard=count)
    return replace(subscribed, heard=count)


def _unheard(base: Outcome, code: str, why: Message) -> Outcome:
    """No subscription, and no word from the service why: the status and the words are this program's."""
    return replace(failed(replace(base, made_here=True), code, ""), why=why)


def _item(answer: bytes) -> Any:
    """What the service sent. Raises ``UnreadableError``."""
    try:
        item = pb._SubscriptionItem.FromString(answer)
    except (TypeError, DecodeError):
        raise UnreadableError from None
    if item.WhichOneof("kind") is None:
        raise UnreadableError
    return item


def _message(item: Any) -> TopicMessage:
    is_text = item.value.WhichOneof("kind") == "text"
    value = item.value.text.encode() if is_text else item.value.binary
    return TopicMessage(value, item.topic_sequence_number, item.publisher_id, time.time())


def _is_name(text: str) -> bool:
    try:
        return bool(text.encode())
    except UnicodeEncodeError:
        return False
