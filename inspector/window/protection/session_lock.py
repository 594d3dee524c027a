"""Tells when the session is locked, where the system tells.

Linux: the freedesktop and GNOME screen savers' ``ActiveChanged`` on the session bus, and logind's ``Lock`` of this
session on the system bus. Windows: ``WM_WTSSESSION_CHANGE`` (session_lock_windows). macOS gives this to Objective-C
programs only: there the idle time alone counts, and About says so.
"""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QObject, Signal

_SAVERS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/ScreenSaver", "org.freedesktop.ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"),
)
_LOGIND = ("org.freedesktop.login1", "/org/freedesktop/login1/session/auto", "org.freedesktop.login1.Session")


class SessionLock(QObject):
    """Says ``locked`` when the session is locked. Made after the first paint: it loads Qt's D-Bus module."""

    locked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._keeper: QObject | None = None
        self.told = self._listen()
        """Whether this system tells at all."""

    def _listen(self) -> bool:
        if sys.platform == "win32":
            return self._listen_to_windows()
        if sys.platform == "darwin":
            return False
        return self._listen_to_buses()

    def _listen_to_buses(self) -> bool:
        try:
            from inspector.window.protection.session_lock_dbus import BusListener  # noqa: PLC0415 - Linux only, loads QtDBus
        except ImportError:
            return False
        listener = BusListener(_SAVERS, _logind())
        listener.locked.connect(self.locked)
        self._keeper = listener
        return listener.told

    def _listen_to_windows(self) -> bool:
        from inspector.window.protection.session_lock_windows import WindowsListener  # noqa: PLC0415 - Windows only

        listener = WindowsListener()
        listener.locked.connect(self.locked)
        self._keeper = listener
        return listener.told


def _logind() -> tuple[str, str, str]:
    """logind's object of this session; ``auto`` is the caller's own where no id is known."""
    service, place, interface = _LOGIND
    session = os.environ.get("XDG_SESSION_ID", "")
    if session.isalnum():
        first = session[0]
        escaped = f"_{ord(first):02x}{session[1:]}" if first.isdigit() else session
        return service, f"/org/freedesktop/login1/session/{escaped}", interface
    return service, place, interface
