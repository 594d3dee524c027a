from __future__ import annotations

import asyncio
import socket
import sys
import time
from contextlib import ExitStack
from pathlib import Path

import pytest
from truststore import _openssl as truststore_files

from inspector.credential.permissions.claim import by_role
from inspector.credential.permissions.codec import decode_bytes, encode_permissions
from inspector.credential.permissions.rules import Permissions, Resource, Role, Rule, Selector
from inspector.credential.text.secret import Secret
from inspector.diagnosis.live.faults import Fault
from inspector.sandbox import Sandbox
from inspector.service.checks import sockets
from inspector.service.checks.check import check_connection
from inspector.service.checks.steps import CheckResult, Step, StepName, StepState
from inspector.service.connection.connection import Connection
from inspector.service.connection.setting import ConnectionSetting
from tests.interop import peers
from tests.service.helpers import CACHE, connected, inner, key_rule, on_sandbox

SUPER_USER = decode_bytes(b"\x08\x00", 1)
HERE = Selector.name(CACHE)


def permissions(*rules: Rule) -> Permissions:
    return decode_bytes(encode_permissions(rules), 1)


def states(check: CheckResult) -> list[str]:
    return [f"{step.step_name} {step.state}" for step in check.steps]


def checked(setting: ConnectionSetting, deadline: float = 1.0) -> CheckResult:
    async def run() -> CheckResult:
        connection = Connection(Secret("the-secret"), None, setting)
        try:
            return await check_connection(connection, SUPER_USER, CACHE, deadline=deadline)
        finally:
            await connection.close()

    return asyncio.run(run())


def test_every_step_passes_on_the_sandbox() -> None:
    async def program(_sandbox: Sandbox, connection: Connection) -> None:
        seen: list[Step] = []
        check = await check_connection(connection, SUPER_USER, CACHE, progress=seen.append)
        assert states(check) == [
            "name-resolution passed",
            "tcp passed",
            "tls skipped",
            "grpc passed",
            "authentication passed",
            "permission passed",
        ]
        assert tuple(seen) == check.steps
        assert all(step.seconds is not None for step in check.steps if step.step_name is not StepName.TLS)
        assert check.failed is None

    on_sandbox(program)


def test_every_step_passes_behind_tls_and_the_certificate_is_shown() -> None:
    context, authority = peers.tls_for("localhost")

    async def program(sandbox: Sandbox, _connection: Connection) -> None:
        with peers.peer(peers.forwards("127.0.0.1", sandbox.port), context) as server:
            setting = ConnectionSetting.custom("localhost", server.port, authority)
            connection = Connection(inner(sandbox.api_key), None, setting)
            check = await check_connection(connection, SUPER_USER, CACHE)
            await connection.close()
        assert {step.state for step in check.steps} == {StepState.PASSED}
        certificate = check.steps[2].certificate
        assert certificate is not None
        assert certificate.names == ("localhost",)
        assert "Corporate Proxy Inc" in certificate.issuer
        assert certificate.not_before < time.time() < certificate.not_after

    on_sandbox(program)


def test_an_expired_token_breaks_at_authentication() -> None:
    async def program(sandbox: Sandbox, _connection: Connection) -> None:
        async with connected(sandbox, sandbox.mint([key_rule("mo")], -5)) as expired:
            check = await check_connection(expired, permissions(key_rule("mo")), CACHE)
        assert check.failed is check.steps[-1]
        assert check.failed.step_name is StepName.AUTHENTICATION
        assert check.failed.peer == "The token has expired"

    on_sandbox(program)


@pytest.mark.parametrize(
    ("method", "code", "last"),
    [
        ("Ping", "UNAVAILABLE", StepName.GRPC),
        ("Get", "UNAVAILABLE", StepName.AUTHENTICATION),
    ],
)
def test_an_error_that_a_server_sent_is_not_told_as_silence(method: str, code: str, last: StepName) -> None:
    async def program(sandbox: Sandbox, connection: Connection) -> None:
        sandbox.faults.fail(code, method=method)
        check = await check_connection(connection, SUPER_USER, CACHE)
        assert check.failed is check.steps[-1]
        assert check.failed.step_name is last
        assert str(check.failed.summary) == f"A server answered with an error: {code}."

    on_sandbox(program)


@pytest.mark.parametrize(
    "rule",
    [
        key_rule("mo", Role.READ_ONLY),
        key_rule("mo", Role.WRITE_ONLY),
        Rule(Resource.TOPIC, Role.READ_ONLY, HERE, Selector.name("news")),
        Rule(Resource.TOPIC, Role.WRITE_ONLY, HERE, Selector.name("news")),
        Rule(Resource.FUNCTION, Role.INVOKE, HERE),
    ],
)
def test_a_prediction_that_holds_passes_the_last_step(rule: Rule) -> None:
    async def program(sandbox: Sandbox, _connection: Connection) -> None:
        async with connected(sandbox, sandbox.mint([rule])) as limited:
            check = await check_connection(limited, permissions(rule), CACHE)
        assert states(check)[-1] == "permission passed"

    on_sandbox(program)


