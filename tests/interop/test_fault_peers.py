"""A call against each peer that does something wrong ends in the right finding, in time, with nothing left behind."""

from __future__ import annotations

import asyncio
import logging
import ssl
import subprocess
import sys
import time
from collections.abc import Callable

import pytest

from inspector.credential.text.secret import Secret
from inspector.diagnosis.live.call import call_findings
from inspector.sandbox import Sandbox
from inspector.sandbox.faults import STATUS_NAMES
from inspector.service.calls import cache
from inspector.service.connection.connection import Connection
from inspector.service.connection.outcome import Outcome, State
from inspector.service.connection.setting import ConnectionSetting
from tests.interop import peers
from tests.service.helpers import inner

DEADLINE = 1.0
GRACE = 0.25
SECRET = "the-secret-token"


def called(setting: ConnectionSetting, deadline: float = DEADLINE) -> Outcome:
    async def run() -> Outcome:
        connection = Connection(Secret(SECRET), None, setting)
        start = time.perf_counter()
        outcome = await cache.get(connection, "default-cache", b"k", deadline=deadline)
        assert time.perf_counter() - start <= deadline + GRACE
        await connection.close()
        await asyncio.sleep(0)
        assert asyncio.all_tasks() == {asyncio.current_task()}
        return outcome

    return asyncio.run(run())


def code_of(outcome: Outcome) -> str:
    (found,) = call_findings(outcome, None, time.time())
    return found.code


@pytest.fixture(autouse=True)
def _no_error_is_logged(caplog: pytest.LogCaptureFixture) -> object:
    with caplog.at_level(logging.WARNING):
        yield
    assert caplog.records == []


@pytest.mark.parametrize(
    ("behaviour", "code"),
    [
        (peers.silent, "live.deadline"),
        (peers.silent_after_settings, "live.deadline"),
        (peers.garbage, "live.not-grpc"),
        (peers.garbage_after_settings, "live.not-grpc"),
        (peers.web_server, "live.not-grpc"),
        (peers.resets, "live.unavailable"),
        (peers.resets_after_request, "live.unavailable"),
        (peers.half_closes, "live.unavailable"),
    ],
)
def test_a_peer_that_misbehaves(behaviour: peers.Behaviour, code: str) -> None:
    with peers.peer(behaviour) as server:
        outcome = called(ConnectionSetting.local(port=server.port))
    assert code_of(outcome) == code
    assert outcome.made_here


def test_a_port_nobody_listens_on() -> None:
    outcome = called(ConnectionSetting.local(port=peers.free_port()))
    assert code_of(outcome) == "live.refused"
    assert outcome.made_here


def test_a_name_nobody_has() -> None:
    outcome = called(ConnectionSetting.custom("no-such-host.invalid"))
    assert code_of(outcome) == "live.name-resolution"
    assert outcome.made_here


def test_headers_without_a_status_are_no_words_of_the_service() -> None:
    with peers.peer(peers.http2_gateway) as server:
        outcome = called(ConnectionSetting.local(port=server.port))
    assert ("server", "gateway") in outcome.metadata
    assert outcome.made_here
    (found,) = call_findings(outcome, None, time.time())
    assert f"Message from the gRPC library: “{outcome.details}”" in str(found.evidence)


@pytest.mark.parametrize(
    ("names", "ended", "trusted", "code"),
    [
        (("other.example",), False, True, "live.tls-name"),
        (("evil.example", "localhost.evil.example"), False, True, "live.tls-name"),
        (("localhost",), False, False, "live.tls-untrusted"),
        (("localhost",), True, True, "live.tls-untrusted"),
    ],
)
def test_a_tls_server_that_is_somebody_else_never_receives_the_token(
    names: tuple[str, ...], ended: bool, trusted: bool, code: str
) -> None:
    context, authority = peers.tls_for(*names, ended=ended)
    with peers.peer(peers.silent_after_settings, context) as server:
        outcome = called(ConnectionSetting.custom("localhost", server.port, authority if trusted else None))
    assert code_of(outcome) == code
    assert server.connections >= 1
    assert server.received == b""


def test_a_server_that_speaks_no_tls_never_receives_the_token() -> None:
    with peers.peer(peers.web_server) as server:
        outcome = called(ConnectionSetting.custom("localhost", server.port))
    assert code_of(outcome) == "live.not-grpc"
    assert SECRET.encode() not in server.received


def test_a_tls_server_without_http2_never_receives_the_token() -> None:
    context, authority = peers.tls_for("localhost")
    context.set_alpn_protocols(["http/1.1"])
    with peers.peer(peers.web_server, context) as server:
        outcome = called(ConnectionSetting.custom("localhost", server.port, authority))
    assert code_of(outcome) == "live.not-grpc"
    assert server.received == b""


