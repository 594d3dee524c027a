"""Calls on behalf of the window: finds the connection of an entry, runs the call, hands its outcome back.

Asyncio and gRPC are loaded in a worker thread with the first entry or call; what comes earlier waits for them.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from inspector.credential.inspected import Source
from inspector.credential.secret import Secret
from inspector.service.setting import ConnectionSetting
from inspector.window.ahead import Ahead
from inspector.window.entries import Entries, Entry
from inspector.window.entry_names import default_name

if TYPE_CHECKING:
    from inspector.sandbox import Sandbox
    from inspector.service.connection import Connection
    from inspector.service.connections import Connections
    from inspector.window.tasks import Tasks

_T = TypeVar("_T")
AFTER_SHOWING_MS = 300
"""The first entry is shown before anything more is loaded: both want the interpreter."""
_HOUSEKEEPING = frozenset({"close", "sandbox"})
_DECODERS = "inspector.window.reading"
_LOOP = ("inspector.event_loop", "inspector.window.tasks")
_HEAVY = (
    "inspector.service.connections",
    "inspector.service.cache",
    "inspector.service.tokens",
    "inspector.sandbox",
)
_PAGES = ("inspector.window.calls_page", "inspector.window.mint_page", "inspector.window.diagnose_page")
"""With what they call, an eighth of a second at their first visit otherwise."""


class _Waiting(NamedTuple):
    """A call that begins once gRPC has been loaded."""

    group: str
    begin: Callable[[Tasks], None]
    cancelled: Callable[[], None] | None


class Operations(QObject):
    """The window's road to the service and the sandbox."""

    calls_changed = Signal(int)
    """How many calls run now."""
    minted = Signal(object)
    """A new entry made by a call; it is in the model already."""
    sandbox_changed = Signal(str)
    """The sandbox has started: the address it listens on."""
    failed = Signal(str)
    """Something nobody expected went wrong: a sentence."""

    loop_wanted = Signal()
    """Something is to be called soon, and asyncio has been loaded for it: :meth:`attach` its loop."""

    _loaded = Signal()
    _not_loaded = Signal()

    def __init__(self, entries: Entries) -> None:
        super().__init__()
        self._entries = entries
        self._tasks: Tasks | None = None
        self._connections: Connections | None = None
        self._waiting: list[Callable[[], None]] = []
        self._calls: list[_Waiting] = []
        self.sandbox: Sandbox | None = None
        self.sandbox_address = ""
        self.fault = "none"
        """What the sandbox was told to do wrong."""
        self._ahead = Ahead(self._not_loaded.emit)
        self._loading = self._decoders = False
        self._loaded.connect(self._on_loaded)
        self._not_loaded.connect(self._on_not_loaded)
        entries.rowsInserted.connect(lambda: QTimer.singleShot(AFTER_SHOWING_MS, self._load_grpc))

    # Start and end

    def load_decoders(self) -> None:
        """Load what reads credentials, beside the window: somebody is there, and will want it."""
        if not self._decoders:
            self._decoders = True
            self._ahead.load("load-decoders", _DECODERS)

    def attach(self, tasks: Tasks) -> None:
        """The event loop runs from now on."""
        self._tasks = tasks
        tasks.busy_changed.connect(lambda: self.calls_changed.emit(tasks.in_flight(_HOUSEKEEPING)))
        tasks.failed.connect(self._on_failed)
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
            self._load_grpc()

    def end(self) -> None:
        """Load nothing more. Enough where the event loop never ran."""
        self._ahead.end()

    async def aclose(self) -> None:
        """Close every channel, stop the sandbox, and load nothing more."""
        if self._connections:
            await self._connections.close()
        if self.sandbox:
            await self.sandbox.stop()
            self.sandbox = None
        self.end()

    # Calls

    def call(
        self,
        entry: Entry,
        group: str,
        make: Callable[[Connection], Coroutine[Any, Any, _T]],
        done: Callable[[_T], None],
        *,
        exclusive: bool = False,
        cancelled: Callable[[], None] | None = None,
    ) -> None:
        """Run one call with the entry's credential over its connection; ``done`` gets what it returns."""

        def begin(tasks: Tasks) -> None:
            work = make(self.connection(entry))
            tasks.start(group, work, done, exclusive=exclusive, cancelled=cancelled)

        if self._connections and self._tasks:
            begin(self._tasks)
        else:
            self._calls.append(_Waiting(group, begin, cancelled))
            self._load_grpc()

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

    def setting(self, entry: Entry) -> ConnectionSetting:
        """How the entry is called: as the person chose, else to the sandbox it belongs to, else to its endpoint."""
        if entry.connection is not None:
            chosen: ConnectionSetting = entry.connection
            return chosen
        if entry.sandbox and self.sandbox:
            return ConnectionSetting.sandbox(self.sandbox_address)
        return ConnectionSetting()

    def connection(self, entry: Entry) -> Connection:
        """The connection of an entry. Needs gRPC to be loaded."""
        assert self._connections is not None  # noqa: S101 - callers wait for ready
        inspection = entry.inspection
        consented = frozenset(entry.consented)
        return self._connections.of(inspection.token, inspection.endpoint, self.setting(entry), consented)

    # New credentials

    def add_credential(
        self,
        credential: Secret,
        name: str,
        like: Entry | None = None,
        *,
        sandbox: bool = False,
        endpoint: str | None = None,
        refresh_token: Secret | None = None,
    ) -> Entry:
        """Make an entry of a credential that a call returned, called like the one it came from, and show it.

        A ``refresh_token`` comes beside a key, and once: it stays with the entry.
        """
        from inspector.window.reading import read_one  # noqa: PLC0415 - loaded by the worker thread

        inspection, findings = read_one(credential.reveal(), Source(name=name), endpoint)
        entry = Entry(
            inspection,
            findings,
            default_name(inspection, {known.name for known in self._entries.entries()}),
            sandbox=sandbox or bool(like and like.sandbox),
            writes_allowed=sandbox or bool(like and like.writes_allowed),
            connection=like.connection if like else None,
            consented=set(like.consented) if like else set(),
        )
        shown = self._entries.add([entry]) or entry
        if refresh_token:  # the latest holds, also for a key that was known
            shown.inspection = replace(shown.inspection, refresh_token=refresh_token)
            shown.only_here = not shown.sandbox
        self.minted.emit(shown)
        return shown

    def holds(self, entry: Entry) -> bool:
        """Whether an entry is still loaded."""
        return entry in self._entries.entries()

    # The sandbox

    def sandbox_endpoint(self) -> str | None:
        """The host name inside the sandbox's credentials, while it runs."""
        return self.sandbox.endpoint if self.sandbox else None

    def start_sandbox(self) -> None:
        """Start the sandbox if it does not run, and load its key."""
        self.when_ready(self._start_sandbox)

    def _start_sandbox(self) -> None:
        if self.sandbox is not None:
            self._show_sandbox_key()
        elif self._tasks is None:
            self._waiting.append(self._start_sandbox)
        elif not self._tasks.count("sandbox"):
            from inspector.sandbox import Sandbox  # noqa: PLC0415 - loads grpc, which is ready now

            sandbox = Sandbox()
            self._tasks.start("sandbox", sandbox.start(), lambda _none: self._on_sandbox(sandbox))

    def _on_sandbox(self, sandbox: Sandbox) -> None:
        self.sandbox, self.sandbox_address = sandbox, sandbox.address
        self.sandbox_changed.emit(sandbox.address)
        self._show_sandbox_key()

    def _show_sandbox_key(self) -> None:
        if self.sandbox:
            self.add_credential(Secret(self.sandbox.api_key), self.tr("Sandbox key"), sandbox=True)

    # Forgetting

    def forget(self, entry: Entry) -> None:
        """Close what belongs to an entry."""
        if self._connections and self._tasks:
            self._tasks.start("close", self._connections.forget(entry.inspection.token))

    def forget_all(self) -> None:
        """Cancel everything and close every channel."""
        self.cancel_all()
        if self._connections and self._tasks:
            self._tasks.start("close", self._connections.close())

    def _load_grpc(self) -> None:
        """Once there is something to call with: it takes a third of a second and as much memory as the window."""
        if not self._loading:
            self._loading = True
            self._ahead.load("load-grpc", *_LOOP, self.loop_wanted.emit, *_HEAVY, self._loaded.emit, *_PAGES)

    def _on_loaded(self) -> None:
        from inspector.service.connections import Connections  # noqa: PLC0415 - loaded by the worker thread

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

    def _on_failed(self, kind: str) -> None:
        self.failed.emit(
            self.tr("Something unexpected went wrong ({kind}). Nothing was lost.").format(kind=kind)
        )
