"""No secret goes to a peer that was not seen to speak gRPC, and nothing such a peer does becomes a verdict."""

from __future__ import annotations

import asyncio
import logging
import ssl
import time
from collections.abc import Awaitable, Callable, Iterator

import pytest

from inspector.credential.permissions.codec import decode_bytes, encode_permissions
from inspector.credential.permissions.rules import Permissions
from inspector.credential.text.secret import Secret
from inspector.diagnosis.live.call import call_findings
from inspector.diagnosis.live.check import check_findings
from inspector.service.calls import cache, tokens, topics
from inspector.service.checks.canary import canary
from inspector.service.checks.check import check_connection
from inspector.service.checks.steps import StepName, StepState
from inspector.service.checks.sweep import sweep
from inspector.service.checks.targets import Probe, Verdict
from inspector.service.connection.connection import Connection
from inspector.service.connection.outcome import Outcome, State
from inspector.service.connection.setting import ConnectionSetting
from inspector.service.load.figures import Figures, Series
from inspector.service.load.repeat import repeat
from tests.interop import peers
from tests.interop.kinds_of_peers import ANSWERS, SILENCES
from tests.interop.web_peers import headers, http1, http2, knows
from tests.service.helpers import CACHE, key_rule

SECRET = "the-secret-token-that-stays-here"
RULES = (key_rule("mo"),)
PERMISSIONS: Permissions = decode_bytes(encode_permissions(RULES), 1)
VERDICTS = {
    "live.permission-denied",
    "live.unauthenticated",
    "live.rate-limited",
    "live.prediction-failed",
    "live.cache-not-found",
    "live.invalid-argument",
}
Use = Callable[[Connection, float], Awaitable[None]]


def no_verdict(outcome: Outcome) -> None:
    assert not outcome.good
    assert outcome.state is State.FAILED
    assert outcome.observed not in ("PERMISSION_DENIED", "UNAUTHENTICATED", "RESOURCE_EXHAUSTED")
    found = call_findings(outcome, None, time.time())
    assert found, outcome
    assert not VERDICTS & {each.code for each in found}, (outcome, [each.code for each in found])


async def _call(connection: Connection, deadline: float) -> None:
    no_verdict(await cache.get(connection, CACHE, b"k", deadline=deadline))


async def _write(connection: Connection, deadline: float) -> None:
    trip = await cache.round_trip(connection, CACHE, b"k", deadline=deadline)
    assert not trip.held
    no_verdict(trip.steps[0])


async def _mint(connection: Connection, deadline: float) -> None:
    no_verdict(await tokens.mint(connection, RULES, 60, deadline=deadline))
    no_verdict(await tokens.generate_key(connection, None, None, deadline=deadline))
    no_verdict(await tokens.renew(connection, Secret(f"refresh-{SECRET}"), deadline=deadline))


async def _topics(connection: Connection, deadline: float) -> None:
    no_verdict(await topics.publish(connection, CACHE, "t", "hello", deadline=deadline))
    no_verdict(await topics.subscribe(connection, CACHE, "t", 0.1, deadline=deadline))


async def _check(connection: Connection, deadline: float) -> None:
    checked = await check_connection(connection, PERMISSIONS, CACHE, deadline=deadline)
    assert checked.failed is checked.steps[-1]
    passed = {step.step_name for step in checked.steps if step.state is StepState.PASSED}
    assert not passed & {StepName.GRPC, StepName.AUTHENTICATION, StepName.PERMISSION}
    assert not VERDICTS & {found.code for found in check_findings(checked, None, time.time())}


async def _sweep(connection: Connection, deadline: float) -> None:
    cells = await sweep(connection, PERMISSIONS, CACHE, writes=True, deadline=deadline)
    assert {cell.probe.verdict for cell in cells} == {Verdict.UNCLEAR}


