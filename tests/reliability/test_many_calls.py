"""Thousands of calls, and calls cancelled in flight: none lost, none unexplained, nothing left behind."""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import threading
from pathlib import Path

import pytest

from inspector.sandbox import Sandbox
from inspector.service.calls import cache
from inspector.service.connection.connection import Connection
from inspector.service.connection.outcome import State
from inspector.service.load.figures import Figures
from inspector.service.load.repeat import Series, repeat
from tests.service.helpers import CACHE, on_sandbox

AT_ONCE = 50


def held() -> tuple[int, int, float]:
    """Descriptors, threads and resident megabytes of this process."""
    gc.collect()
    descriptors = len(os.listdir("/proc/self/fd"))  # noqa: PTH208
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return descriptors, threading.active_count(), pages * os.sysconf("SC_PAGE_SIZE") / 1e6


async def series(connection: Connection, calls: int) -> None:
    figures = await repeat(connection, Series(CACHE, b"k", calls, AT_ONCE))
    assert isinstance(figures, Figures)
    assert (figures.done, figures.errors) == (calls, 0)


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="Linux's /proc")
@pytest.mark.parametrize("calls", [2_000, pytest.param(10_000, marks=pytest.mark.slow)])
def test_the_second_half_of_many_calls_leaves_nothing_behind(
    calls: int, caplog: pytest.LogCaptureFixture
) -> None:
    async def program(sandbox: Sandbox, connection: Connection) -> None:
        sandbox.put(CACHE, b"k", b"v")
        await series(connection, 500)
        await series(connection, calls // 2)
        descriptors, threads, megabytes = held()
        await series(connection, calls // 2)
        after = held()
        assert after[0] <= descriptors + 1
        assert after[1] <= threads
        assert after[2] <= megabytes + 5

    with caplog.at_level(logging.WARNING):
        on_sandbox(program)
    assert caplog.records == []


@pytest.mark.parametrize("calls", [1_000])
def test_a_thousand_calls_cancelled_in_flight_are_a_thousand_outcomes(
    calls: int, caplog: pytest.LogCaptureFixture
) -> None:
    async def program(sandbox: Sandbox, connection: Connection) -> None:
        sandbox.faults.delay_seconds = 30
        tasks = [asyncio.create_task(cache.get(connection, CACHE, b"k", deadline=20)) for _ in range(calls)]
        await asyncio.sleep(0.3)
        for task in tasks:
            task.cancel()
        outcomes = await asyncio.gather(*tasks)
        assert {outcome.state for outcome in outcomes} == {State.CANCELLED}
        sandbox.faults.clear()
        assert (await cache.get(connection, CACHE, b"k")).observed == "MISS"
        assert asyncio.all_tasks() == {asyncio.current_task()}

    with caplog.at_level(logging.WARNING):
        on_sandbox(program)
    assert caplog.records == []
