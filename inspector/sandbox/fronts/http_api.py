"""Momento's HTTP API for a cache: get, put and delete of one key over HTTP/1.1.

Source: Momento's OpenAPI description of the HTTP API (public-dev-docs). Its statuses and the bodies of 404 are facts;
the other bodies are not public, so the sandbox answers them with the words of its gRPC errors. The token may stand in
``Authorization`` or in ``?token=``, and in both at once is 400.
"""

from __future__ import annotations

import base64
import binascii
from urllib.parse import parse_qs, unquote, urlsplit

import grpc
import h11

from inspector.credential.permissions.access import Operation
from inspector.sandbox.enforce import LARGEST_ITEM, check_size
from inspector.sandbox.fronts.backend import Backend
from inspector.sandbox.fronts.http_server import Answer, authorization
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
_LONGEST_LIFE = 2**63 // 1000 - 1


class HttpApi:
    """Answers requests about single items."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend

    def answer(self, request: h11.Request, body: bytes) -> Answer:
        """The response to a request."""
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


def _token(request: h11.Request, query: dict[str, list[str]]) -> str | None:
    sent = authorization(request)
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
