"""The queue of calls: loads gRPC when it is first needed, holds calls until then, runs and cancels them."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from inspector.window.background.preload import Preload
from inspector.window.background.work import Work
from inspector.window.page_table import page_specs

if TYPE_CHECKING:
    from inspector.window.background.tasks import Tasks

_T = TypeVar("_T")
_HOUSEKEEPING = frozenset({"close", "sandbox"})
_DECODERS = ("inspector.window.loading.reader", "inspector.credential.permissions.codec")
_LOOP = ("inspector.event_loop", "inspector.window.background.tasks")
_HEAVY = (
    "inspector.service.connection.connections",
    "inspector.service.calls.cache",
    "inspector.service.calls.tokens",
    "inspector.sandbox",
)
"""These pages are loaded after gRPC; otherwise the first visit of one would take 125 ms."""


class CallQueue(QObject):
    """Runs calls on the event loop. Asyncio and gRPC are loaded in a worker thread with the first entry or call;

    calls made before that wait in the queue.
    """

    calls_changed = Signal(int)
    """The number of calls in flight."""
    failed = Signal(str)
    """A part of the program is missing: a sentence."""
    loop_wanted = Signal()
    """A call is coming and asyncio has been loaded: the application should call :meth:`attach`."""

    _loaded = Signal()
    _not_loaded = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._tasks: Tasks | None = None
        self._waiting: list[Callable[[], None]] = []
        self._calls: list[Work[Any]] = []
        self._preload = Preload(self._not_loaded.emit)
        self._loading = self._decoders = self._ready = False
        self._loaded.connect(self._on_loaded)
        self._not_loaded.connect(self._on_not_loaded)

    def load_decoders(self) -> None:
        """Load the credential decoders in a worker thread. Call it at the first input of the person."""
        if not self._decoders:
            self._decoders = True
            self._preload.load("load-decoders", *_DECODERS)

    def attach(self, tasks: Tasks) -> None:
        """Take over the tasks of the event loop, which runs from now on."""
        self._tasks = tasks
        tasks.busy_changed.connect(lambda: self.calls_changed.emit(tasks.in_flight(_HOUSEKEEPING)))
        if self._ready:
            self._begin(tasks)

    def is_ready(self) -> bool:
        """Return whether gRPC is loaded, so that calls start at once."""
        return self._ready

    def when_ready(self, act: Callable[[], None]) -> None:
        """Call ``act`` now, or as soon as gRPC has been loaded."""
        if self.is_ready():
            act()
        else:
            self._waiting.append(act)
            self.load_grpc()

    def end(self) -> None:
        """Stop loading modules. This is all the clean-up needed if the event loop never ran."""
        self._preload.end()

    def run(self, work: Work[_T]) -> None:
        """Run work on the event loop, now or once gRPC has been loaded."""
        if self._ready and self._tasks:
            self._tasks.start(work)
        else:
            self._calls.append(work)
            self.load_grpc()

    def cancel(self, group: str) -> None:
        """Cancel a group of calls, including those that still wait."""
        self._cancel(lambda call: call.group == group)

    def cancel_of(self, owners: Collection[object]) -> None:
        """Cancel the calls of some owners, including those that still wait."""
        self._cancel(lambda call: call.owner is not None and call.owner in owners)

    def cancel_all(self) -> None:
        """Cancel every call, including those that still wait. Closing connections and starting the sandbox continue."""
        self._cancel(lambda call: call.group not in _HOUSEKEEPING)

    def _cancel(self, chosen: Callable[[Work[Any]], bool]) -> None:
        self._drop(chosen)
        if self._tasks:
            self._tasks.cancel(chosen)

    def _drop(self, chosen: Callable[[Work[Any]], bool]) -> None:
        """Remove the chosen calls from the queue and call their ``cancelled``, so that no caller waits for ever."""
        dropped = [call for call in self._calls if chosen(call)]
        self._calls = [call for call in self._calls if not chosen(call)]
        for call in dropped:
            if call.cancelled:
                call.cancelled()

    def count(self, group: str | None = None) -> int:
        """Return how many calls of a group, or in all, are running or waiting."""
        waiting = sum(group in (None, call.group) for call in self._calls)
        return waiting + (self._tasks.count(group) if self._tasks else 0)

    def tell_calls(self, group: str, calls: int) -> None:
        """Report that the one task of a group has ``calls`` calls in flight."""
        if self._tasks:
            self._tasks.tell_calls(group, calls)

    def load_grpc(self) -> None:
        """Load gRPC in a worker thread.

        It takes 0.3 s and as much memory as the window, so it waits for an entry or call.
        """
        if not self._loading:
            self._loading = True
            pages = (page.module for page in page_specs() if page.makes_calls)
            ready = self._loaded.emit
            self._preload.load("load-grpc", *_LOOP, self.loop_wanted.emit, *_HEAVY, ready, *pages)

    def _on_loaded(self) -> None:
        self._ready = True
        if self._tasks:
            self._begin(self._tasks)

    def _on_not_loaded(self, missing: bool) -> None:
        self._loading = self._decoders = False
        self._waiting.clear()
        self._drop(lambda _call: True)
        if missing:
            self.failed.emit(self.tr("Part of the program could not be loaded. Install the program again."))

    def _begin(self, tasks: Tasks) -> None:
        waiting, calls = self._waiting, self._calls
        self._waiting, self._calls = [], []
        for act in waiting:
            act()
        for call in calls:
            tasks.start(call)
