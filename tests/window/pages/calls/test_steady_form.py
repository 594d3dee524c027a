"""The form of Test calls stays where it is: a second click at the same place hits the same button."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPushButton

from inspector.app import App
from inspector.settings import Settings
from inspector.window.pages.calls.history_model import Column
from inspector.window.pages.calls.page import CallsPage
from tests.e2e.conftest import Drive, until
from tests.window.pages.calls.driver import (
    ONE_KEY,
    ONE_TOPIC,
    call,
    calls_page,
    click,
    load_token,
    part,
    running_sandbox,
)
from tests.window.steadiness import SIZES, button_at, click_at, double_click, settled, whole

MODES = range(4)
TOPICS = 3
ENGLISH, JAPANESE = Settings(theme="light", language="en"), Settings(theme="dark", language="ja")


async def prepared(app: App, size: tuple[int, int]) -> CallsPage:
    app.window.resize(*size)
    await running_sandbox(app)
    await load_token(app, (ONE_KEY, ONE_TOPIC))
    page = await calls_page(app)
    part(page, QComboBox, "repeat.operation").setCurrentIndex(1)
    return page


def bar(page: CallsPage) -> list[QPushButton]:
    """The buttons of the visible form."""
    panel = page._panels[page.modes.currentIndex()]
    return [button for button in panel.bar.findChildren(QPushButton) if button.isVisible()]


async def idle(app: App) -> None:
    await until(lambda: app.session.queue.count() == 0, "the calls did not end")


@pytest.mark.parametrize("settings", [ENGLISH, JAPANESE], ids=["en", "ja"])
@pytest.mark.parametrize("size", SIZES)
def test_every_button_of_every_form_is_seen_whole(
    drive: Drive, size: tuple[int, int], settings: Settings
) -> None:
    async def script(app: App) -> None:
        page = await prepared(app, size)
        for mode in MODES:
            page.modes.setCurrentIndex(mode)
            for button in bar(page):
                await settled(button, app)
                assert whole(button, app), (mode, button.text())
            for stop in page.form.grid.tab_stops():
                if stop.isVisible():
                    seen = stop.mapTo(page.form.area.viewport(), stop.rect().bottomRight()).x()
                    assert seen < page.form.area.viewport().width(), (mode, stop.objectName())

    drive(script, settings)


@pytest.mark.parametrize("size", SIZES)
def test_a_second_click_hits_the_same_button_of_the_form(drive: Drive, size: tuple[int, int]) -> None:
    async def script(app: App) -> None:
        page = await prepared(app, size)
        page.topics.seconds.setValue(1)
        tried = 0
        for mode in MODES:
            page.modes.setCurrentIndex(mode)
            for button in bar(page):
                place = await settled(button, app)
                assert click_at(app, place) is button
                assert button_at(app, place) is button, f"{button.text()}: something else while it runs"
                assert click_at(app, place) is button
                assert await settled(button, app) == place, f"{button.text()} moved while it runs"
                await idle(app)
                assert await settled(button, app) == place, f"{button.text()} moved"
                assert button_at(app, place) is button
                tried += 1
        assert tried == 8

    drive(script)


@pytest.mark.parametrize("name", ["get", "set", "delete", "round_trip"])
def test_a_double_click_makes_one_call_and_two_clicks_make_two(drive: Drive, name: str) -> None:
    async def script(app: App) -> None:
        page = await prepared(app, SIZES[1])
        button = part(page, QPushButton, f"calls.{name}")
        double_click(button)
        await idle(app)
        assert len(page.history()) == 1
        for _ in range(2):
            click_at(app, await settled(button, app))
        await idle(app)
        assert len(page.history()) == 3

    drive(script)


@pytest.mark.parametrize("size", SIZES)
def test_a_second_click_on_a_result_never_hits_another_button(drive: Drive, size: tuple[int, int]) -> None:
    async def script(app: App) -> None:
        page = await prepared(app, size)
        click(page, "calls.set")
        await idle(app)
        await call(page, "calls.get")
        await settled(page.history_card, app)
        buttons = [
            button
            for button in page.results.findChildren(QAbstractButton)
            if button.isVisible() and button.isEnabled()
        ]
        assert len(buttons) >= 3
        for button in buttons:
            if not button.isVisible():
                continue
            page.results.ensureWidgetVisible(button)
            place = await settled(button, app)
            assert click_at(app, place) is button
            await settled(page.history_card, app)
            assert button_at(app, place) in (button, None), button.accessibleName() or button.text()

    drive(script)


@pytest.mark.parametrize("size", SIZES)
def test_an_error_moves_no_button_and_no_field(drive: Drive, size: tuple[int, int]) -> None:
    async def script(app: App) -> None:
        page = await prepared(app, size)
        parts = [
            *bar(page),
            page.target.cache,
            page.target.key.form,
            page.single.form.value,
            page.target.deadline,
        ]
        before = [await settled(each, app) for each in parts]
        page.target.key.form.setCurrentIndex(1)
        part(page, QLineEdit, "calls.key").setText("6")
        click(page, "calls.get")
        assert "hex" in page.single.bar.problem()
        assert page.target.key.edit.hasFocus()
        assert [await settled(each, app) for each in parts] == before

    drive(script)


def test_the_error_of_a_field_goes_when_it_is_corrected(drive: Drive) -> None:
    async def script(app: App) -> None:
        page = await prepared(app, SIZES[0])
        value = page.single.form.value
        for field in (page.target.key, value):
            field.form.setCurrentIndex(1)
            field.set_text("6")
        assert page.single.bar.problem().startswith("Key: This is not hex")
        page.target.key.set_text("6d")
        assert page.single.bar.problem().startswith("Value: This is not hex")
        value.set_text("6d")
        assert page.single.bar.problem() == "Key: Pairs of 0-9 and a-f, such as 6d 6f."
        for field in (page.target.key, value):
            field.form.setCurrentIndex(0)
        assert page.single.bar.problem() == ""

    drive(script)


@pytest.mark.parametrize("size", SIZES)
def test_the_messages_of_a_topic_stay_in_view(drive: Drive, size: tuple[int, int]) -> None:
    async def script(app: App) -> None:
        page = await prepared(app, size)
        page.modes.setCurrentIndex(TOPICS)
        click(page, "topics.subscribe")
        await until(lambda: app.session.queue.count() == 1, "it does not listen")
        for _ in range(50):  # what is published before the service listens is lost
            await call(page, "topics.publish")
            if page.topics.messages.count > 1:
                break
        await until(lambda: page.topics.messages.rows(), "no message came")
        await settled(page.topics.heard, app)
        top = page.topics.heard.mapTo(page.results.viewport(), page.topics.heard.rect().topLeft())
        assert page.results.viewport().rect().contains(top)
        app.window.commands.cancel_running()
        await idle(app)

    drive(script)


def test_a_few_calls_stay_in_view_above_what_the_last_one_says(drive: Drive) -> None:
    async def script(app: App) -> None:
        page = await prepared(app, (1000, 760))
        for cache in ("default-cache", "there-is-none"):
            page.target.cache.setText(cache)
            page.main_action()
            await idle(app)
        detail = page.history_card.detail
        await settled(detail, app)
        answer = detail.answer()
        view = page.results.viewport()
        await until(lambda: view.rect().contains(answer.mapTo(view, answer.rect().center())))
        assert page.results.verticalScrollBar().value() == 0

    drive(script)


@pytest.mark.parametrize("mode", [0, TOPICS])
@pytest.mark.parametrize("size", SIZES)
def test_what_a_failed_call_says_is_in_view(drive: Drive, size: tuple[int, int], mode: int) -> None:
    async def script(app: App) -> None:
        page = await prepared(app, size)
        page.modes.setCurrentIndex(mode)
        for number in range(9):
            page.target.cache.setText(f"there-is-none-{number}")
            page.main_action()
            await idle(app)
        detail = page.history_card.detail
        await settled(detail, app)
        view = page.results.viewport()

        def in_view() -> bool:
            return view.rect().contains(detail.mapTo(view, detail._title.geometry().center()))

        await until(in_view, "the details of the call are out of view")

    drive(script)


def test_tab_goes_from_the_fields_to_the_buttons(drive: Drive) -> None:
    async def script(app: App) -> None:
        page = await prepared(app, SIZES[1])
        for mode in MODES:
            page.modes.setCurrentIndex(mode)
            stops = page.form.grid.tab_stops()
            chain, at = [], page.target.cache.nextInFocusChain()
            while at is not page.target.cache:
                chain.append(at)
                at = at.nextInFocusChain()
            order = [chain.index(stop) for stop in stops[1:]] + [chain.index(button) for button in bar(page)]
            assert order == sorted(order), mode

    drive(script)


def test_the_title_of_a_call_below_the_rows_in_view_has_room(drive: Drive) -> None:
    async def script(app: App) -> None:
        page = await prepared(app, SIZES[1])
        table = page.history_card.table
        await call(page, "calls.delete")
        for _ in range(9):
            await call(page, "calls.get")
        delete = table.model().index(9, Column.OPERATION)
        table.scrollTo(delete)
        await settled(table, app)
        assert delete.data() == "Delete"
        assert table.columnWidth(Column.OPERATION) >= table.sizeHintForIndex(delete).width()

    drive(script)
