"""RESP calls against a real Valkey or Redis server with TLS and a user of its access control list."""

from __future__ import annotations

import asyncio
import subprocess
import time
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import trustme

from inspector.credential.permissions.access import Operation
from inspector.credential.permissions.claim import by_role
from inspector.credential.text.secret import Secret
from inspector.diagnosis.live.faults import Fault
from inspector.service.calls.single import SingleCall, perform, perform_step
from inspector.service.checks.check import check_connection
from inspector.service.connection.connection import Connection
from inspector.service.connection.outcome import CallInfo, OtherCall, RoundTrip, State
from inspector.service.connection.setting import ConnectionSetting, Way
from inspector.service.resp import gateway
from tests.interop import peers
from tests.sandbox.fronts.running import tool
from tests.service.ways import SECRET, over

WRITER, READER = "my-database", "read-only"


@dataclass(frozen=True)
class Server:
    port: int
    authority: bytes


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    program = tool("valkey-server", "redis-server")
    folder = tmp_path_factory.mktemp("resp-server")
    issuer = trustme.CA(organization_name="Test Authority")
    certificate = issuer.issue_cert("localhost", "127.0.0.1")
    certificate.private_key_pem.write_to_path(folder / "key.pem")
    certificate.cert_chain_pems[0].write_to_path(folder / "cert.pem")
    port = peers.free_port()
    running = subprocess.Popen(
        [program, str(_configured(folder, port))], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        _await_listening(running, port, issuer.cert_pem.bytes())
        yield Server(port, issuer.cert_pem.bytes())
    finally:
        running.terminate()
        running.wait(10)


def _configured(folder: Path, port: int) -> Path:
    file = folder / "server.conf"
    file.write_text(
        f'bind 127.0.0.1\nport 0\ntls-port {port}\ndir {folder}\nsave ""\n'
        + f"tls-cert-file {folder}/cert.pem\ntls-key-file {folder}/key.pem\ntls-auth-clients no\n"
        + f"user default off\nuser {WRITER} on >{SECRET} ~* +get +set +del +ttl\n"
        + f"user {READER} on >{SECRET} ~mo* +get +ttl\n",
        encoding="ascii",
    )
    return file


def _await_listening(running: subprocess.Popen[bytes], port: int, authority: bytes) -> None:
    until = time.monotonic() + 20
    while time.monotonic() < until and running.poll() is None:
        if asyncio.run(on(Server(port, authority), lambda each: gateway.ping(each))).good:
            return
    raise AssertionError("the server did not start")


async def on(server: Server, act: Callable[[Connection], Awaitable[Any]], secret: str = SECRET) -> Any:
    setting = ConnectionSetting.custom("localhost", server.port, server.authority, resp_port=server.port)
    connection = Connection(Secret(secret), None, setting)
    try:
        return await act(connection)
    finally:
        await connection.close()


def run(server: Server, call: SingleCall, secret: str = SECRET) -> Any:
    return asyncio.run(on(server, lambda each: perform_step(each, call), secret))


def test_a_value_is_set_read_timed_and_deleted(server: Server) -> None:
    key, value = b"mo\x00\xff", b"\r\n value"
    assert run(server, over(Way.RESP, Operation.SET, key, WRITER, value=value, ttl=60)).state is State.OK
    read = run(server, over(Way.RESP, Operation.GET, key, WRITER))
    assert (read.state, read.value) == (State.HIT, value)
    left = run(server, over(Way.RESP, Operation.TTL, key, WRITER))
    assert left.state is State.HIT
    assert 50_000 < left.milliseconds_left <= 60_000
    assert run(server, over(Way.RESP, Operation.DELETE, key, WRITER)).state is State.OK
    assert run(server, over(Way.RESP, Operation.GET, key, WRITER)).state is State.MISS
    assert run(server, over(Way.RESP, Operation.TTL, key, WRITER)).state is State.MISS


def test_a_round_trip(server: Server) -> None:
    call = SingleCall(CallInfo(OtherCall.ROUND_TRIP, WRITER, b"trip"), value=b"v", way=Way.RESP)
    trip = asyncio.run(on(server, lambda each: perform(each, call)))
    assert isinstance(trip, RoundTrip)
    assert trip.held


def test_a_large_value_comes_back_whole(server: Server) -> None:
    value = bytes(range(256)) * 4_000
    assert run(server, over(Way.RESP, Operation.SET, b"large", WRITER, value=value)).good
    assert run(server, over(Way.RESP, Operation.GET, b"large", WRITER)).value == value


def test_what_the_user_may_not_do_is_denied(server: Server) -> None:
    denied = run(server, over(Way.RESP, Operation.SET, b"mo", READER, value=b"v"))
    assert (denied.state, denied.code, denied.answer) == (State.DENIED, "PERMISSION_DENIED", "NOPERM")
    assert run(server, over(Way.RESP, Operation.GET, b"mo", READER)).state is State.MISS
    elsewhere = run(server, over(Way.RESP, Operation.GET, b"other", READER))
    assert elsewhere.state is State.DENIED


@pytest.mark.parametrize(
    ("user", "secret"), [(WRITER, "another-secret"), ("nobody", SECRET), ("default", SECRET)]
)
def test_a_wrong_name_or_secret_is_not_known(server: Server, user: str, secret: str) -> None:
    outcome = run(server, over(Way.RESP, Operation.GET, b"mo", user), secret)
    assert (outcome.state, outcome.code, outcome.answer) == (State.FAILED, "UNAUTHENTICATED", "WRONGPASS")


def test_the_connection_check_passes_and_knows_redis_py_would_work(server: Server) -> None:
    check = asyncio.run(
        on(server, lambda each: check_connection(each, by_role(), READER, way=Way.RESP, deadline=5))
    )
    assert [step.state for step in check.steps][:5] == ["passed"] * 5
    assert check.hello is not None
    assert check.hello.good


def test_a_certificate_that_is_not_trusted_keeps_the_secret_here(server: Server) -> None:
    stranger = Server(server.port, trustme.CA().cert_pem.bytes())
    outcome = run(stranger, over(Way.RESP, Operation.GET, b"mo", WRITER))
    assert (outcome.fault, outcome.proven) == (Fault.TLS_UNTRUSTED, False)
