"""The files that are followed for entries: a credential that takes the place of another one becomes an entry."""

from __future__ import annotations

import time
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from inspector.credential.text.message import Message, message
from inspector.process.lazy import lazy
from inspector.window.entries.entry import Entry
from inspector.window.entries.model import Entries, identity
from inspector.window.entries.names import default_name
from inspector.window.loading.file_watch import FileWatch, Reading

if TYPE_CHECKING:
    from inspector import diagnosis
    from inspector.credential.model.inspection import FilePlace, Inspection
    from inspector.window.entries import endpoint as endpoints
    from inspector.window.loading import reader
else:
    diagnosis = lazy("inspector.diagnosis")  # the decoders
    endpoints = lazy("inspector.window.entries.endpoint")
    reader = lazy("inspector.window.loading.reader")  # the decoders

MOST = 20
"""Files that are followed at once: each has a thread."""
MOST_ARRIVALS = 20
"""Credentials that one followed file may bring, so that a program gone wild does not fill the list."""
_SILENT_SECONDS = 5.0
_UNREADABLE = frozenset({"form.unreadable", "form.too-large"})
"""Codes of what is wrong with a file as a whole."""
_SEVERAL = message("Following", "It holds several credentials, and none of them where this one was.")


class FileState(StrEnum):
    """What is known of a followed file."""

    WATCHED = "watched"
    GONE = "gone"
    LOST = "lost"
    """It is there, but holds no credential in this place."""
    DAMAGED = "damaged"
    """What it holds in this place is cut off or changed."""
    UNREADABLE = "unreadable"
    """It is no text file any more, too large, a folder, or may not be read."""
    SILENT = "silent"
    """Its drive does not answer."""


@dataclass(eq=False, slots=True)
class _Followed:
    entry: Entry
    watch: FileWatch
    state: FileState = FileState.WATCHED
    why: Message | None = None
    """What is wrong with what was read last."""
    read_at: float = 0.0
    """When that was, in epoch seconds."""
    arrivals: int = 0
    stands: Hashable = None
    """What makes the key an entry of its own in the text in which it was read last."""


