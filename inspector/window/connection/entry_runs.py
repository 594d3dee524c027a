"""Longer runs of calls, one for each entry: a sweep, a series, a check of the connection."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from weakref import WeakKeyDictionary

from PySide6.QtWidgets import QWidget

from inspector.window.background.guarded import while_alive
from inspector.window.connection.operations import Operations
from inspector.window.entries.entry import Entry

if TYPE_CHECKING:
    from inspector.service.connection.connection import Connection

State = TypeVar("State")
Result = TypeVar("Result")


class EntryRuns(Generic[State]):
    """Keeps what the last run of each entry showed, so far or in the end, and which entry is shown."""

    def __init__(self, name: str, owner: QWidget, operations: Operations, render: Callable[[], None]) -> None:
        """``render`` shows the state of the shown entry; nothing is told once Qt has deleted ``owner``."""
        self._name, self._owner, self._operations, self._render = name, owner, operations, render
        self._states: WeakKeyDictionary[Entry, State] = WeakKeyDictionary()
        self.shown: Entry | None = None

    def show(self, entry: Entry) -> None:
        """Show the last run of an entry."""
        self.shown = entry
        self._render()

    def of(self, entry: Entry | None) -> State | None:
        """Return what the last run of an entry showed; ``None`` where there was none."""
        return self._states.get(entry) if entry else None

    def keep(self, entry: Entry, state: State) -> None:
        """Keep what a run shows now."""
        self._states[entry] = state
        self.changed(entry)

    def drop(self, entry: Entry) -> None:
        """Forget the last run of an entry."""
        self._states.pop(entry, None)

    def changed(self, entry: Entry) -> None:
        """Render, if this is the shown entry."""
        if entry is self.shown:
            self._render()

    def is_running(self, entry: Entry | None) -> bool:
        """Return whether a run of this entry has not ended."""
        return bool(entry and self._operations.queue.count(self._group(entry)))

    def start(
        self,
        entry: Entry,
        state: State,
        make: Callable[[Connection], Coroutine[Any, Any, Result]],
        ended: Callable[[Result | None], None],
        *,
        over: Entry | None = None,
    ) -> None:
        """Begin a run with a first ``state``. ``ended`` gets its result, or ``None`` if it was cancelled.

        ``over`` is the entry whose credential and connection it uses, if that is another one.
        """
        self._states[entry] = state
        self._operations.call(
            over or entry,
            self._group(entry),
            make,
            while_alive(self._owner, ended),
            exclusive=True,
            cancelled=while_alive(self._owner, lambda: ended(None)),
        )
        self.changed(entry)

    def tell_calls(self, entry: Entry, calls: int) -> None:
        """Report that the run of an entry has ``calls`` calls in flight."""
        self._operations.queue.tell_calls(self._group(entry), calls)

    def cancel_shown(self) -> None:
        """Cancel the run of the shown entry."""
        if self.shown:
            self._operations.queue.cancel(self._group(self.shown))

    def _group(self, entry: Entry) -> str:
        return f"{self._name}-{entry.number}"
