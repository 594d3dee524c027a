"""Where a secret may be sent: the attacks of real credentials against weaker rules, and the consent of a person."""

from __future__ import annotations

import asyncio
import socket
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.credential.endpoint.endpoint import Trust, parse_endpoint, parse_legacy_endpoint
from inspector.credential.text.message import Message
from inspector.credential.text.secret import Secret
from inspector.sandbox import Sandbox
from inspector.service.calls import cache, tokens
from inspector.service.connection.connection import Connection
from inspector.service.connection.outcome import State
from inspector.service.connection.setting import (
    ConnectionSetting,
    Route,
    Service,
    is_this_computer,
    is_typed_host,
    must_ask,
    read_ca_file,
    route_to,
)
from tests.interop import peers
from tests.service.helpers import CACHE, key_rule

MOMENTO = "cell-4-us-west-2-1.prod.a.momentohq.com"
ATTACKS = [
    "",
    "unix:/tmp/agent",
    "unix:///tmp/agent",
    "unix-abstract:x",
    "dns://10.0.0.1:5353/cache.evil.example",
    "dns:///evil.example",
    "ipv4:127.0.0.1:9999",
    "ipv6:[::1]:9999",
    "xds:///evil.example",
    "google-c2p:///evil.example",
    "evil.example:443",
    "evil.example:443?.momentohq.com",
    "evil.example:443#.momentohq.com",
    "evil.example?.momentohq.com",
    "evil.example#.momentohq.com",
    "evil.example\0.momentohq.com",
    "evil.example%00.momentohq.com",
    "evil.example%2f.momentohq.com",
    "real%2eexample",
    "evil.example/.momentohq.com",
    "evil.example\\.momentohq.com",
    "user@evil.example",
    "evil.example@momentohq.com",
    "https://evil.example",
    "127.0.0.1",
    "localhost",
    "[::1]",
    "::1",
    "[::ffff:127.0.0.1]",
    "2130706433",
    "0x7f.1",
    "169.254.169.254",
    "momentohq.com.",
    ".momentohq.com",
    "a..momentohq.com",
    "a b.momentohq.com",
    " a.momentohq.com",
    "a.momentohq.com\n",
    "a\r\nx: y.momentohq.com",
    "A.momentohq.com",
    "а.momentohq.com",  # Cyrillic
    "a.mоmentohq.com",  # Cyrillic
    "xn--80ak6aa92e.momentohq.com",
    "a.momentohq.com,b.momentohq.com",
    "-a.momentohq.com",
    "a-.momentohq.com",
    "a_b.momentohq.com",
    "a" * 64 + ".momentohq.com",
    "a." * 130 + "momentohq.com",
    "\u202ea.momentohq.com",
    "a\u200b.momentohq.com",
]


@pytest.mark.parametrize("host", ATTACKS)
@pytest.mark.parametrize("service", list(Service))
def test_what_is_not_a_host_name_is_never_called(host: str, service: Service) -> None:
    everything = frozenset(ATTACKS)
    for endpoint in (parse_endpoint(host), parse_legacy_endpoint(host, host)):
        assert isinstance(route_to(service, endpoint, ConnectionSetting(), everything), Message)


@given(st.text())
def test_a_route_from_a_credential_is_always_a_plain_name_and_port_443(host: str) -> None:
    route = route_to(Service.CACHE, parse_endpoint(host), ConnectionSetting(), frozenset({host}))
    assert isinstance(route, Message) or route.target == f"dns:///cache.{host}:443"


def test_a_momento_host_is_called_with_tls_on_443_without_asking() -> None:
    endpoint = parse_endpoint(MOMENTO)
    routes = [route_to(service, endpoint, ConnectionSetting()) for service in Service]
    assert [route.target for route in routes if isinstance(route, Route)] == [
        f"dns:///{prefix}.{MOMENTO}:443" for prefix in ("cache", "control", "token")
    ]
    assert all(isinstance(route, Route) and route.tls and not route.use_proxy for route in routes)
    assert all(must_ask(service, endpoint, ConnectionSetting()) is None for service in Service)


