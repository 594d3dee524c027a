"""An answer that the sandbox delays is delayed once: what proves the peer before the call is answered at once."""

from __future__ import annotations

import time

import pytest

from inspector.credential.permissions.access import Operation
from inspector.sandbox import Sandbox
from inspector.service.calls.single import perform_step
from inspector.service.connection.connection import Connection
from inspector.service.connection.outcome import State
from inspector.service.connection.setting import Way
from tests.service.ways import on_every_way, over

DELAY = 0.8


@pytest.mark.parametrize("way", Way)
def test_the_first_call_takes_one_delay_and_not_two(way: Way) -> None:
    async def run(sandbox: Sandbox, connection: Connection) -> None:
        sandbox.faults.delay_seconds = DELAY
        start = time.perf_counter()
        outcome = await perform_step(connection, over(way, Operation.GET, deadline=1.5 * DELAY))
        assert outcome.state is State.MISS, outcome
        assert time.perf_counter() - start >= DELAY

    on_every_way(run)
