from __future__ import annotations

import asyncio
import base64
import socket
from pathlib import Path

import pytest

from inspector.credential.permissions.access import Operation
from inspector.credential.text.secret import Secret
from inspector.diagnosis.live.faults import Fault
from inspector.sandbox import Sandbox
from inspector.service.calls.single import SingleCall, perform, perform_step
from inspector.service.connection.connection import Connection
from inspector.service.connection.outcome import CallInfo, OtherCall, Outcome, RoundTrip, State
from inspector.service.connection.setting import ConnectionSetting, Way
from inspector.service.https import http_api
from tests.interop import peers
from tests.interop.peers import Peer
from tests.service.helpers import CACHE
from tests.service.https.other_server import TOKEN, other_server
from tests.service.ways import SECRET, code_of, get_from, on_every_way, over

KEYS = [b"mo", "キー ?&=/%+".encode(), b"\x00\xff\xfe", b" ", b"a+b", b"-_~."]


@pytest.mark.parametrize("key", KEYS)
def test_a_value_is_set_read_and_deleted(key: bytes) -> None:
    async def program(sandbox: Sandbox, connection: Connection) -> None:
        sandbox.create_cache("a cache/with ?#%")
        for cache in (CACHE, "a cache/with ?#%"):
            assert (await http_api.get(connection, cache, key)).state is State.MISS
            assert (await http_api.set_value(connection, cache, key, b"\r\n\x00", 60)).state is State.OK
            read = await http_api.get(connection, cache, key)
            assert (read.state, read.value, read.code, read.way) == (State.HIT, b"\r\n\x00", "OK", Way.HTTPS)
            assert read.latency is not None
            assert (await http_api.delete(connection, cache, key)).state is State.OK
        assert sandbox.item_count == 0

    on_every_way(program)


def test_a_round_trip_and_an_empty_value() -> None:
    async def program(_sandbox: Sandbox, connection: Connection) -> None:
        for value in (b"", b"v"):
            trip = await perform(
                connection,
                SingleCall(CallInfo(OtherCall.ROUND_TRIP, CACHE, b"k"), value=value, way=Way.HTTPS),
            )
            assert isinstance(trip, RoundTrip)
            assert trip.held
            assert {step.way for step in trip.steps} == {Way.HTTPS}

    on_every_way(program)


@pytest.mark.parametrize(
    ("failure", "code", "answer", "state"),
    [
        ("INVALID_ARGUMENT", "INVALID_ARGUMENT", "HTTP 400", State.FAILED),
        ("UNAUTHENTICATED", "UNAUTHENTICATED", "HTTP 401", State.FAILED),
        ("PERMISSION_DENIED", "PERMISSION_DENIED", "HTTP 403", State.DENIED),
        ("NOT_FOUND", "NOT_FOUND", "HTTP 404", State.FAILED),
        ("RESOURCE_EXHAUSTED", "RESOURCE_EXHAUSTED", "HTTP 429", State.FAILED),
        ("INTERNAL", "INTERNAL", "HTTP 500", State.FAILED),
    ],
)
def test_each_documented_status_has_its_meaning(failure: str, code: str, answer: str, state: State) -> None:
    async def program(sandbox: Sandbox, connection: Connection) -> None:
        sandbox.faults.fail(failure, details="as told")
        outcome = await http_api.get(connection, CACHE, b"mo")
        assert (outcome.state, outcome.code, outcome.answer, outcome.observed) == (
            state,
            code,
            answer,
            answer,
        )
        assert outcome.details == ("Cache Not Found" if failure == "NOT_FOUND" else "as told")
        assert not outcome.made_here
        assert outcome.fault is None

    on_every_way(program)


def test_the_clock_of_the_service_is_measured() -> None:
    async def program(sandbox: Sandbox, connection: Connection) -> None:
        sandbox.faults.clock_offset_seconds = 540
        outcome = await http_api.get(connection, CACHE, b"mo")
        assert outcome.clock_skew == pytest.approx(-540, abs=2)

    on_every_way(program)


