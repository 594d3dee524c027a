"""A question before an action that cannot be undone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.window.look.theme import space
from inspector.window.widgets.buttons import Button
from inspector.window.widgets.card import column, row
from inspector.window.widgets.dialog import ScrollingDialog
from inspector.window.widgets.plain import PlainLabel

_WIDTH = 480


class QuestionDialog(ScrollingDialog):
    """A question, its consequences, and two buttons. The safe answer has the focus."""

    def __init__(self, over: QWidget, title: str, agree: str, *, danger: bool = False) -> None:
        super().__init__(over, _WIDTH)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        outer = QVBoxLayout()
        outer.setContentsMargins(space("xl"), space("xl"), space("xl"), space("l"))
        outer.setSpacing(space("l"))
        heading = PlainLabel(title, size="title", bold=True, wrap=True)
        outer.addWidget(heading)
        self.body = column("m")
        outer.addLayout(self.body)
        outer.addStretch(1)
        self.agree = Button(agree, primary=not danger, danger=danger)
        self.agree.setObjectName("agree")
        self.agree.clicked.connect(self.accept)
        self.decline = Button(self.tr("Cancel"))
        self.decline.clicked.connect(self.reject)
        self._buttons = row("s")
        self._buttons.addStretch(1)
        self._buttons.addWidget(self.decline)
        self._buttons.addWidget(self.agree)
        outer.addLayout(self._buttons)
        self.set_contents(outer)
        self.decline.setFocus()

    def put_decline_last(self) -> None:
        """Exchange the buttons: a double click on the question before this one declines."""
        self._buttons.removeWidget(self.decline)
        self._buttons.addWidget(self.decline)
        self.setTabOrder(self.agree, self.decline)
