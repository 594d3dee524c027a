"""The button in the status bar that offers to audit the folder that was opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize

from inspector.credential.text.shapes import as_name
from inspector.credential.text.visible import visible
from inspector.window.look import theme
from inspector.window.widgets.buttons import Button

_ICON = 12
_LONGEST_NAME = 40


class AuditChip(Button):
    """Visible from when a folder was opened until it was clicked."""

    def __init__(self, act: Callable[[], None]) -> None:
        super().__init__("", "search", tip="")
        self.setObjectName("audit")
        self.setFont(theme.font("small"))
        self.setIconSize(
            QSize(theme.scaled(_ICON), theme.scaled(_ICON))
        )  # no higher than the labels beside it
        self.clicked.connect(self.hide)
        self.clicked.connect(lambda: act())
        self.hide()

    def offer(self, folder: str) -> None:
        """Offer to audit this folder."""
        name = visible(as_name(Path(folder).name), _LONGEST_NAME)
        self.setText(self.tr("Audit “{folder}”…").format(folder=name))
        self.show()
