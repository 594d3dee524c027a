"""A connection for one credential: its channels, and one wrapper that turns every end of a call into an Outcome."""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import grpc

from inspector.credential.endpoint.endpoint import Endpoint
from inspector.credential.jwt.envelope import wrap
from inspector.credential.text.message import Message, message
from inspector.credential.text.secret import WITHHELD, Secret
from inspector.diagnosis.live.faults import is_made_here
from inspector.diagnosis.redact import WINDOW, Scanner
from inspector.service.connection.channel import Metadata, loop_channel, readable, request_headers
from inspector.service.connection.grpc_runtime import keep_grpc_alive
from inspector.service.connection.outcome import CallInfo, Outcome, State
from inspector.service.connection.setting import LONGEST_DEADLINE, ConnectionSetting, Route, Service, route_to

_LONGEST_DETAILS = 8_000

_BAD_DEADLINE = message("Connection", "The deadline must be more than 0 and at most {seconds} seconds.")
_BY_PERSON = message("Connection", "Cancelled.")
_BY_CLOSE = message("Connection", "Cancelled: the connection was closed.")
_UNSENDABLE = message("Connection", "gRPC could not send the call: {error}.")


@dataclass(frozen=True, slots=True)
class Rpc:
    """A unary method: its service, path and response type."""

    service: Service
    path: str
    response: type[Any]
    names_cache: bool = False
    """Whether the cache is sent as metadata."""


@dataclass(frozen=True, slots=True)
class Ready:
    """A prepared call: its route, its headers, and an outcome to complete."""

    route: Route
    headers: Metadata
    base: Outcome


Read = Callable[[Outcome, Any], Outcome]


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
        self._channels: dict[tuple[Route, asyncio.AbstractEventLoop], grpc.aio.Channel] = {}
        self._methods: dict[tuple[grpc.aio.Channel, str], Any] = {}
        self._ends: list[Callable[[], None]] = []

    def route(self, service: Service) -> Route | Message:
        """The route to a service, or why there is none."""
        if service not in self._routes:
            self._routes[service] = route_to(service, self.endpoint, self.setting, self._consented_hosts)
        return self._routes[service]

    async def call(
        self, rpc: Rpc, request: Any, ask: CallInfo, deadline: float, read: Read, *, with_token: bool = True
    ) -> Outcome:
        """Make one attempt at a call, for at most ``deadline`` seconds. Never raises."""
        ready = self.prepare(rpc.service, ask, deadline, with_token=with_token, names_cache=rpc.names_cache)
        if isinstance(ready, Outcome):
            return ready
        method = self._method(ready.route, rpc)

        async def work() -> Outcome:
            start = time.perf_counter()
            call = method(request, timeout=deadline, metadata=ready.headers)
            response = await call
            latency = time.perf_counter() - start
            returned = readable(await call.initial_metadata()) + readable(await call.trailing_metadata())
            return read(replace(ready.base, latency=latency, metadata=self._safe(returned)), response)

        return await self.guard(ready.base, work)

    def prepare(
        self,
        service: Service,
        ask: CallInfo,
        deadline: float,
        *,
        with_token: bool = True,
        names_cache: bool = False,
    ) -> Ready | Outcome:
        """Check and prepare a call; return the outcome instead if it cannot be made."""
        route = self.route(service)
        if isinstance(route, Message):
            return refused(ask, route)
        carrier = route if with_token else replace(route, sends_token=False)
        headers = request_headers(self.token, carrier, ask.cache if names_cache else None)
        if isinstance(headers, Message):
            return refused(ask, headers, route)
        wrong = deadline_problem(deadline)
        if wrong is not None:
            return refused(ask, wrong, route)
        now = time.time()
        base = Outcome(ask, State.OK, "OK", started_at=now, host=route.shown)
        return Ready(route, headers, base)

    async def guard(self, base: Outcome, work: Callable[[], Awaitable[Outcome]]) -> Outcome:
        """Run ``work`` and turn its exceptions into an outcome. All calls go through this."""
        start = time.perf_counter()
        try:
            return await work()
        except grpc.aio.AioRpcError as error:
            trailers = readable(error.trailing_metadata())
            returned = readable(error.initial_metadata()) + trailers
            code, details = error.code().name, error.details() or ""
            timed = replace(
                base,
                latency=time.perf_counter() - start,
                metadata=self._safe(returned),
                made_here=is_made_here(code, details, trailers=bool(trailers)),
            )
            return failed(timed, code, self._without_token(details))
        except asyncio.CancelledError:
            why, lasted = _cancelled_by(), time.perf_counter() - start
            return replace(base, state=State.CANCELLED, code=None, why=why, latency=lasted)
        except Exception as error:
            # For bad metadata, closed channels and bad values gRPC raises various types that are not RpcError.
            why = _UNSENDABLE.of(error=type(error).__name__)
            return replace(base, state=State.REFUSED, code=None, why=why)

    async def close(self) -> None:
        """Close all channels; running calls end as cancelled."""
        for end in tuple(self._ends):
            end()
        channels, self._channels = self._channels, {}
        self._methods.clear()
        for channel in channels.values():
            await channel.close(None)

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
        place = (route, asyncio.get_running_loop())
        if place not in self._channels:
            keep_grpc_alive()
            self._channels[place] = loop_channel(route)
        return self._channels[place]

    def _method(self, route: Route, rpc: Rpc) -> Any:
        channel = self.channel(route)
        place = (channel, rpc.path)
        if place not in self._methods:
            self._methods[place] = channel.unary_unary(rpc.path, to_bytes, rpc.response.FromString)
        return self._methods[place]

    def _safe(self, metadata: Metadata) -> Metadata:
        return tuple((name, self._without_token(value)) for name, value in metadata)

    def _without_token(self, text: str) -> str:
        """Remove the token from a peer's text; withhold the text if part of the credential remains in any encoding."""
        if self.token is None or len(text) < WINDOW:
            return text
        cleaned = text.replace(self.token.reveal(), "[secure]")
        return WITHHELD if self._scanner.leaks(cleaned) else cleaned

    @cached_property
    def _scanner(self) -> Scanner:
        token = self.token.reveal() if self.token else ""
        host = self.endpoint.host if self.endpoint else ""
        return Scanner([token, wrap(host, token)])


def refused(ask: CallInfo, why: Message, route: Route | None = None) -> Outcome:
    """The outcome of a call that was not sent."""
    return Outcome(ask, State.REFUSED, why=why, started_at=time.time(), host=route.shown if route else "")


def failed(base: Outcome, code: str, details: str) -> Outcome:
    """The outcome of a call that ended with an error status."""
    return replace(
        base,
        state=State.DENIED if code == "PERMISSION_DENIED" else State.FAILED,
        code=code,
        details=details[:_LONGEST_DETAILS],
        err=next((value for name, value in base.metadata if name == "err"), None),
    )


def deadline_problem(deadline: float) -> Message | None:
    """Why ``deadline`` is invalid, or ``None``. gRPC treats infinity and similar values as zero."""
    if math.isfinite(deadline) and 0 < deadline <= LONGEST_DEADLINE:
        return None
    return _BAD_DEADLINE.of(seconds=int(LONGEST_DEADLINE))


def _cancelled_by() -> Message:
    """Say who cancelled: a channel that closes cancels its calls but not the task."""
    task = asyncio.current_task()
    return _BY_PERSON if task is not None and task.cancelling() else _BY_CLOSE


def to_bytes(request: Any) -> bytes:
    """Serialise a request."""
    serialized: bytes = request.SerializeToString()
    return serialized
