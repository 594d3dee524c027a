"""The calls of the window: finds the connection of an entry, runs the call, adds returned credentials as entries."""

from __future__ import annotations

from collections.abc import Callable, Collection, Coroutine
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from inspector.credential.model.inspection import Source
from inspector.credential.text.secret import Secret
from inspector.credential.text.visible import visible
from inspector.process.lazy import lazy
from inspector.service.connection.setting import ConnectionSetting, Destination
from inspector.window.background.call_queue import CallQueue
from inspector.window.background.work import Work
from inspector.window.connection import proving
from inspector.window.entries.entry import Entry
from inspector.window.entries.model import Entries
from inspector.window.entries.names import default_name

if TYPE_CHECKING:
    from inspector.credential.model import minter
    from inspector.service.connection import connections
    from inspector.service.connection.connection import Connection
    from inspector.window.loading import reader
else:
    minter = lazy("inspector.credential.model.minter")  # the decoders, after the first paint
    connections = lazy("inspector.service.connection.connections")  # it loads gRPC
    reader = lazy("inspector.window.loading.reader")  # the decoders, after the first paint

_T = TypeVar("_T")
_CLOSING = "close"


class Operations(QObject):
    """Runs calls with the entries' credentials. Its ``queue`` counts and cancels them."""

    minted = Signal(object)
    """A call returned a credential; its entry is in the model with its findings and should be shown."""
    proven = Signal(object)
    """What calls prove about the credential of this entry has changed."""
    settings_changed = Signal()
    """The host that entries are called at may have changed."""
    entries_changed = Signal()
    """Entries were added or removed."""

    def __init__(self, entries: Entries, queue: CallQueue) -> None:
        super().__init__()
        self._entries = entries
        self.queue = queue
        self._connections: connections.Connections | None = None
        self._sandbox: ConnectionSetting | None = None
        self._kept: dict[str, Any] = {}
        self.shown: Entry | None = None
        """The entry that the window shows."""
        for signal in (entries.rowsInserted, entries.rowsRemoved, entries.modelReset):
            signal.connect(self._on_rows)

    async def aclose(self) -> None:
        """Close every channel."""
        if self._connections:
            await self._connections.close()

    def entries(self) -> tuple[Entry, ...]:
        """All loaded entries."""
        return self._entries.entries()

    def _on_rows(self) -> None:
        self.entries_changed.emit()

    def said_of(self, entry: Entry | None, text: str) -> str:
        """Return what an end of something says, after the name of its entry unless that one is shown."""
        if entry is None or self.shown in (entry, None):
            return text
        return f"{visible(entry.name)}: {text}"

    def kept(self, name: str, make: Callable[[], _T]) -> _T:
        """Return what a page or view keeps under this name, made by ``make`` at its first use.

        It outlives the window: results and running work stay when the window is built again in another language.
        """
        if name not in self._kept:
            self._kept[name] = make()
        kept: _T = self._kept[name]
        return kept

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
        """Run one call with the entry's credential over its connection; ``done`` gets the result."""
        setting = self.setting(entry)

        def end(result: _T) -> None:
            if setting == self.setting(entry) and proving.take_proof(entry, setting, result):
                self._entries.changed(entry)
                self.proven.emit(entry)
            done(result)

        self.queue.run(Work(group, lambda: self._over(entry, make), end, cancelled, exclusive, entry))

    def keep_end(self, key_id: str) -> None:
        """Keep that the account service revoked the key of this id, where it is loaded."""
        for entry in proving.take_end(self._entries.entries(), key_id):
            self._entries.changed(entry)
            self.proven.emit(entry)

    async def _over(self, entry: Entry, make: Callable[[Connection], Coroutine[Any, Any, _T]]) -> _T:
        if self._connections is None:
            self._connections = connections.Connections()
        async with self._connections.using(entry, self._destination(entry)) as connection:
            return await make(connection)

    def setting(self, entry: Entry) -> ConnectionSetting:
        """Return how the entry is called.

        The person's choice, else the sandbox it belongs to, else its own endpoint.
        """
        if entry.connection is not None:
            return entry.connection
        if entry.sandbox and self._sandbox:
            return self._sandbox
        return ConnectionSetting()

    def use_sandbox(self, setting: ConnectionSetting) -> None:
        """Call the sandbox's entries where it listens. What they showed at another address is forgotten."""
        users = [entry for entry in self._entries.entries() if entry.sandbox and entry.connection is None]
        told = [entry for entry in users if entry.proof or entry.live] if setting != self._sandbox else []
        self._sandbox = setting
        for entry in told:
            entry.forget_calls()
        self.settings_changed.emit()
        self._entries.changed(*told)
        for entry in told:
            self.proven.emit(entry)

    def connect_to(self, entry: Entry, setting: ConnectionSetting | None) -> None:
        """Call an entry as the person chose; ``None``: as if nothing was chosen. What others showed is forgotten."""
        before = self.setting(entry)
        entry.connection = setting
        if self.setting(entry) != before:
            entry.forget_calls()

    def move(self, entry: Entry) -> None:
        """Close the connection to where an entry's calls went before it changed."""
        if self._connections:
            known = self._connections
            self.queue.run(Work(_CLOSING, lambda: known.move(entry, self._destination(entry))))

    def _destination(self, entry: Entry) -> Destination:
        inspection = entry.inspection
        return Destination(
            inspection.token, inspection.endpoint, self.setting(entry), frozenset(entry.consented)
        )

    # New credentials

    def entry_of(
        self,
        credential: Secret,
        name: str,
        like: Entry | None = None,
        *,
        sandbox: bool = False,
        endpoint: str | None = None,
    ) -> Entry:
        """Read a credential that a call returned; the connection and consent are those of ``like``.

        The entry is not in the model yet: see :meth:`add`.
        """
        inspection, findings = reader.read_one(credential.reveal(), Source(name=name), endpoint)
        return Entry(
            inspection,
            findings,
            default_name(inspection, {known.name for known in self._entries.entries()}),
            sandbox=sandbox or bool(like and like.sandbox),
            writes_allowed=sandbox or bool(like and like.writes_allowed),
            connection=like.connection if like else None,
            consented=set(like.consented) if like else set(),
        )

    def add(self, made: Entry, refresh_token: Secret | None = None) -> Entry:
        """Put an entry into the model without showing it; return it, or the known entry of the same credential.

        A ``refresh_token`` is returned only once, together with a key, so it is kept in the entry.
        """
        shown = self._entries.add([made]) or made
        if shown is not made:
            shown.findings, shown.diagnosed_at = made.findings, made.diagnosed_at
            self._entries.changed(shown)
        if refresh_token:  # replaces an older refresh token of the same key
            self._entries.learn_refresh_token(shown, refresh_token)
            shown.only_here = True
        return shown

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
        """Read a credential, add its entry and show it: :meth:`entry_of` and :meth:`add` in one."""
        made = self.entry_of(credential, name, like, sandbox=sandbox, endpoint=endpoint)
        shown = self.add(made, refresh_token)
        self.show(shown)
        return shown

    def show(self, entry: Entry) -> None:
        """Ask to show an entry that a call returned."""
        self.minted.emit(entry)

    def minter_like(self, entry: Entry, now: float) -> Entry | None:
        """Return a loaded super user's key that can mint in place of ``entry`` at ``now`` (epoch seconds), or ``None``.

        It has the same endpoint, so that the token is for the same caches.
        """
        wanted = entry.inspection.endpoint
        for other in self._entries.entries():
            found = other.inspection.endpoint
            if other is entry or not other.inspection.permissions.super_user or found is None:
                continue
            same = wanted is None or found.host == wanted.host
            if same and minter.cannot_mint(other.inspection, now) is None:
                return other
        return None

    def holds(self, entry: Entry) -> bool:
        """Return whether an entry is still loaded."""
        return entry in self._entries.entries()

    # Forgetting

    def forget(self, entries: Collection[Entry]) -> None:
        """Cancel the calls of some entries, so that their secrets go out no more, and close their connections."""
        self.queue.cancel_of(entries)
        if self._connections:
            known = self._connections
            self.queue.run(Work(_CLOSING, lambda: known.forget(*entries)))

    def forget_all(self) -> None:
        """Cancel all calls and close every channel."""
        self.queue.cancel_all()
        if self._connections:
            self.queue.run(Work(_CLOSING, self._connections.close))
