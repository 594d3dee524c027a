from __future__ import annotations

import asyncio
import base64
import time
from dataclasses import replace

import pytest

from inspector.credential.endpoint.endpoint import parse_endpoint
from inspector.credential.inspection import inspect
from inspector.credential.text.secret import Secret
from inspector.diagnosis.live.call import call_findings
from inspector.diagnosis.live.faults import Fault
from inspector.sandbox import Sandbox
from inspector.service.calls import cache
from inspector.service.checks.check import check_connection
from inspector.service.checks.steps import StepState
from inspector.service.connection.connection import Connection
from inspector.service.connection.connections import Connections
from inspector.service.connection.outcome import State
from inspector.service.connection.run_in_thread import run_in_thread
from inspector.service.connection.setting import ConnectionSetting, Destination
from tests.interop import peers
from tests.samples import v1_key
from tests.service.checks.test_check import SUPER_USER, states
from tests.service.helpers import CACHE, inner, on_sandbox


def test_an_entry_has_one_connection_until_its_place_changes() -> None:
    connections = Connections()
    place = Destination(Secret("a"), None, ConnectionSetting.local())
    first = connections.of("entry", place)
    assert connections.of("entry", replace(place)) is first
    assert connections.of("another entry", place) is not first
    assert connections.of("entry", replace(place, token=Secret("b"))) is not first
    assert connections.of("entry", replace(place, setting=ConnectionSetting.local(port=9))) is not first
    endpoint = parse_endpoint("cell.evil.example")
    asked = connections.of("entry", Destination(Secret("a"), endpoint))
    agreed = Destination(Secret("a"), endpoint, consented_hosts=frozenset({endpoint.host}))
    assert connections.of("entry", agreed) is not asked


def test_a_forgotten_entry_loses_its_connection_and_others_with_the_same_token_keep_theirs() -> None:
    async def program(sandbox: Sandbox, _connection: Connection) -> None:
        connections = Connections()
        place = Destination(inner(sandbox.api_key), None, ConnectionSetting.sandbox(sandbox.address))
        kept, gone = connections.of("kept", place), connections.of("gone", place)
        sandbox.faults.delay_seconds = 0.3
        calls = [asyncio.create_task(cache.get(each, CACHE, b"k")) for each in (kept, gone)]
        await asyncio.sleep(0.1)
        await connections.forget("gone")
        states_ = [(await call).state for call in calls]
        assert states_ == [State.MISS, State.CANCELLED]
        assert connections.of("kept", place) is kept
        assert connections.of("gone", place) is not gone
        await connections.close()

    on_sandbox(program)


def is_closed(connection: Connection) -> bool:
    return connection._channels == {}


def test_an_old_channel_is_closed_once_the_setting_has_changed() -> None:
    async def program(sandbox: Sandbox, _connection: Connection) -> None:
        connections = Connections()
        before = Destination(inner(sandbox.api_key), None, ConnectionSetting.sandbox(sandbox.address))
        after = replace(before, setting=ConnectionSetting.local(port=9))
        async with connections.using("entry", before) as old:
            assert (await cache.get(old, CACHE, b"k")).state is State.MISS
        assert not is_closed(old)
        await connections.move("entry", before)
        assert not is_closed(old)
        await connections.move("entry", after)
        assert is_closed(old)
        await connections.close()

    on_sandbox(program)


def test_a_call_in_flight_ends_before_its_old_channel_is_closed() -> None:
    async def program(sandbox: Sandbox, _connection: Connection) -> None:
        connections = Connections()
        before = Destination(inner(sandbox.api_key), None, ConnectionSetting.sandbox(sandbox.address))
        after = replace(before, consented_hosts=frozenset({"agreed.example"}))
        sandbox.faults.delay_seconds = 0.3
        async with connections.using("entry", before) as old:
            call = asyncio.create_task(cache.get(old, CACHE, b"k"))
            await asyncio.sleep(0.1)
            async with connections.using("entry", after) as new:
                assert new is not old
            await connections.move("entry", after)
            assert (await call).state is State.MISS
        assert is_closed(old)
        await connections.close()

    on_sandbox(program)


