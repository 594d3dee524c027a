"""Linux: message buses tell of a locked session; clipboard managers keep what is not replaced."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QClipboard

from inspector.credential.text.secret import Secret
from inspector.window.protection.held_copy import HeldCopy
from inspector.window.protection.notices_bus import BusNotifier
from inspector.window.protection.session_lock_buses import BusLock

MARKS_ARE_PROVEN = True


def lock_listener(parent: QObject) -> BusLock:
    """Ask the session bus and the system bus."""
    return BusLock(parent)


def copy(clipboard: QClipboard, secret: Secret) -> HeldCopy:
    """Copy so that it can be replaced later."""
    return HeldCopy(clipboard, secret)


def notifier(parent: QObject) -> BusNotifier:
    """Speak to the desktop over the session bus."""
    return BusNotifier(parent)
