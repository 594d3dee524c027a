"""The promises ``get`` and ``repeat``: ours against the official Python SDK on plain asyncio, same sandbox, same run.

``python -m tests.benchmarks.wire [PAIRS] [CALLS]``: pairs A B A B, the median of their ratios. The sandbox runs in a
process of its own, so that neither side shares an interpreter with it.
"""

from __future__ import annotations

import asyncio
import logging
import statistics
import subprocess
import sys
import time
import warnings
from dataclasses import dataclass
from datetime import timedelta

from inspector.credential.secret import Secret
from inspector.service import cache
from inspector.service.connection import Connection
from inspector.service.figures import Figures
from inspector.service.repeat import Series, repeat
from inspector.service.setting import ConnectionSetting

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from momento import CacheClientAsync, Configurations, CredentialProvider

CACHE, KEY = "default-cache", "k"
CONCURRENCY = 50
GETS_A_SIDE = 200
SERVER = """
import asyncio, base64, json
from inspector.sandbox import Sandbox

async def serve():
    async with Sandbox() as sandbox:
        print(sandbox.address, json.loads(base64.b64decode(sandbox.api_key))["api_key"], flush=True)
        await asyncio.Event().wait()

asyncio.run(serve())
"""


@dataclass(frozen=True)
class Sides:
    """Both clients of one sandbox."""

    ours: Connection
    sdk: CacheClientAsync


async def latency(sides: Sides) -> tuple[float, float]:
    """Median seconds of a get, ours and the SDK's, taken in turn."""
    ours, theirs = [], []
    for _ in range(GETS_A_SIDE):
        start = time.perf_counter()
        await cache.get(sides.ours, CACHE, KEY.encode())
        middle = time.perf_counter()
        await sides.sdk.get(CACHE, KEY)
        ours.append(middle - start)
        theirs.append(time.perf_counter() - middle)
    return statistics.median(ours), statistics.median(theirs)


async def throughput(sides: Sides, calls: int) -> tuple[float, float]:
    """Calls a second at concurrency 50, ours and the SDK's."""
    figures = await repeat(sides.ours, Series(CACHE, KEY.encode(), calls, CONCURRENCY))
    assert isinstance(figures, Figures)
    assert not figures.errors
    left = calls

    async def worker() -> None:
        nonlocal left
        while left > 0:
            left -= 1
            await sides.sdk.get(CACHE, KEY)

    start = time.perf_counter()
    await asyncio.gather(*(worker() for _ in range(CONCURRENCY)))
    return figures.per_second, calls / (time.perf_counter() - start)


async def measure(address: str, token: str, pairs: int, calls: int) -> None:
    """Print the median ratios."""
    host, _, port = address.partition(":")
    provider = CredentialProvider(token, host, host, host, int(port))
    async with await CacheClientAsync.create(Configurations.Laptop.v1(), provider, timedelta(60)) as sdk:
        sides = Sides(Connection(Secret(token), None, ConnectionSetting.sandbox(address)), sdk)
        await cache.set_value(sides.ours, CACHE, KEY.encode(), b"v" * 100, 3600)
        await latency(sides)
        gets = [await latency(sides) for _ in range(pairs)]
        runs = [await throughput(sides, calls) for _ in range(pairs)]
        await sides.ours.close()
    sys.stdout.write(
        f"get     {statistics.median(a / b for a, b in gets):.2f} x the SDK's latency (goal <= 1.15)\n"
    )
    sys.stdout.write(
        f"repeat  {statistics.median(a / b for a, b in runs):.2f} x the SDK's throughput (goal >= 1.0)\n"
    )


def main() -> None:
    """Start the sandbox, measure, end it."""
    asked = [int(text) for text in sys.argv[1:3]]
    pairs, calls = (asked + [10, 2000][len(asked) :])[:2]
    logging.disable(logging.CRITICAL)
    with subprocess.Popen([sys.executable, "-c", SERVER], stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        address, token = server.stdout.readline().split()
        try:
            asyncio.run(measure(address, token, pairs, calls))
        finally:
            server.kill()


if __name__ == "__main__":
    main()
