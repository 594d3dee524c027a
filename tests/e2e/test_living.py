"""Closing, changing the language and restoring the window loses nothing and leaves nothing running."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from inspector.app import App
from inspector.credential.model.inspection import Source
from inspector.service.calls import cache
from tests.children import own_lines
from tests.e2e.conftest import Drive, start_sandbox, until
from tests.samples import v1_key

_CLOSED_MID_CALL = """
import sys, asyncio
from inspector.app import App
from inspector.settings import Settings
from inspector.service.calls import cache
app = App(["x"], Settings(), remembers=False)
app.paint_first()
async def script(app):
    app.session.sandbox.start()
    while not app.window.entries.entries():
        await asyncio.sleep(0.01)
    entry = app.window.entries.entries()[0]
    app.session.sandbox.running.faults.delay_seconds = 30
    for _ in range(50):
        app.session.operations.call(entry, "get", lambda c: cache.get(c, "default-cache", b"k", deadline=20), print)
    await asyncio.sleep(0.2)
    assert app.session.queue.count() == 50, app.session.queue.count()
    closed = asyncio.Event()
    app.closed.connect(closed.set)
    app.window.close()
    await closed.wait()
    return 0
sys.exit(app.run(script))
"""


@pytest.mark.parametrize("attempt", range(3))
def test_closing_with_fifty_calls_in_flight_ends_cleanly_and_soon(attempt: int) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", _CLOSED_MID_CALL], capture_output=True, text=True, timeout=30, check=False
    )
    assert ended.returncode == 0, ended.stderr
    assert own_lines(ended.stderr) == []


def test_another_language_keeps_every_entry_and_the_shown_one(drive: Drive) -> None:
    async def script(app: App) -> None:
        await start_sandbox(app)
        app.session.intake.take_text(v1_key(), Source(name="kept"))
        app.session.intake.take_text(f"{v1_key(4_000_000_000)}\n{v1_key(4_000_000_001)}", Source())
        await until(lambda: len(app.window.entries.entries()) == 4)
        told = [entry.name for entry in app.window.entries.entries()]
        shown, first = app.window.current(), app.window
        app.window.view_menu.chosen.emit("language", "ja")
        await until(lambda: app.window is not first, "the window was not built again")
        entries = app.window.entries.entries()
        assert [entry.name for entry in entries] == [
            "サンドボックスのキー",
            "kept",
            "API キー (v1)",
            "API キー (v1) (2)",
        ]
        assert app.window.current() is shown
        assert app.window.isVisible()
        app.window.actions_by_key["copy_report"].trigger()
        assert QApplication.clipboard().text().startswith("## Momento 認証情報レポート")
        second = app.window
        second.view_menu.chosen.emit("language", "en")
        await until(lambda: app.window is not second, "the window was not built again")
        assert [entry.name for entry in entries] == told

    drive(script)


def test_dark_and_light_change_while_the_window_is_open(drive: Drive) -> None:
    async def script(app: App) -> None:
        await start_sandbox(app)
        before = app.window.grab().toImage().pixelColor(5, 300)
        app.theme.choose("dark")
        await asyncio.sleep(0.05)
        after = app.window.grab().toImage().pixelColor(5, 300)
        assert after.lightness() < before.lightness() - 100
        app.theme.choose("light")

    drive(script)


def test_a_drop_works_anywhere_in_the_window(drive: Drive) -> None:
    async def script(app: App) -> None:
        data = QMimeData()
        data.setText(v1_key())
        centre = app.window.rect().center()
        drop = QDropEvent(
            centre.toPointF(),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        app.window.dropEvent(drop)
        await until(lambda: len(app.window.entries.entries()) == 1)

    drive(script)


def test_files_of_the_command_line_become_entries(drive: Drive, tmp_path: Path) -> None:
    path = tmp_path / "customer.env"
    path.write_text(f"MOMENTO_API_KEY={v1_key()}\n")

    async def script(app: App) -> None:
        app.session.intake.take_files([path])
        await until(lambda: len(app.window.entries.entries()) == 1)
        assert app.window.entries.entries()[0].name == "MOMENTO_API_KEY"

    drive(script)


@pytest.mark.skipif(sys.platform != "linux", reason="XDG folders")
def test_settings_that_cannot_be_saved_are_reported_and_nothing_breaks(
    drive: Drive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_the_way = tmp_path / "settings"
    in_the_way.write_text("no folder")
    for name in ("HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(in_the_way))

    async def script(app: App) -> None:
        app.window.view_menu.chosen.emit("theme", "dark")
        await until(lambda: "Settings cannot be saved" in app.window.statusBar().currentMessage())
        app.session.intake.take_text(v1_key(), Source())
        assert app.window.current() is not None

    drive(script, remembers=True)


def test_another_language_keeps_counting_the_running_calls(drive: Drive) -> None:
    async def script(app: App) -> None:
        await start_sandbox(app)
        sandbox, entry = app.session.sandbox.running, app.window.current()
        assert sandbox is not None and entry is not None
        sandbox.faults.delay_seconds = 30
        app.session.operations.call(
            entry, "get", lambda c: cache.get(c, "default-cache", b"k", deadline=20), lambda _outcome: None
        )
        old = app.window
        app.window.view_menu.chosen.emit("language", "ja")
        await until(lambda: app.window is not old)
        await until(lambda: app.window.status.calls.text() != "", "the running call is not counted")
        app.session.queue.cancel_all()

    drive(script)