def test_the_words_of_a_denial_are_those_of_the_last_steps() -> None:
    async def program(sandbox: Sandbox, connection: Connection) -> None:
        sandbox.faults.fail("PERMISSION_DENIED", method="Get", details="as told")
        check = await check_connection(connection, SUPER_USER, CACHE)
        assert states(check)[-2:] == ["authentication passed", "permission failed"]
        assert [step.peer for step in check.steps[-2:]] == ["as told", "as told"]

    on_sandbox(program)


@pytest.mark.parametrize(
    "readable", [key_rule("mo", Role.READ_ONLY), Rule(Resource.TOPIC, Role.READ_ONLY, HERE)]
)
def test_the_last_step_reads_where_a_rule_lets_it(readable: Rule) -> None:
    async def program(sandbox: Sandbox, _connection: Connection) -> None:
        rules = (key_rule("in-box", Role.WRITE_ONLY), readable)
        async with connected(sandbox, sandbox.mint(rules)) as limited:
            check = await check_connection(limited, permissions(*rules), CACHE)
        tried = check.steps[-1].probe
        assert tried is not None
        assert tried.predicted.allowed
        assert tried.outcome is not None
        assert tried.outcome.good

    on_sandbox(program)


def test_an_answer_against_the_credential_breaks_the_last_step() -> None:
    async def program(sandbox: Sandbox, _connection: Connection) -> None:
        async with connected(sandbox, sandbox.mint([key_rule("other")])) as limited:
            check = await check_connection(limited, permissions(key_rule("mo")), CACHE)
        assert check.failed is not None
        assert check.failed.step_name is StepName.PERMISSION
        assert check.failed.probe is not None
        assert check.failed.probe.held is False

    on_sandbox(program)


def test_a_role_that_is_not_known_here_is_tried_without_a_prediction() -> None:
    async def program(sandbox: Sandbox, _connection: Connection) -> None:
        for rules, state in (
            ([Rule(Resource.CACHE, Role.READ_ONLY)], "passed"),
            ([key_rule("mo")], "failed"),
        ):
            setting = ConnectionSetting.sandbox(sandbox.address)
            connection = Connection(Secret(sandbox.global_key(rules)), None, setting)
            check = await check_connection(connection, by_role(), CACHE)
            await connection.close()
            assert states(check)[-1] == f"permission {state}"

    on_sandbox(program)


def test_a_cache_that_does_not_exist_leaves_the_permission_open() -> None:
    async def program(_sandbox: Sandbox, connection: Connection) -> None:
        check = await check_connection(connection, SUPER_USER, "nowhere")
        assert states(check)[-2:] == ["authentication passed", "permission unclear"]

    on_sandbox(program)


def test_a_clock_that_differs_is_measured() -> None:
    async def program(sandbox: Sandbox, connection: Connection) -> None:
        sandbox.faults.clock_offset_seconds = 540
        assert (await check_connection(connection, SUPER_USER, CACHE)).clock_skew == pytest.approx(
            -540, abs=2
        )

    on_sandbox(program)


@pytest.mark.skipif(sys.platform != "linux", reason="127.0.0.2 is an address, and a full queue drops")
def test_an_address_that_never_answers_leaves_time_for_the_next_one() -> None:
    with ExitStack() as held:
        mute = held.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
        port = mute.getsockname()[1]
        held.enter_context(socket.create_server(("127.0.0.2", port)))
        for _ in range(3):  # once the queue is full, the system drops what else comes
            waiting = held.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(("127.0.0.1", port))
        assert sockets.connect(("127.0.0.1", "127.0.0.2"), port, 2) == "127.0.0.2"
        with pytest.raises(sockets.WireError) as broken:
            sockets.connect(("127.0.0.1",), port, 0.2)
    assert broken.value.fault is Fault.TIMEOUT


def test_a_name_nobody_has_breaks_the_first_step() -> None:
    check = checked(ConnectionSetting.custom("no-such-host.invalid"))
    assert states(check) == ["name-resolution failed"]
    assert check.steps[0].fault is Fault.NAME_RESOLUTION
    assert check.steps[0].peer


def test_a_port_nobody_listens_on_breaks_the_second_step() -> None:
    check = checked(ConnectionSetting.local(port=peers.free_port()))
    assert states(check)[-1] == "tcp failed"
    assert check.steps[-1].fault is Fault.REFUSED


CERTIFICATES = [
    (("other.example",), False, True, Fault.TLS_NAME),
    (("localhost",), False, False, Fault.TLS_UNTRUSTED),
    (("localhost",), True, True, Fault.TLS_EXPIRED),
]


