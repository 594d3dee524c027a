"""The table leaves its room to the verdict in a narrow window, in both languages."""

from __future__ import annotations

import time

import pytest

from inspector.app import App
from inspector.credential.model.inspection import Source
from inspector.settings import Settings
from inspector.window.entries.columns import Column
from inspector.window.views.table.view import TableView
from tests.e2e.conftest import Drive, start_sandbox, until
from tests.samples import disposable_token, v1_key, v2_key
from tests.window.tour import settle

LANGUAGES = [
    pytest.param(Settings(theme="light", language="en"), id="en"),
    pytest.param(Settings(theme="dark", language="ja"), id="ja", marks=pytest.mark.japanese),
]


@pytest.mark.parametrize("settings", LANGUAGES)
@pytest.mark.parametrize(("width", "permissions"), [(900, False), (1180, True)])
def test_the_permissions_yield_to_the_verdict(
    drive: Drive, width: int, permissions: bool, settings: Settings
) -> None:
    async def script(app: App) -> None:
        window = app.window
        window.resize(width, 600)
        await start_sandbox(app)
        now = time.time()
        for text in (disposable_token(now + 1_781), v1_key(now + 5_184_000), v2_key(now + 2_592_000)):
            window.intake.take_text(text, Source())
        await until(lambda: len(window.entries.entries()) == 4)
        window.navigator.show_table()
        view = window.findChild(TableView)
        assert isinstance(view, TableView)
        await until(view.table.isVisible)
        settle()
        assert view.table.isColumnHidden(Column.PERMISSIONS) is not permissions
        assert view.table.columnWidth(Column.VERDICT) >= 360

    drive(script, settings)
