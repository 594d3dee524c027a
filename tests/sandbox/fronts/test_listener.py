"""What becomes of a connection that arrives in the moment in which a way into the sandbox is shut."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading

import pytest

from inspector.sandbox import Front, Sandbox
from inspector.sandbox.thread import there


def ended(connection: socket.socket) -> bool:
    """Whether the peer ends this connection, by which segment whatever."""
    try:
        return connection.recv(1) == b""
    except ConnectionError:
        return True


@pytest.mark.parametrize("front", Front)
def test_a_connection_that_is_accepted_while_its_way_is_shut_is_ended(front: Front) -> None:
    busy, go_on = threading.Event(), threading.Event()

    async def hold() -> None:
        busy.set()
        go_on.wait(30)

    async def program() -> None:
        async with Sandbox() as sandbox:
            port = await sandbox.open(front)
            held = asyncio.create_task(there(hold()))
            await asyncio.to_thread(busy.wait, 30)
            with contextlib.ExitStack() as open_:
                early = [
                    open_.enter_context(socket.create_connection(("127.0.0.1", port), 10)) for _ in range(5)
                ]
                shut = asyncio.create_task(sandbox.shut(front))
                await asyncio.sleep(0)  # now it is asked for, and both wait for the sandbox's loop
                go_on.set()
                await asyncio.gather(held, shut)
                assert await asyncio.to_thread(lambda: [ended(each) for each in early]) == [True] * 5

    asyncio.run(program())
