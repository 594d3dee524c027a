"""Dispatch gRPC calls to methods: apply faults, then send the answer or the error with its trailers."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from email.utils import formatdate
from typing import Any, Protocol

import grpc
from momento_wire_types import cachepubsub_pb2

from inspector.sandbox import control, scs
from inspector.sandbox.authority import Authority
from inspector.sandbox.call import Call, Method
from inspector.sandbox.faults import Faults
from inspector.sandbox.minting import Mint
from inspector.sandbox.refusal import GENERAL, RefusedError
from inspector.sandbox.store import Store
from inspector.sandbox.topics import Topics

_SUBSCRIBE = "/cache_client.pubsub.Pubsub/Subscribe"
_PUBLISH = "/cache_client.pubsub.Pubsub/Publish"


class Context(Protocol):
    """The part of ``grpc.aio.ServicerContext`` that is used."""

    def peer(self) -> str:
        """The caller's address."""

    def invocation_metadata(self) -> tuple[tuple[str, Any], ...]:
        """The caller's headers."""

    def set_trailing_metadata(self, trailing_metadata: tuple[tuple[str, str], ...]) -> None:
        """Set the metadata sent after the answer."""

    async def abort(
        self, code: grpc.StatusCode, details: str, trailing_metadata: tuple[tuple[str, str], ...]
    ) -> None:
        """End the call with an error status."""


class Dispatch(grpc.GenericRpcHandler):
    """Routes calls to the methods of the sandbox; gRPC answers UNIMPLEMENTED for every other path."""

    def __init__(
        self,
        authority: Authority,
        store: Store,
        mint: Mint,
        topics: Topics,
        faults: Faults,
        *,
        clock: Callable[[], float] = time.time,
        drop: Callable[[str], Awaitable[None]],
    ) -> None:
        self._authority = authority
        self._store = store
        self._faults = faults
        self._clock = clock
        self._drop = drop
        self._topics = topics
        self._date = (0, "")
        table = {**scs.METHODS, **control.METHODS, **mint.methods()}
        table[_PUBLISH] = Method(cachepubsub_pb2._PublishRequest, self._topics.publish)
        self._handlers = {path: self._unary(path, method) for path, method in table.items()}
        self._handlers.update({path: self._stream(path, method) for path, method in scs.BATCHES.items()})
        self._handlers[_SUBSCRIBE] = grpc.unary_stream_rpc_method_handler(
            self._subscribe, cachepubsub_pb2._SubscriptionRequest.FromString, _to_bytes
        )

    def service(self, handler_call_details: Any) -> Any:
        """Return the handler of a path, or ``None``. gRPC calls this for each call."""
        return self._handlers.get(handler_call_details.method)

    def _unary(self, path: str, method: Method) -> Any:
        name = path.rpartition("/")[2]

        async def answer(request: Any, context: Context) -> Any:
            try:
                if self._faults.active():
                    await self._apply_faults(name, request, context)
                response = method.answer(request, self._call(context))
            except RefusedError as refusal:
                await self._refuse(context, refusal)
            else:
                context.set_trailing_metadata((self._date_header(),))
                return response

        return grpc.unary_unary_rpc_method_handler(answer, method.request.FromString, _to_bytes)

    def _stream(self, path: str, method: Method) -> Any:
        name = path.rpartition("/")[2]

        async def answer(request: Any, context: Context) -> AsyncIterator[Any]:
            try:
                if self._faults.active():
                    await self._apply_faults(name, request, context)
                for response in method.answer(request, self._call(context)):
                    yield response
            except RefusedError as refusal:
                await self._refuse(context, refusal)

        return grpc.unary_stream_rpc_method_handler(answer, method.request.FromString, _to_bytes)

    async def _subscribe(self, request: Any, context: Context) -> AsyncIterator[Any]:
        try:
            if self._faults.active():
                await self._apply_faults("Subscribe", request, context)
            async for item in self._topics.subscribe(request, self._call(context)):
                yield item
        except RefusedError as refusal:
            await self._refuse(context, refusal)

    async def _apply_faults(self, name: str, request: Any, context: Context) -> None:
        if self._faults.delay_seconds and not _is_proof(request, context):
            await asyncio.sleep(self._faults.delay_seconds)
        if self._faults.drop_connection:
            await self._drop(context.peer())
        failure = self._faults.failure_of(name)
        if failure:
            code = grpc.StatusCode[failure.code]
            raise RefusedError(code, failure.details, failure.err or GENERAL)

    async def _refuse(self, context: Context, refusal: RefusedError) -> None:
        trailers = (self._date_header(), ("err", refusal.err))
        await context.abort(refusal.code, refusal.details, trailers)

    def _call(self, context: Context) -> Call:
        sent = dict(context.invocation_metadata() or ())
        return Call(self._authority, self._store, sent.get("authorization"), sent.get("cache", ""))

    def _date_header(self) -> tuple[str, str]:
        """The time as an HTTP ``date``. Sent as a trailer, which costs no extra message."""
        second = int(self._clock())
        if second != self._date[0]:
            self._date = (second, formatdate(second, usegmt=True))
        return "date", self._date[1]


def _is_proof(request: Any, context: Context) -> bool:
    """Whether this asks nothing and has no token: it shows who is there before a call goes, and is no call itself."""
    return not request.ByteSize() and "authorization" not in dict(context.invocation_metadata() or ())


def _to_bytes(response: Any) -> bytes:
    serialized: bytes = response.SerializeToString()
    return serialized
