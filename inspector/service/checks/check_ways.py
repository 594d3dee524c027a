"""The connection check over several ways at once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterable
from functools import partial
from typing import Any

from inspector.credential.permissions.rules import Permissions
from inspector.service.checks.check import check_connection
from inspector.service.checks.steps import CheckResult, Step
from inspector.service.connection.connection import Connection
from inspector.service.connection.setting import DEFAULT_DEADLINE, Way

Heard = Callable[[Way, Step], None]


async def check_ways(
    connection: Connection,
    permissions: Permissions,
    cache: str,
    ways: Iterable[Way],
    *,
    database: str = "",
    deadline: float = DEFAULT_DEADLINE,
    progress: Heard | None = None,
) -> tuple[CheckResult, ...]:
    """Check each way, all at the same time; see :func:`check_connection`. The results are in the order of ``ways``.

    ``database`` is what RESP logs in with where the credential names no cache; without it that is ``cache``.
    ``progress`` is called after each step. When cancelled, it returns the steps so far.
    """
    heard = progress or (lambda _way, _step: None)
    asked = tuple(ways)

    def check_over(way: Way) -> Coroutine[Any, Any, CheckResult]:
        name = (database if way is Way.RESP else "") or cache
        return check_connection(
            connection, permissions, name, way=way, deadline=deadline, progress=partial(heard, way)
        )

    checks = [asyncio.create_task(check_over(way)) for way in asked]
    try:
        await asyncio.wait(checks)
    except asyncio.CancelledError:
        for check in checks:
            check.cancel()
        await asyncio.wait(checks)
    return tuple(
        CheckResult(way=way) if check.cancelled() else check.result()
        for way, check in zip(asked, checks, strict=True)
    )