def test_forgetting_ends_calls_over_a_replaced_connection_too() -> None:
    async def program(sandbox: Sandbox, _connection: Connection) -> None:
        connections = Connections()
        place = Destination(inner(sandbox.api_key), None, ConnectionSetting.sandbox(sandbox.address))
        sandbox.faults.delay_seconds = 5
        async with connections.using("entry", place) as old:
            call = asyncio.create_task(cache.get(old, CACHE, b"k"))
            await asyncio.sleep(0.1)
            await connections.move("entry", replace(place, token=Secret("b")))
            await connections.forget("entry")
            assert (await call).state is State.CANCELLED

    on_sandbox(program)


def test_a_connection_serves_one_loop_after_another() -> None:
    sandbox = Sandbox()
    asyncio.run(sandbox.start())
    connection = Connection(inner(sandbox.api_key), None, ConnectionSetting.sandbox(sandbox.address))

    async def once() -> State:
        outcome = await cache.get(connection, CACHE, b"k")
        return outcome.state

    assert [asyncio.run(once()), asyncio.run(once())] == [State.MISS, State.MISS]

    async def end() -> None:
        await connection.close()
        await sandbox.stop()

    asyncio.run(end())


def test_a_thousand_calls_in_flight_are_cancelled_within_half_a_second() -> None:
    async def program(sandbox: Sandbox, connection: Connection) -> None:
        sandbox.faults.delay_seconds = 60
        calls = [asyncio.create_task(cache.get(connection, CACHE, b"k", deadline=60)) for _ in range(1000)]
        await asyncio.sleep(1)
        start = time.perf_counter()
        for call in calls:
            call.cancel()
        outcomes = await asyncio.gather(*calls)
        assert time.perf_counter() - start < 2
        assert {outcome.state for outcome in outcomes} == {State.CANCELLED}
        sandbox.faults.clear()
        assert (await cache.get(connection, CACHE, b"k")).state is State.MISS

    on_sandbox(program)


def test_a_peer_that_echoes_the_token_does_not_get_it_into_an_outcome() -> None:
    async def program(sandbox: Sandbox, connection: Connection) -> None:
        token = inner(sandbox.api_key).reveal()
        sandbox.faults.fail("INTERNAL", details=f"You sent {token}", err=token)
        outcome = await cache.get(connection, CACHE, b"k")
        assert token not in repr(outcome)
        assert outcome.details == "You sent [secure]"

    on_sandbox(program)


def through_a_proxy(monkeypatch: pytest.MonkeyPatch, port: int) -> ConnectionSetting:
    monkeypatch.setenv("https_proxy", f"http://user:password@127.0.0.1:{port}")
    for name in ("no_proxy", "no_grpc_proxy", "grpc_proxy"):
        monkeypatch.delenv(name, raising=False)
    return ConnectionSetting.custom("momento.example")


def test_a_proxy_is_left_out_unless_the_person_turns_it_on(monkeypatch: pytest.MonkeyPatch) -> None:
    with peers.peer(peers.refusing_proxy) as proxy:
        setting = through_a_proxy(monkeypatch, proxy.port)

        async def run() -> None:
            straight = Connection(Secret("the-secret"), None, setting)
            await cache.get(straight, CACHE, b"k", deadline=1)
            assert proxy.connections == 0
            through = Connection(Secret("the-secret"), None, replace(setting, use_proxy=True))
            outcome = await cache.get(through, CACHE, b"k", deadline=2)
            (found,) = call_findings(outcome, None, time.time())
            assert found.code == "live.proxy"
            await straight.close()
            await through.close()

        asyncio.run(run())
    assert proxy.received.startswith(b"CONNECT momento.example:443")
    assert b"the-secret" not in proxy.received


