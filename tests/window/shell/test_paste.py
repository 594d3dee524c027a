"""Pasting where Qt has no clipboard data at all: random use found an exception there."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from inspector.window.look.theme import Theme
from inspector.window.protection.clipboard import Clipboard
from inspector.window.session import Session
from inspector.window.shell.main_window import MainWindow
from inspector.window.shell.view_menu import ViewMenu
from tests.samples import v1_key
from tests.window.credentials import load


class Empty(QObject):
    """A clipboard without data, as a display without one gives."""

    dataChanged = Signal()  # noqa: N815 - Qt's name

    def mimeData(self) -> None:
        return None


def test_no_clipboard_data_is_no_text(window: MainWindow) -> None:
    window.session.clipboard = Clipboard(Empty())  # type: ignore[arg-type]
    window.commands.paste()
    assert window.statusBar().currentMessage() == "The clipboard contains no text."


def test_a_paste_that_another_program_asked_for_waits_for_the_focus_under_wayland_only(
    qtbot: QtBot, theme: Theme
) -> None:
    window = MainWindow(theme)
    window.furnish(Session(), ViewMenu(theme))
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is None)
    told: list[str] = []
    window.commands.nothing_pasted.connect(told.append)
    window.commands.paste_in_front()
    assert told == ["The clipboard contains no text."], "it waits for a focus that it does not need"


def test_a_paste_that_brought_nothing_is_told_on_the_empty_page_until_something_is_shown(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.commands.tell_silent()
    notice = window.empty.notice
    assert notice.isVisible()
    assert "does not answer" in notice.label.text()
    window.commands.nothing_pasted.emit("The clipboard contains no text.")
    assert notice.label.text() == "The clipboard contains no text."
    load(window, v1_key())
    window.forgetting.forget_at_once()
    assert "no text" not in window.empty.notice.label.text()
