"""The sandbox's menu: each fault is set as its title says, one at a time, and marked; samples are loaded."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from inspector.app import App
from inspector.sandbox.faults import STATUS_NAMES, Failure, Faults
from inspector.window.shell.sandbox_menu import SandboxMenu
from tests.e2e.conftest import Drive, start_sandbox

FAULTS: dict[str, dict[str, Any]] = {
    "Grant more than was asked when minting": {"widen": True},
    "Answer after three seconds": {"delay_seconds": 3.0},
    "Drop the connection": {"drop_connection": True},
    "Clock nine minutes ahead": {"clock_offset_seconds": 9 * 60.0},
    "HTTP API and RESP: a proxy's page": {"proxy_status": 403},
    "HTTP API and RESP: garbage": {"garbage": True},
    "HTTP API and RESP: half an answer": {"cut": True},
    "RESP: refuse HELLO": {"refuse_hello": True},
    "No fault": {},
}


def by_title(menu: QMenu) -> dict[str, QAction]:
    """The entries of a menu and of those inside it."""
    found: dict[str, QAction] = {}
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            found.update(by_title(inner))
        else:
            found[action.text()] = action
    return found


def test_each_fault_does_what_its_title_says_and_ends_the_one_before(drive: Drive) -> None:
    async def script(app: App) -> None:
        await start_sandbox(app)
        sandbox = app.session.sandbox
        assert sandbox.running is not None
        menu, faults = SandboxMenu(sandbox, app.session.operations.add_credential, app.window), QMenu()
        told: list[str] = []
        sandbox.fault_changed.connect(told.append)
        wanted = {title: Faults(**set_) for title, set_ in FAULTS.items()}
        wanted |= {code: Faults(failures={"*": Failure(code)}) for code in STATUS_NAMES}
        menu.fill_faults(faults)
        assert set(by_title(faults)) == set(wanted)
        for count, (title, expected) in enumerate(wanted.items(), 1):
            by_title(faults)[title].trigger()
            assert sandbox.running.faults == expected
            menu.fill_faults(faults)
            assert [text for text, action in by_title(faults).items() if action.isChecked()] == [title]
            assert len(told) == count
        sandbox.running.faults.clear()

    drive(script)


def test_the_menu_can_be_used_while_a_sandbox_runs_and_loads_its_samples(drive: Drive) -> None:
    async def script(app: App) -> None:
        sandbox = app.session.sandbox
        menu = SandboxMenu(sandbox, app.session.operations.add_credential, app.window)
        assert not menu.isEnabled()
        await start_sandbox(app)
        assert menu.isEnabled()
        assert sandbox.running is not None
        menu.aboutToShow.emit()
        titles = by_title(menu)
        names = [str(sample.name) for sample in sandbox.running.samples()]
        assert set(names) <= set(titles)
        before = len(app.session.entries.entries())
        titles[names[-1]].trigger()
        entries = app.session.entries.entries()
        assert len(entries) == before + 1
        assert entries[-1].name == names[-1]
        assert entries[-1].sandbox

    drive(script)
