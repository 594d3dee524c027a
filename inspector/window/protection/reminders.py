"""Notices by the system before a loaded credential ends. Off until the person agrees; the settings remember it."""

from __future__ import annotations

import math
import time
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING
from weakref import ref

from PySide6.QtCore import QModelIndex, QObject, Qt, QTimer, Signal

from inspector.process.lazy import lazy
from inspector.window.entries.endings import Ending, ending_of, leads, shown_name
from inspector.window.entries.entry import Entry
from inspector.window.entries.model import Entries
from inspector.window.text import labels

if TYPE_CHECKING:
    from inspector.window.protection import system
    from inspector.window.protection.notices import Notifier
else:
    system = lazy("inspector.window.protection.system")

_LONGEST_WAIT = 60.0
"""Seconds. Timers stand still while the computer sleeps, so the clock is looked at once a minute."""
_LATE = 0.05
_SINGLE, _MOST_NAMED, _MOST_NOTICED = 3, 5, 100
"""More ends than the first at once become one notice, which names the second."""


class Reminders(QObject):
    """Tells of the ends of the loaded credentials while the window is open."""

    announced = Signal(str)
    """The same for the status bar and screen readers; that the desktop takes no notices; that they are on or off."""

    opened = Signal(list)
    """The person clicked on a notice. Carries those of its entries that are still loaded."""

    def __init__(self, entries: Entries, *, on: bool = False) -> None:
        super().__init__()
        self._entries = entries
        self._on = False
        self._next: dict[Entry, tuple[float, Ending]] = {}
        """When each entry is to be told of next, in epoch seconds."""
        self._notifier: Notifier | None = None
        self._told = ""
        self._noticed: dict[int, list[ref[Entry]]] = {}
        """What the last notices are about, by their numbers."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self.check)
        entries.rowsInserted.connect(self._on_inserted)
        entries.rowsAboutToBeRemoved.connect(self._on_removing)
        entries.modelReset.connect(self._begin)
        self.set_on(on)

    @property
    def on(self) -> bool:
        """Return whether notices are shown."""
        return self._on

    def set_on(self, on: bool) -> None:
        """Begin or stop to show notices."""
        self._on = on
        self._begin()

    def choose(self, on: bool) -> None:
        """Begin or stop as the person chose, and say so. A first notice shows whether the desktop takes them."""
        self.set_on(on)
        if on:
            self._show(self.tr("Notices are on"), self._next_sentence())
        else:
            self.announced.emit(self.tr("Notices are off."))

    def _next_sentence(self) -> str:
        if not self._next:
            return self.tr("None of the loaded credentials ends at a known time that is still to come.")
        entry, (at, _ending) = min(self._next.items(), key=lambda each: each[1][0])
        text = self.tr("The next one is for “{name}” at {time}.")
        return text.format(name=shown_name(entry), time=labels.local_clock(at))

    def check(self) -> None:
        """Tell of what is due, and wait for the next."""
        now = time.time()
        due = [entry for entry, (at, _ending) in self._next.items() if at <= now]
        ends = [(replace(self._next[entry][1], name=shown_name(entry)), entry) for entry in due]
        self._follow(due, now)
        self._tell(sorted(ends, key=lambda each: each[0].at), now)
        self._wait(now)

    def _begin(self) -> None:
        self._next.clear()
        if self._on:
            self._follow(self._entries.entries(), time.time())
        self._wait(time.time())

    def _on_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        if self._on:
            now = time.time()
            self._follow(self._entries.entries()[first : last + 1], now)
            self._wait(now)

    def _on_removing(self, _parent: QModelIndex, first: int, last: int) -> None:
        for entry in self._entries.entries()[first : last + 1]:
            self._next.pop(entry, None)
        self._wait(time.time())

    def _follow(self, entries: Iterable[Entry], now: float) -> None:
        """Note when these entries are to be told of next: what is past when they are loaded is seen at a glance."""
        for entry in entries:
            known = self._next.pop(entry, None)
            ending = known[1] if known else ending_of(entry, now)
            moments = [ending.at - lead for lead in leads(ending)] if ending else []
            ahead = [at for at in moments if at > now]
            if ending and ahead:
                self._next[entry] = min(ahead), ending

    def _wait(self, now: float) -> None:
        first = min((at for at, _ending in self._next.values()), default=math.inf)
        if first == math.inf:
            self._timer.stop()
        else:
            self._timer.start(int(1_000 * (min(max(first - now, 0.0), _LONGEST_WAIT) + _LATE)))

    # Words

    def _tell(self, ends: list[tuple[Ending, Entry]], now: float) -> None:
        if len(ends) > _SINGLE:
            names = [self._name(end) for end, _ in ends[:_MOST_NAMED]]
            listed = self.tr(", ").join(names)
            more = len(ends) - _MOST_NAMED
            if more > 0:
                listed = self.tr("{names} and %n more", None, more).format(names=listed)
            title = self.tr("%n credentials end soon", None, len(ends))
            self._show(title, listed, [entry for _, entry in ends])
            return
        for end, entry in ends:
            time_ = labels.local_clock(end.at)
            if end.at > now:
                title = self.tr("“{name}” ends in {span}").format(name=end.name, span=_span(end.at - now))
                self._show(title, self.tr("It ends at {time}.").format(time=time_), [entry])
            else:  # the computer was asleep when it was to be told of
                title = self.tr("“{name}” has ended").format(name=end.name)
                self._show(title, self.tr("It ended at {time}.").format(time=time_), [entry])

    def _name(self, end: Ending) -> str:
        return self.tr("“{name}”").format(name=end.name)

    def _show(self, title: str, text: str, about: Sequence[Entry] = ()) -> None:
        if self._notifier is None:
            self._notifier = system.here().notifier(self)
            self._notifier.refused.connect(self._on_refused)
            self._notifier.clicked.connect(self._on_clicked)
        self._told = title
        self.announced.emit(title)
        self._noticed[self._notifier.show(title, text)] = [ref(entry) for entry in about]
        if len(self._noticed) > _MOST_NOTICED:
            del self._noticed[next(iter(self._noticed))]

    def _on_clicked(self, number: int) -> None:
        about, loaded = self._noticed.get(number, []), set(self._entries.entries())
        kept = [entry for each in about if (entry := each()) in loaded]
        self.opened.emit(kept)
        if about and not kept:
            self.announced.emit(self.tr("The credential of this notice is no longer loaded."))

    def _on_refused(self) -> None:
        text = self.tr("{told}. The desktop did not take this notice, so it is shown only here.")
        self.announced.emit(text.format(told=self._told))


def _span(seconds: float) -> str:
    """Return a span for a notice, rounded to the minute: timers are late, never early."""
    return labels.clock(math.ceil(seconds / 60) * 60 if seconds > 60 else seconds)
