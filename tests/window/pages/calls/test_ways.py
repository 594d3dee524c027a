"""Single calls over HTTPS and RESP from the window, in both languages."""

from __future__ import annotations

import pytest

from inspector.app import App
from inspector.credential.permissions.rules import Resource, Role, Rule, Selector
from inspector.sandbox import Front
from inspector.service.connection.outcome import State
from inspector.service.connection.setting import Way
from inspector.settings import Settings
from inspector.window.pages.calls.call import Call
from inspector.window.pages.calls.history_model import Column, cell
from inspector.window.pages.calls.page import CallsPage
from inspector.window.widgets.choice import Choice
from tests.e2e.conftest import Drive, until
from tests.window.pages.calls.driver import (
    CACHE,
    call,
    calls_page,
    diagnose_page,
    load_token,
    part,
    running_sandbox,
)
from tests.window.pages.diagnose.test_ways import offer

WAYS = (Way.HTTPS, Way.RESP)
READ_ONLY = Rule(Resource.CACHE, Role.READ_ONLY, Selector.name(CACHE), Selector.name("mo"))


def choose(page: CallsPage, way: Way) -> None:
    chooser = part(page, Choice, "calls.way")
    chooser.setCurrentIndex(chooser.findData(way))


def texts(done: Call) -> tuple[str, str]:
    return cell(done, Column.OPERATION), cell(done, Column.OBSERVED)


@pytest.mark.parametrize(
    ("language", "get", "denied"), [("en", "Get", "Denied, as predicted"), ("ja", "取得", "")]
)
def test_the_same_key_is_written_and_read_over_each_way(
    drive: Drive, language: str, get: str, denied: str
) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        await offer(app, *WAYS)
        entry = await load_token(app)
        entry.writes_allowed = True
        page = await calls_page(app)
        for way in WAYS:
            name = way.upper()
            choose(page, way)
            assert (await call(page, "calls.set")).observed == "OK"
            read = await call(page, "calls.get")
            assert (read.observed, read.outcome and read.outcome.value) == ("HIT", b"hello")
            assert read.held is True
            assert texts(read)[0].endswith(f" ({name})")
            trip = await call(page, "calls.round_trip")
            assert trip.observed == "HIT"
            assert sandbox.item_count == 0
        limited = await load_token(app, [READ_ONLY])
        limited.writes_allowed = True
        page = await calls_page(app)
        for way, word in ((Way.HTTPS, "HTTP 403"), (Way.RESP, "NOPERM")):
            choose(page, way)
            refused = await call(page, "calls.set")
            assert (refused.observed, refused.denied_as_predicted) == (word, True)
            assert texts(refused)[1] == denied or not denied
            assert [found.code for found in refused.findings] == ["live.permission-denied"]

    drive(script, Settings(theme="light", language=language))


@pytest.mark.parametrize("way", WAYS)
def test_a_way_that_is_off_is_not_called_and_says_why(drive: Drive, way: Way) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        await load_token(app)
        page = await calls_page(app)
        choose(page, way)
        refused = await call(page, "calls.get")
        assert refused.outcome is not None
        assert refused.outcome.state is State.REFUSED
        assert "does not offer this way" in refused.words

    drive(script)


def test_the_address_of_the_chosen_way_is_shown(drive: Drive) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        await offer(app, Way.HTTPS)
        await load_token(app)
        page = await calls_page(app)
        https = f"127.0.0.1:{sandbox.port_of(Front.HTTP)}"
        assert page.connection.shown() == sandbox.address
        choose(page, Way.HTTPS)
        assert page.connection.shown() == https
        choose(page, Way.RESP)
        assert "does not offer this way" in page.connection.shown()
        page.modes.setCurrentIndex(1)
        assert page.connection.shown() == sandbox.address
        page.modes.setCurrentIndex(0)
        assert "does not offer this way" in page.connection.shown()
        check = (await diagnose_page(app)).check
        check.ways.choose(Way.HTTPS)
        assert check.connection.shown() == https
        check.ways.choose(Way.GRPC, Way.HTTPS)
        assert check.connection.shown() == f"{sandbox.address}, {https}"

    drive(script)


@pytest.mark.parametrize("way", WAYS)
def test_a_call_over_a_way_can_be_cancelled(drive: Drive, way: Way) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        await offer(app, way)
        await load_token(app)
        page = await calls_page(app)
        choose(page, way)
        app.window.sandbox_menu.set_fault("delay")
        ended: list[Call] = []
        page.ended.connect(ended.append)
        part(page, Choice, "calls.way")
        page.single.get()
        await until(lambda: page.history(), "no call was started")
        page.runner.cancel(page.history()[0])
        await until(lambda: ended, "the call did not end")
        assert ended[0].observed == "CANCELLED"

    drive(script)


def test_an_expired_token_is_told_over_https(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        await offer(app, *WAYS)
        await load_token(app, seconds=-60)
        page = await calls_page(app)
        for way in WAYS:
            choose(page, way)
            refused = await call(page, "calls.get")
            assert refused.held is True
            assert [found.code for found in refused.findings] == ["live.unauthenticated"]
            assert "expired" in str(refused.findings[0].title)

    drive(script)
