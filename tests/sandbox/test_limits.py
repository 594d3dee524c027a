"""The limits of the service, each at its edge: the last value that is taken, the first that is refused."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from momento_wire_types import auth_pb2, cacheclient_pb2, permissionmessages_pb2, token_pb2

from inspector.credential.permissions.codec import encode_permissions
from inspector.credential.permissions.rules import Resource, Role, Rule, Selector
from inspector.sandbox import Sandbox
from inspector.sandbox.samples import BROWSER_SESSION, ONE_KEY, READ_ONLY
from tests.sandbox.callers import CACHE, Caller, code_of, error_of, running

Callers = Callable[[str | None], Caller]
pb = cacheclient_pb2
HOUR = 3_600


def scope(rules: int = 1) -> permissionmessages_pb2.Permissions:
    made = [Rule(Resource.CACHE, Role.READ_ONLY, Selector.name(f"c{number}")) for number in range(rules)]
    return permissionmessages_pb2.Permissions.FromString(encode_permissions(made))


def mint(caller: Caller, seconds: int = 60, token_id: str = "", rules: int = 1) -> Any:
    request = token_pb2._GenerateDisposableTokenRequest(
        auth_token=caller.token or "", permissions=scope(rules), token_id=token_id
    )
    request.expires.valid_for_seconds = seconds
    path = "/token.Token/GenerateDisposableToken"
    return caller.ask(path, request, token_pb2._GenerateDisposableTokenResponse, None)


@pytest.mark.parametrize(
    ("asked", "taken"),
    [
        ({"seconds": 1}, True),
        ({"seconds": 0}, False),
        ({"seconds": 25 * HOUR}, True),
        ({"seconds": 25 * HOUR + 1}, False),
        ({"token_id": "i" * 64}, True),
        ({"token_id": "i" * 65}, False),
        ({"rules": 20}, True),
        ({"rules": 21}, False),
        ({"rules": 0}, False),
    ],
    ids=str,
)
def test_a_disposable_token_within_the_limits_is_minted(asked: dict[str, Any], taken: bool) -> None:
    async def program(sandbox: Sandbox, callers: Callers) -> None:
        caller = callers(sandbox.api_key)
        if taken:
            assert (await mint(caller, **asked)).api_key
        else:
            assert await code_of(mint(caller, **asked)) == "INVALID_ARGUMENT"

    running(program)


def test_an_api_key_may_live_longer_but_not_for_no_time() -> None:
    async def program(sandbox: Sandbox, callers: Callers) -> None:
        caller = callers(sandbox.api_key)

        def generate(seconds: int) -> Any:
            request = auth_pb2._GenerateApiTokenRequest(auth_token=caller.token or "", permissions=scope())
            request.expires.valid_for_seconds = seconds
            path = "/auth.Auth/GenerateApiToken"
            return caller.ask(path, request, auth_pb2._GenerateApiTokenResponse, None)

        assert (await generate(26 * HOUR)).api_key
        assert await code_of(generate(0)) == "INVALID_ARGUMENT"

    running(program)


@pytest.mark.parametrize(
    ("milliseconds", "taken"), [(1, True), (0, False), (2**63 - 1, True), (2**63, False)]
)
def test_a_time_to_live_is_a_positive_number_of_63_bits(milliseconds: int, taken: bool) -> None:
    async def program(sandbox: Sandbox, callers: Callers) -> None:
        call = callers(sandbox.api_key).set(ttl=milliseconds)
        if taken:
            assert (await call).result == pb.Ok
        else:
            assert await code_of(call) == "INVALID_ARGUMENT"

    running(program)


def test_an_item_of_five_mebibytes_is_stored_and_one_byte_more_is_not() -> None:
    async def program(sandbox: Sandbox, callers: Callers) -> None:
        caller = callers(sandbox.api_key)
        largest = b"v" * (5 * 1_024 * 1_024 - 1)
        assert (await caller.set(b"k", largest)).result == pb.Ok
        assert await code_of(caller.set(b"kk", largest)) == "RESOURCE_EXHAUSTED"

    running(program)


def test_what_is_put_directly_lives_for_its_seconds() -> None:
    async def program(sandbox: Sandbox, callers: Callers) -> None:
        sandbox.put(CACHE, b"k", b"v", 50)
        found = await callers(sandbox.api_key).ask(
            "/cache_client.Scs/ItemGetTtl", pb._ItemGetTtlRequest(cache_key=b"k"), pb._ItemGetTtlResponse
        )
        assert 40_000 < found.found.remaining_ttl_millis <= 50_000

    running(program)


def test_the_samples_may_what_their_names_say() -> None:
    cache = Selector.name(CACHE)
    assert (Rule(Resource.CACHE, Role.READ_WRITE, cache, Selector.name("mo")),) == ONE_KEY
    assert (Rule(Resource.CACHE, Role.READ_ONLY, cache),) == READ_ONLY
    assert (
        Rule(Resource.CACHE, Role.READ_ONLY, cache, Selector.prefix("user-1")),
        Rule(Resource.TOPIC, Role.READ_ONLY, cache, Selector.name("room-1")),
    ) == BROWSER_SESSION


def test_a_minter_without_a_super_users_key_reads_the_words_of_the_service() -> None:
    async def program(sandbox: Sandbox, callers: Callers) -> None:
        refused = await error_of(mint(callers(sandbox.key(READ_ONLY))))
        assert refused.code().name == "INVALID_ARGUMENT"
        assert refused.details() == "Only tokens with SuperUser permissions can generate disposable tokens"

    running(program)
