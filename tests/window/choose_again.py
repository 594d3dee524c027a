"""A person whose file could not be written chooses another place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, SignalInstance
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from inspector.window.widgets.plain import PlainLabel
from inspector.window.widgets.question_dialog import NotWrittenDialog


def choose_again(over: QObject, place: Path, qtbot: QtBot, written: SignalInstance) -> None:
    """Read the dialog over a window, press Enter, enter ``place``, and wait for ``written``."""
    (dialog,) = over.findChildren(NotWrittenDialog)
    said = " ".join(label.text() for label in dialog.findChildren(PlainLabel))
    assert "The folder does not exist" in said
    assert "Nothing was lost" in said
    qtbot.keyClick(dialog.agree, Qt.Key.Key_Return)
    chooser = next(each for each in over.findChildren(QFileDialog) if each.isVisible())
    field = chooser.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(field, QLineEdit)
    field.setText(str(place))
    with qtbot.waitSignal(written):
        chooser.accept()
