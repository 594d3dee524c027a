"""The sandbox in a process of its own: answers the first line with its address, its key and the key's inner token."""

import asyncio
import base64
import json
import sys

from inspector.sandbox import Sandbox


async def serve() -> None:
    async with Sandbox() as sandbox:
        sandbox.put("default-cache", b"k", b"v" * 100, 36_000)
        while await asyncio.to_thread(sys.stdin.readline):
            inner = json.loads(base64.b64decode(sandbox.api_key))["api_key"]
            sys.stdout.write(json.dumps([sandbox.address, sandbox.api_key, inner]) + "\n")
            sys.stdout.flush()


asyncio.run(serve())
