"""The calls of the window: finds the connection of an entry, runs the call, returns its outcome."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QTimer, Signal

from inspector.credential.model.inspection import Source
from inspector.credential.text.secret import Secret
from inspector.service.connection.setting import ConnectionSetting, Destination
from inspector.window.background.call_queue import CallQueue
from inspector.window.entries.entry import Entry
from inspector.window.entries.model import Entries
from inspector.window.entries.names import default_name

if TYPE_CHECKING:
    from inspector.sandbox import Sandbox
    from inspector.service.connection.connection import Connection

_T = TypeVar("_T")
AFTER_SHOWING_MS = 300
"""Milliseconds. The first entry is painted before gRPC is loaded, because both need the interpreter."""


class Operations(CallQueue):
    """Runs all calls to the service and controls the sandbox."""

    minted = Signal(object)
    """A call returned a new credential; its entry is in the model already."""
    sandbox_changed = Signal(str)
    """The sandbox has started; carries the address it listens on."""

    def __init__(self, entries: Entries) -> None:
        super().__init__()
        self._entries = entries
        self.sandbox: Sandbox | None = None
        self.sandbox_address = ""
        self.fault = "none"
        """The fault the sandbox is told to simulate."""
        entries.rowsInserted.connect(lambda: QTimer.singleShot(AFTER_SHOWING_MS, self.load_grpc))

    async def aclose(self) -> None:
        """Close every channel, stop the sandbox and stop loading."""
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
        self.run(group, lambda: self._over(entry, make), done, exclusive=exclusive, cancelled=cancelled)

    async def _over(self, entry: Entry, make: Callable[[Connection], Coroutine[Any, Any, _T]]) -> _T:
        assert self._connections is not None  # noqa: S101 - run waits for it
        async with self._connections.using(entry, self._destination(entry)) as connection:
            return await make(connection)

    def setting(self, entry: Entry) -> ConnectionSetting:
        """Return how the entry is called.

        The person's choice, else the sandbox it belongs to, else its own endpoint.
        """
        if entry.connection is not None:
            chosen: ConnectionSetting = entry.connection
            return chosen
        if entry.sandbox and self.sandbox:
            return ConnectionSetting.sandbox(self.sandbox_address)
        return ConnectionSetting()

    def move(self, entry: Entry) -> None:
        """An entry changed: what leads to where it went before is closed."""
        if self._connections and self._tasks:
            self._tasks.start("close", self._connections.move(entry, self._destination(entry)))

    def _destination(self, entry: Entry) -> Destination:
        inspection = entry.inspection
        return Destination(
            inspection.token, inspection.endpoint, self.setting(entry), frozenset(entry.consented)
        )

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
        """Add an entry for a credential that a call returned, with the connection and consent of ``like``, and show it.

        A ``refresh_token`` is returned only once, together with a key, so it is kept in the entry.
        """
        from inspector.window.loading.reader import read_one  # noqa: PLC0415 - loaded by the worker thread

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
        if refresh_token:  # replaces an older refresh token of the same key
            shown.inspection = replace(shown.inspection, refresh_token=refresh_token)
            shown.only_here = not shown.sandbox
        self.minted.emit(shown)
        return shown

    def holds(self, entry: Entry) -> bool:
        """Return whether an entry is still loaded."""
        return entry in self._entries.entries()

    # The sandbox

    def sandbox_endpoint(self) -> str | None:
        """Return the host name inside the sandbox's credentials while it runs, else ``None``."""
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

    def forget(self, entries: Iterable[Entry]) -> None:
        """Close what belongs to some entries."""
        if self._connections and self._tasks:
            self._tasks.start("close", self._connections.forget(*entries))

    def forget_all(self) -> None:
        """Cancel all calls and close every channel."""
        self.cancel_all()
        if self._connections and self._tasks:
            self._tasks.start("close", self._connections.close())
