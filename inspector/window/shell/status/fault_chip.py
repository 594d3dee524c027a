"""The button in the status bar that says which fault the sandbox simulates, and changes it."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QMenu

from inspector.window.look import theme
from inspector.window.shell.sandbox_menu import SandboxMenu
from inspector.window.widgets.buttons import Button

_ICON = 12


class FaultChip(Button):
    """Visible while the sandbox simulates a fault: otherwise a forgotten fault looks like one of the credential."""

    def __init__(self, sandbox_menu: SandboxMenu) -> None:
        super().__init__("", "warning", tip="")
        self.setObjectName("fault")
        self.setFont(theme.font("small"))
        self.setIconSize(
            QSize(theme.scaled(_ICON), theme.scaled(_ICON))
        )  # no higher than the labels beside it
        self._source = sandbox_menu
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(lambda: sandbox_menu.fill_faults(self._menu))
        self.setMenu(self._menu)
        sandbox_menu.sandbox.fault_changed.connect(self._show_fault)
        self._show_fault(sandbox_menu.sandbox.fault)

    def _show_fault(self, key: str) -> None:
        self.setText(self._source.fault_sentence(key))
        self.setVisible(key != "none")