@pytest.mark.parametrize(
    ("host", "trust"),
    [
        ("cell.evil.example", Trust.UNKNOWN_DOMAIN),
        ("cell-4-us-west-2-1.prod.a.momentohq.com.evil.example", None),
        ("cell.momentohq.co", Trust.LOOKALIKE),
        ("momento.internal", Trust.PRIVATE),
    ],
)
def test_an_unknown_host_is_called_only_after_the_person_agreed(host: str, trust: Trust | None) -> None:
    endpoint = parse_endpoint(host)
    refused = route_to(Service.CACHE, endpoint, ConnectionSetting())
    assert isinstance(refused, Message)
    assert host in str(refused)
    assert must_ask(Service.CACHE, endpoint, ConnectionSetting()) in ([trust] if trust else list(Trust))
    agreed = route_to(Service.CACHE, endpoint, ConnectionSetting(), frozenset({host}))
    assert isinstance(agreed, Route)
    assert isinstance(
        route_to(Service.CACHE, endpoint, ConnectionSetting(), frozenset({"other.example"})), Message
    )


@pytest.mark.parametrize(
    ("other", "trust"), [("evil.example", Trust.UNKNOWN_DOMAIN), ("rnomentohq.com", Trust.LOOKALIKE)]
)
def test_the_two_hosts_of_a_legacy_key_are_agreed_to_apart(other: str, trust: Trust) -> None:
    setting, agreed = ConnectionSetting(), frozenset({MOMENTO})
    for endpoint, asked, free in (
        (parse_legacy_endpoint(f"cache.{MOMENTO}", f"control.{other}"), Service.CONTROL, Service.CACHE),
        (parse_legacy_endpoint(f"cache.{other}", f"control.{MOMENTO}"), Service.TOKEN, Service.CONTROL),
    ):
        assert must_ask(asked, endpoint, setting) is trust
        assert must_ask(free, endpoint, setting) is None
        refused = route_to(asked, endpoint, setting, agreed)
        assert isinstance(refused, Message)
        assert f"“{other}”" in str(refused)
        assert isinstance(route_to(free, endpoint, setting), Route)
        assert isinstance(route_to(asked, endpoint, setting, frozenset({other})), Route)


def test_consent_for_the_cache_host_does_not_cover_the_control_host() -> None:
    endpoint = parse_legacy_endpoint("cache.somewhere.example", "control.evil.example")

    async def run() -> None:
        connection = Connection(Secret("t"), endpoint, None, frozenset({"somewhere.example"}))
        for outcome in (
            await tokens.generate_key(connection, None, None),
            await tokens.renew(connection, Secret("r")),
        ):
            assert outcome.state is State.REFUSED
            assert "“evil.example”" in str(outcome.why)
        await connection.close()

    asyncio.run(run())


def test_no_connection_is_made_to_a_host_that_was_not_agreed_to(monkeypatch: pytest.MonkeyPatch) -> None:
    def looked_up(*_arguments: object) -> None:
        raise AssertionError("a name was looked up")

    monkeypatch.setattr(socket, "getaddrinfo", looked_up)

    async def run() -> None:
        connection = Connection(Secret("t"), parse_endpoint("cell.evil.example"))
        outcomes = [
            await cache.get(connection, CACHE, b"k"),
            await tokens.mint(connection, [key_rule("mo")], 60),
        ]
        assert [outcome.state for outcome in outcomes] == [State.REFUSED, State.REFUSED]
        assert "not a Momento host" in str(outcomes[0].why)
        await connection.close()

    asyncio.run(run())


def test_a_sandbox_credential_is_never_looked_up_in_the_network() -> None:
    route = route_to(Service.CACHE, parse_endpoint("sandbox.localhost"), ConnectionSetting())
    assert isinstance(route, Message)
    assert "sandbox" in str(route)


