"""Ports, deadlines, names and limits that the service's calls start from, and what never shows in a repr."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable
from typing import Any

import pytest

from inspector.credential.endpoint.endpoint import parse_endpoint
from inspector.credential.permissions.access import Operation
from inspector.credential.permissions.rules import Resource, Role, Rule, Selector
from inspector.credential.text.message import Message
from inspector.credential.text.secret import Secret
from inspector.sandbox import Sandbox
from inspector.service.calls import cache, single, tokens, topics
from inspector.service.checks import canary, check, check_ways, probe, regions, sweep
from inspector.service.connection.connection import Connection
from inspector.service.connection.outcome import CallInfo, Outcome, State
from inspector.service.connection.setting import (
    ConnectionSetting,
    Route,
    Service,
    SettingKind,
    Way,
    route_to,
)
from inspector.service.connection.ways import route_by
from inspector.service.copy_as import FORM_NAMES, Language, Tool
from inspector.service.https import http_api
from inspector.service.load.figures import Figures, Series
from inspector.service.load.repeat import repeat
from inspector.service.resp import gateway
from tests.service.helpers import CACHE, on_sandbox

ENDPOINT = parse_endpoint("cell-4-us-west-2-1.prod.a.momentohq.com")


@pytest.mark.parametrize(
    "call",
    [
        cache.get,
        cache.set_value,
        cache.set_if_absent,
        cache.delete,
        tokens.mint,
        tokens.generate_key,
        tokens.renew,
        cache.round_trip,
        topics.subscribe,
        topics.publish,
        http_api.get,
        http_api.set_value,
        http_api.delete,
        gateway.get,
        gateway.set_value,
        gateway.delete,
        gateway.ttl,
        check.check_connection,
        check_ways.check_ways,
        sweep.sweep,
        probe.probe,
        canary.canary,
        regions.ask_regions,
        single.SingleCall,
        Series,
    ],
    ids=lambda call: f"{call.__module__}.{call.__name__}",
)
def test_a_call_ends_after_five_seconds_unless_another_deadline_is_given(call: Callable[..., Any]) -> None:
    assert inspect.signature(call).parameters["deadline"].default == 5.0


def test_the_ports_are_those_of_the_services() -> None:
    setting = ConnectionSetting()
    assert (setting.kind, setting.port, setting.resp_port) == (SettingKind.CREDENTIAL, 443, 6_379)
    assert (setting.http_port, setting.account_port, setting.use_proxy) == (0, 0, False)
    local = ConnectionSetting.local()
    assert (local.kind, local.host, local.port) == (SettingKind.LOCAL, "127.0.0.1", 8_080)
    hosts = {service: route_to(service, ENDPOINT, setting, frozenset()) for service in Service}
    for service, route in hosts.items():
        assert isinstance(route, Route)
        assert (route.host, route.port) == (f"{service}.{ENDPOINT.host}", 443)
    by_way = {way: route_by(way, ENDPOINT, setting, frozenset()) for way in Way}
    shown = {way: route.shown for way, route in by_way.items() if isinstance(route, Route)}
    assert shown == {
        Way.GRPC: f"cache.{ENDPOINT.host}:443",
        Way.HTTPS: f"api.cache.{ENDPOINT.host}:443",
        Way.RESP: f"cache.{ENDPOINT.host}:6379",
    }


def test_without_an_endpoint_there_is_no_route() -> None:
    for service in Service:
        assert isinstance(route_to(service, None, ConnectionSetting(), frozenset()), Message)


def test_the_values_and_secrets_of_a_call_are_in_no_repr() -> None:
    outcome = Outcome(CallInfo(Operation.GET, "c", b"k"), State.HIT, value=b"the value")
    assert "the value" not in repr(outcome)
    setting = ConnectionSetting(ca=b"-----BEGIN CERTIFICATE-----")
    assert "BEGIN" not in repr(setting)


def test_what_can_be_copied_has_its_name_in_the_order_of_the_menu() -> None:
    assert list(FORM_NAMES.items()) == [
        (Tool.CURL, "curl"),
        (Tool.GRPCURL, "grpcurl"),
        (Tool.MOMENTO_CLI, "Momento CLI"),
        (Tool.VALKEY_CLI, "valkey-cli"),
        (Language.JAVASCRIPT, "JavaScript SDK"),
        (Language.PYTHON, "Python SDK"),
        (Language.GO, "Go SDK"),
        (Language.JAVA, "Java SDK"),
        (Language.CSHARP, "C# SDK"),
        (Language.RUST, "Rust SDK"),
    ]


def test_the_ways_beside_grpc_offer_few_calls() -> None:
    assert {Operation.GET, Operation.SET, Operation.DELETE} == http_api.OPERATIONS


def test_only_an_answer_of_the_cache_is_no_error_of_a_series() -> None:
    ended = (("HIT", 1), ("MISS", 2), ("OK", 4), ("UNAVAILABLE", 8), ("PERMISSION_DENIED", 16))
    assert Figures(31, 31, 1.0, ended).errors == 24
    assert Figures(10, 4, 2.0).per_second == 2.0
    assert Figures(10, 4, 0.0).per_second == 0.0


@pytest.mark.parametrize(
    ("total", "at_once", "taken"),
    [(1, 1, True), (0, 1, False), (1, 0, False), (100_001, 1, False), (2, 500, True), (2, 501, False)],
)
def test_a_series_is_of_one_to_a_hundred_thousand_calls(total: int, at_once: int, taken: bool) -> None:
    async def program(_sandbox: Sandbox, connection: Connection) -> None:
        ended = await repeat(connection, Series(CACHE, b"k", total, at_once))
        assert isinstance(ended, Figures) is taken

    on_sandbox(program)


def test_an_outcome_says_which_call_it_is_of() -> None:
    async def program(_sandbox: Sandbox, connection: Connection) -> None:
        first = await cache.set_if_absent(connection, CACHE, b"k", b"v", 60)
        again = await cache.set_if_absent(connection, CACHE, b"k", b"w", 60)
        assert (first.operation, first.state) == (Operation.SET_IF, State.OK)
        assert (again.operation, again.state) == (Operation.SET_IF, State.HIT)
        ended = [
            await cache.get(connection, CACHE, b"k"),
            await cache.set_value(connection, CACHE, b"k", b"v", 60),
            await cache.delete(connection, CACHE, b"k"),
        ]
        assert [each.operation for each in ended] == [Operation.GET, Operation.SET, Operation.DELETE]

    on_sandbox(program)


def test_a_scope_that_the_protocol_cannot_carry_makes_no_key() -> None:
    lone = Rule(Resource.CACHE, Role.UNKNOWN, Selector.name("c"))

    async def run() -> None:
        connection = Connection(Secret("token"), None, ConnectionSetting.sandbox("127.0.0.1:1"))
        for seconds, rules in ((60, (lone,)), (-1, None), (2**32, None)):
            outcome = await tokens.generate_key(connection, rules, seconds)
            assert (outcome.state, outcome.operation) == (State.REFUSED, Operation.GENERATE_KEY)
            assert outcome.why is not None
        await connection.close()

    asyncio.run(run())


@pytest.mark.parametrize(
    ("milliseconds", "taken"), [(0.0009, False), (0.001, True), (0.0, False), (-1.0, False)]
)
def test_a_time_to_live_is_a_millisecond_at_least(milliseconds: float, taken: bool) -> None:
    async def program(_sandbox: Sandbox, connection: Connection) -> None:
        outcome = await cache.set_value(connection, CACHE, b"k", b"v", milliseconds)
        assert (outcome.state is State.OK) is taken

    on_sandbox(program)
