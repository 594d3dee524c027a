"""Fields with titles in rows: beside each other in a low and wide form, below each other in a narrow one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from inspector.window.look.theme import space
from inspector.window.widgets.card import column, row
from inspector.window.widgets.plain import PlainLabel
from inspector.window.widgets.scroll import VerticalArea


class Field(QWidget):
    """A control with its title, above it or beside it. ``stretch`` is its share of the width of its row."""

    def __init__(
        self, title: str, control: QWidget, *, buddy: QWidget | None = None, stretch: int = 0
    ) -> None:
        super().__init__()
        self.stretch = stretch
        self._title = PlainLabel(title, tone="muted")
        self._title.setBuddy(buddy or control)
        if not title:
            self._title.hide()
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self._title)
        self._layout.addWidget(control, 1)

    def set_beside(self, beside: bool) -> None:
        """Put the title beside the control, or above it."""
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._layout.setDirection(way)
        self._layout.setSpacing(space("s" if beside else "xs"))


Rows = Sequence[Sequence[Field]]


class FieldGrid(QWidget):
    """Shows rows of fields, all of which it owns."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Rows = ()
        self._tall = False
        self._outer = column("s")
        self.setLayout(self._outer)

    def adopt(self, rows: Rows) -> None:
        """Own the fields of these rows from now on, hidden."""
        for shown in rows:
            for field in shown:
                field.setParent(self)
                field.hide()

    def show_rows(self, rows: Rows, *, tall: bool) -> None:
        """Show these rows, with titles above the fields if ``tall``; else rows of two have them beside the fields."""
        if (rows, tall) == (self._rows, self._tall):
            return
        for shown in self._rows:
            for field in shown:
                field.hide()
        self._clear()
        self._rows, self._tall = rows, tall
        for shown in rows:
            line = row("m")
            self._outer.addLayout(line)
            for field in shown:
                field.set_beside(not tall and len(shown) <= 2)
                line.addWidget(field, field.stretch, Qt.AlignmentFlag.AlignTop)
                field.show()
            if not any(field.stretch for field in shown):
                line.addStretch(1)

    def _clear(self) -> None:
        while (item := self._outer.takeAt(0)) is not None:
            line = item.layout()
            while line is not None and line.takeAt(0) is not None:
                pass

    def tab_stops(self) -> list[QWidget]:
        """Return what Tab stops at, in the order in which it is seen."""
        return [
            stop
            for shown in self._rows
            for field in shown
            for stop in field.findChildren(QWidget)
            if stop.focusPolicy() & Qt.FocusPolicy.TabFocus and stop.window() is self.window()
        ]


class FormArea(VerticalArea):
    """A form that scrolls only where it does not fit: it is as high as its fields, or as there is room."""

    def __init__(self, form: QWidget) -> None:
        super().__init__(form)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """Return the size of the form. Called by the layout."""
        return self._inner.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the width of the form and a small height. Called by the layout."""
        least = super().minimumSizeHint()
        return QSize(least.width(), min(least.height(), self.sizeHint().height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for another height when the form has another one. Called by Qt for every event of the form."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
