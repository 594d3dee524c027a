"""Secrets on the clipboard: marked for clipboard managers, cleared after a time and on quit if they are still there.

The marks: ``x-kde-passwordManagerHint`` (KDE, GNOME's and other managers), three Windows formats (Microsoft's
"Clipboard formats": history, cloud and monitors), and the concealed type of nspasteboard.org (macOS).
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard
from shiboken6 import isValid

from inspector.credential.text.secret import Secret
from inspector.window.widgets.pasting import PasteGuard, SelectionReader

KEPT_SECONDS = 30
_MARKS = {
    "x-kde-passwordManagerHint": b"secret",
    "ExcludeClipboardContentFromMonitorProcessing": b"1",
    "CanIncludeInClipboardHistory": b"\0\0\0\0",
    "CanUploadToCloudClipboard": b"\0\0\0\0",
    "application/x-nspasteboard-concealed-type": b"1",
    "org.nspasteboard.ConcealedType": b"1",
}


def marked(secret: Secret) -> QMimeData:
    """Return the secret as clipboard data that asks clipboard managers not to keep it."""
    data = QMimeData()
    data.setText(secret.reveal())
    for name, value in _MARKS.items():
        data.setData(name, value)
    return data


class Clipboard(QObject):
    """The only place that writes to the clipboard. Clears a copied secret after thirty seconds."""

    counted = Signal(int)
    """Seconds until a copied secret is cleared; 0 when it was cleared or replaced by another copy."""

    def __init__(self, clipboard: QClipboard) -> None:
        super().__init__()
        self._clipboard = clipboard
        self._left = 0
        self._ours: QMimeData | None = None
        self._several: QMimeData | None = None
        """What :meth:`copy_data` put there."""
        self.reader = SelectionReader()
        self._guard = PasteGuard(self.reader)
        self._timer = QTimer(self)
        self._timer.setInterval(1_000)
        self._timer.timeout.connect(self._on_second)
        clipboard.dataChanged.connect(self._on_changed)

    def copy_text(self, text: str) -> None:
        """Copy text that is not secret."""
        self._stop()
        self._several = None
        self._clipboard.setText(text)

    def copy_data(self, data: QMimeData) -> None:
        """Copy text that is not secret in several formats at once."""
        self._stop()
        self._clipboard.setMimeData(data)
        self._several = data

    def end(self) -> None:
        """Clear a secret and leave plain text only: Qt may delete Python's object after Python is gone."""
        self.clear_secret()
        data, self._several = self._several, None
        if data is not None and isValid(data) and self._clipboard.mimeData() is data:
            self._clipboard.setText(data.text())

    def read(self, take: Callable[[QMimeData | None], object]) -> None:
        """Hand over what the clipboard holds, once the program that holds it was seen to answer."""
        self.reader.when_answered(lambda: take(self._clipboard.mimeData()))

    def copy_secret(self, secret: Secret) -> None:
        """Copy a secret, marked, for thirty seconds."""
        self._ours = marked(secret)
        self._clipboard.setMimeData(self._ours)
        self._left = KEPT_SECONDS
        self._timer.start()
        self.counted.emit(self._left)

    def clear_secret(self) -> None:
        """Clear a copied secret now, if it is still on the clipboard."""
        if self._left and self._is_ours():
            self._clipboard.clear()
        self._stop()

    def _on_second(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self._left = 1
            self.clear_secret()
        else:
            self.counted.emit(self._left)

    def _on_changed(self) -> None:
        if self._left and not self._is_ours():
            self._stop()

    def _is_ours(self) -> bool:
        """The clipboard still holds the very object. Another program's content is not looked at: it may not answer."""
        ours = self._ours
        return ours is not None and isValid(ours) and self._clipboard.mimeData() is ours

    def _stop(self) -> None:
        self._timer.stop()
        self._ours = None
        if self._left:
            self._left = 0
            self.counted.emit(0)
