"""Answers that are none, and whose word a status is: servers that speak gRPC and say odd things."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Iterator

import grpc
import pytest

from inspector.credential.text.secret import Secret
from inspector.diagnosis.live.call import call_findings
from inspector.service.calls import cache, tokens, topics
from inspector.service.connection.connection import Connection
from inspector.service.connection.outcome import Outcome, State
from inspector.service.connection.setting import ConnectionSetting
from tests.service.helpers import CACHE, key_rule

Use = Callable[[Connection], Awaitable[Outcome]]
USES: dict[str, Use] = {
    "get": lambda c: cache.get(c, CACHE, b"k"),
    "exists": lambda c: cache.exists(c, CACHE, b"k"),
    "ttl": lambda c: cache.ttl(c, CACHE, b"k"),
    "set-if": lambda c: cache.set_if_absent(c, CACHE, b"k", b"v", 60),
    "mint": lambda c: tokens.mint(c, [key_rule("k")], 60),
    "generate": lambda c: tokens.generate_key(c, None, None),
    "renew": lambda c: tokens.renew(c, Secret("refresh")),
    "subscribe": lambda c: topics.subscribe(c, CACHE, "t", 0.1),
}


class Odd(grpc.GenericRpcHandler):
    """Answers every call with the same bytes, or the same status."""

    def __init__(self, answer: bytes, status: grpc.StatusCode | None = None, details: str = "") -> None:
        self._answer, self._status, self._details = answer, status, details

    def service(self, handler_call_details: grpc.HandlerCallDetails) -> grpc.RpcMethodHandler:
        probed = handler_call_details.method.endswith("/Ping")
        if handler_call_details.method.endswith("/Subscribe"):
            return grpc.unary_stream_rpc_method_handler(self._stream)

        async def unary(_request: bytes, context: grpc.aio.ServicerContext) -> bytes:
            if self._status and not probed:
                await context.abort(self._status, self._details)
            return b"" if probed else self._answer

        return grpc.unary_unary_rpc_method_handler(unary)

    async def _stream(self, _request: bytes, context: grpc.aio.ServicerContext) -> object:
        if self._status:
            await context.abort(self._status, self._details)
        yield self._answer


def used(use: Use, odd: Odd) -> Outcome:
    async def run() -> Outcome:
        server = grpc.aio.server()
        server.add_generic_rpc_handlers((odd,))
        port = server.add_insecure_port("127.0.0.1:0")
        await server.start()
        connection = Connection(Secret("the-secret"), None, ConnectionSetting.sandbox(f"127.0.0.1:{port}"))
        try:
            return await use(connection)
        finally:
            await connection.close()
            await server.stop(None)

    return asyncio.run(run())


@pytest.fixture(autouse=True)
def _no_error_is_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    with caplog.at_level(logging.WARNING):
        yield
    assert caplog.records == []


@pytest.mark.parametrize("answer", [b"\xff\xff\xff", b"\x0a\xff", b""], ids=["rubbish", "cut off", "empty"])
@pytest.mark.parametrize("name", USES)
def test_an_answer_that_is_none_was_sent_and_could_not_be_read(name: str, answer: bytes) -> None:
    outcome = used(USES[name], Odd(answer))
    assert (outcome.state, outcome.observed, outcome.proven) == (State.FAILED, "FAILED", True)
    assert outcome.minted is None
    (found,) = call_findings(outcome, None, time.time())
    assert str(found.title) == "The answer cannot be read"
    assert "was sent" in str(found.fix)


@pytest.mark.parametrize("code", [code for code in grpc.StatusCode if code is not grpc.StatusCode.OK])
def test_a_status_without_trailers_is_the_services_own(code: grpc.StatusCode) -> None:
    outcome = used(USES["get"], Odd(b"", code, "closed for the night"))
    assert (outcome.code, outcome.details, outcome.made_here) == (code.name, "closed for the night", False)
    (found,) = call_findings(outcome, None, time.time())
    assert "closed for the night" in str(found.evidence)
    assert "gRPC library" not in str(found.evidence)


@pytest.mark.parametrize("words", ["upstream: Connection refused", "backend DNS resolution failed", "GOAWAY"])
def test_words_of_the_service_are_not_searched_for_faults_of_the_network(words: str) -> None:
    outcome = used(USES["get"], Odd(b"", grpc.StatusCode.UNAVAILABLE, words))
    (found,) = call_findings(outcome, None, time.time())
    assert (found.code, outcome.made_here) == ("live.unavailable", False)
    assert str(found.title) == "Service unavailable"


def test_a_limit_of_this_side_is_no_limit_of_the_account() -> None:
    outcome = used(USES["get"], Odd(b"x" * 6_000_000))
    assert (outcome.code, outcome.made_here, outcome.observed) == ("RESOURCE_EXHAUSTED", True, "FAILED")
    (found,) = call_findings(outcome, None, time.time())
    assert str(found.title) == "Response too large"
