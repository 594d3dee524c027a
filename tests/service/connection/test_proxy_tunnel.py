"""A company's proxy that asks for a login: calls and their proof go through its tunnel, or say that it refused."""

from __future__ import annotations

import socket
import time
from base64 import b64encode
from dataclasses import replace

import pytest

from inspector.credential.text.secret import Secret
from inspector.diagnosis.live.call import call_findings
from inspector.sandbox import Sandbox
from inspector.service.calls import cache
from inspector.service.connection.connection import Connection
from inspector.service.connection.outcome import Outcome
from inspector.service.connection.setting import ConnectionSetting
from tests.interop import peers
from tests.service.helpers import CACHE, inner, on_sandbox

LOGIN = "someone:pass word/1"
_HEAD_END = b"\r\n\r\n"


def tunnel(port: int) -> peers.Behaviour:
    """A proxy that lets in who brings :data:`LOGIN`, to the server at ``port`` wherever it was asked to go."""

    def behaviour(found: peers.Peer, connection: socket.socket) -> None:
        head = b""
        while not head.endswith(_HEAD_END):
            head += connection.recv(1)
        found.received += head
        if f"authorization: basic {b64encode(LOGIN.encode()).decode()}".lower() not in head.decode().lower():
            asks = b"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=x"
            connection.sendall(asks + b"\r\nContent-Length: 0" + _HEAD_END)
            return
        connection.sendall(b"HTTP/1.1 200 Connection established" + _HEAD_END)
        peers.forwards("127.0.0.1", port)(found, connection)

    return behaviour


def through(monkeypatch: pytest.MonkeyPatch, login: str) -> tuple[Outcome, peers.Peer, str]:
    """A get behind TLS through the proxy: its outcome, what the proxy saw, and the token."""
    told: list[Outcome] = []
    tokens: list[str] = []
    context, authority = peers.tls_for("localhost")

    async def program(sandbox: Sandbox, _connection: Connection) -> None:
        sandbox.put(CACHE, b"k", b"v")
        with (
            peers.peer(peers.forwards("127.0.0.1", sandbox.port), context) as server,
            peers.peer(tunnel(server.port)) as proxy,
        ):
            monkeypatch.setenv("https_proxy", f"http://{login}127.0.0.1:{proxy.port}")
            setting = ConnectionSetting.custom("localhost", server.port, authority)
            tokens.append(inner(sandbox.api_key).reveal())
            connection = Connection(Secret(tokens[0]), None, replace(setting, use_proxy=True))
            told.append(await cache.get(connection, CACHE, b"k", deadline=5))
            await connection.close()
            seen.append(proxy)

    seen: list[peers.Peer] = []
    for name in ("no_proxy", "no_grpc_proxy", "grpc_proxy"):
        monkeypatch.delenv(name, raising=False)
    on_sandbox(program)
    return told[0], seen[0], tokens[0]


def test_a_login_opens_the_tunnel_for_the_proof_and_for_the_call(monkeypatch: pytest.MonkeyPatch) -> None:
    outcome, proxy, token = through(monkeypatch, "someone:pass%20word%2F1@")
    assert outcome.observed == "HIT", outcome.details
    assert proxy.connections == 2
    assert token.encode() not in proxy.received


@pytest.mark.parametrize("login", ["", "someone:wrong@"], ids=["no login", "a wrong login"])
def test_a_proxy_that_wants_another_login_is_named_and_sees_no_secret(
    monkeypatch: pytest.MonkeyPatch, login: str
) -> None:
    outcome, proxy, token = through(monkeypatch, login)
    assert not outcome.proven
    assert [found.code for found in call_findings(outcome, None, time.time())] == ["live.proxy"]
    assert "wrong" not in outcome.details
    assert token.encode() not in proxy.received
