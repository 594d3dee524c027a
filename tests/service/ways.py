"""Calls over HTTPS and RESP in tests: one connection to a peer behind TLS, or to a sandbox with its fronts."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from inspector.credential.endpoint.endpoint import parse_endpoint
from inspector.credential.permissions.access import Operation
from inspector.credential.text.secret import Secret
from inspector.diagnosis.live.call import call_findings
from inspector.sandbox import Front, Sandbox
from inspector.service.calls.single import SingleCall, perform_step
from inspector.service.connection.connection import Connection
from inspector.service.connection.outcome import CallInfo, Outcome
from inspector.service.connection.setting import ConnectionSetting, Way
from tests.service.helpers import CACHE, inner

SECRET = "the-very-secret-token-0123456789"


@asynccontextmanager
async def every_way(sandbox: Sandbox, credential: str | None = None) -> AsyncIterator[Connection]:
    """A connection that can call the sandbox over all three ways."""
    setting = ConnectionSetting.sandbox(
        sandbox.address, http_port=await sandbox.open(Front.HTTP), resp_port=await sandbox.open(Front.RESP)
    )
    token = inner(credential or sandbox.api_key)
    connection = Connection(token, parse_endpoint(sandbox.endpoint), setting)
    try:
        yield connection
    finally:
        await connection.close()


def on_every_way(program: Callable[[Sandbox, Connection], Awaitable[None]]) -> None:
    """Run ``program`` with a fresh sandbox and a super user's connection to its three ways."""

    async def run() -> None:
        async with Sandbox() as sandbox, every_way(sandbox) as connection:
            await program(sandbox, connection)

    asyncio.run(run())


def over(
    way: Way, operation: Operation, key: bytes = b"mo", cache: str = CACHE, **more: object
) -> SingleCall:
    """A call over a way."""
    return SingleCall(CallInfo(operation, cache, key), way=way, **more)  # type: ignore[arg-type]


async def called(way: Way, port: int, authority: bytes | None, deadline: float = 2.0) -> Outcome:
    """A get from a peer behind TLS, as ``localhost``."""
    setting = ConnectionSetting.custom("localhost", port, authority, resp_port=port)
    connection = Connection(Secret(SECRET), None, setting)
    try:
        return await perform_step(connection, over(way, Operation.GET, deadline=deadline))
    finally:
        await connection.close()


def get_from(way: Way, port: int, authority: bytes | None, deadline: float = 2.0) -> Outcome:
    return asyncio.run(called(way, port, authority, deadline))


def code_of(outcome: Outcome) -> str:
    """The code of the finding about an outcome; empty without one."""
    found = call_findings(outcome, None, 0.0)
    return found[0].code if found else ""
