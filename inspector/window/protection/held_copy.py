"""A secret on a clipboard that is watched by a clipboard manager (Linux).

GNOME's mutter and other managers remember the text of each program that owns the clipboard and offer it again once
that program gives the clipboard up. So a secret is not given up: it is replaced by another text, which is held until
the manager has seen it, and given up then.

Under Wayland a program may replace the clipboard only in answer to a key or a click, and mutter ignores a second
replacement in answer to the same one. Until there is one, the secret's own entry on the clipboard hands over the other
text. What mutter remembered is replaced at the next key or click in the window.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication, QWindow
from shiboken6 import isValid

from inspector.credential.text.secret import Secret
from inspector.window.protection.copied_secret import CopiedSecret, TextOnRequest

HELD_MS = 2_000
"""How long the other text is held: some managers look twice a second only. That somebody read it proves nothing."""
_INPUT = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin)


class HeldCopy(CopiedSecret):
    """Replaces the secret, holds the replacement, and gives it up."""

    def __init__(self, clipboard: QClipboard, secret: Secret) -> None:
        super().__init__(clipboard, secret)
        platform = QGuiApplication.platformName()
        self._is_watched = platform.startswith(("xcb", "wayland"))
        self._has_input = not platform.startswith("wayland")
        self._is_due = False
        self._other: TextOnRequest | None = None
        self._windows: list[QWindow] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(HELD_MS)
        self._timer.timeout.connect(self._on_time)
        if not self._has_input:
            self._windows = QGuiApplication.topLevelWindows()
            for window in self._windows:
                window.installEventFilter(self)

    def take_back(self) -> None:
        """Replace the text. Where no clipboard manager can be, give it up at once."""
        if not self.is_there():
            return
        self._data.set_text(replacement())
        if not self._is_watched:
            self._clipboard.clear()
        elif self._has_input:
            self._replace()
        else:
            self._is_due = True

    def hurry(self) -> bool:
        """Replace the text although there was no input. Whether the replacement is being held."""
        if self._is_due:
            self._replace()
        return self._timer.isActive()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note input, after which the clipboard may be replaced (Wayland). Called by Qt for the windows' events."""
        if event.type() in _INPUT:
            self._has_input = True
            if self._is_due:
                QTimer.singleShot(0, self, self._replace)
        return False

    def _replace(self) -> None:
        self._is_due = False
        self._has_input = True
        if not self.is_there():
            return
        self._other = TextOnRequest(Secret(replacement()), {})
        self._clipboard.setMimeData(self._other)
        self._timer.start()

    def _on_time(self) -> None:
        other, self._other = self._other, None
        if other is not None and isValid(other) and self._clipboard.mimeData() is other:
            self._clipboard.clear()
        self.gone.emit()


def replacement() -> str:
    """Return the text that takes the place of a secret; whoever pastes it reads why."""
    return QCoreApplication.translate("Clipboard", "(cleared by Credential Inspector)")
