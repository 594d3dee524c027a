"""Pasting where Qt has no clipboard data at all: random use found an exception there."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from inspector.window.protection.clipboard import Clipboard
from inspector.window.shell.main_window import MainWindow


class Empty(QObject):
    """A clipboard without data, as a display without one gives."""

    dataChanged = Signal()  # noqa: N815 - Qt's name

    def mimeData(self) -> None:
        return None


def test_no_clipboard_data_is_no_text(window: MainWindow) -> None:
    window.session.clipboard = Clipboard(Empty())  # type: ignore[arg-type]
    window.commands.paste()
    assert window.statusBar().currentMessage() == "The clipboard contains no text."
