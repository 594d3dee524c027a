"""Notices of Linux's desktops over the session bus (Desktop Notifications Specification 1.2).

Asked in a daemon thread with time limits, like :mod:`session_lock_buses`. Qt is not used: its D-Bus module has Python
write no unsigned number, which the call needs, and its tray icon waits for the bus in the thread of the window.
"""

from __future__ import annotations

import html
import threading
import time
from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from inspector.process.lazy import lazy
from inspector.window.protection import message_bus

if TYPE_CHECKING:
    import jeepney
    from jeepney.io import blocking
else:
    jeepney = lazy("jeepney")
    blocking = lazy("jeepney.io.blocking")

APP_ID = "org.momento_inspector.Inspector"
_SECONDS = 2.0
_LONGEST = 10.0
"""Seconds after which a notice counts as refused."""
_LOOK_MS = 50
_NAME = "org.freedesktop.Notifications"
_PLACE = "/org/freedesktop/Notifications"
_TITLE = "Credential Inspector"


class BusNotifier(QObject):
    """Calls ``Notify``, one notice after the other, in a thread that knows no Qt object: it may outlive them all."""

    refused = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work = _Work()
        self._since = 0.0
        self._looking = QTimer(self)
        self._looking.setInterval(_LOOK_MS)
        self._looking.timeout.connect(self._look)

    def show(self, title: str, text: str) -> None:
        """Show a notice."""
        self._work.add(title, text)
        self._since = time.monotonic()
        self._looking.start()

    def _look(self) -> None:
        work = self._work
        if not work.busy:
            self._looking.stop()
        elif time.monotonic() - self._since > _LONGEST:  # a bus that went silent in the middle
            self._looking.stop()
            self.refused.emit()
        while work.refused:
            work.refused.pop()
            self.refused.emit()


class _Work:
    """The notices to show, and those that the desktop did not take."""

    def __init__(self) -> None:
        self.refused: list[str] = []
        self._waiting: deque[tuple[str, str]] = deque()
        self._changing = threading.Lock()
        self._thread: threading.Thread | None = None

    @property
    def busy(self) -> bool:
        """Return whether a notice is on its way."""
        return self._thread is not None

    def add(self, title: str, text: str) -> None:
        with self._changing:
            self._waiting.append((title, text))
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="notice", daemon=True)
                self._thread.start()

    def _run(self) -> None:
        while True:
            with self._changing:
                if not self._waiting:
                    self._thread = None
                    return
                title, text = self._waiting.popleft()
            if not _shown(title, text):
                self.refused.append(title)


def _shown(title: str, text: str) -> bool:
    address = message_bus.session_address()
    if not message_bus.answers(address):
        return False
    try:
        with blocking.open_dbus_connection(bus=address, auth_timeout=_SECONDS) as bus:
            service = jeepney.DBusAddress(_PLACE, bus_name=_NAME, interface=_NAME)
            told = bus.send_and_get_reply(
                jeepney.new_method_call(service, "GetCapabilities"), timeout=_SECONDS
            )
            if told.header.message_type is not jeepney.MessageType.method_return:
                return False
            body = html.escape(text, quote=False) if "body-markup" in told.body[0] else text
            hints = {"desktop-entry": ("s", APP_ID), "urgency": ("y", 1)}
            values: tuple[object, ...] = (_TITLE, 0, APP_ID, title, body, [], hints, -1)
            call = jeepney.new_method_call(service, "Notify", "susssasa{sv}i", values)
            answer = bus.send_and_get_reply(call, timeout=_SECONDS)
            return bool(answer.header.message_type is jeepney.MessageType.method_return)
    except (OSError, ValueError, RuntimeError, jeepney.AuthenticationError):
        return False
