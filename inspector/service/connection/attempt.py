"""One call over a socket of its own, on a thread beside the event loop: how HTTPS and RESP calls run and end.

The socket is opened as for gRPC: the same addresses, roots and proxy. Nothing of it outlives the call.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from inspector.credential.text.message import Message, message
from inspector.credential.text.secret import Secret
from inspector.diagnosis.live.faults import Fault
from inspector.service.connection.channel import request_headers
from inspector.service.connection.connection import CLOSED, Connection
from inspector.service.connection.dialing import Line
from inspector.service.connection.outcome import CallInfo, OtherCall, Outcome, State
from inspector.service.connection.rpc import deadline_problem, failed
from inspector.service.connection.run_in_thread import in_thread
from inspector.service.connection.setting import Route, Way
from inspector.service.connection.socket_faults import socket_fault, words_of

_WITHOUT_CACHE = frozenset({OtherCall.PING, OtherCall.ACCOUNT})
_GRACE_SECONDS = 0.1
"""So that the socket's own deadline comes first; only name resolution can last longer."""
_NOT_IN_CLEAR = message(
    "Connection", "Not sent: the connection is not encrypted, and the host is not this computer."
)


class PeerError(Exception):
    """The peer is not what it should be, or its answer is none."""

    def __init__(self, fault: Fault, words: str) -> None:
        super().__init__(fault)
        self.fault = fault
        self.words = words


@dataclass(slots=True)
class Attempt:
    """One call under way, used on its thread."""

    route: Route
    line: Line
    token: Secret
    base: Outcome
    readable: Callable[[str], str]
    """Takes the secret out of a peer's text."""
    proven: bool = False
    """Whether the peer was proven, so that the secret may have been sent."""
    began: float = 0.0
    """When the call itself began, by ``time.perf_counter``."""

    def begin(self) -> None:
        """The peer is proven: from here on the call is sent, and its time counts."""
        self.proven = True
        self.base = replace(self.base, started_at=time.time())
        self.began = time.perf_counter()

    def broken(self, fault: Fault, words: str) -> Outcome:
        """The outcome of a call that got no proper answer."""
        code = "DEADLINE_EXCEEDED" if fault is Fault.TIMEOUT else None
        seen = replace(self.base, fault=fault, made_here=True, proven=self.proven, latency=self._lasted())
        return failed(seen, code, self.readable(words))

    def answered(self, state: State, code: str | None, answer: str, details: str = "") -> Outcome:
        """The outcome of an answer; ``answer`` is its status in the protocol's words, ``details`` its text."""
        seen = replace(self.base, latency=self._lasted())
        if state is State.FAILED:
            return replace(failed(seen, code, self.readable(details)), answer=self.readable(answer))
        return replace(seen, state=state, code=code)

    def _lasted(self) -> float:
        return time.perf_counter() - self.began


Talk = Callable[[Attempt], Outcome]
"""What is said over the line. Blocking; may raise ``PeerError``, ``OSError``, ``EOFError`` and ``ValueError``."""


async def attempt(
    connection: Connection,
    way: Way,
    info: CallInfo,
    deadline: float,
    talk: Talk,
    *,
    route: Route | Message | None = None,
) -> Outcome:
    """Run ``talk`` for at most ``deadline`` seconds. Never raises; cancelling ends it at once.

    ``route`` is the way's route to the cache unless another one is given.
    """
    base = Outcome(info, State.OK, "OK", started_at=time.time(), way=way)
    route = connection.route_by(way) if route is None else route
    wrong = route if isinstance(route, Message) else _problem(connection, route, info, deadline)
    if isinstance(route, Message) or wrong is not None:
        shown = "" if isinstance(route, Message) else route.shown
        return replace(base, state=State.REFUSED, code=None, why=wrong, host=shown)
    token = connection.token or Secret("")
    base = replace(base, host=route.shown)
    under_way = Attempt(
        route, Line(deadline), token, base, connection.without_token, began=time.perf_counter()
    )
    return await connection.guard(base, lambda: _run(connection, under_way, deadline, talk))


def _problem(connection: Connection, route: Route, info: CallInfo, deadline: float) -> Message | None:
    """Why a call cannot be sent."""
    if not route.sends_token:
        return _NOT_IN_CLEAR
    headers = request_headers(
        connection.token, route, None if info.operation in _WITHOUT_CACHE else info.cache
    )
    return headers if isinstance(headers, Message) else deadline_problem(deadline)


async def _run(connection: Connection, under_way: Attempt, deadline: float, talk: Talk) -> Outcome:
    closed = False

    def close() -> None:
        nonlocal closed
        closed = True
        under_way.line.end()

    ended = in_thread(lambda: _talk(under_way, talk), under_way.base.way.value)
    try:
        with connection.ending(close):
            async with asyncio.timeout(deadline + _GRACE_SECONDS):
                outcome = await ended
    except TimeoutError:
        return under_way.broken(Fault.TIMEOUT, "")
    finally:
        under_way.line.end()
    return replace(outcome, state=State.CANCELLED, code=None, fault=None, why=CLOSED) if closed else outcome


def _talk(under_way: Attempt, talk: Talk) -> Outcome:
    try:
        return talk(under_way)
    except PeerError as error:
        return under_way.broken(error.fault, error.words)
    except (OSError, EOFError, ValueError) as error:
        return under_way.broken(socket_fault(error), words_of(error))
    finally:
        under_way.line.close()
