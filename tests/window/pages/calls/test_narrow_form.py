"""The form of Test calls in a narrow window: its rows are wrapped, and nothing scrolls that would fit."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from inspector.app import App
from inspector.settings import Settings
from inspector.window.pages.calls.page import CallsPage
from tests.e2e.conftest import Drive
from tests.window.pages.calls.driver import ONE_KEY, ONE_TOPIC, calls_page, load_token, running_sandbox
from tests.window.steadiness import SIZES, resized, settled

MODES = range(4)
LOW = ((1000, 600), (1600, 600), (1180, 640), (1180, 700))
"""Wide windows in which the form does not fit beside the results."""
LANGUAGES = [Settings(theme="light", language="en"), Settings(theme="dark", language="ja")]
each_language = pytest.mark.parametrize("settings", LANGUAGES, ids=["en", "ja"])


async def prepared(app: App, width: int, height: int) -> CallsPage:
    app.window.resize(width, height)
    await running_sandbox(app)
    await load_token(app, (ONE_KEY, ONE_TOPIC))
    return await calls_page(app)


@each_language
def test_no_form_scrolls_sideways_in_a_narrow_window(drive: Drive, settings: Settings) -> None:
    async def script(app: App) -> None:
        page = await prepared(app, 900, 600)
        holder = page.parentWidget()
        for width in (900, 870, 840, 820, 792):
            await resized(app, (width, 600))
            for mode in MODES:
                page.modes.setCurrentIndex(mode)
                await settled(page.form, app)
                assert page.width() <= holder.width(), (width, mode)
                for stop in filter(QWidget.isVisible, page.form.grid.tab_stops()):
                    end = stop.mapTo(holder, stop.rect().bottomRight()).x()
                    assert end < holder.width(), (width, mode, stop.objectName())

    drive(script, settings)


@each_language
def test_the_fields_do_not_scroll_where_there_is_room(drive: Drive, settings: Settings) -> None:
    async def script(app: App) -> None:
        page = await prepared(app, *SIZES[0])
        for size in (*SIZES, *LOW):
            await resized(app, size)
            for mode in MODES:
                page.modes.setCurrentIndex(mode)
                await settled(page.form, app)
                assert page.form.area.verticalScrollBar().maximum() == 0, (size, mode)

    drive(script, settings)


@each_language
def test_the_form_beside_the_results_is_as_wide_for_every_kind_of_call(
    drive: Drive, settings: Settings
) -> None:
    async def script(app: App) -> None:
        page = await prepared(app, 1180, 760)
        widths = set()
        for mode in MODES:
            page.modes.setCurrentIndex(mode)
            await settled(page.form, app)
            widths.add(page.form.width())
        assert len(widths) == 1, widths

    drive(script, settings)


def test_the_form_beside_the_results_is_only_as_high_as_it_needs(drive: Drive) -> None:
    async def script(app: App) -> None:
        page = await prepared(app, 1180, 760)
        heights = set()
        for height in (1_000, 1_400, 1_200):
            await resized(app, (1180, height))
            await settled(page.form, app)
            heights.add((page.form.y(), page.form.height()))
        assert len(heights) == 1, heights

    drive(script)
