"""RESP2 as a client speaks it (https://valkey.io/topics/protocol/): commands out, replies in. Blocking.

Exactly what is asked for is sent. valkey-py can be held to the same bytes (``protocol=2``, no library name), but not to
the rest: it sends the credential before anything of the peer was seen, sends it a second time where the peer says that
AUTH has the wrong number of arguments, opens its own sockets (no proxy, and a name lookup that no deadline ends), and
reads replies without a limit. What is left of the protocol for four commands is this file.
"""

from __future__ import annotations

import socket

from inspector.diagnosis.live.faults import Fault
from inspector.records import record
from inspector.service.connection.attempt import PeerError
from inspector.service.connection.channel import LARGEST_RESPONSE
from inspector.service.connection.dialing import NO_NAME, Line, dial
from inspector.service.connection.setting import Route

_LONGEST_LINE = 16_384
_LONGEST_SHOWN = 200
_NOT_WHOLE = "The connection was closed before the reply was complete"
_TOO_LARGE = "The reply is larger than the limit"


@record(frozen=True, slots=True)
class Status:
    """A simple string, such as ``OK``. Untrusted text."""

    text: str


@record(frozen=True, slots=True)
class Refusal:
    """An error reply. Untrusted text."""

    text: str

    @property
    def code(self) -> str:
        """Its first word where that is written in capitals, as ``NOPERM``; else an empty text."""
        word = self.text.partition(" ")[0]
        return word if word.isascii() and word.isalpha() and word.isupper() else ""


@record(frozen=True, slots=True)
class Collection:
    """An array or a map. Its elements are not read: no command of this program has one for an answer."""


Reply = Status | Refusal | Collection | int | bytes | None
"""``None``: there is no such value."""


class RespConnection:
    """One connection: commands and their replies, one at a time."""

    def __init__(self, route: Route, line: Line) -> None:
        """Connect. Raises ``OSError``, and ``ValueError`` for roots that are no certificates.

        The peer's certificate is verified for the route's host before the first byte.
        """
        self._line = line
        self._socket: socket.socket = dial(route, line, NO_NAME)
        self._unread = b""

    def ask(self, *parts: bytes) -> Reply:
        """The reply to a command.

        Raises ``PeerError`` where that is no reply, and ``OSError`` (``TimeoutError`` at the line's deadline).
        """
        self._socket.settimeout(self._line.left())
        self._socket.sendall(
            b"*%d\r\n" % len(parts) + b"".join(b"$%d\r\n%s\r\n" % (len(part), part) for part in parts)
        )
        return self._reply()

    def _reply(self) -> Reply:
        line = self._read_line()
        kind, rest = line[:1], line[1:]
        if kind in (b"+", b"-"):
            text = rest.decode("utf-8", "replace")
            return Status(text) if kind == b"+" else Refusal(text)
        if kind in (b"*", b"%") and rest.isdigit():
            return Collection()
        if kind == b":" and rest.lstrip(b"-").isdigit() and len(rest) <= 20:
            return int(rest)
        if line == b"$-1":
            return None
        if kind == b"$" and rest.isdigit():
            return self._bulk(int(rest[:12]))
        raise PeerError(Fault.NOT_RESP, line.decode("utf-8", "replace")[:_LONGEST_SHOWN])

    def _bulk(self, size: int) -> bytes:
        if size > LARGEST_RESPONSE:
            raise PeerError(Fault.TOO_LARGE, _TOO_LARGE)
        while len(self._unread) < size + 2:
            self._receive()
        content, end, self._unread = (
            self._unread[:size],
            self._unread[size : size + 2],
            self._unread[size + 2 :],
        )
        if end != b"\r\n":
            raise PeerError(Fault.NOT_RESP, "")
        return content

    def _read_line(self) -> bytes:
        while b"\r\n" not in self._unread:
            if len(self._unread) > _LONGEST_LINE or not self._begins_a_reply():
                raise PeerError(Fault.NOT_RESP, self._unread.decode("utf-8", "replace")[:_LONGEST_SHOWN])
            self._receive()
        line, _, self._unread = self._unread.partition(b"\r\n")
        return line

    def _begins_a_reply(self) -> bool:
        return self._unread[:1] in (b"", b"+", b"-", b":", b"$", b"*", b"%")

    def _receive(self) -> None:
        self._socket.settimeout(self._line.left())
        chunk = self._socket.recv(65_536)
        if not chunk:
            raise PeerError(Fault.DROPPED, _NOT_WHOLE)
        self._unread += chunk
