"""Each fault over HTTPS and RESP ends in the right finding, in time, with nothing left behind; so does a cancel."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
import socket
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from inspector.credential.permissions.access import Operation
from inspector.credential.text.secret import Secret
from inspector.sandbox import Sandbox
from inspector.service.calls.single import perform_step
from inspector.service.connection.connection import Connection
from inspector.service.connection.outcome import Outcome, State
from inspector.service.connection.setting import ConnectionSetting, Way
from tests.interop import peers
from tests.service.ways import SECRET, code_of, every_way, over

DEADLINE, GRACE = 1.0, 0.25
QUICKLY = 0.2
WAYS = (Way.HTTPS, Way.RESP)
NOT_THE_KIND = {Way.HTTPS: "live.not-http-api", Way.RESP: "live.not-resp"}


@pytest.fixture(autouse=True)
def _nothing_is_left_behind(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    before = descriptors()
    with caplog.at_level(logging.WARNING):
        yield
    assert caplog.records == []
    settled(lambda: not [each for each in threading.enumerate() if each.name in WAYS])
    settled(lambda: descriptors() <= before + 8)  # gRPC keeps some of its own once it was loaded


def descriptors() -> int:
    folder = Path("/proc/self/fd")
    return len(list(folder.iterdir())) if folder.exists() else 0


def settled(holds: Any) -> None:
    until = time.monotonic() + 5
    while not holds() and time.monotonic() < until:
        time.sleep(0.01)
    assert holds()


def called(way: Way, setting: ConnectionSetting, deadline: float = DEADLINE) -> Outcome:
    async def run() -> Outcome:
        connection = Connection(Secret(SECRET), None, setting)
        start = time.perf_counter()
        outcome = await perform_step(connection, over(way, Operation.GET, deadline=deadline))
        assert time.perf_counter() - start <= deadline + GRACE
        await connection.close()
        assert asyncio.all_tasks() == {asyncio.current_task()}
        return outcome

    return asyncio.run(run())


def dribbling_tls(found: peers.Peer, connection: socket.socket) -> None:
    """An answer that never ends, a byte at a time."""
    connection.settimeout(5)
    found.received += connection.recv(65_536)
    for byte in b"HTTP/1.1 401 Unauthorized\r\n" + b"X: y\r\n" * 500:
        if found.stopped.wait(0.05):
            return
        connection.sendall(bytes([byte]))


BEHIND_TLS = [
    (peers.silent, "live.deadline"),
    (dribbling_tls, "live.deadline"),
    (peers.garbage, ""),
    (peers.web_server, ""),
    (peers.half_closes, "live.unavailable"),
]


@pytest.mark.parametrize(("behaviour", "code"), BEHIND_TLS)
@pytest.mark.parametrize("way", WAYS)
def test_a_tls_peer_that_misbehaves(way: Way, behaviour: peers.Behaviour, code: str) -> None:
    if behaviour is dribbling_tls and way is Way.RESP:
        code = "live.not-resp"
    context, authority = peers.tls_for("localhost")
    with peers.peer(behaviour, context) as server:
        outcome = called(
            way, ConnectionSetting.custom("localhost", server.port, authority, resp_port=server.port)
        )
    assert code_of(outcome) == (code or NOT_THE_KIND[way])
    assert SECRET.encode() not in server.received


@pytest.mark.parametrize(
    ("behaviour", "codes"),
    [
        (peers.silent, {"live.deadline"}),
        (peers.garbage, {"live.not-grpc"}),
        (peers.web_server, {"live.not-grpc"}),
        (peers.resets, {"live.unavailable"}),
        (peers.half_closes, {"live.unavailable"}),
    ],
)
@pytest.mark.parametrize("way", WAYS)
def test_a_peer_without_tls(way: Way, behaviour: peers.Behaviour, codes: set[str]) -> None:
    with peers.peer(behaviour) as server:
        outcome = called(way, ConnectionSetting.custom("localhost", server.port, resp_port=server.port))
    assert code_of(outcome) in codes
    assert SECRET.encode() not in server.received


@pytest.mark.parametrize("way", WAYS)
def test_a_port_nobody_listens_on(way: Way) -> None:
    port = peers.free_port()
    assert code_of(called(way, ConnectionSetting.custom("localhost", port, resp_port=port))) == "live.refused"


@pytest.mark.parametrize("way", WAYS)
def test_a_name_nobody_has(way: Way) -> None:
    assert code_of(called(way, ConnectionSetting.custom("no-such-host.invalid"))) == "live.name-resolution"


@pytest.mark.parametrize("way", WAYS)
def test_a_name_server_that_does_not_answer(way: Way, monkeypatch: pytest.MonkeyPatch) -> None:
    over_now = threading.Event()

    def never(*_: Any, **__: Any) -> list[Any]:
        over_now.wait(10)
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    monkeypatch.setattr(socket, "getaddrinfo", never)
    outcome = called(way, ConnectionSetting.custom("slow.example"))
    over_now.set()
    assert code_of(outcome) == "live.deadline"


CERTIFICATES = [
    (("other.example",), False, True, "live.tls-name"),
    (("localhost",), False, False, "live.tls-untrusted"),
    (("localhost",), True, True, "live.tls-untrusted"),
]


@pytest.mark.parametrize(("names", "ended", "trusted", "code"), CERTIFICATES)
@pytest.mark.parametrize("way", WAYS)
def test_a_tls_server_that_is_somebody_else_receives_nothing(
    way: Way, names: tuple[str, ...], ended: bool, trusted: bool, code: str
) -> None:
    context, authority = peers.tls_for(*names, ended=ended)
    with peers.peer(peers.silent, context) as server:
        given = authority if trusted else None
        outcome = called(
            way, ConnectionSetting.custom("localhost", server.port, given, resp_port=server.port)
        )
    assert code_of(outcome) == code
    assert server.received == b""


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion:DeprecationWarning")
@pytest.mark.parametrize("way", WAYS)
def test_a_server_with_an_old_tls_version_receives_nothing(way: Way) -> None:
    context, authority = peers.tls_for("localhost")
    context.minimum_version = ssl.TLSVersion.TLSv1
    context.maximum_version = ssl.TLSVersion.TLSv1_1
    context.set_ciphers("ALL:@SECLEVEL=0")
    with peers.peer(peers.silent, context) as server:
        outcome = called(
            way, ConnectionSetting.custom("localhost", server.port, authority, resp_port=server.port)
        )
    assert code_of(outcome) == "live.tls-version"
    assert server.received == b""


FAULTS: list[tuple[str, Any, dict[Way, str]]] = [
    ("delay_seconds", 30, {Way.HTTPS: "live.deadline", Way.RESP: "live.deadline"}),
    ("drop_connection", True, {Way.HTTPS: "live.unavailable", Way.RESP: "live.unavailable"}),
    ("cut", True, {Way.HTTPS: "live.unavailable", Way.RESP: "live.unavailable"}),
    ("garbage", True, NOT_THE_KIND),
    ("proxy_status", 403, NOT_THE_KIND),
    ("proxy_status", 200, NOT_THE_KIND),
]
FAILURES = {
    "UNAUTHENTICATED": ("live.unauthenticated", "live.unauthenticated"),
    "PERMISSION_DENIED": ("live.permission-denied", "live.permission-denied"),
    "NOT_FOUND": ("live.cache-not-found", "live.unexplained"),
    "INVALID_ARGUMENT": ("live.invalid-argument", "live.unexplained"),
    "RESOURCE_EXHAUSTED": ("live.rate-limited", "live.unexplained"),
    "INTERNAL": ("live.internal", "live.unexplained"),
}


def on_sandbox(way: Way, prepare: Any) -> Outcome:
    async def run() -> Outcome:
        async with Sandbox() as sandbox, every_way(sandbox) as connection:
            prepare(sandbox)
            start = time.perf_counter()
            outcome = await perform_step(connection, over(way, Operation.GET, deadline=DEADLINE))
            assert time.perf_counter() - start <= DEADLINE + GRACE
            return outcome

    return asyncio.run(run())


@pytest.mark.parametrize(("fault", "value", "codes"), FAULTS)
@pytest.mark.parametrize("way", WAYS)
def test_each_fault_of_the_sandbox(way: Way, fault: str, value: Any, codes: dict[Way, str]) -> None:
    outcome = on_sandbox(way, lambda sandbox: setattr(sandbox.faults, fault, value))
    assert code_of(outcome) == codes[way]


@pytest.mark.parametrize("failure", FAILURES)
@pytest.mark.parametrize("way", WAYS)
def test_each_error_of_the_service(way: Way, failure: str) -> None:
    outcome = on_sandbox(way, lambda sandbox: sandbox.faults.fail(failure))
    assert code_of(outcome) == FAILURES[failure][WAYS.index(way)]


@pytest.mark.parametrize("way", WAYS)
def test_a_cancel_ends_two_hundred_calls_at_once(way: Way) -> None:
    async def run() -> None:
        async with Sandbox() as sandbox, every_way(sandbox) as connection:
            sandbox.faults.delay_seconds = 30
            calls = [
                asyncio.create_task(perform_step(connection, over(way, Operation.GET, deadline=30.0)))
                for _ in range(200)
            ]
            await asyncio.sleep(0.5)
            for call in calls:
                call.cancel()
            start = time.perf_counter()
            outcomes = await asyncio.gather(*calls)
            assert time.perf_counter() - start < QUICKLY * 5  # two hundred, on a machine that may be busy
        assert {(each.state, str(each.why)) for each in outcomes} == {(State.CANCELLED, "Cancelled.")}

    asyncio.run(run())


@pytest.mark.parametrize("behaviour", [peers.silent, dribbling_tls])
@pytest.mark.parametrize("way", WAYS)
def test_a_cancel_ends_a_call_whatever_it_waits_for(way: Way, behaviour: peers.Behaviour) -> None:
    context, authority = peers.tls_for("localhost")

    async def run(port: int) -> Outcome:
        setting = ConnectionSetting.custom("localhost", port, authority, resp_port=port)
        connection = Connection(Secret(SECRET), None, setting)
        call = asyncio.create_task(perform_step(connection, over(way, Operation.GET, deadline=30.0)))
        await asyncio.sleep(0.3)
        call.cancel()
        start = time.perf_counter()
        outcome = await call
        assert time.perf_counter() - start <= QUICKLY
        await connection.close()
        return outcome

    with peers.peer(behaviour if way is Way.HTTPS else peers.silent, context) as server:
        assert asyncio.run(run(server.port)).state is State.CANCELLED


@pytest.mark.parametrize("way", WAYS)
def test_a_connection_that_is_closed_ends_its_calls_and_says_so(way: Way) -> None:
    async def run() -> Outcome:
        async with Sandbox() as sandbox, every_way(sandbox) as connection:
            sandbox.faults.delay_seconds = 30
            call = asyncio.create_task(perform_step(connection, over(way, Operation.GET, deadline=30.0)))
            await asyncio.sleep(0.3)
            start = time.perf_counter()
            await connection.close()
            outcome = await call
            assert time.perf_counter() - start <= QUICKLY
            return outcome

    outcome = asyncio.run(run())
    assert (outcome.state, str(outcome.why)) == (State.CANCELLED, "Cancelled: the connection was closed.")


@pytest.mark.parametrize("deadline", [0, -1, float("nan"), float("inf"), 1e300])
@pytest.mark.parametrize("way", WAYS)
def test_a_deadline_that_is_none_is_not_used(way: Way, deadline: float) -> None:
    async def run() -> None:
        async with Sandbox() as sandbox, every_way(sandbox) as connection:
            outcome = await perform_step(connection, over(way, Operation.GET, deadline=deadline))
            assert outcome.state is State.REFUSED

    asyncio.run(run())


SERVER = """
import asyncio
from inspector.sandbox import Front, Sandbox

