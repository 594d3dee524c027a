"""Listens for the lock of the session on Windows.

``WTSRegisterSessionNotification`` sends ``WM_WTSSESSION_CHANGE`` (0x02B1) with ``WTS_SESSION_LOCK`` (7) to a window
(Microsoft's "Remote Desktop Services" reference). A separate window, never shown, receives it, so that the main
window's messages do not run through Python.
"""

from __future__ import annotations

import ctypes
from typing import Any

from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtGui import QWindow

_SESSION_CHANGE = 0x02B1
_LOCKED = 7
_THIS_SESSION = 0


class _Message(ctypes.Structure):
    """``MSG`` of winuser.h."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("wparam", ctypes.c_size_t),
        ("lparam", ctypes.c_ssize_t),
        ("time", ctypes.c_uint32),
        ("x", ctypes.c_long),
        ("y", ctypes.c_long),
    )


class WindowsListener(QObject):
    """Emits ``locked`` when Windows locks the session."""

    locked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = _Window(self)
        self.told: bool | None = self._register()

    def _register(self) -> bool:
        loader: Any = ctypes
        library = loader.WinDLL("wtsapi32")
        library.WTSRegisterSessionNotification.argtypes = (ctypes.c_void_p, ctypes.c_uint32)
        return bool(library.WTSRegisterSessionNotification(int(self._window.winId()), _THIS_SESSION))


class _Window(QWindow):
    def __init__(self, listener: WindowsListener) -> None:
        super().__init__()
        self._listener = listener

    def nativeEvent(self, kind: QByteArray | bytes | bytearray | memoryview[int], message: int) -> Any:
        """Handle a Windows message. Called by Qt for each native event of this window."""
        if is_lock(message):
            self._listener.locked.emit()
        return super().nativeEvent(kind, message)


def is_lock(message: int) -> bool:
    """Return whether the ``MSG`` at this address reports that the session was locked."""
    seen = _Message.from_address(int(message))
    return (seen.message, seen.wparam) == (_SESSION_CHANGE, _LOCKED)
