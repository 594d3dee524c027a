"""The sandbox's menu loads its samples and simulates its faults."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from inspector.app import App
from inspector.credential.model.kinds import Kind
from inspector.service.calls import cache, tokens
from inspector.service.connection.outcome import Outcome
from tests.e2e.conftest import Drive, start_sandbox, until
from tests.samples import READ_ONE_KEY


def test_it_is_disabled_until_a_sandbox_runs(drive: Drive) -> None:
    async def script(app: App) -> None:
        assert not app.window.sandbox_menu.isEnabled()
        await start_sandbox(app)
        assert app.window.sandbox_menu.isEnabled()

    drive(script)


def test_every_sample_becomes_an_entry_of_the_sandbox(drive: Drive) -> None:
    async def script(app: App) -> None:
        await start_sandbox(app)
        menu = app.window.sandbox_menu
        menu.aboutToShow.emit()
        samples = menu.actions()[0].menu()
        for action in samples.actions():
            action.trigger()
        entries = app.window.entries.entries()
        assert {entry.inspection.kind for entry in entries} >= {
            Kind.API_KEY_V1,
            Kind.API_KEY_V2,
            Kind.DISPOSABLE_TOKEN,
        }
        assert all(entry.sandbox and entry.inspection.endpoint for entry in entries)

    drive(script)


def test_a_fault_affects_the_next_call_until_it_is_switched_off(drive: Drive) -> None:
    async def script(app: App) -> None:
        await start_sandbox(app)
        entry = app.window.current()
        assert entry is not None
        seen: list[Outcome] = []

        async def observed() -> str:
            before = len(seen)
            app.session.operations.call(
                entry, "get", lambda line: cache.get(line, "default-cache", b"k", deadline=2), seen.append
            )
            await until(lambda: len(seen) > before)
            return seen[-1].observed

        menu = app.window.sandbox_menu
        for fault, expected in (
            ("UNAUTHENTICATED", "UNAUTHENTICATED"),
            ("RESOURCE_EXHAUSTED", "RESOURCE_EXHAUSTED"),
            ("drop", "UNAVAILABLE"),
            ("delay", "DEADLINE_EXCEEDED"),
            ("none", "MISS"),
        ):
            menu.set_fault(fault)
            assert await observed() == expected, fault

    drive(script)


def test_a_widening_sandbox_is_caught(drive: Drive) -> None:
    async def script(app: App) -> None:
        await start_sandbox(app)
        entry = app.window.current()
        assert entry is not None
        app.window.sandbox_menu.set_fault("widen")
        seen: list[Outcome] = []
        app.session.operations.call(
            entry, "mint", lambda line: tokens.mint(line, [READ_ONE_KEY], 60), seen.append
        )
        await until(lambda: seen)
        minted = seen[0].minted
        assert minted is not None
        wide = app.session.operations.add_credential(minted.credential, "wide", entry)
        assert wide.inspection.permissions.rules != (READ_ONE_KEY,)

    drive(script)


def test_a_fault_that_is_on_is_said_in_the_status_bar_and_can_be_switched_off_there(drive: Drive) -> None:
    async def script(app: App) -> None:
        await start_sandbox(app)
        chip = app.window.statusBar().findChild(QPushButton, "fault")
        assert chip is not None and chip.isHidden()
        for key, words in (
            ("delay", "Sandbox: answers after 3 s"),
            ("skew", "Sandbox: clock 9 min ahead"),
            ("UNAVAILABLE", "Sandbox: answers UNAVAILABLE"),
        ):
            app.window.sandbox_menu.set_fault(key)
            assert chip.isVisible() and chip.text() == words
        menu = chip.menu()
        menu.aboutToShow.emit()
        next(action for action in menu.actions() if action.text() == "No fault").trigger()
        assert chip.isHidden()
        sandbox = app.session.sandbox.running
        assert sandbox is not None and not sandbox.faults.failures

    drive(script)


def test_another_language_keeps_saying_the_fault(drive: Drive) -> None:
    async def script(app: App) -> None:
        await start_sandbox(app)
        app.window.sandbox_menu.set_fault("drop")
        old = app.window
        app.window.view_menu.chosen.emit("language", "ja")
        await until(lambda: app.window is not old)
        chip = app.window.statusBar().findChild(QPushButton, "fault")
        assert chip is not None and chip.isVisible()

    drive(script)
