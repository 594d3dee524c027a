"""What goes over the wire before and beside a call, and that a peer that trickles is not waited for."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import struct
import threading
import time
from dataclasses import replace

import h2.config
import h2.connection
import h2.events
import pytest

from inspector.diagnosis.live.faults import Fault
from inspector.service.connection import http2
from inspector.service.connection.dialing import Line, ProxyRefusedError, dial
from inspector.service.connection.setting import Route, Way
from tests.interop import peers
from tests.service.ways import called, code_of


def plain(port: int) -> Route:
    return Route("127.0.0.1", port, False, True)


@pytest.mark.parametrize(
    ("headers", "trailers", "told"),
    [
        (
            [(":status", "200"), ("content-type", "application/grpc")],
            [("grpc-status", "12")],
            http2.Answer("200", "application/grpc", "12"),
        ),
        ([(":status", "404"), ("content-type", "text/html")], [], http2.Answer("404", "text/html")),
        ([(":status", "200"), ("grpc-status", "0")], [], http2.Answer("200", "", "0")),
    ],
)
def test_the_question_of_the_proof_is_an_empty_grpc_message(
    headers: list[tuple[str, str]], trailers: list[tuple[str, str]], told: http2.Answer
) -> None:
    heard: list[object] = []

    def behave(_peer: peers.Peer, connection: socket.socket) -> None:
        spoken = h2.connection.H2Connection(
            h2.config.H2Configuration(client_side=False, header_encoding="utf-8")
        )
        spoken.initiate_connection()
        connection.sendall(spoken.data_to_send())
        ended = False
        while not ended and (chunk := connection.recv(65_536)):
            for event in spoken.receive_data(chunk):
                heard.append(event)
                ended = ended or isinstance(event, h2.events.StreamEnded)
        spoken.send_headers(1, headers, end_stream=False)
        spoken.send_data(1, b"\0\0\0\0\0")
        if trailers:
            spoken.send_headers(1, trailers, end_stream=True)
        else:
            spoken.end_stream(1)
        connection.sendall(spoken.data_to_send())
        with contextlib.suppress(OSError):
            connection.recv(65_536)

    with peers.peer(behave) as peer:
        answer = http2.ask(plain(peer.port), "/a.Service/Method", "an agent", Line(10.0))
        port = peer.port
    assert answer == told
    (asked,) = [event for event in heard if isinstance(event, h2.events.RequestReceived)]
    assert [(str(name), str(value)) for name, value in asked.headers] == [
        (":method", "POST"),
        (":scheme", "http"),
        (":path", "/a.Service/Method"),
        (":authority", f"127.0.0.1:{port}"),
        ("te", "trailers"),
        ("content-type", "application/grpc"),
        ("user-agent", "an agent"),
    ]
    assert (
        b"".join(event.data for event in heard if isinstance(event, h2.events.DataReceived)) == b"\0\0\0\0\0"
    )


def proxied(monkeypatch: pytest.MonkeyPatch, answer: bytes, login: str = "") -> tuple[bytes, str]:
    """What a proxy hears that answers so, and why it opens no tunnel."""

    def behave(peer: peers.Peer, connection: socket.socket) -> None:
        while not peer.received.endswith(b"\r\n\r\n"):
            peer.received += connection.recv(1)
        connection.sendall(answer)

    for name in ("no_proxy", "no_grpc_proxy", "grpc_proxy"):
        monkeypatch.delenv(name, raising=False)
    with peers.peer(behave) as peer:
        monkeypatch.setenv("https_proxy", f"http://{login}127.0.0.1:{peer.port}")
        route, line = replace(plain(443), host="x.example", use_proxy=True), Line(10.0)
        try:
            dial(route, line)
            words = ""
        except ProxyRefusedError as refused:
            words = str(refused)
        finally:
            line.close()
    return bytes(peer.received), words


def test_a_tunnel_is_asked_for_as_http_has_it(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = b"CONNECT x.example:443 HTTP/1.1\r\nHost: x.example:443\r\n"
    assert proxied(monkeypatch, b"HTTP/1.1 200 OK\r\n\r\n") == (asked + b"\r\n", "")
    login = b"Proxy-Authorization: Basic bWU6c2VjcmV0\r\n\r\n"
    assert proxied(monkeypatch, b"HTTP/1.0 299 OK\r\nx: y\r\n\r\n", "me:secret@") == (asked + login, "")


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (b"HTTP/1.1 403 Forbidden\r\n\r\n", "HTTP/1.1 403 Forbidden"),
        (b"HTTP/1.1 300 Elsewhere\r\n\r\n", "HTTP/1.1 300 Elsewhere"),
        (b"HTTP/2 200 OK\r\n\r\n", "HTTP/2 200 OK"),
        (b"", "no answer"),
        (b"HTTP/1.1 200 OK\r\n", "no answer"),
        (b"HTTP/1.1 200 OK\r\n" + b"x" * 17_000, "no answer"),
    ],
)
def test_a_proxy_that_opens_no_tunnel_is_quoted(
    monkeypatch: pytest.MonkeyPatch, answer: bytes, words: str
) -> None:
    assert proxied(monkeypatch, answer)[1] == words


def trickles(begin: bytes) -> peers.Behaviour:
    """Answers the proof, then one byte after the other for longer than anybody waits."""

    def behave(peer: peers.Peer, connection: socket.socket) -> None:
        peer.hear(connection, 0.1)
        with contextlib.suppress(OSError):
            connection.sendall(begin)
            while not peer.stopped.wait(0.1):
                connection.sendall(b"x")

    return behave


@pytest.mark.parametrize(
    ("way", "begin"),
    [(Way.HTTPS, b"HTTP/1.1 401 No\r\nx-long: "), (Way.RESP, b"$100000\r\n"), (Way.RESP, b"+P")],
)
def test_a_peer_that_sends_a_byte_now_and_then_ends_at_the_deadline(way: Way, begin: bytes) -> None:
    context, authority = peers.tls_for("localhost")
    with peers.peer(trickles(begin), context) as peer:
        start = time.perf_counter()
        outcome = asyncio.run(called(way, peer.port, authority, 1.0))
        for thread in threading.enumerate():
            if thread.name in ("https", "resp"):
                thread.join(10)  # the peer goes on for as long as anybody listens
                assert not thread.is_alive()
    assert time.perf_counter() - start < 10
    assert (outcome.fault, outcome.proven) == (Fault.TIMEOUT, False) or outcome.code == "DEADLINE_EXCEEDED"
    assert code_of(outcome) == "live.deadline"


def test_a_grpc_peer_that_sends_a_byte_now_and_then_ends_at_the_deadline() -> None:
    with peers.peer(trickles(peers.SETTINGS + b"\x00\x40\x00\x00\x00\x00\x00\x00\x01")) as peer:
        line = Line(1.0)
        start = time.perf_counter()
        with pytest.raises(TimeoutError):
            http2.ask(plain(peer.port), "/a.Service/Method", "an agent", line)
    assert time.perf_counter() - start < 10


@pytest.mark.parametrize("offered", [[], ["http/1.1"]], ids=["nothing", "HTTP/1.1"])
def test_a_peer_that_agrees_to_no_http2_is_asked_nothing_and_answered_nothing(offered: list[str]) -> None:
    context, authority = peers.tls_for("localhost")
    context.set_alpn_protocols(offered)
    with peers.peer(lambda peer, connection: peer.hear(connection), context) as peer:
        route = replace(plain(peer.port), host="localhost", tls=True, ca=authority)
        told = http2.ask(route, "/a.Service/Method", "an agent", Line(10.0))
    assert (told, told.is_grpc, told.shown) == (http2.Answer(), False, "no HTTP/2 response")
    assert peer.received == b""


@pytest.mark.parametrize("sent", [b"\xff" * 200, peers.SETTINGS + b"\xff" * 200], ids=["at once", "later"])
def test_what_is_no_http2_is_no_answer(sent: bytes) -> None:
    def behave(peer: peers.Peer, connection: socket.socket) -> None:
        connection.sendall(sent)
        peer.hear(connection)

    with peers.peer(behave) as peer:
        told = http2.ask(plain(peer.port), "/a.Service/Method", "an agent", Line(10.0))
    assert told == http2.Answer()


@pytest.mark.filterwarnings("error")
def test_a_peer_that_goes_before_the_handshake_leaves_no_socket_open() -> None:
    """Some of many go between the connection and the wrapping, where ssl leaves its socket to the garbage."""

    def vanish(_peer: peers.Peer, connection: socket.socket) -> None:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    with peers.peer(vanish) as peer:
        route = replace(plain(peer.port), tls=True)
        for _ in range(300):
            line = Line(5.0)
            with pytest.raises(ConnectionResetError):
                dial(route, line)
            line.close()
