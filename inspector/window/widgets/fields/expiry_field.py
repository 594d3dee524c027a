"""The time to live of a new credential: a number and a unit, or a preset."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QDoubleSpinBox, QWidget

from inspector.credential.scopes.problems import Purpose
from inspector.credential.scopes.scope import MAX_SECONDS
from inspector.window.look.still import Still
from inspector.window.look.theme import space
from inspector.window.widgets.buttons import Button
from inspector.window.widgets.card import column
from inspector.window.widgets.choice import Choice
from inspector.window.widgets.flow import Flow
from inspector.window.widgets.problem import ProblemLine

_DIGITS = 8
_UNITS = (1, 60, 3_600, 86_400)
_TOKEN_PICKS = (300, 900, 1_800, 3_600)
_KEY_PICKS = (7 * 86_400, 30 * 86_400, 90 * 86_400, 365 * 86_400)
"""Quick picks in seconds: the console offers days for API keys."""
_KEY_SECONDS = 30 * 86_400
"""What is proposed for an API key: the minutes of a token would be an accident."""


class _Number(Still, QDoubleSpinBox):
    """The number before the unit."""


class ExpiryField(QWidget):
    """A time to live in seconds; ``None`` means it never expires, which is offered for API keys only."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._purpose = Purpose.DISPOSABLE
        self._times: dict[Purpose, int | None] = {Purpose.API_KEY: _KEY_SECONDS}
        """The time of the purpose that is not shown."""
        self.number = _Number()
        self.number.setDecimals(0)
        self.number.setMaximum(MAX_SECONDS)
        self.number.lineEdit().setTextMargins(space("xs"), 0, 0, 0)
        self.number.setFixedWidth(self.number.fontMetrics().horizontalAdvance("0" * _DIGITS) + space("xxl"))
        self.number.setAccessibleName(self.tr("Expires after"))
        self.unit = Choice()
        self.unit.addItems([self.tr("seconds"), self.tr("minutes"), self.tr("hours"), self.tr("days")])
        self.unit.setAccessibleName(self.tr("Unit of time"))
        self.never = QCheckBox(self.tr("Never expires"))
        self.never.hide()
        self._problem = ProblemLine(self.number)
        self._build()
        self.number.valueChanged.connect(lambda: self.changed.emit())
        self.unit.currentIndexChanged.connect(lambda: self.changed.emit())
        self.never.toggled.connect(self._on_never)

    def _build(self) -> None:
        line = Flow("xs")
        for part in (self.number, self.unit, self.never):
            line.add(part)
        self.never.setMinimumHeight(self.unit.sizeHint().height())
        layout = column("xs")
        self._lines = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._lines.setSpacing(space("xs"))
        self._time, self._quick_picks = line, self._quick()
        self._lines.addWidget(self._time)
        self._lines.addWidget(self._quick_picks, 1)
        layout.addLayout(self._lines)
        layout.addWidget(self._problem)
        self.setLayout(layout)

    def set_in_line(self, in_line: bool) -> None:
        """Put the quick picks beside the field or below it."""
        way = QBoxLayout.Direction.LeftToRight if in_line else QBoxLayout.Direction.TopToBottom
        self._lines.setDirection(way)

    def width_in_line(self) -> int:
        """Return the width in pixels of the field with its quick picks beside it."""
        return self._time.sizeHint().width() + self._lines.spacing() + self._quick_picks.sizeHint().width()

    def _quick(self) -> Flow:
        token = (self.tr("5 min"), self.tr("15 min"), self.tr("30 min"), self.tr("1 h"))
        key = (self.tr("7 days"), self.tr("30 days"), self.tr("90 days"), self.tr("1 year"))
        line = Flow("xs")
        self.picks: list[Button] = []
        self._picks_of: dict[Purpose, list[Button]] = {}
        for purpose, times, titles in (
            (Purpose.DISPOSABLE, _TOKEN_PICKS, token),
            (Purpose.API_KEY, _KEY_PICKS, key),
        ):
            made = [self._pick(seconds, title) for seconds, title in zip(times, titles, strict=True)]
            self._picks_of[purpose] = made
            self.picks += made
            for button in made:
                line.add(button)
        return line

    def _pick(self, seconds: int, title: str) -> Button:
        button = Button(title)
        button.setAccessibleName(self.tr("Expires after {time}").format(time=title))
        button.clicked.connect(lambda: self._on_pick(seconds))
        return button

    def show_purpose(self, purpose: Purpose) -> None:
        """Offer the times of a token or of an API key, and show its own time; only a key may never expire."""
        for owner, buttons in self._picks_of.items():
            for button in buttons:
                button.setVisible(owner is purpose)
        offered = purpose is Purpose.API_KEY
        self.never.setVisible(offered)
        if purpose is not self._purpose:
            self._times[self._purpose] = self.seconds()
            self._purpose = purpose
            self.show_seconds(self._times[purpose])
        if not offered:
            self.never.setChecked(False)

    def seconds(self) -> int | None:
        """Return the time to live in seconds; ``None`` means never."""
        if self.never.isChecked():
            return None
        return int(self.number.value()) * _UNITS[self.unit.currentIndex()]

    def show_seconds(self, seconds: int | None) -> None:
        """Show a time to live in its largest whole unit, without a signal.

        "Never" is shown even if it is not offered.
        """
        with QSignalBlocker(self.number), QSignalBlocker(self.unit), QSignalBlocker(self.never):
            self.never.setChecked(seconds is None)
            self.never.setVisible(seconds is None or not self.never.isHidden())
            if seconds is not None:
                place = max(
                    at for at, unit in enumerate(_UNITS) if seconds % unit == 0 and (seconds or at == 0)
                )
                self.unit.setCurrentIndex(place)
                self.number.setValue(seconds // _UNITS[place])
        self._enable()

    def too_long(self) -> str:
        """Return what may be entered where the time is too long, in the unit of the field; else an empty text."""
        if (self.seconds() or 0) <= MAX_SECONDS:
            return ""
        limit = MAX_SECONDS // _UNITS[self.unit.currentIndex()]
        text = self.tr("Enter 0 to {limit} {unit}.")
        return text.format(limit=f"{limit:,}", unit=self.unit.currentText())

    def show_problem(self, error: str, advice: str) -> None:
        """Show what is wrong, below the field. That the time is too long is said here."""
        self._problem.show_problem(self.too_long() or error, advice)

    def problem(self) -> str:
        """Return the text below the field."""
        return self._problem.text()

    def _on_pick(self, seconds: int) -> None:
        self.never.setChecked(False)
        self.show_seconds(seconds)
        self.changed.emit()

    def _on_never(self) -> None:
        self._enable()
        self.changed.emit()

    def _enable(self) -> None:
        self.number.setEnabled(not self.never.isChecked())
        self.unit.setEnabled(not self.never.isChecked())
