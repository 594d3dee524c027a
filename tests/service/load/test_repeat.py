from __future__ import annotations

import asyncio
import socket
import threading
import time
from decimal import Decimal

import pytest

from inspector.credential.text.message import Message
from inspector.credential.text.secret import Secret
from inspector.sandbox import Sandbox
from inspector.service.calls import cache
from inspector.service.connection.connection import Connection
from inspector.service.connection.setting import ConnectionSetting
from inspector.service.load.figures import Figures, Latencies
from inspector.service.load.repeat import Series, repeat
from tests.interop import peers
from tests.interop.web_peers import GRPC, Answer, headers, http2
from tests.service.helpers import CACHE, on_sandbox


async def ran(connection: Connection, series: Series) -> Figures:
    figures = await repeat(connection, series)
    assert isinstance(figures, Figures)
    return figures


def test_every_call_is_counted_once() -> None:
    async def program(_sandbox: Sandbox, connection: Connection) -> None:
        await cache.set_value(connection, CACHE, b"k", b"v", 60)
        figures = await ran(connection, Series(CACHE, b"k", 700, 50))
        assert (figures.done, figures.ended, figures.errors) == (700, (("HIT", 700),), 0)
        assert sum(bar.count for bar in figures.bars) == 700
        assert 0 < figures.p50 <= figures.p90 <= figures.p99 <= figures.longest
        assert figures.finished
        assert not figures.cancelled
        assert figures.per_second > 0
        assert len(figures.csv().splitlines()) == len(figures.bars) + 1

    on_sandbox(program)


def test_errors_are_counted_by_their_status() -> None:
    async def program(sandbox: Sandbox, connection: Connection) -> None:
        sandbox.faults.fail("RESOURCE_EXHAUSTED", method="Set")
        figures = await ran(connection, Series(CACHE, b"k", 40, 7, value=b"v"))
        assert figures.ended == (("RESOURCE_EXHAUSTED", 40),)
        assert figures.errors == 40

    on_sandbox(program)


def test_cancelling_keeps_the_figures_so_far() -> None:
    async def program(_sandbox: Sandbox, connection: Connection) -> None:
        seen: list[Figures] = []
        some_done = asyncio.Event()

        def progress(figures: Figures) -> None:
            seen.append(figures)
            if figures.done:
                some_done.set()

        task = asyncio.create_task(repeat(connection, Series(CACHE, b"k", 100_000, 50), progress))
        await some_done.wait()
        start = time.perf_counter()
        task.cancel()
        figures = await task
        assert time.perf_counter() - start < 0.5
        assert isinstance(figures, Figures)
        assert figures.cancelled
        assert seen[-1].done <= figures.done < 100_000
        assert figures.ended == (("MISS", figures.done),)

    on_sandbox(program)


@pytest.mark.parametrize("how", ["cancelled", "closed"])
def test_calls_under_way_are_ended_and_not_waited_for(how: str) -> None:
    async def program(sandbox: Sandbox, connection: Connection) -> None:
        stuck = asyncio.Event()
        seen: list[int] = []

        def progress(figures: Figures) -> None:
            if figures.done:
                sandbox.faults.delay_seconds = 60  # from now on no call ends by itself
                if seen and seen[-1] == figures.done:
                    stuck.set()
                seen.append(figures.done)

        series = Series(CACHE, b"k", 100_000, 50, deadline=60)
        task = asyncio.create_task(repeat(connection, series, progress))
        await asyncio.wait_for(stuck.wait(), 30)
        if how == "cancelled":
            task.cancel()
        else:
            await connection.close()
        ended, _ = await asyncio.wait([task], timeout=10)
        assert ended, "the calls under way are waited for"
        figures = task.result()
        assert isinstance(figures, Figures)
        assert figures.cancelled
        assert figures.finished
        assert figures.ended == (("MISS", figures.done),)

    on_sandbox(program)


def test_calls_that_never_end_are_cancelled_at_once() -> None:
    async def program(sandbox: Sandbox, connection: Connection) -> None:
        sandbox.faults.delay_seconds = 60
        task = asyncio.create_task(repeat(connection, Series(CACHE, b"k", 1_000, 500, deadline=60)))
        await asyncio.sleep(0.5)
        start = time.perf_counter()
        task.cancel()
        figures = await task
        assert time.perf_counter() - start < 1
        assert isinstance(figures, Figures)
        assert (figures.done, figures.p50) == (0, None)

    on_sandbox(program)


def test_closing_the_connection_ends_the_series() -> None:
    async def program(sandbox: Sandbox, connection: Connection) -> None:
        sandbox.faults.delay_seconds = 60
        task = asyncio.create_task(repeat(connection, Series(CACHE, b"k", 1_000, 50, deadline=60)))
        await asyncio.sleep(0.3)
        await connection.close()
        ended, _ = await asyncio.wait([task], timeout=2)
        assert ended, "the calls go on without their connection"
        figures = task.result()
        assert isinstance(figures, Figures)
        assert (figures.done, figures.cancelled, figures.finished) == (0, True, True)

    on_sandbox(program)


