"""A sweep that did not ask everything says so, and each cell that was not tried says why."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QCheckBox

from inspector.app import App
from inspector.credential.permissions.access import Operation
from inspector.service.checks.sweep import Cell, Place
from inspector.window.pages.calls.page import CallsPage
from inspector.window.widgets.buttons import Button
from inspector.window.widgets.card import Banner
from tests.e2e.conftest import Drive, until
from tests.window.pages.calls.driver import calls_page, click, load_token, part, running_sandbox

_SWEEP = 1
_SLOW, _HOUR = 0.2, 3_600.0


def banner(page: CallsPage) -> Banner:
    return next(each for each in page.sweep.findChildren(Banner) if each.isVisible())


def texts(page: CallsPage) -> list[str]:
    matrix = page.sweep.matrix
    items = (
        matrix.item(row, column)
        for row in range(matrix.rowCount())
        for column in range(1, matrix.columnCount())
    )
    return [item.text() for item in items if item]


def test_a_cancelled_sweep_says_so_and_is_not_green(drive: Drive) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        await load_token(app)
        page = await calls_page(app)
        page.modes.setCurrentIndex(_SWEEP)
        ended: list[tuple[Cell, ...]] = []
        said: list[str] = []
        page.sweep.ended.connect(ended.append)
        page.sweep.announced.connect(said.append)
        sandbox.faults.delay_seconds = _SLOW
        click(page, "sweep.run")
        await until(lambda: "Allowed" in texts(page), "nothing was answered")
        sandbox.faults.delay_seconds = _HOUR
        cancel = next(each for each in page.form.findChildren(Button) if each.text() == "Cancel")
        await until(cancel.isVisible, "it cannot be cancelled")
        cancel.click()
        await until(lambda: ended, "it was not cancelled")
        text, tone = banner(page).label.text(), banner(page).property("banner")
        planned = [cell for cell in ended[0] if cell.probe.outcome or cell.probe.stopped]
        done = sum(cell.probe.held is not None for cell in ended[0])
        assert text.startswith(f"Cancelled after {done} of {len(planned)} calls.")
        assert text.endswith("match the permissions." if done > 1 else "The answer matches the permissions.")
        assert 1 <= done < len(planned)
        assert tone == "neutral"
        assert said == [text]
        assert sum("CANCELLED" in each for each in texts(page)) == 1
        left = [cell.probe for cell in ended[0] if cell.probe.stopped]
        assert {str(probe.skipped) for probe in left} == {"Not tried: the sweep was cancelled."}

    drive(script)


def test_a_sweep_that_an_error_ended_is_not_green(drive: Drive) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        await load_token(app)
        page = await calls_page(app)
        page.modes.setCurrentIndex(_SWEEP)
        ended: list[tuple[Cell, ...]] = []
        page.sweep.ended.connect(ended.append)
        sandbox.faults.fail("UNAVAILABLE", method="KeysExist")
        click(page, "sweep.run")
        await until(lambda: ended, "the sweep did not end")
        assert [cell.probe.held for cell in ended[0]].count(True) == 1
        assert banner(page).property("banner") == "warning"
        assert banner(page).label.text() == (
            "The answer matches the permissions. "
            "Not tried: an earlier call failed for a reason other than permissions."
        )

    drive(script)


@pytest.mark.parametrize(("writes", "why"), [(True, "may be in use"), (False, "writing is not enabled")])
def test_the_tooltip_of_a_cell_says_why_it_was_not_tried(drive: Drive, writes: bool, why: str) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        await load_token(app)
        page = await calls_page(app)
        page.modes.setCurrentIndex(_SWEEP)
        part(page, QCheckBox, "sweep.writes").setChecked(writes)
        ended: list[tuple[Cell, ...]] = []
        page.sweep.ended.connect(ended.append)
        click(page, "sweep.run")
        await until(lambda: ended, "the sweep did not end")
        operations = list(dict.fromkeys(cell.probe.operation for cell in ended[0]))
        for operation in (Operation.SET, Operation.DELETE):
            item = page.sweep.matrix.item(operations.index(operation), 1)
            assert item is not None
            cell = page.sweep.matrix.cell_at(item.row(), 1)
            assert cell is not None
            assert cell.place is Place.INSIDE
            assert item.text() == "Not tried"
            assert why in item.toolTip()

    drive(script)
