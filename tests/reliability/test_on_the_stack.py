"""A menu of a button and a drag run a loop of Qt inside a handler: no widget is deleted under its own handler."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QTreeView
from shiboken6 import isValid

from inspector.app import App
from inspector.window.connection.copy_as import CopyAsButton
from inspector.window.page_table import PageKey
from tests.e2e.conftest import Drive, drive, until
from tests.samples import v1_key
from tests.window.credentials import load

__all__ = ["drive"]


async def opened_menu(app: App, opened: str) -> QMenu:
    """A menu that runs a loop of its own (``exec``), or one that does not (``popup``)."""
    menu = QMenu(app.window)
    menu.addAction("x")
    open_it = menu.exec if opened == "exec" else lambda: menu.popup(app.window.pos())
    QTimer.singleShot(0, open_it)
    await until(menu.isVisible)
    return menu


@pytest.mark.parametrize("opened", ["exec", "popup"])
def test_a_language_waits_for_the_menu(drive: Drive, opened: str) -> None:
    async def script(app: App) -> None:
        before = app.window
        menu = await opened_menu(app, opened)
        before.view_menu.chosen.emit("language", "ja")
        await asyncio.sleep(0.3)
        assert app.window is before
        assert menu.isVisible()
        menu.close()
        await until(lambda: app.window is not before)

    drive(script)


def test_a_file_dialog_waits_for_the_menu_of_its_header(drive: Drive) -> None:
    """Qt makes this menu on the stack, a child of the header: deleted with the dialog, it ends the process."""

    async def script(app: App) -> None:
        app.window.actions_by_key["open"].trigger()
        dialog = app.window.findChild(QFileDialog)
        assert dialog is not None
        dialog.setViewMode(QFileDialog.ViewMode.Detail)
        header = dialog.findChild(QTreeView).header().viewport()
        place = header.rect().center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, header.mapToGlobal(place))
        QTimer.singleShot(0, lambda: QApplication.sendEvent(header, event))
        await until(lambda: QApplication.activePopupWidget() is not None)
        dialog.reject()
        await asyncio.sleep(0.3)
        assert isValid(dialog)
        popup = QApplication.activePopupWidget()
        assert popup is not None
        popup.close()
        await until(lambda: not isValid(dialog))

    drive(script)


def test_cleared_pages_wait_for_the_loop(drive: Drive) -> None:
    async def script(app: App) -> None:
        load(app.window, v1_key())
        area = app.window.pages.currentWidget()
        loop = QEventLoop()
        QTimer.singleShot(0, loop.exec)
        await until(loop.isRunning)
        app.window.forgetting.forget_at_once()
        await asyncio.sleep(0.3)
        assert isValid(area)
        assert not area.isVisible()
        loop.quit()
        await until(lambda: not isValid(area))

    drive(script)


def test_a_menu_closes_with_the_pages_it_acts_on(drive: Drive) -> None:
    async def script(app: App) -> None:
        load(app.window, v1_key())
        app.window.navigator.show_page(PageKey.CALLS)
        button = await found(app)
        button.click()
        await until(button.menu_of_calls.isVisible)
        app.window.forgetting.forget_at_once()
        assert QApplication.activePopupWidget() is None

    drive(script)


def test_an_entry_of_a_menu_does_nothing_once_its_page_is_gone(drive: Drive) -> None:
    async def script(app: App) -> None:
        load(app.window, v1_key())
        app.window.navigator.show_page(PageKey.CALLS)
        await found(app)
        page, menu = app.window.pages.shown(), QMenu(app.window)
        page.fill_copy_menu(menu)
        menu.actions()[0].menu().actions()[0].trigger()
        copied = QApplication.clipboard().text()
        assert copied
        app.window.forgetting.forget_at_once()
        await until(lambda: not isValid(page))
        menu.actions()[0].menu().actions()[0].trigger()  # an exception fails this test
        assert QApplication.clipboard().text() in ("", copied)

    drive(script)


async def found(app: App) -> CopyAsButton:
    """The button of the page of calls that opens a menu."""
    page = app.window.pages

    def look() -> CopyAsButton | None:
        return next((each for each in page.findChildren(CopyAsButton) if each.isVisible()), None)

    await until(lambda: look() is not None)
    button = look()
    assert button
    return button
