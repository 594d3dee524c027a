"""Looks at every page with large text in a small window: `python -m tests.window.large_text WIDTH HEIGHT LANGUAGE`.

Prints a line for each text that is not seen whole. A part that does not fit may scroll; it may not be squeezed.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator

from PySide6.QtCore import QMargins, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QTableView,
    QWidget,
)

from inspector.window.look.theme import Theme
from inspector.window.session import Session
from inspector.window.shell.main_window import MainWindow
from inspector.window.shell.view_menu import ViewMenu
from inspector.window.widgets.plain import ElidedLabel
from tests.samples import disposable_token, v1_key
from tests.window.credentials import load
from tests.window.languages import application
from tests.window.tour import settle, visit

FIELDS = QAbstractButton | QComboBox | QLineEdit | QAbstractSpinBox
_TOLERANCE = 2
_INK: dict[tuple[object, ...], int] = {}
_LEAST_INK = 0.97
"""Of a label with more room: letters are drawn at another fraction of a pixel there."""


def main(width: int, height: int, language: str) -> int:
    app = application(language)
    window = MainWindow(Theme(app, "light"))
    window.furnish(Session(), ViewMenu(window.theme))
    window.setMinimumSize(1, 1)
    window.resize(width, height)
    window.show()
    load(window, v1_key(), disposable_token(time.time() + 900))
    seen = 0
    for where, root in visit(window, window.entries.entries()[1]):
        parts = [part for part in root.findChildren(QWidget) if part.isVisible()]
        seen += len(parts)
        for part in parts:
            if any(faults(part)):
                settle()  # what arrives from beside the window is laid out first
            for fault in faults(part):
                print(f"{where}: {type(part).__name__} {fault}")
    print(f"seen {seen}")
    window.hide()
    settle()
    return 0


def faults(part: QWidget) -> Iterator[str]:
    if isinstance(part, QLabel) and part.text() and not isinstance(part, ElidedLabel):
        if ink(part, part.size()) < _LEAST_INK * ink(part, with_room(part)):
            yield f"{part.text()!r} is cut at {part.width()} x {part.height()}"
    elif isinstance(part, QTableView):
        tight = [row for row in range(part.model().rowCount()) if part.rowHeight(row) < line_of(part)]
        if tight:
            yield f"{part.accessibleName()!r}: rows {tight} are lower than a line"
    elif isinstance(part, FIELDS) and not isinstance(part.parentWidget(), FIELDS):
        least = part.minimumSizeHint()
        if part.height() < least.height() - _TOLERANCE:
            yield f"{part.accessibleName()!r} is {part.height()} high, needs {least.height()}"


def line_of(part: QWidget) -> int:
    return part.fontMetrics().height()


def with_room(label: QLabel) -> QSize:
    """More than enough; a text of several lines keeps its width, so that it breaks where it did."""
    line = label.fontMetrics().height()
    return label.size() + QSize(0 if label.wordWrap() else 40 * line, 4 * line)


def ink(label: QLabel, size: QSize) -> int:
    """Pixels that differ from the ground when the label is drawn at a size."""
    look = (label.wordWrap(), label.textFormat(), label.alignment(), label.contentsMargins())
    key = (label.text(), label.font().key(), *look[:3], str(look[3]), size.toTuple())
    if key not in _INK:  # the header and the list stand beside every page
        _INK[key] = _drawn(label, look, size)
    return _INK[key]


def _drawn(label: QLabel, look: tuple[bool, Qt.TextFormat, Qt.AlignmentFlag, QMargins], size: QSize) -> int:
    drawn = QLabel(label.text())
    drawn.setFont(label.font())
    drawn.setWordWrap(look[0])
    drawn.setTextFormat(look[1])
    drawn.setAlignment(look[2])
    drawn.setContentsMargins(look[3])
    drawn.setStyleSheet("color: black; background: white;")
    drawn.resize(size)
    image = drawn.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    width = image.width()
    return sum(width - bytes(image.constScanLine(y))[:width].count(0xFF) for y in range(image.height()))


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]))
