"""The passing of time, a session lock and a change of language while the window is in use."""

from __future__ import annotations

import time
from pathlib import Path

from inspector.app import App
from inspector.credential.model.inspection import Source
from tests.e2e.conftest import Drive, drive, start_sandbox, until
from tests.samples import disposable_token, token_files, v1_key

__all__ = ["drive"]


def test_a_token_that_expires_on_screen_becomes_a_finding(drive: Drive) -> None:
    async def script(app: App) -> None:
        app.session.intake.take_text(disposable_token(time.time() + 2), Source())
        entry = app.window.current()
        assert entry is not None
        assert "time.expired" not in [found.code for found in entry.findings]
        await until(lambda: entry.findings[0].code == "time.expired", "the finding did not come")
        app.window.actions_by_key["copy_report"].trigger()
        assert "time.expired" in app.qt.clipboard().text()

    drive(script)


def test_no_result_arrives_after_all_credentials_were_cleared(drive: Drive, tmp_path: Path) -> None:
    paths = token_files(tmp_path, 400)

    async def script(app: App) -> None:
        app.session.intake.take_files(paths)
        await until(lambda: app.window.entries.entries(), "nothing came")
        app.window.forgetting.forget_after_lock()
        end = time.monotonic() + 0.5
        await until(lambda: time.monotonic() > end)
        assert app.window.entries.entries() == ()
        assert not app.session.intake.busy

    drive(script)


def test_another_language_keeps_the_sandbox_and_its_fault_in_sight(drive: Drive) -> None:
    async def script(app: App) -> None:
        await start_sandbox(app)
        app.window.sandbox_menu.set_fault("delay")
        before = app.window
        app.window.view_menu.chosen.emit("language", "ja")
        await until(lambda: app.window is not before, "the window was not renewed")
        sandbox = app.session.sandbox.running
        assert sandbox is not None
        assert sandbox.address in app.window.sandbox_label.text()
        assert app.session.sandbox.fault == "delay"
        renewed = app.window
        app.window.view_menu.chosen.emit("language", "en")
        await until(lambda: app.window is not renewed, "the window was not renewed again")

    drive(script)


def test_escape_cancels_calls_and_not_a_sandbox_that_starts(drive: Drive) -> None:
    async def script(app: App) -> None:
        app.window.actions_by_key["sandbox"].trigger()
        app.window.commands.cancel_running()
        await until(app.window.current, "the sandbox did not start")

    drive(script)


def test_a_report_entry_puts_nothing_on_the_clipboard(drive: Drive) -> None:
    async def script(app: App) -> None:
        app.session.intake.take_text(v1_key(), Source())
        from inspector.diagnosis import run  # noqa: PLC0415 - beside its one use
        from inspector.diagnosis.report import report  # noqa: PLC0415 - beside its one use

        entry = app.window.current()
        assert entry is not None
        now = time.time()
        text = report.as_json(report.build(entry.inspection, run(entry.inspection, now), now))
        app.window.forgetting.forget_everything()
        app.session.intake.take_text(text, Source())
        await until(app.window.current, "the report was not shown")
        app.qt.clipboard().setText("something of mine")
        app.window.actions_by_key["copy_credential"].trigger()
        assert app.qt.clipboard().text() == "something of mine"

    drive(script)
