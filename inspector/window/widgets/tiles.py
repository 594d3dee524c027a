"""A choice of a few things, each explained where it is chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QRadioButton, QWidget

from inspector.window.look import theme
from inspector.window.look.theme import scaled, space
from inspector.window.widgets.card import column, row
from inspector.window.widgets.icon import Icon
from inspector.window.widgets.plain import PlainLabel, restyle, set_tooltip

_WITH_ICON = 260
"""The width in device-independent pixels from which a tile shows its icon."""


class Tile(QFrame):
    """A radio button with an icon and an explanation. A click anywhere on it chooses it."""

    def __init__(self, title: str, note: str, icon: str) -> None:
        super().__init__()
        self.setObjectName("tile")
        self.radio = QRadioButton(title)
        self.radio.setFont(theme.font("strong", bold=True))
        self.radio.setAccessibleDescription(note)
        self._icon = Icon(icon, "muted", 22)
        self._icon_name = icon
        self._note = PlainLabel(note, size="small", tone="muted", wrap=True)
        line = row("m")
        line.setContentsMargins(space("m"), space("s"), space("m"), space("s"))
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        words = column("xs")
        words.addWidget(self.radio)
        words.addWidget(self._note)
        words.addStretch(1)
        line.addLayout(words, 1)
        self.setLayout(line)
        self._explained, self._low = note, False
        self.radio.toggled.connect(self._show)
        self._show(self.radio.isChecked())

    def set_low(self, low: bool) -> None:
        """Show the title alone; a tooltip explains it."""
        theme.set_font(self.radio, theme.font("body" if low else "strong", bold=True))
        self._low = low
        self._note.setVisible(not low)
        self._show_icon()
        edge = space("xs" if low else "s")
        self.layout().setContentsMargins(space("s" if low else "m"), edge, space("s"), edge)  # type: ignore[union-attr]
        set_tooltip(self, self._explained if low else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the icon out where the explanation needs its width. Called by Qt."""
        super().resizeEvent(event)
        self._show_icon()

    def _show_icon(self) -> None:
        self._icon.setVisible(not self._low and self.width() >= scaled(_WITH_ICON))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose it. Called by Qt."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.radio.click()
            self.radio.setFocus(Qt.FocusReason.MouseFocusReason)

    def _show(self, chosen: bool) -> None:
        self.setProperty("chosen", chosen)
        self._icon.set_icon(self._icon_name, "accent" if chosen else "muted")
        restyle(self)


class Tiles(QWidget):
    """Tiles in a row, exactly one chosen. Choices without an explanation may be added that stand elsewhere."""

    currentIndexChanged = Signal(int)  # noqa: N815 - as in QComboBox, which it stands for
    """Another choice was made; carries its place from 0."""

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(space("m"))
        self._group.idToggled.connect(self._on_toggled)

    def set_low(self, low: bool) -> None:
        """Show the titles of the tiles alone, for a low window."""
        for tile in self.findChildren(Tile):
            tile.set_low(low)
            tile.updateGeometry()  # their new width is asked for at once

    def add(self, title: str, note: str, icon: str) -> None:
        """Append a tile; the first one is chosen."""
        tile = Tile(title, note, icon)
        self._line.addWidget(tile, 1)
        self._join(tile.radio)

    def add_radio(self, title: str) -> QRadioButton:
        """Append a choice without a tile; the caller places its button."""
        made = QRadioButton(title)
        self._join(made)
        return made

    def currentIndex(self) -> int:  # noqa: N802 - as in QComboBox
        """Return the place of the choice, from 0."""
        return self._group.checkedId()

    def setCurrentIndex(self, place: int) -> None:  # noqa: N802 - as in QComboBox
        """Choose by place, from 0."""
        self._group.button(place).setChecked(True)

    def focus_chosen(self) -> None:
        """Give the focus to the choice that is made."""
        self._group.button(self.currentIndex()).setFocus()

    def _join(self, radio: QRadioButton) -> None:
        place = len(self._group.buttons())
        self._group.addButton(radio, place)
        if place == 0:
            radio.setChecked(True)

    def _on_toggled(self, place: int, chosen: bool) -> None:
        if chosen:
            self.currentIndexChanged.emit(place)
