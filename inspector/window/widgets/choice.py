"""The combo box of the window. All combo boxes are created here; a lint test forbids creating them elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QComboBox, QLabel, QStyledItemDelegate

from inspector.window.widgets.plain import PlainLabel


class Choice(QComboBox):
    """A combo box whose items are as high as the style sheet says: Qt's own delegate ignores their padding.

    Its accessible name reaches screen readers as the label it is labelled by, because Qt gives the chosen item as its
    name. A visible label that has it for a buddy comes first.
    """

    def __init__(self) -> None:
        super().__init__()
        self._label: PlainLabel | None = None
        self.setItemDelegate(QStyledItemDelegate(self))

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Set the name of what is chosen."""
        super().setAccessibleName(name)
        self._label_it()

    def event(self, event: QEvent) -> bool:
        """Take the label along to another parent. Called by Qt."""
        if event.type() == QEvent.Type.ParentChange:
            self._label_it()
        return super().event(event)

    def _label_it(self) -> None:
        """Qt finds labels among the children of the parent, visible or not."""
        parent, name = self.parentWidget(), self.accessibleName()
        labels = parent.findChildren(QLabel) if parent else []
        seen = any(label.buddy() is self for label in labels if label is not self._label)
        if self._label is not None and (seen or not name or parent is None):
            self._label.deleteLater()
            self._label = None
        elif name and parent and not seen:
            self._label = self._label or PlainLabel()
            self._label.setText(name)
            self._label.setParent(parent)
            self._label.setBuddy(self)
            self._label.hide()
