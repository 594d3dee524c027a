"""One request without anything secret over HTTP/2, to see what gRPC's library does not tell: who answers, and in what.

gRPC makes a status of its own out of a web server's answer and never looks at the content type. Whether a peer speaks
gRPC is told by its HTTP response: ``:status`` 200, ``content-type: application/grpc`` and a ``grpc-status``
(https://github.com/grpc/grpc/blob/master/doc/PROTOCOL-HTTP2.md, "Responses").
"""

from __future__ import annotations

import re
import socket
import ssl

import h2.config
import h2.connection
import h2.events
import h2.exceptions
import hpack.exceptions

from inspector.records import record
from inspector.service.connection.dialing import Line, dial
from inspector.service.connection.setting import Route

_GRPC = re.compile(r"application/grpc(?:[+;].*)?", re.IGNORECASE)
_STATUS = re.compile(r"\d|1[0-6]")
_MOST_BYTES = 262_144
_LONGEST_SHOWN = 200
_NO_MESSAGE = b"\x00\x00\x00\x00\x00"
"""A gRPC message that is empty: not compressed, no bytes."""


@record(frozen=True, slots=True)
class Answer:
    """What came back, as far as it came. All of it is untrusted text."""

    status: str = ""
    """HTTP's ``:status``."""
    content_type: str = ""
    grpc_status: str | None = None
    """``None``: there was none, in headers or trailers."""

    @property
    def is_grpc(self) -> bool:
        """Whether only a gRPC server answers like this."""
        kind = _GRPC.fullmatch(self.content_type.strip())
        return self.status == "200" and bool(kind) and bool(_STATUS.fullmatch(self.grpc_status or ""))

    @property
    def shown(self) -> str:
        """The answer in HTTP's own words."""
        parts = [f"HTTP/2 {self.status}" if self.status else "no HTTP/2 response"]
        parts += [f"content-type: {self.content_type}"] if self.content_type else []
        parts += [f"grpc-status: {self.grpc_status}"] if self.grpc_status is not None else []
        return ", ".join(parts)[:_LONGEST_SHOWN]


def ask(route: Route, path: str, agent: str, line: Line) -> Answer:
    """The answer to an empty message for the method ``path``. Blocking; closes ``line``.

    Raises ``OSError`` (``TimeoutError`` at the line's deadline) where no answer came and ``ValueError`` for roots that
    are no certificates.
    """
    try:
        connection = dial(route, line)
        if isinstance(connection, ssl.SSLSocket) and connection.selected_alpn_protocol() != "h2":
            return Answer()
        return _exchange(connection, route, path, agent, line)
    except (h2.exceptions.H2Error, hpack.exceptions.HPACKError):
        return Answer()
    finally:
        line.close()


def _exchange(connection: socket.socket, route: Route, path: str, agent: str, line: Line) -> Answer:
    spoken = h2.connection.H2Connection(
        h2.config.H2Configuration(header_encoding=None, validate_inbound_headers=False)
    )
    spoken.initiate_connection()
    stream = spoken.get_next_available_stream_id()
    spoken.send_headers(stream, _request_headers(route, path, agent))
    spoken.send_data(stream, _NO_MESSAGE, end_stream=True)
    connection.sendall(spoken.data_to_send())
    seen: dict[str, str] = {}
    heard = 0
    while heard < _MOST_BYTES:
        connection.settimeout(line.left())
        chunk = connection.recv(65_536)
        heard += len(chunk)
        if not chunk or _is_over(spoken, chunk, seen):
            break
        connection.sendall(spoken.data_to_send())
    return Answer(seen.get(":status", ""), seen.get("content-type", ""), seen.get("grpc-status"))


def _request_headers(route: Route, path: str, agent: str) -> list[tuple[str, str]]:
    return [
        (":method", "POST"),
        (":scheme", "https" if route.tls else "http"),
        (":path", path),
        (":authority", route.shown),
        ("te", "trailers"),
        ("content-type", "application/grpc"),
        ("user-agent", agent),
    ]


def _is_over(spoken: h2.connection.H2Connection, chunk: bytes, seen: dict[str, str]) -> bool:
    """Take in what came; whether the response has ended."""
    over = False
    for event in spoken.receive_data(chunk):
        if isinstance(event, h2.events.ResponseReceived | h2.events.TrailersReceived):
            seen.update((_text(name), _text(value)) for name, value in event.headers)
        elif isinstance(event, h2.events.DataReceived):
            spoken.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
        ended = h2.events.StreamEnded | h2.events.StreamReset | h2.events.ConnectionTerminated
        over = over or isinstance(event, ended)
    return over


def _text(raw: bytes) -> str:
    return raw.decode("latin-1")
