"""The list of a combo box is as wide as its items, also where the box itself is narrow."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from inspector.window.look.theme import Theme
from inspector.window.widgets.choice import Choice


@pytest.mark.parametrize("count", [2, 40])
def test_no_item_of_the_list_is_cut(qtbot: QtBot, theme: Theme, count: int) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 300)
    choice = Choice()
    QHBoxLayout(window).addWidget(choice)
    choice.setFixedWidth(90)
    choice.addItems([f"a name that needs a good deal of room {number}" for number in range(count)])
    window.show()
    choice.showPopup()
    view = choice.view()
    qtbot.waitUntil(view.isVisible)
    assert view.viewport().width() >= view.sizeHintForColumn(0)
    assert view.window().width() <= window.width()
    choice.hidePopup()


def test_a_list_is_no_wider_than_the_window(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(300, 300)
    choice = Choice()
    QHBoxLayout(window).addWidget(choice)
    choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choice.addItem("a name " * 40)
    window.show()
    choice.showPopup()
    qtbot.waitUntil(choice.view().isVisible)
    assert choice.view().window().width() <= window.width()
    choice.hidePopup()