@pytest.mark.parametrize(("names", "ended", "trusted", "fault"), CERTIFICATES)
def test_a_bad_certificate_fails_the_third_step_and_is_shown(
    names: tuple[str, ...], ended: bool, trusted: bool, fault: Fault
) -> None:
    context, authority = peers.tls_for(*names, ended=ended)
    with peers.peer(peers.silent_after_settings, context) as server:
        check = checked(ConnectionSetting.custom("localhost", server.port, authority if trusted else None))
    assert states(check)[-1] == "tls failed"
    step = check.steps[-1]
    assert step.fault is fault
    assert step.peer
    assert step.certificate is not None
    assert "Corporate Proxy Inc" in step.certificate.issuer
    assert step.certificate.names == names
    assert not step.certificate.trusted_by_system
    assert b"the-secret" not in server.received


def test_an_authority_of_the_company_is_found_where_python_looks_in_the_wrong_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in a bundle built on Debian that runs on Fedora: the built-in paths do not exist there."""
    context, authority = peers.tls_for("localhost")
    known = tmp_path / "tls-ca-bundle.pem"
    known.write_bytes(authority)
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.setenv(name, str(tmp_path / "none"))
    monkeypatch.setattr(truststore_files, "_CA_FILE_CANDIDATES", [str(tmp_path / "missing"), str(known)])
    with peers.peer(peers.silent_after_settings, context) as server:
        check = checked(ConnectionSetting.custom("localhost", server.port))
    step = check.steps[-1]
    assert step.fault is Fault.TLS_UNTRUSTED
    assert step.certificate is not None
    assert step.certificate.trusted_by_system


def test_a_server_without_encryption_breaks_the_third_step() -> None:
    with peers.peer(peers.web_server) as server:
        check = checked(ConnectionSetting.custom("localhost", server.port))
    assert states(check)[-1] == "tls failed"
    assert check.steps[-1].fault is Fault.NOT_TLS
    assert b"the-secret" not in server.received


def test_a_server_without_http2_breaks_the_third_step() -> None:
    context, authority = peers.tls_for("localhost")
    context.set_alpn_protocols(["http/1.1"])
    with peers.peer(peers.web_server, context) as server:
        check = checked(ConnectionSetting.custom("localhost", server.port, authority))
    assert states(check)[-1] == "tls failed"
    assert check.steps[-1].fault is Fault.NOT_GRPC


@pytest.mark.parametrize(
    ("behaviour", "fault"),
    [
        (peers.web_server, Fault.NOT_GRPC),
        (peers.garbage, Fault.NOT_GRPC),
        (peers.garbage_after_settings, Fault.NOT_GRPC),
        (peers.silent, Fault.TIMEOUT),
        (peers.silent_after_settings, Fault.TIMEOUT),
        (peers.resets_after_request, Fault.DROPPED),
        (peers.half_closes, Fault.DROPPED),
    ],
)
def test_a_server_that_is_no_grpc_server_breaks_the_fourth_step(
    behaviour: peers.Behaviour, fault: Fault
) -> None:
    with peers.peer(behaviour) as server:
        start = time.perf_counter()
        check = checked(ConnectionSetting.local(port=server.port), deadline=1.0)
        assert time.perf_counter() - start < 1.75
    assert states(check)[-1] == "grpc failed"
    assert check.steps[-1].fault is fault
    assert b"the-secret" not in server.received


def test_a_server_that_resets_at_once_fails_the_step_it_reached() -> None:
    with peers.peer(peers.resets) as server:
        check = checked(ConnectionSetting.local(port=server.port))
    assert states(check)[-1] in ("tcp failed", "grpc failed")
    assert check.steps[-1].fault is Fault.DROPPED


def test_a_silent_tls_server_ends_at_the_deadline() -> None:
    with peers.peer(peers.silent) as server:
        start = time.perf_counter()
        check = checked(ConnectionSetting.custom("localhost", server.port), deadline=0.5)
        assert time.perf_counter() - start < 1
    assert states(check)[-1] == "tls failed"
    assert check.steps[-1].fault is Fault.TIMEOUT


def test_a_cancelled_check_keeps_its_steps() -> None:
    async def run() -> CheckResult:
        with peers.peer(peers.silent) as server:
            connection = Connection(Secret("t"), None, ConnectionSetting.local(port=server.port))
            task = asyncio.create_task(check_connection(connection, SUPER_USER, CACHE, deadline=30))
            await asyncio.sleep(0.2)
            task.cancel()
            check = await task
            await connection.close()
            return check

    check = asyncio.run(run())
    assert states(check) == ["name-resolution passed", "tcp passed", "tls skipped", "grpc unclear"]


def test_what_is_not_sent_says_why() -> None:
    for setting, deadline in ((ConnectionSetting(), 1.0), (ConnectionSetting.local(), float("nan"))):
        check = checked(setting, deadline)
        assert states(check) == ["name-resolution failed"]
        assert "Nothing was sent" in str(check.steps[0].summary)
