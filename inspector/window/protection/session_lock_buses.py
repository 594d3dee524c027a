"""Hears of a locked session on Linux's message buses.

The freedesktop and GNOME screen savers' ``ActiveChanged`` on the session bus, and logind's ``Lock`` of this session on
the system bus.
"""

from __future__ import annotations

import contextlib
import os
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from inspector.window.protection import message_bus

if TYPE_CHECKING:
    from inspector.window.protection.session_lock_dbus import BusListener

_SAVERS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/ScreenSaver", "org.freedesktop.ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"),
)
_LOGIND = ("org.freedesktop.login1", "/org/freedesktop/login1/session/auto", "org.freedesktop.login1.Session")


class BusLock(QObject):
    """Emits ``locked``.

    Buses are asked, and Qt's D-Bus module is loaded, in a daemon thread: whoever answers there may take his time.
    """

    locked = Signal()
    _listening = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._keeper: QObject | None = None
        self.told: bool | None = None
        self._listening.connect(self._keep, Qt.ConnectionType.QueuedConnection)
        threading.Thread(target=self._listen, name="session-lock", daemon=True).start()

    def _listen(self) -> None:
        session = message_bus.answers(message_bus.session_address())
        system = message_bus.answers(message_bus.system_address())
        listener = None
        if session or system:
            with contextlib.suppress(ImportError):
                from inspector.window.protection.session_lock_dbus import BusListener  # noqa: PLC0415 - loads QtDBus

                listener = BusListener(_SAVERS if session else (), _logind() if system else None)
                listener.moveToThread(self.thread())
        with contextlib.suppress(RuntimeError):  # the window went meanwhile
            self._listening.emit(listener)

    def _keep(self, listener: BusListener | None) -> None:
        self.told = bool(listener and listener.told)
        if listener:
            self._keeper = listener
            listener.locked.connect(self.locked)


def _logind() -> tuple[str, str, str]:
    """Return logind's object path of this session; ``auto`` means the caller's session if the id is unknown."""
    service, place, interface = _LOGIND
    session = os.environ.get("XDG_SESSION_ID", "")
    if session.isalnum():
        first = session[0]
        escaped = f"_{ord(first):02x}{session[1:]}" if first.isdigit() else session
        return service, f"/org/freedesktop/login1/session/{escaped}", interface
    return service, place, interface
