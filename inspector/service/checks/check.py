"""Connection check: name, TCP, TLS, gRPC, authentication, permission; it stops at the first step that fails.

Only the last two steps send the secret, after TLS and the kind of server were verified.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace

from inspector.credential.permissions.access import Operation, grants
from inspector.credential.permissions.rules import Permissions, Resource
from inspector.credential.text.message import Message, message
from inspector.diagnosis.live.faults import Fault, fault_in
from inspector.service.checks import sockets
from inspector.service.checks.probe import probe
from inspector.service.checks.steps import CheckResult, Step, StepName, StepState
from inspector.service.checks.targets import Probe, Target, Verdict, inside, usable_rules
from inspector.service.connection.connection import Connection
from inspector.service.connection.outcome import Outcome, State
from inspector.service.connection.proxies import Proxy, grpc_proxy
from inspector.service.connection.rpc import deadline_problem
from inspector.service.connection.run_in_thread import run_in_thread
from inspector.service.connection.setting import DEFAULT_DEADLINE, Route, Service

_RESOLVED = message("CheckResult", "Host name resolved: {addresses}.")
_UNRESOLVED = message("CheckResult", "Host name “{host}” not found.")
_CONNECTED = message("CheckResult", "Connected to {address}.")
_NOT_CONNECTED = message("CheckResult", "Connection failed.")
_ENCRYPTED = message("CheckResult", "Encrypted with {version}. Certificate issued by {issuer}.")
_NOT_ENCRYPTED = message("CheckResult", "No trusted TLS connection was possible.")
_NO_HTTP2 = message("CheckResult", "Encrypted, but the server does not offer HTTP/2, which gRPC needs.")
_PLAIN = message("CheckResult", "Not encrypted: plain text connection.")
_BY_PROXY = message("CheckResult", "Skipped: gRPC connects through the proxy {proxy}.")
_ANSWERED = message("CheckResult", "A gRPC server answered.")
_NOT_ANSWERED = message("CheckResult", "No gRPC server answered.")
_KNOWN = message("CheckResult", "The service accepted the credential.")
_NOT_KNOWN = message("CheckResult", "The service rejected the credential.")
_NOT_SAID = message("CheckResult", "The service did not say whether it accepts the credential.")
_ANSWERED_BY_ANOTHER = message("CheckResult", "A gRPC server answered that does not know Momento's calls.")
_NO_ANSWER = message("CheckResult", "The service did not answer the call.")
_MAY = message("CheckResult", "The service allowed “{operation}”, as predicted.")
_MAY_NOT = message("CheckResult", "The service denied “{operation}”, as predicted.")
_SURPRISE = message("CheckResult", "The result contradicts the permissions.")
_ALLOWED = message("CheckResult", "The service allowed “{operation}”.")
_DENIED = message("CheckResult", "The service denied “{operation}”.")
_UNCLEAR = message("CheckResult", "The call failed for a reason other than permissions.")
_TOO_LATE = message("CheckResult", "No answer within {seconds} s.")
_NOT_SENT = message("CheckResult", "Nothing was sent: {why}")
_STOPPED = message("CheckResult", "Cancelled.")

Heard = Callable[[Step], None]


async def check_connection(
    connection: Connection,
    permissions: Permissions,
    cache: str,
    *,
    deadline: float = DEFAULT_DEADLINE,
    progress: Heard | None = None,
) -> CheckResult:
    """Run the steps, each for at most ``deadline`` seconds. ``cache`` is used where the credential names none.

    Only reads, from the key the credential is for or a made-up one. ``progress`` is called after each step. When
    cancelled, it returns the steps so far.
    """
    route = connection.route(Service.CACHE)
    wrong = route if isinstance(route, Message) else deadline_problem(deadline)
    if isinstance(route, Message) or wrong is not None:
        summary = _NOT_SENT.of(why=wrong or _STOPPED)
        return CheckResult((Step(StepName.NAME, StepState.FAILED, summary),))
    check = _Check(connection, route, deadline, progress or (lambda _step: None))
    return await check.check_connection(permissions, cache)


class _Check:
    """One run of the check and its results so far."""

    def __init__(self, connection: Connection, route: Route, deadline: float, heard: Heard) -> None:
        self._connection = connection
        self._route = route
        self._deadline = deadline
        self._heard = heard
        self._steps: list[Step] = []
        self._addresses: tuple[str, ...] = ()
        self._address = ""
        self._proxy = grpc_proxy(route.host)
        self._skew: float | None = None

    async def check_connection(self, permissions: Permissions, cache: str) -> CheckResult:
        through = self._proxy if self._route.use_proxy else None
        steps: tuple[tuple[StepName, Callable[[], Awaitable[Step]]], ...] = (
            (StepName.NAME, lambda: self._name(through)),
            (StepName.TCP, lambda: self._tcp(through)),
            (StepName.TLS, lambda: self._tls(through)),
            (StepName.GRPC, self._grpc),
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
            tuple(self._steps), self._route.shown, self._proxy, through is not None, self._skew
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
                _FAILURES[step_name].of(host=self._route.host),
                fault=error.fault,
                peer=error.words,
                certificate=error.certificate,
            )
        except asyncio.CancelledError:
            step = Step(step_name, StepState.UNCLEAR, _STOPPED)
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
        agreed = await run_in_thread(lambda: sockets.handshake(route, address, seconds), seconds)
        if not agreed.http2:
            return Step(
                StepName.TLS,
                StepState.FAILED,
                _NO_HTTP2,
                fault=Fault.NOT_GRPC,
                certificate=agreed.certificate,
            )
        summary = _ENCRYPTED.of(version=agreed.version, issuer=agreed.certificate.issuer)
        return Step(StepName.TLS, StepState.PASSED, summary, certificate=agreed.certificate)

    async def _grpc(self) -> Step:
        """Prove the peer. The credential is not sent."""
        outcome = await self._connection.ping(self._deadline)
        broken = self._answered(StepName.GRPC, outcome)
        if broken:
            return broken
        if outcome.code == "UNIMPLEMENTED":
            summary = _ANSWERED_BY_ANOTHER
            return Step(StepName.GRPC, StepState.FAILED, summary, peer=outcome.details, outcome=outcome)
        if not outcome.good:
            return Step(StepName.GRPC, StepState.FAILED, _NOT_ANSWERED, peer=outcome.details, outcome=outcome)
        return Step(StepName.GRPC, StepState.PASSED, _ANSWERED, outcome=outcome)

    async def _credential(self, permissions: Permissions, cache: str) -> None:
        operation, target = _harmless(permissions, cache)
        start = time.perf_counter()
        tried = await probe(self._connection, permissions, operation, target, deadline=self._deadline)
        taken = time.perf_counter() - start
        if tried.outcome is None:
            return
        known = replace(self._authenticated(tried.outcome), seconds=taken, probe=tried)
        if self._keep(known):
            self._keep(replace(_permitted(tried), seconds=taken, outcome=tried.outcome, probe=tried))

    def _authenticated(self, outcome: Outcome) -> Step:
        broken = self._answered(StepName.AUTHENTICATION, outcome)
        if broken:
            return broken
        state, summary = StepState.UNCLEAR, _NOT_SAID
        if outcome.code == "UNAUTHENTICATED":
            state, summary = StepState.FAILED, _NOT_KNOWN
        elif outcome.good or outcome.code in _AFTER_AUTHENTICATION:
            state, summary = StepState.PASSED, _KNOWN
        return Step(StepName.AUTHENTICATION, state, summary, peer=outcome.details, outcome=outcome)

    def _answered(self, step_name: StepName, outcome: Outcome) -> Step | None:
        """The failed step of a call that no gRPC server answered; ``None`` when one did."""
        self._skew = outcome.clock_skew if outcome.clock_skew is not None else self._skew
        if outcome.state is State.CANCELLED:
            return Step(step_name, StepState.UNCLEAR, _STOPPED, outcome=outcome)
        if outcome.state is State.REFUSED:
            summary = _NOT_SENT.of(why=outcome.why) if outcome.why else _STOPPED
            return Step(step_name, StepState.FAILED, summary, outcome=outcome)
        fault = fault_in(outcome)
        if fault is None and outcome.code != "UNAVAILABLE":
            return None
        summary = (
            _TOO_LATE.of(seconds=f"{self._deadline:g}") if fault is Fault.TIMEOUT else _FAILURES[step_name]
        )
        return Step(step_name, StepState.FAILED, summary, fault=fault, peer=outcome.details, outcome=outcome)

    def _next_hop(self, through: Proxy | None) -> tuple[str, int]:
        if through is None:
            return self._route.host, self._route.port
        return through.host, through.port or 80


_FAILURES = {
    StepName.NAME: _UNRESOLVED,
    StepName.TCP: _NOT_CONNECTED,
    StepName.TLS: _NOT_ENCRYPTED,
    StepName.GRPC: _NOT_ANSWERED,
    StepName.AUTHENTICATION: _NO_ANSWER,
}


_AFTER_AUTHENTICATION = frozenset(
    {"PERMISSION_DENIED", "NOT_FOUND", "ALREADY_EXISTS", "FAILED_PRECONDITION", "OUT_OF_RANGE"}
)
"""Statuses about what was asked: the service had accepted who asked."""
_READS = ((Resource.CACHE, Operation.GET), (Resource.TOPIC, Operation.SUBSCRIBE))


def _harmless(permissions: Permissions, cache: str) -> tuple[Operation, Target]:
    """A read the permissions allow, or, if there is none, one that must be denied, which proves as much."""
    rules = [
        (operation, rule) for resource, operation in _READS for rule in usable_rules(permissions, resource)
    ]
    readable = [(operation, rule) for operation, rule in rules if "read" in grants(rule)]
    for operation, rule in readable or rules:
        return operation, inside(rule, cache)
    return Operation.GET, Target(cache, b"inspector-check", made_up=True)


def _permitted(tried: Probe) -> Step:
    state, summary = StepState.UNCLEAR, _UNCLEAR
    allowed = tried.verdict is Verdict.ALLOWED
    if tried.held:
        state, summary = StepState.PASSED, _MAY if allowed else _MAY_NOT
    elif tried.held is False:
        state, summary = StepState.FAILED, _SURPRISE
    elif tried.verdict is not Verdict.UNCLEAR:
        state = StepState.PASSED if allowed else StepState.FAILED
        summary = _ALLOWED if allowed else _DENIED
    peer = tried.outcome.details if tried.outcome else ""
    return Step(StepName.PERMISSION, state, summary.of(operation=tried.operation.value), peer=peer)
