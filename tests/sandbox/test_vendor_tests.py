"""What the integration tests of the official SDKs expect of the service."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from momento_wire_types import (
    auth_pb2,
    cacheclient_pb2,
    cachepubsub_pb2,
    controlclient_pb2,
    permissionmessages_pb2,
)

from inspector.sandbox import Sandbox
from tests.sandbox.callers import CACHE, Caller, code_of, error_of, running

Callers = Callable[[str | None], Caller]
pb, topics = cacheclient_pb2, cachepubsub_pb2
SUPER_USER = permissionmessages_pb2.Permissions(
    super_user=permissionmessages_pb2.SuperUserPermissions.SuperUser
)


def _publish(caller: Caller, text: str) -> Any:
    value = topics._TopicValue(text=text)
    request = topics._PublishRequest(cache_name=CACHE, topic="news", value=value)
    return caller.ask("/cache_client.pubsub.Pubsub/Publish", request, cacheclient_pb2._GetResponse, None)


def _subscribe(caller: Caller, resume_at: int = 0, page: int = 0, cache: str = CACHE) -> Any:
    request = topics._SubscriptionRequest(
        cache_name=cache, topic="news", resume_at_topic_sequence_number=resume_at, sequence_page=page
    )
    return caller.stream("/cache_client.pubsub.Pubsub/Subscribe", request, topics._SubscriptionItem)


async def _next_of(stream: Any) -> Any:
    """The next item that is not a heartbeat."""
    async for item in stream:
        if item.WhichOneof("kind") != "heartbeat":
            return item
    raise AssertionError("the stream ended")


def test_a_subscription_without_resume_begins_with_the_latest_message() -> None:
    async def program(sandbox: Sandbox, callers: Callers) -> None:
        caller = callers(sandbox.api_key)
        for text in ("first", "second"):
            await _publish(caller, text)
        stream = _subscribe(caller)
        assert (await _next_of(stream)).item.value.text == "second"
        await _publish(caller, "third")
        assert (await _next_of(stream)).item.value.text == "third"

    running(program)


def test_messages_are_numbered_from_one_and_the_next_one_can_be_waited_for() -> None:
    async def program(sandbox: Sandbox, callers: Callers) -> None:
        caller = callers(sandbox.api_key)
        await _publish(caller, "first")
        stream = _subscribe(caller, resume_at=2, page=1)
        assert (await anext(aiter(stream))).WhichOneof("kind") == "heartbeat"
        await _publish(caller, "second")
        found = (await _next_of(stream)).item
        assert (found.topic_sequence_number, found.value.text, found.sequence_page) == (2, "second", 1)

    running(program)


def test_a_subscription_fails_as_the_sandbox_was_told() -> None:
    async def program(sandbox: Sandbox, callers: Callers) -> None:
        sandbox.faults.fail("UNAVAILABLE", method="Subscribe")
        assert await code_of(_next_of(_subscribe(callers(sandbox.api_key)))) == "UNAVAILABLE"

    running(program)


def test_a_resumed_subscription_replays_what_is_retained() -> None:
    async def program(sandbox: Sandbox, callers: Callers) -> None:
        caller = callers(sandbox.api_key)
        for text in ("first", "second", "third"):
            await _publish(caller, text)
        stream = _subscribe(caller, 2)
        seen = [(await _next_of(stream)).item for _ in range(2)]
        assert [(item.topic_sequence_number, item.value.text) for item in seen] == [
            (2, "second"),
            (3, "third"),
        ]
        assert {item.sequence_page for item in seen} == {1}

    running(program)


@pytest.mark.parametrize(("resume_at", "page", "first"), [(5, 1, 51), (160, 1, 151), (60, 7, 51)])
def test_a_subscription_told_to_resume_elsewhere_learns_of_the_gap(
    resume_at: int, page: int, first: int
) -> None:
    async def program(sandbox: Sandbox, callers: Callers) -> None:
        caller = callers(sandbox.api_key)
        for number in range(150):
            await _publish(caller, str(number))
        gap = (await _next_of(_subscribe(caller, resume_at, page))).discontinuity
        assert (gap.last_topic_sequence, gap.new_topic_sequence) == (resume_at - 1, first)
        assert gap.new_sequence_page == 1

    running(program)


def test_a_subscription_ends_with_its_cache() -> None:
    async def program(sandbox: Sandbox, callers: Callers) -> None:
        sandbox.create_cache("short-lived")
        caller = callers(sandbox.api_key)
        stream = _subscribe(caller, cache="short-lived")
        begun = aiter(stream)
        assert (await anext(begun)).WhichOneof("kind") == "heartbeat"
        request = controlclient_pb2._DeleteCacheRequest(cache_name="short-lived")
        path = "/control_client.ScsControl/DeleteCache"
        await caller.ask(path, request, controlclient_pb2._DeleteCacheResponse)
        assert await code_of(anext(begun)) == "NOT_FOUND"

    running(program)


def test_a_topic_message_over_four_kibibytes_is_refused() -> None:
    async def program(sandbox: Sandbox, callers: Callers) -> None:
        caller = callers(sandbox.api_key)
        await _publish(caller, "x" * 4_000)
        error = await error_of(_publish(caller, "x" * 4_097))
        assert dict(error.trailing_metadata())["err"] == "request_size_limit_exceeded"

    running(program)


def test_batches_are_answered_item_by_item() -> None:
    async def program(sandbox: Sandbox, callers: Callers) -> None:
        caller = callers(sandbox.api_key)
        sets = pb._SetBatchRequest(
            items=[
                pb._SetRequest(cache_key=key, cache_body=key * 2, ttl_milliseconds=60_000)
                for key in (b"a", b"b")
            ]
        )
        stored = [
            item.result async for item in caller.stream("/cache_client.Scs/SetBatch", sets, pb._SetResponse)
        ]
        gets = pb._GetBatchRequest(items=[pb._GetRequest(cache_key=key) for key in (b"b", b"none", b"a")])
        found = caller.stream("/cache_client.Scs/GetBatch", gets, pb._GetResponse)
        assert stored == [pb.Ok, pb.Ok]
        assert [(item.result, item.cache_body) async for item in found] == [
            (pb.Hit, b"bb"),
            (pb.Miss, b""),
            (pb.Hit, b"aa"),
        ]

    running(program)


def test_a_batch_holds_only_what_the_caller_may_read() -> None:
    async def program(sandbox: Sandbox, callers: Callers) -> None:
        from inspector.sandbox.samples import ONE_KEY  # noqa: PLC0415 - only this test

        caller = callers(sandbox.mint(ONE_KEY))
        gets = pb._GetBatchRequest(items=[pb._GetRequest(cache_key=key) for key in (b"mo", b"other")])
        stream = caller.stream("/cache_client.Scs/GetBatch", gets, pb._GetResponse)
        assert (await stream.read()).result == pb.Miss
        assert await code_of(stream.read()) == "PERMISSION_DENIED"

    running(program)


async def _hash_of(caller: Caller, key: bytes) -> bytes:
    request = pb._GetWithHashRequest(cache_key=key)
    answer = await caller.ask("/cache_client.Scs/GetWithHash", request, pb._GetWithHashResponse)
    found: bytes = answer.found.hash
    return found


@pytest.mark.parametrize(
    ("condition", "absent", "equal", "other"),
    [
        ("present_and_hash_equal", False, True, False),
        ("present_and_not_hash_equal", False, False, True),
        ("absent_or_hash_equal", True, True, False),
        ("absent_or_not_hash_equal", True, False, True),
        ("unconditional", True, True, True),
    ],
)
def test_a_value_is_stored_by_the_hash_of_the_present_one(
    condition: str, absent: bool, equal: bool, other: bool
) -> None:
    async def program(sandbox: Sandbox, callers: Callers) -> None:
        caller = callers(sandbox.api_key)
        await caller.set(b"there", b"old")
        known = await _hash_of(caller, b"there")

        async def stored(key: bytes, checked: bytes) -> bool:
            request = pb._SetIfHashRequest(cache_key=key, cache_body=b"new", ttl_milliseconds=60_000)
            kind = getattr(request, condition)
            kind.SetInParent()
            if condition != "unconditional":
                kind.hash_to_check = checked
            answer = await caller.ask("/cache_client.Scs/SetIfHash", request, pb._SetIfHashResponse)
            if answer.WhichOneof("result") == "stored":
                assert answer.stored.new_hash == await _hash_of(caller, key)
                return True
            return False

        assert await stored(b"nothing", known) is absent
        assert await stored(b"there", b"another") is other
        await caller.set(b"there", b"old")
        assert await stored(b"there", known) is equal

    running(program)


def test_the_type_of_an_item_is_told() -> None:
    async def program(sandbox: Sandbox, callers: Callers) -> None:
        caller = callers(sandbox.api_key)
        await caller.set(b"there")
        path, answers = "/cache_client.Scs/ItemGetType", []
        for key in (b"there", b"not"):
            answer = await caller.ask(path, pb._ItemGetTypeRequest(cache_key=key), pb._ItemGetTypeResponse)
            answers.append(answer.WhichOneof("result"))
        assert answers == ["found", "missing"]

    running(program)


def test_a_generated_key_may_mint_but_not_generate_keys() -> None:
    async def program(sandbox: Sandbox, callers: Callers) -> None:
        def request(token: str | None) -> Any:
            return auth_pb2._GenerateApiTokenRequest(
                never=auth_pb2._GenerateApiTokenRequest.Never(),
                auth_token=token or "",
                permissions=SUPER_USER,
            )

        path, console = "/auth.Auth/GenerateApiToken", callers(sandbox.api_key)
        made = await console.ask(path, request(console.token), auth_pb2._GenerateApiTokenResponse)
        console.token = made.api_key
        refused = console.ask(path, request(made.api_key), auth_pb2._GenerateApiTokenResponse)
        assert await code_of(refused) == "PERMISSION_DENIED"

    running(program)
