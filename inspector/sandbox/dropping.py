"""Ends one TCP connection of a gRPC server without a word of HTTP/2, as a network does that fails.

gRPC closes no single connection, and stopping its server first resets each call with CANCEL, which some clients read
before they see the end of the connection: they were told, so nothing was dropped. The socket is found among those of
this process by its two ends.
"""

from __future__ import annotations

import socket
from collections.abc import Iterable
from pathlib import Path
from typing import Any

_DESCRIPTORS = "/dev/fd"
_HANDLES = range(4, 1 << 16, 4)
"""Windows lists no sockets of a process; its handles are small multiples of four."""


def drop(peer: str, port: int) -> bool:
    """Shut the connection that ``peer`` (``ipv4:127.0.0.1:50000``, as gRPC writes it) has to ``port``.

    Return whether it was found.
    """
    _, _, address = peer.partition(":")
    host, _, number = address.rpartition(":")
    if not number.isdigit():
        return False
    return any(_shut(each, (host, int(number)), port) for each in _candidates())


def _candidates() -> Iterable[int]:
    try:
        return [int(each.name) for each in Path(_DESCRIPTORS).iterdir()]
    except OSError:
        return _HANDLES


def _shut(descriptor: int, peer: tuple[str, int], port: int) -> bool:
    try:
        found = socket.socket(fileno=descriptor)
    except OSError:  # no socket
        return False
    try:
        if _end(found.getpeername()) != peer or _end(found.getsockname())[1] != port:
            return False
        found.shutdown(socket.SHUT_RDWR)
    except OSError:  # not connected, or the peer was faster
        return False
    finally:
        found.detach()  # it stays gRPC's, which closes it
    return True


def _end(address: Any) -> tuple[str, int]:
    """Return host and port of one end. gRPC's sockets are of IPv6, which writes ``::ffff:127.0.0.1``."""
    if not isinstance(address, tuple):  # a socket of the file system
        return "", 0
    return str(address[0]).removeprefix("::ffff:"), int(address[1])
