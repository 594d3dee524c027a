"""The official SDKs' keepalive pings and their way to Momento Local, against the sandbox."""

from __future__ import annotations

import asyncio
import warnings
from datetime import timedelta

from inspector.sandbox import Sandbox

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from momento import CacheClientAsync, Configurations, CredentialProvider
    from momento.responses import CacheSet

CACHE = "default-cache"
_PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
_SETTINGS, _PING, _GOAWAY = 4, 6, 7
"""Frame types of HTTP/2 (RFC 9113, section 6)."""
_ACK = 1
_PINGS = 12
"""A minute of the JavaScript SDK's, which sends one every five seconds. gRPC's default refuses the third."""


def _frame(kind: int, payload: bytes = b"") -> bytes:
    return len(payload).to_bytes(3) + bytes([kind, 0]) + bytes(4) + payload


def test_pings_between_calls_do_not_end_the_connection() -> None:
    async def run() -> None:
        async with Sandbox() as sandbox:
            reader, writer = await asyncio.open_connection("127.0.0.1", sandbox.port)
            writer.write(_PREFACE + _frame(_SETTINGS))
            for number in range(_PINGS):
                writer.write(_frame(_PING, number.to_bytes(8)))
            answered = []
            while len(answered) < _PINGS:
                head = await asyncio.wait_for(reader.readexactly(9), 10)
                payload = await reader.readexactly(int.from_bytes(head[:3]))
                assert head[3] != _GOAWAY, payload
                if head[3] == _PING and head[4] == _ACK:
                    answered.append(int.from_bytes(payload))
            assert answered == list(range(_PINGS))
            writer.close()

    asyncio.run(run())


def test_momento_locals_empty_token_is_accepted_only_when_asked_for() -> None:
    async def run(accept: bool) -> object:
        async with Sandbox(accept_no_token=accept) as sandbox:
            provider = CredentialProvider.for_momento_local(host="127.0.0.1", port=sandbox.port)
            settings = Configurations.Laptop.v1()
            async with await CacheClientAsync.create(settings, provider, timedelta(60)) as client:
                return await client.set(CACHE, "k", "v")

    assert isinstance(asyncio.run(run(accept=True)), CacheSet.Success)
    assert isinstance(asyncio.run(run(accept=False)), CacheSet.Error)
