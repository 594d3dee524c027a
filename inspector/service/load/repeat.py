"""Repeat: make the same call many times, several in parallel, and report statistics meanwhile.

The calls use their own channel, which completes on a gRPC thread instead of the event loop. That thread measures the
time and starts the next call, so that a busy window neither slows the calls nor distorts their latency. Each call
that ends starts the next one.
"""

from __future__ import annotations

import asyncio
import contextlib
import threading
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from typing import Any

import grpc

from inspector.credential.text.message import Message
from inspector.service.connection.channel import thread_channel
from inspector.service.connection.connection import Connection
from inspector.service.connection.proof import Proven, Unproven, prove, thread_question
from inspector.service.connection.run_in_thread import in_thread
from inspector.service.load.figures import MOST_AT_ONCE, MOST_CALLS, Figures, Latencies, Series, tally
from inspector.service.load.repeated_call import RepeatedCall, prepare, unproven_word, word_of

__all__ = ["MOST_AT_ONCE", "MOST_CALLS", "Series", "repeat"]

_SNAPSHOT_SECONDS = 0.1
_READY = grpc.ChannelConnectivity.READY.value[0]


async def repeat(
    connection: Connection, series: Series, progress: Callable[[Figures], None] | None = None
) -> Figures | Message:
    """Run the series. ``progress`` gets a snapshot ten times a second, on the caller's event loop.

    Cancelling the task, or closing the connection, ends the running calls and returns the figures so far. Returns a
    message when the series cannot run. Raises what gRPC raises when it cannot start a call.
    """
    prepared = prepare(connection, series)
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


class _Run:
    """One running series. ``_lock`` guards the attributes below it, which gRPC's and the caller's thread share."""

    def __init__(self, prepared: RepeatedCall, series: Series) -> None:
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
        self._channel: Any = None
        self._method: Any = None
        self._is_proven = False
        self._proof: Callable[[], None] | None = None
        self._proof_seconds = 0.0
        self._owed = 0
        self._wake = threading.Event()
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
            waiting, proof = list(self._in_flight), self._proof
        if proof:
            proof()
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
                self._series,
            )

    def _call_all(self) -> None:
        rpc = self._prepared.rpc
        with closing(thread_channel(self._prepared.route)) as channel:
            self._channel = channel
            self._method = channel.unary_unary(rpc.path)
            told = self._prove()
            self._is_proven = isinstance(told, Proven)
            self._began = time.perf_counter()
            with self._lock:
                self._open = 1  # keeps the run open until the first calls have been started
            for _ in range(min(self._series.concurrency, self._series.total)):
                self._next()
            self._settle(told)
            self._closed_one()
            while not self._drained.is_set():
                self._wake.wait()
                self._wake.clear()
                if self._owed:
                    self._settle(self._prove())
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
        if self._may_send():
            self._send()
            return
        with self._lock:
            self._owed += 1
        self._wake.set()

    def _may_send(self) -> bool:
        """Whether the peer is proven, on the connection that is still open: gRPC does not connect again by itself."""
        if self._is_proven and self._channel._channel.check_connectivity_state(False) != _READY:
            self._is_proven = False
        return self._is_proven

    def _prove(self) -> Proven | Unproven | None:
        """Prove the peer, on this thread; ``None`` when the run was cancelled meanwhile."""
        begun = time.perf_counter()

        async def work() -> Proven | Unproven | None:
            loop, task = asyncio.get_running_loop(), asyncio.current_task()
            with self._lock:
                self._proof = lambda: _cancel(loop, task)
                if self._cancelled:
                    return None
            question = thread_question(self._channel)
            return await prove(
                question,
                self._prepared.route,
                self._prepared.rpc.service,
                self._prepared.rpc.path,
                self._series.deadline,
            )

        told: Proven | Unproven | None = None
        with contextlib.suppress(asyncio.CancelledError):
            told = asyncio.run(work())
        self._proof = None
        self._proof_seconds = time.perf_counter() - begun
        return told

    def _settle(self, told: Proven | Unproven | None) -> None:
        """Start the calls that waited for the proof, or count them as ended like it."""
        with self._lock:
            owed, self._owed = self._owed, 0
        self._is_proven = isinstance(told, Proven)
        go = self._may_send()
        for _ in range(owed):
            if go:
                self._send()
                continue
            if told is not None:
                self._count(unproven_word(told), self._proof_seconds)
                self._next()
            self._closed_one()

    def _send(self) -> None:
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
        word = word_of(call, self._prepared.rpc)
        with self._lock:
            self._in_flight.discard(call)
        self._count(word, latency)
        self._next()
        self._closed_one()

    def _count(self, word: str, latency: float) -> None:
        with self._lock:
            if not (self._cancelled and word == "CANCELLED"):
                self._latencies.add(latency)
                self._words[word] += 1

    def _closed_one(self) -> None:
        with self._lock:
            self._open -= 1
            over = not self._open
        if over:
            self._drained.set()
            self._wake.set()


def _cancel(loop: asyncio.AbstractEventLoop, task: asyncio.Task[Any] | None) -> None:
    with contextlib.suppress(RuntimeError):  # the proof is over, and its loop closed
        if task is not None:
            loop.call_soon_threadsafe(task.cancel)
