"""A plain gRPC client: tests of the sandbox must not depend on inspector.service."""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import Awaitable, Callable
from typing import Any

import grpc
from momento_wire_types import cacheclient_pb2 as pb

from inspector.sandbox import Sandbox

CACHE = "default-cache"


def inner(credential: str) -> str:
    token: str = json.loads(base64.b64decode(credential))["api_key"]
    return token


class Caller:
    """Calls with one token."""

    def __init__(self, channel: grpc.aio.Channel, token: str | None) -> None:
        self._channel = channel
        self.token = token

    async def ask(self, path: str, request: Any, response: type[Any], cache: str | None = CACHE) -> Any:
        headers = [("authorization", self.token)] if self.token is not None else []
        headers += [("cache", cache)] if cache is not None else []
        method = self._channel.unary_unary(path, type(request).SerializeToString, response.FromString)
        return await method(request, metadata=headers, timeout=10)

    def stream(self, path: str, request: Any, response: type[Any]) -> Any:
        """A call answered by a stream, as gRPC's own object."""
        headers = [("authorization", self.token or ""), ("cache", CACHE)]
        method = self._channel.unary_stream(path, type(request).SerializeToString, response.FromString)
        return method(request, metadata=headers, timeout=10)

    async def get(self, key: bytes = b"k", cache: str | None = CACHE) -> Any:
        return await self.ask("/cache_client.Scs/Get", pb._GetRequest(cache_key=key), pb._GetResponse, cache)

    async def set(self, key: bytes = b"k", value: bytes = b"v", ttl: int = 60_000) -> Any:
        request = pb._SetRequest(cache_key=key, cache_body=value, ttl_milliseconds=ttl)
        return await self.ask("/cache_client.Scs/Set", request, pb._SetResponse)


async def error_of(call: Awaitable[Any]) -> grpc.aio.AioRpcError:
    try:
        await call
    except grpc.aio.AioRpcError as error:
        return error
    raise AssertionError("the call succeeded")


async def code_of(call: Awaitable[Any]) -> str:
    name: str = (await error_of(call)).code().name
    return name


def running(program: Callable[[Sandbox, Callable[[str | None], Caller]], Awaitable[None]]) -> None:
    """Run ``program`` with a fresh sandbox and a maker of callers (by credential text, or ``None`` for no token)."""

    async def run() -> None:
        async with Sandbox() as sandbox, grpc.aio.insecure_channel(sandbox.address) as channel:

            def caller(credential: str | None) -> Caller:
                return Caller(channel, inner(credential) if credential else None)

            await program(sandbox, caller)

    asyncio.run(run())
