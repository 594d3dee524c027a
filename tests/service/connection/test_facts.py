"""What a connection knows without a peer: faults of sockets, words for tables, routes, deadlines."""

from __future__ import annotations

import errno
import math
import socket
import ssl

import pytest

from inspector.credential.endpoint.endpoint import parse_endpoint
from inspector.credential.permissions.access import Operation
from inspector.diagnosis.live.faults import Fault
from inspector.service.connection.dialing import Line, ProxyRefusedError, as_bytes
from inspector.service.connection.http2 import Answer
from inspector.service.connection.outcome import CallInfo
from inspector.service.connection.rpc import deadline_problem
from inspector.service.connection.setting import (
    ConnectionSetting,
    Route,
    Service,
    SettingKind,
    Way,
    host_and_port,
    is_cell,
    is_this_computer,
    is_typed_host,
    route_to,
)
from inspector.service.connection.socket_faults import socket_fault, words_of
from inspector.service.connection.ways import route_by

CELL = "cell-4-us-west-2-1.prod.a.momentohq.com"
INFO = CallInfo(Operation.GET, "c", b"k")


def of_certificate(code: int, words: str = "so it is.") -> ssl.SSLCertVerificationError:
    error = ssl.SSLCertVerificationError(1, "x")
    error.verify_code, error.verify_message = code, words
    return error


def of_tls(reason: str) -> ssl.SSLError:
    error = ssl.SSLError(1, "x")
    error.reason = reason
    return error


@pytest.mark.parametrize(
    ("error", "fault"),
    [
        (of_certificate(62), Fault.TLS_NAME),
        (of_certificate(64), Fault.TLS_NAME),
        (of_certificate(9), Fault.TLS_EXPIRED),
        (of_certificate(10), Fault.TLS_EXPIRED),
        (of_certificate(18), Fault.TLS_UNTRUSTED),
        (of_certificate(63), Fault.TLS_UNTRUSTED),
        (of_certificate(11), Fault.TLS_UNTRUSTED),
        (of_tls("TLSV1_ALERT_PROTOCOL_VERSION"), Fault.TLS_VERSION),
        (of_tls("UNSUPPORTED_PROTOCOL"), Fault.TLS_VERSION),
        (of_tls("WRONG_VERSION_NUMBER"), Fault.NOT_TLS),
        (ssl.SSLEOFError(8, "x"), Fault.DROPPED),
        (ssl.SSLZeroReturnError(6, "x"), Fault.DROPPED),
        (OSError(errno.EMFILE, "x"), Fault.NO_DESCRIPTORS),
        (OSError(errno.ENFILE, "x"), Fault.NO_DESCRIPTORS),
        (socket.gaierror(-2, "x"), Fault.NAME_RESOLUTION),
        (UnicodeError("x"), Fault.NAME_RESOLUTION),
        (ProxyRefusedError("x"), Fault.PROXY),
        (TimeoutError(), Fault.TIMEOUT),
        (ConnectionRefusedError(), Fault.REFUSED),
        (ConnectionResetError(), Fault.DROPPED),
        (BrokenPipeError(), Fault.DROPPED),
        (ConnectionAbortedError(), Fault.DROPPED),
        (EOFError(), Fault.DROPPED),
        (OSError(errno.ENETUNREACH, "x"), Fault.UNREACHABLE),
        (ValueError("no certificates"), Fault.TLS_UNTRUSTED),
    ],
)
def test_an_error_of_a_socket_is_a_fault(error: Exception, fault: Fault) -> None:
    assert socket_fault(error) is fault


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (of_certificate(18, "self signed certificate."), "self signed certificate"),
        (of_tls("WRONG_VERSION_NUMBER"), "wrong version number"),
        (OSError(errno.ENETUNREACH, "Network is unreachable"), "Network is unreachable"),
        (ValueError("no certificates"), "no certificates"),
    ],
)
def test_an_error_is_told_without_its_number(error: Exception, words: str) -> None:
    assert words_of(error) == words


@pytest.mark.parametrize(
    ("answer", "is_grpc", "shown"),
    [
        (Answer(), False, "no HTTP/2 response"),
        (
            Answer("200", "application/grpc", "0"),
            True,
            "HTTP/2 200, content-type: application/grpc, grpc-status: 0",
        ),
        (Answer("200", " application/grpc+proto ", "16"), True, None),
        (Answer("200", "Application/gRPC;x=y", "9"), True, None),
        (Answer("200", "application/grpc", "17"), False, None),
        (Answer("200", "application/grpc", None), False, "HTTP/2 200, content-type: application/grpc"),
        (Answer("200", "application/grpc-web", "0"), False, None),
        (Answer("200", "text/html", "0"), False, None),
        (Answer("404", "application/grpc", "0"), False, None),
        (Answer("404"), False, "HTTP/2 404"),
        (Answer("404", "x" * 300), False, f"HTTP/2 404, content-type: {'x' * 174}"),
    ],
)
def test_only_a_grpc_server_answers_like_one(answer: Answer, is_grpc: bool, shown: str | None) -> None:
    assert answer.is_grpc is is_grpc
    if shown is not None:
        assert answer.shown == shown


