"""Notices of Windows and macOS, which Qt shows through a tray icon. The icon goes half a minute after the last one."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QSystemTrayIcon

from inspector.window.look import resources

_SHOWN_MS = 30_000


class TrayNotifier(QObject):
    """Shows messages of a tray icon."""

    refused = Signal()
    clicked = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._icon: QSystemTrayIcon | None = None
        self._number = 0
        """That of the last notice: a tray icon shows one at a time."""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SHOWN_MS)
        self._later.timeout.connect(self._hide)

    def show(self, title: str, text: str) -> int:
        """Show a notice; :attr:`clicked` emits its number when the person clicks on it."""
        self._number += 1
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            self.refused.emit()
            return self._number
        if self._icon is None:
            self._icon = QSystemTrayIcon(resources.app_icon(), self)
            self._icon.messageClicked.connect(lambda: self.clicked.emit(self._number))
        self._icon.show()
        self._icon.showMessage(title, text, QSystemTrayIcon.MessageIcon.Information, _SHOWN_MS)
        self._later.start()
        return self._number

    def _hide(self) -> None:
        if self._icon:
            self._icon.hide()
