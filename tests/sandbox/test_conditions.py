"""Writes on a condition, counters and times to live."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from momento_wire_types import cacheclient_pb2 as pb
from momento_wire_types import common_pb2 as common

from inspector.credential.permissions.codec import encode_permissions
from inspector.sandbox import Sandbox, scs
from inspector.sandbox.authority import Authority
from inspector.sandbox.call import Call
from inspector.sandbox.store import Store
from tests.sandbox.callers import Caller, code_of, running

Callers = Callable[[str | None], Caller]


@pytest.mark.parametrize(
    ("condition", "when_v", "when_absent"),
    [
        ({"present": common.Present()}, True, False),
        ({"absent": common.Absent()}, False, True),
        ({"equal": common.Equal(value_to_check=b"v")}, True, False),
        ({"equal": common.Equal(value_to_check=b"w")}, False, False),
        ({"not_equal": common.NotEqual(value_to_check=b"v")}, False, True),
        ({"absent_or_equal": common.AbsentOrEqual(value_to_check=b"v")}, True, True),
        ({"absent_or_equal": common.AbsentOrEqual(value_to_check=b"w")}, False, True),
        ({"present_and_not_equal": common.PresentAndNotEqual(value_to_check=b"w")}, True, False),
    ],
)
def test_a_value_is_kept_when_its_condition_holds(
    condition: dict[str, Any], when_v: bool, when_absent: bool
) -> None:
    async def program(sandbox: Sandbox, callers: Callers) -> None:
        caller = callers(sandbox.api_key)
        for key, expected in ((b"there", when_v), (b"absent", when_absent)):
            await caller.set(b"there", b"v")
            request = pb._SetIfRequest(cache_key=key, cache_body=b"new", ttl_milliseconds=60_000, **condition)
            answer = await caller.ask("/cache_client.Scs/SetIf", request, pb._SetIfResponse)
            assert answer.WhichOneof("result") == ("stored" if expected else "not_stored")
            assert ((await caller.get(key)).cache_body == b"new") is expected

    running(program)


def test_a_condition_must_be_named() -> None:
    async def program(sandbox: Sandbox, callers: Callers) -> None:
        request = pb._SetIfRequest(cache_key=b"k", cache_body=b"v", ttl_milliseconds=9)
        call = callers(sandbox.api_key).ask("/cache_client.Scs/SetIf", request, pb._SetIfResponse)
        assert await code_of(call) == "INVALID_ARGUMENT"

    running(program)


def test_a_counter_counts_and_refuses_words() -> None:
    async def program(sandbox: Sandbox, callers: Callers) -> None:
        caller = callers(sandbox.api_key)
        await caller.set(b"word", b"hello")

        async def add(key: bytes, amount: int) -> Any:
            request = pb._IncrementRequest(cache_key=key, amount=amount, ttl_milliseconds=60_000)
            return await caller.ask("/cache_client.Scs/Increment", request, pb._IncrementResponse)

        assert [(await add(b"n", 5)).value, (await add(b"n", -7)).value] == [5, -2]
        assert await code_of(add(b"word", 1)) == "FAILED_PRECONDITION"

    running(program)


@pytest.mark.parametrize(
    ("stored", "amount"),
    [
        (b"9223372036854775807", 1),
        (b"-9223372036854775808", -1),
        (b"9223372036854775808", -1),
        (b" 1_0 ", 1),
        (b"\xd9\xa1", 1),
        (b"+1", 1),
        (b"1.0", 1),
        (b"9" * 5_000, 1),
        (b"", 1),
    ],
)
def test_a_counter_stays_a_decimal_number_of_64_bits(stored: bytes, amount: int) -> None:
    async def program(sandbox: Sandbox, callers: Callers) -> None:
        caller = callers(sandbox.api_key)
        await caller.set(b"n", stored)
        request = pb._IncrementRequest(cache_key=b"n", amount=amount, ttl_milliseconds=60_000)
        call = caller.ask("/cache_client.Scs/Increment", request, pb._IncrementResponse)
        assert await code_of(call) == "FAILED_PRECONDITION"
        assert (await caller.get(b"n")).cache_body == stored

    running(program)


@pytest.mark.parametrize(
    ("change", "result"),
    [
        ({"increase_to_milliseconds": 90_000}, "set"),
        ({"increase_to_milliseconds": 30_000}, "not_set"),
        ({"decrease_to_milliseconds": 30_000}, "set"),
        ({"decrease_to_milliseconds": 90_000}, "not_set"),
        ({"overwrite_to_milliseconds": 1_000}, "set"),
    ],
)
def test_a_time_to_live_changes_in_the_direction_asked_for(change: dict[str, int], result: str) -> None:
    async def program(sandbox: Sandbox, callers: Callers) -> None:
        caller = callers(sandbox.api_key)
        await caller.set(ttl=60_000)
        for key, expected in ((b"k", result), (b"absent", "missing")):
            request = pb._UpdateTtlRequest(cache_key=key, **change)
            answer = await caller.ask("/cache_client.Scs/UpdateTtl", request, pb._UpdateTtlResponse)
            assert answer.WhichOneof("result") == expected

    running(program)


def test_keys_are_asked_for_together() -> None:
    async def program(sandbox: Sandbox, callers: Callers) -> None:
        caller = callers(sandbox.api_key)
        await caller.set(b"a")
        path = "/cache_client.Scs/KeysExist"
        answer = await caller.ask(path, pb._KeysExistRequest(cache_keys=[b"a", b"b"]), pb._KeysExistResponse)
        assert list(answer.exists) == [True, False]
        nothing = await caller.ask(path, pb._KeysExistRequest(), pb._KeysExistResponse)
        assert list(nothing.exists) == []

    running(program)


def test_an_item_that_ends_while_its_time_to_live_is_changed_is_missing() -> None:
    now = 0.0

    def clock() -> float:  # a second later whenever it is looked at
        nonlocal now
        now += 1
        return now

    found = {}
    for seconds in (1, 2, 3, 4, 60):
        store, authority = Store(clock), Authority(lambda: 0.0)
        store.create("c")
        store.set("c", b"k", b"v", seconds * 1_000)
        call = Call(authority, store, authority.api_key(encode_permissions(super_user=True)), "c")
        request = pb._UpdateTtlRequest(cache_key=b"k", overwrite_to_milliseconds=90_000)
        answer = scs.update_ttl(request, call)
        found[seconds] = answer.WhichOneof("result")
        assert store.get("c", b"k") == (b"v" if found[seconds] == "set" else None)
    assert found == {1: "missing", 2: "missing", 3: "missing", 4: "set", 60: "set"}
