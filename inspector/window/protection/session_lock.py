"""Reports when the session is locked, on systems that tell."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from inspector.window.protection import system


class SessionLock(QObject):
    """Says ``locked`` when the session is locked. Made after the first paint."""

    locked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._listener = system.here().lock_listener(self)
        self._listener.locked.connect(self.locked)

    @property
    def told(self) -> bool | None:
        """Whether this system tells at all; ``None`` until that is known."""
        return self._listener.told
