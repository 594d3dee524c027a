"""Fields with titles in rows: beside each other in a low and wide form, below each other in a narrow one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from inspector.window.look.theme import scaled, space
from inspector.window.widgets.card import column, row
from inspector.window.widgets.plain import PlainLabel
from inspector.window.widgets.scroll import VerticalArea

_BELOW_TITLE = 2
"""Device-independent pixels between a title and its field: less than between two rows, so that they belong together."""
_LINES_SEEN = 2
"""Lines of a form that are seen whole however low the window is."""


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
        self._control = control

    def size_below_title(self) -> QSize:
        """Return the least width and the height that it has with the title above, wherever the title stands now."""
        control = self._control.sizeHint().expandedTo(self._control.minimumSize())
        control = control.boundedTo(self._control.maximumSize())
        title = self._title.sizeHint() if self._title.text() else QSize()
        least = max(self._control.minimumSizeHint().width(), self._control.minimumWidth(), title.width())
        return QSize(least, title.height() + scaled(_BELOW_TITLE) + control.height())

    def title_width(self) -> int:
        """Return the width in pixels of the title with the gap before a control beside it."""
        return self._title.sizeHint().width() + space("s")

    def set_beside(self, beside: bool) -> None:
        """Put the title beside the control, or above it."""
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._layout.setDirection(way)
        self._layout.setSpacing(space("s") if beside else scaled(_BELOW_TITLE))


Rows = Sequence[Sequence[Field]]


class FieldGrid(QWidget):
    """Shows rows of fields, all of which it owns. A row that is too wide is wrapped."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Rows = ()
        self._lines: Rows = ()
        self._width = 0
        self._tall = False
        self._outer = column("s")
        self.setLayout(self._outer)

    def adopt(self, rows: Rows) -> None:
        """Own the fields of these rows from now on, hidden."""
        for shown in rows:
            for field in shown:
                field.setParent(self)
                field.hide()

    def show_rows(self, rows: Rows, *, tall: bool, width: int) -> None:
        """Show these rows, wrapped at ``width`` (pixels).

        Titles stand above the fields if ``tall``; else rows of two have them beside the fields.
        """
        if (rows, tall) != (self._rows, self._tall):
            for field in (field for shown in self._rows for field in shown):
                field.hide()
            self._rows, self._tall, self._lines = rows, tall, ()
            for shown in rows:
                for field in shown:
                    field.set_beside(not tall and len(shown) <= 2)
        lines = [line for shown in rows for line in _wrapped(shown, width)]
        if (lines, width) != (self._lines, self._width):
            self._lines, self._width = lines, width
            self._place()

    def beginning(self) -> int:
        """Return the height in pixels of the first two lines, which are seen however low the window is."""
        heights = [max(field.sizeHint().height() for field in line) for line in self._lines[:_LINES_SEEN]]
        return sum(heights) + self._outer.spacing() * max(len(heights) - 1, 0)

    def narrowest(self) -> int:
        """Return the width, in pixels, of the widest field."""
        fields = [field for shown in self._rows for field in shown]
        return max((field.minimumSizeHint().width() for field in fields), default=0)

    def height_below_titles(self, rows: Rows, width: int) -> int:
        """Return the height of rows with titles above their fields, wrapped at ``width`` (pixels)."""

        def needed(line: Sequence[Field]) -> int:
            widths = [field.size_below_title().width() for field in line]
            return sum(widths) + space("s") * (len(widths) - 1)

        lines = [line for shown in rows for line in _wrapped(shown, width, needed)]
        heights = [max(field.size_below_title().height() for field in line) for line in lines]
        return sum(heights) + self._outer.spacing() * (len(heights) - 1)

    def _place(self) -> None:
        while (item := self._outer.takeAt(0)) is not None:
            old = item.layout()
            while old is not None and old.takeAt(0) is not None:
                pass
        for shown in self._lines:
            line = row(_gap(shown, self._width))
            self._outer.addLayout(line)
            for field in shown:
                line.addWidget(field, field.stretch, Qt.AlignmentFlag.AlignTop)
                field.show()
            if not any(field.stretch for field in shown):
                line.addStretch(1)

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

    def __init__(self, form: FieldGrid) -> None:
        super().__init__(form)
        self._form = form
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """Return the size of the form. Called by the layout."""
        return self._inner.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the width of the form and the height of its beginning. Called by the layout."""
        return QSize(super().minimumSizeHint().width(), min(self._form.beginning(), self.sizeHint().height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for another height when the form has another one. Called by Qt for every event of the form."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


def _wrapped(
    fields: Sequence[Field], width: int, needed: Callable[[Sequence[Field]], int] | None = None
) -> Rows:
    """The fields of one row in as few lines as fit ``width``, with as many fields in each line as in the others."""
    for most in range(len(fields), 1, -1):
        lines = [fields[start : start + most] for start in range(0, len(fields), most)]
        if all((needed or _width)(line) <= width for line in lines):
            return lines
    return [[field] for field in fields]


def _width(line: Sequence[Field], gap: str = "s") -> int:
    return sum(field.minimumSizeHint().width() for field in line) + space(gap) * (len(line) - 1)


def _gap(line: Sequence[Field], width: int) -> str:
    """The space between the fields of a line: smaller before the line would be wrapped."""
    return "m" if _width(line, "m") <= width else "s"
