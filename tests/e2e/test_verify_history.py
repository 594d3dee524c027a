"""The calls of “Verify with test calls” are in the history of Test calls, and what they prove in the report."""

from __future__ import annotations

import json

import pytest
from PySide6.QtGui import QGuiApplication

from inspector.app import App
from inspector.credential.permissions.access import Operation
from inspector.credential.permissions.rules import Resource, Role, Rule, Selector
from inspector.credential.scopes.presets import NEEDS
from inspector.window.page_table import PageKey
from inspector.window.pages.calls.page import CallsPage
from inspector.window.pages.mint.page import MintPage
from inspector.window.shell.reports import Form
from tests.e2e.conftest import Drive, until
from tests.e2e.test_mint_ends import sandbox_of
from tests.e2e.test_mint_flow import made, mint_page


async def calls_page(app: App) -> CallsPage:
    app.window.navigator.show_page(PageKey.CALLS)
    await until(lambda: isinstance(app.window.pages.shown(), CallsPage), "no page of calls")
    found = app.window.pages.shown()
    assert isinstance(found, CallsPage)
    return found


async def verify(page: MintPage) -> None:
    banner = page.result.canary_banner
    page.result.canary_button.click()
    await until(lambda: banner.property("banner") in ("ok", "error", "warning"), "the test calls did not end")


def rows(page: CallsPage) -> list[tuple[str, str, str]]:
    return [(call.info.operation.value, call.predicted, call.observed) for call in page.history()]


DENIED_THEN_MISSED = [("get", "Denied", "PERMISSION_DENIED"), ("get", "Allowed", "MISS")]


@pytest.mark.parametrize("opened_before", [False, True])
def test_the_calls_of_verify_are_in_the_history(drive: Drive, opened_before: bool) -> None:
    async def script(app: App) -> None:
        page = await mint_page(app)
        if opened_before:
            await calls_page(app)
            await mint_page_again(app)
        result = await made(page)
        await verify(page)
        calls = await calls_page(app)
        assert calls.entry is result.entry
        assert rows(calls) == DENIED_THEN_MISSED
        denied, allowed = calls.history()
        assert denied.denied_as_predicted and allowed.held
        assert denied.started_at >= allowed.started_at > 0 and allowed.latency
        assert allowed.words == "Verify with test calls"
        calls.get()
        await until(lambda: len(calls.history()) == 3 and not calls.history()[0].running, "no get")
        assert rows(calls)[1:] == DENIED_THEN_MISSED

    drive(script)


async def mint_page_again(app: App) -> None:
    app.window.navigator.show_page(PageKey.MINT)
    await until(lambda: isinstance(app.window.pages.shown(), MintPage), "no mint page")


def test_a_call_of_verify_appears_in_the_history_that_is_in_view(drive: Drive) -> None:
    async def script(app: App) -> None:
        page = await mint_page(app)
        await made(page)
        sandbox_of(app).faults.delay_seconds = 0.5
        page.result.canary_button.click()
        calls = await calls_page(app)
        table = calls.history_card.table
        assert table.isHidden()
        await until(lambda: len(calls.history()) == 2, "the calls did not end")
        assert table.isVisible() and table.call() is calls.history()[1]
        assert not calls.history_card.detail.isHidden()

    drive(script)


def test_what_verify_wrote_and_deleted_is_in_the_history(drive: Drive) -> None:
    async def script(app: App) -> None:
        page = await mint_page(app)
        rule = Rule(Resource.CACHE, Role.WRITE_ONLY, Selector.name("default-cache"), Selector.prefix("user-"))
        page.use_scope(NEEDS[1].scope().with_rules([rule]))
        await made(page)
        await verify(page)
        calls = await calls_page(app)
        made_here = {call.info.operation for call in calls.history()}
        assert {Operation.SET, Operation.DELETE} <= made_here

    drive(script)


def test_a_call_of_verify_that_was_cancelled_is_in_the_history(drive: Drive) -> None:
    async def script(app: App) -> None:
        page = await mint_page(app)
        runner = (await calls_page(app)).runner
        await mint_page_again(app)
        result = await made(page)
        sandbox_of(app).faults.delay_seconds = 1.0
        page.result.canary_button.click()
        history = runner.history(result.entry)
        await until(lambda: history.rowCount() == 1, "the first call did not end")
        page.result.cancel_button.click()  # the second has begun
        await until(lambda: app.session.queue.count() == 0, "it did not end")
        calls = await calls_page(app)
        assert rows(calls) == [("get", "Denied", "CANCELLED"), ("get", "Allowed", "MISS")]

    drive(script)


def test_what_verify_proved_is_in_the_report(drive: Drive) -> None:
    async def script(app: App) -> None:
        page = await mint_page(app)
        await made(page)
        await verify(page)
        app.window.reports.form = Form.JSON
        app.window.reports.copy()
        told = json.loads(QGuiApplication.clipboard().text())
        assert told["verdict"]["sentence"].startswith("Works: get answered at ")

    drive(script)
