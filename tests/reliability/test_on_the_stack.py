"""A menu of a button and a drag run a loop of Qt inside a handler: no widget is deleted under its own handler."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMenu
from shiboken6 import isValid

from inspector.app import App
from tests.e2e.conftest import Drive, drive, until
from tests.samples import v1_key
from tests.window.credentials import load

__all__ = ["drive"]


async def opened_menu(app: App) -> QMenu:
    """A menu that runs a loop of its own."""
    menu = QMenu(app.window)
    menu.addAction("x")
    QTimer.singleShot(0, menu.exec)
    await until(menu.isVisible)
    return menu


def test_a_language_waits_for_the_loop(drive: Drive) -> None:
    async def script(app: App) -> None:
        before = app.window
        menu = await opened_menu(app)
        before.view_menu.chosen.emit("language", "ja")
        await asyncio.sleep(0.3)
        assert app.window is before
        assert menu.isVisible()
        menu.close()
        await until(lambda: app.window is not before)

    drive(script)


def test_cleared_pages_wait_for_the_loop(drive: Drive) -> None:
    async def script(app: App) -> None:
        load(app.window, v1_key())
        area = app.window.pages.currentWidget()
        menu = await opened_menu(app)
        app.window.forgetting.forget_at_once()
        await asyncio.sleep(0.3)
        assert isValid(area)
        assert not area.isVisible()
        menu.close()
        await until(lambda: not isValid(area))

    drive(script)
