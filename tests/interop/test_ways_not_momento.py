"""Over HTTPS and RESP, too, no secret goes to a peer that is not Momento's, and nothing it does becomes a verdict."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Iterator

import pytest

from inspector.credential.permissions.access import Operation
from inspector.credential.permissions.codec import decode_bytes, encode_permissions
from inspector.credential.text.secret import Secret
from inspector.diagnosis.live.call import call_findings
from inspector.diagnosis.live.check import check_findings
from inspector.service.calls.single import perform_step
from inspector.service.checks.check import check_connection
from inspector.service.checks.steps import StepName, StepState, server_step
from inspector.service.connection.connection import Connection
from inspector.service.connection.outcome import Outcome, State
from inspector.service.connection.setting import ConnectionSetting, Way
from tests.interop import peers
from tests.interop.kinds_of_peers import ANSWERS, SILENCES
from tests.interop.web_peers import http1, says
from tests.service.helpers import CACHE, key_rule
from tests.service.ways import SECRET, over

PERMISSIONS = decode_bytes(encode_permissions([key_rule("mo")]), 1)
VERDICTS = {
    "live.permission-denied",
    "live.unauthenticated",
    "live.rate-limited",
    "live.prediction-failed",
    "live.cache-not-found",
    "live.invalid-argument",
    "live.unexplained",
    "live.resp-command",
}
WAYS = (Way.HTTPS, Way.RESP)
SPEAKS = {Way.RESP: {"Redis"}, Way.HTTPS: set()}
"""A server of the protocol itself is no stranger to it: what names it Momento's is its certificate."""


@pytest.fixture(autouse=True)
def _nothing_is_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    with caplog.at_level(logging.WARNING):
        yield
    assert caplog.records == []


def no_verdict(outcome: Outcome) -> None:
    assert outcome.state is State.FAILED
    assert not outcome.proven
    found = call_findings(outcome, None, time.time())
    assert found, outcome
    assert not VERDICTS & {each.code for each in found}, outcome
    assert "Neither the call nor the secret was sent." in str(found[0].evidence)


def used(way: Way, behaviour: peers.Behaviour, deadline: float) -> peers.Peer:
    """A read, a write and a check over a way; the peer holds a certificate that is trusted."""
    context, authority = peers.tls_for("localhost")

    async def run(port: int) -> None:
        connection = Connection(
            Secret(SECRET), None, ConnectionSetting.custom("localhost", port, authority, resp_port=port)
        )
        for operation in (Operation.GET, Operation.SET):
            no_verdict(await perform_step(connection, over(way, operation, deadline=deadline)))
        checked = await check_connection(connection, PERMISSIONS, CACHE, way=way, deadline=deadline)
        await connection.close()
        assert checked.failed is checked.steps[-1]
        passed = {step.step_name for step in checked.steps if step.state is StepState.PASSED}
        assert not passed & {server_step(way), StepName.AUTHENTICATION, StepName.PERMISSION}
        assert not VERDICTS & {found.code for found in check_findings(checked, None, time.time())}

    with peers.peer(behaviour, context) as server:
        asyncio.run(run(server.port))
    assert server.connections
    assert SECRET.encode() not in server.received
    return server


@pytest.mark.parametrize("kind", ANSWERS)
@pytest.mark.parametrize("way", WAYS)
def test_a_peer_that_is_not_momentos_gets_no_secret_and_gives_no_verdict(way: Way, kind: str) -> None:
    if kind not in SPEAKS[way]:
        used(way, ANSWERS[kind], 1.0)


@pytest.mark.parametrize("kind", SILENCES)
@pytest.mark.parametrize("way", WAYS)
def test_a_peer_that_leaves_a_call_waiting_gets_no_secret(way: Way, kind: str) -> None:
    used(way, SILENCES[kind], 0.2)


@pytest.mark.parametrize("hundreds", range(1, 6))
def test_no_page_is_taken_for_an_answer_whatever_its_status(hundreds: int) -> None:
    context, authority = peers.tls_for("localhost")
    told = {"status": 0}

    def told_status(found: peers.Peer, connection: object) -> None:
        http1(told["status"])(found, connection)  # type: ignore[arg-type]

    async def run(port: int) -> None:
        connection = Connection(Secret(SECRET), None, ConnectionSetting.custom("localhost", port, authority))
        for status in range(hundreds * 100, hundreds * 100 + 100, 3):
            told["status"] = status
            no_verdict(await perform_step(connection, over(Way.HTTPS, Operation.GET, deadline=2.0)))
        await connection.close()

    with peers.peer(told_status, context) as server:
        asyncio.run(run(server.port))
    assert SECRET.encode() not in server.received


@pytest.mark.parametrize("challenge", ['Basic realm="x"', "Negotiate", "NTLM", "Digest x=1"])
def test_a_request_for_a_persons_password_is_not_the_services(challenge: str) -> None:
    head = f"HTTP/1.1 401 No\r\nWWW-Authenticate: {challenge}\r\nContent-Length: 0\r\n\r\n"
    used(Way.HTTPS, says(head.encode(), first=False), 1.0)


@pytest.mark.parametrize("status", [200, 204, 301, 400, 402, 403, 404, 405, 407, 418, 429, 500, 503])
def test_another_api_that_does_not_refuse_a_made_up_token_is_not_momentos(status: int) -> None:
    body = b"" if status == 204 else b"no such thing"
    head = f"HTTP/1.1 {status} Told\r\nContent-Type: text/plain\r\nContent-Length: {len(body)}\r\n\r\n"
    used(Way.HTTPS, says(head.encode() + body, first=False), 1.0)