class FollowedFiles(QObject):
    """Follows the file of an entry until it is told to stop or the entry is removed."""

    arrived = Signal(object, object, object)
    """The old ``Entry``, the new one, which is followed from now on, and the ``FilePlace``. It is in the list."""
    state_changed = Signal(object, object)
    """An ``Entry`` and its :class:`FileState`; ``None``: it is not followed any more."""
    exhausted = Signal(object)
    """A ``FilePlace``: it brought too many credentials and is not followed any more."""

    _read = Signal(object, object)

    def __init__(self, entries: Entries) -> None:
        super().__init__()
        self._entries = entries
        self._followed: list[_Followed] = []
        self._read.connect(self._on_read, Qt.ConnectionType.QueuedConnection)
        self._beat = QTimer(self)
        self._beat.setInterval(int(_SILENT_SECONDS * 1_000 / 2))
        self._beat.timeout.connect(self._look_for_silent)
        entries.rowsRemoved.connect(self._drop_removed)
        entries.modelReset.connect(self._drop_removed)

    def state_of(self, entry: Entry) -> FileState | None:
        """Return what is known of the file of an entry; ``None`` if it is not followed."""
        found = self._of(entry)
        return found.state if found else None

    def place_of(self, entry: Entry) -> FilePlace | None:
        """Return where the credential of an entry is followed; it may have been read from other files, too."""
        found = self._of(entry)
        return found.watch.place if found else None

    def trouble_of(self, entry: Entry) -> tuple[Message, float] | None:
        """Return what is wrong with what the file of an entry holds now, and when it was read, in epoch seconds."""
        found = self._of(entry)
        return (found.why, found.read_at) if found and found.why else None

    def is_full(self) -> bool:
        """Return whether no further file can be followed."""
        return len(self._followed) >= MOST

    def follow(self, entry: Entry) -> bool:
        """Follow the file of an entry, of several the one read last; return whether it is followed now."""
        if self._of(entry):
            return True
        if self.is_full() or not entry.places:
            return False
        watch = FileWatch(entry.places[-1], entry.as_in_file(), lambda reading: self._tell(watch, reading))
        self._followed.append(_Followed(entry, watch))
        watch.start()
        self._beat.start()
        self.state_changed.emit(entry, FileState.WATCHED)
        return True

    def stop(self, entry: Entry) -> None:
        """Follow the file of an entry no longer."""
        found = [each for each in self._followed if each.entry is entry]
        for each in found:
            self._drop(each)
        if found:
            self.state_changed.emit(entry, None)

    def end(self) -> None:
        """Follow nothing any more: the program ends."""
        for each in list(self._followed):
            self._drop(each)

    def _tell(self, watch: FileWatch, reading: Reading) -> None:
        """Hand a reading over. Called in the thread of the watch."""
        if isValid(self):
            self._read.emit(watch, reading)

    def _on_read(self, watch: FileWatch, reading: Reading) -> None:
        found = next((each for each in self._followed if each.watch is watch), None)
        if found is None or watch.stopped:
            return
        if reading.gone:
            self._set(found, FileState.GONE)
            return
        old = found.entry.as_in_file()
        usable = [each for each in reading.found if each[0].token is not None]
        same = next((each for each in usable if reader.copy_of(each[0]) == reader.copy_of(old)), None)
        if same is not None:
            stands, before = identity(Entry(*same, "")), found.stands
            found.stands = stands
            changed = before != stands if before is not None else _changed_since_loaded(found, same)
            if changed:  # it was mended, or damaged
                self._arrive(found, same)
            else:
                self._set(found, FileState.WATCHED)
            return
        new = _replacing(old, reading)
        if new is not None:
            self._arrive(found, new)
        elif reading.standing is not None:
            self._set(found, *_trouble([reading.standing], several=False))
        else:
            named = [each for each, _ in usable if each.source.variable == old.source.variable]
            read = named or [each for each, _ in reading.found]
            self._set(found, *_trouble(read, several=len(usable) > 1))

    def _arrive(self, found: _Followed, read: reader.Found) -> None:
        old, found.arrivals = found.entry, found.arrivals + 1
        new = self._entry(old, read, found.watch.place)
        found.entry, found.state, found.why = new, FileState.WATCHED, None
        found.stands = identity(Entry(*read, ""))
        found.watch.old = read[0]
        self.state_changed.emit(old, None)
        self.state_changed.emit(new, FileState.WATCHED)
        self.arrived.emit(old, new, found.watch.place)
        if found.arrivals >= MOST_ARRIVALS:
            self._drop(found)
            self.state_changed.emit(new, None)
            self.exhausted.emit(found.watch.place)

    def _entry(self, old: Entry, read: reader.Found, place: FilePlace) -> Entry:
        """The entry of what was read, in the list: a known one, if it is loaded already."""
        inspection, findings = read
        wanted = identity(Entry(inspection, findings, ""))
        known = [each for each in self._entries.entries() if identity(each) == wanted]
        named = [each for each in known if each.inspection.source == inspection.source]
        same = next(iter(named or known), None)
        if same is None:
            taken = {each.name for each in self._entries.entries()}
            same_host = _host(inspection) == _host(old.inspection)
            same = Entry(
                inspection,
                findings,
                default_name(inspection, taken),
                sandbox=old.sandbox and same_host,
                writes_allowed=old.sandbox and same_host,
                connection=old.connection,
            )
            if inspection.endpoint is None and old.without_endpoint and old.inspection.endpoint:
                endpoints.choose_endpoint(same, old.inspection.endpoint.host)
            same = self._entries.add([same]) or same  # one that is known with its refresh token, too
        if place not in same.places:
            same.places.append(place)
        return same

    def _look_for_silent(self) -> None:
        now = time.monotonic()
        for each in self._followed:
            silent = now - each.watch.looked_at > _SILENT_SECONDS
            if silent:
                self._set(each, FileState.SILENT)
            elif each.state is FileState.SILENT:
                self._set(each, FileState.WATCHED)

    def _set(self, found: _Followed, state: FileState, why: Message | None = None) -> None:
        if (found.state, found.why) != (state, why):
            found.state, found.why, found.read_at = state, why, time.time()
            self.state_changed.emit(found.entry, state)

    def _of(self, entry: Entry) -> _Followed | None:
        return next((each for each in self._followed if each.entry is entry), None)

    def _drop(self, found: _Followed) -> None:
        found.watch.stop()
        self._followed.remove(found)
        if not self._followed:
            self._beat.stop()

    def _drop_removed(self) -> None:
        loaded = set(self._entries.entries())
        for each in [each for each in self._followed if each.entry not in loaded]:
            self._drop(each)


def _changed_since_loaded(found: _Followed, read: reader.Found) -> bool:
    """Return whether a file says something else of the same credential than when it was loaded from there."""
    entry, now = found.entry, read[0]
    loaded = entry.in_file or entry.without_endpoint or entry.inspection
    if loaded.source.file != found.watch.place or loaded.pasted == now.pasted:
        return False
    loaded = replace(loaded, refresh_token=now.refresh_token)  # a call of this program may have brought one
    return identity(Entry(loaded, diagnosis.run(loaded, time.time()), "")) != identity(Entry(*read, ""))


def _replacing(old: Inspection, reading: Reading) -> reader.Found | None:
    """Return the credential that took the place of ``old``; ``None`` where none did, or only a damaged one."""
    usable = [each for each in reading.fresh if each[0].token is not None]
    place = reading.standing
    if place is not None:
        usable = [each for each in usable if each[0].token == place.token]
    named = [each for each in usable if each[0].source.variable == old.source.variable]
    chosen = named or (usable if len(usable) == 1 else [])
    whole = chosen if old.breaks else [each for each in chosen if not each[0].breaks]
    return next(iter(whole), None)


def _trouble(read: Sequence[Inspection], *, several: bool) -> tuple[FileState, Message | None]:
    """Return what is wrong with a file that holds no whole credential where one was."""
    first = next(iter(read), None)
    if first is None or (several and not first.breaks):
        return FileState.LOST, _SEVERAL if several else None
    if not first.breaks:
        return FileState.LOST, first.why
    codes = {each.code for each in first.breaks}
    if codes & _UNREADABLE:
        return FileState.UNREADABLE, first.breaks[0].detail
    if "form.empty" in codes:
        return FileState.LOST, first.why
    return FileState.DAMAGED, first.breaks[0].detail


def _host(inspection: Inspection) -> str | None:
    return inspection.endpoint.host if inspection.endpoint else None
