"""Enter presses the button that has the focus, and a double click presses it once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from inspector.window.widgets.buttons import Button, press_primary
from inspector.window.widgets.question_dialog import NotWrittenDialog, QuestionDialog
from tests.window.steadiness import double_click


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
@pytest.mark.parametrize("agreed", [True, False])
def test_a_question_is_answered_by_the_button_with_the_focus(qtbot: QtBot, key: Qt.Key, agreed: bool) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    for dialog in (
        QuestionDialog(over, "Sure?", "Yes"),
        NotWrittenDialog(over, "a.md", "full", lambda: None),
    ):
        dialog.open()
        with qtbot.waitSignal(dialog.finished) as answered:
            qtbot.keyClick(dialog.agree if agreed else dialog.decline, key)
        assert answered.args == [int(agreed)]


def test_a_double_click_presses_once_and_two_clicks_press_twice(qtbot: QtBot) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    button = Button("Publish")
    button.setParent(over)
    over.show()
    qtbot.waitExposed(over)
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    double_click(button)
    assert len(pressed) == 1
    for _ in range(2):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(pressed) == 3


def test_a_key_held_down_answers_nothing(qtbot: QtBot) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    dialog = QuestionDialog(over, "Sure?", "Yes")
    dialog.open()
    none = Qt.KeyboardModifier.NoModifier
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, none, "", True)
    QApplication.sendEvent(dialog.agree, held)
    assert dialog.isVisible()


@pytest.mark.parametrize("primary", [True, False])
def test_the_main_button_is_the_one_that_was_made_so_last(qtbot: QtBot, primary: bool) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    button = Button("Publish", primary=not primary)
    button.setParent(over)
    over.show()
    qtbot.waitExposed(over)
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    for _ in range(2):
        button.set_primary(primary)
        assert button.property("primary") is primary
        press_primary(over)
    assert len(pressed) == (2 if primary else 0)
