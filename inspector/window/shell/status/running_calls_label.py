"""The number of running calls, in the status bar."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from inspector.window.widgets.plain import PlainLabel

_STEP_MS = 100


class CallsLabel(PlainLabel):
    """Updates at most ten times a second, because each change lays out the window twice."""

    def __init__(self) -> None:
        super().__init__(size="small", tone="muted")
        self._count = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_STEP_MS)
        self._timer.timeout.connect(self._tell)

    def show_count(self, count: int) -> None:
        """Show how many calls run, or nothing if none does, with a delay of at most 0.1 s."""
        self._count = count
        if not self._timer.isActive():
            self._timer.start()

    def _tell(self) -> None:
        self.setText(self.tr("%n calls in flight", None, self._count) if self._count else "")
        self.setVisible(bool(self._count))
