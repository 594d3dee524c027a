"""Hears of a locked session on macOS.

``com.apple.screenIsLocked`` is a distributed notification that the login window posts. Core Foundation delivers it to
the run loop of the thread that observes it, which is Qt's event loop in the main thread (Apple's "CFNotificationCenter"
reference; the notification itself is not documented, and has been posted since OS X 10.7).
"""

from __future__ import annotations

import ctypes
from ctypes import c_char_p, c_long, c_uint32, c_void_p
from typing import Any

from PySide6.QtCore import QObject, Signal

_FRAMEWORK = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"
_LOCKED = b"com.apple.screenIsLocked"
_UTF8 = 0x0800_0100
_DELIVER_IMMEDIATELY = 4
_Callback = ctypes.CFUNCTYPE(None, c_void_p, c_void_p, c_void_p, c_void_p, c_void_p)


class NotificationLock(QObject):
    """Emits ``locked`` when the screen is locked."""

    locked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._called = _Callback(lambda *_: self.locked.emit())  # kept: Core Foundation calls it
        self.told: bool | None = self._observe()

    def _observe(self) -> bool:
        try:
            library = ctypes.CDLL(_FRAMEWORK)
        except OSError:
            return False
        center = _declared(library.CFNotificationCenterGetDistributedCenter, c_void_p)()
        make = _declared(library.CFStringCreateWithCString, c_void_p, c_void_p, c_char_p, c_uint32)
        name = make(None, _LOCKED, _UTF8)
        if not center or not name:
            return False
        add = _declared(
            library.CFNotificationCenterAddObserver,
            None,
            *[c_void_p] * 5,
            c_long,
        )
        add(center, id(self), self._called, name, None, _DELIVER_IMMEDIATELY)
        return True


def _declared(function: Any, result: Any, *arguments: Any) -> Any:
    function.restype, function.argtypes = result, arguments
    return function
