"""What ends while another credential is shown names its own: the sentence would be taken for that of the shown one."""

from __future__ import annotations

from PySide6.QtWidgets import QSpinBox

from inspector.app import App
from inspector.window.page_table import PageKey
from inspector.window.pages.calls.page import CallsPage
from inspector.window.pages.diagnose.page import DiagnosePage
from tests.e2e.conftest import Drive, until
from tests.samples import v1_key
from tests.window.pages.calls.driver import (
    calls_page,
    click,
    diagnose_page,
    load,
    load_token,
    part,
    running_sandbox,
)

_REPEAT, _SWEEP = 2, 1
_SLOW = 0.3


async def elsewhere(app: App) -> list[str]:
    """Show another page, then another credential, as a paste may; returns what is announced from now on."""
    said: list[str] = []
    app.window.pages.announced.connect(said.append)
    app.window.navigator.show_page(PageKey.INSPECT)
    await load(app, v1_key(endpoint="cell-4-us-west-2-1.prod.a.momentohq.com"))
    assert app.window.pages.key is PageKey.INSPECT
    return said


def test_a_check_that_ends_names_its_credential(drive: Drive) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        page: DiagnosePage = await diagnose_page(app)
        ended: list[object] = []
        page.check.ended.connect(ended.append)
        sandbox.faults.delay_seconds = _SLOW
        page.main_action()
        said = await elsewhere(app)
        await until(lambda: ended, "the check did not end")
        assert said
        assert all(text.startswith("Sandbox key: ") for text in said), said

    drive(script)


def test_a_check_of_the_shown_credential_is_not_named(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        page = await diagnose_page(app)
        said: list[str] = []
        app.window.pages.announced.connect(said.append)
        page.main_action()
        app.window.navigator.show_page(PageKey.INSPECT)
        await until(lambda: said, "the end was not announced")
        assert "Sandbox key" not in said[0]

    drive(script)


def test_calls_sweeps_and_series_that_end_name_their_credential(drive: Drive) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        entry = await load_token(app)
        page: CallsPage = await calls_page(app)
        await until(lambda: page.entry is entry, "the token is not shown")
        sandbox.faults.delay_seconds = _SLOW
        ended: list[object] = []
        for signal in (page.ended, page.sweep.ended, page.repeat.ended):
            signal.connect(ended.append)
        click(page, "calls.get")
        page.modes.setCurrentIndex(_SWEEP)
        click(page, "sweep.run")
        page.modes.setCurrentIndex(_REPEAT)
        part(page, QSpinBox, "repeat.total").setValue(5)
        click(page, "repeat.run")
        said = await elsewhere(app)
        await until(lambda: len(ended) == 3, "not all has ended")
        assert len(said) == 3
        assert all(text.startswith(f"{entry.name}: ") for text in said), said

    drive(script)
