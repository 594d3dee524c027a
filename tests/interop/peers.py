"""Peers on loopback that do one thing wrong, and remember every byte they were sent."""

from __future__ import annotations

import contextlib
import datetime
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import trustme

SETTINGS = b"\x00\x00\x00\x04\x00\x00\x00\x00\x00"
"""An empty HTTP/2 SETTINGS frame: what a gRPC client waits for first."""
_ENOUGH_SECONDS = 20.0

Behaviour = Callable[["Peer", socket.socket], None]


@dataclass
class Peer:
    """A listening peer: where it is, what it was sent, how often it was called."""

    port: int
    stopped: threading.Event = field(default_factory=threading.Event)
    received: bytearray = field(default_factory=bytearray)
    connections: int = 0

    def hear(self, connection: socket.socket, seconds: float = 0.3) -> None:
        """Read for a while."""
        with contextlib.suppress(OSError):
            connection.settimeout(seconds)
            while chunk := connection.recv(65_536):
                self.received += chunk

    def wait(self) -> None:
        """Do nothing until the test is over."""
        self.stopped.wait(_ENOUGH_SECONDS)


@contextmanager
def peer(behaviour: Behaviour, tls: ssl.SSLContext | None = None) -> Iterator[Peer]:
    """Run ``behaviour`` on a thread for each connection, behind ``tls`` where given."""
    listener = socket.create_server(("127.0.0.1", 0))
    found = Peer(listener.getsockname()[1])
    threads: list[threading.Thread] = []

    def serve(connection: socket.socket) -> None:
        with contextlib.suppress(OSError), connection:
            inner = tls.wrap_socket(connection, server_side=True) if tls else connection
            with inner:
                behaviour(found, inner)

    def accept() -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = listener.accept()
                found.connections += 1
                threads.append(threading.Thread(target=serve, args=(connection,), daemon=True))
                threads[-1].start()

    acceptor = threading.Thread(target=accept, daemon=True)
    acceptor.start()
    try:
        yield found
    finally:
        found.stopped.set()
        with contextlib.suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        acceptor.join(2)
        for thread in threads:
            thread.join(2)


def silent(found: Peer, connection: socket.socket) -> None:
    """Accepts and says nothing."""
    threading.Thread(target=found.hear, args=(connection, _ENOUGH_SECONDS), daemon=True).start()
    found.wait()


def silent_after_settings(found: Peer, connection: socket.socket) -> None:
    """Begins HTTP/2 and falls silent."""
    connection.sendall(SETTINGS)
    silent(found, connection)


def garbage(found: Peer, connection: socket.socket) -> None:
    """Answers with what is no protocol at all."""
    connection.sendall(b"\x13\x37 what is this " * 20)
    found.hear(connection)


def garbage_after_settings(found: Peer, connection: socket.socket) -> None:
    """Begins HTTP/2 and goes on with nonsense."""
    connection.sendall(SETTINGS)
    time.sleep(0.1)
    connection.sendall(b"\xff" * 200)
    found.hear(connection)


def web_server(found: Peer, connection: socket.socket) -> None:
    """An ordinary web server that knows no HTTP/2."""
    connection.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 11\r\n\r\nBad Request")
    found.hear(connection)


def http2_gateway(found: Peer, connection: socket.socket) -> None:
    """Answers the first request as an HTTP/2 web server does: 200, a page, no gRPC status."""
    connection.sendall(SETTINGS)
    found.hear(connection)
    headers = b"\x88" + b"".join(
        b"\0" + bytes([len(name)]) + name + bytes([len(value)]) + value
        for name, value in ((b"content-type", b"application/grpc"), (b"server", b"gateway"))
    )
    connection.sendall(len(headers).to_bytes(3) + b"\x01\x05" + (1).to_bytes(4) + headers)
    found.wait()


def resets(_found: Peer, connection: socket.socket) -> None:
    """Resets the connection at once."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def resets_after_request(found: Peer, connection: socket.socket) -> None:
    """Begins HTTP/2, takes the request and resets."""
    connection.sendall(SETTINGS)
    found.hear(connection)
    resets(found, connection)


def half_closes(found: Peer, connection: socket.socket) -> None:
    """Closes its own direction and keeps listening."""
    connection.shutdown(socket.SHUT_WR)
    found.hear(connection, 1)


def forwards(host: str, port: int) -> Behaviour:
    """Passes everything on to a real server: a TLS endpoint in front of the sandbox."""

    def behaviour(found: Peer, connection: socket.socket) -> None:
        with socket.create_connection((host, port)) as server:
            back = threading.Thread(target=_pump, args=(server, connection, bytearray()), daemon=True)
            back.start()
            _pump(connection, server, found.received)
            back.join(2)

    return behaviour


def _pump(source: socket.socket, drain: socket.socket, record: bytearray) -> None:
    with contextlib.suppress(OSError):
        while chunk := source.recv(65_536):
            record += chunk
            drain.sendall(chunk)
    with contextlib.suppress(OSError):
        drain.shutdown(socket.SHUT_RDWR)


def free_port() -> int:
    """A port nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port


def tls_for(
    *names: str, authority: trustme.CA | None = None, ended: bool = False
) -> tuple[ssl.SSLContext, bytes]:
    """A server's TLS context with a certificate for ``names``, and the PEM of the authority that issued it."""
    issuer = authority or trustme.CA(organization_name="Corporate Proxy Inc")
    past = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)
    certificate = issuer.issue_cert(*names, not_after=past) if ended else issuer.issue_cert(*names)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.set_alpn_protocols(["h2"])
    certificate.configure_cert(context)
    return context, issuer.cert_pem.bytes()


def refusing_proxy(found: Peer, connection: socket.socket) -> None:
    """A proxy that lets nobody through."""
    connection.settimeout(1)
    found.received += connection.recv(65_536)
    connection.sendall(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
