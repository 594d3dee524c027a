"""Windows: a window is told of a locked session; an emptied clipboard is empty."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QClipboard

from inspector.credential.text.secret import Secret
from inspector.window.protection.copied_secret import CopiedSecret
from inspector.window.protection.notices_tray import TrayNotifier
from inspector.window.protection.session_lock_windows import WindowsListener

MARKS_ARE_PROVEN = True


def lock_listener(parent: QObject) -> WindowsListener:
    """Register a window for session changes."""
    return WindowsListener(parent)


def copy(clipboard: QClipboard, secret: Secret) -> CopiedSecret:
    """Copy through Qt, which registers the names of the marks as clipboard formats."""
    return CopiedSecret(clipboard, secret)


def notifier(parent: QObject) -> TrayNotifier:
    """Use a tray icon."""
    return TrayNotifier(parent)
