"""Paints the text of a layer in the colours of its parts: limited in length, masked unless revealed, not selectable.

It is no text widget, because that would copy a double-clicked word to the X11 selection and give its text to screen
readers, masked or not.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.credential.model.inspection import Part, PartRole
from inspector.records import record
from inspector.window.look import theme
from inspector.window.pages.raw.cells import Cell, CharacterMask, cells

ROLE_COLOURS = {
    PartRole.PLAIN: "text",
    PartRole.REMOVED: "removed",
    PartRole.ENDPOINT: "endpoint",
    PartRole.HEADER: "header",
    PartRole.PAYLOAD: "payload",
    PartRole.SIGNATURE: "signature",
    PartRole.ENVELOPE: "envelope",
}
_LINE_GAP = 3


@record(frozen=True, slots=True)
class Piece:
    """The text to paint, the roles of its parts, and the position of a break."""

    text: str
    parts: Sequence[Part] = ()
    break_at: int | None = None


class LayerText(QWidget):
    """Paints one :class:`Piece` from edge to edge, wrapped to the width of the widget."""

    def __init__(self) -> None:
        super().__init__()
        self._piece = Piece("")
        self._masking = CharacterMask()
        self._lines: list[list[Cell]] = []
        self.setFont(theme.font(mono=True))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_piece(self, piece: Piece, masking: CharacterMask) -> None:
        """Show another text, or the same one masked or revealed."""
        self._piece, self._masking = piece, masking
        self._lay_out()

    def shown_text(self) -> str:
        """Return the text that is readable on screen now."""
        return "\n".join("".join(cell.character for cell in line) for line in self._lines)

    def sizeHint(self) -> QSize:
        """Return the height of all lines. Called by the layout."""
        return QSize(240, self._height(len(self._lines)))

    def minimumSizeHint(self) -> QSize:
        """Return a small width and the full height. Called by the layout."""
        return QSize(120, self._height(len(self._lines)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the lines again. Called by Qt."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines of the exposed area. Called by Qt."""
        with QPainter(self) as painter:
            step = self._step()
            first = max(0, event.rect().top() // step)
            last = min(len(self._lines), event.rect().bottom() // step + 1)
            for number in range(first, last):
                self._paint_line(painter, self._lines[number], number * step)

    def _paint_line(self, painter: QPainter, line: list[Cell], top: int) -> None:
        left = 0.0
        width = self._advance()
        height = self._step() - _LINE_GAP
        for role, broken, run in _runs(line):
            span = sum(cell.width for cell in run) * width
            area = QRect(round(left), top, math.ceil(span), height)
            if broken:
                painter.fillRect(area, theme.active().colour("error"))
                painter.setPen(theme.active().colour("surface"))
            else:
                painter.setPen(theme.active().colour(ROLE_COLOURS[role]))
            text = "".join(cell.character for cell in run)
            painter.drawText(
                area.adjusted(0, 0, 40, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text
            )
            if role is PartRole.REMOVED:
                middle = top + height // 2
                painter.drawLine(round(left), middle, round(left + span), middle)
            left += span

    def _lay_out(self) -> None:
        self._lines = self._wrapped(self.width())
        self.setFixedHeight(self._height(len(self._lines)))
        self.update()

    def _wrapped(self, width: int) -> list[list[Cell]]:
        room = max(8, int(width / self._advance()))
        lines: list[list[Cell]] = [[]]
        used = 0
        for cell in cells(self._piece.text, self._piece.parts, self._piece.break_at, self._masking):
            if used + cell.width > room and used:
                lines.append([])
                used = 0
            lines[-1].append(cell)
            used += cell.width
            if cell.ends_line:
                lines.append([])
                used = 0
        return lines if lines[-1] else lines[:-1]

    def _advance(self) -> float:
        return QFontMetricsF(self.font()).horizontalAdvance("M")

    def _step(self) -> int:
        return math.ceil(QFontMetricsF(self.font()).height()) + _LINE_GAP

    def _height(self, lines: int) -> int:
        return max(lines, 1) * self._step()


def _runs(line: list[Cell]) -> list[tuple[PartRole, bool, list[Cell]]]:
    runs: list[tuple[PartRole, bool, list[Cell]]] = []
    for cell in line:
        if runs and runs[-1][0] is cell.role and runs[-1][1] == cell.broken and cell.width == 1:
            runs[-1][2].append(cell)
        else:
            runs.append((cell.role, cell.broken, [cell]))
    return runs
