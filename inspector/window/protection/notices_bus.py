"""Notices of Linux's desktops over the session bus (Desktop Notifications Specification 1.2).

Asked in a daemon thread with time limits, like :mod:`session_lock_buses`. Qt is not used: its D-Bus module has Python
write no unsigned number, which the call needs, and its tray icon waits for the bus in the thread of the window.
"""

from __future__ import annotations

import contextlib
import html
import os
import select
import socket
import threading
from collections import deque
from collections.abc import Iterator
from itertools import count
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, QTimer, Signal

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
_LONGEST_MS = 10_000
"""How long a notice may take before it counts as refused."""
_MOST_SIGNALS = 100
_PIECE = 4_096
_NAME = "org.freedesktop.Notifications"
_PLACE = "/org/freedesktop/Notifications"
_TITLE = "Credential Inspector"


class BusNotifier(QObject):
    """Calls ``Notify``, one notice after the other, in a thread that knows no Qt object: it may outlive them all."""

    refused = Signal()
    clicked = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        work = self._work = _Work(QCoreApplication.translate("Notices", "Show"))
        self.destroyed.connect(lambda: work.end())
        told = QSocketNotifier(self._work.told.fileno(), QSocketNotifier.Type.Read, self)
        told.activated.connect(self._look)
        self._silent = QTimer(self)
        self._silent.setSingleShot(True)
        self._silent.setInterval(_LONGEST_MS)
        self._silent.timeout.connect(self.refused)  # a bus that went silent in the middle

    def show(self, title: str, text: str) -> int:
        """Show a notice; :attr:`clicked` emits its number when the person clicks on it."""
        self._silent.start()
        return self._work.add(title, text)

    def _look(self) -> None:
        news = self._work.news()
        if not self._work.busy:
            self._silent.stop()
        for clicked in news:
            if clicked is None:
                self.refused.emit()
            else:
                self.clicked.emit(clicked)


class _Work:
    """The notices to show, those that are shown, and what became of them."""

    def __init__(self, label: str) -> None:
        """``label``: what a click on a notice does."""
        self._label = label
        self.told, self._tell = socket.socketpair()
        """Readable when there are news."""
        self._woken, self._wake = socket.socketpair()
        for end in (self.told, self._woken):
            end.setblocking(False)
        self._news: deque[int | None] = deque()
        self._waiting: deque[tuple[int, str, str]] = deque()
        self._numbers = count(1)
        self._changing = threading.Lock()
        self._thread: threading.Thread | None = None
        self._ended = False
        self.busy = False
        """Whether a notice is on its way."""

    def add(self, title: str, text: str) -> int:
        """Show a notice; return its number."""
        with self._changing:
            number = next(self._numbers)
            self._waiting.append((number, title, text))
            self.busy = True
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="notice", daemon=True)
                self._thread.start()
        self._wake.send(b"1")
        return number

    def end(self) -> None:
        """Listen no longer. What is shown stays, and what waits is still shown."""
        with self._changing:
            self._ended = True
            if self._thread is None:
                self._close()
            else:
                self._wake.send(b"1")

    def _close(self) -> None:
        for end in (self.told, self._tell, self._woken, self._wake):
            end.close()

    def news(self) -> list[int | None]:
        """Return the numbers of notices that were clicked, and ``None`` for each that was refused."""
        _empty(self.told)
        return [self._news.popleft() for _ in range(len(self._news))]

    def _run(self) -> None:
        while True:
            self._serve()
            with self._changing:
                if not self._waiting:
                    self._thread = None
                    if self._ended:
                        self._close()
                    return

    def _serve(self) -> None:
        """Show what waits and listen for clicks, as long as a notice is shown that can be clicked."""
        desktop: _Desktop | None = None
        try:
            while True:
                desktop = self._show_waiting(desktop)
                if desktop is None or not desktop.shown or self._ended:
                    return
                select.select([desktop.bus.sock, self._woken], [], [])
                _empty(self._woken)
                for number in desktop.clicks():
                    self._say(number)
        except (OSError, ValueError, RuntimeError):  # the bus went; what it shows can no longer be clicked
            return
        finally:
            if desktop is not None:
                desktop.bus.close()

    def _show_waiting(self, desktop: _Desktop | None) -> _Desktop | None:
        while True:
            with self._changing:
                if not self._waiting:
                    self.busy = False
                    break
                number, title, text = self._waiting.popleft()
            desktop = desktop or _connected()
            if desktop is None or not desktop.show(number, title, text, self._label):
                self._say(None)
        self._tell.send(b"1")
        return desktop

    def _say(self, news: int | None) -> None:
        self._news.append(news)
        self._tell.send(b"1")


