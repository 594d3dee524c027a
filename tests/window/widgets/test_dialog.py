"""A dialog scrolls only where its sentences do not fit, although Qt would keep the bar that it had before."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from inspector.window.widgets.card import column
from inspector.window.widgets.dialog import ScrollingDialog
from inspector.window.widgets.plain import PlainLabel
from tests.window.tour import settle

_WIDTH = 400


@pytest.mark.parametrize("words", range(180, 192))
def test_no_bar_stays_once_everything_fits(qtbot: QtBot, words: int) -> None:
    dialog = ScrollingDialog(None, _WIDTH)
    qtbot.addWidget(dialog)
    layout = column("m", "l")
    label = PlainLabel("ab " * words, wrap=True)
    layout.addWidget(label)
    dialog.set_contents(layout)
    dialog.show()
    area = dialog.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    # As while a window manager has not yet made the dialog as high as it asked to be.
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    settle()
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    settle()
    label.setText(f"{label.text()}!")
    settle()
    assert not area.verticalScrollBar().isVisible()
    assert area.viewport().width() == dialog.width()


@pytest.mark.parametrize("words", range(2, 60, 3))
def test_a_screen_narrower_than_the_dialog_cuts_nothing_off(qtbot: QtBot, words: int) -> None:
    dialog = ScrollingDialog(None, 2 * QGuiApplication.primaryScreen().availableSize().width())
    qtbot.addWidget(dialog)
    layout = column("m", "l")
    for _ in range(12):
        layout.addWidget(PlainLabel("sentence " * words, wrap=True))
    dialog.set_contents(layout)
    dialog.show()
    settle()
    area = dialog.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    height = layout.geometry().height()
    assert layout.totalHeightForWidth(area.viewport().width()) <= height
    if height > area.viewport().height():
        assert area.verticalScrollBar().isVisible()
