"""What a check or call showed is forgotten everywhere once the calls go elsewhere, and only then."""

from __future__ import annotations

import time

from inspector.app import App
from inspector.service.connection.setting import Way
from inspector.window.connection.dialog import ConnectionDialog
from inspector.window.entries import verdicts
from inspector.window.shell.header.verdict_line import VerdictLine
from inspector.window.widgets.buttons import Button
from tests.e2e.conftest import Drive, until
from tests.window.pages.calls.driver import (
    call,
    calls_page,
    diagnose_page,
    dialog,
    load_token,
    part,
    running_sandbox,
)
from tests.window.pages.diagnose.test_page import checked, texts
from tests.window.pages.diagnose.test_ways import offer


def told(app: App) -> str:
    line = app.window.header.findChild(VerdictLine)
    assert isinstance(line, VerdictLine)
    return line.text()


def repainted(app: App) -> list[int]:
    """The rows of the list and the table that are painted again from now on."""
    rows: list[int] = []
    app.session.entries.dataChanged.connect(
        lambda first, last: rows.extend(range(first.row(), last.row() + 1))
    )
    return rows


def test_another_way_of_the_sandbox_ends_what_was_checked_before(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        entry = await load_token(app)
        page = await diagnose_page(app)
        await checked(page)
        assert told(app).startswith("Works: checked ")
        assert texts(page).count("Everything works") == 2
        rows = repainted(app)
        await offer(app, Way.HTTPS)
        assert "Everything works" not in texts(page)
        assert "not checked live" in told(app)
        assert "not checked live" in verdicts.sentence(entry, time.time())
        assert app.session.entries.row_of(entry) in rows

    drive(script)


def test_what_a_call_showed_is_forgotten_where_the_check_was_never_seen(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        await load_token(app)
        await call(await calls_page(app), "calls.get")
        assert told(app).startswith("Works: get answered at ")
        await offer(app, Way.HTTPS)
        assert "not checked live" in told(app)

    drive(script)


def test_a_connection_with_an_address_of_its_own_is_not_the_sandboxes(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        entry = await load_token(app)
        operations = app.session.operations
        entry.connection = operations.setting(entry)
        await checked(await diagnose_page(app))
        await offer(app, Way.HTTPS)
        assert told(app).startswith("Works: checked ")

    drive(script)


def test_the_same_connection_chosen_again_forgets_nothing(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        await load_token(app)
        page = await diagnose_page(app)
        await checked(page)
        page.check.connection.connection_wanted.emit()
        asked = await dialog(ConnectionDialog)
        next(each for each in asked.findChildren(Button) if each.isDefault()).click()
        assert "Everything works" in texts(page)
        assert told(app).startswith("Works: checked ")

    drive(script)


def test_a_check_that_begins_leaves_what_the_last_one_showed_until_it_has_ended(drive: Drive) -> None:
    """What is known of the credential, with its time, is not forgotten by a question."""

    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        await load_token(app)
        page = await diagnose_page(app)
        await checked(page)
        assert told(app).startswith("Works: checked ")
        known = told(app)
        sandbox.faults.fail("UNAUTHENTICATED")
        start = part(page, Button, "connection_check.start")
        start.click()
        assert told(app) == known
        assert "Everything works" in texts(page)
        await until(lambda: told(app) != known, "the check did not end")
        assert not told(app).startswith("Works")
        assert "Everything works" not in texts(page)

    drive(script)
