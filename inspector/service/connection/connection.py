"""A connection for one credential: its channels, and one wrapper that turns every end of a call into an Outcome."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache, cached_property
from typing import Any

import grpc

from inspector.credential.endpoint.endpoint import Endpoint
from inspector.credential.jwt.envelope import wrap
from inspector.credential.text.message import Message, message
from inspector.credential.text.secret import WITHHELD, Secret
from inspector.diagnosis.live.faults import Fault, fault_in, is_made_here
from inspector.diagnosis.redact import WINDOW, Scanner
from inspector.process import logs
from inspector.process.descriptors import are_used_up, spare_descriptors
from inspector.service.connection.channel import Metadata, readable, request_headers
from inspector.service.connection.grpc_runtime import keep_grpc_alive
from inspector.service.connection.outcome import CallInfo, OtherCall, Outcome, State
from inspector.service.connection.proof import Unproven
from inspector.service.connection.proven_channel import ProvenChannel
from inspector.service.connection.rpc import (
    Go,
    Read,
    Ready,
    Rpc,
    UnprovenError,
    deadline_problem,
    failed,
    readable_answer,
    refused,
    to_bytes,
)
from inspector.service.connection.setting import ConnectionSetting, Route, Service, Way, route_to
from inspector.service.connection.ways import route_by

_GET = "/cache_client.Scs/Get"
_BY_PERSON = message("Connection", "Cancelled.")
CLOSED = message("Connection", "Cancelled: the connection was closed.")
_UNSENDABLE = message("Connection", "gRPC could not send the call: {error}.")


class Connection:
    """Makes calls with one token and one setting. Channels are created on first use, per event loop."""

    def __init__(
        self,
        token: Secret | None,
        endpoint: Endpoint | None,
        setting: ConnectionSetting | None = None,
        consented_hosts: frozenset[str] = frozenset(),
    ) -> None:
        self.token = token
        self.endpoint = endpoint
        self.setting = setting or ConnectionSetting()
        self._consented_hosts = consented_hosts
        self._routes: dict[Service, Route | Message] = {}
        self._channels: dict[tuple[Route, asyncio.AbstractEventLoop], ProvenChannel] = {}
        self._methods: dict[tuple[grpc.aio.Channel, str], Any] = {}
        self._under_way = 0
        """Calls that have not ended."""
        logs.withhold(self, _leak_test(token, endpoint))
        self._ends: list[Callable[[], None]] = []

    def route(self, service: Service) -> Route | Message:
        """The route to a service, or why there is none."""
        if service not in self._routes:
            self._routes[service] = route_to(service, self.endpoint, self.setting, self._consented_hosts)
        return self._routes[service]

    def route_by(self, way: Way) -> Route | Message:
        """The route to the cache by a way, or why there is none."""
        return route_by(way, self.endpoint, self.setting, self._consented_hosts)

    async def call(self, rpc: Rpc, request: Any, info: CallInfo, deadline: float, read: Read) -> Outcome:
        """One attempt at one call, ended after ``deadline`` seconds at the latest. Never raises.

        ``read`` makes the outcome of an answer and raises where that is none. The secret goes out once the peer is
        proven; the first call on a connection waits for that.
        """
        ready = self.prepare(rpc.service, info, deadline, names_cache=rpc.names_cache)
        if isinstance(ready, Outcome):
            return ready

        async def work() -> Outcome:
            proven = await self.prove(ready, rpc.path, deadline)
            method = self._method(ready.route, rpc)
            start = time.perf_counter()
            call = method(request, timeout=proven.left, metadata=ready.headers)
            response = await call
            latency = time.perf_counter() - start
            returned = readable(await call.initial_metadata()) + readable(await call.trailing_metadata())
            outcome = replace(proven.base, latency=latency, metadata=self._safe(returned))
            return readable_answer(outcome, rpc, response, read)

        return await self.guard(ready.base, work)

    async def ping(self, deadline: float) -> Outcome:
        """Prove the peer of the cache service; OK where that is done. Nothing secret is sent."""
        ready = self.prepare(Service.CACHE, CallInfo(OtherCall.PING), deadline)
        if isinstance(ready, Outcome):
            return ready

        async def work() -> Outcome:
            start = time.perf_counter()
            proven = await self.prove(ready, _GET, deadline, afresh=True)
            return replace(ready.base, latency=time.perf_counter() - start, metadata=proven.base.metadata)

        return await self.guard(ready.base, work)

    def prepare(
        self, service: Service, info: CallInfo, deadline: float, *, names_cache: bool = False
    ) -> Ready | Outcome:
        """Check and prepare a call; return the outcome instead if it cannot be made."""
        route = self.route(service)
        if isinstance(route, Message):
            return refused(info, route)
        headers = request_headers(self.token, route, info.cache if names_cache else None)
        if isinstance(headers, Message):
            return refused(info, headers, route)
        wrong = deadline_problem(deadline)
        if wrong is not None:
            return refused(info, wrong, route)
        now = time.time()
        base = Outcome(info, State.OK, "OK", started_at=now, host=route.shown)
        return Ready(service, route, headers, base)

    async def prove(self, ready: Ready, path: str, deadline: float, *, afresh: bool = False) -> Go:
        """Let the call ``path`` go once its peer is proven; costs nothing where it is, unless ``afresh``.

        Raises ``UnprovenError``. To be awaited inside :meth:`guard`.
        """
        peer = self._peer(ready.route)
        if not afresh and peer.holds(ready.service):
            return Go(ready.base, deadline)
        start = time.perf_counter()
        told = await peer.establish(ready.service, path, deadline)
        lasted = time.perf_counter() - start
        if isinstance(told, Unproven):
            raise UnprovenError(self._unproven(ready.base, told, lasted))
        metadata = self._safe(told.metadata)
        return Go(
            replace(ready.base, started_at=time.time(), metadata=metadata), max(deadline - lasted, 0.001)
        )

    async def guard(self, base: Outcome, work: Callable[[], Awaitable[Outcome]]) -> Outcome:
        """Run ``work`` and turn its exceptions into an outcome. All calls go through this."""
        self._under_way += 1
        try:
            outcome = await self._ended(base, work)
        finally:
            self._under_way -= 1
        if not outcome.good and not self._under_way:
            await self._close_unconnected()
        return outcome

    async def _ended(self, base: Outcome, work: Callable[[], Awaitable[Outcome]]) -> Outcome:
        start = time.perf_counter()
        try:
            return await work()
        except UnprovenError as unproven:
            return _explained(unproven.outcome)
        except grpc.aio.AioRpcError as error:
            timed = replace(base, latency=time.perf_counter() - start)
            return _explained(self.status(timed, error))
        except asyncio.CancelledError:
            why, lasted = _cancelled_by(), time.perf_counter() - start
            return replace(base, state=State.CANCELLED, code=None, why=why, latency=lasted)
        except Exception as error:
            # For bad metadata, closed channels and bad values gRPC raises various types that are not RpcError.
            why = _UNSENDABLE.of(error=type(error).__name__)
            return replace(base, state=State.REFUSED, code=None, why=why)

    def status(self, base: Outcome, error: grpc.aio.AioRpcError) -> Outcome:
        """The outcome of an error status, the service's or gRPC's own."""
        returned = readable(error.initial_metadata()) + readable(error.trailing_metadata())
        details = error.details() or ""
        base = replace(base, metadata=self._safe(returned), made_here=is_made_here(details))
        return failed(base, error.code().name, self.without_token(details))

    async def close(self) -> None:
        """Close all channels; running calls end as cancelled."""
        for end in tuple(self._ends):
            end()
        channels, self._channels = self._channels, {}
        self._methods.clear()
        for channel in channels.values():
            await channel.close()

    async def _close_unconnected(self) -> None:
        """Close channels without a connection: gRPC would look for their hosts again and again, and nobody calls."""
        for place, peer in tuple(self._channels.items()):
            if place[1] is asyncio.get_running_loop() and peer.tries_to_connect():
                del self._channels[place]
                self._methods = {
                    key: call for key, call in self._methods.items() if key[0] is not peer.channel
                }
                await peer.close()

    @contextmanager
    def ending(self, end: Callable[[], None]) -> Iterator[None]:
        """While active, :meth:`close` also calls ``end``. For calls that use their own channel."""
        self._ends.append(end)
        try:
            yield
        finally:
            self._ends.remove(end)

    def channel(self, route: Route) -> grpc.aio.Channel:
        """The channel of a route on the running loop."""
        return self._peer(route).channel

    def _peer(self, route: Route) -> ProvenChannel:
        place = (route, asyncio.get_running_loop())
        if place not in self._channels:
            with spare_descriptors():  # without its poller gRPC ends the process
                keep_grpc_alive()
                self._channels[place] = ProvenChannel(route)
        return self._channels[place]

    def _method(self, route: Route, rpc: Rpc) -> Any:
        channel = self.channel(route)
        place = (channel, rpc.path)
        if place not in self._methods:
            # The answer stays bytes: gRPC would log what it cannot read, to standard error, and return nothing.
            self._methods[place] = channel.unary_unary(rpc.path, to_bytes)
        return self._methods[place]

    def _unproven(self, base: Outcome, told: Unproven, lasted: float) -> Outcome:
        seen = replace(
            base,
            latency=lasted,
            metadata=self._safe(told.metadata),
            made_here=told.made_here,
            fault=told.fault,
            proven=False,
        )
        return replace(failed(seen, told.code, self.without_token(told.details)), state=State.FAILED)

    def _safe(self, metadata: Metadata) -> Metadata:
        return tuple((name, self.without_token(value)) for name, value in metadata)

    def without_token(self, text: str) -> str:
        """A peer's text without the secret; withheld if a part of the credential remains in any encoding."""
        if self.token is None or len(text) < WINDOW:
            return text
        cleaned = text.replace(self.token.reveal(), "[secure]")
        return WITHHELD if self._scanner.leaks(cleaned) else cleaned

    @cached_property
    def _scanner(self) -> Scanner:
        return _scanner_of(self.token, self.endpoint)


def _scanner_of(token: Secret | None, endpoint: Endpoint | None) -> Scanner:
    text = token.reveal() if token else ""
    return Scanner([text, wrap(endpoint.host if endpoint else "", text)])


def _leak_test(token: Secret | None, endpoint: Endpoint | None) -> Callable[[str], bool]:
    """A test for the log that is built with the first line: few connections ever log one."""
    scanner = cache(lambda: _scanner_of(token, endpoint))
    return lambda text: scanner().leaks(text)


def _explained(outcome: Outcome) -> Outcome:
    """Name the fault that gRPC's library takes for name servers that cannot be reached."""
    if fault_in(outcome) is Fault.NAME_RESOLUTION and are_used_up():
        return replace(outcome, fault=Fault.NO_DESCRIPTORS)
    return outcome


def _cancelled_by() -> Message:
    """Say who cancelled: a channel that closes cancels its calls but not the task."""
    task = asyncio.current_task()
    return _BY_PERSON if task is not None and task.cancelling() else CLOSED
