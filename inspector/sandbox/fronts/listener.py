"""A TCP server on loopback that ends with everything it holds."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable

LOOPBACK = "127.0.0.1"
_TURNS = 3
"""Turns of the event loop until a connection that asyncio has just accepted is known to its server."""

Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


class Listener:
    """Serves connections until :meth:`close`. Used on the sandbox's event loop only."""

    def __init__(self, serve: Serve) -> None:
        """``serve`` talks over one connection, which is closed when it returns."""
        self._serve = serve
        self._server: asyncio.Server | None = None
        self._talks: set[asyncio.Task[None]] = set()
        self.port = 0
        """The port, or 0 while it does not listen."""

    async def open(self, port: int = 0) -> None:
        """Listen on a port; 0 is one the system chooses. Raises ``OSError`` when the system refuses."""
        if self._server is None:
            self._server = await asyncio.start_server(self._on_connection, LOOPBACK, port)
            self.port = self._server.sockets[0].getsockname()[1]

    async def close(self) -> None:
        """Stop listening and close every connection."""
        server, self._server, self.port = self._server, None, 0
        if server is None:
            return
        await _stop_accepting(server)
        server.close()
        for talk in self._talks:
            talk.cancel()
        await asyncio.gather(*self._talks, return_exceptions=True)

    def _on_connection(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self._server is None:  # accepted while it was being closed
            writer.transport.abort()
            return
        talk = asyncio.get_running_loop().create_task(self._talk(reader, writer))
        self._talks.add(talk)
        talk.add_done_callback(self._talks.discard)

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            with contextlib.suppress(ConnectionError, EOFError):
                await self._serve(reader, writer)
        finally:
            writer.close()
            with contextlib.suppress(ConnectionError):
                await writer.wait_closed()


async def _stop_accepting(server: asyncio.Server) -> None:
    """Let connections arrive that were just accepted: asyncio forgets their sockets once the server is closed."""
    loop = asyncio.get_running_loop()
    with contextlib.suppress(NotImplementedError):  # Windows accepts in another way
        for listening in server.sockets:
            loop.remove_reader(listening.fileno())
    for _ in range(_TURNS):
        await asyncio.sleep(0)
