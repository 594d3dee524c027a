"""The buttons of a form, and a line that says what is wrong with it. It has room for the line from the beginning."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

from inspector.window.look.theme import space
from inspector.window.widgets.card import row
from inspector.window.widgets.flow import Flow
from inspector.window.widgets.icon import TONE_ICONS, Icon
from inspector.window.widgets.plain import PlainLabel, keep_room, set_tooltip

_ICON = 13
_LINES = 2


class ActionBar(QWidget):
    """Buttons with the problem line right of them, or below them in a tall form."""

    resized = Signal()
    """It has another width or height."""

    def __init__(self, buttons: Iterable[QPushButton]) -> None:
        super().__init__()
        self._flow = Flow()
        for button in buttons:
            self._flow.add(button)
        self._icon = Icon(TONE_ICONS["error"], "error", _ICON)
        keep_room(self._icon)
        self._text = PlainLabel(size="small", wrap=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        line = row("xs")
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._text, 1)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(space("s"))
        self._layout.addWidget(self._flow)
        self._layout.addLayout(line, 1)
        self.set_tall(False)
        self.show_problem("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that it was resized. Called by Qt."""
        super().resizeEvent(event)
        self.resized.emit()

    def set_tall(self, tall: bool) -> None:
        """Put the problem line below the buttons, or right of them."""
        way = QBoxLayout.Direction.TopToBottom if tall else QBoxLayout.Direction.LeftToRight
        self._layout.setDirection(way)
        self._text.setFixedHeight(_LINES * self._text.fontMetrics().lineSpacing())

    def height_when_tall(self, width: int) -> int:
        """Return the height with the problem line below the buttons, in a ``width`` (pixels)."""
        line = _LINES * self._text.fontMetrics().lineSpacing()
        return self._flow.heightForWidth(width) + self._layout.spacing() + line

    def show_problem(self, text: str, tone: str = "error") -> None:
        """Show a problem, or advice in another tone; an empty text shows nothing."""
        self._icon.set_icon(TONE_ICONS.get(tone, TONE_ICONS["info"]), tone)
        self._icon.setVisible(bool(text) and tone != "muted")
        self._text.setText(text)
        self._text.set_tone(tone)
        set_tooltip(self._text, text)

    def problem(self) -> str:
        """Return the text of the line."""
        return self._text.text()
