"""What outlives a window that is built again in another language: the entries and what works on them."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from inspector.window.clipboard import Clipboard
from inspector.window.entries import Entries
from inspector.window.intake import Intake
from inspector.window.operations import Operations


class Desk:
    """The model side of the window."""

    def __init__(self) -> None:
        self.entries = Entries()
        self.clipboard = Clipboard(QApplication.clipboard())
        self.intake = Intake(self.entries)
        self.operations = Operations(self.entries)
        self.operations.sandbox_changed.connect(self._on_sandbox)

    def _on_sandbox(self) -> None:
        self.intake.know_sandbox(self.operations.sandbox_endpoint())
