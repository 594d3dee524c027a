"""The header says what calls of the window prove about the shown credential."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from inspector.app import App
from inspector.service.connection.setting import ConnectionSetting
from inspector.window.entries import verdicts
from inspector.window.loading import reader
from inspector.window.shell.verdict_line import VerdictLine
from tests.e2e.conftest import Drive
from tests.window.credentials import markdown
from tests.window.pages.calls.driver import (
    CACHE,
    call,
    calls_page,
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
        reader.choose_endpoint(entry, "cell-1-ap-northeast-1-1.prod.a.momentohq.com")
        assert entry.proof is None

    drive(script)


def test_a_denied_get_proves_nothing_and_a_refused_one_is_an_error(drive: Drive) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        entry = await load_token(app)
        page = await calls_page(app)
        part(page, QLineEdit, "calls.key").setText("forbidden")
        await call(page, "calls.get")
        assert "not checked live" in told(app)
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
