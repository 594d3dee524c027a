"""The connection check over HTTPS and RESP, and what the ways together prove."""

from __future__ import annotations

import asyncio
import socket
import time
from dataclasses import replace
from typing import Any

import pytest

from inspector.credential.endpoint.endpoint import parse_endpoint
from inspector.credential.permissions.codec import decode_bytes, encode_permissions
from inspector.credential.permissions.rules import Permissions, Resource, Role, Rule, Selector
from inspector.credential.text.secret import Secret
from inspector.diagnosis.live.check import check_findings
from inspector.diagnosis.live.faults import Fault
from inspector.diagnosis.live.ways import conclusion
from inspector.sandbox import Sandbox
from inspector.service.checks.check import check_connection
from inspector.service.checks.check_ways import check_ways
from inspector.service.checks.steps import CheckResult, Step
from inspector.service.connection.connection import Connection
from inspector.service.connection.setting import ConnectionSetting, Way
from tests.interop import peers
from tests.service.helpers import CACHE, key_rule
from tests.service.ways import SECRET, every_way, on_every_way

SUPER_USER = decode_bytes(b"\x08\x00", 1)
BOTH = (Way.GRPC, Way.HTTPS)


def permissions(*rules: Rule) -> Permissions:
    return decode_bytes(encode_permissions(rules), 1)


def states(check: CheckResult) -> list[str]:
    return [f"{step.step_name} {step.state}" for step in check.steps]


def findings(check: CheckResult) -> list[str]:
    return [found.code for found in check_findings(check, None, time.time())]


def test_every_way_passes_on_the_sandbox_and_tells_each_step() -> None:
    async def program(_sandbox: Sandbox, connection: Connection) -> None:
        heard: list[tuple[Way, Step]] = []
        checks = await check_ways(
            connection, SUPER_USER, CACHE, Way, progress=lambda way, step: heard.append((way, step))
        )
        for way, check in zip(Way, checks, strict=True):
            assert check.way is way
            assert states(check)[3:] == [
                f"{dict(zip(Way, ('grpc', 'http', 'resp'), strict=True))[way]} passed",
                "authentication passed",
                "permission passed",
            ]
            assert [step for heard_way, step in heard if heard_way is way] == list(check.steps)
            assert findings(check) == []
        assert str(conclusion(*checks[:2])) == "Both gRPC and HTTPS work."

    on_every_way(program)


@pytest.mark.parametrize("way", [Way.HTTPS, Way.RESP])
def test_a_credential_that_may_not_read_is_tried_where_it_must_be_denied(way: Way) -> None:
    rules = (key_rule("mo", Role.WRITE_ONLY), Rule(Resource.TOPIC, Role.READ_ONLY, Selector.name(CACHE)))

    async def program(sandbox: Sandbox, _connection: Connection) -> None:
        async with every_way(sandbox, sandbox.mint(rules)) as limited:
            check = await check_connection(limited, permissions(*rules), CACHE, way=way)
        assert states(check)[-2:] == ["authentication passed", "permission passed"]

    on_every_way(program)


def test_a_gateway_that_refuses_hello_is_named_with_redis_py_8() -> None:
    async def program(sandbox: Sandbox, connection: Connection) -> None:
        sandbox.faults.refuse_hello = True
        check = await check_connection(connection, SUPER_USER, CACHE, way=Way.RESP)
        assert states(check)[-1] == "permission passed"
        (found,) = check_findings(check, None, time.time())
        assert (found.code, found.severity) == ("live.resp-hello", "warning")
        assert "redis-py 8" in str(found.title)
        assert "protocol=2" in str(found.fix)

    on_every_way(program)


@pytest.mark.parametrize("way", [Way.HTTPS, Way.RESP])
def test_an_expired_token_breaks_at_authentication(way: Way) -> None:
    async def program(sandbox: Sandbox, _connection: Connection) -> None:
        async with every_way(sandbox, sandbox.mint([key_rule("mo")], -5)) as expired:
            check = await check_connection(expired, permissions(key_rule("mo")), CACHE, way=way)
        assert states(check)[-1] == "authentication failed"
        assert findings(check) == ["live.unauthenticated"]

    on_every_way(program)


def test_a_way_that_is_off_says_so_and_nothing_is_sent() -> None:
    async def run() -> None:
        async with Sandbox() as sandbox:
            setting = ConnectionSetting.sandbox(sandbox.address)
            connection = Connection(Secret("t"), parse_endpoint(sandbox.endpoint), setting)
            for way in (Way.HTTPS, Way.RESP):
                check = await check_connection(connection, SUPER_USER, CACHE, way=way)
                assert states(check) == ["name-resolution failed"]
                assert "does not offer this way" in str(check.steps[0].summary)
            await connection.close()

    asyncio.run(run())


CONCLUSIONS = [
    ((), (), "Both gRPC and HTTPS work."),
    (("grpc",), (), "blocks gRPC, and the credential is fine"),
    ((), ("https",), "needs a second VPC endpoint"),
    (("grpc",), ("https",), "Neither gRPC nor HTTPS"),
    (("UNAUTHENTICATED",), ("UNAUTHENTICATED",), "the credential is the cause, not the network"),
    (("PERMISSION_DENIED",), ("PERMISSION_DENIED",), "a permission is missing"),
    (("NOT_FOUND",), ("NOT_FOUND",), "the name or the region is wrong"),
    (("grpc",), ("UNAUTHENTICATED",), "Over HTTPS the service answers, and rejects the credential"),
    (("grpc",), ("PERMISSION_DENIED",), "knows the credential and denies the call"),
    (("grpc",), ("NOT_FOUND",), "blocks gRPC. Over HTTPS the service knows the credential but not the cache"),
]


