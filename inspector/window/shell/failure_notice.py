"""Exceptions nobody expected, told to the person: the action failed, and nothing was lost.

An exception in a slot ends that slot and nothing else: Qt goes on, and so does what is loaded. The log has its type
and place (:mod:`inspector.process.logs`).
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from inspector.process import logs
from inspector.process.descriptors import spare_descriptors
from inspector.window.look.theme import space
from inspector.window.widgets import deletion
from inspector.window.widgets.buttons import Button
from inspector.window.widgets.card import row
from inspector.window.widgets.dialog import ScrollingDialog
from inspector.window.widgets.plain import PlainLabel

_WIDTH = 480
_AGAIN_SECONDS = 60.0
"""The same failure is told once in that time: one in a paint comes with every paint."""

_failed_actions: list[str] = []
"""The names of the actions that ended in an exception which was not told yet."""


@contextmanager
def acting(name: str) -> Iterator[None]:
    """Name the action that goes on, for the case that it fails. The exception goes on to the log."""
    try:
        with spare_descriptors():
            yield
    except Exception:
        _failed_actions[:] = [name]
        raise


class FailureNotice(QObject):
    """Opens one dialog at a time over the window there is."""

    _heard = Signal(str, str)

    def __init__(self, over: Callable[[], QWidget]) -> None:
        super().__init__()
        self._over = over
        self._told: dict[str, float] = {}
        self._dialog: FailureDialog | None = None
        self._heard.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def tell(self, what: str) -> None:
        """Tell of an exception, by its type and place. From any thread."""
        if isValid(self):
            self._heard.emit(_failed_actions.pop() if _failed_actions else "", what)

    def _show(self, action: str, what: str) -> None:
        now = time.monotonic()
        if now - self._told.get(what, -_AGAIN_SECONDS) < _AGAIN_SECONDS:
            return
        self._told[what] = now
        if self._dialog is not None and isValid(self._dialog) and self._dialog.isVisible():
            return
        self._dialog = FailureDialog(self._over(), action, what)
        self._dialog.open()


class FailureDialog(ScrollingDialog):
    """What failed, that nothing was lost, and what to do."""

    def __init__(self, over: QWidget, action: str, what: str) -> None:
        super().__init__(over, _WIDTH)
        self.setWindowTitle(self.tr("Something went wrong"))
        deletion.delete_when_done(self)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        layout = QVBoxLayout()
        layout.setContentsMargins(space("xl"), space("xl"), space("xl"), space("l"))
        layout.setSpacing(space("m"))
        failed = self.tr("“{action}” failed because of an error in this program.").format(action=action)
        if not action:
            failed = self.tr("An action failed because of an error in this program.")
        layout.addWidget(PlainLabel(failed, bold=True, wrap=True))
        layout.addWidget(
            PlainLabel(self.tr("Nothing was lost: everything that was loaded is still here."), wrap=True)
        )
        if what.endswith(logs.TOO_MANY_FILES):
            full = self.tr(
                "The system gives this program no more open files and connections. Close other programs, cancel "
                "what is running, and try again."
            )
            layout.addWidget(PlainLabel(full, wrap=True))
        again = self.tr("If it happens again, restart the program. To report it, name what you did and:")
        layout.addWidget(PlainLabel(again, wrap=True))
        layout.addWidget(PlainLabel(what, mono=True, wrap=True))
        close = Button(self.tr("Close"), primary=True)
        close.clicked.connect(self.accept)
        buttons = row("s")
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout.addLayout(buttons)
        self.set_contents(layout)
        close.setFocus()
