"""The one connection to asyncio: start work, get its result once, cancel it, wait for all of it at the end."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Container
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from inspector.process.logs import unexpected
from inspector.window.background.work import Work

_CLOSING_SECONDS = 2.0


class Tasks(QObject):
    """Runs coroutines on the window's event loop, in named groups."""

    busy_changed = Signal()

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__()
        self._loop = loop
        self._running: dict[asyncio.Task[Any], Work[Any]] = {}
        self._groups: Counter[str] = Counter()
        """How many tasks of each group run: many may end in one turn of the loop, and each is counted."""
        self._several: dict[str, int] = {}
        self._told = QTimer(self)
        """Tells once of all that began and ended in one turn."""
        self._told.setSingleShot(True)
        self._told.setInterval(0)
        self._told.timeout.connect(self.busy_changed)
        self._closing = False

    def start(self, work: Work[Any]) -> None:
        """Start ``work`` and call its ``done`` or ``cancelled`` at the end.

        It ends without a result when it is cancelled or raises an unexpected exception, which is logged and told first.
        Nothing is started after :meth:`aclose` was called.
        """
        if self._closing:
            return
        if work.exclusive:
            self.cancel(lambda running: running.group == work.group)
        task = self._loop.create_task(work.make())
        self._running[task] = work
        self._groups[work.group] += 1
        task.add_done_callback(lambda ended: self._ended(ended, work))
        self._told.start()

    def cancel(self, chosen: Callable[[Work[Any]], bool]) -> None:
        """Cancel the running work that is chosen."""
        for task, work in list(self._running.items()):
            if chosen(work):
                task.cancel()

    def count(self, group: str | None = None) -> int:
        """Return how many tasks are running, of one group or of all."""
        return len(self._running) if group is None else self._groups[group]

    def tell_calls(self, group: str, calls: int) -> None:
        """Report that the task of a group has ``calls`` calls in flight."""
        if self.count(group):
            self._several[group] = calls
            self._told.start()

    def in_flight(self, spare: Container[str] = ()) -> int:
        """Return the number of calls in flight, without the groups to ``spare``.

        A task that reported none counts as one.
        """
        return sum(
            self._several.get(work.group, 1) for work in self._running.values() if work.group not in spare
        )

    async def aclose(self) -> None:
        """Cancel all tasks and wait for their end, at most two seconds."""
        self._closing = True
        self.cancel(lambda _work: True)
        if self._running:
            await asyncio.wait(list(self._running), timeout=_CLOSING_SECONDS)

    def _ended(self, task: asyncio.Task[Any], work: Work[Any]) -> None:
        group = work.group
        del self._running[task]
        self._groups[group] -= 1
        if not self._groups[group]:
            del self._groups[group]
            self._several.pop(group, None)
        self._told.start()
        if self._closing:
            if not task.cancelled():
                task.exception()
            return
        try:
            if task.cancelled():
                if work.cancelled:
                    work.cancelled()
            elif (error := task.exception()) is not None:
                unexpected(error)
                if work.cancelled:  # otherwise the caller would wait for ever
                    work.cancelled()
            elif work.done:
                work.done(task.result())
        except Exception as error:  # a slot of the window failed: told once, in plain words
            unexpected(error)