@pytest.mark.parametrize(
    ("seconds", "taken"),
    [
        (0.001, True),
        (600.0, True),
        (600.1, False),
        (0.0, False),
        (-1.0, False),
        (math.inf, False),
        (math.nan, False),
    ],
)
def test_a_deadline_is_more_than_nothing_and_at_most_ten_minutes(seconds: float, taken: bool) -> None:
    problem = deadline_problem(seconds)
    assert (problem is None) is taken
    if problem is not None:
        assert str(problem) == "The deadline must be more than 0 and at most 600 seconds."


@pytest.mark.parametrize(
    ("setting", "elsewhere"),
    [
        (ConnectionSetting(), ""),
        (ConnectionSetting.sandbox("127.0.0.1:5000"), ""),
        (ConnectionSetting.local(), "127.0.0.1:8080"),
        (ConnectionSetting.local("::1", 90), "[::1]:90"),
        (ConnectionSetting.custom("proxy.example"), "proxy.example:443"),
        (ConnectionSetting.custom(CELL), ""),
    ],
)
def test_a_host_that_is_not_momentos_is_elsewhere(setting: ConnectionSetting, elsewhere: str) -> None:
    assert setting.elsewhere == elsewhere


@pytest.mark.parametrize(
    ("host", "cell", "here", "typed"),
    [
        (CELL, True, False, True),
        ("cell-4-us-west-2-1.prod.a.momentohq.co", False, False, True),
        ("momentohq.com", False, False, True),
        ("localhost", False, True, True),
        ("127.0.0.2", False, True, True),
        ("::1", False, True, True),
        ("10.0.0.1", False, False, True),
        ("my-host", False, False, True),
        ("my_host", False, False, False),
        ("-host", False, False, False),
        ("a" * 63, False, False, True),
        ("a" * 64, False, False, False),
        ("", False, False, False),
    ],
)
def test_what_a_typed_host_is(host: str, cell: bool, here: bool, typed: bool) -> None:
    assert (is_cell(host), is_this_computer(host), is_typed_host(host)) == (cell, here, typed)


def test_a_host_and_its_port_are_written_as_in_a_url() -> None:
    assert host_and_port("x.example", 443) == "x.example:443"
    assert host_and_port("::1", 443) == "[::1]:443"
    assert Route("::1", 80, False, True).target == "ipv6:[::1]:80"


@pytest.mark.parametrize(
    ("port", "routed"), [(0, False), (1, True), (65_535, True), (65_536, False), (-1, False)]
)
def test_a_port_is_from_1_to_65535_over_every_way(port: int, routed: bool) -> None:
    for setting in (
        ConnectionSetting.custom("x.example", port, resp_port=port),
        ConnectionSetting.custom(CELL, port, resp_port=port),
    ):
        for way in Way:
            route = route_by(way, None, setting)
            assert isinstance(route, Route) is routed
            if not routed:
                assert str(route) == "The port must be a number from 1 to 65535."
    local = route_to(Service.CACHE, None, ConnectionSetting(SettingKind.LOCAL, "127.0.0.1", port))
    assert isinstance(local, Route) is routed


def test_why_there_is_no_route_is_told() -> None:
    endpoint = parse_endpoint(CELL)
    said = {
        str(route_to(Service.CACHE, None, ConnectionSetting())),
        str(route_to(Service.CACHE, parse_endpoint("sandbox.localhost"), ConnectionSetting())),
        str(route_to(Service.CACHE, None, ConnectionSetting.custom("no host"))),
        str(route_by(Way.RESP, endpoint, ConnectionSetting.local())),
        str(route_by(Way.HTTPS, endpoint, ConnectionSetting.sandbox("127.0.0.1:1"))),
    }
    assert said == {
        "The credential has no endpoint, so calls are not possible.",
        "The credential is for another sandbox than the window's. Choose the address of the one it came from.",
        "“no host” is not a host name. Nothing was sent.",
        "Momento Local is called over gRPC only.",
        "The sandbox does not offer this way. Turn it on under Run > Sandbox.",
    }


def test_a_line_is_over_at_its_deadline_and_when_it_was_ended() -> None:
    line = Line(60.0)
    assert 50 < line.left() <= 60
    line.end()
    with pytest.raises(TimeoutError):
        line.left()
    closed, over = Line(60.0), Line(0.0)
    closed.close()
    for each in (closed, over):
        with pytest.raises(TimeoutError):
            each.left()
    with socket.socket() as one:
        with pytest.raises(TimeoutError):
            over.hold(one)
        over.close()
        assert one.fileno() == -1
    kept = socket.socket()
    holding = Line(60.0)
    holding.hold(kept)
    holding.release(kept)
    holding.close()
    assert kept.fileno() != -1
    kept.close()


def test_a_host_goes_as_bytes_unless_it_needs_idna() -> None:
    assert as_bytes("x.example") == b"x.example"
    assert as_bytes("ü.example") == "ü.example"
    assert as_bytes("a\n") == "a\n"
