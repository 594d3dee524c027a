"""Momento's HTTP API for a cache: get, put and delete of one key over HTTP/1.1.

Source: Momento's OpenAPI description of the HTTP API (public-dev-docs). Its statuses and the bodies of 404 are facts;
the other bodies are not public, so the sandbox answers them with the words of its gRPC errors. The token may stand in
``Authorization`` or in ``?token=``, and in both at once is 400.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
from dataclasses import dataclass
from email.utils import formatdate
from urllib.parse import parse_qs, unquote, urlsplit

import grpc
import h11

from inspector.credential.permissions.access import Operation
from inspector.sandbox.enforce import LARGEST_ITEM, check_size
from inspector.sandbox.fronts.backend import Backend, DropError
from inspector.sandbox.refusal import RefusedError, invalid

_OPERATIONS = {b"GET": Operation.GET, b"PUT": Operation.SET, b"DELETE": Operation.DELETE}
_STATUSES = {
    grpc.StatusCode.INVALID_ARGUMENT: 400,
    grpc.StatusCode.UNAUTHENTICATED: 401,
    grpc.StatusCode.PERMISSION_DENIED: 403,
    grpc.StatusCode.NOT_FOUND: 404,
    grpc.StatusCode.RESOURCE_EXHAUSTED: 429,
}
"""Every other error is 500."""
_NO_CACHE, _NO_KEY = b"Cache Not Found", b"Key Not Found"
_PROXY_PAGE = b"<!DOCTYPE html><html><body><h1>Blocked by the proxy</h1></body></html>"
_GARBAGE = b"\x00\x01 this is not HTTP \xff\xfe\r\n\r\n"
_LARGEST_HEAD = 32_768
_LONGEST_LIFE = 2**63 // 1000 - 1


@dataclass(frozen=True, slots=True)
class Answer:
    """A response: status, body and content type."""

    status: int
    body: bytes = b""
    content_type: str = "text/plain; charset=utf-8"


class HttpApi:
    """Answers requests over one connection after the other."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend

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
        await self._backend.wait()
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

    def _answer(self, request: h11.Request, body: bytes) -> Answer:
        try:
            return self._perform(request, body)
        except RefusedError as refusal:
            if refusal.code is grpc.StatusCode.NOT_FOUND:
                return Answer(404, _NO_CACHE)
            return Answer(_STATUSES.get(refusal.code, 500), refusal.details.encode())

    def _perform(self, request: h11.Request, body: bytes) -> Answer:
        parts = urlsplit(request.target.decode("ascii", "replace"))
        folder, cache = parts.path.removeprefix("/").partition("/")[::2]
        operation = _OPERATIONS.get(request.method)
        if folder != "cache" or operation is None or not cache or "/" in cache:
            return Answer(404, b"Not Found")
        query = parse_qs(parts.query, keep_blank_values=True, errors="surrogateescape")
        call = self._backend.call(_token(request, query), unquote(cache))
        call.bearer()
        self._backend.refuse(operation)
        key = _key(query)
        name = call.enter(operation, key)
        if operation is Operation.GET:
            value = call.store.get(name, key)
            return Answer(404, _NO_KEY) if value is None else Answer(200, value, "application/octet-stream")
        if operation is Operation.DELETE:
            call.store.remove(name, key)
            return Answer(204)
        check_size(len(key) + len(body), LARGEST_ITEM)
        call.store.set(name, key, body, _seconds(query) * 1000)
        return Answer(204)

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


def _token(request: h11.Request, query: dict[str, list[str]]) -> str | None:
    sent = next(
        (value.decode("latin-1") for name, value in request.headers if name == b"authorization"), None
    )
    asked = query.get("token", [None])[0]
    if sent is not None and asked is not None:
        raise invalid("The token is in the header and in the query")
    return sent if asked is None else asked


def _key(query: dict[str, list[str]]) -> bytes:
    if "key_base64" not in query:
        return query.get("key", [""])[0].encode("utf-8", "surrogateescape")
    text = query["key_base64"][0].rstrip("=")
    try:
        return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        raise invalid("key_base64 is not URL-safe base64") from None


def _seconds(query: dict[str, list[str]]) -> int:
    text = query.get("ttl_seconds", [""])[0]
    if not (text.isascii() and text.isdecimal() and 0 < int(text[:20]) <= _LONGEST_LIFE):
        raise invalid("ttl_seconds must be a positive whole number")
    return int(text)
