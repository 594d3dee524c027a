"""Pasting where Qt has no clipboard data at all: random use found an exception there."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from inspector.window.protection.clipboard import Clipboard
from inspector.window.shell.main_window import MainWindow
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