def test_a_check_goes_through_the_proxy_when_calls_do(monkeypatch: pytest.MonkeyPatch) -> None:
    with peers.peer(peers.refusing_proxy) as proxy:
        setting = replace(through_a_proxy(monkeypatch, proxy.port), use_proxy=True)

        async def run() -> None:
            connection = Connection(Secret("the-secret"), None, setting)
            check = await check_connection(connection, SUPER_USER, CACHE, deadline=2)
            await connection.close()
            assert states(check) == [
                "name-resolution passed",
                "tcp passed",
                "tls skipped",
                "grpc failed",
            ]
            assert check.steps[-1].fault is Fault.PROXY
            assert check.proxy_used
            assert check.proxy is not None
            assert check.proxy.shown == f"127.0.0.1:{proxy.port}"
            assert "password" not in repr(check)

        asyncio.run(run())


def test_work_beside_the_loop_returns_raises_or_is_left_behind() -> None:
    async def run() -> None:
        assert await run_in_thread(lambda: 7, 1) == 7
        with pytest.raises(ZeroDivisionError):
            await run_in_thread(lambda: 1 // 0, 1)
        start = time.perf_counter()
        with pytest.raises(TimeoutError):
            await run_in_thread(lambda: time.sleep(1.5), 0.1)
        assert time.perf_counter() - start < 1

    asyncio.run(run())


def test_a_service_that_stops_before_the_credential_is_tried_breaks_that_step() -> None:
    async def program(sandbox: Sandbox, connection: Connection) -> None:
        sandbox.faults.fail("UNAVAILABLE", method="Get", details="gone fishing")
        check = await check_connection(connection, SUPER_USER, CACHE)
        assert check.failed is not None
        assert states(check)[-1] == "authentication failed"
        assert (check.failed.fault, check.failed.peer) == (None, "gone fishing")
        assert check.failed.state is StepState.FAILED

    on_sandbox(program)


async def _echoed(details: str, credential: str) -> str:
    async with Sandbox() as sandbox:
        sandbox.faults.fail("INTERNAL", details=details)
        inspection = inspect(credential, time.time())
        connection = Connection(
            inspection.token, inspection.endpoint, ConnectionSetting.sandbox(sandbox.address)
        )
        outcome = await cache.get(connection, CACHE, b"k")
        await connection.close()
        return outcome.details


@pytest.mark.parametrize("spelling", ["whole", "half", "base64"])
def test_a_peer_that_sends_the_wrapped_credential_back_is_not_quoted(spelling: str) -> None:
    credential = v1_key()
    sent = {
        "whole": credential,
        "half": credential[40:90],
        "base64": base64.b64encode(credential.encode()).decode(),
    }[spelling]
    assert asyncio.run(_echoed(f"the key {sent} is odd", credential)) == "[withheld]"


def test_a_peers_ordinary_words_are_quoted_whole() -> None:
    said = "Your account has a limit of 10 caches at cell-ap-northeast-1-1.prod.a.momentohq.com"
    assert asyncio.run(_echoed(said, v1_key())) == said


def test_a_call_that_failed_is_not_followed_by_further_connections() -> None:
    async def run() -> None:
        with peers.peer(peers.resets) as server:
            connection = Connection(Secret("a-token"), None, ConnectionSetting.local(port=server.port))
            outcome = await cache.get(connection, CACHE, b"k", deadline=2)
            assert not outcome.good
            while server.connections < 2:  # noqa: ASYNC110 - the peer counts on a thread of its own
                await asyncio.sleep(0.01)
            await asyncio.sleep(1.5)  # gRPC itself would try again twice a second
            assert server.connections == 2
            await connection.close()

    asyncio.run(run())


def test_a_proven_peer_is_asked_again_by_a_ping_only() -> None:
    async def program(sandbox: Sandbox, connection: Connection) -> None:
        with peers.peer(peers.forwards("127.0.0.1", sandbox.port)) as server:
            there = Connection(connection.token, None, ConnectionSetting.local(port=server.port))
            seen = []
            for name in ("get", "get", "ping", "get", "ping"):
                done = there.ping(5.0) if name == "ping" else cache.get(there, CACHE, b"k")
                assert (await done).good
                seen.append(server.connections)
            await there.close()
        assert seen == [2, 2, 3, 3, 4], "each proof has a connection of its own beside that of the calls"

    on_sandbox(program)
