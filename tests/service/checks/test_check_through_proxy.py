"""A check through a proxy that fails: the finding names the proxy and does not blame the service."""

from __future__ import annotations

import asyncio
import socket
import time
from dataclasses import replace
from typing import Any

import pytest

from inspector.credential.permissions.codec import decode_bytes
from inspector.credential.text.secret import Secret
from inspector.diagnosis.finding import Finding
from inspector.diagnosis.live.check import check_findings, checks_findings
from inspector.service.checks.check_ways import check_ways
from inspector.service.checks.steps import CheckResult
from inspector.service.connection.connection import Connection
from inspector.service.connection.setting import ConnectionSetting, Way
from tests.interop import peers
from tests.service.helpers import CACHE

_SUPER_USER = decode_bytes(b"\x08\x00", 1)
_BLAME = ("Check host and port", "Compare the endpoint", "no program uses that port")


def checked(
    monkeypatch: pytest.MonkeyPatch, proxy: str, *ways: Way, deadline: float = 2.0
) -> tuple[CheckResult, ...]:
    for name in ("no_proxy", "no_grpc_proxy", "grpc_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("https_proxy", f"http://{proxy}")

    async def run() -> tuple[CheckResult, ...]:
        setting = replace(ConnectionSetting.custom("momento.example"), use_proxy=True)
        connection = Connection(Secret("the-secret"), None, setting)
        try:
            return await check_ways(connection, _SUPER_USER, CACHE, ways, deadline=deadline)
        finally:
            await connection.close()

    return asyncio.run(run())


def first(checks: tuple[CheckResult, ...]) -> Finding:
    alone, together = check_findings(checks[0], None, time.time()), checks_findings(checks, None, time.time())
    assert [each.code for each in alone] == [each.code for each in together]
    return together[0]


def names_the_proxy(found: Finding, proxy: str) -> None:
    assert f"https_proxy sets the proxy {proxy}. The check used it." in str(found.evidence)
    assert not any(blame in f"{found.title} {found.fix} {found.why}" for blame in _BLAME)


@pytest.mark.parametrize("way", [Way.GRPC, Way.HTTPS])
def test_a_proxy_that_nobody_runs_is_what_cannot_be_reached(
    monkeypatch: pytest.MonkeyPatch, way: Way
) -> None:
    proxy = f"127.0.0.1:{peers.free_port()}"
    found = first(checked(monkeypatch, proxy, way))
    assert found.code == "live.proxy"
    assert str(found.title).startswith(f"The proxy {proxy} cannot be reached")
    assert "https_proxy" in str(found.fix)
    names_the_proxy(found, proxy)


def test_a_proxy_whose_name_is_not_found_is_named_and_not_the_host(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: Any, **__: Any) -> list[Any]:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    checks = checked(monkeypatch, "proxy.example:3128", Way.GRPC)
    found = first(checks)
    assert str(found.title) == "The proxy proxy.example:3128 cannot be reached"
    assert "Host name “proxy.example” not found." in str(checks[0].steps[-1].summary)
    names_the_proxy(found, "proxy.example:3128")


def test_a_proxy_that_never_accepts_is_what_cannot_be_reached(monkeypatch: pytest.MonkeyPatch) -> None:
    def silent(*_: Any, **__: Any) -> socket.socket:
        raise TimeoutError

    monkeypatch.setattr(socket, "create_connection", silent)
    found = first(checked(monkeypatch, "127.0.0.1:3128", Way.GRPC))
    assert str(found.title) == "The proxy 127.0.0.1:3128 cannot be reached"
    names_the_proxy(found, "127.0.0.1:3128")


@pytest.mark.parametrize("way", [Way.GRPC, Way.HTTPS])
@pytest.mark.parametrize("status", ["403 Forbidden", "407 Proxy Authentication Required"])
def test_a_proxy_that_refuses_to_connect_is_named(
    monkeypatch: pytest.MonkeyPatch, way: Way, status: str
) -> None:
    def refuses(found: peers.Peer, connection: socket.socket) -> None:
        found.received += connection.recv(65_536)
        connection.sendall(f"HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n".encode())

    with peers.peer(refuses) as proxy:
        found = first(checked(monkeypatch, f"127.0.0.1:{proxy.port}", way))
    assert found.code == "live.proxy"
    assert str(found.title).startswith("The proxy refused the call")
    assert status[:3] in str(found.evidence)
    assert b"the-secret" not in proxy.received
    names_the_proxy(found, f"127.0.0.1:{proxy.port}")


def test_a_proxy_that_accepts_and_keeps_silent_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    with peers.peer(peers.silent) as proxy:
        found = first(checked(monkeypatch, f"127.0.0.1:{proxy.port}", Way.HTTPS, deadline=0.5))
    assert str(found.title).startswith("Deadline exceeded")
    names_the_proxy(found, f"127.0.0.1:{proxy.port}")
