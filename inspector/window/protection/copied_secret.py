"""A secret on the clipboard: marked for clipboard managers, and taken back.

The marks: ``x-kde-passwordManagerHint`` (KDE, GNOME's and other managers), three Windows formats (Microsoft's
"Clipboard formats": history, cloud and monitors), and the concealed type of nspasteboard.org (macOS).
"""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMimeData, QObject, Signal
from PySide6.QtGui import QClipboard
from shiboken6 import isValid

from inspector.credential.text.secret import Secret

TEXT = "text/plain"
MARKS = {
    "x-kde-passwordManagerHint": b"secret",
    "ExcludeClipboardContentFromMonitorProcessing": b"1",
    "CanIncludeInClipboardHistory": b"\0\0\0\0",
    "CanUploadToCloudClipboard": b"\0\0\0\0",
    "application/x-nspasteboard-concealed-type": b"1",
    "org.nspasteboard.ConcealedType": b"1",
}


class TextOnRequest(QMimeData):
    """Text that is handed over when another program asks for it, so that it can change until then."""

    def __init__(self, text: Secret, marks: dict[str, bytes]) -> None:
        super().__init__()
        self._text = text
        self._marks = marks

    def set_text(self, text: str) -> None:
        """Hand this text over from now on, without marks."""
        self._text, self._marks = Secret(text), {}

    def formats(self) -> list[str]:
        """Return the text's and the marks' names. Called by Qt."""
        return [TEXT, *self._marks]

    def hasFormat(self, mimetype: str) -> bool:  # noqa: N802 - Qt's name
        """Return whether there is such a format. Called by Qt."""
        return mimetype in self.formats()

    def retrieveData(self, mimetype: str, preferredType: object) -> object:  # noqa: N803 - Qt's names
        """Return the text or a mark. Called by Qt when somebody asks for it."""
        if mimetype == TEXT:
            return self._text.reveal()
        mark = self._marks.get(mimetype)
        return None if mark is None else QByteArray(mark)


class CopiedSecret(QObject):
    """One secret on the clipboard. Systems on which an emptied clipboard is empty use this class itself."""

    gone = Signal()
    """It was taken back, where that takes a while."""

    def __init__(self, clipboard: QClipboard, secret: Secret, *, marked: bool = True) -> None:
        super().__init__()
        self.marked = marked
        """Whether clipboard managers are asked not to keep it."""
        self._clipboard = clipboard
        self._data = TextOnRequest(secret, MARKS)
        clipboard.setMimeData(self._data)

    def is_there(self) -> bool:
        """Whether the clipboard still holds the very object.

        Another program's content is not looked at: it may not answer.
        """
        return isValid(self._data) and self._clipboard.mimeData() is self._data

    def take_back(self) -> None:
        """Take it from the clipboard, if it is still there. Overridden where that takes a while."""
        if self.is_there():
            self._clipboard.clear()

    def hurry(self) -> bool:
        """Take it back without waiting for input. Whether ``gone`` will tell when; overridden where it does."""
        return False
