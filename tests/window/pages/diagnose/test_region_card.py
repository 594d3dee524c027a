"""Where is my cache: asked through the window, of sandboxes in the place of regions."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AsyncExitStack

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.app import App
from inspector.credential.endpoint.endpoint import parse_endpoint
from inspector.sandbox import Sandbox
from inspector.service.checks.regions import Place
from inspector.service.connection.setting import ConnectionSetting
from inspector.window.pages.diagnose.region_card import RegionCard, RegionsDialog
from inspector.window.widgets.plain import PlainLabel
from tests.e2e.conftest import Drive, until
from tests.interop import peers
from tests.window.pages.calls.driver import diagnose_page, dialog, load

HOST = "cell-4-us-west-2-1.prod.a.momentohq.com"
FAR = "cell-1-eu-west-1-1.prod.a.momentohq.com"


def place(region: str, host: str, port: int) -> Place:
    endpoint = parse_endpoint(host)
    assert endpoint is not None
    return Place(region, endpoint, ConnectionSetting.sandbox(f"127.0.0.1:{port}"))


def card(app: App, qtbot: QtBot, places: Sequence[Place]) -> RegionCard:
    made = RegionCard(app.session.operations, lambda _setting: places)
    qtbot.addWidget(made)
    return made


def words(shown: RegionCard) -> str:
    return "\n".join(label.text() for label in shown.result.findChildren(PlainLabel))


def test_the_likely_region_is_named_and_can_be_taken(drive: Drive, qtbot: QtBot) -> None:
    async def script(app: App) -> None:
        async with AsyncExitStack() as stack:
            ours, foreign = Sandbox(), Sandbox()
            for sandbox in (ours, foreign):
                await stack.enter_async_context(sandbox)
            entry = await load(app, ours.global_key())
            places = [place("us-west-2", HOST, foreign.port), place("eu-west-1", FAR, ours.port)]
            shown = card(app, qtbot, [*places, place("us-east-2", HOST, peers.free_port())])
            shown.show()
            shown.show_entry(entry)
            assert shown.isVisible()
            shown.ask.click()
            asked = await dialog(RegionsDialog)
            assert f"cache.{FAR}" in asked.findChild(PlainLabel, "hosts").text().split()
            asked.agree.click()
            await until(lambda: "Ireland" in words(shown), words(shown))
            assert shown.table.model().rowCount() == 3
            with qtbot.waitSignal(shown.endpoint_chosen) as taken:
                shown.use.click()
            assert taken.args == [FAR]

    drive(script)


def test_nothing_is_asked_without_consent_and_a_search_can_be_cancelled(drive: Drive, qtbot: QtBot) -> None:
    async def script(app: App) -> None:
        async with Sandbox() as sandbox:
            sandbox.faults.delay_seconds = 60
            entry = await load(app, sandbox.global_key())
            shown = card(app, qtbot, [place("us-west-2", HOST, sandbox.port)])
            shown.show()
            shown.show_entry(entry)
            shown.ask.click()
            (await dialog(RegionsDialog)).decline.click()
            assert shown.ask.isEnabled()
            shown.ask.setFocus()
            shown.ask.click()
            (await dialog(RegionsDialog)).agree.click()
            await until(shown.cancel.isVisible, "it was not asked")
            assert shown.focusWidget() is shown.cancel
            QApplication.sendPostedEvents()  # what asks for a new layout
            stood, stands = shown.cancel.geometry(), shown.ask.geometry()
            shown.cancel.click()
            await until(shown.ask.isEnabled, "it was not cancelled")
            assert shown.focusWidget() is shown.ask
            QApplication.sendPostedEvents()
            assert shown.ask.geometry() == stands, "a second click would hit something else"
            assert not shown.ask.geometry().intersects(stood)
            assert not shown.cache.geometry().intersects(stood)

    drive(script)


def test_the_page_gives_the_key_the_endpoint_that_was_taken(drive: Drive) -> None:
    async def script(app: App) -> None:
        entry = await load(app, Sandbox().global_key())
        page = await diagnose_page(app)
        assert page.regions.isVisible()
        page.regions.endpoint_chosen.emit(FAR)
        assert entry.inspection.endpoint is not None
        assert entry.inspection.endpoint.host == FAR

    drive(script)


def test_without_a_name_of_a_cache_nobody_is_asked(drive: Drive, qtbot: QtBot) -> None:
    """Every region refuses an empty name, which says nothing about the credential."""

    async def script(app: App) -> None:
        entry = await load(app, Sandbox().global_key())
        shown = card(app, qtbot, [place("us-west-2", HOST, peers.free_port())])
        shown.show()
        shown.show_entry(entry)
        shown.cache.clear()
        shown.ask.click()
        assert words(shown) == "Enter the cache name."
        assert shown.cache.property("invalid")
        assert shown.focusWidget() is shown.cache
        assert not [each for each in QApplication.topLevelWidgets() if isinstance(each, RegionsDialog)]
        shown.cache.setText("c")
        assert words(shown) == ""
        shown.ask.click()
        (await dialog(RegionsDialog)).decline.click()

    drive(script)


async def searched(app: App, shown: RegionCard, credential: str) -> None:
    """Ask for the cache, until as many regions as answer have answered."""
    entry = await load(app, credential)
    shown.show()
    shown.show_entry(entry)
    shown.cache.setText("of-nobody")
    shown.ask.click()
    (await dialog(RegionsDialog)).agree.click()


def test_a_region_that_gave_no_answer_may_have_the_cache(drive: Drive, qtbot: QtBot) -> None:
    async def script(app: App) -> None:
        async with AsyncExitStack() as stack:
            ours, foreign = Sandbox(), Sandbox()
            for sandbox in (ours, foreign):
                await stack.enter_async_context(sandbox)
            silent = place("us-east-2", HOST, peers.free_port())
            here, there = place("us-west-2", HOST, ours.port), place("eu-west-1", FAR, foreign.port)
            for places, says in (
                (
                    [here, there, silent],
                    "The credential is accepted, but the regions that answered have no cache of this name. "
                    "No answer came from US East (Ohio).",
                ),
                ([here, there], "The credential is accepted, but no region has a cache of this name."),
                (
                    [there, silent],
                    "The regions that answered do not accept the credential. No answer came from US East (Ohio).",
                ),
                ([there], "No region accepts the credential."),
                ([silent], "No region gave an answer that tells where the cache is."),
            ):
                shown = card(app, qtbot, places)
                await searched(app, shown, ours.global_key())
                await until(
                    lambda shown=shown: not shown.cancel.isVisible() and words(shown), "it did not end"
                )  # type: ignore[misc]
                assert words(shown) == says

    drive(script)


def test_a_search_that_was_cancelled_says_so_and_what_was_answered(drive: Drive, qtbot: QtBot) -> None:
    async def script(app: App) -> None:
        async with AsyncExitStack() as stack:
            ours, silent = Sandbox(), Sandbox()
            for sandbox in (ours, silent):
                await stack.enter_async_context(sandbox)
            silent.faults.delay_seconds = 60
            for places, says in (
                (
                    [place("us-west-2", HOST, ours.port), place("eu-west-1", FAR, silent.port)],
                    "Cancelled: 1 of 2 regions had answered. "
                    "The credential is accepted, but the regions that answered have no cache of this name.",
                ),
                (
                    [place("eu-west-1", FAR, silent.port)],
                    "Cancelled: 0 of 1 regions had answered. Nothing is known about the cache.",
                ),
            ):
                shown = card(app, qtbot, places)
                await searched(app, shown, ours.global_key())
                await until(lambda shown=shown: shown.cancel.isVisible(), "it was not asked")  # type: ignore[misc]
                if len(places) > 1:
                    await until(lambda shown=shown: shown.table.model().rowCount() == 1, "no region answered")  # type: ignore[misc]
                shown.cancel.click()
                await until(lambda shown=shown: words(shown).startswith("Cancelled"), words(shown))  # type: ignore[misc]
                assert words(shown) == says

    drive(script)
