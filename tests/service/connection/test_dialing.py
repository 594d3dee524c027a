"""Which of a name's addresses is taken, and that a call that is over ends its connection, whatever it waits for."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import sys
import threading
import time
from collections.abc import Iterator

import pytest

from inspector.service.connection.dialing import Line, dial
from inspector.service.connection.setting import Route, Way
from tests.interop import peers
from tests.service.ways import called

FIRST, SECOND = "127.0.0.1", "127.0.0.2"
several = pytest.mark.skipif(
    sys.platform != "linux", reason="127.0.0.2 is an address, and a full queue drops"
)


def dialled(monkeypatch: pytest.MonkeyPatch, port: int, *addresses: str) -> str:
    """The address that was reached at a name with these addresses."""
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in addresses]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
    line = Line(20.0)
    try:
        reached: str = dial(Route("several.example", port, False, True), line).getpeername()[0]
        return reached
    finally:
        line.close()


@contextlib.contextmanager
def listening(*addresses: str) -> Iterator[int]:
    """The port at which each of these addresses accepts connections."""
    with contextlib.ExitStack() as open_, socket.create_server((addresses[0], 0)) as first:
        port: int = first.getsockname()[1]
        for address in addresses[1:]:
            open_.enter_context(socket.create_server((address, port)))
        yield port


@several
def test_the_first_address_that_accepts_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    with listening(FIRST, SECOND) as port:
        assert dialled(monkeypatch, port, FIRST, SECOND) == FIRST
        assert dialled(monkeypatch, port, SECOND, FIRST) == SECOND
        assert dialled(monkeypatch, port, FIRST, FIRST) == FIRST


@several
def test_an_address_that_refuses_gives_way_to_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    with listening(FIRST) as port:
        assert dialled(monkeypatch, port, SECOND, FIRST) == FIRST
        with pytest.raises(ConnectionRefusedError):
            dialled(monkeypatch, port, SECOND, "127.0.0.3")


@several
def test_an_address_that_is_silent_gives_way_to_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as full, contextlib.ExitStack() as waiting, listening(FIRST) as port:
        full.bind((SECOND, port))
        full.listen(0)
        for _ in range(4):  # one more than its queue holds: nobody is answered any more
            early = waiting.enter_context(socket.socket())
            early.setblocking(False)
            early.connect_ex((SECOND, port))
        start = time.monotonic()
        assert dialled(monkeypatch, port, SECOND, FIRST) == FIRST
        assert time.monotonic() - start < 10


@pytest.mark.parametrize("way", Way)
def test_a_call_that_is_cancelled_in_the_handshake_ends_its_connection(way: Way) -> None:
    _, authority = peers.tls_for("localhost")
    begun, ended = threading.Event(), threading.Event()

    def never_answers(_peer: peers.Peer, connection: socket.socket) -> None:
        connection.settimeout(30)
        connection.recv(65_536)
        begun.set()
        with contextlib.suppress(ConnectionError):
            while connection.recv(65_536):
                pass
        ended.set()

    async def program(port: int) -> None:
        call = asyncio.create_task(called(way, port, authority, 60.0))
        await asyncio.to_thread(begun.wait, 30)
        call.cancel()
        await call
        assert await asyncio.to_thread(ended.wait, 10)

    with peers.peer(never_answers) as peer:
        asyncio.run(program(peer.port))