class _Desktop:
    """A connection to the desktop."""

    def __init__(self, bus: blocking.DBusConnection) -> None:
        self.bus = bus
        self.shown: dict[int, int] = {}
        """The numbers of the notices that can be clicked, by the desktop's."""
        self._service = jeepney.DBusAddress(_PLACE, bus_name=_NAME, interface=_NAME)
        self._signals: deque[jeepney.Message] = deque(maxlen=_MOST_SIGNALS)
        rule = jeepney.MatchRule(type="signal", interface=_NAME, path=_PLACE, sender=_NAME)
        self._send(jeepney.message_bus.AddMatch(rule))
        bus.filter(jeepney.MatchRule(type="signal", interface=_NAME, path=_PLACE), queue=self._signals)

    def show(self, number: int, title: str, text: str, label: str) -> bool:
        """Show a notice; return whether the desktop took it."""
        try:
            (can,) = self._send(jeepney.new_method_call(self._service, "GetCapabilities"))
            body = html.escape(text, quote=False) if "body-markup" in can else text
            hints = {"desktop-entry": ("s", APP_ID), "urgency": ("y", 1)}
            actions = ["default", label] if "actions" in can else []
            values: tuple[object, ...] = (_TITLE, 0, APP_ID, title, body, actions, hints, -1)
            (shown,) = self._send(jeepney.new_method_call(self._service, "Notify", "susssasa{sv}i", values))
        except (OSError, ValueError, RuntimeError):
            return False
        if actions:
            self.shown[shown] = number
        return True

    def clicks(self) -> Iterator[int]:
        """Yield the numbers of notices that were clicked, and forget those that are closed."""
        with contextlib.suppress(TimeoutError):
            while True:
                self.bus.recv_messages(timeout=0)
        while self._signals:
            signal = self._signals.popleft()
            member, body = signal.header.fields.get(jeepney.HeaderFields.member), signal.body
            number = self.shown.get(body[0]) if body else None
            if number is None:
                continue
            if member == "ActivationToken":  # Wayland lets only who has it raise a window
                os.environ["XDG_ACTIVATION_TOKEN"] = str(body[1])
            elif member == "ActionInvoked":
                yield number
            elif member == "NotificationClosed":
                del self.shown[body[0]]

    def _send(self, call: jeepney.Message) -> tuple[Any, ...]:
        """Return the body of an answer.

        :raises OSError: without one.
        :raises RuntimeError: for an error.
        """
        answer = self.bus.send_and_get_reply(call, timeout=_SECONDS)
        if answer.header.message_type is not jeepney.MessageType.method_return:
            raise RuntimeError
        return tuple(answer.body)


def _connected() -> _Desktop | None:
    address = message_bus.session_address()
    if not message_bus.answers(address):
        return None
    try:
        return _Desktop(blocking.open_dbus_connection(bus=address, auth_timeout=_SECONDS))
    except (OSError, ValueError, RuntimeError, jeepney.AuthenticationError):
        return None


def _empty(end: socket.socket) -> None:
    with contextlib.suppress(BlockingIOError):
        while end.recv(_PIECE):
            pass
