"""The problem of a field, shown below it: an error or advice, with icon, colour and text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from inspector.window.widgets.card import row
from inspector.window.widgets.icon import TONE_ICONS, Icon
from inspector.window.widgets.plain import PlainLabel, restyle

_ICON = 13


class ProblemLine(QFrame):
    """Hidden while there is no problem. ``field`` is marked, and described for screen readers."""

    def __init__(self, field: QWidget | None = None) -> None:
        super().__init__()
        self._field = field
        self._usual = field.accessibleDescription() if field else ""
        self._icon = Icon(TONE_ICONS["error"], "error", _ICON)
        self._label = PlainLabel(size="small", wrap=True)
        layout = row("xs")
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._label, 1)
        self.setLayout(layout)
        self.hide()

    def show_problem(self, error: str, advice: str = "") -> None:
        """Show an error, or else advice."""
        tone = "error" if error else "warning"
        self._icon.set_icon(TONE_ICONS[tone], tone)
        self._label.setText(error or advice)
        self._label.set_tone(tone)
        self.setVisible(bool(error or advice))
        if self._field is None:
            return
        self._field.setAccessibleDescription(error or advice or self._usual)
        if bool(self._field.property("invalid")) != bool(error):
            self._field.setProperty("invalid", bool(error))
            restyle(self._field)

    def text(self) -> str:
        """Return the text."""
        return self._label.text()