@pytest.mark.parametrize("operation", [Operation.EXISTS, Operation.TTL, Operation.SET_IF, Operation.PUBLISH])
def test_what_the_api_does_not_offer_is_not_sent(operation: Operation) -> None:
    async def program(_sandbox: Sandbox, connection: Connection) -> None:
        outcome = await perform_step(connection, over(Way.HTTPS, operation))
        assert (outcome.state, outcome.way) == (State.REFUSED, Way.HTTPS)
        assert "get, set and delete" in str(outcome.why)

    on_every_way(program)


@pytest.mark.parametrize("seconds", [0, 0.5, 1.5, -1, float("nan"), float("inf"), 1e19])
def test_a_time_to_live_that_is_no_whole_number_of_seconds_is_not_sent(seconds: float) -> None:
    async def program(_sandbox: Sandbox, connection: Connection) -> None:
        for way in (Way.HTTPS, Way.RESP):
            outcome = await perform_step(connection, over(way, Operation.SET, ttl=seconds))
            assert outcome.state is State.REFUSED
            assert "whole number" in str(outcome.why)

    on_every_way(program)


def test_another_http_server_than_the_sandbox_is_understood() -> None:
    context, authority = peers.tls_for("localhost")
    context.set_alpn_protocols(["http/1.1"])

    async def run(port: int, token: str) -> tuple[Outcome, ...]:
        connection = Connection(Secret(token), None, ConnectionSetting.custom("localhost", port, authority))
        calls = (
            over(Way.HTTPS, Operation.SET, value=b"v"),
            over(Way.HTTPS, Operation.GET),
            over(Way.HTTPS, Operation.DELETE),
            over(Way.HTTPS, Operation.GET),
            over(Way.HTTPS, Operation.GET, cache="nowhere"),
        )
        try:
            return tuple([await perform_step(connection, call) for call in calls])
        finally:
            await connection.close()

    with other_server(context) as (port, seen):
        good = asyncio.run(run(port, TOKEN))
        bad = asyncio.run(run(port, "another.token"))
    assert [each.observed for each in good] == ["OK", "HIT", "OK", "MISS", "HTTP 404"]
    assert good[1].value == b"v"
    assert {each.code for each in bad} == {"UNAUTHENTICATED"}
    assert all(TOKEN not in line for line in seen.lines)
    assert all("cookie" not in headers for headers in seen.headers_seen)
    with_secret = [set(headers) for headers in seen.headers_seen if TOKEN in headers.values()]
    assert len(with_secret) == 5
    for headers in seen.headers_seen:
        assert [name for name, value in headers.items() if TOKEN in value] in ([], ["authorization"])


def recorded(call: SingleCall) -> tuple[Outcome, bytes]:
    """The outcome of a call to a sandbox behind TLS, and every byte its peer was sent."""
    context, authority = peers.tls_for("localhost")
    seen: list[tuple[Outcome, bytes]] = []

    async def program(sandbox: Sandbox, connection: Connection) -> None:
        setting = connection.setting
        port = setting.http_port if call.way is Way.HTTPS else setting.resp_port
        with peers.peer(peers.forwards("127.0.0.1", port), context) as proxy:
            there = ConnectionSetting.custom("localhost", proxy.port, authority, resp_port=proxy.port)
            proxied = Connection(connection.token, None, there)
            outcome = await perform_step(proxied, call)
            await proxied.close()
        seen.append((outcome, bytes(proxy.received)))
        secret = (connection.token or Secret("")).reveal().encode()
        assert proxy.received.count(secret) == 1
        assert secret in proxy.received

    on_every_way(program)
    return seen[0]


