"""A running sandbox with its fronts, for clients that know no asyncio."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from inspector.sandbox import Front, Sandbox

CACHE = "default-cache"


@contextmanager
def sandbox_with(*fronts: Front) -> Iterator[Sandbox]:
    sandbox = Sandbox()
    asyncio.run(_start(sandbox, fronts))
    try:
        yield sandbox
    finally:
        asyncio.run(sandbox.stop())


async def _start(sandbox: Sandbox, fronts: tuple[Front, ...]) -> None:
    await sandbox.start()
    for front in fronts:
        await sandbox.open(front)


def tool(*names: str) -> str:
    """The first of these programs that is installed; skips the test without one."""
    found = next((path for name in names if (path := shutil.which(name))), None)
    if found is None:
        pytest.skip(f"not installed: {' or '.join(names)}")
    return found
