"""The message of the status bar begins where the label at rest begins."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage

from inspector.window.shell.main_window import MainWindow


def first_ink(window: MainWindow, rows: int = 4) -> int:
    """The first column (pixels) of the status bar in which anything is written; its border is left out."""
    picture = window.statusBar().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ground = picture.pixel(1, picture.height() // 2)
    lines = range(rows, picture.height() - rows)
    return next(x for x in range(picture.width()) if any(picture.pixel(x, y) != ground for y in lines))


@pytest.mark.parametrize("text", ["Sandbox: running on 127.0.0.1:1", "H"])
def test_a_message_begins_where_the_label_at_rest_begins(window: MainWindow, text: str) -> None:
    window.sandbox_label.setText(text)
    at_rest = first_ink(window)
    window.statusBar().showMessage(text)
    assert abs(first_ink(window) - at_rest) <= 1
