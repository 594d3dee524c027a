"""Connection check: name, TCP, TLS, kind of server, authentication, permission, over gRPC, HTTPS or RESP.

It stops at the first step that fails. Only the last two steps send the secret, after TLS and the kind of server were
verified.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace

from inspector.credential.permissions.rules import Permissions
from inspector.credential.text.message import Message, message
from inspector.diagnosis.live.faults import Fault, fault_in
from inspector.service.calls import ways
from inspector.service.checks import sockets
from inspector.service.checks.credential_steps import authenticated, harmless, permitted
from inspector.service.checks.probe import probe
from inspector.service.checks.steps import CheckResult, Step, StepName, StepState, server_step
from inspector.service.connection.connection import Connection
from inspector.service.connection.dialing import GRPC, HTTP, NO_NAME
from inspector.service.connection.outcome import Outcome, State
from inspector.service.connection.proxies import Proxy, grpc_proxy
from inspector.service.connection.rpc import deadline_problem
from inspector.service.connection.run_in_thread import run_in_thread
from inspector.service.connection.setting import DEFAULT_DEADLINE, Route, Way

_RESOLVED = message("CheckResult", "Host name resolved: {addresses}.")
_UNRESOLVED = message("CheckResult", "Host name “{host}” not found.")
_CONNECTED = message("CheckResult", "Connected to {address}.")
_NOT_CONNECTED = message("CheckResult", "Connection failed.")
_NO_DESCRIPTORS = message("CheckResult", "This computer gives the program no more connections.")
_ENCRYPTED = message("CheckResult", "Encrypted with {version}. Certificate issued by {issuer}.")
_NOT_ENCRYPTED = message("CheckResult", "No trusted TLS connection was possible.")
_NO_HTTP2 = message("CheckResult", "Encrypted, but the server does not offer HTTP/2, which gRPC needs.")
_PLAIN = message("CheckResult", "Not encrypted: plain text connection.")
_BY_PROXY = message("CheckResult", "Skipped: calls connect through the proxy {proxy}.")
_ANSWERED = {
    Way.GRPC: message("CheckResult", "A gRPC server answered."),
    Way.HTTPS: message("CheckResult", "A server answered as Momento's HTTP API does."),
    Way.RESP: message("CheckResult", "A RESP server answered."),
}
_NOT_ANSWERED = {
    Way.GRPC: message("CheckResult", "No gRPC server answered."),
    Way.HTTPS: message("CheckResult", "Momento's HTTP API did not answer."),
    Way.RESP: message("CheckResult", "No RESP server answered."),
}
_ANSWERED_WITH_ERROR = message("CheckResult", "A server answered with an error: {status}.")
_ANSWERED_BY_ANOTHER = message("CheckResult", "A gRPC server answered that does not know Momento's calls.")
_NO_ANSWER = message("CheckResult", "The service did not answer the call.")
_TOO_LATE = message("CheckResult", "No answer within {seconds} s.")
_NOT_SENT = message("CheckResult", "Nothing was sent: {why}")
_STOPPED = message("CheckResult", "Cancelled.")

Heard = Callable[[Step], None]


async def check_connection(
    connection: Connection,
    permissions: Permissions,
    cache: str,
    *,
    way: Way = Way.GRPC,
    deadline: float = DEFAULT_DEADLINE,
    progress: Heard | None = None,
) -> CheckResult:
    """Run the steps, each for at most ``deadline`` seconds. ``cache`` is used where the credential names none.

    Only reads, from the key the credential is for or a made-up one. ``progress`` is called after each step. When
    cancelled, it returns the steps so far.
    """
    route = connection.route_by(way)
    wrong = route if isinstance(route, Message) else deadline_problem(deadline)
    if isinstance(route, Message) or wrong is not None:
        summary = _NOT_SENT.of(why=wrong or _STOPPED)
        return CheckResult((Step(StepName.NAME, StepState.FAILED, summary),), way=way)
    check = _Check(connection, way, route, deadline, progress or (lambda _step: None))
    return await check.check_connection(permissions, cache)


class _Check:
    """One run of the check and its results so far."""

    def __init__(self, connection: Connection, way: Way, route: Route, deadline: float, heard: Heard) -> None:
        self._connection = connection
        self._way = way
        self._route = route
        self._deadline = deadline
        self._heard = heard
        self._steps: list[Step] = []
        self._addresses: tuple[str, ...] = ()
        self._address = ""
        self._proxy = grpc_proxy(route.host)
        self._through = self._proxy if route.use_proxy else None
        self._skew: float | None = None
        self._hello: Outcome | None = None

    async def check_connection(self, permissions: Permissions, cache: str) -> CheckResult:
        through = self._through
        steps: tuple[tuple[StepName, Callable[[], Awaitable[Step]]], ...] = (
            (StepName.NAME, lambda: self._name(through)),
            (StepName.TCP, lambda: self._tcp(through)),
            (StepName.TLS, lambda: self._tls(through)),
            (server_step(self._way), self._server),
        )
        for step_name, work in steps:
            if not self._keep(await self._timed(step_name, work)):
                return self._result(through)
        await self._credential(permissions, cache)
        return self._result(through)

    def _keep(self, step: Step) -> bool:
        self._steps.append(step)
        self._heard(step)
        return step.state in (StepState.PASSED, StepState.SKIPPED)

    def _result(self, through: Proxy | None) -> CheckResult:
        return CheckResult(
            tuple(self._steps),
            self._route.shown,
            self._proxy,
            through is not None,
            self._skew,
            self._way,
            () if through else self._addresses,
            self._hello,
        )

    async def _timed(self, step_name: StepName, work: Callable[[], Awaitable[Step]]) -> Step:
        start = time.perf_counter()
        try:
            step = await work()
        except TimeoutError:
            summary = _TOO_LATE.of(seconds=f"{self._deadline:g}")
            step = Step(step_name, StepState.FAILED, summary, fault=Fault.TIMEOUT)
        except sockets.WireError as error:
            step = Step(
                step_name,
                StepState.FAILED,
                self._failure(step_name, error.fault).of(host=self._next_hop(self._through)[0]),
                fault=error.fault,
                peer=error.words,
                certificate=error.certificate,
            )
        except asyncio.CancelledError:
            step = Step(step_name, StepState.UNCLEAR, _STOPPED, cancelled=True)
        taken = None if step.state is StepState.SKIPPED else time.perf_counter() - start
        return replace(step, seconds=taken)

    async def _name(self, through: Proxy | None) -> Step:
        host, port = self._next_hop(through)
        self._addresses = await run_in_thread(lambda: sockets.resolve(host, port), self._deadline)
        shown = ", ".join(self._addresses)
        return Step(StepName.NAME, StepState.PASSED, _RESOLVED.of(addresses=shown))

    async def _tcp(self, through: Proxy | None) -> Step:
        _, port = self._next_hop(through)
        addresses, seconds = self._addresses, self._deadline
        self._address = await run_in_thread(lambda: sockets.connect(addresses, port, seconds), seconds)
        return Step(StepName.TCP, StepState.PASSED, _CONNECTED.of(address=self._address))

    async def _tls(self, through: Proxy | None) -> Step:
        if not self._route.tls:
            return Step(StepName.TLS, StepState.SKIPPED, _PLAIN)
        if through is not None:
            return Step(StepName.TLS, StepState.SKIPPED, _BY_PROXY.of(proxy=through.shown))
        route, address, seconds = self._route, self._address, self._deadline
        protocols = _PROTOCOLS[self._way]
        agreed = await run_in_thread(lambda: sockets.handshake(route, address, seconds, protocols), seconds)
        if self._way is Way.GRPC and not agreed.http2:
            return Step(
                StepName.TLS,
                StepState.FAILED,
                _NO_HTTP2,
                fault=Fault.NOT_GRPC,
                certificate=agreed.certificate,
            )
        summary = _ENCRYPTED.of(version=agreed.version, issuer=agreed.certificate.issuer)
        return Step(StepName.TLS, StepState.PASSED, summary, certificate=agreed.certificate)

    async def _server(self) -> Step:
        """Prove the peer. The credential is not sent."""
        step_name = server_step(self._way)
        outcome = await ways.ping_by(self._connection, self._way, self._deadline)
        broken = self._answered(step_name, outcome)
        if broken:
            return broken
        if outcome.code == "UNIMPLEMENTED":
            summary = _ANSWERED_BY_ANOTHER
            return Step(step_name, StepState.FAILED, summary, peer=outcome.details, outcome=outcome)
        if not outcome.good:
            summary = _with_error(outcome)
            return Step(step_name, StepState.FAILED, summary, peer=outcome.details, outcome=outcome)
        return Step(step_name, StepState.PASSED, _ANSWERED[self._way], outcome=outcome)

    async def _credential(self, permissions: Permissions, cache: str) -> None:
        operation, target = harmless(permissions, cache, self._way)
        start = time.perf_counter()
        tried = await probe(
            self._connection, permissions, operation, target, deadline=self._deadline, way=self._way
        )
        taken = time.perf_counter() - start
        if tried.outcome is None:
            return
        broken = self._answered(StepName.AUTHENTICATION, tried.outcome)
        known = replace(broken or authenticated(tried.outcome), seconds=taken, probe=tried)
        if not self._keep(known):
            return
        if self._way is Way.RESP:
            self._hello = await ways.hello(self._connection, target.cache, self._deadline)
        self._keep(replace(permitted(tried), seconds=taken, outcome=tried.outcome, probe=tried))

    def _answered(self, step_name: StepName, outcome: Outcome) -> Step | None:
        """The failed step of a call that no gRPC server answered; ``None`` when one did."""
        self._skew = outcome.clock_skew if outcome.clock_skew is not None else self._skew
        if outcome.state is State.CANCELLED:
            return Step(step_name, StepState.UNCLEAR, _STOPPED, outcome=outcome, cancelled=True)
        if outcome.state is State.REFUSED:
            summary = _NOT_SENT.of(why=outcome.why) if outcome.why else _STOPPED
            return Step(step_name, StepState.FAILED, summary, outcome=outcome)
        fault = fault_in(outcome)
        if fault is None and outcome.code != "UNAVAILABLE":
            return None
        if fault is None:
            summary = _with_error(outcome)
        elif fault is Fault.TIMEOUT:
            summary = _TOO_LATE.of(seconds=f"{self._deadline:g}")
        else:
            summary = self._failure(step_name, fault)
        return Step(step_name, StepState.FAILED, summary, fault=fault, peer=outcome.details, outcome=outcome)

    def _failure(self, step_name: StepName, fault: Fault) -> Message:
        if fault is Fault.NO_DESCRIPTORS:
            return _NO_DESCRIPTORS
        return _FAILURES.get(step_name, _NOT_ANSWERED[self._way])

    def _next_hop(self, through: Proxy | None) -> tuple[str, int]:
        if through is None:
            return self._route.host, self._route.port
        return through.host, through.port or 80


_PROTOCOLS = {Way.GRPC: GRPC, Way.HTTPS: HTTP, Way.RESP: NO_NAME}
_FAILURES = {
    StepName.NAME: _UNRESOLVED,
    StepName.TCP: _NOT_CONNECTED,
    StepName.TLS: _NOT_ENCRYPTED,
    StepName.AUTHENTICATION: _NO_ANSWER,
}


def _with_error(outcome: Outcome) -> Message:
    return _ANSWERED_WITH_ERROR.of(status=outcome.answer or outcome.code or outcome.state.value)
