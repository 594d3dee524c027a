"""State shared by successive windows: entries, clipboard, loader, operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from inspector.credential.text.secret import Secret
from inspector.process.lazy import lazy
from inspector.service.connection.setting import ConnectionSetting
from inspector.window.background.call_queue import CallQueue
from inspector.window.connection.operations import Operations
from inspector.window.connection.sandbox_control import SandboxControl
from inspector.window.entries.model import Entries
from inspector.window.loading.followed_files import FollowedFiles
from inspector.window.loading.intake import Intake
from inspector.window.protection.clipboard import Clipboard
from inspector.window.protection.idle import IdleWatch
from inspector.window.protection.reminders import Reminders
from inspector.window.text import labels

if TYPE_CHECKING:
    from inspector.sandbox.samples import Sample
    from inspector.window.protection import session_lock
else:
    session_lock = lazy("inspector.window.protection.session_lock")  # once there is something to clear


_AFTER_SHOWING_MS = 300
"""The first entry is painted before more is loaded, because both need the interpreter."""


class Session(QObject):
    """State that survives when the window is rebuilt in another language."""

    session_locked = Signal()
    """The system reports that the session was locked."""

    def __init__(self, idle_minutes: int = 15, *, notices: bool = False) -> None:
        """``notices``: whether the person agreed to notices by the system."""
        super().__init__()
        self.entries = Entries()
        self.clipboard = Clipboard(QApplication.clipboard())
        self.intake = Intake(self.entries)
        self.queue = CallQueue()
        self.operations = Operations(self.entries, self.queue)
        self.sandbox = SandboxControl(self.queue)
        self.followed = FollowedFiles(self.entries)
        self.idle = IdleWatch(idle_minutes)
        self.reminders = Reminders(self.entries, on=notices)
        self.lock: session_lock.SessionLock | None = None
        self.sandbox.started.connect(self._on_sandbox)
        self.sandbox.ways_changed.connect(self.operations.use_sandbox)
        self.sandbox.key_offered.connect(
            lambda key, name: self.operations.add_credential(key, name, sandbox=True)
        )
        self.sandbox.sample_offered.connect(self._on_sample)
        self.idle.present.connect(self.queue.load_decoders)
        self.entries.rowsInserted.connect(self._on_rows)

    async def aclose(self) -> None:
        """Close every channel, stop the sandbox, follow no file and load nothing more."""
        self.followed.end()
        await self.operations.aclose()
        await self.sandbox.stop()
        self.queue.end()

    def choose(self, what: str, value: str) -> None:
        """Take a choice of the settings that concerns the session."""
        if what == "idle_minutes":
            self.idle.set_minutes(int(value))
        elif what == "notices":
            self.reminders.choose(value == "on")

    def watch_session(self) -> None:
        """Start to listen for session locks. On Linux this loads Qt's D-Bus module."""
        if self.lock is None:
            self.lock = session_lock.SessionLock()
            self.lock.locked.connect(self.session_locked)

    def is_told_of_locks(self) -> bool | None:
        """Whether this system tells when the session is locked; ``None`` while it was asked and has not answered."""
        self.watch_session()
        return self.lock.told if self.lock else None

    def _on_rows(self) -> None:
        self.idle.set_minutes(
            self.idle.minutes
        )  # an entry that arrives without input gets the full time as well
        QTimer.singleShot(_AFTER_SHOWING_MS, self, self.queue.load_grpc)
        if self.lock is None:
            QTimer.singleShot(_AFTER_SHOWING_MS, self, self.watch_session)

    def _on_sample(self, sample: Sample) -> None:
        name = labels.translate(sample.name)
        self.operations.add_credential(Secret(sample.text), name, sandbox=True, endpoint=sample.endpoint)

    def _on_sandbox(self, address: str) -> None:
        self.intake.know_sandbox(self.sandbox.endpoint)
        self.operations.use_sandbox(ConnectionSetting.sandbox(address))
