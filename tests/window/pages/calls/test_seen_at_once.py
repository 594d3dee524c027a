"""What a call answered is seen in the smallest usual window, below the form, in both languages."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractItemView, QPlainTextEdit, QTableView

from inspector.app import App
from inspector.settings import Settings
from inspector.window.pages.calls.page import CallsPage
from inspector.window.pages.calls.repeat_figures import Tile
from inspector.window.pages.calls.sweep_matrix import SweepMatrix
from tests.e2e.conftest import Drive, until
from tests.window.pages.calls.driver import call, calls_page, click, part, running_sandbox
from tests.window.steadiness import settled, whole

SMALL = (900, 600)
LANGUAGES = [Settings(theme="light", language="en"), Settings(theme="dark", language="ja")]
each_language = pytest.mark.parametrize("settings", LANGUAGES, ids=["en", "ja"])


async def prepared(app: App) -> CallsPage:
    app.window.resize(*SMALL)
    await running_sandbox(app)
    return await calls_page(app)


def row_seen(table: QAbstractItemView) -> bool:
    """Whether the first row of a table is seen whole."""
    row = table.visualRect(table.model().index(0, 0))
    row.setLeft(0)
    row.setWidth(table.viewport().width())
    return not row.isEmpty() and table.viewport().visibleRegion().intersected(row).boundingRect() == row


@each_language
@pytest.mark.parametrize("name", ["calls.get", "calls.set", "calls.round_trip"])
def test_a_row_of_the_history_is_seen_whole_after_a_call(drive: Drive, name: str, settings: Settings) -> None:
    async def script(app: App) -> None:
        page = await prepared(app)
        await call(page, name)
        await settled(page.history_card, app)
        table = part(page, QTableView, "calls.history")
        await until(lambda: row_seen(table), "the row is out of sight")

    drive(script, settings)


@each_language
def test_a_row_of_the_sweep_is_seen_whole(drive: Drive, settings: Settings) -> None:
    async def script(app: App) -> None:
        page = await prepared(app)
        page.modes.setCurrentIndex(1)
        click(page, "sweep.run")
        await until(lambda: app.session.queue.count() == 0, "the sweep did not end")
        await settled(page.sweep, app)
        (table,) = page.findChildren(SweepMatrix)
        await until(lambda: row_seen(table), "the row is out of sight")

    drive(script, settings)


@each_language
def test_all_figures_of_a_repeated_call_are_seen_whole(drive: Drive, settings: Settings) -> None:
    async def script(app: App) -> None:
        page = await prepared(app)
        page.modes.setCurrentIndex(2)
        page.repeat.form.total.setValue(20)
        click(page, "repeat.run")
        await until(lambda: app.session.queue.count() == 0, "the run did not end")
        await settled(page.repeat, app)
        tiles = page.findChildren(Tile)
        assert len(tiles) == 6
        await until(lambda: all(whole(tile, app) for tile in tiles), "a figure is cut")

    drive(script, settings)


@each_language
def test_a_value_of_one_line_needs_no_scroll_bar_in_a_low_window(drive: Drive, settings: Settings) -> None:
    async def script(app: App) -> None:
        page = await prepared(app)
        value = part(page, QPlainTextEdit, "calls.value")
        await settled(value, app)
        assert not value.verticalScrollBar().isVisible()
        value.setPlainText("one\ntwo")
        await until(value.verticalScrollBar().isVisible, "two lines were seen: the form is high")

    drive(script, settings)