@pytest.mark.parametrize("operation", [Operation.GET, Operation.SET, Operation.DELETE])
def test_nothing_but_one_header_of_the_second_request_carries_the_secret(operation: Operation) -> None:
    outcome, sent = recorded(over(Way.HTTPS, operation, value=b"v"))
    assert outcome.good
    first, second = sent.split(b"\r\n\r\n")[:2]
    assert first.startswith(b"GET /cache/inspector?key=inspector HTTP/1.1\r\n")
    (made_up,) = (line for line in first.split(b"\r\n") if line.lower().startswith(b"authorization"))
    assert base64.urlsafe_b64decode(made_up.split(b".")[1] + b"==") == b'{"sub":"connection-check"}'
    names = [line.split(b":")[0].lower() for line in second.split(b"\r\n")[1:]]
    assert sorted(names) == sorted({*names})
    assert set(names) <= {
        b"host",
        b"user-agent",
        b"accept",
        b"accept-encoding",
        b"authorization",
        b"content-length",
    }
    (header,) = (line for line in second.split(b"\r\n") if line.lower().startswith(b"authorization"))
    assert header.split(b": ")[1].count(b".") == 2
    assert not header.split(b": ")[1].startswith(b"Bearer")


def answers(*responses: bytes) -> peers.Behaviour:
    """Each request is answered with the next of these."""

    def behaviour(found: Peer, connection: socket.socket) -> None:
        connection.settimeout(5)
        for response in responses:
            while b"\r\n\r\n" not in (chunk := connection.recv(65_536)):
                found.received += chunk
            found.received += chunk
            connection.sendall(response)
        found.hear(connection, 0.5)

    return behaviour


NO_TOKEN = b"HTTP/1.1 401 Unauthorized\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nno"


def told(head: str, body: bytes = b"") -> bytes:
    return head.replace("\n", "\r\n").encode() + b"\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body)


AFTER_PROOF = [
    (told("HTTP/1.1 200 OK\nContent-Type: text/html", b"<html>login</html>"), "live.not-http-api"),
    (told("HTTP/1.1 403 Forbidden\nContent-Type: text/html", b"<html>"), "live.not-http-api"),
    (told("HTTP/1.1 403 Forbidden", b"<!DOCTYPE html>"), "live.not-http-api"),
    (told("HTTP/1.1 302 Found\nLocation: https://evil.example/"), "live.not-http-api"),
    (told("HTTP/1.1 307 Again\nLocation: /cache/other?key=x"), "live.not-http-api"),
    (told("HTTP/1.1 407 Proxy\nContent-Type: text/plain"), "live.proxy"),
    (told("HTTP/1.1 200 OK\nContent-Type: application/json", b"{}"), "live.unreadable"),
    (
        told("HTTP/1.1 200 OK\nContent-Type: application/octet-stream\nContent-Encoding: gzip", b"x"),
        "live.unreadable",
    ),
    (told("HTTP/1.1 204 No Content"), "live.unreadable"),
    (told("HTTP/1.1 404 Not Found\nContent-Type: text/plain", b"nothing here"), "live.unexplained"),
    (told("HTTP/1.1 418 Teapot\nContent-Type: text/plain", b"short and stout"), "live.unexplained"),
    (told("HTTP/1.1 503 Busy\nContent-Type: text/plain", b"later"), "live.unexplained"),
    (
        b"HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: 9\r\n\r\nhalf",
        "live.unavailable",
    ),
    (b"\x00\x01 rubbish\r\n\r\n", "live.not-http-api"),
    (b"HTTP/1.1 200 OK\r\nContent-Ty", "live.not-http-api"),
    (b"", "live.unavailable"),
]


@pytest.mark.parametrize(("response", "code"), AFTER_PROOF)
def test_an_answer_that_is_not_documented_is_never_taken_for_the_services(response: bytes, code: str) -> None:
    context, authority = peers.tls_for("localhost")

    def once(found: Peer, connection: socket.socket) -> None:
        connection.settimeout(5)
        found.received += connection.recv(65_536)
        connection.sendall(NO_TOKEN)
        found.received += connection.recv(65_536)
        connection.sendall(response)

    with peers.peer(once, context) as server:
        outcome = get_from(Way.HTTPS, server.port, authority)
    assert not outcome.good
    assert outcome.state is State.FAILED
    assert code_of(outcome) == code
    assert SECRET.encode() in server.received
    assert server.connections == 1


