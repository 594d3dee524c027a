"""Watches one file in a daemon thread: what it holds is read again when it changed, came back or was replaced.

The file is looked at twice a second, because a system's notices do not reach network drives and end with a file that is
replaced. A drive that does not answer keeps this thread waiting, and nothing else.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.process.lazy import lazy
from inspector.process.logs import unexpected
from inspector.records import record

if TYPE_CHECKING:
    from inspector.credential.model.inspection import FilePlace, Inspection
    from inspector.window.loading import reader
else:
    reader = lazy("inspector.window.loading.reader")  # the decoders

INTERVAL_SECONDS = 0.5
_READ_ANYWAY = 20
"""Looks after which a file is read although its size and time are the same: some drives keep times coarsely."""
Signature = tuple[int, int, int, int] | None
"""File, size and times of the last change, of what it holds and of who may read it; ``None``: there is no file."""


@record(frozen=True, slots=True)
class Reading:
    """What a file held when it was read. Holds secrets."""

    found: tuple[reader.Found, ...] = ()
    gone: bool = False
    standing: Inspection | None = None
    """What stands in the place of the credential that was there before; ``None`` if that is unknown, or the same."""
    fresh: tuple[reader.Found, ...] = ()
    """What did not stand beside it before."""


class FileWatch:
    """One watched file. ``tell`` is called in the thread with each :class:`Reading`, the first at once."""

    def __init__(self, place: FilePlace, old: Inspection, tell: Callable[[Reading], object]) -> None:
        self.place = place
        self.old = old
        """The credential that is followed, as it was read last."""
        self._tell = tell
        self._end = threading.Event()
        self.looked_at = time.monotonic()
        """When the drive answered last, in seconds of the monotonic clock."""

    def start(self) -> None:
        """Begin to watch."""
        threading.Thread(target=self._work, name="follow", daemon=True).start()

    def stop(self) -> None:
        """Watch no longer. Returns at once; nothing is told any more."""
        self._end.set()

    @property
    def stopped(self) -> bool:
        """Return whether it was stopped."""
        return self._end.is_set()

    def _work(self) -> None:
        try:
            self._watch()
        except Exception as error:  # told once, in plain words
            unexpected(error)

    def _watch(self) -> None:
        told: Signature | object = object()  # differs from every signature
        before = self._look()
        waits = 0
        while not self.stopped:
            now = self._look()
            waits += 1
            settled = now == before  # whoever writes it has paused
            if settled and (now != told or waits >= _READ_ANYWAY):
                told, waits = now, 0
                self._read(now)
            before = now
            self._end.wait(INTERVAL_SECONDS)

    def _look(self) -> Signature:
        try:
            status = os.stat(self.place.path)  # noqa: PTH116 - called all the time
        except (OSError, ValueError):
            return None
        finally:
            self.looked_at = time.monotonic()
        return status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns

    def _read(self, seen: Signature) -> None:
        if seen is None:
            self._told(Reading(gone=True))
            return
        path, profile = Path(self.place.path), self.place.profile
        found = (
            reader.read_file(path, lambda _done, _total: not self.stopped)
            if profile is None
            else reader.read_profile(path, profile)
        )
        self.looked_at = time.monotonic()
        old = self.old
        wanted = reader.copy_of(old)
        same = next((each for each, _ in found if each.token and reader.copy_of(each) == wanted), None)
        if same is not None:
            self.old = same
            self._told(Reading(tuple(found)))
        else:
            place, fresh = reader.in_place_of(old, found), reader.not_beside(old, found)
            self._told(Reading(tuple(found), standing=place, fresh=fresh))

    def _told(self, reading: Reading) -> None:
        if not self.stopped:
            self._tell(reading)
