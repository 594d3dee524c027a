"""A window that was replaced goes once no dialog is open: Qt's own questions stand on the stack."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from inspector.window.look.theme import Theme
from inspector.window.session import Session
from inspector.window.shell import renewal
from inspector.window.shell.main_window import MainWindow
from inspector.window.shell.view_menu import ViewMenu


def test_a_replaced_window_waits_for_the_dialog_over_it(qtbot: QtBot, theme: Theme) -> None:
    window = MainWindow(theme)
    window.furnish(Session(), ViewMenu(theme))
    dialog, alive = QDialog(window), []

    def retire() -> None:
        renewal.retire(window)
        QTimer.singleShot(0, look)

    def look() -> None:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        alive.append(isValid(window))
        dialog.accept()

    QTimer.singleShot(0, retire)
    dialog.exec()
    assert alive == [True]
    qtbot.waitUntil(lambda: not isValid(window))