def test_what_comes_before_it_was_asked_for_is_no_answer() -> None:
    context, authority = peers.tls_for("localhost")
    with peers.peer(answers(NO_TOKEN + b"\x00\x01 rubbish\r\n\r\n", b""), context) as server:
        outcome = get_from(Way.HTTPS, server.port, authority)
    assert (outcome.state, code_of(outcome)) == (State.FAILED, "live.not-http-api")


OCTETS = b"HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\n"


@pytest.mark.parametrize("response", [OCTETS + b"Content-Length: 9\r\n\r\nhalf", b""])
def test_an_answer_that_does_not_come_whole_is_told_in_words(response: bytes) -> None:
    context, authority = peers.tls_for("localhost")
    with peers.peer(answers(NO_TOKEN, response), context) as server:
        outcome = get_from(Way.HTTPS, server.port, authority)
    assert outcome.details == "The connection was closed before the answer was complete"
    assert outcome.made_here


@pytest.mark.parametrize("status", [401, 403, 500, 418])
def test_a_secret_that_comes_back_is_not_shown(status: int) -> None:
    context, authority = peers.tls_for("localhost")

    def echoes(found: Peer, connection: socket.socket) -> None:
        connection.settimeout(5)
        found.received += connection.recv(65_536)
        connection.sendall(NO_TOKEN)
        found.received += connection.recv(65_536)
        connection.sendall(
            told(f"HTTP/1.1 {status} No\nX-Seen: {SECRET}\nContent-Type: text/plain", SECRET.encode())
        )

    with peers.peer(echoes, context) as server:
        outcome = get_from(Way.HTTPS, server.port, authority)
    assert SECRET.encode() in server.received
    assert SECRET not in repr(outcome)
    assert outcome.details


def test_an_answer_that_is_too_large_is_not_read() -> None:
    context, authority = peers.tls_for("localhost")
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\n"

    def endless(found: Peer, connection: socket.socket) -> None:
        connection.settimeout(5)
        connection.recv(65_536)
        connection.sendall(NO_TOKEN)
        connection.recv(65_536)
        connection.sendall(head + b"Transfer-Encoding: chunked\r\n\r\n")
        while not found.stopped.is_set():
            connection.sendall(b"10000\r\n" + bytes(65_536) + b"\r\n")

    with peers.peer(endless, context) as server:
        outcome = get_from(Way.HTTPS, server.port, authority, 20)
    assert outcome.fault is Fault.TOO_LARGE
    assert outcome.details == "The answer is larger than the limit"


def test_a_peer_that_closes_after_the_question_is_called_again() -> None:
    context, authority = peers.tls_for("localhost")
    closing = NO_TOKEN.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n")
    hit = told("HTTP/1.1 200 OK\nContent-Type: application/octet-stream", b"v")

    def behaviour(found: Peer, connection: socket.socket) -> None:
        connection.settimeout(5)
        request = connection.recv(65_536)
        found.received += request
        connection.sendall(hit if SECRET.encode() in request else closing)

    with peers.peer(behaviour, context) as server:
        outcome = get_from(Way.HTTPS, server.port, authority)
    assert (outcome.state, outcome.value) == (State.HIT, b"v")
    assert server.connections == 2


def test_the_environment_names_no_proxy_and_no_certificates(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    context, authority = peers.tls_for("localhost")
    with peers.peer(peers.refusing_proxy) as proxy, other_server(context) as (port, _seen):
        for name in ("http_proxy", "https_proxy", "all_proxy", "HTTPS_PROXY", "ALL_PROXY"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{proxy.port}")
        for name in ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
            monkeypatch.setenv(name, str(tmp_path / "none.pem"))
        outcome = get_from(Way.HTTPS, port, authority)
        assert outcome.code == "UNAUTHENTICATED"
        assert proxy.connections == 0
        untrusted = get_from(Way.HTTPS, port, None)
    assert untrusted.fault is Fault.TLS_UNTRUSTED
