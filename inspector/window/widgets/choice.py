"""The combo box of the window. All combo boxes are created here; a lint test forbids creating them elsewhere."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QStyledItemDelegate


class Choice(QComboBox):
    """A combo box whose items are as high as the style sheet says: Qt's own delegate ignores their padding."""

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(QStyledItemDelegate(self))
