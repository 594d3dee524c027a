"""Short ways to a connection on the sandbox, and to a run of a coroutine."""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from inspector.credential.endpoint.endpoint import parse_endpoint
from inspector.credential.permissions.rules import Resource, Role, Rule, Selector
from inspector.credential.text.secret import Secret
from inspector.sandbox import Sandbox
from inspector.service.connection.connection import Connection
from inspector.service.connection.setting import ConnectionSetting

CACHE = "default-cache"


def inner(credential: str) -> Secret:
    return Secret(json.loads(base64.b64decode(credential))["api_key"])


def key_rule(key: str, role: Role = Role.READ_WRITE, cache: str = CACHE) -> Rule:
    return Rule(Resource.CACHE, role, Selector.name(cache), Selector.name(key))


@asynccontextmanager
async def connected(sandbox: Sandbox, credential: str | None = None) -> AsyncIterator[Connection]:
    connection = Connection(
        inner(credential or sandbox.api_key),
        parse_endpoint(sandbox.endpoint),
        ConnectionSetting.sandbox(sandbox.address),
    )
    try:
        yield connection
    finally:
        await connection.close()


def on_sandbox(program: Callable[[Sandbox, Connection], Awaitable[None]]) -> None:
    """Run ``program`` with a fresh sandbox and a super user's connection to it."""

    async def run() -> None:
        async with Sandbox() as sandbox, connected(sandbox) as connection:
            await program(sandbox, connection)

    asyncio.run(run())
