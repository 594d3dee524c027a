"""The combo box of the window. All combo boxes are created here; a lint test forbids creating them elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate

from inspector.window.look.still import Still
from inspector.window.widgets.plain import FieldLabel


class Choice(Still, QComboBox):
    """A combo box whose items are as high as the style sheet says: Qt's own delegate ignores their padding.

    Its list is as wide as its items, also where the box itself is narrow.

    Its accessible name reaches screen readers as the label it is labelled by, because Qt gives the chosen item as its
    name. A visible label that has it for a buddy comes first.
    """

    _label: FieldLabel | None = None
    """``None`` while Qt's constructor runs."""

    def __init__(self) -> None:
        super().__init__()
        self._label = FieldLabel(self)
        self.setItemDelegate(QStyledItemDelegate(self))

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Set the name of what is chosen."""
        super().setAccessibleName(name)
        if self._label:
            self._label.follow()

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        """Open the list, wide enough for its items, at most as wide as the window. Called by Qt."""
        view = self.view()
        wide = view.sizeHintForColumn(self.modelColumn()) + 2 * view.frameWidth()
        if self.count() > self.maxVisibleItems():
            wide += view.verticalScrollBar().sizeHint().width()
        view.setMinimumWidth(min(wide, self.window().width()))
        super().showPopup()

    def event(self, event: QEvent) -> bool:
        """Take the label along to another parent. Called by Qt."""
        if self._label and event.type() == QEvent.Type.ParentChange:
            self._label.follow()
        return super().event(event)
