"""The interface of the modules in this package."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtGui import QClipboard

from inspector.credential.text.secret import Secret
from inspector.window.protection.copied_secret import CopiedSecret
from inspector.window.protection.notices import Notifier


class LockListener(Protocol):
    """Hears of a locked session."""

    locked: SignalInstance
    told: bool | None
    """Whether this system tells at all; ``None`` until that is known."""


class System(Protocol):
    """What protects a secret differently on each operating system."""

    MARKS_ARE_PROVEN: bool
    """Whether Qt puts the marks of a copied secret where clipboard managers look for them."""

    def lock_listener(self, parent: QObject) -> LockListener:
        """Begin to listen for a locked session."""

    def notifier(self, parent: QObject) -> Notifier:
        """Return what shows notices of the desktop."""

    def copy(self, clipboard: QClipboard, secret: Secret) -> CopiedSecret:
        """Put a secret on the clipboard."""
