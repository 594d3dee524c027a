"""The sandbox in a process of its own: says where it is, its key and the key's inner token; publishes when asked."""

import asyncio
import base64
import json
import sys
import time
from typing import Any

from inspector.credential.endpoint.endpoint import parse_endpoint
from inspector.credential.text.secret import Secret
from inspector.sandbox import Sandbox
from inspector.service.calls import topics
from inspector.service.connection.connection import Connection
from inspector.service.connection.setting import ConnectionSetting

CACHE = "default-cache"
_STEPS_A_SECOND = 50


def inner(sandbox: Sandbox) -> str:
    """The token inside the sandbox's key."""
    token: str = json.loads(base64.b64decode(sandbox.api_key))["api_key"]
    return token


async def publish(sandbox: Sandbox, topic: str, a_second: int, seconds: float) -> int:
    """Publish so many messages a second to a topic; the number of those that were accepted."""
    setting = ConnectionSetting.sandbox(sandbox.address)
    connection = Connection(Secret(inner(sandbox)), parse_endpoint(sandbox.endpoint), setting)
    sent, start = 0, time.monotonic()
    for step in range(int(seconds * _STEPS_A_SECOND)):
        calls = [
            topics.publish(connection, CACHE, topic, "m" * 40) for _ in range(a_second // _STEPS_A_SECOND)
        ]
        sent += sum(outcome.good for outcome in await asyncio.gather(*calls))
        await asyncio.sleep(max(0.0, start + (step + 1) / _STEPS_A_SECOND - time.monotonic()))
    await connection.close()
    return sent


async def serve() -> None:
    """Answer each line."""
    async with Sandbox() as sandbox:
        sandbox.put(CACHE, b"k", b"v" * 100, 36_000)
        while line := await asyncio.to_thread(sys.stdin.readline):
            name, *rest = json.loads(line)
            answer: Any = [sandbox.address, sandbox.api_key, inner(sandbox)]
            if name == "publish":
                answer = await publish(sandbox, *rest)
            sys.stdout.write(json.dumps(answer) + "\n")
            sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(serve())
