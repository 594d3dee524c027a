"""The empty page loads sample credentials of the sandbox, which starts with them."""

from __future__ import annotations

import pytest

from inspector.app import App
from inspector.credential.model.kinds import Kind
from inspector.sandbox.samples import NAMES
from inspector.window.shell.empty_page import SampleTile
from inspector.window.shell.main_window import MainWindow
from tests.e2e.conftest import Drive, until

KINDS = (Kind.API_KEY_V1, Kind.DISPOSABLE_TOKEN, Kind.DISPOSABLE_TOKEN, Kind.API_KEY_V2)


def tiles(window: MainWindow) -> list[SampleTile]:
    return window.empty.findChildren(SampleTile)


@pytest.mark.parametrize("place", range(4))
def test_a_tile_loads_its_sample_and_nothing_else(drive: Drive, place: int) -> None:
    async def script(app: App) -> None:
        tiles(app.window)[place].click()
        await until(lambda: app.window.current() is not None, "no sample was loaded")
        (entry,) = app.session.entries.entries()
        assert entry.inspection.kind is KINDS[place]
        assert entry.sandbox and entry.inspection.endpoint

    drive(script)


def test_a_second_sample_comes_from_the_same_sandbox(drive: Drive) -> None:
    async def script(app: App) -> None:
        for count in (1, 2):
            app.window.navigator.show_empty()
            tiles(app.window)[count].click()
            await until(lambda count=count: len(app.session.entries.entries()) == count, "no sample")  # type: ignore[misc]
        first, second = app.session.entries.entries()
        assert first.inspection.endpoint == second.inspection.endpoint

    drive(script)


def test_every_tile_names_a_sample_there_is(window: MainWindow) -> None:
    wanted: list[str] = []
    window.empty.sample_wanted.disconnect()
    window.empty.sample_wanted.connect(wanted.append)
    for tile in tiles(window):
        tile.click()
    assert len(wanted) == 4 and set(wanted) <= set(NAMES)


def test_the_focus_goes_from_a_tile_to_the_tabs(drive: Drive) -> None:
    async def script(app: App) -> None:
        app.window.activateWindow()
        tile = tiles(app.window)[0]
        tile.setFocus()
        await until(tile.hasFocus, "the tile has no focus")
        tile.click()
        await until(lambda: app.window.current() is not None, "no sample was loaded")
        await until(app.window.navigator.entry_view.tabs.hasFocus, "the tabs have no focus")

    drive(script)
