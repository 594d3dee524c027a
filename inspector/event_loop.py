"""The window's event loop: qasync's, but due callbacks run in batches instead of one Qt timer for each.

It is qasync's selector loop on every system, so that Windows runs what Linux tests. (qasync's own choice for Windows
asks its completion port a hundred times a second.)
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from typing import Any

import qasync

from inspector.process import logs
from inspector.process.descriptors import spare_descriptors
from inspector.window.background import garbage

_TURN_SECONDS = 0.004
"""Longest time of one batch before Qt handles its own events: a quarter of a frame."""


class EventLoop(qasync.QSelectorEventLoop):  # type: ignore[misc]
    """asyncio on Qt. A call schedules about six callbacks in a row; a batch runs them in one wake-up of Qt."""

    def __init__(self, app: Any) -> None:
        self._due: deque[asyncio.Handle] = deque()
        self._planned = False
        with spare_descriptors():
            super().__init__(app)
        self.set_exception_handler(_tell)

    def call_soon(self, callback: Any, *args: Any, context: Any = None) -> asyncio.Handle:
        """Run ``callback`` in the next batch.

        Unlike qasync, do not check it first: the check costs more than most callbacks.
        """
        return self._add_callback(asyncio.Handle(callback, args, self, context))

    def _add_callback(self, handle: asyncio.Handle, delay: float = 0) -> asyncio.Handle:
        if delay > 0:
            later: asyncio.Handle = super()._add_callback(handle, delay)
            return later
        self._due.append(handle)
        self._plan()
        return handle

    def _plan(self) -> None:
        if not self._planned:
            self._planned = True
            super()._add_callback(asyncio.Handle(self._turn, (), self))

    def _turn(self) -> None:
        self._planned = False  # at once: a callback may open a dialog, whose own loop runs what it schedules
        end = time.monotonic() + _TURN_SECONDS
        while self._due and time.monotonic() < end:
            handle = self._due.popleft()
            if not handle.cancelled():
                handle._run()
        if self._due:
            self._plan()
        else:
            garbage.tidy()


def _tell(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """Report an exception of a task or callback that nobody waits for."""
    error = context.get("exception")
    if isinstance(error, BaseException):
        logs.unexpected(error)