@pytest.mark.parametrize("how", ["cancelled", "closed"])
def test_a_series_at_a_silent_peer_ends_before_the_peer_is_proven(how: str) -> None:
    begun = threading.Event()

    def hears(peer: peers.Peer, heard: socket.socket) -> None:
        heard.recv(65_536)
        begun.set()
        peer.wait()

    async def program(port: int) -> None:
        connection = Connection(Secret("t"), None, ConnectionSetting.sandbox(f"127.0.0.1:{port}"))
        task = asyncio.create_task(repeat(connection, Series(CACHE, b"k", 1_000, 50, deadline=60)))
        assert await asyncio.to_thread(begun.wait, 30)
        if how == "cancelled":
            task.cancel()
        else:
            await connection.close()
        ended, _ = await asyncio.wait([task], timeout=10)
        assert ended, "the proof is waited for"
        figures = task.result()
        assert isinstance(figures, Figures)
        assert (figures.done, figures.cancelled, figures.finished) == (0, True, True)
        await connection.close()

    with peers.peer(hears) as peer:
        asyncio.run(program(peer.port))


@pytest.mark.parametrize(
    "odd",
    [
        Series(CACHE, b"k", 10, 2.5),  # type: ignore[arg-type]  # stops the thread before the first call
        Series(CACHE, b"k", 10, 5, deadline=Decimal(5)),  # type: ignore[arg-type]  # stops the first call
    ],
)
def test_what_cannot_be_started_is_raised_and_does_not_hang(odd: Series) -> None:
    async def program(_sandbox: Sandbox, connection: Connection) -> None:
        task = asyncio.create_task(repeat(connection, odd))
        ended, _ = await asyncio.wait([task], timeout=3)
        assert ended, "the series never ended"
        assert isinstance(task.exception(), TypeError)

    on_sandbox(program)


def test_a_stalled_event_loop_does_not_enter_the_latency() -> None:
    async def program(_sandbox: Sandbox, connection: Connection) -> None:
        calm = await ran(connection, Series(CACHE, b"k", 300, 5))
        task = asyncio.create_task(repeat(connection, Series(CACHE, b"k", 300, 5)))
        await asyncio.sleep(0.02)
        stall = max(1.5, calm.seconds * 4)
        time.sleep(stall)  # noqa: ASYNC251  # the stall is what is tested
        figures = await task
        assert isinstance(figures, Figures)
        assert figures.done == 300
        assert figures.longest < stall / 2
        assert figures.seconds < stall

    on_sandbox(program)


def test_a_host_that_refuses_ends_in_counted_errors() -> None:
    async def program(sandbox: Sandbox, connection: Connection) -> None:
        await sandbox.stop()
        figures = await ran(connection, Series(CACHE, b"k", 2_000, 50))
        assert figures.ended == (("UNAVAILABLE", 2_000),)

    on_sandbox(program)


@pytest.mark.parametrize(
    ("answer", "word"),
    [
        (headers((b":status", b"404"), (b"content-type", b"text/html")), "FAILED"),
        (headers((b":status", b"503"), (b"content-type", b"text/html")), "UNAVAILABLE"),
        (headers(*GRPC, (b"grpc-status", b"12")), "UNIMPLEMENTED"),
    ],
)
def test_what_a_web_server_answers_is_counted_as_no_status_of_the_service(answer: Answer, word: str) -> None:
    with peers.peer(http2(answer)) as server:

        async def run() -> Figures:
            connection = Connection(Secret("a-secret"), None, ConnectionSetting.local(port=server.port))
            try:
                return await ran(connection, Series(CACHE, b"k", 3, 2))
            finally:
                await connection.close()

        assert asyncio.run(run()).ended == ((word, 3),)


@pytest.mark.parametrize(("total", "concurrency"), [(0, 1), (100_001, 1), (1, 0), (1, 501)])
def test_numbers_out_of_range_are_refused(total: int, concurrency: int) -> None:
    async def program(_sandbox: Sandbox, connection: Connection) -> None:
        assert isinstance(await repeat(connection, Series(CACHE, b"k", total, concurrency)), Message)

    on_sandbox(program)


def test_no_thread_is_left_behind() -> None:
    async def program(_sandbox: Sandbox, connection: Connection) -> None:
        await ran(connection, Series(CACHE, b"k", 50, 5))
        for _ in range(100):
            if not [thread for thread in threading.enumerate() if thread.name == "repeat"]:
                return
            await asyncio.sleep(0.01)
        raise AssertionError("the thread of the series is still there")

    on_sandbox(program)


def test_percentiles_are_right_to_within_a_bucket() -> None:
    latencies = Latencies()
    for millisecond in range(1, 1001):
        latencies.add(millisecond / 1000)
    assert latencies.percentile(0.5) == pytest.approx(0.5, rel=0.05)
    assert latencies.percentile(0.99) == pytest.approx(0.99, rel=0.05)
    assert latencies.longest == 1.0
    assert len(latencies.bars(20)) <= 20
    assert sum(bar.count for bar in latencies.bars(20)) == 1000
