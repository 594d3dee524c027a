"""Answers that the service does not give, and requests that cannot be sent: each call says so, and none raises."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import grpc
import pytest
from momento_wire_types import cacheclient_pb2 as pb
from momento_wire_types import cachepubsub_pb2 as topics_pb
from momento_wire_types import token_pb2

from inspector.credential.permissions.access import Operation
from inspector.credential.permissions.rules import Resource, Role, Rule, Selector
from inspector.credential.text.secret import Secret
from inspector.diagnosis.live.faults import Fault
from inspector.sandbox import Sandbox
from inspector.service.calls import cache, tokens, topics
from inspector.service.connection.connection import Connection
from inspector.service.connection.outcome import CallInfo, Outcome, State, TopicMessage
from inspector.service.connection.setting import ConnectionSetting
from tests.service.helpers import CACHE, connected, key_rule, on_sandbox

Ask = Callable[[Connection], Awaitable[Outcome]]
PUBSUB = "cache_client.pubsub.Pubsub"
SCS = "cache_client.Scs"


def answered(service: str, method: str, ask: Ask, *answers: bytes) -> Outcome:
    """The outcome of a call to a server that gives these answers, whatever it is asked."""

    async def one(_request: bytes, _context: Any) -> bytes:
        return answers[0]

    async def several(_request: bytes, _context: Any) -> AsyncIterator[bytes]:
        for each in answers:
            yield each

    async def run() -> Outcome:
        server = grpc.aio.server()
        streams = service == PUBSUB and method == "Subscribe"
        handler = (
            grpc.unary_stream_rpc_method_handler(several)
            if streams
            else grpc.unary_unary_rpc_method_handler(one)
        )
        server.add_generic_rpc_handlers((grpc.method_handlers_generic_handler(service, {method: handler}),))
        port = server.add_insecure_port("127.0.0.1:0")
        await server.start()
        connection = Connection(Secret("token"), None, ConnectionSetting.sandbox(f"127.0.0.1:{port}"))
        try:
            return await ask(connection)
        finally:
            await connection.close()
            await server.stop(None)

    return asyncio.run(run())


CALLS: dict[str, tuple[str, str, Ask]] = {
    "get": (SCS, "Get", lambda made: cache.get(made, "c", b"k")),
    "set": (SCS, "Set", lambda made: cache.set_value(made, "c", b"k", b"v", 60)),
    "set if": (SCS, "SetIf", lambda made: cache.set_if_absent(made, "c", b"k", b"v", 60)),
    "exists": (SCS, "KeysExist", lambda made: cache.exists(made, "c", b"k")),
    "ttl": (SCS, "ItemGetTtl", lambda made: cache.ttl(made, "c", b"k")),
    "mint": (
        "token.Token",
        "GenerateDisposableToken",
        lambda made: tokens.mint(made, [key_rule("mo")], 60),
    ),
}
NO_MESSAGE = b"\xff\xff\xff"


@pytest.mark.parametrize(
    ("call", "answer"),
    [
        ("get", NO_MESSAGE),
        ("get", pb._GetResponse(result=pb.Ok).SerializeToString()),
        ("set", NO_MESSAGE),
        ("set if", b""),
        ("exists", b""),
        ("exists", pb._KeysExistResponse(exists=[True, False]).SerializeToString()),
        ("ttl", b""),
        ("mint", b""),
        ("mint", token_pb2._GenerateDisposableTokenResponse(api_key="k").SerializeToString()),
        ("mint", token_pb2._GenerateDisposableTokenResponse(endpoint="e").SerializeToString()),
    ],
)
def test_an_answer_that_is_none_is_unreadable(call: str, answer: bytes) -> None:
    service, method, ask = CALLS[call]
    outcome = answered(service, method, ask, answer)
    assert (outcome.state, outcome.fault, outcome.minted) == (State.FAILED, Fault.UNREADABLE, None)


@pytest.mark.parametrize(
    ("call", "answer", "state"),
    [
        ("get", pb._GetResponse(result=pb.Hit, cache_body=b"v"), State.HIT),
        ("get", pb._GetResponse(result=pb.Miss), State.MISS),
        ("set", pb._SetResponse(result=pb.Ok), State.OK),
        ("set if", pb._SetIfResponse(stored=pb._SetIfResponse._Stored()), State.OK),
        ("set if", pb._SetIfResponse(not_stored=pb._SetIfResponse._NotStored()), State.HIT),
        ("exists", pb._KeysExistResponse(exists=[True]), State.HIT),
        ("exists", pb._KeysExistResponse(exists=[False]), State.MISS),
        ("ttl", pb._ItemGetTtlResponse(missing=pb._ItemGetTtlResponse._Missing()), State.MISS),
        ("ttl", pb._ItemGetTtlResponse(found=pb._ItemGetTtlResponse._Found()), State.HIT),
    ],
)
def test_an_answer_of_the_service_is_read(call: str, answer: Any, state: State) -> None:
    service, method, ask = CALLS[call]
    outcome = answered(service, method, ask, answer.SerializeToString())
    assert (outcome.state, outcome.fault) == (state, None)
    assert outcome.value == (b"v" if call == "get" and state is State.HIT else None)
    assert outcome.milliseconds_left == (0 if call == "ttl" and state is State.HIT else None)


HEARTBEAT = topics_pb._SubscriptionItem(heartbeat=topics_pb._Heartbeat())


def message(number: int, **value: Any) -> Any:
    item = topics_pb._TopicItem(
        topic_sequence_number=number, value=topics_pb._TopicValue(**value), publisher_id="me"
    )
    return topics_pb._SubscriptionItem(item=item)


def listened(*answers: Any) -> tuple[Outcome, list[TopicMessage]]:
    heard: list[TopicMessage] = []

    def ask(made: Connection) -> Awaitable[Outcome]:
        return topics.subscribe(made, "c", "news", 30, heard.append)

    sent = [each if isinstance(each, bytes) else each.SerializeToString() for each in answers]
    return answered(PUBSUB, "Subscribe", ask, *sent), heard


def test_messages_are_heard_until_the_service_ends_the_subscription() -> None:
    outcome, heard = listened(HEARTBEAT, message(1, text="a"), HEARTBEAT, message(2, binary=b"\xff"))
    assert (outcome.state, outcome.heard) == (State.OK, 2)
    assert [(each.value, each.sequence_number, each.publisher_id, each.topic) for each in heard] == [
        (b"a", 1, "me", "news"),
        (b"\xff", 2, "me", "news"),
    ]


@pytest.mark.parametrize("wrong", [NO_MESSAGE, b""])
def test_a_message_that_is_none_ends_the_subscription_with_what_was_heard(wrong: bytes) -> None:
    outcome, heard = listened(HEARTBEAT, message(1, text="a"), wrong, message(2, text="b"))
    assert (outcome.state, outcome.fault, outcome.heard) == (State.FAILED, Fault.UNREADABLE, 1)
    assert len(heard) == 1
    assert outcome.latency is not None
    assert 0 < outcome.latency < 30


def test_a_subscription_that_starts_with_no_message_was_not_confirmed() -> None:
    outcome, heard = listened(b"")
    assert (outcome.state, outcome.fault, outcome.heard, heard) == (State.FAILED, Fault.UNREADABLE, 0, [])


LONE = "\ud800"
NO_SCOPE = "The protocol does not support this scope."
NO_ID = "The token id contains characters that cannot be sent."
NO_LIFE = "The lifetime must be a whole number of seconds from 0 to 4294967295."
RULES = [key_rule("mo")]
NO_CELL = Rule(Resource.CACHE, Role.READ_ONLY, Selector.prefix("c"))


@pytest.mark.parametrize(
    ("ask", "operation", "why"),
    [
        (lambda made: tokens.mint(made, RULES, -1), "mint", NO_LIFE),
        (lambda made: tokens.mint(made, RULES, 2**32), "mint", NO_LIFE),
        (lambda made: tokens.mint(made, RULES, 60, LONE), "mint", NO_ID),
        (lambda made: tokens.mint(made, [NO_CELL], 60), "mint", NO_SCOPE),
        (lambda made: tokens.generate_key(made, RULES, -1), "generate-key", NO_LIFE),
        (lambda made: tokens.generate_key(made, None, 2**32), "generate-key", NO_LIFE),
        (lambda made: tokens.generate_key(made, RULES, 60, token_id=LONE), "generate-key", NO_ID),
        (
            lambda made: tokens.generate_key(made, RULES, 60, description=LONE),
            "generate-key",
            "The description contains characters that cannot be sent.",
        ),
        (lambda made: tokens.generate_key(made, [NO_CELL], 60), "generate-key", NO_SCOPE),
        (
            lambda made: tokens.renew(made, Secret(LONE)),
            "renew",
            "The refresh token contains characters that cannot be sent.",
        ),
        (
            lambda made: cache.set_value(made, CACHE, b"k", b"v", 0.0009),
            "set",
            "The time to live must be at least 1 ms.",
        ),
        (
            lambda made: cache.set_if_absent(made, CACHE, b"k", b"v", 0),
            "set-if",
            "The time to live must be at least 1 ms.",
        ),
        (
            lambda made: cache.set_value(made, CACHE, b"k", b"v", 2**63 // 1000),
            "set",
            "The time to live must be at least 1 ms.",
        ),
        (
            lambda made: topics.publish(made, "", "news", "x"),
            "publish",
            "Names of topics and caches must have at least one character.",
        ),
        (
            lambda made: topics.subscribe(made, "c", LONE, 0),
            "subscribe",
            "Names of topics and caches must have at least one character.",
        ),
    ],
)
def test_what_cannot_be_sent_is_refused_with_the_reason(ask: Ask, operation: str, why: str) -> None:
    async def program(_sandbox: Sandbox, connection: Connection) -> None:
        outcome = await ask(connection)
        assert (outcome.state, str(outcome.operation), str(outcome.why)) == (State.REFUSED, operation, why)
        assert (outcome.code, outcome.good) == (None, False)

    on_sandbox(program)


@pytest.mark.parametrize("seconds", [0.001, 2**63 // 1000 - 1])
def test_the_shortest_and_the_longest_time_to_live_are_sent(seconds: float) -> None:
    async def program(_sandbox: Sandbox, connection: Connection) -> None:
        assert (await cache.set_value(connection, CACHE, b"k", b"v", seconds)).state is State.OK

    on_sandbox(program)


@pytest.mark.parametrize("seconds", [None, 0, 2**32 - 1])
def test_every_lifetime_that_the_protocol_has_is_sent(seconds: int | None) -> None:
    async def program(_sandbox: Sandbox, connection: Connection) -> None:
        outcome = await tokens.generate_key(connection, RULES, seconds)
        assert outcome.state is not State.REFUSED

    on_sandbox(program)


async def _steps(written: State, read: State, removed: State, value: bytes) -> Any:
    async def step(operation: Operation, sent: bytes) -> Outcome:
        state = {Operation.SET: written, Operation.GET: read, Operation.DELETE: removed}[operation]
        return Outcome(
            CallInfo(operation, "c", b"k"), state, "OK", value=value if read is State.HIT else None
        )

    return await cache.trip_of(step, b"v")


@pytest.mark.parametrize(
    ("written", "read", "removed", "value", "said", "held", "count"),
    [
        (State.OK, State.HIT, State.OK, b"v", "The value read is the value written.", True, 3),
        (State.OK, State.HIT, State.OK, b"w", "The value read differs from the value written.", False, 3),
        (State.OK, State.HIT, State.DENIED, b"v", "The value read is the value written.", False, 3),
        (State.OK, State.MISS, State.OK, b"v", "The value could not be read back.", False, 3),
        (State.OK, State.DENIED, State.OK, b"v", None, False, 3),
        (State.DENIED, State.HIT, State.OK, b"v", None, False, 1),
    ],
)
def test_a_round_trip_says_what_came_back(
    written: State, read: State, removed: State, value: bytes, said: str | None, held: bool, count: int
) -> None:
    trip = asyncio.run(_steps(written, read, removed, value))
    assert (trip.held, len(trip.steps)) == (held, count)
    assert (None if trip.result is None else str(trip.result)) == said


def test_a_round_trip_without_a_value_makes_one_of_sixteen_bytes_and_leaves_nothing() -> None:
    async def program(sandbox: Sandbox, connection: Connection) -> None:
        trip = await cache.round_trip(connection, CACHE, b"k")
        assert trip.held
        assert len(trip.steps[1].value or b"") == 16
        assert sandbox.item_count == 0
        async with connected(sandbox, sandbox.mint([])) as denied:
            assert len((await cache.round_trip(denied, CACHE, b"k")).steps) == 1

    on_sandbox(program)
