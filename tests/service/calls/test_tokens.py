from __future__ import annotations

import asyncio
import time
from typing import Any

import grpc
import pytest
from momento_wire_types import token_pb2

from inspector.credential.inspection import inspect
from inspector.credential.permissions.rules import Resource, Role, Rule, Selector
from inspector.credential.text.secret import Secret
from inspector.sandbox import Sandbox
from inspector.service.calls import cache, tokens
from inspector.service.connection.connection import Connection
from inspector.service.connection.outcome import State
from inspector.service.connection.setting import ConnectionSetting
from tests.service.helpers import CACHE, connected, key_rule, on_sandbox

HERE = Selector.name(CACHE)
KEY_AND_TOPIC = (
    Rule(Resource.CACHE, Role.READ_ONLY, HERE, Selector.prefix("user-1")),
    Rule(Resource.TOPIC, Role.READ_WRITE, HERE, Selector.name("room-1")),
)


def test_a_minted_token_holds_exactly_what_was_asked_for() -> None:
    async def program(sandbox: Sandbox, connection: Connection) -> None:
        outcome = await tokens.mint(connection, KEY_AND_TOPIC, 900, "me")
        assert (outcome.state, outcome.operation) == (State.OK, "mint")
        assert outcome.minted is not None
        read = inspect(outcome.minted.credential.reveal(), time.time())
        assert read.permissions.rules == KEY_AND_TOPIC
        assert read.expiry.expires_at == outcome.minted.valid_until == pytest.approx(time.time() + 900, abs=5)
        assert outcome.minted.endpoint == sandbox.endpoint
        assert outcome.minted.refresh_token is None

    on_sandbox(program)


async def _without_an_end(_request: bytes, _context: Any) -> bytes:
    answer = token_pb2._GenerateDisposableTokenResponse(api_key="k", endpoint="e.example")
    return answer.SerializeToString()


def test_a_token_whose_end_the_service_did_not_say_tells_nothing_of_the_clock() -> None:
    async def run() -> None:
        server = grpc.aio.server()
        minting = grpc.unary_unary_rpc_method_handler(_without_an_end)
        methods = {"GenerateDisposableToken": minting}
        server.add_generic_rpc_handlers((grpc.method_handlers_generic_handler("token.Token", methods),))
        port = server.add_insecure_port("127.0.0.1:0")
        await server.start()
        connection = Connection(Secret("token"), None, ConnectionSetting.sandbox(f"127.0.0.1:{port}"))
        outcome = await tokens.mint(connection, [key_rule("mo")], 900)
        assert outcome.minted is not None
        assert (outcome.minted.valid_until, outcome.clock_skew) == (None, None)
        await connection.close()
        await server.stop(None)

    asyncio.run(run())


def test_a_minted_token_cannot_mint() -> None:
    async def program(sandbox: Sandbox, _connection: Connection) -> None:
        async with connected(sandbox, sandbox.mint([key_rule("mo")])) as token:
            outcome = await tokens.mint(token, [key_rule("mo")], 60)
        assert outcome.code == "INVALID_ARGUMENT"
        assert outcome.details == "Only tokens with SuperUser permissions can generate disposable tokens"
        assert outcome.minted is None

    on_sandbox(program)


@pytest.mark.parametrize(
    ("rules", "seconds", "token_id"),
    [
        ([], 60, ""),
        ([key_rule("mo")], 0, ""),
        ([key_rule("mo")], 25 * 3600 + 1, ""),
        ([key_rule("mo")], 60, "x" * 65),
        ([key_rule("mo"), key_rule("mo", Role.READ_ONLY)], 60, ""),
        ([key_rule("")], 60, ""),
        ([key_rule("mo", cache="")], 60, ""),
        ([key_rule(f"k{number}") for number in range(21)], 60, ""),
    ],
    ids=[
        "no rule",
        "no life",
        "over 25 hours",
        "long id",
        "conflict",
        "empty key",
        "empty cache",
        "21 rules",
    ],
)
def test_what_the_service_would_not_sign_is_an_invalid_argument(
    rules: list[Rule], seconds: int, token_id: str
) -> None:
    async def program(_sandbox: Sandbox, connection: Connection) -> None:
        outcome = await tokens.mint(connection, rules, seconds, token_id)
        assert (outcome.state, outcome.code) == (State.FAILED, "INVALID_ARGUMENT")

    on_sandbox(program)


