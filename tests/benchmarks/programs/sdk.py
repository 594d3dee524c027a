"""The reference for calls: the official Python SDK on plain asyncio. Answers lines of JSON."""

from __future__ import annotations

import asyncio
import json
import logging
import sys
import time
import warnings
from datetime import timedelta
from typing import Any

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from momento import CacheClientAsync, Configurations, CredentialProvider

CACHE, KEY = "default-cache", "k"


async def gets(client: CacheClientAsync, count: int) -> list[float]:
    """Seconds of each of ``count`` gets, one after the other."""
    taken = []
    for _ in range(count):
        start = time.perf_counter()
        await client.get(CACHE, KEY)
        taken.append(time.perf_counter() - start)
    return taken


async def latencies(client: CacheClientAsync, count: int) -> list[tuple[float, float]]:
    """When each of ``count`` gets ended, by the clock of ``perf_counter``, and its seconds."""
    return [(time.perf_counter(), taken) for _ in range(count) for taken in await gets(client, 1)]


async def repeat(client: CacheClientAsync, calls: int, at_once: int) -> float:
    """Gets a second, ``at_once`` at a time."""
    left = calls

    async def worker() -> None:
        nonlocal left
        while left > 0:
            left -= 1
            await client.get(CACHE, KEY)

    start = time.perf_counter()
    await asyncio.gather(*(worker() for _ in range(at_once)))
    return calls / (time.perf_counter() - start)


async def serve() -> None:
    """Connect with the first line, answer the others."""
    _, address, token = json.loads(sys.stdin.readline())
    host, _, port = address.partition(":")
    provider = CredentialProvider(token, host, host, host, int(port))
    async with await CacheClientAsync.create(Configurations.Laptop.v1(), provider, timedelta(60)) as client:
        answer: Any = "ready"
        while True:
            sys.stdout.write(json.dumps(answer) + "\n")
            sys.stdout.flush()
            line = await asyncio.to_thread(sys.stdin.readline)
            if not line:
                return
            name, *rest = json.loads(line)
            answer = await {"gets": gets, "latencies": latencies, "repeat": repeat}[name](client, *rest)


logging.disable(logging.CRITICAL)
asyncio.run(serve())
