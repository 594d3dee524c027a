"""The card with the form of Test calls. Its rows are wrapped where the page is too narrow for them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

from inspector.window.look.theme import scaled, space
from inspector.window.widgets.action_bar import ActionBar
from inspector.window.widgets.card import Card
from inspector.window.widgets.fields.field_grid import FieldGrid, FormArea, Rows

_BESIDE_WIDTH = (330, 420)
"""The least and the greatest width of the form beside the results."""
_SHARES = (2, 3)
"""The shares that form and results have of the width, if they stand beside each other."""
_UNBOUNDED = 16_777_215
"""Qt's ``QWIDGETSIZE_MAX``."""


class Panel(Protocol):
    """What fills the form: one of the four kinds of calls."""

    bar: ActionBar

    def rows(self, *, tall: bool) -> Rows:
        """Return the fields of the form in their order."""


class FormCard(Card):
    """One form for all panels: it shows the fields and the buttons of one of them.

    ``tall`` means that it stands beside the results, with titles above the fields; else it stands above them.
    """

    def __init__(self, panels: Sequence[Panel]) -> None:
        super().__init__()
        self.grid = FieldGrid()
        self.area = FormArea(self.grid)
        self._panels = tuple(panels)
        self._shown = self._panels[0]
        self.body.addWidget(self.area)
        for panel in self._panels:
            self.body.addWidget(panel.bar)
            self.grid.adopt(panel.rows(tall=True))

    def show_panel(self, panel: Panel) -> None:
        """Show the buttons of a panel. Its fields follow with :meth:`arrange`."""
        self._shown = panel
        for each in self._panels:
            each.bar.setVisible(each is panel)

    def arrange(self, columns: QBoxLayout, width: int, *, tall: bool) -> None:
        """Place the form, the first item of ``columns``, and its fields in a ``width`` for both columns (pixels)."""
        way = QBoxLayout.Direction.LeftToRight if tall else QBoxLayout.Direction.TopToBottom
        if columns.direction() != way:
            columns.setDirection(way)
            columns.setAlignment(self, Qt.AlignmentFlag.AlignTop if tall else Qt.AlignmentFlag(0))
            columns.setStretch(0, _SHARES[0] if tall else 0)
            columns.setStretch(1, _SHARES[1])
        least, most = (scaled(_BESIDE_WIDTH[0]), scaled(_BESIDE_WIDTH[1])) if tall else (0, _UNBOUNDED)
        if tall:
            width = self._width_beside(width)
        self.setMaximumWidth(most)
        for panel in self._panels:
            panel.bar.set_tall(tall)
        self.grid.show_rows(self._shown.rows(tall=tall), tall=tall, width=width - self._edges())
        self.area.updateGeometry()
        needed = self.area.minimumSizeHint().width() + self._margins()
        self.setMinimumWidth(max(least, needed))

    def height_beside(self, width: int) -> int:
        """Return the height of the highest form beside the results, in a ``width`` for both (pixels)."""
        inner = self._width_beside(width) - self._margins()
        bar = self.area.verticalScrollBar().sizeHint().width()
        heights = [
            self.grid.height_below_titles(panel.rows(tall=True), inner - bar)
            + panel.bar.height_when_tall(inner)
            for panel in self._panels
        ]
        edges = self.contentsMargins() + self.layout().contentsMargins()  # type: ignore[union-attr]
        return max(heights) + self.body.spacing() + edges.top() + edges.bottom()

    def narrowest(self) -> int:
        """Return the least width, in pixels, at which nothing is cut: that of the widest field or button."""
        return max(self.grid.narrowest() + self._edges(), self._shown.bar.minimumSizeHint().width())

    def tab_stops(self) -> list[QWidget]:
        """Return what Tab stops at, in the order in which it is seen."""
        return [*self.grid.tab_stops(), *self._shown.bar.findChildren(QPushButton)]

    def _width_beside(self, width: int) -> int:
        least, most = map(scaled, _BESIDE_WIDTH)
        return min(max((width - space("l")) * _SHARES[0] // sum(_SHARES), least), most)

    def _edges(self) -> int:
        return self._margins() + self.area.verticalScrollBar().sizeHint().width()

    def _margins(self) -> int:
        edges = self.contentsMargins() + self.layout().contentsMargins()  # type: ignore[union-attr]
        return edges.left() + edges.right()
