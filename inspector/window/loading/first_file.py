"""The file that a start is for, read while the window is being made."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.process.lazy import lazy

if TYPE_CHECKING:
    from inspector.window.loading import reader
else:
    reader = lazy("inspector.window.loading.reader")  # the decoders, in the thread

LONGEST_SECONDS = 0.3
"""A file that takes longer is read with everything else, where it can be cancelled."""


class FirstFile:
    """Loads the decoders in a thread, at once, and reads the file there when it is asked for.

    The window waits for the X server and paints in C++ for a part of its start: the decoders cost half of their time.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._asked = threading.Event()
        self._found: list[reader.Found] = []
        self._whole = True
        self._thread = threading.Thread(target=self._work, daemon=True, name="first-file")
        self._thread.start()

    def read(self, paint_until: Callable[[Callable[[], bool], float], bool]) -> reader.Found | None:
        """Read the file, for 0.3 s at most, while ``paint_until`` paints the window; return its only credential.

        ``None`` where the file is not read at once, holds no text or several credentials, or is a report: it is then
        opened like any other.
        """
        self._asked.set()
        ended = paint_until(lambda: not self._thread.is_alive(), LONGEST_SECONDS)
        if not ended or not self._whole or len(self._found) != 1:
            return None
        inspection = self._found[0][0]
        return self._found[0] if inspection.pasted.reveal() and inspection.reported is None else None

    def _work(self) -> None:
        try:
            read = reader.read_file
        except (ImportError, OSError):  # told when the file is opened like any other
            return
        self._asked.wait()
        self._found.extend(read(self._path, self._leave))

    def _leave(self, _done: int, _total: int) -> bool:
        self._whole = False  # a large file is searched later
        return False
