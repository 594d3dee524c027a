"""A server that is stopped in the middle of calls (SIGSTOP) and goes on later: the deadline ends the call, no more."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import time
from pathlib import Path

import pytest

from inspector.credential.endpoint.endpoint import parse_endpoint
from inspector.credential.text.secret import Secret
from inspector.service.calls import cache
from inspector.service.connection.connection import Connection
from inspector.service.connection.setting import ConnectionSetting
from tests.benchmarks.processes import child, environment
from tests.children import stop_child
from tests.service.helpers import CACHE


@pytest.mark.skipif(sys.platform == "win32", reason="SIGSTOP")
def test_a_server_stopped_in_mid_call_costs_that_call_its_deadline(tmp_path: Path) -> None:
    with child("sandbox", environment(tmp_path)) as server:
        address, _key, token = server.ask("where")

        async def run() -> None:
            setting = ConnectionSetting.sandbox(address)
            connection = Connection(Secret(token), parse_endpoint("sandbox.localhost"), setting)
            assert (await cache.get(connection, CACHE, b"k")).observed == "HIT"
            stop_child(server.pid)
            try:
                start = time.monotonic()
                ended = await cache.get(connection, CACHE, b"k", deadline=0.5)
                assert ended.observed == "DEADLINE_EXCEEDED"
                assert time.monotonic() - start < 5
            finally:
                os.kill(server.pid, signal.SIGCONT)
            assert (await cache.get(connection, CACHE, b"k", deadline=20)).observed == "HIT"
            await connection.close()

        asyncio.run(run())
