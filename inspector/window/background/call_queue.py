"""Work beside the window: gRPC loaded when it is wanted, and calls that wait for it, run, and are cancelled."""

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
"""With what they call, an eighth of a second at their first visit otherwise."""


class _Waiting(NamedTuple):
    """A call that begins once gRPC has been loaded."""

    group: str
    begin: Callable[[Tasks], None]
    cancelled: Callable[[], None] | None


class CallQueue(QObject):
    """Asyncio and gRPC are loaded in a worker thread with the first entry or call; what comes earlier waits."""

    calls_changed = Signal(int)
    """How many calls run now."""
    failed = Signal(str)
    """A part of the program is missing: a sentence."""
    loop_wanted = Signal()
    """Something is to be called soon, and asyncio has been loaded for it: :meth:`attach` its loop."""

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
        """Load what reads credentials, beside the window: somebody is there, and will want it."""
        if not self._decoders:
            self._decoders = True
            self._preload.load("load-decoders", _DECODERS)

    def attach(self, tasks: Tasks) -> None:
        """The event loop runs from now on."""
        self._tasks = tasks
        tasks.busy_changed.connect(lambda: self.calls_changed.emit(tasks.in_flight(_HOUSEKEEPING)))
        if self._connections:
            self._begin(tasks)

    def is_ready(self) -> bool:
        """Whether calls can be made without waiting."""
        return self._connections is not None

    def when_ready(self, act: Callable[[], None]) -> None:
        """Do something now, or as soon as gRPC has been loaded."""
        if self.is_ready():
            act()
        else:
            self._waiting.append(act)
            self.load_grpc()

    def end(self) -> None:
        """Load nothing more. Enough where the event loop never ran."""
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
        """Run a coroutine on the loop, now or once gRPC has been loaded; ``done`` gets what it returns."""

        def begin(tasks: Tasks) -> None:
            tasks.start(group, make(), done, exclusive=exclusive, cancelled=cancelled)

        if self._connections and self._tasks:
            begin(self._tasks)
        else:
            self._calls.append(_Waiting(group, begin, cancelled))
            self.load_grpc()

    def cancel(self, group: str) -> None:
        """Cancel a group of calls, also those that wait."""
        self._drop(lambda call: call.group == group)
        if self._tasks:
            self._tasks.cancel(group)

    def cancel_all(self) -> None:
        """Cancel every call, also those that wait; pages and what is being closed or started go on."""
        self._drop(lambda _call: True)
        if self._tasks:
            self._tasks.cancel_all(spare=_HOUSEKEEPING)

    def _drop(self, chosen: Callable[[_Waiting], bool]) -> None:
        """Let go of calls that wait, and tell whoever asked for them: else they would wait for good."""
        dropped = [call for call in self._calls if chosen(call)]
        self._calls = [call for call in self._calls if not chosen(call)]
        for call in dropped:
            if call.cancelled:
                call.cancelled()

    def count(self, group: str | None = None) -> int:
        """How many calls of a group, or in all, are running or wait for their turn."""
        waiting = sum(group in (None, call.group) for call in self._calls)
        return waiting + (self._tasks.count(group) if self._tasks else 0)

    def tell_calls(self, group: str, calls: int) -> None:
        """Of the one task of a group that makes several calls at once, so many are in flight now."""
        if self._tasks:
            self._tasks.tell_calls(group, calls)

    def load_grpc(self) -> None:
        """Once there is something to call with: it takes a third of a second and as much memory as the window."""
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
        self.failed.emit(self.tr("A part of the program could not be loaded. Install the program again."))

    def _begin(self, tasks: Tasks) -> None:
        waiting, calls = self._waiting, self._calls
        self._waiting, self._calls = [], []
        for act in waiting:
            act()
        for call in calls:
            call.begin(tasks)