def test_a_credential_without_an_endpoint_has_no_route() -> None:
    assert isinstance(route_to(Service.CACHE, None, ConnectionSetting()), Message)


@pytest.mark.parametrize(
    ("host", "target"),
    [
        ("127.0.0.1", "ipv4:127.0.0.1:8080"),
        ("::1", "ipv6:[::1]:8080"),
        ("localhost", "dns:///localhost:8080"),
        ("momento.lan", "dns:///momento.lan:8080"),
    ],
)
def test_momento_local_is_called_in_plain_text(host: str, target: str) -> None:
    route = route_to(Service.CACHE, None, ConnectionSetting.local(host))
    assert isinstance(route, Route)
    assert (route.target, route.tls) == (target, False)
    assert route.sends_token is (host != "momento.lan")


class Elsewhere(Connection):
    """As if the peer on loopback were another computer: there is no second one to test with."""

    def route(self, service: Service) -> Route | Message:
        route = super().route(service)
        return replace(route, sends_token=False) if isinstance(route, Route) else route


def test_the_secret_is_not_sent_unencrypted_to_another_computer() -> None:
    assert not is_this_computer("192.168.0.1")
    with peers.peer(peers.resets_after_request) as server:

        async def run() -> None:
            connection = Elsewhere(
                Secret("the-secret-token"), None, ConnectionSetting.local(port=server.port)
            )
            await cache.get(connection, CACHE, b"k", deadline=1)
            await tokens.mint(connection, [key_rule("mo")], 60, deadline=1)
            await connection.close()

        asyncio.run(run())
    assert server.received
    assert b"the-secret-token" not in server.received


@pytest.mark.parametrize("host", [host for host in ATTACKS if not is_this_computer(host)])
def test_a_typed_host_is_checked_like_one_from_a_credential(host: str) -> None:
    allowed = {"169.254.169.254", "::1"}
    for setting in (ConnectionSetting.local(host), ConnectionSetting.custom(host)):
        assert isinstance(route_to(Service.CACHE, None, setting), Route if host in allowed else Message)


def test_a_typed_cell_stands_for_the_hosts_of_its_services() -> None:
    cell = "cell-4-us-west-2-1.prod.a.momentohq.com"
    for service in Service:
        route = route_to(service, None, ConnectionSetting.custom(cell))
        assert isinstance(route, Route)
        assert route.host == f"{service}.{cell}"


@pytest.mark.parametrize(
    "host", ["proxy.example", "cell-1.example", "momentohq.com", "cache.momentohq.com", "localhost"]
)
def test_any_other_typed_host_is_called_as_it_is(host: str) -> None:
    for service in Service:
        route = route_to(service, None, ConnectionSetting.custom(host))
        assert isinstance(route, Route)
        assert route.host == host


@pytest.mark.parametrize("port", [0, -1, 65_536, 99_999])
def test_a_port_out_of_range_is_refused(port: int) -> None:
    assert isinstance(route_to(Service.CACHE, None, ConnectionSetting.local(port=port)), Message)


def test_an_address_with_a_scope_or_a_name_with_a_colon_is_no_typed_host() -> None:
    assert not is_typed_host("fe80::1%eth0/../x")
    assert not is_typed_host("host:80")
    assert not is_typed_host("")


def test_a_ca_file_is_read_only_where_it_is_one(tmp_path: Path) -> None:
    _, authority = peers.tls_for("localhost")
    good, bad = tmp_path / "ca.pem", tmp_path / "bad.pem"
    good.write_bytes(authority)
    bad.write_text("not a certificate")
    assert read_ca_file(good) == authority
    for path in (bad, tmp_path, tmp_path / "missing.pem"):
        assert isinstance(read_ca_file(path), Message)


def test_a_credential_of_another_sandbox_is_not_helped_by_starting_one() -> None:
    refused = route_to(Service.CACHE, parse_endpoint(Sandbox().endpoint), ConnectionSetting())
    assert str(refused) == (
        "The credential is for another sandbox than the window's. Choose the address of the one it came from."
    )
