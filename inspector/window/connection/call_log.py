"""Single calls that a page made on its own, until the history of the Test calls page takes them.

A sweep, a series, a search in the regions and a connection check are not written here: they show each of their calls
or figures themselves and keep them with the credential, and would push what a person called out of the history.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Signal

from inspector.records import record

if TYPE_CHECKING:
    from inspector.service.connection.outcome import Outcome
    from inspector.window.entries.entry import Entry

_MOST = 100
"""Most calls kept for one credential until the history takes them; the oldest ones are removed."""


@record(frozen=True, slots=True)
class Logged:
    """A call that ended, and what it was made for, in the language of the window."""

    outcome: Outcome
    purpose: Callable[[], str]


class CallLog(QObject):
    """Pages do not know each other: the one that calls writes here, the one with the history reads."""

    added = Signal(object)
    """A call with the credential of this ``Entry`` was added."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting: WeakKeyDictionary[Entry, deque[Logged]] = WeakKeyDictionary()

    def add(self, entry: Entry, outcome: Outcome, purpose: Callable[[], str]) -> None:
        """Add a call that ended."""
        self._waiting.setdefault(entry, deque(maxlen=_MOST)).append(Logged(outcome, purpose))
        self.added.emit(entry)

    def take(self, entry: Entry) -> tuple[Logged, ...]:
        """Return the calls of an entry that were not taken yet, oldest first."""
        return tuple(self._waiting.pop(entry, ()))
