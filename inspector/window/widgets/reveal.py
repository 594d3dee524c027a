"""Reveals a secret while a button is held down, or for ten seconds after a click."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QAbstractButton

REVEALED_SECONDS = 10
_HELD_SECONDS = 0.4
"""Milliseconds after which a press counts as holding: releasing masks again."""


class Reveal(QObject):
    """Adds this behaviour to a checkable button; whoever shows the secret connects to ``changed``."""

    changed = Signal(bool)
    """``True`` if the secret is readable from now on."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button)
        self._button = button
        self._pressed_at = 0.0
        self._revealed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REVEALED_SECONDS * 1_000)
        self._timer.timeout.connect(self.conceal)
        button.setCheckable(True)
        button.pressed.connect(self._on_pressed)
        button.toggled.connect(self._on_toggled)
        button.released.connect(self._on_released)

    def is_revealed(self) -> bool:
        """Return whether the secret is readable now."""
        return self._revealed

    def toggle(self) -> None:
        """Reveal for ten seconds, or mask again."""
        if self._button.isEnabled():
            self._button.setChecked(not self._button.isChecked())

    def forbid(self, forbidden: bool) -> None:
        """Mask the secret and keep it masked, because the screen is shared; or allow to reveal it again."""
        if forbidden:
            self.conceal()
        self._button.setEnabled(not forbidden)

    def conceal(self) -> None:
        """Mask the secret."""
        self._timer.stop()
        self._button.setChecked(False)
        self._show(revealed=False)

    def _on_pressed(self) -> None:
        self._pressed_at = time.monotonic()
        self._show(revealed=True)

    def _on_toggled(self, checked: bool) -> None:
        if checked:
            self._timer.start()
        else:
            self._timer.stop()
        self._show(revealed=checked)

    def _on_released(self) -> None:
        if time.monotonic() - self._pressed_at >= _HELD_SECONDS:
            self.conceal()

    def _show(self, *, revealed: bool) -> None:
        if revealed != self._revealed:
            self._revealed = revealed
            self.changed.emit(revealed)
