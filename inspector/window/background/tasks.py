"""The one connection to asyncio: start work, get its result once, cancel it, wait for all of it at the end."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Container, Coroutine
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from inspector.process.logs import unexpected

_T = TypeVar("_T")
_CLOSING_SECONDS = 2.0


class Tasks(QObject):
    """Runs coroutines on the window's event loop, in named groups."""

    busy_changed = Signal()

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__()
        self._loop = loop
        self._running: dict[asyncio.Task[Any], str] = {}
        self._several: dict[str, int] = {}
        self._closing = False

    def start(
        self,
        group: str,
        work: Coroutine[Any, Any, _T],
        done: Callable[[_T], None] | None = None,
        *,
        exclusive: bool = False,
        cancelled: Callable[[], None] | None = None,
    ) -> None:
        """Run ``work``; call ``done`` with its result, or ``cancelled`` if it ended without one.

        That is when it was cancelled, and after an exception nobody expected, which is logged and told first.
        An ``exclusive`` start cancels what still runs in its group.
        """
        if self._closing:
            work.close()
            return
        if exclusive:
            self.cancel(group)
        task = self._loop.create_task(work)
        self._running[task] = group
        task.add_done_callback(lambda ended: self._ended(ended, done, cancelled))
        self.busy_changed.emit()

    def cancel(self, group: str) -> None:
        """Cancel all tasks of a group."""
        for task, name in list(self._running.items()):
            if name == group:
                task.cancel()

    def cancel_all(self, spare: Container[str] = ()) -> None:
        """Cancel all tasks except those of the groups to ``spare``."""
        for task, name in list(self._running.items()):
            if name not in spare:
                task.cancel()

    def count(self, group: str | None = None) -> int:
        """Return how many tasks are running, of one group or of all."""
        return len(self._running) if group is None else sum(name == group for name in self._running.values())

    def tell_calls(self, group: str, calls: int) -> None:
        """Report that the task of a group has ``calls`` calls in flight."""
        if self.count(group):
            self._several[group] = calls
            self.busy_changed.emit()

    def in_flight(self, spare: Container[str] = ()) -> int:
        """Return the number of calls in flight, without the groups to ``spare``.

        A task that reported none counts as one.
        """
        return sum(self._several.get(group, 1) for group in self._running.values() if group not in spare)

    async def aclose(self) -> None:
        """Cancel all tasks and wait for their end, at most two seconds."""
        self._closing = True
        self.cancel_all()
        if self._running:
            await asyncio.wait(list(self._running), timeout=_CLOSING_SECONDS)

    def _ended(
        self,
        task: asyncio.Task[Any],
        done: Callable[[Any], None] | None,
        cancelled: Callable[[], None] | None,
    ) -> None:
        group = self._running.pop(task, "")
        if not self.count(group):
            self._several.pop(group, None)
        self.busy_changed.emit()
        if self._closing:
            if not task.cancelled():
                task.exception()
            return
        try:
            if task.cancelled():
                if cancelled:
                    cancelled()
            elif (error := task.exception()) is not None:
                unexpected(error)
                if cancelled:  # else whoever waits would wait for good
                    cancelled()
            elif done:
                done(task.result())
        except Exception as error:  # a slot of the window failed: told once, in plain words
            unexpected(error)
