"""What is said beside a widget stays while the mouse moves, and goes when it was read or is no longer true."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from inspector.window.look.theme import Theme
from inspector.window.widgets import plain
from inspector.window.widgets.plain import hide_beside, show_beside

LONG = "Copied as grpcurl. It reads the credential from MOMENTO_API_KEY. <b>" + "word " * 30


@pytest.fixture
def button(qtbot: QtBot, theme: Theme) -> Iterator[QPushButton]:
    """A button at the right edge of a page that scrolls."""
    area, page, made = QScrollArea(), QWidget(), QPushButton("Copy as")
    column = QVBoxLayout(page)
    page.setMinimumHeight(2_000)
    column.addWidget(made, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    area.setWidget(page)
    area.setWidgetResizable(True)
    qtbot.addWidget(area)
    area.resize(400, 300)
    area.show()
    qtbot.waitExposed(area)
    yield made
    assert area


def said(button: QWidget) -> list[QLabel]:
    return [each for each in button.window().findChildren(QLabel, "beside") if each.isVisible()]


def test_it_stays_where_the_mouse_leaves_a_widget(button: QPushButton, qtbot: QtBot) -> None:
    show_beside(button, LONG)
    QApplication.sendEvent(button, QEvent(QEvent.Type.Leave))  # a tooltip of Qt goes 300 ms after it
    qtbot.wait(500)
    (label,) = said(button)
    assert label.text() == plain.visible(LONG, plain.TOOLTIP_CHARACTERS)
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_it_is_whole_and_inside_the_window(button: QPushButton) -> None:
    show_beside(button, LONG)
    (label,) = said(button)
    window = button.window()
    assert window.rect().contains(label.geometry())
    assert label.height() >= label.heightForWidth(label.width())
    assert label.y() >= button.mapTo(window, QPoint(0, button.height())).y()


def test_there_is_one_at_a_time_and_it_can_be_taken_back(button: QPushButton) -> None:
    show_beside(button, "one")
    show_beside(button, "two")
    assert [each.text() for each in said(button)] == ["two"]
    hide_beside()
    hide_beside()
    assert said(button) == []


def test_a_click_makes_it_give_way(button: QPushButton, qtbot: QtBot) -> None:
    show_beside(button, "one")
    qtbot.mouseClick(said(button)[0], Qt.MouseButton.LeftButton)
    assert said(button) == []


def test_it_goes_where_its_widget_moves_or_is_hidden(button: QPushButton, qtbot: QtBot) -> None:
    area = button.window()
    assert isinstance(area, QScrollArea)
    show_beside(button, "one")
    area.verticalScrollBar().setValue(50)
    qtbot.waitUntil(lambda: said(button) == [])
    show_beside(button, "two")
    button.hide()
    qtbot.waitUntil(lambda: said(button) == [])


def test_it_goes_when_it_was_read(button: QPushButton, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plain, "_BESIDE_MS", 200)
    monkeypatch.setattr(plain, "_READING_MS", 1)
    show_beside(button, "one")
    assert said(button)
    qtbot.waitUntil(lambda: said(button) == [])
