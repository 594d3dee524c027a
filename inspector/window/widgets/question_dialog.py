"""A question before an action that cannot be undone, and the one after a file could not be written."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.export.not_written import not_written
from inspector.window.look.theme import space
from inspector.window.text import labels
from inspector.window.widgets import deletion
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
        deletion.delete_when_done(self)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        outer = QVBoxLayout()
        outer.setContentsMargins(space("xl"), space("xl"), space("xl"), space("l"))
        outer.setSpacing(space("l"))
        self.heading = PlainLabel(title, size="title", bold=True, wrap=True)
        outer.addWidget(self.heading)
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


class NotWrittenDialog(QuestionDialog):
    """Says that a file could not be written, why, and offers to choose another place.

    It stays until it is answered: a message in the status bar is gone before somebody who saved has looked there.
    """

    def __init__(self, over: QWidget, name: str, problem: str, again: Callable[[], None]) -> None:
        """``name`` is the file's, foreign text; ``problem`` the value of a :class:`NotWritten`.

        ``again`` asks for a place once more.
        """
        super().__init__(over, "", "")
        title = self.tr("The file was not saved")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.agree.setText(self.tr("Choose another place…"))
        failed = labels.translate(not_written(name, problem))
        self.body.addWidget(PlainLabel(failed, wrap=True))
        kept = self.tr("Nothing was lost: what was to be saved is still in this window.")
        self.body.addWidget(PlainLabel(kept, wrap=True))
        self.accepted.connect(again)
        self.agree.setDefault(True)  # nothing is lost by Enter here
        self.agree.setFocus()
