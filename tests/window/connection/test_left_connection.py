"""A connection to where an entry's calls no longer go is closed, as the other end sees."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

from inspector.app import App
from tests.e2e.conftest import Drive, until
from tests.window.pages.calls.driver import call, calls_page, load_token, running_sandbox


class Relay:
    """Passes bytes on to another port of this computer, and counts the connections that are open."""

    def __init__(self, to: int) -> None:
        self.open = 0
        self.port = 0
        self._to = to

    @asynccontextmanager
    async def listening(self) -> AsyncIterator[None]:
        """Listen on a free port meanwhile."""
        server = await asyncio.start_server(self._on_connected, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        try:
            yield
        finally:
            server.close()

    async def _on_connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.open += 1
        there, back = await asyncio.open_connection("127.0.0.1", self._to)
        answers = asyncio.ensure_future(_pass_on(there, writer))
        await _pass_on(reader, back)
        self.open -= 1
        await answers


async def _pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while data := await reader.read(65_536):
            writer.write(data)
            await writer.drain()
    except ConnectionError:
        pass
    finally:
        writer.close()


def test_the_connection_that_an_entry_left_is_closed_at_once(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        entry = await load_token(app)
        operations = app.session.operations
        usual = operations.setting(entry)
        relay = Relay(usual.port)
        async with relay.listening():
            operations.connect_to(entry, replace(usual, port=relay.port))
            assert (await call(await calls_page(app), "calls.get")).outcome is not None
            assert relay.open == 1
            operations.connect_to(entry, None)
            app.window.navigator.refresh(entry)
            await until(lambda: relay.open == 0, "the connection stayed open")

    drive(script)
