"""The queue of calls: loads gRPC when it is first needed, holds calls until then, runs and cancels them."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Signal

from inspector.window.background.preload import Preload

if TYPE_CHECKING:
    from inspector.service.connection.connections import Connections
    from inspector.window.background.tasks import Tasks

_T = TypeVar("_T")
_HOUSEKEEPING = frozenset({"close", "sandbox"})
_DECODERS = "inspector.window.loading.reader"
_LOOP = ("inspector.event_loop", "inspector.window.background.tasks")
_HEAVY = (
    "inspector.service.connection.connections",
    "inspector.service.calls.cache",
    "inspector.service.calls.tokens",
    "inspector.sandbox",
)
_PAGES = (
    "inspector.window.pages.calls.page",
    "inspector.window.pages.mint.page",
    "inspector.window.pages.diagnose.page",
)
"""These pages are loaded together with the gRPC modules they use; otherwise the first visit would take 125 ms."""


class _Waiting(NamedTuple):
    """A call that begins once gRPC has been loaded."""

    group: str
    begin: Callable[[Tasks], None]
    cancelled: Callable[[], None] | None


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
    _not_loaded = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._tasks: Tasks | None = None
        self._connections: Connections | None = None
        self._waiting: list[Callable[[], None]] = []
        self._calls: list[_Waiting] = []
        self._preload = Preload(self._not_loaded.emit)
        self._loading = self._decoders = False
        self._loaded.connect(self._on_loaded)
        self._not_loaded.connect(self._on_not_loaded)

    def load_decoders(self) -> None:
        """Load the credential decoders in a worker thread. Call it at the first input of the person."""
        if not self._decoders:
            self._decoders = True
            self._preload.load("load-decoders", _DECODERS)

    def attach(self, tasks: Tasks) -> None:
        """Take over the tasks of the event loop, which runs from now on."""
        self._tasks = tasks
        tasks.busy_changed.connect(lambda: self.calls_changed.emit(tasks.in_flight(_HOUSEKEEPING)))
        if self._connections:
            self._begin(tasks)

    def is_ready(self) -> bool:
        """Return whether gRPC is loaded, so that calls start at once."""
        return self._connections is not None

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

    def run(
        self,
        group: str,
        make: Callable[[], Coroutine[Any, Any, _T]],
        done: Callable[[_T], None],
        *,
        exclusive: bool = False,
        cancelled: Callable[[], None] | None = None,
    ) -> None:
        """Run a coroutine on the loop, now or once gRPC has been loaded; ``done`` gets its result."""

        def begin(tasks: Tasks) -> None:
            tasks.start(group, make(), done, exclusive=exclusive, cancelled=cancelled)

        if self._connections and self._tasks:
            begin(self._tasks)
        else:
            self._calls.append(_Waiting(group, begin, cancelled))
            self.load_grpc()

    def cancel(self, group: str) -> None:
        """Cancel a group of calls, including those that still wait."""
        self._drop(lambda call: call.group == group)
        if self._tasks:
            self._tasks.cancel(group)

    def cancel_all(self) -> None:
        """Cancel every call, including those that still wait. Closing connections and starting the sandbox continue."""
        self._drop(lambda _call: True)
        if self._tasks:
            self._tasks.cancel_all(spare=_HOUSEKEEPING)

    def _drop(self, chosen: Callable[[_Waiting], bool]) -> None:
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
            self._preload.load(
                "load-grpc", *_LOOP, self.loop_wanted.emit, *_HEAVY, self._loaded.emit, *_PAGES
            )

    def _on_loaded(self) -> None:
        from inspector.service.connection.connections import Connections  # noqa: PLC0415 - loaded by the worker thread

        self._connections = Connections()
        if self._tasks:
            self._begin(self._tasks)

    def _on_not_loaded(self) -> None:
        self._loading = self._decoders = False
        self._waiting.clear()
        self._drop(lambda _call: True)
        self.failed.emit(self.tr("Part of the program could not be loaded. Install the program again."))

    def _begin(self, tasks: Tasks) -> None:
        waiting, calls = self._waiting, self._calls
        self._waiting, self._calls = [], []
        for act in waiting:
            act()
        for call in calls:
            call.begin(tasks)
