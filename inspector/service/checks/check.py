"""Climb to the service rung by rung and stop at the first that breaks: that is where the trouble is.

The secret is sent on the last two rungs only, after the encryption and the kind of server were proven.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace

from momento_wire_types import common_pb2 as common

from inspector.credential.permissions.access import Operation, grants
from inspector.credential.permissions.rules import Permissions, Resource
from inspector.credential.text.message import Message, message
from inspector.diagnosis.live.faults import Fault, fault_of
from inspector.service.checks import sockets
from inspector.service.checks.probe import probe
from inspector.service.checks.steps import Ladder, Rung, Step, StepState
from inspector.service.checks.targets import Probe, Target, Verdict, inside, usable_rules
from inspector.service.connection.connection import Ask, Connection, Rpc, deadline_problem
from inspector.service.connection.outcome import Outcome, State
from inspector.service.connection.proxies import Proxy, grpc_proxy
from inspector.service.connection.run_in_thread import aside
from inspector.service.connection.setting import DEFAULT_DEADLINE, Route, Service

PING = Rpc(Service.CACHE, "/cache_client.Ping/Ping", common._Empty)

_RESOLVED = message("Ladder", "The host name was found: {addresses}.")
_UNRESOLVED = message("Ladder", "The host name “{host}” was not found.")
_CONNECTED = message("Ladder", "A connection to {address} was opened.")
_NOT_CONNECTED = message("Ladder", "No connection could be opened.")
_ENCRYPTED = message("Ladder", "Encrypted with {version}; the certificate was issued by {issuer}.")
_NOT_ENCRYPTED = message("Ladder", "No trustworthy encryption could be agreed on.")
_NO_HTTP2 = message("Ladder", "Encrypted, but the server does not offer HTTP/2, which gRPC needs.")
_PLAIN = message("Ladder", "Not encrypted: this connection is a plain one.")
_BY_PROXY = message("Ladder", "Left to the proxy {proxy}, through which gRPC connects.")
_ANSWERED = message("Ladder", "A gRPC server answered.")
_NOT_ANSWERED = message("Ladder", "No gRPC server answered.")
_KNOWN = message("Ladder", "The service accepted the credential.")
_NOT_KNOWN = message("Ladder", "The service did not accept the credential.")
_NO_ANSWER = message("Ladder", "The service did not answer the call.")
_MAY = message("Ladder", "The service allowed “{operation}”, as the credential says.")
_MAY_NOT = message("Ladder", "The service denied “{operation}”, as the credential says.")
_SURPRISE = message("Ladder", "The service answered otherwise than the credential says.")
_ALLOWED = message("Ladder", "The service allowed “{operation}”.")
_DENIED = message("Ladder", "The service denied “{operation}”.")
_UNCLEAR = message("Ladder", "The call ended for another reason than permissions.")
_TOO_LATE = message("Ladder", "Nothing came back within {seconds} s.")
_NOT_SENT = message("Ladder", "Nothing was sent: {why}")
_STOPPED = message("Ladder", "Cancelled.")

Heard = Callable[[Step], None]


async def climb(
    connection: Connection,
    permissions: Permissions,
    cache: str,
    *,
    deadline: float = DEFAULT_DEADLINE,
    progress: Heard | None = None,
) -> Ladder:
    """Try each rung for at most ``deadline`` seconds. ``cache`` is used where the credential names none.

    Only reads; the key is the one the credential is for, or a made-up one. Cancelling keeps the rungs so far.
    """
    route = connection.route(Service.CACHE)
    wrong = route if isinstance(route, Message) else deadline_problem(deadline)
    if isinstance(route, Message) or wrong is not None:
        said = _NOT_SENT.of(why=wrong or _STOPPED)
        return Ladder((Step(Rung.NAME, StepState.FAILED, said),))
    climber = _Climber(connection, route, deadline, progress or (lambda _step: None))
    return await climber.climb(permissions, cache)


class _Climber:
    """One climb: what is known so far."""

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

    async def climb(self, permissions: Permissions, cache: str) -> Ladder:
        through = self._proxy if self._route.use_proxy else None
        rungs: tuple[tuple[Rung, Callable[[], Awaitable[Step]]], ...] = (
            (Rung.NAME, lambda: self._name(through)),
            (Rung.TCP, lambda: self._tcp(through)),
            (Rung.TLS, lambda: self._tls(through)),
            (Rung.GRPC, self._grpc),
        )
        for rung, work in rungs:
            if not self._keep(await self._timed(rung, work)):
                return self._ladder(through)
        await self._credential(permissions, cache)
        return self._ladder(through)

    def _keep(self, step: Step) -> bool:
        self._steps.append(step)
        self._heard(step)
        return step.state in (StepState.PASSED, StepState.SKIPPED)

    def _ladder(self, through: Proxy | None) -> Ladder:
        return Ladder(tuple(self._steps), self._route.shown, self._proxy, through is not None, self._skew)

    async def _timed(self, rung: Rung, work: Callable[[], Awaitable[Step]]) -> Step:
        start = time.perf_counter()
        try:
            step = await work()
        except TimeoutError:
            said = _TOO_LATE.of(seconds=f"{self._deadline:g}")
            step = Step(rung, StepState.FAILED, said, fault=Fault.TIMEOUT)
        except sockets.WireError as error:
            step = Step(
                rung,
                StepState.FAILED,
                _FAILURES[rung].of(host=self._route.host),
                fault=error.fault,
                peer=error.words,
                certificate=error.certificate,
            )
        except asyncio.CancelledError:
            step = Step(rung, StepState.UNCLEAR, _STOPPED)
        taken = None if step.state is StepState.SKIPPED else time.perf_counter() - start
        return replace(step, seconds=taken)

    async def _name(self, through: Proxy | None) -> Step:
        host, port = self._next_hop(through)
        self._addresses = await aside(lambda: sockets.resolve(host, port), self._deadline)
        shown = ", ".join(self._addresses)
        return Step(Rung.NAME, StepState.PASSED, _RESOLVED.of(addresses=shown))

    async def _tcp(self, through: Proxy | None) -> Step:
        _, port = self._next_hop(through)
        addresses, seconds = self._addresses, self._deadline
        self._address = await aside(lambda: sockets.connect(addresses, port, seconds), seconds)
        return Step(Rung.TCP, StepState.PASSED, _CONNECTED.of(address=self._address))

    async def _tls(self, through: Proxy | None) -> Step:
        if not self._route.tls:
            return Step(Rung.TLS, StepState.SKIPPED, _PLAIN)
        if through is not None:
            return Step(Rung.TLS, StepState.SKIPPED, _BY_PROXY.of(proxy=through.shown))
        route, address, seconds = self._route, self._address, self._deadline
        agreed = await aside(lambda: sockets.handshake(route, address, seconds), seconds)
        if not agreed.http2:
            return Step(
                Rung.TLS, StepState.FAILED, _NO_HTTP2, fault=Fault.NOT_GRPC, certificate=agreed.certificate
            )
        said = _ENCRYPTED.of(version=agreed.version, issuer=agreed.certificate.issuer)
        return Step(Rung.TLS, StepState.PASSED, said, certificate=agreed.certificate)

    async def _grpc(self) -> Step:
        """Any status a gRPC server gives will do; the credential stays at home."""
        outcome = await self._connection.call(
            PING, common._Empty(), Ask("ping"), self._deadline, lambda o, _response: o, with_token=False
        )
        return self._answered(Rung.GRPC, outcome) or Step(
            Rung.GRPC, StepState.PASSED, _ANSWERED, outcome=outcome
        )

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
        broken = self._answered(Rung.AUTHENTICATION, outcome)
        if broken:
            return broken
        refused = outcome.code == "UNAUTHENTICATED"
        state, said = (StepState.FAILED, _NOT_KNOWN) if refused else (StepState.PASSED, _KNOWN)
        return Step(Rung.AUTHENTICATION, state, said, peer=outcome.details, outcome=outcome)

    def _answered(self, rung: Rung, outcome: Outcome) -> Step | None:
        """The step of a call that got no answer from a gRPC server; ``None`` when it got one."""
        self._skew = outcome.clock_skew if outcome.clock_skew is not None else self._skew
        if outcome.state is State.CANCELLED:
            return Step(rung, StepState.UNCLEAR, _STOPPED, outcome=outcome)
        if outcome.state is State.REFUSED:
            said = _NOT_SENT.of(why=outcome.why) if outcome.why else _STOPPED
            return Step(rung, StepState.FAILED, said, outcome=outcome)
        fault = fault_of(outcome.code, outcome.details)
        if fault is None and outcome.code != "UNAVAILABLE":
            return None
        said = _TOO_LATE.of(seconds=f"{self._deadline:g}") if fault is Fault.TIMEOUT else _FAILURES[rung]
        return Step(rung, StepState.FAILED, said, fault=fault, peer=outcome.details, outcome=outcome)

    def _next_hop(self, through: Proxy | None) -> tuple[str, int]:
        if through is None:
            return self._route.host, self._route.port
        return through.host, through.port or 80


_FAILURES = {
    Rung.NAME: _UNRESOLVED,
    Rung.TCP: _NOT_CONNECTED,
    Rung.TLS: _NOT_ENCRYPTED,
    Rung.GRPC: _NOT_ANSWERED,
    Rung.AUTHENTICATION: _NO_ANSWER,
}


_READS = ((Resource.CACHE, Operation.GET), (Resource.TOPIC, Operation.SUBSCRIBE))


def _harmless(permissions: Permissions, cache: str) -> tuple[Operation, Target]:
    """A read inside the permissions where there is one; else one whose denial proves as much."""
    rules = [
        (operation, rule) for resource, operation in _READS for rule in usable_rules(permissions, resource)
    ]
    readable = [(operation, rule) for operation, rule in rules if "read" in grants(rule)]
    for operation, rule in readable or rules:
        return operation, inside(rule, cache)
    return Operation.GET, Target(cache, b"inspector-ladder", made_up=True)


def _permitted(tried: Probe) -> Step:
    state, said = StepState.UNCLEAR, _UNCLEAR
    allowed = tried.verdict is Verdict.ALLOWED
    if tried.held:
        state, said = StepState.PASSED, _MAY if allowed else _MAY_NOT
    elif tried.held is False:
        state, said = StepState.FAILED, _SURPRISE
    elif tried.verdict is not Verdict.UNCLEAR:
        state = StepState.PASSED if allowed else StepState.FAILED
        said = _ALLOWED if allowed else _DENIED
    peer = tried.outcome.details if tried.outcome else ""
    return Step(Rung.PERMISSION, state, said.of(operation=tried.operation.value), peer=peer)
