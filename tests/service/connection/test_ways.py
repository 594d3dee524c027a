"""Where HTTPS and RESP calls go: the rules and the consent of gRPC, other hosts and ports."""

from __future__ import annotations

import asyncio
import subprocess
import sys

import pytest

from inspector.credential.endpoint.endpoint import parse_endpoint, parse_legacy_endpoint
from inspector.credential.permissions.access import Operation
from inspector.credential.text.message import Message
from inspector.credential.text.secret import Secret
from inspector.sandbox import Front, Sandbox
from inspector.service.calls.single import perform_step
from inspector.service.connection.connection import Connection
from inspector.service.connection.outcome import Outcome, State
from inspector.service.connection.setting import BAD_PORT, ConnectionSetting, Route, Way
from inspector.service.connection.ways import route_by
from tests.interop import peers
from tests.service.connection.test_routes import ATTACKS
from tests.service.helpers import inner
from tests.service.ways import SECRET, over

CELL = "cell-1-us-east-2-1.prod.a.momentohq.com"
WAYS = (Way.HTTPS, Way.RESP)


def shown(route: Route | Message) -> str:
    return route.shown if isinstance(route, Route) else str(route)


HOSTS = [
    (ConnectionSetting(), f"api.cache.{CELL}:443", f"cache.{CELL}:6379"),
    (ConnectionSetting.custom(CELL), f"api.cache.{CELL}:443", f"cache.{CELL}:6379"),
    (ConnectionSetting.custom("proxy.example", 8443), "proxy.example:8443", "proxy.example:6379"),
    (
        ConnectionSetting.custom("proxy.example", 8443, resp_port=7000),
        "proxy.example:8443",
        "proxy.example:7000",
    ),
    (
        ConnectionSetting.sandbox("127.0.0.1:5000", http_port=5001, resp_port=5002),
        "127.0.0.1:5001",
        "127.0.0.1:5002",
    ),
]


@pytest.mark.parametrize(("setting", "https", "resp"), HOSTS)
def test_each_way_has_its_host_and_port(setting: ConnectionSetting, https: str, resp: str) -> None:
    endpoint = parse_endpoint(CELL)
    assert shown(route_by(Way.HTTPS, endpoint, setting)) == https
    assert shown(route_by(Way.RESP, endpoint, setting)) == resp


@pytest.mark.parametrize(
    ("port", "taken"), [(-1, False), (0, False), (1, True), (65_535, True), (65_536, False)]
)
def test_a_port_is_from_1_to_65535(port: int, taken: bool) -> None:
    setting = ConnectionSetting.custom("proxy.example", 443, resp_port=port)
    expected = f"proxy.example:{port}" if taken else str(BAD_PORT)
    assert shown(route_by(Way.RESP, None, setting)) == expected


def test_the_hosts_of_a_legacy_key_are_derived_from_its_cache() -> None:
    for cache in (f"cache.{CELL}", CELL):
        endpoint = parse_legacy_endpoint(cache, f"control.{CELL}")
        assert shown(route_by(Way.HTTPS, endpoint, ConnectionSetting())) == f"api.cache.{CELL}:443"


@pytest.mark.parametrize("way", WAYS)
def test_another_domain_is_called_only_with_consent(way: Way) -> None:
    endpoint = parse_endpoint("evil.example")
    assert "only with your consent" in shown(route_by(way, endpoint, ConnectionSetting()))
    agreed = route_by(way, endpoint, ConnectionSetting(), frozenset({"evil.example"}))
    assert isinstance(agreed, Route)
    assert agreed.tls
    assert agreed.host.endswith("cache.evil.example")


@pytest.mark.parametrize("host", ATTACKS)
@pytest.mark.parametrize("way", WAYS)
def test_what_is_no_host_name_is_never_called(way: Way, host: str) -> None:
    route = route_by(way, parse_endpoint(host), ConnectionSetting(), frozenset({host}))
    assert isinstance(route, Message)


@pytest.mark.parametrize("way", WAYS)
def test_momento_local_and_a_sandbox_without_the_way_are_not_called(way: Way) -> None:
    assert "over gRPC only" in shown(route_by(way, None, ConnectionSetting.local()))
    off = ConnectionSetting.sandbox("127.0.0.1:5000")
    assert "does not offer this way. Turn it on under Run > Sandbox." in shown(route_by(way, None, off))


@pytest.mark.parametrize("way", WAYS)
def test_a_secret_never_leaves_this_computer_in_clear(way: Way) -> None:
    async def run() -> Outcome:
        setting = ConnectionSetting.sandbox("192.0.2.1:5000", http_port=5001, resp_port=5002)
        connection = Connection(Secret(SECRET), None, setting)
        return await perform_step(connection, over(way, Operation.GET, deadline=1.0))

    outcome = asyncio.run(run())
    assert outcome.state is State.REFUSED
    assert "not encrypted" in str(outcome.why)


@pytest.mark.parametrize("token", ["", "a\nb", "a b", "キー", "x" * 8_001])
@pytest.mark.parametrize("way", WAYS)
def test_a_token_or_a_cache_that_cannot_be_sent_is_not_sent(way: Way, token: str) -> None:
    async def run() -> None:
        async with Sandbox() as sandbox:
            ports = await sandbox.open(Front.HTTP), await sandbox.open(Front.RESP)
            setting = ConnectionSetting.sandbox(sandbox.address, http_port=ports[0], resp_port=ports[1])
            bad = Connection(Secret(token), None, setting)
            assert (await perform_step(bad, over(way, Operation.GET))).state is State.REFUSED
            good = Connection(inner(sandbox.api_key), None, setting)
            for cache in ("", "a\nb", "x" * 1_001):
                assert (
                    await perform_step(good, over(way, Operation.GET, cache=cache))
                ).state is State.REFUSED

    asyncio.run(run())


@pytest.mark.parametrize("way", WAYS)
def test_a_proxy_that_was_chosen_is_used_and_sees_no_secret(
    way: Way, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("https_proxy", "")

    async def run(proxy: peers.Peer) -> Outcome:
        setting = ConnectionSetting.custom(CELL)
        chosen = ConnectionSetting(setting.kind, setting.host, setting.port, use_proxy=True)
        connection = Connection(Secret(SECRET), None, chosen)
        return await perform_step(connection, over(way, Operation.GET, deadline=2.0))

    with peers.peer(peers.refusing_proxy) as proxy:
        monkeypatch.setenv("grpc_proxy", f"http://127.0.0.1:{proxy.port}")
        outcome = asyncio.run(run(proxy))
    host = f"api.cache.{CELL}:443" if way is Way.HTTPS else f"cache.{CELL}:6379"
    assert bytes(proxy.received).startswith(f"CONNECT {host} HTTP/1.1\r\n".encode())
    assert SECRET.encode() not in proxy.received
    assert outcome.fault == "proxy"
    assert not outcome.proven


def test_the_libraries_of_other_ways_are_loaded_with_their_first_call() -> None:
    code = (
        "import sys, inspector.service.calls.single, inspector.service.checks.check_ways\n"
        "late = [name for name in sys.modules if name.split('.')[0] == 'h11' or name.startswith("
        "('inspector.service.https', 'inspector.service.resp'))]\n"
        "sys.exit(repr(late) if late else 0)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False
    )
    assert ended.returncode == 0, ended.stderr
