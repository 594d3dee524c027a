"""What a connection knows without a peer: faults of sockets, words for tables, routes, deadlines."""

from __future__ import annotations

import errno
import math
import socket
import ssl
from dataclasses import replace

import pytest

from inspector.credential.endpoint.endpoint import parse_endpoint
from inspector.credential.permissions.access import Operation
from inspector.credential.text.message import Message
from inspector.diagnosis.live.faults import Fault
from inspector.service.connection.dialing import Line, ProxyRefusedError, as_bytes
from inspector.service.connection.http2 import Answer
from inspector.service.connection.outcome import CallInfo, Outcome, State, status_word
from inspector.service.connection.rpc import deadline_problem, failed, refused, unreadable
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
    ("code", "made_here", "word"),
    [
        ("NOT_FOUND", False, "NOT_FOUND"),
        ("NOT_FOUND", True, "FAILED"),
        ("UNAVAILABLE", True, "UNAVAILABLE"),
        ("DEADLINE_EXCEEDED", True, "DEADLINE_EXCEEDED"),
        ("CANCELLED", True, "CANCELLED"),
        ("UNKNOWN", True, "UNKNOWN"),
        ("INTERNAL", True, "INTERNAL"),
        ("OK", False, "FAILED"),
        (None, False, "FAILED"),
    ],
)
def test_a_status_made_here_is_no_verdict_of_the_service(
    code: str | None, made_here: bool, word: str
) -> None:
    assert status_word(code, made_here=made_here) == word
    assert Outcome(INFO, State.FAILED, code, made_here=made_here).observed == word


@pytest.mark.parametrize(
    ("state", "good", "observed"),
    [
        (State.OK, True, "OK"),
        (State.HIT, True, "HIT"),
        (State.MISS, True, "MISS"),
        (State.DENIED, False, "PERMISSION_DENIED"),
        (State.FAILED, False, "PERMISSION_DENIED"),
        (State.REFUSED, False, "REFUSED"),
        (State.CANCELLED, False, "CANCELLED"),
    ],
)
def test_an_outcome_is_one_word_in_a_table(state: State, good: bool, observed: str) -> None:
    outcome = Outcome(INFO, state, "PERMISSION_DENIED")
    assert (outcome.good, outcome.observed) == (good, observed)
    over_https = replace(outcome, answer="HTTP 403", way=Way.HTTPS)
    failed_there = state in (State.DENIED, State.FAILED)
    assert over_https.observed == ("HTTP 403" if failed_there else observed)
    assert (outcome.operation, outcome.cache, outcome.key) == (Operation.GET, "c", b"k")


def test_an_outcome_says_nothing_that_was_not_seen() -> None:
    outcome = Outcome(INFO, State.OK)
    told = (outcome.code, outcome.details, outcome.err, outcome.fault, outcome.why, outcome.latency)
    assert told == (None, "", None, None, None, None)
    assert (outcome.made_here, outcome.proven, outcome.way, outcome.heard) == (False, True, Way.GRPC, 0)
    assert (outcome.host, outcome.answer, outcome.metadata, outcome.started_at) == ("", "", (), 0.0)


@pytest.mark.parametrize(
    ("started", "latency", "service_time", "skew"),
    [
        (1_000.0, 0.0, 1_000.0, 0.0),
        (1_000.0, 1.0, 999.0, 0.0),
        (1_000.0, 1.0, 999.0 - 0.01, 1.01),
        (1_000.0, 1.0, 1_001.0, 0.0),
        (1_000.0, 1.0, 1_001.01, -1.01),
        (1_600.0, 2.0, 1_000.0, 600.5),
        (1_000.0, None, 900.0, None),
        (1_000.0, 1.0, None, None),
    ],
)
def test_clocks_differ_by_more_than_a_second_and_the_call_can_explain(
    started: float, latency: float | None, service_time: float | None, skew: float | None
) -> None:
    outcome = Outcome(INFO, State.OK, started_at=started, latency=latency, service_time=service_time)
    assert outcome.clock_skew == (None if skew is None else pytest.approx(skew))


def test_the_date_of_an_answer_goes_before_what_a_token_says() -> None:
    date = ("date", "Thu, 01 Jan 1970 00:16:40 GMT")
    outcome = Outcome(
        INFO, State.OK, metadata=(("x", "y"), date), started_at=1_100.0, latency=0.0, service_time=1_100.0
    )
    assert outcome.clock_skew == pytest.approx(99.5)


def test_an_error_keeps_the_words_of_the_service_up_to_a_limit() -> None:
    base = Outcome(INFO, State.OK, metadata=(("a", "b"), ("err", "too_much")))
    ended = failed(base, "NOT_FOUND", "x" * 9_000)
    assert (ended.state, ended.code, len(ended.details), ended.err) == (
        State.FAILED,
        "NOT_FOUND",
        8_000,
        "too_much",
    )
    assert failed(base, "PERMISSION_DENIED", "").state is State.DENIED
    assert failed(replace(base, made_here=True), "PERMISSION_DENIED", "").state is State.FAILED
    assert failed(replace(base, metadata=()), "NOT_FOUND", "").err is None
    assert (unreadable(base).state, unreadable(base).fault) == (State.FAILED, Fault.UNREADABLE)
    said = Message("Test", "So.")
    route = Route("x.example", 443, True, True)
    assert (refused(INFO, said).state, refused(INFO, said).why, refused(INFO, said).host) == (
        State.REFUSED,
        said,
        "",
    )
    assert refused(INFO, said, route).host == "x.example:443"


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
        "The credential is for a sandbox. Start the window's sandbox, or choose the address of the one it came from.",
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
