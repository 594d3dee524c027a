"""What outlives a window that is built again in another language: the entries and what works on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from inspector.window.connection.operations import AFTER_SHOWING_MS, Operations
from inspector.window.entries.model import Entries
from inspector.window.loading.intake import Intake
from inspector.window.protection.clipboard import Clipboard
from inspector.window.protection.idle import IdleWatch

if TYPE_CHECKING:
    from inspector.window.protection.session_lock import SessionLock


class Session(QObject):
    """The model side of the window."""

    session_locked = Signal()
    """The system says that the session was locked."""

    def __init__(self, idle_minutes: int = 15) -> None:
        super().__init__()
        self.entries = Entries()
        self.clipboard = Clipboard(QApplication.clipboard())
        self.intake = Intake(self.entries)
        self.operations = Operations(self.entries)
        self.idle = IdleWatch(idle_minutes)
        self.lock: SessionLock | None = None
        self.operations.sandbox_changed.connect(self._on_sandbox)
        self.idle.present.connect(self.operations.load_decoders)
        self.entries.rowsInserted.connect(self._on_rows)

    def watch_session(self) -> None:
        """Listen for the session being locked, from now on. It loads Qt's D-Bus module on Linux."""
        if self.lock is None:
            from inspector.window.protection.session_lock import SessionLock  # noqa: PLC0415 - once there is something to forget

            self.lock = SessionLock()
            self.lock.locked.connect(self.session_locked)

    def is_told_of_locks(self) -> bool | None:
        """Whether this system tells when the session is locked; ``None`` while it was asked and has not answered."""
        self.watch_session()
        return self.lock.told if self.lock else None

    def _on_rows(self) -> None:
        self.idle.set_minutes(self.idle.minutes)  # what arrives by itself has its full time as well
        if self.lock is None:
            QTimer.singleShot(AFTER_SHOWING_MS, self, self.watch_session)

    def _on_sandbox(self) -> None:
        self.intake.know_sandbox(self.operations.sandbox_endpoint())
