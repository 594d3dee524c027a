"""The clipboard: a copied secret is marked for clipboard managers, and taken back after a time and on quit."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal, SignalInstance
from PySide6.QtGui import QClipboard
from shiboken6 import isValid

from inspector.credential.text.secret import Secret
from inspector.window.protection import system
from inspector.window.protection.copied_secret import CopiedSecret
from inspector.window.widgets.pasting import PasteGuard, SelectionReader

KEPT_SECONDS = 30


class Clipboard(QObject):
    """The only place that writes to the clipboard. Clears a copied secret after thirty seconds."""

    counted = Signal(int)
    """Seconds until a copied secret is cleared; 0 when it was cleared or replaced by another copy."""
    kept = Signal(object, int)
    """The copied ``Secret`` and the same seconds, for the button that copied it."""

    refused = Signal()
    """Another program took the clipboard meanwhile and nothing was copied; comes after what was said of the copy.

    X11 refuses an owner that is older than the present one, and Windows while another program has the clipboard open.
    """
    credential_pasted = Signal(object, str)
    """A credential was pasted into a field; carries the field, which stays as it was, and the text."""

    def __init__(self, clipboard: QClipboard) -> None:
        super().__init__()
        self._clipboard = clipboard
        self._left = 0
        self._ours: CopiedSecret | None = None
        self._secret: Secret | None = None
        self._going: CopiedSecret | None = None
        """The secret that was taken back last; that may take a while."""
        self._several: QMimeData | None = None
        """What is there that is not secret."""
        self.marked: bool | None = None
        """Whether the last secret was copied with marks that arrive; ``None`` before the first."""
        self.reader = SelectionReader()
        self._guard = PasteGuard(self.reader)
        self._guard.credential_pasted.connect(self.credential_pasted)
        self._timer = QTimer(self)
        self._timer.setInterval(1_000)
        self._timer.timeout.connect(self._on_second)
        clipboard.dataChanged.connect(self._on_changed)

    def copy_text(self, text: str) -> None:
        """Copy text that is not secret."""
        data = QMimeData()
        data.setText(text)
        self.copy_data(data)

    def copy_data(self, data: QMimeData) -> None:
        """Copy text that is not secret in several formats at once."""
        self._stop()
        self._clipboard.setMimeData(data)
        self._several = data
        if not (isValid(data) and self._clipboard.mimeData() is data):
            self._refuse()

    def end(self) -> None:
        """Clear a secret and leave plain text only: Qt may delete Python's object after Python is gone."""
        self.clear_secret()
        data, self._several = self._several, None
        if data is not None and isValid(data) and self._clipboard.mimeData() is data:
            self._clipboard.setText(data.text())

    def finish(self, wait: Callable[[SignalInstance], None]) -> None:
        """Have ``wait`` run Qt's events until a secret that was taken back is gone, two seconds at most."""
        if self._going and self._going.hurry():
            wait(self._going.gone)

    def read(self, take: Callable[[QMimeData | None], object]) -> None:
        """Hand over what the clipboard holds, once the program that holds it was seen to answer."""
        self.reader.when_answered(lambda: take(self._clipboard.mimeData()))

    def copy_secret(self, secret: Secret) -> None:
        """Copy a secret, marked, for thirty seconds."""
        self._left = 0  # what Qt says of the clipboard meanwhile is about the copy before
        if self._secret not in (None, secret):
            self._tell(0)
        self._ours, self._secret = system.here().copy(self._clipboard, secret), secret
        if not self._ours.is_there():
            self._tell(0)
            self._stop()
            self._refuse()
            return
        self.marked = self._ours.marked
        self._left = KEPT_SECONDS
        self._timer.start()
        self._tell(self._left)

    def clear_secret(self) -> None:
        """Clear a copied secret now, if it is still on the clipboard."""
        ours = self._ours
        if self._left and ours:
            self._going, self._left = ours, 0
            ours.take_back()
            self._tell(0)
        self._stop()

    def _on_second(self) -> None:
        if self._left <= 1:
            self.clear_secret()
        else:
            self._left -= 1
            self._tell(self._left)

    def _on_changed(self) -> None:
        if self._left and self._ours and not self._ours.is_there():
            self._stop()

    def _refuse(self) -> None:
        QTimer.singleShot(0, self, self.refused.emit)

    def _stop(self) -> None:
        self._timer.stop()
        self._ours = None
        if self._left:
            self._left = 0
            self._tell(0)
        self._secret = None

    def _tell(self, seconds: int) -> None:
        self.counted.emit(seconds)
        self.kept.emit(self._secret, seconds)
