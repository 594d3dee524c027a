"""Receives the files of a second start in the window that runs already, for the same user."""

from __future__ import annotations

import os
from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from inspector.process import handover, start_lock, system
from inspector.process.lazy import lazy

if TYPE_CHECKING:
    from PySide6 import QtNetwork

    from inspector.window.shell.system import unix_server
else:
    QtNetwork = lazy("PySide6.QtNetwork")
    unix_server = lazy("inspector.window.shell.system.unix_server")

_MOST_PEERS = 8
_PROBE_MS = 100


class SingleInstance(QObject):
    """Accepts messages of limited size, answers, and emits the files to open."""

    files_arrived = Signal(list)
    """Paths, possibly none; the window should be raised in any case."""
    paste_wanted = Signal()
    """The window should load what is on the clipboard, once it was raised."""

    def __init__(self) -> None:
        super().__init__()
        self._peers: set[_Peer] = set()
        self._gone: deque[_Peer] = deque(maxlen=_MOST_PEERS)
        """Those that ended last: Qt deletes them in a later turn, and PySide must not have done so before."""
        self._server = _server(self)
        self._server.newConnection.connect(self._on_peer)

    def listen(self) -> bool:
        """Start listening.

        Return ``False`` if another window listens or the system refuses. A dead window is replaced.
        """
        try:
            place = handover.address()
        except OSError:
            return False
        if _answers(place):
            start_lock.release()  # others wait only for a start that is going to listen
            return False
        start_lock.claim()
        if not self._server.listen(place):
            self._server.removeServer(place)
            self._server.listen(place)
        if not self._server.isListening():
            start_lock.release()
            return False
        start_lock.note_stage()
        return True

    def close(self) -> None:
        """Stop listening: a start from now on opens a window of its own."""
        self._server.close()
        for peer in tuple(self._peers):
            peer.end()
        start_lock.release()

    def forget(self, peer: _Peer) -> None:
        """Let a peer go whose connection has ended."""
        self._peers.discard(peer)
        self._gone.append(peer)

    def _on_peer(self) -> None:
        while (peer := self._server.nextPendingConnection()) is not None:
            self._peers.add(_Peer(peer, self))


def _server(parent: QObject) -> QtNetwork.QLocalServer | unix_server.UnixServer:
    """Return what listens: on Windows Qt's named pipe, elsewhere a socket without QtNetwork."""
    if system.here.HAS_UNIX_SOCKETS:
        return unix_server.UnixServer(parent)
    server = QtNetwork.QLocalServer(parent)
    server.setSocketOptions(QtNetwork.QLocalServer.SocketOption.UserAccessOption)
    server.setMaxPendingConnections(_MOST_PEERS)
    return server


def _answers(place: str) -> bool:
    """Return whether another window listens there: a window started with ``--sandbox`` does not replace it."""
    if system.here.HAS_UNIX_SOCKETS:
        return unix_server.answers(place, _PROBE_MS / 1_000)
    probe = QtNetwork.QLocalSocket()
    probe.connectToServer(place)
    found = probe.waitForConnected(_PROBE_MS)
    probe.abort()
    return found


class _Peer(QObject):
    """One second start: reads its message and answers, within two seconds.

    The start closes the connection once it has read the answer: closing a pipe on Windows discards what is unread.
    """

    def __init__(
        self, socket: QtNetwork.QLocalSocket | unix_server.UnixSocket, instance: SingleInstance
    ) -> None:
        super().__init__(socket)
        self._socket, self._instance = socket, instance
        self._data = b""
        self._answered = self._ended = False
        socket.readyRead.connect(self._on_data)
        socket.disconnected.connect(self.end)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(self.end)
        self._limit.start(int(handover.ANSWER_SECONDS * 1_000))
        if socket.bytesAvailable():
            self._on_data()

    def end(self) -> None:
        """Close the connection. A socket that is deleted while it is open would still tell of its end, from nowhere."""
        if self._ended:
            return
        self._ended = True
        self._limit.stop()
        self._socket.abort()
        self._socket.deleteLater()
        self._instance.forget(self)

    def _on_data(self) -> None:
        came = bytes(self._socket.read(handover.LARGEST_MESSAGE + 8 - len(self._data)).data())
        if self._answered or self._ended:
            return  # whatever else comes is thrown away
        self._data += came
        try:
            request = handover.decode_request(self._data)
        except ValueError:
            self.end()
            return
        if request is not None:
            self._answered = True
            self._socket.write(handover.ANSWER)
            self._socket.flush()
            files, token, paste = request
            if token:
                os.environ[handover.ACTIVATION] = token  # Qt uses it up when the window is activated
            self._instance.files_arrived.emit(files)
            if paste:
                self._instance.paste_wanted.emit()
