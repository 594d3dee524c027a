"""macOS: the notification centre tells of a locked session; the pasteboard is written without Qt, which loses marks."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QClipboard

from inspector.credential.text.secret import Secret
from inspector.window.protection.copied_secret import CopiedSecret
from inspector.window.protection.notices_tray import TrayNotifier
from inspector.window.protection.pasteboard_copy import PasteboardCopy
from inspector.window.protection.session_lock_macos import NotificationLock

MARKS_ARE_PROVEN = False


def lock_listener(parent: QObject) -> NotificationLock:
    """Observe the system's notifications."""
    return NotificationLock(parent)


def copy(clipboard: QClipboard, secret: Secret) -> CopiedSecret:
    """Write the pasteboard of this computer only, with the mark; else copy through Qt, without it."""
    return PasteboardCopy.made(secret) or CopiedSecret(clipboard, secret, marked=False)


def notifier(parent: QObject) -> TrayNotifier:
    """Use a tray icon."""
    return TrayNotifier(parent)
