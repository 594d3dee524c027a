"""Windows that were replaced by one in another language: nothing of them is left."""

from __future__ import annotations

import asyncio
import gc
import weakref

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from inspector.app import App
from inspector.window.shell.main_window import MainWindow
from inspector.window.shell.views import ViewKey
from inspector.window.views.view import View
from tests.e2e.conftest import Drive, drive, start_sandbox, until
from tests.samples import v1_key
from tests.window.credentials import load

__all__ = ["drive"]

SWITCHES = 6


@pytest.mark.usefixtures("freezing")
def test_a_replaced_window_is_gone_with_its_widgets(drive: Drive) -> None:
    gone: list[weakref.ref[object]] = []

    async def script(app: App) -> None:
        load(app.window, v1_key())
        for number in range(SWITCHES):
            before = app.window
            gone.append(weakref.ref(before))
            gone.append(weakref.ref(before.navigator))
            before.view_menu.chosen.emit("language", "en" if number % 2 else "ja")
            await until(lambda before=before: app.window is not before)
            del before
            await asyncio.sleep(0.2)
        gc.collect()
        assert len([one for one in gone if one() is not None]) <= 2  # the last of them may be on its way

    drive(script)


def test_views_that_were_not_shown_since_go_with_their_window(drive: Drive) -> None:
    async def script(app: App) -> None:
        load(app.window, v1_key())
        for key in ViewKey:
            app.window.navigator.show_view(key)
        for number in range(SWITCHES):
            before = app.window
            before.view_menu.chosen.emit("language", "en" if number % 2 else "ja")
            await until(lambda before=before: app.window is not before)
            del before
            await asyncio.sleep(0.2)
        views = [each for each in QApplication.allWidgets() if isinstance(each, View)]
        assert len(views) <= 2 * len(ViewKey)  # those of the last window may be on their way

    drive(script)


def test_nothing_that_outlives_a_window_calls_the_old_one(drive: Drive) -> None:
    async def script(app: App) -> None:
        load(app.window, v1_key())
        for language in ("ja", "en"):
            before = app.window
            before.view_menu.chosen.emit("language", language)
            await until(lambda before=before: app.window is not before)
        await asyncio.sleep(0.3)
        session = app.session
        await start_sandbox(app)
        session.sandbox.started.emit("127.0.0.1:1")
        session.operations.settings_changed.emit()
        session.queue.calls_changed.emit(1)
        session.queue.failed.emit("x")
        session.intake.progressed.emit(1, 2)
        session.intake.finished.emit("2 files read.")
        session.intake.refused.emit("x")
        session.clipboard.counted.emit(1)
        session.clipboard.reader.silent.emit()
        session.entries.looks_changed()
        session.entries.tick()
        session.session_locked.emit()
        session.idle.expired.emit(5)
        app.theme.choose("dark")
        await asyncio.sleep(0.1)

    drive(script)


def test_a_language_waits_until_no_dialog_is_open(drive: Drive) -> None:
    """One window at a time: the one that a dialog belongs to would stay beside each new one."""

    async def script(app: App) -> None:
        load(app.window, v1_key())
        before, built = app.window, set[MainWindow]()
        title = before.actions_by_key["about"].text()
        before.actions_by_key["about"].trigger()
        for language in ("ja", "en", "ja"):
            app.window.view_menu.chosen.emit("language", language)
            await asyncio.sleep(0.2)
            built |= {each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)}
        assert built == {before} == {app.window}
        (dialog,) = (each for each in before.findChildren(QDialog) if each.isVisible())
        dialog.reject()
        await until(lambda: app.window is not before)
        after = app.window
        assert after.actions_by_key["about"].text() != title
        await asyncio.sleep(0.3)
        assert app.window is after  # built once for all choices

    drive(script)


def test_no_window_is_built_after_the_end_of_the_program(drive: Drive) -> None:
    first: list[MainWindow] = []

    async def script(app: App) -> None:
        first.append(app.window)
        app.window.actions_by_key["about"].trigger()
        app.window.view_menu.chosen.emit("language", "ja")
        await asyncio.sleep(0.2)

    ended = drive(script)
    for dialog in first[0].findChildren(QDialog):
        dialog.reject()
    QTest.qWait(300)
    assert ended.window is first[0]
