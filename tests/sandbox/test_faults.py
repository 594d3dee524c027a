from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable
from email.utils import parsedate_to_datetime
from typing import Any

import grpc
import pytest
from momento_wire_types import cacheclient_pb2 as pb

from inspector.sandbox import Faults, Sandbox
from inspector.sandbox.dropping import drop
from inspector.sandbox.faults import STATUS_NAMES, Failure
from tests.sandbox.callers import Caller, code_of, error_of, inner, running

Callers = Callable[[str | None], Caller]


@pytest.mark.parametrize("status", STATUS_NAMES)
def test_a_method_fails_with_the_status_that_was_set(status: str) -> None:
    async def program(sandbox: Sandbox, callers: Callers) -> None:
        caller = callers(sandbox.api_key)
        sandbox.faults.fail(status, method="Get", details="as told", err="as_told")
        error = await error_of(caller.get())
        assert (error.code().name, error.details()) == (status, "as told")
        assert dict(error.trailing_metadata())["err"] == "as_told"
        await caller.set()

    running(program)


def test_every_method_fails_until_the_faults_are_cleared() -> None:
    async def program(sandbox: Sandbox, callers: Callers) -> None:
        caller = callers(sandbox.api_key)
        sandbox.faults.fail("INTERNAL")
        assert await code_of(caller.get()) == await code_of(caller.set()) == "INTERNAL"
        sandbox.faults.clear()
        assert not sandbox.faults.active()
        await caller.set()

    running(program)


def test_an_answer_is_delayed() -> None:
    async def program(sandbox: Sandbox, callers: Callers) -> None:
        sandbox.faults.delay_seconds = 0.3
        start = time.perf_counter()
        await callers(sandbox.api_key).get()
        assert 0.3 <= time.perf_counter() - start < 3

    running(program)


def test_a_dropped_connection_can_be_used_again_afterwards() -> None:
    async def program(sandbox: Sandbox, callers: Callers) -> None:
        caller = callers(sandbox.api_key)
        address = sandbox.address
        await caller.set()
        sandbox.faults.drop_connection = True
        assert await code_of(caller.get()) == "UNAVAILABLE"
        sandbox.faults.clear()
        assert sandbox.address == address
        until = time.monotonic() + 8
        while time.monotonic() < until:
            with contextlib.suppress(grpc.aio.AioRpcError):
                assert (await caller.get()).result == pb.Hit
                return
        raise AssertionError("the sandbox did not come back")

    running(program)


def test_a_dropped_connection_takes_no_other_with_it() -> None:
    async def program(sandbox: Sandbox, callers: Callers) -> None:
        own = (("grpc.use_local_subchannel_pool", 1),)  # else both would use one connection
        async with grpc.aio.insecure_channel(sandbox.address, options=own) as channel:
            sandbox.faults.delay_seconds = 1.0
            answer = asyncio.ensure_future(Caller(channel, inner(sandbox.api_key)).get())
            await asyncio.sleep(0.2)
            sandbox.faults.delay_seconds = 0.0
            sandbox.faults.drop_connection = True
            assert await code_of(callers(sandbox.api_key).get()) == "UNAVAILABLE"
            assert not answer.done()
            sandbox.faults.clear()
            assert (await answer).result == pb.Miss

    running(program)


@pytest.mark.parametrize("peer", ["unix:/tmp/none", "ipv4:127.0.0.1:1", ""])
def test_a_connection_that_is_not_there_is_not_dropped(peer: str) -> None:
    assert not drop(peer, 1)


def test_a_wrong_clock_shows_in_dates_and_expiries() -> None:
    async def program(sandbox: Sandbox, callers: Callers) -> None:
        token = callers(sandbox.mint([], 600))
        sandbox.faults.clock_offset_seconds = 3600
        error = await error_of(token.get())
        assert error.details() == "The token has expired"
        date = parsedate_to_datetime(dict(error.trailing_metadata())["date"])
        assert date.timestamp() == pytest.approx(time.time() + 3600, abs=3)

    running(program)


@pytest.mark.parametrize("offset", [0, 3_600])
def test_an_answer_carries_the_sandboxs_date(offset: int) -> None:
    async def program(sandbox: Sandbox, _callers: Callers) -> None:
        sandbox.faults.clock_offset_seconds = offset
        async with grpc.aio.insecure_channel(sandbox.address) as channel:
            ping = channel.unary_unary("/cache_client.Ping/Ping")
            call = ping(b"", timeout=10)
            assert await call == b""
            told = dict(await call.trailing_metadata())["date"]
        assert told.endswith(" GMT")
        assert parsedate_to_datetime(told).timestamp() == pytest.approx(time.time() + offset, abs=3)

    running(program)


def test_a_status_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="TEAPOT"):
        Faults().fail("TEAPOT")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("widen", True),
        ("delay_seconds", 0.1),
        ("drop_connection", True),
        ("clock_offset_seconds", -1.0),
        ("failures", {"Get": Failure("INTERNAL")}),
        ("proxy_status", 403),
        ("garbage", True),
        ("cut", True),
        ("refuse_hello", True),
    ],
)
def test_each_fault_is_off_at_first_and_again_when_it_was_cleared(name: str, value: Any) -> None:
    faults = Faults()
    assert faults == Faults()
    assert not faults.active()
    setattr(faults, name, value)
    over_other_ways = ("proxy_status", "garbage", "cut", "refuse_hello")
    assert faults.active() is (name not in over_other_ways)
    faults.clear()
    assert faults == Faults()
    assert not faults.active()


def test_a_failure_of_one_method_hides_that_of_all() -> None:
    faults = Faults()
    faults.fail("INTERNAL")
    faults.fail("NOT_FOUND", method="Get", details="no", err="gone")
    assert faults.failure_of("Get") == Failure("NOT_FOUND", "no", "gone")
    assert faults.failure_of("Set") == Failure("INTERNAL", "The sandbox was told to fail", None)
    faults.clear()
    assert faults.failure_of("Get") is None