async def serve():
    async with Sandbox() as sandbox:
        ports = await sandbox.open(Front.HTTP), await sandbox.open(Front.RESP)
        sandbox.faults.delay_seconds = 60
        print(*ports, flush=True)
        await asyncio.sleep(60)

asyncio.run(serve())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot stop a process")
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("action", ["SIGKILL", "SIGSTOP"])
def test_a_server_that_is_killed_or_stopped_in_the_middle_of_twenty_calls(way: Way, action: str) -> None:
    async def run(http_port: int, resp_port: int, act: Any) -> list[Outcome]:
        setting = ConnectionSetting.sandbox("127.0.0.1:1", http_port=http_port, resp_port=resp_port)
        connection = Connection(Secret(SECRET), None, setting)
        calls = [
            asyncio.create_task(perform_step(connection, over(way, Operation.GET, deadline=3.0)))
            for _ in range(20)
        ]
        await asyncio.sleep(0.5)
        act()
        outcomes = await asyncio.gather(*calls)
        await connection.close()
        return outcomes

    with subprocess.Popen([sys.executable, "-c", SERVER], stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        http_port, resp_port = map(int, server.stdout.readline().split())
        start = time.perf_counter()
        try:
            outcomes = asyncio.run(
                run(http_port, resp_port, lambda: os.kill(server.pid, getattr(signal, action)))
            )
            assert time.perf_counter() - start < 3.0 + 1
        finally:
            with contextlib.suppress(ProcessLookupError):
                server.kill()
    wanted = "live.unavailable" if action == "SIGKILL" else "live.deadline"
    assert {code_of(outcome) for outcome in outcomes} == {wanted}
