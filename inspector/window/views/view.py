"""The base class of the views: a title bar with a Back button."""

from __future__ import annotations

from typing import Self

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.window.look.theme import space
from inspector.window.text.key_text import with_keys
from inspector.window.widgets.buttons import IconButton, press_primary
from inspector.window.widgets.card import row
from inspector.window.widgets.drafts import take_drafts
from inspector.window.widgets.plain import PlainLabel


class View(QWidget):
    """A view of the whole window instead of one credential. Subclasses fill ``head`` and ``body``."""

    closed = Signal()
    """Asks to return to the credential, or to the empty page."""
    text_copied = Signal(str)
    """Asks to copy plain text."""
    announced = Signal(str)
    """A short message for the status bar and screen readers."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.setFocusPolicy(
            Qt.FocusPolicy.ClickFocus
        )  # where a view has nothing to use, it takes the keys itself
        outer = QVBoxLayout(self)
        outer.setContentsMargins(space("xl"), space("l"), space("xl"), space("l"))
        outer.setSpacing(space("m"))
        line = row("m")
        line.addWidget(PlainLabel(title, size="title", bold=True))
        self.head = row("m")
        line.addLayout(self.head, 1)
        self.back = IconButton("close", with_keys(self.tr("Back"), "Esc"))
        self.back.clicked.connect(self.closed)
        line.addWidget(self.back)
        outer.addLayout(line)
        self.body = outer

    def main_action(self) -> None:
        """Press the main button, where the view has one that can be pressed. Called for Ctrl+Enter."""
        press_primary(self)

    def begin(self) -> None:
        """Put the focus on what is used first, as the view is opened. Overridden by views that know which part it is.

        Here it is the first part that takes the focus with Tab, other than Back: Space would close the view at once.
        """
        parts = (part for part in self.findChildren(QWidget) if part is not self.back and _takes_tab(part))
        first = next((part for part in parts if part.isEnabled() and part.isVisibleTo(self)), self)
        first.setFocus()

    def resume(self) -> None:
        """Put the focus where it was, as another view is left for this one."""
        last = self.focusWidget()
        if last is None:
            self.begin()
        else:
            last.setFocus()

    def take_over(self, before: Self) -> None:
        """Show what the same view of a window in another language shows. Extended by views with more than forms."""
        take_drafts(before, self)

    def is_busy(self) -> bool:
        """Return whether work runs that only this view can end. Overridden by views with such work."""
        return False


def _takes_tab(part: QWidget) -> bool:
    return bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)
