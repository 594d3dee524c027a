"""Two columns of cards where the width allows it, else one."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from inspector.window.look.theme import scaled, space
from inspector.window.widgets.card import column
from inspector.window.widgets.scroll import whole_width

WIDE = 980
"""The width in device-independent pixels from which cards stand in two columns: that of a window of 1,300."""
_LEFT_TO_RIGHT, _TOP_TO_BOTTOM = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class Columns(QWidget):
    """The cards of the left column, and right of them or below them those of the right one.

    Put them into their page before their cards: what is put into another widget takes all inside of it to a new style.
    """

    def __init__(self) -> None:
        super().__init__()
        self._outer = QBoxLayout(_TOP_TO_BOTTOM, self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(space("l"))
        self._columns = (column("l"), column("l"))
        for stacked in self._columns:
            self._outer.addLayout(stacked, 1)
        self._cards: tuple[tuple[QWidget, ...], ...] = ((), ())

    def hold(self, left: Iterable[QWidget], right: Iterable[QWidget]) -> None:
        """Put the cards into both columns, once."""
        self._cards = (tuple(left), tuple(right))
        for stacked, cards in zip(self._columns, self._cards, strict=True):
            for card in cards:
                stacked.addWidget(card)
            stacked.addStretch(1)

    def is_wide(self) -> bool:
        """Return whether there are two columns."""
        return self._outer.direction() == _LEFT_TO_RIGHT

    def minimumSizeHint(self) -> QSize:
        """Return the width of one column: two are used only where they fit. Called by the layout."""
        hint = super().minimumSizeHint()
        return QSize(max(each.minimumSize().width() for each in self._columns), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use two columns if they fit. Called by Qt."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Use one column if the cards of the other one are hidden. Called by Qt."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        both = all(any(not card.isHidden() for card in cards) for cards in self._cards)
        way = _LEFT_TO_RIGHT if both and whole_width(self) >= scaled(WIDE) else _TOP_TO_BOTTOM
        if self._outer.direction() != way:
            self._outer.setDirection(way)
