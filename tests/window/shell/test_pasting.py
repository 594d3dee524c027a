"""An empty clipboard is said where the person looks: at the button."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from inspector.window.shell.main_window import MainWindow


def told_in(window: QWidget) -> list[str]:
    return [each.text() for each in window.findChildren(QLabel, "beside") if each.isVisible()]


@pytest.mark.parametrize("text", [None, "", " \n\t "])
def test_an_empty_clipboard_is_said_at_the_button(window: MainWindow, qtbot: QtBot, text: str | None) -> None:
    data = QMimeData()
    if text is not None:
        data.setText(text)
    QApplication.clipboard().setMimeData(data)
    window.buttons["paste"].click()
    qtbot.waitUntil(lambda: window.empty.notice.label.text() == "The clipboard contains no text.")
    assert told_in(window) == [], "it would stand over the page, which says the same"
    window.buttons["paste"].click()
    qtbot.waitUntil(lambda: told_in(window) == ["The clipboard contains no text."])
    assert window.entries.entries() == ()
    data = QMimeData()
    data.setText("MOMENTO_API_KEY=${KEY}")
    QApplication.clipboard().setMimeData(data)
    window.buttons["paste"].click()
    qtbot.waitUntil(lambda: len(window.entries.entries()) == 1)
    assert told_in(window) == []