def on_sandbox_outcome(prepare: object, deadline: float = DEADLINE, value: bytes | None = None) -> Outcome:
    async def run() -> Outcome:
        async with Sandbox() as sandbox:
            prepare(sandbox)
            setting = ConnectionSetting.sandbox(sandbox.address)
            connection = Connection(inner(sandbox.api_key), None, setting)
            start = time.perf_counter()
            outcome = await cache.get(connection, "default-cache", b"k", deadline=deadline)
            assert time.perf_counter() - start <= deadline + GRACE
            await connection.close()
            return outcome

    return asyncio.run(run())


@pytest.mark.parametrize("status", STATUS_NAMES)
def test_every_status_a_service_can_answer_with(status: str) -> None:
    outcome = on_sandbox_outcome(lambda sandbox: sandbox.faults.fail(status, details="as told"))
    assert (outcome.code, outcome.details, outcome.made_here) == (status, "as told", False)
    assert outcome.state is (State.DENIED if status == "PERMISSION_DENIED" else State.FAILED)
    assert code_of(outcome).startswith("live.")


def test_a_connection_the_service_drops() -> None:
    def prepare(sandbox: Sandbox) -> None:
        sandbox.faults.drop_connection = True

    assert code_of(on_sandbox_outcome(prepare)) == "live.unavailable"


def test_a_service_that_never_answers() -> None:
    def prepare(sandbox: Sandbox) -> None:
        sandbox.faults.delay_seconds = 30

    assert code_of(on_sandbox_outcome(prepare)) == "live.deadline"


def test_a_service_that_is_stopped_in_the_middle_of_a_call() -> None:
    async def run() -> Outcome:
        async with Sandbox() as sandbox:
            sandbox.faults.delay_seconds = 30
            setting = ConnectionSetting.sandbox(sandbox.address)
            connection = Connection(Secret(SECRET), None, setting)
            task = asyncio.create_task(cache.get(connection, "default-cache", b"k", deadline=10))
            await asyncio.sleep(0.2)
            await sandbox.stop()
            start = time.perf_counter()
            outcome = await task
            assert time.perf_counter() - start < 1
            await connection.close()
            return outcome

    assert code_of(asyncio.run(run())) == "live.unavailable"


SERVER = """
import asyncio
from inspector.sandbox import Sandbox

async def serve():
    async with Sandbox() as sandbox:
        sandbox.faults.delay_seconds = 60
        print(sandbox.address, flush=True)
        await asyncio.sleep(60)

asyncio.run(serve())
"""


def test_a_server_that_is_killed_in_the_middle_of_twenty_calls() -> None:
    async def run(address: str, kill: Callable[[], None]) -> list[Outcome]:
        connection = Connection(Secret(SECRET), None, ConnectionSetting.sandbox(address))
        calls = [
            asyncio.create_task(cache.get(connection, "default-cache", b"k", deadline=20)) for _ in range(20)
        ]
        await asyncio.sleep(0.5)
        kill()
        start = time.perf_counter()
        outcomes = await asyncio.gather(*calls)
        assert time.perf_counter() - start < 1
        await connection.close()
        return outcomes

    with subprocess.Popen([sys.executable, "-c", SERVER], stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        outcomes = asyncio.run(run(server.stdout.readline().strip(), server.kill))
    assert {code_of(outcome) for outcome in outcomes} == {"live.unavailable"}


def test_a_response_that_is_too_large() -> None:
    def prepare(sandbox: Sandbox) -> None:
        sandbox.put("default-cache", b"k", b"x" * 6_000_000)

    outcome = on_sandbox_outcome(prepare, deadline=5)
    assert (outcome.code, outcome.made_here) == ("RESOURCE_EXHAUSTED", True)
    (found,) = call_findings(outcome, None, time.time())
    assert str(found.title) == "Response too large"


def test_a_connection_works_again_once_the_service_is_back() -> None:
    async def run() -> tuple[Outcome, Outcome]:
        async with Sandbox() as sandbox:
            setting = ConnectionSetting.sandbox(sandbox.address)
            connection = Connection(inner(sandbox.api_key), None, setting)
            sandbox.faults.drop_connection = True
            dropped = await cache.get(connection, "default-cache", b"k", deadline=2)
            sandbox.faults.clear()
            deadline = time.monotonic() + 5
            again = dropped
            while not again.good and time.monotonic() < deadline:
                again = await cache.get(connection, "default-cache", b"k", deadline=2)
            await connection.close()
            return dropped, again

    dropped, again = asyncio.run(run())
    assert dropped.code == "UNAVAILABLE"
    assert again.state is State.MISS


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion:DeprecationWarning")
@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1])
def test_a_server_with_an_old_tls_version_is_called_that_and_never_receives_the_token(
    version: ssl.TLSVersion,
) -> None:
    context, authority = peers.tls_for("localhost")
    context.minimum_version = ssl.TLSVersion.TLSv1
    context.maximum_version = version
    context.set_ciphers("ALL:@SECLEVEL=0")  # without it OpenSSL has no cipher for them
    with peers.peer(peers.silent_after_settings, context) as server:
        outcome = called(ConnectionSetting.custom("localhost", server.port, authority))
    assert code_of(outcome) == "live.tls-version"
    assert server.received == b""
