"""Opens every combo box of the window: `python -m tests.window.combo_lists THEME`. Prints a line for each fault."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from inspector.window.look.theme import Theme
from inspector.window.session import Session
from inspector.window.shell.main_window import MainWindow
from inspector.window.shell.view_menu import ViewMenu
from tests.samples import disposable_token, v1_key
from tests.window.credentials import load
from tests.window.tour import settle, visit


def main(theme: str) -> int:
    app = QApplication(["momento-inspector", "-style", "fusion"])
    window = MainWindow(Theme(app, theme))
    window.furnish(Session(), ViewMenu(window.theme))
    window.show()
    load(window, v1_key(), disposable_token(time.time() + 900))
    opened = 0
    for where, root in visit(window, window.entries.entries()[1]):
        for combo in root.findChildren(QComboBox):
            if combo.isVisible() and combo.isEnabled() and combo.count():
                opened += 1
                for fault in faults(combo):
                    print(f"{where}: {combo.accessibleName()}: {fault}")
    print(f"opened {opened}")
    window.hide()
    settle()
    return 0


def faults(combo: QComboBox) -> Iterator[str]:
    """What is wrong with the open list. Each item has to look as it does in a list that has room to spare."""
    combo.showPopup()
    settle()
    view, popup = combo.view(), combo.view().window()
    parts = [child for child in popup.findChildren(QWidget) if child.isVisible() and child.parent() is popup]
    if parts != [view]:
        yield f"beside the list there is {[type(part).__name__ for part in parts if part is not view]}"
    shown = min(combo.count(), combo.maxVisibleItems())
    model, root = view.model(), view.rootIndex()
    rows = [view.visualRect(model.index(row, combo.modelColumn(), root)) for row in range(shown)]
    if combo.count() <= combo.maxVisibleItems():
        tight = popup.grab().toImage()
        places = [QRect(view.viewport().mapTo(popup, QPoint()) + row.topLeft(), row.size()) for row in rows]
        popup.resize(popup.width(), popup.height() + 200)
        settle()
        roomy = popup.grab().toImage()
        for row, place in enumerate(places):
            if pixels(tight, place) != pixels(roomy, place):
                yield f"item {row + 1} of {shown} is cut off"
        frame = view.frameWidth()
        if tight.height() / tight.devicePixelRatio() != rows[-1].bottom() + 1 + 2 * frame or frame != 1:
            yield f"a frame of {frame} around {shown} items and space beside it"
    combo.hidePopup()
    settle()


def pixels(of: QImage, place: QRect) -> QImage:
    ratio = of.devicePixelRatio()
    corner, size = place.topLeft() * ratio, place.size() * ratio
    return of.copy(QRect(corner, size))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
