"""The header says what calls of the window prove about the shown credential."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit, QSpinBox

from inspector.app import App
from inspector.service.connection.setting import ConnectionSetting
from inspector.window.entries import verdicts
from inspector.window.entries.endpoint import choose_endpoint
from inspector.window.entries.entry import Entry
from inspector.window.pages.diagnose.page import DiagnosePage
from inspector.window.shell.header.verdict_line import VerdictLine
from tests.e2e.conftest import Drive, until
from tests.window.credentials import markdown
from tests.window.pages.calls.driver import (
    CACHE,
    call,
    calls_page,
    click,
    diagnose_page,
    load_token,
    part,
    running_sandbox,
)


def told(app: App) -> str:
    line = app.window.header.findChild(VerdictLine)
    assert isinstance(line, VerdictLine)
    return line.text()


def test_the_header_says_that_a_get_was_answered(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        entry = await load_token(app)
        page = await calls_page(app)
        assert "not checked live" in told(app)
        await call(page, "calls.get")
        assert told(app).startswith("Works: get answered at ")
        await call(page, "calls.round_trip")
        assert told(app).startswith("Works: set answered at ")
        assert verdicts.tone(entry, 0) == "ok"
        choose_endpoint(entry, "cell-1-ap-northeast-1-1.prod.a.momentohq.com")
        assert entry.proof is None

    drive(script)


def test_a_denied_get_proves_acceptance_and_a_refused_one_is_an_error(drive: Drive) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        entry = await load_token(app)
        page = await calls_page(app)
        part(page, QLineEdit, "calls.key").setText("forbidden")
        await call(page, "calls.get")
        assert told(app).startswith("Accepted: get denied at ")
        part(page, QLineEdit, "calls.key").setText("mo")
        sandbox.faults.fail("UNAUTHENTICATED")
        await call(page, "calls.get")
        assert told(app).startswith("Not accepted: get refused at ")
        shown = await diagnose_page(app)
        assert shown.findings.codes()[0] == "live.unauthenticated"
        assert not shown._fine.isVisible()
        assert "`live.unauthenticated`" in markdown(entry)
        sandbox.faults.clear()
        await call(await calls_page(app), "calls.get")
        assert (await diagnose_page(app)).findings.codes()[:1] != ("live.unauthenticated",)
        assert "`live.unauthenticated`" not in markdown(entry)

    drive(script)


def test_an_answer_from_another_host_names_it(drive: Drive) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        entry = await load_token(app)
        host, port = sandbox.address.rsplit(":", 1)
        entry.connection = ConnectionSetting.local(host, int(port))
        page = await calls_page(app)
        part(page, QLineEdit, "calls.cache").setText(CACHE)
        await call(page, "calls.get")
        assert told(app).startswith(f"Works at {sandbox.address}: get answered at ")

    drive(script)


def test_the_header_does_not_claim_what_a_call_was_denied(drive: Drive) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        entry = app.window.current()
        assert entry is not None
        assert "it may do everything" in told(app)
        page = await calls_page(app)
        await call(page, "calls.get")
        sandbox.faults.fail("PERMISSION_DENIED")
        await call(page, "calls.get")
        assert told(app).startswith("The service denied get at ")
        assert "everything" not in told(app)
        assert (await diagnose_page(app)).findings.codes()[0] == "live.prediction-failed"
        assert "`live.prediction-failed`" in markdown(entry)
        sandbox.faults.clear()
        await call(await calls_page(app), "calls.get")
        assert told(app).startswith("Works: get answered at ")

    drive(script)


def test_the_header_does_not_claim_what_repeated_calls_were_denied(drive: Drive) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        page = await calls_page(app)
        part(page, QSpinBox, "repeat.total").setValue(5)
        ended: list[object] = []
        page.repeat.ended.connect(ended.append)
        for denied in (True, False):
            ended.clear()
            if denied:
                sandbox.faults.fail("PERMISSION_DENIED")
            else:
                sandbox.faults.clear()
            click(page, "repeat.run")
            await until(lambda: bool(ended), "the calls did not end")
            assert told(app).startswith("The service denied get at " if denied else "Works: get answered at ")

    drive(script)


def test_a_token_that_repeats_a_call_within_its_rule_contradicts_nothing(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        await load_token(app)
        page = await calls_page(app)
        part(page, QSpinBox, "repeat.total").setValue(5)
        ended: list[object] = []
        page.repeat.ended.connect(ended.append)
        click(page, "repeat.run")
        await until(lambda: bool(ended), "the calls did not end")
        assert told(app).startswith("Works: get answered at ")

    drive(script)


def test_the_header_does_not_claim_what_a_check_was_denied(drive: Drive) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        page = await diagnose_page(app)
        ended: list[object] = []
        page.check.ended.connect(ended.append)
        for denied in (True, False):
            ended.clear()
            if denied:
                sandbox.faults.fail("PERMISSION_DENIED")
            else:
                sandbox.faults.clear()
            click(page, "connection_check.start")
            await until(lambda: bool(ended), "the check did not end")
            said = "The last check contradicts the permissions. Predicted: allowed." if denied else "Works: "
            assert told(app).startswith(said)
            assert denied is ("everything" not in told(app))

    drive(script)


@pytest.mark.parametrize("known", ["refused", "failed"])
def test_a_check_that_is_cancelled_leaves_what_was_known(drive: Drive, known: str) -> None:
    """It had made a refused credential green, on screen and in the customer's report."""

    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        entry = await load_token(app)
        sandbox.faults.fail("UNAUTHENTICATED" if known == "refused" else "UNAVAILABLE")
        shown = await diagnose_page(app)
        if known == "refused":
            await call(await calls_page(app), "calls.get")
        else:
            await checked(shown)
        before, reported, tone = told(app), verdict_in(entry), verdicts.tone(entry, 0)
        assert tone == "error" or known == "failed"
        sandbox.faults.clear()
        sandbox.faults.delay_seconds = 3_600.0
        ended: list[object] = []
        shown = await diagnose_page(app)
        shown.check.ended.connect(ended.append)
        shown.main_action()
        await until(lambda: app.session.queue.count(), "no check began")
        assert (told(app), verdicts.tone(entry, 0)) == (before, tone), "while it runs"
        app.window.actions_by_key["cancel"].trigger()
        await until(lambda: ended, "it was not cancelled")
        assert (told(app), verdicts.tone(entry, 0), verdict_in(entry)) == (before, tone, reported)
        sandbox.faults.clear()
        await checked(shown)
        assert told(app).startswith("Works: checked at ") or told(app).startswith("Works: ")
        assert "not accepted" not in verdict_in(entry).lower()

    drive(script)


@pytest.mark.parametrize("fault", ["UNAUTHENTICATED", "UNAVAILABLE"])
def test_an_answer_after_a_check_that_failed_is_what_is_known(drive: Drive, fault: str) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        entry = await load_token(app)
        sandbox.faults.fail(fault)
        await checked(await diagnose_page(app))
        assert verdicts.tone(entry, 0) == "error"
        sandbox.faults.clear()
        await call(await calls_page(app), "calls.get")
        assert told(app).startswith("Works: get answered at ")
        assert verdicts.tone(entry, 0) == "ok"
        assert "The last check failed" not in markdown(entry)

    drive(script)


def verdict_in(entry: Entry) -> str:
    """The first sentence of the technical report."""
    return markdown(entry).split("\n\n")[1]


async def checked(page: DiagnosePage) -> None:
    ended: list[object] = []
    page.check.ended.connect(ended.append)
    page.main_action()
    await until(lambda: ended, "the check did not end")
