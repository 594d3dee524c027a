"""Reports when the session is locked, on systems that tell.

Linux: the freedesktop and GNOME screen savers' ``ActiveChanged`` on the session bus, and logind's ``Lock`` of this
session on the system bus. Windows: ``WM_WTSSESSION_CHANGE`` (session_lock_windows). macOS reports it to Objective-C
programs only: there only the idle timeout applies, and About says so.
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
    """Emits ``locked`` when the session is locked.

    Created after the first paint, because it loads Qt's D-Bus module.
    """

    locked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._keeper: QObject | None = None
        self.told = self._listen()
        """Whether this system reports locks."""

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
    """Return logind's object path of this session; ``auto`` means the caller's session if the id is unknown."""
    service, place, interface = _LOGIND
    session = os.environ.get("XDG_SESSION_ID", "")
    if session.isalnum():
        first = session[0]
        escaped = f"_{ord(first):02x}{session[1:]}" if first.isdigit() else session
        return service, f"/org/freedesktop/login1/session/{escaped}", interface
    return service, place, interface
