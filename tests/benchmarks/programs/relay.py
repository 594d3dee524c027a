"""A relay on loopback that delays answers and notes when bytes passed it. Answers lines of JSON."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from typing import Any

UP, DOWN = "up", "down"


class Relay:
    """Passes bytes on in both directions; those of the server after ``delay`` seconds."""

    def __init__(self) -> None:
        self.delay = 0.0
        self.seen: list[tuple[float, str, int]] = []
        """When, in which direction and how many bytes passed; by the clock of ``perf_counter``."""
        self._to = ("", 0)
        self._tasks: set[asyncio.Task[None]] = set()

    async def listen(self, host: str, port: int) -> str:
        """Relay to this address from now on; where to connect instead."""
        self._to = (host, port)
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        return f"127.0.0.1:{server.sockets[0].getsockname()[1]}"

    async def _serve(self, client: asyncio.StreamReader, back: asyncio.StreamWriter) -> None:
        server, there = await asyncio.open_connection(*self._to)
        for reader, writer, way in ((client, there, UP), (server, back, DOWN)):
            task = asyncio.create_task(self._pass(reader, writer, way))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, way: str) -> None:
        while chunk := await reader.read(65_536):
            if way == DOWN and self.delay:
                await asyncio.sleep(self.delay)
            self.seen.append((time.perf_counter(), way, len(chunk)))
            writer.write(chunk)
        writer.close()


async def serve() -> None:
    """Answer each line."""
    relay = Relay()
    while line := await asyncio.to_thread(sys.stdin.readline):
        name, *rest = json.loads(line)
        answer: Any = None
        if name == "listen":
            answer = await relay.listen(*rest)
        elif name == "delay":
            relay.delay = rest[0]
        elif name == "seen":
            answer, relay.seen = relay.seen, []
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(serve())
