from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from typing import Any

import grpc
import pytest
from momento_wire_types import cachepubsub_pb2 as pb

from inspector.credential.permissions.rules import Resource, Role, Rule, Selector
from inspector.credential.text.secret import Secret
from inspector.sandbox import Sandbox
from inspector.service.calls import topics
from inspector.service.connection.connection import Connection
from inspector.service.connection.outcome import State, TopicMessage
from inspector.service.connection.setting import ConnectionSetting
from tests.service.helpers import CACHE, connected, on_sandbox


def topic_rule(role: Role) -> Rule:
    return Rule(Resource.TOPIC, role, Selector.name(CACHE), Selector.name("news"))


@pytest.mark.parametrize(("sent", "value"), [("héllo", "héllo".encode()), (b"\xff", b"\xff")])
def test_a_published_message_is_received(sent: str | bytes, value: bytes) -> None:
    async def program(sandbox: Sandbox, connection: Connection) -> None:
        heard: list[TopicMessage] = []
        listening = asyncio.create_task(topics.subscribe(connection, CACHE, "news", 0.5, heard.append))
        await asyncio.sleep(0.2)
        async with connected(
            sandbox, sandbox.mint([topic_rule(Role.WRITE_ONLY)], token_id="me")
        ) as publisher:
            assert (await topics.publish(publisher, CACHE, "news", sent)).state is State.OK
        outcome = await listening
        assert (outcome.state, outcome.heard) == (State.OK, 1)
        assert [(m.value, m.sequence_number, m.publisher_id) for m in heard] == [(value, 1, "me")]
        assert heard[0].topic == "news"

    on_sandbox(program)


def test_listening_and_publishing_are_permissions_of_their_own() -> None:
    async def program(sandbox: Sandbox, _connection: Connection) -> None:
        async with connected(sandbox, sandbox.mint([topic_rule(Role.READ_ONLY)])) as listener:
            assert (await topics.subscribe(listener, CACHE, "news", 0)).state is State.OK
            assert (await topics.publish(listener, CACHE, "news", "x")).state is State.DENIED
            assert (await topics.subscribe(listener, CACHE, "other", 0)).state is State.DENIED

    on_sandbox(program)


def test_a_subscription_nobody_confirms_ends_at_the_deadline() -> None:
    async def program(sandbox: Sandbox, connection: Connection) -> None:
        sandbox.faults.delay_seconds = 30
        start = time.perf_counter()
        outcome = await topics.subscribe(connection, CACHE, "news", 60, deadline=0.3)
        assert (outcome.state, outcome.code) == (State.FAILED, "DEADLINE_EXCEEDED")
        assert time.perf_counter() - start < 0.55

    on_sandbox(program)


def test_the_longest_deadline_does_not_shorten_listening() -> None:
    async def program(_sandbox: Sandbox, connection: Connection) -> None:
        assert (await topics.subscribe(connection, CACHE, "news", 0.2, deadline=600)).state is State.OK

    on_sandbox(program)


async def _end_at_once(_request: bytes, _context: Any) -> AsyncIterator[bytes]:
    for nothing in ():
        yield nothing


def test_a_subscription_the_service_ends_before_it_begins_is_not_ok() -> None:
    async def run() -> None:
        server = grpc.aio.server()
        ending = grpc.unary_stream_rpc_method_handler(_end_at_once)
        name = "cache_client.pubsub.Pubsub"
        server.add_generic_rpc_handlers((grpc.method_handlers_generic_handler(name, {"Subscribe": ending}),))
        port = server.add_insecure_port("127.0.0.1:0")
        await server.start()
        connection = Connection(Secret("token"), None, ConnectionSetting.sandbox(f"127.0.0.1:{port}"))
        outcome = await topics.subscribe(connection, CACHE, "news", 0.2)
        assert (outcome.state, outcome.code) == (State.FAILED, "UNAVAILABLE")
        assert str(outcome.why) == "The service ended the subscription before it started."
        assert outcome.details == ""
        await connection.close()
        await server.stop(None)

    asyncio.run(run())


async def _confirm_and_break_off(_request: bytes, context: Any) -> AsyncIterator[bytes]:
    yield pb._SubscriptionItem(heartbeat=pb._Heartbeat()).SerializeToString()
    await asyncio.sleep(0.3)
    await context.abort(grpc.StatusCode.UNAVAILABLE, "gone")


def test_a_subscription_that_breaks_off_says_how_long_it_lasted() -> None:
    async def run() -> None:
        server = grpc.aio.server()
        breaking = grpc.unary_stream_rpc_method_handler(_confirm_and_break_off)
        name = "cache_client.pubsub.Pubsub"
        server.add_generic_rpc_handlers(
            (grpc.method_handlers_generic_handler(name, {"Subscribe": breaking}),)
        )
        port = server.add_insecure_port("127.0.0.1:0")
        await server.start()
        connection = Connection(Secret("token"), None, ConnectionSetting.sandbox(f"127.0.0.1:{port}"))
        outcome = await topics.subscribe(connection, CACHE, "news", 10)
        assert (outcome.state, outcome.code) == (State.FAILED, "UNAVAILABLE")
        assert outcome.latency is not None
        assert 0.3 <= outcome.latency < 10
        await connection.close()
        await server.stop(None)

    asyncio.run(run())


def test_a_subscription_can_be_cancelled() -> None:
    async def program(_sandbox: Sandbox, connection: Connection) -> None:
        task = asyncio.create_task(topics.subscribe(connection, CACHE, "news", 60))
        await asyncio.sleep(0.1)
        task.cancel()
        assert (await task).state is State.CANCELLED

    on_sandbox(program)


@pytest.mark.parametrize("name", ["", "\ud800"])
def test_a_topic_without_a_valid_name_is_refused(name: str) -> None:
    async def program(_sandbox: Sandbox, connection: Connection) -> None:
        assert (await topics.publish(connection, CACHE, name, "x")).state is State.REFUSED
        assert (await topics.subscribe(connection, CACHE, name, 0)).state is State.REFUSED

    on_sandbox(program)