async def _canary(connection: Connection, deadline: float) -> None:
    tried = await canary(connection, PERMISSIONS, CACHE, deadline=deadline)
    assert tried.held is None
    assert isinstance(tried.denied, Probe)
    assert tried.denied.verdict is Verdict.UNCLEAR


async def _repeat(connection: Connection, deadline: float) -> None:
    figures = await repeat(connection, Series(CACHE, b"k", 3, 2, deadline=deadline))
    assert isinstance(figures, Figures)
    assert figures.done == figures.errors == 3
    assert not {"PERMISSION_DENIED", "UNAUTHENTICATED", "RESOURCE_EXHAUSTED"} & {
        word for word, _ in figures.ended
    }


USES: dict[str, Use] = {
    "call": _call,
    "write": _write,
    "mint": _mint,
    "topics": _topics,
    "check": _check,
    "sweep": _sweep,
    "canary": _canary,
    "repeat": _repeat,
}


@pytest.fixture(autouse=True)
def _nothing_is_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    with caplog.at_level(logging.WARNING):
        yield
    assert caplog.records == []


def used(setting: ConnectionSetting, uses: dict[str, Use], deadline: float) -> None:
    """Each use with a connection of its own: gRPC would not try a broken one again at once."""

    async def run() -> None:
        for use in uses.values():
            connection = Connection(Secret(SECRET), None, setting)
            await use(connection, deadline)
            await connection.close()

    asyncio.run(run())


@pytest.mark.parametrize("kind", ANSWERS)
def test_a_peer_that_is_no_momento_gets_no_secret_and_gives_no_verdict(kind: str) -> None:
    with peers.peer(ANSWERS[kind]) as server:
        used(ConnectionSetting.local(port=server.port), USES, 1.0)
    assert server.connections
    assert not knows(server, SECRET)


@pytest.mark.parametrize("kind", SILENCES)
def test_a_peer_that_leaves_a_call_waiting_gets_no_secret(kind: str) -> None:
    with peers.peer(SILENCES[kind]) as server:
        used(
            ConnectionSetting.local(port=server.port),
            {"call": _call, "check": _check, "repeat": _repeat},
            0.2,
        )
    assert server.connections
    assert not knows(server, SECRET)


@pytest.mark.parametrize(
    "kind", ["a page", "a refusal and a page", "a page with the status of a denial", "SSH"]
)
@pytest.mark.parametrize("alpn", ["h2", "http/1.1", None])
def test_a_trusted_tls_server_that_is_no_momento_gets_no_secret(kind: str, alpn: str | None) -> None:
    context, authority = peers.tls_for("localhost")
    if alpn:
        context.set_alpn_protocols([alpn])
    else:
        context = _without_alpn(context, authority)
    with peers.peer(ANSWERS[kind], context) as server:
        used(ConnectionSetting.custom("localhost", server.port, authority), USES, 1.0)
    assert server.connections
    assert not knows(server, SECRET)


def _without_alpn(context: ssl.SSLContext, _authority: bytes) -> ssl.SSLContext:
    context.set_alpn_protocols(["x-none"])
    return context


@pytest.mark.parametrize("hundreds", range(2, 6))
@pytest.mark.parametrize("version", ["HTTP/1.1", "HTTP/2"])
def test_no_http_status_is_taken_for_an_answer(hundreds: int, version: str) -> None:
    told = {"status": 0}

    def told_status(spoken: object, stream: int) -> None:
        headers((b":status", str(told["status"]).encode()), (b"content-type", b"text/html"))(spoken, stream)  # type: ignore[arg-type]

    def told_line(found: peers.Peer, connection: object) -> None:
        http1(told["status"])(found, connection)  # type: ignore[arg-type]

    with peers.peer(http2(told_status) if version == "HTTP/2" else told_line) as server:
        for status in range(hundreds * 100, min(hundreds * 100 + 100, 512)):
            told["status"] = status
            used(ConnectionSetting.local(port=server.port), {"call": _call}, 2.0)
    assert server.connections >= 12
    assert not knows(server, SECRET)
