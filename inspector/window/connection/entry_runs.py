"""Longer runs of calls, one for each entry: a sweep, a series, a check of the connection."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from weakref import WeakKeyDictionary

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from inspector.window.connection.operations import Operations
from inspector.window.entries.entry import Entry

if TYPE_CHECKING:
    from inspector.service.connection.connection import Connection

State = TypeVar("State")


class EntryRuns(Generic[State]):
    """Keeps what the last run of each entry showed, so far or in the end, and which entry is shown.

    It outlives the card that shows it: :meth:`of_card` gives it to the same card of another window.
    """

    def __init__(self, name: str, operations: Operations) -> None:
        self._name, self._operations = name, operations
        self._states: WeakKeyDictionary[Entry, State] = WeakKeyDictionary()
        self._owner: QWidget | None = None
        self._render: Callable[[], None] = lambda: None
        self._ended: Callable[[Entry, State, Any], None] = lambda _entry, _state, _result: None
        self.shown: Entry | None = None

    @classmethod
    def of_card(
        cls,
        name: str,
        owner: QWidget,
        operations: Operations,
        render: Callable[[], None],
        ended: Callable[[Entry, State, Any], None],
    ) -> EntryRuns[State]:
        """Return the runs of this name. From now on ``owner`` shows them; nothing is told once Qt has deleted it.

        ``render`` shows the state of the shown entry. ``ended`` gets the entry of a run that ended, its first state and
        its result, or ``None`` if it was cancelled.
        """
        runs: EntryRuns[State] = operations.kept(f"runs-{name}", lambda: cls(name, operations))
        runs._owner, runs._render, runs._ended, runs.shown = owner, render, ended, None
        return runs

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
        if entry is self.shown and self._is_alive():
            self._render()

    def is_running(self, entry: Entry | None) -> bool:
        """Return whether a run of this entry has not ended."""
        return bool(entry and self._operations.queue.count(self._group(entry)))

    def start(
        self,
        entry: Entry,
        state: State,
        make: Callable[[Connection], Coroutine[Any, Any, object]],
        *,
        over: Entry | None = None,
    ) -> None:
        """Begin a run with a first ``state``.

        ``over`` is the entry whose credential and connection it uses, if that is another one.
        """

        def end(result: object) -> None:
            if self._is_alive():
                self._ended(entry, state, result)

        self._states[entry] = state
        self._operations.call(
            over or entry, self._group(entry), make, end, exclusive=True, cancelled=lambda: end(None)
        )
        self.changed(entry)

    def tell_calls(self, entry: Entry, calls: int) -> None:
        """Report that the run of an entry has ``calls`` calls in flight."""
        self._operations.queue.tell_calls(self._group(entry), calls)

    def cancel_shown(self) -> None:
        """Cancel the run of the shown entry."""
        if self.shown:
            self._operations.queue.cancel(self._group(self.shown))

    def _is_alive(self) -> bool:
        return self._owner is not None and isValid(self._owner)

    def _group(self, entry: Entry) -> str:
        return f"{self._name}-{entry.number}"
