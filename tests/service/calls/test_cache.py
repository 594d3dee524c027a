from __future__ import annotations

import asyncio
import time

import pytest

from inspector.credential.permissions.rules import Role
from inspector.credential.text.secret import Secret
from inspector.sandbox import Sandbox
from inspector.service.calls import cache, tokens
from inspector.service.connection.connection import Connection
from inspector.service.connection.outcome import State
from inspector.service.connection.setting import ConnectionSetting
from tests.service.helpers import CACHE, connected, inner, key_rule, on_sandbox


def test_a_value_that_was_set_is_a_hit() -> None:
    async def program(_sandbox: Sandbox, connection: Connection) -> None:
        written = await cache.set_value(connection, CACHE, b"mo", b"\xffvalue", 60)
        read = await cache.get(connection, CACHE, b"mo")
        assert (written.state, written.observed) == (State.OK, "OK")
        assert (read.state, read.value) == (State.HIT, b"\xffvalue")
        assert read.host == connection.setting.host + f":{connection.setting.port}"
        assert 0 < read.latency < 5
        assert abs(read.started_at - time.time()) < 5

    on_sandbox(program)


def test_a_key_that_was_deleted_or_never_set_is_a_miss() -> None:
    async def program(_sandbox: Sandbox, connection: Connection) -> None:
        await cache.set_value(connection, CACHE, b"mo", b"v", 60)
        assert (await cache.delete(connection, CACHE, b"mo")).state is State.OK
        assert (await cache.get(connection, CACHE, b"mo")).state is State.MISS
        assert (await cache.exists(connection, CACHE, b"mo")).state is State.MISS
        assert (await cache.ttl(connection, CACHE, b"mo")).state is State.MISS

    on_sandbox(program)


def test_a_time_to_live_travels_in_milliseconds() -> None:
    async def program(_sandbox: Sandbox, connection: Connection) -> None:
        await cache.set_value(connection, CACHE, b"long", b"v", 60)
        await cache.set_value(connection, CACHE, b"short", b"v", 0.05)
        left = await cache.ttl(connection, CACHE, b"long")
        assert left.milliseconds_left is not None
        assert 50_000 < left.milliseconds_left <= 60_000
        await asyncio.sleep(0.1)
        assert (await cache.get(connection, CACHE, b"short")).state is State.MISS

    on_sandbox(program)


def test_a_key_outside_the_permissions_is_denied_in_the_service_words() -> None:
    async def program(sandbox: Sandbox, _connection: Connection) -> None:
        async with connected(sandbox, sandbox.mint([key_rule("mo", Role.READ_ONLY)])) as limited:
            refused = await cache.get(limited, CACHE, b"other")
            assert (refused.state, refused.observed) == (State.DENIED, "PERMISSION_DENIED")
            assert refused.details == "Unauthorized: Token is not authorized to make this call"
            assert refused.err == "momento_general_err"
            assert (await cache.set_value(limited, CACHE, b"mo", b"v", 60)).state is State.DENIED
            assert (await cache.get(limited, CACHE, b"mo")).state is State.MISS

    on_sandbox(program)


def test_an_expired_token_is_unauthenticated() -> None:
    async def program(sandbox: Sandbox, _connection: Connection) -> None:
        async with connected(sandbox, sandbox.mint([key_rule("mo")], -1)) as expired:
            outcome = await cache.get(expired, CACHE, b"mo")
            assert (outcome.state, outcome.code) == (State.FAILED, "UNAUTHENTICATED")

    on_sandbox(program)


def test_a_cache_that_does_not_exist_is_not_found() -> None:
    async def program(_sandbox: Sandbox, connection: Connection) -> None:
        assert (await cache.get(connection, "nowhere", b"mo")).code == "NOT_FOUND"

    on_sandbox(program)


def test_a_round_trip_leaves_nothing_behind() -> None:
    async def program(_sandbox: Sandbox, connection: Connection) -> None:
        trip = await cache.round_trip(connection, CACHE, b"trip")
        assert trip.held
        assert [step.operation for step in trip.steps] == ["set", "get", "delete"]
        assert str(trip.result) == "The value read is the value written."
        assert (await cache.get(connection, CACHE, b"trip")).state is State.MISS

    on_sandbox(program)


def test_a_round_trip_that_may_not_write_reads_and_deletes_nothing() -> None:
    async def program(sandbox: Sandbox, connection: Connection) -> None:
        await cache.set_value(connection, CACHE, b"mo", b"theirs", 60)
        async with connected(sandbox, sandbox.mint([key_rule("mo", Role.READ_ONLY)])) as limited:
            trip = await cache.round_trip(limited, CACHE, b"mo")
            assert not trip.held
            assert [step.operation for step in trip.steps] == ["set"]
        assert (await cache.get(connection, CACHE, b"mo")).value == b"theirs"

    on_sandbox(program)


def test_a_cancelled_call_is_an_outcome() -> None:
    async def program(sandbox: Sandbox, connection: Connection) -> None:
        sandbox.faults.delay_seconds = 30
        task = asyncio.create_task(cache.get(connection, CACHE, b"mo", deadline=60))
        await asyncio.sleep(0.1)
        start = time.perf_counter()
        task.cancel()
        outcome = await task
        assert time.perf_counter() - start < 0.2
        assert (outcome.state, str(outcome.why)) == (State.CANCELLED, "Cancelled.")

    on_sandbox(program)


def test_a_closed_connection_cancels_what_is_in_flight_and_says_so() -> None:
    async def program(sandbox: Sandbox, connection: Connection) -> None:
        sandbox.faults.delay_seconds = 30
        task = asyncio.create_task(cache.get(connection, CACHE, b"mo", deadline=60))
        await asyncio.sleep(0.1)
        await connection.close()
        outcome = await task
        assert outcome.state is State.CANCELLED
        assert str(outcome.why) == "Cancelled: the connection was closed."

    on_sandbox(program)


@pytest.mark.parametrize("deadline", [0, -1, float("nan"), float("inf"), 1e300])
def test_an_impossible_deadline_is_refused_before_anything_is_sent(deadline: float) -> None:
    async def program(_sandbox: Sandbox, connection: Connection) -> None:
        outcome = await cache.get(connection, CACHE, b"mo", deadline=deadline)
        assert (outcome.state, outcome.latency) == (State.REFUSED, None)

    on_sandbox(program)


@pytest.mark.parametrize("bad", ["line\nbreak", "nul\0", "tab\t", "høst", "", "x" * 9_000, "\ud800"])
def test_what_cannot_stand_in_a_header_is_refused_with_a_reason(bad: str) -> None:
    async def program(sandbox: Sandbox, connection: Connection) -> None:
        assert (await cache.get(connection, bad, b"mo")).state is State.REFUSED
        odd = Connection(Secret(bad), None, ConnectionSetting.sandbox(sandbox.address))
        outcome = await cache.get(odd, CACHE, b"mo")
        assert outcome.state is State.REFUSED
        assert outcome.why is not None
        assert (await tokens.mint(odd, [key_rule("mo")], 60)).state is State.REFUSED
        await odd.close()

    on_sandbox(program)


def test_the_service_clock_is_read_from_its_answers() -> None:
    async def program(sandbox: Sandbox, connection: Connection) -> None:
        sandbox.faults.clock_offset_seconds = -540
        skew = (await cache.get(connection, CACHE, b"mo")).clock_skew
        minted = await tokens.mint(connection, [key_rule("mo")], 60)
        assert skew == pytest.approx(540, abs=2)
        assert minted.clock_skew == pytest.approx(540, abs=2)
        assert inner(minted.minted.credential.reveal())

    on_sandbox(program)
