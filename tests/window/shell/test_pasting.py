"""An empty clipboard is said where the person looks: at the button."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from inspector.window.shell.main_window import MainWindow


@pytest.mark.parametrize("text", [None, "", " \n\t "])
def test_an_empty_clipboard_is_said_at_the_button(window: MainWindow, qtbot: QtBot, text: str | None) -> None:
    data = QMimeData()
    if text is not None:
        data.setText(text)
    QApplication.clipboard().setMimeData(data)
    window.buttons["paste"].click()
    qtbot.waitUntil(QToolTip.isVisible)
    assert "The clipboard contains no text." in QToolTip.text()
    assert window.entries.entries() == ()
    data = QMimeData()
    data.setText("MOMENTO_API_KEY=${KEY}")
    QApplication.clipboard().setMimeData(data)
    window.buttons["paste"].click()
    qtbot.waitUntil(lambda: len(window.entries.entries()) == 1)
    qtbot.waitUntil(lambda: not QToolTip.isVisible(), timeout=1_000)
