"""Accessible interfaces where Qt's own are wrong: of scroll areas, of plain widgets, and of a splitter's handle.

Qt's own interface of a scroll area reads its list of children without checking the index. The list holds the visible
scroll bars, so it shrinks when a page is hidden, and a client that still uses the old index ends the process. All Qt
versions up to 6.12 have this fault. A widget's ordinary interface checks the index.

Qt calls a plain widget a filler, which screen readers cannot tell from an empty place, and gives a splitter's handle a
role that AT-SPI does not know.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_UNCHECKED = frozenset({"QScrollArea", "QAbstractScrollArea"})
"""Qt asks for each class of an object in turn, so these two stand for every scroll area without a class of its own."""


def install() -> None:
    """Replace the interfaces of scroll areas. Call it once, after the ``QApplication`` was created.

    Qt asks the factory installed last first, and its own is installed with the application.
    """
    QAccessible.installFactory(_make)


def _make(class_name: str, watched: QObject) -> QAccessibleInterface | None:
    if not isinstance(watched, QWidget):
        return None
    if class_name == "QSplitterHandle":
        return QAccessibleWidget(watched, QAccessible.Role.Separator)
    plain = class_name in _UNCHECKED or class_name == "QWidget"
    return QAccessibleWidget(watched, QAccessible.Role.Grouping) if plain else None
