"""Peers on loopback that are no Momento: HTTP/2 servers that answer anything, HTTP/1.1, and other protocols.

They speak HTTP/2 with the ``h2`` library, which lets a test answer with any header, and remember what they were sent.
"""

from __future__ import annotations

import contextlib
import socket
import time
from collections.abc import Callable, Iterable

import h2.config
import h2.connection
import h2.events
import h2.exceptions
from hpack.huffman import HuffmanEncoder
from hpack.huffman_constants import REQUEST_CODES, REQUEST_CODES_LENGTH

from tests.interop.peers import Behaviour, Peer

Header = tuple[bytes, bytes]
Answer = Callable[[h2.connection.H2Connection, int], None]

GRPC: tuple[Header, ...] = ((b":status", b"200"), (b"content-type", b"application/grpc"))
HTML: tuple[Header, ...] = ((b":status", b"200"), (b"content-type", b"text/html; charset=utf-8"))
EMPTY_MESSAGE = b"\x00\x00\x00\x00\x00"


def knows(found: Peer, secret: str) -> bool:
    """Whether the peer was sent ``secret``: in the clear, or as HPACK writes a header."""
    packed = HuffmanEncoder(REQUEST_CODES, REQUEST_CODES_LENGTH).encode(secret.encode())
    return secret.encode() in found.received or packed in found.received


def http2(answer: Answer) -> Behaviour:
    """Answers each request with ``answer`` once it has come whole."""

    def behaviour(found: Peer, connection: socket.socket) -> None:
        spoken = h2.connection.H2Connection(
            h2.config.H2Configuration(
                client_side=False,
                header_encoding=None,
                validate_inbound_headers=False,
                validate_outbound_headers=False,
                normalize_outbound_headers=False,
            )
        )
        spoken.initiate_connection()
        connection.sendall(spoken.data_to_send())
        connection.settimeout(20)
        with contextlib.suppress(h2.exceptions.ProtocolError):
            while chunk := connection.recv(65_536):
                found.received += chunk
                for event in spoken.receive_data(chunk):
                    if isinstance(event, h2.events.StreamEnded):
                        answer(spoken, event.stream_id)
                connection.sendall(spoken.data_to_send())
                if spoken.state_machine.state is h2.connection.ConnectionState.CLOSED:
                    return

    return behaviour


def headers(*sent: Header) -> Answer:
    """A response of headers only."""
    return lambda spoken, stream: spoken.send_headers(stream, list(sent), end_stream=True)


def page(sent: Iterable[Header], body: bytes = b"<html>hello</html>") -> Answer:
    """A response with a body and no trailers."""

    def answer(spoken: h2.connection.H2Connection, stream: int) -> None:
        spoken.send_headers(stream, list(sent))
        spoken.send_data(stream, body, end_stream=True)

    return answer


def trailed(sent: Iterable[Header], *trailers: Header, body: bytes = b"") -> Answer:
    """A response with trailers."""

    def answer(spoken: h2.connection.H2Connection, stream: int) -> None:
        spoken.send_headers(stream, list(sent))
        if body:
            spoken.send_data(stream, body)
        spoken.send_headers(stream, list(trailers), end_stream=True)

    return answer


def reset(code: int, *first: Header) -> Answer:
    """The stream is reset with ``code``, after some headers where given."""

    def answer(spoken: h2.connection.H2Connection, stream: int) -> None:
        if first:
            spoken.send_headers(stream, list(first))
        spoken.reset_stream(stream, code)

    return answer


def goes_away(code: int) -> Answer:
    """The whole connection is closed with ``code``."""
    return lambda spoken, _stream: spoken.close_connection(code)


def never(_spoken: h2.connection.H2Connection, _stream: int) -> None:
    """No answer at all."""


def begins(*first: Header) -> Answer:
    """Headers, and then nothing for ever."""
    return lambda spoken, stream: spoken.send_headers(stream, list(first))


def informs_then(then: Answer, *codes: bytes) -> Answer:
    """Informational responses before the real one."""

    def answer(spoken: h2.connection.H2Connection, stream: int) -> None:
        for code in codes:
            spoken.send_headers(stream, [(b":status", code)])
        then(spoken, stream)

    return answer


def says(greeting: bytes, *, first: bool = True) -> Behaviour:
    """Another protocol: ``greeting`` at once, or as an answer to the first bytes."""

    def behaviour(found: Peer, connection: socket.socket) -> None:
        connection.settimeout(1)
        if not first:
            found.received += connection.recv(65_536)
        connection.sendall(greeting)
        found.hear(connection, 0.1)

    return behaviour


def http1(status: int, *lines: str, body: str = "<html>hello</html>") -> Behaviour:
    """An HTTP/1.1 response to whatever came."""
    head = [f"HTTP/1.1 {status} Told", f"Content-Length: {len(body)}", "Content-Type: text/html", *lines]
    return says("\r\n".join([*head, "", body]).encode(), first=False)


def dribbles(found: Peer, connection: socket.socket) -> None:
    """One byte of a SETTINGS frame after the other."""
    for byte in b"\x00\x00\x00\x04\x00\x00\x00\x00\x00" * 3:
        connection.sendall(bytes([byte]))
        time.sleep(0.02)
    found.hear(connection)