@pytest.mark.parametrize(("grpc", "https", "words"), CONCLUSIONS)
def test_the_two_ways_together_prove_more_than_each(
    grpc: tuple[str, ...], https: tuple[str, ...], words: str
) -> None:
    async def checked(
        sandbox: Sandbox, connection: Connection, way: Way, fault: tuple[str, ...]
    ) -> CheckResult:
        sandbox.faults.clear()
        if fault and fault[0] not in ("grpc", "https"):
            sandbox.faults.fail(fault[0], method="Get")
        setting = connection.setting
        if fault and fault[0] in ("grpc", "https"):
            closed = peers.free_port()
            setting = replace(setting, port=closed) if way is Way.GRPC else replace(setting, http_port=closed)
        there = Connection(connection.token, connection.endpoint, setting)
        try:
            return await check_connection(there, SUPER_USER, CACHE, way=way)
        finally:
            await there.close()

    async def program(sandbox: Sandbox, connection: Connection) -> None:
        one = await checked(sandbox, connection, Way.GRPC, grpc)
        other = await checked(sandbox, connection, Way.HTTPS, https)
        assert words in str(conclusion(one, other))

    on_every_way(program)


def test_nothing_is_concluded_from_a_check_that_was_cancelled() -> None:
    async def run() -> None:
        with peers.peer(peers.silent) as server:
            setting = ConnectionSetting.sandbox(f"127.0.0.1:{server.port}", http_port=server.port)
            connection = Connection(Secret("t"), None, setting)
            heard: list[Step] = []
            waiting = asyncio.Event()

            def hear(_way: Way, step: Step) -> None:
                heard.append(step)
                if len(heard) == 6:
                    waiting.set()

            checks = asyncio.create_task(
                check_ways(connection, SUPER_USER, CACHE, BOTH, deadline=30, progress=hear)
            )
            await waiting.wait()
            start = time.perf_counter()
            checks.cancel()
            results = await checks
            assert time.perf_counter() - start < 1
            await connection.close()
        assert [states(check)[-1] for check in results] == ["grpc unclear", "http unclear"]
        assert conclusion(*results) is None

    asyncio.run(run())


PEERS = [
    (Way.HTTPS, peers.garbage, "http", Fault.NOT_HTTP_API),
    (Way.HTTPS, peers.web_server, "http", Fault.NOT_HTTP_API),
    (Way.HTTPS, peers.silent, "http", Fault.TIMEOUT),
    (Way.HTTPS, peers.half_closes, "http", Fault.DROPPED),
    (Way.RESP, peers.garbage, "resp", Fault.NOT_RESP),
    (Way.RESP, peers.web_server, "resp", Fault.NOT_RESP),
    (Way.RESP, peers.silent, "resp", Fault.TIMEOUT),
    (Way.RESP, peers.half_closes, "resp", Fault.DROPPED),
]


@pytest.mark.parametrize(("way", "behaviour", "step", "fault"), PEERS)
def test_a_server_that_is_not_momentos_breaks_the_fourth_step(
    way: Way, behaviour: peers.Behaviour, step: str, fault: Fault
) -> None:
    context, authority = peers.tls_for("localhost")

    async def run(port: int) -> CheckResult:
        setting = ConnectionSetting.custom("localhost", port, authority, resp_port=port)
        connection = Connection(Secret(SECRET), None, setting)
        try:
            return await check_connection(connection, SUPER_USER, CACHE, way=way, deadline=1.0)
        finally:
            await connection.close()

    with peers.peer(behaviour, context) as server:
        check = asyncio.run(run(server.port))
    if (
        fault is None
    ):  # it answers 400 to a read without a token, as Momento may: the secret goes to the proven name
        assert states(check)[3] == f"{step} passed"
        return
    assert states(check)[-1] == f"{step} failed"
    assert check.steps[-1].fault is fault
    assert SECRET.encode() not in server.received


ADDRESSES = [
    ("cell-1-us-east-2-1.prod.a.momentohq.com", "10.0.3.7", "live.private-address"),
    ("cell-1-us-east-2-1.prod.a.momentohq.com", "172.31.0.9", "live.private-address"),
    ("cell-1-us-east-2-1.prod.a.momentohq.com", "fd00:ec2::9", "live.private-address"),
    ("cell-1-us-east-2-1.prod.a.momentohq.com", "127.0.0.1", "live.name-leads-here"),
    ("cell-1-us-east-2-1.prod.a.momentohq.com", "0.0.0.0", "live.name-leads-here"),  # noqa: S104
    ("cell-1-us-east-2-1.prod.a.momentohq.com", "203.0.113.9", ""),
    ("example.com", "10.0.3.7", ""),
]


@pytest.mark.parametrize(("host", "address", "code"), ADDRESSES)
@pytest.mark.parametrize("way", BOTH)
def test_a_momento_name_with_a_private_address_is_explained(
    monkeypatch: pytest.MonkeyPatch, host: str, address: str, code: str, way: Way
) -> None:
    def resolved(_host: str, port: int, **_: Any) -> list[Any]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))]

    def unreachable(*_: Any, **__: Any) -> socket.socket:
        raise OSError(113, "No route to host")

    monkeypatch.setattr(socket, "getaddrinfo", resolved)
    monkeypatch.setattr(socket, "create_connection", unreachable)

    async def run() -> CheckResult:
        connection = Connection(Secret("t"), parse_endpoint(host), None, frozenset({host}))
        return await check_connection(connection, SUPER_USER, CACHE, way=way)

    check = asyncio.run(run())
    assert check.addresses == (address,)
    found = [each for each in findings(check) if each not in ("live.unreachable", "live.proxy")]
    assert found == ([code] if code else [])
