"""Sockets to a route, opened for every way as gRPC would: the same address, trusted certificates and proxy."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import socket
import ssl
import threading
import time
from base64 import b64encode
from functools import cache
from pathlib import Path
from typing import Any

import grpc

from inspector.service.connection.proxies import Proxy, grpc_proxy
from inspector.service.connection.setting import Route

_LARGEST_PROXY_ANSWER = 16_384
_PROXY_PORT = 80
_NEXT_ADDRESS_SECONDS = 1.0
"""How long an address has to accept a connection while there are others."""
_NO_PROXY_ANSWER = "no answer"


class ProxyRefusedError(OSError):
    """The proxy did not open a connection to the host."""


class Line:
    """One socket with a deadline, which another thread can end at any moment."""

    def __init__(self, seconds: float) -> None:
        self._until = time.monotonic() + seconds
        self._lock = threading.Lock()
        self._open: list[socket.socket] = []
        self._ended = False

    def left(self) -> float:
        """Seconds until the deadline. Raises ``TimeoutError`` when none are left, or when the line was ended."""
        left = self._until - time.monotonic()
        if left <= 0 or self._ended:
            raise TimeoutError
        return left

    def hold(self, connection: socket.socket) -> None:
        """Close ``connection`` with this line. Raises ``TimeoutError`` where that is already over."""
        with self._lock:
            self._open.append(connection)
        self.left()

    def release(self, connection: socket.socket) -> None:
        """Leave ``connection`` to the caller."""
        with self._lock:
            self._open.remove(connection)

    def end(self) -> None:
        """Wake whoever waits for the peer; :meth:`close` is left to that thread."""
        with self._lock:
            self._ended = True
            for connection in self._open:
                _shut_down(connection)

    def close(self) -> None:
        """Close what was held."""
        with self._lock:
            self._ended = True
            for connection in self._open:
                connection.close()
            self._open.clear()


@cache
def roots_file() -> Path:
    """The certificates gRPC trusts: a file of its own, not the system's store."""
    return Path(grpc.__file__).parent / "_cython" / "_credentials" / "roots.pem"


GRPC, HTTP, NO_NAME = ("h2",), ("http/1.1",), ()
"""What is offered in the TLS handshake (ALPN) for gRPC, the HTTP API and RESP."""


def client_context() -> ssl.SSLContext:
    """A client's context for TLS 1.2 and later, as gRPC's own: some systems' Python would also agree on 1.0 and 1.1."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def grpc_context(ca: bytes | None, protocols: tuple[str, ...] = GRPC) -> ssl.SSLContext:
    """Trust as gRPC has it: ``ca`` (PEM), or the roots it brings. Raises ``ValueError`` where ``ca`` holds none."""
    context = client_context()
    if ca is None:
        context.load_verify_locations(roots_file())
    else:
        context.load_verify_locations(cadata=ca.decode("ascii", "ignore"))
    if protocols:
        context.set_alpn_protocols(list(protocols))
    return context


def dial(route: Route, line: Line, protocols: tuple[str, ...] = GRPC) -> socket.socket:
    """A connection to ``route``, held by ``line``. Raises ``OSError``, and ``ValueError`` for unusable roots."""
    proxy = grpc_proxy(route.host) if route.use_proxy else None
    host, port = (route.host, route.port) if proxy is None else (proxy.host, proxy.port or _PROXY_PORT)
    connection = _connect(host, port, line)
    line.hold(connection)
    connection.settimeout(line.left())
    if proxy is not None:
        _tunnel(connection, proxy, route, line)
    if not route.tls:
        return connection
    context = grpc_context(route.ca, protocols)
    line.release(connection)  # shut down while it is wrapped, ssl would leave it open
    encrypted = wrapped(context, connection, route.host)
    line.hold(encrypted)
    encrypted.settimeout(line.left())
    encrypted.do_handshake()
    return encrypted


def wrapped(context: ssl.SSLContext, connection: socket.socket, host: str) -> ssl.SSLSocket:
    """Return ``connection`` with TLS, the handshake still to be made; one that fails is closed.

    Raises ``OSError``, and ``ValueError`` for a host that no certificate can have.
    """
    try:
        _check_connected(connection)
        return context.wrap_socket(connection, server_hostname=host, do_handshake_on_connect=False)
    except (OSError, ValueError):
        connection.close()
        raise


def _check_connected(connection: socket.socket) -> None:
    """Raise for a peer that is gone already: ssl would as well, and leave the socket open."""
    try:
        connection.getpeername()
    except OSError as failure:
        raise ConnectionResetError(errno.ECONNRESET, os.strerror(errno.ECONNRESET)) from failure


def as_bytes(host: str) -> str | bytes:
    """Return a host as Python's ``socket`` looks it up at once: text makes it load the codec of IDNA first, 3 ms."""
    return host.encode("ascii") if host.isascii() and host.isprintable() else host


def connected(address: str, port: int, seconds: float) -> socket.socket:
    """Connect within ``seconds``.

    :raises OSError: when nobody accepts.
    """
    place: Any = (as_bytes(address), port)  # the types of the library name text only
    return socket.create_connection(place, seconds)


def _connect(host: str, port: int, line: Line) -> socket.socket:
    """The first address that accepts; one that never answers (broken IPv6, usually) must leave time to the others."""
    found = socket.getaddrinfo(as_bytes(host), port, type=socket.SOCK_STREAM)
    addresses = list(dict.fromkeys(str(entry[4][0]) for entry in found))
    for address in addresses[:-1]:
        with contextlib.suppress(OSError):
            return connected(address, port, min(line.left(), _NEXT_ADDRESS_SECONDS))
    return connected(addresses[-1], port, line.left())


def _tunnel(connection: socket.socket, proxy: Proxy, route: Route, line: Line) -> None:
    """Have the proxy open a tunnel, as RFC 9110, section 9.3.6, describes it. Raises ``ProxyRefusedError``."""
    lines = [f"CONNECT {route.shown} HTTP/1.1", f"Host: {route.shown}"]
    if proxy.login:
        lines.append(f"Proxy-Authorization: Basic {b64encode(proxy.login.encode()).decode()}")
    connection.sendall("\r\n".join([*lines, "", ""]).encode())
    answer = b""
    while not answer.endswith(b"\r\n\r\n"):
        connection.settimeout(line.left())
        byte = connection.recv(1)  # what comes after the answer is not the proxy's any more
        if not byte or len(answer) >= _LARGEST_PROXY_ANSWER:
            raise ProxyRefusedError(_NO_PROXY_ANSWER)
        answer += byte
    status = answer.split(b"\r\n", 1)[0].decode("ascii", "replace")
    if not re.match(r"HTTP/1\.[01] 2\d\d", status):
        raise ProxyRefusedError(status)


def _shut_down(connection: socket.socket) -> None:
    with contextlib.suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)
