"""Settings written beside the window: a disk may take its time."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from inspector import settings

if TYPE_CHECKING:
    from inspector.settings import Settings

_END_SECONDS = 2.0


def words_for(problem: str) -> str:
    """The notice that the settings could not be used. ``problem`` is :attr:`settings.Loaded.problem`."""
    translate = QCoreApplication.translate
    return {
        "broken": translate(
            "App",
            "The settings file was damaged. It was renamed to settings.broken.json, and the default settings are used.",
        ),
        "unreadable": translate("App", "The settings file could not be read. The default settings are used."),
    }[problem]


class Saving(QObject):
    """Writes the latest settings, one file at a time; what is overtaken by a later choice is not written."""

    _failed = Signal()

    def __init__(self, failed: Callable[[], object]) -> None:
        """``failed`` is called when the system refuses to write them."""
        super().__init__()
        self._failed.connect(failed, Qt.ConnectionType.QueuedConnection)
        self._wanted: Settings | None = None
        self._changed = threading.Lock()
        self._thread: threading.Thread | None = None

    def save(self, wanted: Settings) -> None:
        """Write these settings soon."""
        with self._changed:
            self._wanted = wanted
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="settings", daemon=True)
                self._thread.start()

    def end(self) -> None:
        """Wait until all is written, two seconds at most: the program is ending."""
        thread = self._thread
        if thread:
            thread.join(_END_SECONDS)

    def _work(self) -> None:
        while True:
            with self._changed:
                wanted, self._wanted = self._wanted, None
                if wanted is None:
                    self._thread = None
                    return
            if not settings.save(wanted):
                self._failed.emit()
