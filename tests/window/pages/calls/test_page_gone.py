"""Calls whose page is deleted while they run: credentials cleared, language changed, window closed."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

import pytest
from PySide6.QtWidgets import QCheckBox, QSpinBox

from inspector.app import App
from inspector.window.pages.mint.page import MintPage
from tests.e2e.conftest import Drive, until
from tests.window.pages.calls.driver import (
    calls_page,
    click,
    diagnose_page,
    load_token,
    page,
    part,
    running_sandbox,
)


async def single_calls(app: App) -> None:
    page = await calls_page(app)
    for _ in range(10):
        click(page, "calls.get")


async def repeated_calls(app: App) -> None:
    page = await calls_page(app)
    page.modes.setCurrentIndex(2)
    part(page, QSpinBox, "repeat.total").setValue(1_000)
    click(page, "repeat.run")


async def a_sweep(app: App) -> None:
    page = await calls_page(app)
    page.modes.setCurrentIndex(1)
    part(page, QCheckBox, "sweep.writes").setChecked(True)
    click(page, "sweep.run")


async def a_subscription(app: App) -> None:
    page = await calls_page(app)
    page.modes.setCurrentIndex(3)
    click(page, "topics.subscribe")


async def a_check(app: App) -> None:
    (await diagnose_page(app)).main_action()


async def a_mint(app: App) -> None:
    app.window.navigator.select(app.window.entries.entries()[0])
    (await page(app, "mint", MintPage)).main_action()


async def a_canary(app: App) -> None:
    await a_mint(app)
    shown = await page(app, "mint", MintPage)
    await until(shown.result.canary_button.isVisible, "nothing was made")
    shown.result.canary_button.click()


_WAYS = [single_calls, repeated_calls, a_sweep, a_subscription, a_check, a_mint, a_canary]


@pytest.mark.parametrize("begin", _WAYS, ids=lambda way: way.__name__)
@pytest.mark.parametrize("leave", ["forget", "language", "close"])
def test_a_call_may_outlive_its_page(
    drive: Drive, caplog: pytest.LogCaptureFixture, begin: Callable[[App], Awaitable[None]], leave: str
) -> None:
    told: list[str] = []

    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        app.session.queue.failed.connect(told.append)
        await load_token(app)
        sandbox.faults.delay_seconds = 0.3
        await begin(app)
        await until(lambda: app.session.queue.count() > 0)
        if leave == "forget":
            app.window.forgetting.forget_everything()
        elif leave == "language":
            app.window.view_menu.chosen.emit("language", "ja")
        if leave != "close":
            await asyncio.sleep(0.5)
            app.session.queue.cancel_all()
            await until(lambda: app.session.queue.count() == 0)

    with caplog.at_level(logging.WARNING):
        drive(script)
    assert told == []
    assert [record.getMessage() for record in caplog.records] == []
