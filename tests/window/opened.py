"""A window of its own, shown in a size."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from inspector.window.look.theme import Theme
from inspector.window.session import Session
from inspector.window.shell.main_window import MainWindow
from inspector.window.shell.view_menu import ViewMenu

USUAL = (1_180, 760)
"""The offscreen platform's screen is smaller."""


def opened(qtbot: QtBot, theme: Theme, size: tuple[int, int] = USUAL) -> MainWindow:
    """Return a new window that is shown, without an event loop of asyncio."""
    made = MainWindow(theme)
    made.furnish(Session(), ViewMenu(theme))
    qtbot.addWidget(made)
    made.resize(*size)
    made.show()
    qtbot.waitExposed(made)
    return made
