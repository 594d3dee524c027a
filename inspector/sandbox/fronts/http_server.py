"""HTTP/1.1 over one connection: requests in, answers out, and the faults of a proxy on the way."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Callable
from email.utils import formatdate

import h11

from inspector.records import record
from inspector.sandbox.enforce import LARGEST_ITEM
from inspector.sandbox.fronts.backend import Backend, DropError

_PROXY_PAGE = b"<!DOCTYPE html><html><body><h1>Blocked by the proxy</h1></body></html>"
_GARBAGE = b"\x00\x01 this is not HTTP \xff\xfe\r\n\r\n"
_LARGEST_HEAD = 32_768
_PROOF = base64.urlsafe_b64encode(b'{"sub":"connection-check"}').rstrip(b"=").decode()
"""The claims of the made-up token with which this program proves a peer before a token goes to it."""


@record(frozen=True, slots=True)
class Answer:
    """A response: status, body and content type."""

    status: int
    body: bytes = b""
    content_type: str = "text/plain; charset=utf-8"


class HttpServer:
    """Answers the requests of connections with what ``answer`` makes of a request and its body."""

    def __init__(self, backend: Backend, answer: Callable[[h11.Request, bytes], Answer]) -> None:
        self._backend = backend
        self._answer = answer

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer the requests of one connection until it is closed."""
        spoken = h11.Connection(h11.SERVER, max_incomplete_event_size=_LARGEST_HEAD)
        try:
            while await self._exchange(spoken, reader, writer):
                spoken.start_next_cycle()
        except h11.RemoteProtocolError:
            if spoken.our_state in (h11.IDLE, h11.SEND_RESPONSE):
                await self._send(spoken, writer, Answer(400, b"Malformed request"))
        except DropError:
            writer.transport.abort()

    async def _exchange(
        self, spoken: h11.Connection, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> bool:
        """Answer one request; whether another one may follow."""
        request = await _next_event(spoken, reader)
        if not isinstance(request, h11.Request):
            return False
        if spoken.they_are_waiting_for_100_continue:
            writer.write(spoken.send(h11.InformationalResponse(status_code=100, headers=[])) or b"")
        body = await _body(spoken, reader)
        await self._backend.wait(proof=_PROOF in (authorization(request) or "").split("."))
        faults = self._backend.faults
        if faults.garbage:
            writer.write(_GARBAGE)
            return False
        answer = (
            Answer(faults.proxy_status, _PROXY_PAGE, "text/html")
            if faults.proxy_status
            else self._answer(request, body)
        )
        await self._send(spoken, writer, answer)
        return spoken.our_state is h11.DONE and spoken.their_state is h11.DONE

    async def _send(self, spoken: h11.Connection, writer: asyncio.StreamWriter, answer: Answer) -> None:
        headers = [("date", formatdate(self._backend.clock(), usegmt=True))]
        if answer.status != 204:
            headers += [("content-type", answer.content_type), ("content-length", str(len(answer.body)))]
        head = spoken.send(h11.Response(status_code=answer.status, headers=headers)) or b""
        if self._backend.faults.cut:
            writer.write(head[:-2] if not answer.body else head + answer.body[:-1])
            await writer.drain()
            raise ConnectionAbortedError
        body = spoken.send(h11.Data(data=answer.body)) if answer.body else b""
        writer.write(head + (body or b"") + (spoken.send(h11.EndOfMessage()) or b""))
        await writer.drain()


def authorization(request: h11.Request) -> str | None:
    """The header of this name, or ``None``."""
    return next(
        (value.decode("latin-1") for name, value in request.headers if name == b"authorization"), None
    )


async def _next_event(spoken: h11.Connection, reader: asyncio.StreamReader) -> object:
    while (event := spoken.next_event()) is h11.NEED_DATA:
        spoken.receive_data(await reader.read(65_536))
    return event


async def _body(spoken: h11.Connection, reader: asyncio.StreamReader) -> bytes:
    """The body of a request; what is beyond the largest item is read and dropped."""
    body = bytearray()
    while isinstance(event := await _next_event(spoken, reader), h11.Data):
        body += bytes(event.data)[: LARGEST_ITEM + 1 - len(body)]
    return bytes(body)
