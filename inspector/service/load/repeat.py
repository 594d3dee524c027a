"""Repeat: make the same call many times, several in parallel, and report statistics meanwhile.

The calls use their own channel, which completes on a gRPC thread instead of the event loop. That thread measures the
time and starts the next call, so that a busy window neither slows the calls nor distorts their latency. Each call
that ends starts the next one.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from typing import Any

import grpc
from momento_wire_types import cacheclient_pb2 as pb

from inspector.credential.text.message import Message, message
from inspector.service.calls import cache as cache_calls
from inspector.service.connection.channel import Metadata, request_headers, thread_channel
from inspector.service.connection.connection import Connection, Rpc, deadline_problem
from inspector.service.connection.run_in_thread import in_thread
from inspector.service.connection.setting import Route
from inspector.service.load.figures import MOST_AT_ONCE, MOST_CALLS, Figures, Latencies, Series, tally

__all__ = ["MOST_AT_ONCE", "MOST_CALLS", "Series", "repeat"]

_SNAPSHOT_SECONDS = 0.1
_BAD_NUMBERS = message("Repeat", "At most {calls} calls, and at most {at_once} in parallel.")


async def repeat(
    connection: Connection, series: Series, progress: Callable[[Figures], None] | None = None
) -> Figures | Message:
    """Run the series. ``progress`` gets a snapshot ten times a second, on the caller's event loop.

    Cancelling the task, or closing the connection, ends the running calls and returns the figures so far. Returns a
    message when the series cannot run. Raises what gRPC raises when it cannot start a call.
    """
    prepared = _prepare(connection, series)
    if isinstance(prepared, Message):
        return prepared
    run = _Run(prepared, series)
    ended = in_thread(run.drive, "repeat")
    with connection.ending(run.cancel):
        try:
            while not ended.done():
                await asyncio.wait([ended], timeout=_SNAPSHOT_SECONDS)
                if progress and not ended.done():
                    progress(run.figures())
        except asyncio.CancelledError:
            run.cancel()
            await asyncio.wait([ended])
    return ended.result()


@dataclass(frozen=True, slots=True)
class _Prepared:
    route: Route
    rpc: Rpc
    request: bytes
    headers: Metadata


def _prepare(connection: Connection, series: Series) -> _Prepared | Message:
    rpc = cache_calls.GET if series.value is None else cache_calls.SET
    route = connection.route(rpc.service)
    if isinstance(route, Message):
        return route
    headers = request_headers(connection.token, route, series.cache)
    if isinstance(headers, Message):
        return headers
    if not (1 <= series.total <= MOST_CALLS and 1 <= series.concurrency <= MOST_AT_ONCE):
        return _BAD_NUMBERS.of(calls=MOST_CALLS, at_once=MOST_AT_ONCE)
    return deadline_problem(series.deadline) or _Prepared(route, rpc, _request(series), headers)


def _request(series: Series) -> bytes:
    if series.value is None:
        return pb._GetRequest(cache_key=series.key).SerializeToString()
    milliseconds = int(series.ttl_seconds * 1000)
    return pb._SetRequest(
        cache_key=series.key, cache_body=series.value, ttl_milliseconds=milliseconds
    ).SerializeToString()


class _Run:
    """One running series. ``_lock`` guards the attributes below it, which gRPC's and the caller's thread share."""

    def __init__(self, prepared: _Prepared, series: Series) -> None:
        self._prepared = prepared
        self._series = series
        self._thread = threading.local()
        self._drained = threading.Event()
        self._lock = threading.Lock()
        self._latencies = Latencies()
        self._words: Counter[str] = Counter()
        self._in_flight: set[Any] = set()
        self._started = 0
        self._open = 0
        self._cancelled = False
        self._began = time.perf_counter()
        self._lasted: float | None = None
        self._method: Any = None
        self._broken: Exception | None = None

    def drive(self) -> Figures:
        """Run the series and wait for the last call. Raises what gRPC raises when it cannot start a call."""
        self._call_all()
        if self._broken:
            raise self._broken
        return self.figures()

    def cancel(self) -> None:
        """Start no more calls and end the running ones."""
        with self._lock:
            self._cancelled = True
            waiting = list(self._in_flight)
        for call in waiting:
            call.cancel()

    def figures(self) -> Figures:
        """The figures so far."""
        with self._lock:
            known = self._latencies
            lasted = time.perf_counter() - self._began if self._lasted is None else self._lasted
            return Figures(
                self._series.total,
                known.count,
                lasted,
                tally(self._words),
                known.percentile(0.5),
                known.percentile(0.9),
                known.percentile(0.99),
                known.longest,
                known.bars(),
                self._cancelled,
                self._lasted is not None,
            )

    def _call_all(self) -> None:
        rpc = self._prepared.rpc
        with closing(thread_channel(self._prepared.route)) as channel:
            self._method = channel.unary_unary(rpc.path, None, rpc.response.FromString)
            self._began = time.perf_counter()
            with self._lock:
                self._open = 1  # keeps the run open until the first calls have been started
            for _ in range(min(self._series.concurrency, self._series.total)):
                self._next()
            self._closed_one()
            self._drained.wait()
            self._lasted = time.perf_counter() - self._began

    def _next(self) -> None:
        """Start one call, and without recursion another for each call that ends on this thread meanwhile."""
        if getattr(self._thread, "starting", False):
            self._thread.owed += 1
            return
        self._thread.starting, self._thread.owed = True, 1
        while self._thread.owed:
            self._thread.owed -= 1
            self._start_one()
        self._thread.starting = False

    def _start_one(self) -> None:
        with self._lock:
            if self._cancelled or self._started >= self._series.total:
                return
            self._started += 1
            self._open += 1
        sent = time.perf_counter()
        try:
            call = self._method.future(
                self._prepared.request, timeout=self._series.deadline, metadata=self._prepared.headers
            )
        except Exception as error:  # would be lost on gRPC's thread; drive() raises it
            self._broken = error
            self.cancel()
            self._closed_one()
            return
        with self._lock:
            self._in_flight.add(call)
            late = self._cancelled
        call.add_done_callback(lambda done: self._ended(done, sent))
        if late:
            call.cancel()

    def _ended(self, call: Any, sent: float) -> None:
        latency = time.perf_counter() - sent
        word = _word(call)
        with self._lock:
            self._in_flight.discard(call)
            if not (self._cancelled and word == "CANCELLED"):
                self._latencies.add(latency)
                self._words[word] += 1
        self._next()
        self._closed_one()

    def _closed_one(self) -> None:
        with self._lock:
            self._open -= 1
            over = not self._open
        if over:
            self._drained.set()


def _word(call: Any) -> str:
    code = call.code()
    if code is not grpc.StatusCode.OK:
        return str(code.name)
    result = call.result().result
    return {pb.Hit: "HIT", pb.Miss: "MISS"}.get(result, "OK")
