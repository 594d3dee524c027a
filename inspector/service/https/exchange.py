"""HTTP/1.1 over a line: one request at a time, no redirects, no cookies, no variables of the environment.

The protocol is h11's; the socket is :func:`inspector.service.connection.dialing.dial`'s, so that certificates, host
rules, proxy, deadline and cancelling are those of every other call.
"""

from __future__ import annotations

import re
import socket
from collections.abc import Iterator
from dataclasses import field

import h11

from inspector.diagnosis.live.faults import Fault
from inspector.records import record
from inspector.service.connection.attempt import PeerError
from inspector.service.connection.channel import AGENT, LARGEST_RESPONSE
from inspector.service.connection.dialing import HTTP, Line, dial
from inspector.service.connection.setting import TLS_PORT, Route

_LARGEST_HEAD = 65_536
"""Bytes of a status line with headers, and of everything in an answer that is not its body."""
_LONGEST_SHOWN = 200
_PAGE = re.compile(r"\s*(?:text/html|application/xhtml\+xml)\b", re.IGNORECASE)
_NOT_HTTP = (Fault.NOT_HTTP_API, "no HTTP response")
_NOT_WHOLE = (Fault.DROPPED, "The connection was closed before the answer was complete")
_TOO_LARGE = "The answer is larger than the limit"


@record(frozen=True, slots=True)
class HttpRequest:
    """A request. ``target`` is path and query in ASCII; ``headers`` may hold the secret, the target never does."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    body: bytes = field(default=b"", repr=False)


@record(frozen=True, slots=True)
class HttpAnswer:
    """A response. All of it is untrusted."""

    status: int
    headers: tuple[tuple[str, str], ...] = ()
    """Names in lower case."""
    body: bytes = field(default=b"", repr=False)

    def header(self, name: str) -> str:
        """The first header of a name, in lower case; an empty text without one."""
        return next((value for known, value in self.headers if known == name), "")

    @property
    def is_page(self) -> bool:
        """Whether it is for a person to look at: a web server or proxy answers, not an API."""
        return bool(_PAGE.match(self.header("content-type"))) or self.body.lstrip()[:5].lower() in (
            b"<html",
            b"<!doc",
        )

    @property
    def text(self) -> str:
        """The body as text, without what its encoding does not allow."""
        return self.body.decode("utf-8", "replace")

    @property
    def shown(self) -> str:
        """Status, and the headers that tell what kind of answer it is."""
        parts = [f"HTTP {self.status}"]
        parts += [
            f"{name}: {self.header(name)}" for name in ("content-type", "location") if self.header(name)
        ]
        return ", ".join(parts)[:_LONGEST_SHOWN]


class Exchange:
    """Requests to one route, over one connection as long as the peer keeps it open. Blocking.

    The peer's certificate is verified for the route's host before the first byte of each connection.
    """

    def __init__(self, route: Route, line: Line) -> None:
        self._route = route
        self._line = line
        self._open: tuple[socket.socket, h11.Connection] | None = None

    def ask(self, request: HttpRequest, largest: int = LARGEST_RESPONSE) -> HttpAnswer:
        """The answer to a request; ``largest`` is the limit of its body in bytes.

        Raises ``PeerError`` where that is no answer, ``OSError`` (``TimeoutError`` at the line's deadline) where
        none came, and ``ValueError`` for roots that are no certificates.
        """
        if self._open is None:
            self._open = dial(self._route, self._line, HTTP), h11.Connection(h11.CLIENT, _LARGEST_HEAD)
        connection, spoken = self._open
        connection.settimeout(self._line.left())
        connection.sendall(self._to_bytes(spoken, request))
        answer = _read(connection, spoken, self._line, largest)
        if spoken.our_state is h11.DONE and spoken.their_state is h11.DONE:
            spoken.start_next_cycle()
        else:
            self._open = None
            connection.close()
        if answer.header("content-encoding").lower() not in ("", "identity"):
            raise PeerError(Fault.UNREADABLE, answer.shown)
        return answer

    def _to_bytes(self, spoken: h11.Connection, request: HttpRequest) -> bytes:
        route = self._route
        usual = TLS_PORT if route.tls else 80
        headers = [
            ("host", route.shown.removesuffix(f":{usual}")),
            ("user-agent", AGENT),
            ("accept-encoding", "identity"),
            *request.headers,
        ]
        if not any(name == "accept" for name, _ in request.headers):
            headers.append(("accept", "*/*"))
        if request.body or request.method == "PUT":
            headers.append(("content-length", str(len(request.body))))
        sent = spoken.send(h11.Request(method=request.method, target=request.target, headers=headers)) or b""
        if request.body:
            sent += spoken.send(h11.Data(data=request.body)) or b""
        return sent + (spoken.send(h11.EndOfMessage()) or b"")


def _read(connection: socket.socket, spoken: h11.Connection, line: Line, largest: int) -> HttpAnswer:
    """Raises ``PeerError`` and ``OSError``."""
    status, body = 0, bytearray()
    headers: tuple[tuple[str, str], ...] = ()
    for event in _events(connection, spoken, line, largest + _LARGEST_HEAD):
        if isinstance(event, h11.Response):
            status = event.status_code
            headers = tuple((_text(name), _text(value)) for name, value in event.headers)
        elif isinstance(event, h11.Data):
            body += event.data
            if len(body) > largest:
                raise PeerError(Fault.TOO_LARGE, _TOO_LARGE)
        elif isinstance(event, h11.EndOfMessage):
            break
    return HttpAnswer(status, headers, bytes(body))


def _events(connection: socket.socket, spoken: h11.Connection, line: Line, most: int) -> Iterator[h11.Event]:
    """What comes, in h11's events, from at most ``most`` bytes."""
    heard, ended, begun = 0, False, False
    while True:
        try:
            event = spoken.next_event()
        except h11.RemoteProtocolError:
            raise PeerError(*_NOT_WHOLE if ended and (begun or not heard) else _NOT_HTTP) from None
        if event is h11.NEED_DATA:
            connection.settimeout(line.left())
            chunk = connection.recv(65_536)
            heard, ended = heard + len(chunk), not chunk
            if heard > most:
                raise PeerError(Fault.TOO_LARGE, _TOO_LARGE)
            spoken.receive_data(chunk)
        elif event is h11.PAUSED:
            raise PeerError(*_NOT_HTTP)  # a switch of protocols that nobody asked for
        elif isinstance(event, h11.ConnectionClosed):
            raise PeerError(*_NOT_WHOLE)
        elif isinstance(event, h11.Event):
            begun = begun or isinstance(event, h11.Response)
            yield event


def _text(raw: bytes) -> str:
    return raw.decode("latin-1")
