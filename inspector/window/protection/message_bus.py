"""Whether a D-Bus message bus answers, asked beside Qt and in a bounded time.

Qt connects to a bus in one thread for the whole process and waits for its answer without a limit: a bus that accepts a
connection and then says nothing would take every other user of D-Bus in the process with it. So it is asked first, over
a socket of this module's own. Facts: D-Bus Specification 0.43, "Server addresses", "Authentication protocol" and
"Message protocol".
"""

from __future__ import annotations

import contextlib
import os
import socket
import struct
import time
from urllib.parse import unquote_to_bytes

ANSWER_SECONDS = 2.0
"""A bus that takes longer is not listened to."""
_SYSTEM = "unix:path=/var/run/dbus/system_bus_socket"
_NAME, _PATH = "org.freedesktop.DBus", "/org/freedesktop/DBus"
_LARGEST_ANSWER = 65_536


def session_address() -> str:
    """The address of the session bus, as D-Bus libraries look for it; empty where there is none."""
    given = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    return given or (f"unix:path={runtime}/bus" if runtime else "")


def system_address() -> str:
    """The address of the system bus."""
    return os.environ.get("DBUS_SYSTEM_BUS_ADDRESS", "") or _SYSTEM


def answers(address: str) -> bool:
    """Whether a bus at this address lets this user in and answers its first call. Waits :data:`ANSWER_SECONDS` at most.

    Only sockets of this computer are asked: ``unix:path=`` and ``unix:abstract=``.
    """
    end = time.monotonic() + ANSWER_SECONDS
    for place in _places(address):
        with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX) as peer:
            return _is_greeted(peer, place, end)
    return False


def _places(address: str) -> list[bytes]:
    places = []
    for one in address.split(";"):
        kind, _, rest = one.partition(":")
        keys = dict(part.partition("=")[::2] for part in rest.split(","))
        if kind == "unix" and "path" in keys:
            places.append(unquote_to_bytes(keys["path"]))
        elif kind == "unix" and "abstract" in keys:
            places.append(b"\0" + unquote_to_bytes(keys["abstract"]))
    return places


def _is_greeted(peer: socket.socket, place: bytes, end: float) -> bool:
    _send(peer, None, end)
    peer.connect(place)
    user = str(os.getuid()).encode().hex().encode()
    _send(peer, b"\0AUTH EXTERNAL " + user + b"\r\n", end)
    if not _heard(peer, b"\r\n", end).startswith(b"OK "):
        return False
    _send(peer, b"BEGIN\r\n" + _hello(), end)
    return bool(_heard(peer, b"l\x02", end))


def _send(peer: socket.socket, data: bytes | None, end: float) -> None:
    left = end - time.monotonic()
    if left <= 0:
        raise TimeoutError("no answer")
    peer.settimeout(left)
    if data:
        peer.sendall(data)


def _heard(peer: socket.socket, mark: bytes, end: float) -> bytes:
    """What the bus says up to ``mark`` and beyond; empty where it hangs up before."""
    heard = b""
    while mark not in heard and len(heard) < _LARGEST_ANSWER:
        _send(peer, None, end)
        piece = peer.recv(4_096)
        if not piece:
            return b""
        heard += piece
    return heard


def _hello() -> bytes:
    """The call every client makes first: little endian, version 1, serial 1, no body."""
    fields = [(1, b"o", _PATH), (2, b"s", _NAME), (3, b"s", "Hello"), (6, b"s", _NAME)]
    array = b""
    for code, kind, text in fields:
        array = _padded(array, 8)
        value = text.encode()
        array += bytes([code, 1]) + kind + b"\0" + struct.pack("<I", len(value)) + value + b"\0"
    return _padded(struct.pack("<cBBBIII", b"l", 1, 0, 1, 0, 1, len(array)) + array, 8)


def _padded(data: bytes, to: int) -> bytes:
    return data + b"\0" * (-len(data) % to)
