"""A local socket of Unix with the methods of ``QLocalServer`` that are used: QtNetwork costs 3 MB and loads OpenSSL."""

from __future__ import annotations

import contextlib
import os
import socket
from collections import deque

from PySide6.QtCore import QByteArray, QObject, QSocketNotifier, QTimer, Signal

_MOST_WAITING = 50
"""Connections that the system holds back until they are accepted, as many as with Qt."""
_MOST_ACCEPTED = 64
_PAUSE_MS = 1_000
"""Wait after a connection that could not be accepted, because all descriptors are in use."""
_THIS_USER_ONLY = 0o600


def answers(place: str, seconds: float) -> bool:
    """Return whether somebody accepts connections there."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        probe.settimeout(seconds)
        try:
            probe.connect(place)
        except OSError:
            return False
        return True


class UnixServer(QObject):
    """Accepts connections of this user on a socket in a folder that is private to the user."""

    newConnection = Signal()  # noqa: N815 - Qt's name

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._socket: socket.socket | None = None
        self._place = ""
        self._pending: deque[UnixSocket] = deque()
        self._accepted = 0
        self._notifier: QSocketNotifier | None = None
        self._again = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._again.timeout.connect(self._resume)

    def listen(self, place: str) -> bool:
        """Start listening; return ``False`` if there is a file already or the system refuses."""
        made = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        made.setblocking(False)
        try:
            made.bind(place)
            os.chmod(place, _THIS_USER_ONLY)  # noqa: PTH101 - pathlib is not loaded yet
            made.listen(_MOST_WAITING)
        except OSError:
            made.close()
            return False
        self._socket, self._place = made, place
        self._notifier = QSocketNotifier(made.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._accept)
        return True

    def isListening(self) -> bool:  # noqa: N802 - Qt's name
        """Return whether it listens."""
        return self._socket is not None

    def nextPendingConnection(self) -> UnixSocket | None:  # noqa: N802 - Qt's name
        """Return a connection that was accepted and not yet returned."""
        return self._pending.popleft() if self._pending else None

    def close(self) -> None:
        """Stop listening and remove the socket's file."""
        if self._socket is None:
            return
        if self._notifier is not None:
            self._notifier.setEnabled(False)
        self._again.stop()
        self._socket.close()
        self._socket = None
        self.removeServer(self._place)

    @staticmethod
    def removeServer(place: str) -> bool:  # noqa: N802 - Qt's name
        """Remove the file of a socket, also of one whose program died."""
        with contextlib.suppress(OSError):
            os.unlink(place)  # noqa: PTH108
            return True
        return False

    def _accept(self) -> None:
        if self._socket is None:
            return
        try:
            accepted, _ = self._socket.accept()
        except (BlockingIOError, ConnectionAbortedError):
            return  # it went before it was its turn
        except OSError:
            self._pause()
            self._again.start()
            return
        peer = UnixSocket(accepted, self)
        self._accepted += 1
        if self._accepted >= _MOST_ACCEPTED:
            self._pause()
        peer.disconnected.connect(self._on_end)
        self._pending.append(peer)
        self.newConnection.emit()

    def _on_end(self) -> None:
        self._accepted -= 1
        self._resume()

    def _pause(self) -> None:
        if self._notifier is not None:
            self._notifier.setEnabled(False)

    def _resume(self) -> None:
        if self._notifier is not None and self._socket is not None:
            self._notifier.setEnabled(True)


class UnixSocket(QObject):
    """One connection; what came is read at once, what is written is short."""

    readyRead = Signal()  # noqa: N815 - Qt's name
    disconnected = Signal()
    """Once, when either side closed the connection."""

    def __init__(self, accepted: socket.socket, parent: QObject) -> None:
        super().__init__(parent)
        accepted.setblocking(False)
        self._socket: socket.socket | None = accepted
        self._notifier = QSocketNotifier(accepted.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_readable)

    def bytesAvailable(self) -> int:  # noqa: N802 - Qt's name
        """Return 0: nothing is read before it is told by :attr:`readyRead`."""
        return 0

    def read(self, most: int) -> QByteArray:
        """Return up to ``most`` bytes that came; none when the other side closed the connection."""
        data = b""
        with contextlib.suppress(OSError):
            data = self._socket.recv(most) if self._socket is not None and most > 0 else b""
        return QByteArray(data)

    def write(self, data: bytes) -> int:
        """Send a short answer; what the other side takes no more is lost."""
        with contextlib.suppress(OSError):
            return self._socket.send(data) if self._socket is not None else 0
        return -1

    def flush(self) -> bool:
        """Return ``True``: what was written was sent."""
        return True

    def abort(self) -> None:
        """Close the connection."""
        if self._socket is not None:
            self._notifier.setEnabled(False)
            self._socket.close()
            self._socket = None
            self.disconnected.emit()

    def _on_readable(self) -> None:
        if self._socket is None:
            return
        try:
            ended = not self._socket.recv(1, socket.MSG_PEEK)
        except BlockingIOError:
            return
        except OSError:
            ended = True
        if ended:
            self.abort()
        else:
            self.readyRead.emit()
