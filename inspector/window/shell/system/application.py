"""Qt's application object, which receives the files that the system asks the running program to open (macOS)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QApplication

from inspector.process import system

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QFileOpenEvent

_FILE_OPEN = "QFileOpenEvent"
"""By name: importing the class makes PySide6 build large enumerations before the first paint."""


def started(argv: Sequence[str]) -> QApplication:
    """Return the running application; start it if there is none. ``argv`` may be empty."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    kind = Application if system.here.FILES_COME_AS_EVENTS else QApplication
    return kind([*[*argv, "momento-inspector"][:1], "-style", "fusion"])


class Application(QApplication):
    """Only where files come as events: PySide6 builds every class of events when :meth:`event` is first called.

    Keeps files that arrive before somebody takes them: macOS sends the first one while the window is painted.
    """

    _take: Callable[[list[Path]], None] | None = None
    _waiting: list[Path] | None = None

    def event(self, event: QEvent) -> bool:
        """Take a file that was double-clicked or dropped on the Dock. Called by Qt for events of the application."""
        if type(event).__name__ == _FILE_OPEN:
            file = cast("QFileOpenEvent", event).file()
            if file:
                self._open(Path(file))
            return True
        return super().event(event)

    def begin(self, take: Callable[[list[Path]], None]) -> None:
        """Have ``take`` called with each file from now on, and with those that arrived before. Call it once painted."""
        self._take = take
        waiting, self._waiting = self._waiting, None
        if waiting:
            take(waiting)

    def _open(self, file: Path) -> None:
        if self._take:
            self._take([file])
        else:
            self._waiting = [*(self._waiting or ()), file]
