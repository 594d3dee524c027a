"""Proof before secret: a peer is seen to speak gRPC, and to know Momento's calls, before anything secret goes to it.

Two questions without a secret prove it. One goes over the very gRPC channel, whose connection then serves the calls;
but gRPC makes statuses out of any web server's answer. So the other goes to the same host over HTTP/2 directly, where
the content type and the ``grpc-status`` show. A proof holds as long as the channel's connection: gRPC (pick_first)
does not connect again by itself, so a channel that is still READY is still the connection that was proven.

What remains: a connection that is lost between the look at the channel and the start of the call, a few microseconds
later, is replaced by one that was not proven. With TLS that one too has shown a certificate for the host.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import ssl
import time
from collections.abc import Awaitable, Callable
from typing import Any

import grpc

from inspector.diagnosis.live.faults import Fault, is_made_here
from inspector.records import record
from inspector.service.connection.channel import AGENT, Metadata, readable
from inspector.service.connection.dialing import Line, ProxyRefusedError
from inspector.service.connection.http2 import ask
from inspector.service.connection.run_in_thread import in_thread
from inspector.service.connection.setting import Route, Service

_QUESTIONS: dict[Service, str] = {
    Service.CACHE: "/cache_client.Ping/Ping",
    Service.CONTROL: "/control_client.ScsControl/ListCaches",
    Service.TOKEN: "/token.Token/GenerateDisposableToken",
}
"""Calls that a service knows and that, with an empty message and without a token, do nothing."""
_NOBODY_THERE = frozenset({"UNIMPLEMENTED", "UNAVAILABLE", "CANCELLED", "DEADLINE_EXCEEDED"})
"""What gRPC servers without Momento's services, and gateways with none behind them, answer."""
_MESSAGE: Any = b""


@record(frozen=True, slots=True)
class Unproven:
    """Why a peer may not be sent a secret: the status of the question, or what was seen instead of one."""

    code: str | None
    details: str = ""
    made_here: bool = True
    fault: Fault | None = None
    metadata: Metadata = ()

    @property
    def is_late(self) -> bool:
        """Whether only the time was too short."""
        return self.fault is Fault.TIMEOUT or (self.made_here and self.code == "DEADLINE_EXCEEDED")


TOO_LATE = Unproven("DEADLINE_EXCEEDED", fault=Fault.TIMEOUT)


@record(frozen=True, slots=True)
class Proven:
    """The peer may be sent a secret."""

    metadata: Metadata = ()
    """Headers and trailers of its answer."""


@record(frozen=True, slots=True)
class Reply:
    """What a question over gRPC came to."""

    code: str
    details: str = ""
    metadata: Metadata = ()


Question = Callable[[str, float], Awaitable[Reply]]
"""Asks the method of a path with an empty message, for at most so many seconds."""


async def prove(
    question: Question, route: Route, service: Service, path: str, seconds: float
) -> Proven | Unproven:
    """Ask the peer of ``route`` both ways, within ``seconds``. Cancelling ends both.

    ``path``: the call that waits, asked without its message and its token where the peer does not know the service's
    own question (Momento Local knows few calls).
    """
    until = time.monotonic() + seconds
    line = Line(seconds)
    seen = in_thread(lambda: _look(route, _QUESTIONS[service], line), "proof")
    try:
        told = await _ask_over_grpc(question, (_QUESTIONS[service], path), until)
        return told if isinstance(told, Unproven) else (await seen or told)
    finally:
        line.end()


def loop_question(channel: grpc.aio.Channel) -> Question:
    """Questions over a channel of the running event loop."""

    async def question(path: str, seconds: float) -> Reply:
        # As a stream, which fits every method: a subscription is not over after its first message.
        call: Any = channel.unary_stream(path)(_MESSAGE, timeout=seconds, metadata=(("agent", AGENT),))
        try:
            begun = await call.read() is not grpc.aio.EOF and path not in _QUESTIONS.values()
        except grpc.aio.AioRpcError:
            begun = False
        if begun:
            call.cancel()
            return Reply("OK")
        code, details = await call.code(), await call.details()
        metadata = readable(await call.initial_metadata()) + readable(await call.trailing_metadata())
        return Reply(code.name, details or "", metadata)

    return question


def thread_question(channel: grpc.Channel) -> Question:
    """Questions over a channel whose calls complete on a thread of gRPC's."""

    async def question(path: str, seconds: float) -> Reply:
        call = channel.unary_unary(path).future(_MESSAGE, timeout=seconds, metadata=(("agent", AGENT),))
        loop, ended = asyncio.get_running_loop(), asyncio.Event()
        call.add_done_callback(lambda _call: _wake(loop, ended))
        try:
            await ended.wait()
        finally:
            call.cancel()
        return Reply(call.code().name, call.details() or "", readable(call.trailing_metadata()))

    return question


async def _ask_over_grpc(question: Question, paths: tuple[str, ...], until: float) -> Proven | Unproven:
    reply = Reply("DEADLINE_EXCEEDED", "Deadline Exceeded")
    for path in paths:
        left = until - time.monotonic()
        if left <= 0:
            break
        reply = await question(path, left)
        if reply.code != "UNIMPLEMENTED":
            break
    made_here = is_made_here(reply.details)
    if made_here or reply.code in _NOBODY_THERE:
        return Unproven(reply.code, reply.details, made_here=made_here, metadata=reply.metadata)
    return Proven(reply.metadata)


def _look(route: Route, path: str, line: Line) -> Unproven | None:
    """Why the answer over plain HTTP/2 proves nothing; ``None`` where it is a gRPC server's. Blocking; never raises."""
    try:
        answer = ask(route, path, AGENT, line)
    except TimeoutError:
        return TOO_LATE
    except ProxyRefusedError as error:
        return Unproven(None, str(error), fault=Fault.PROXY)
    except ssl.SSLCertVerificationError as error:
        return Unproven(None, error.verify_message, fault=Fault.TLS_UNTRUSTED)
    except OSError as error:
        fault = Fault.NO_DESCRIPTORS if error.errno in (errno.EMFILE, errno.ENFILE) else Fault.DROPPED
        return Unproven(None, error.strerror or "", fault=fault)
    except Exception:  # a peer can make the HTTP/2 library fail in ways of its own
        return Unproven(None, fault=Fault.NOT_GRPC)
    return None if answer.is_grpc else Unproven(None, answer.shown, fault=Fault.NOT_GRPC)


def _wake(loop: asyncio.AbstractEventLoop, ended: asyncio.Event) -> None:
    with contextlib.suppress(RuntimeError):  # the loop is closed: nobody waits any more
        loop.call_soon_threadsafe(ended.set)