def test_twenty_rules_and_an_id_of_64_characters_are_allowed() -> None:
    async def program(_sandbox: Sandbox, connection: Connection) -> None:
        rules = [key_rule(f"k{number}") for number in range(20)]
        assert (await tokens.mint(connection, rules, 25 * 3600, "x" * 64)).state is State.OK

    on_sandbox(program)


@pytest.mark.parametrize(
    ("rule", "seconds"),
    [
        (Rule(Resource.CACHE, Role.READ_ONLY, Selector.prefix("c")), 60),
        (Rule(Resource.CACHE, Role.INVOKE), 60),
        (key_rule("mo"), 2**32),
        (key_rule("mo"), -1),
    ],
)
def test_what_the_protocol_cannot_carry_is_refused_before_it_is_sent(rule: Rule, seconds: int) -> None:
    async def program(_sandbox: Sandbox, connection: Connection) -> None:
        outcome = await tokens.mint(connection, [rule], seconds)
        assert outcome.state is State.REFUSED
        assert outcome.why

    on_sandbox(program)


def test_an_api_key_is_generated_and_renewed() -> None:
    async def program(sandbox: Sandbox, connection: Connection) -> None:
        made = await tokens.generate_key(connection, [key_rule("mo")], 600, description="a test")
        assert made.minted is not None
        assert made.minted.refresh_token is not None
        async with connected(sandbox, made.minted.credential.reveal()) as key:
            renewed = await tokens.renew(key, made.minted.refresh_token)
            wrong = await tokens.renew(key, Secret("not its refresh token"))
        assert renewed.minted is not None
        assert wrong.code == "UNAUTHENTICATED"
        async with connected(sandbox, renewed.minted.credential.reveal()) as again:
            assert (await cache.get(again, CACHE, b"mo")).state is State.MISS
            assert (await cache.get(again, CACHE, b"other")).state is State.DENIED

    on_sandbox(program)


def test_a_super_user_key_that_never_ends_says_so() -> None:
    async def program(_sandbox: Sandbox, connection: Connection) -> None:
        made = await tokens.generate_key(connection, None, None)
        assert made.minted is not None
        assert made.minted.valid_until is None
        read = inspect(made.minted.credential.reveal(), time.time())
        assert read.permissions.super_user
        assert read.expiry.expires_at is None

    on_sandbox(program)


def test_an_expired_key_cannot_be_renewed() -> None:
    async def program(sandbox: Sandbox, connection: Connection) -> None:
        made = await tokens.generate_key(connection, [key_rule("mo")], 600)
        assert made.minted
        assert made.minted.refresh_token
        sandbox.faults.clock_offset_seconds = 601
        async with connected(sandbox, made.minted.credential.reveal()) as key:
            assert (await tokens.renew(key, made.minted.refresh_token)).code == "INVALID_ARGUMENT"

    on_sandbox(program)


def test_no_secret_shows_in_an_outcome() -> None:
    async def program(sandbox: Sandbox, connection: Connection) -> None:
        await cache.set_value(connection, CACHE, b"mo", b"the value itself", 60)
        outcomes = [
            await tokens.generate_key(connection, [key_rule("mo")], 600),
            await cache.get(connection, CACHE, b"mo"),
        ]
        shown = repr(outcomes)
        assert "the value itself" not in shown
        assert "eyJ" not in shown

    on_sandbox(program)
