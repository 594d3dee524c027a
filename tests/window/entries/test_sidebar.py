"""An entry that the program selects is the only selected one, whatever keys are held."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from inspector.credential.model.inspection import Source
from inspector.window.shell.main_window import MainWindow
from tests.samples import disposable_token, v1_key


def test_a_new_entry_is_selected_alone_while_ctrl_is_held(window: MainWindow) -> None:
    window.intake.take_text(v1_key(), Source())
    held = Qt.KeyboardModifier.ControlModifier
    QTest.keyPress(window, Qt.Key.Key_Control, held)
    try:
        assert QGuiApplication.keyboardModifiers() == held
        window.intake.take_text(disposable_token(time.time() + 60), Source())
    finally:
        QTest.keyRelease(window, Qt.Key.Key_Control)
    assert window.sidebar.selected() == [window.entries.entries()[1]]
