"""A dialog that has grown to its sentences does not scroll, although Qt would keep the bar that it had before."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
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
