"""The results of Mint and Test calls, which scroll by themselves, begin at the top for another credential."""

from __future__ import annotations

import pytest

from inspector.app import App
from inspector.window.pages.calls.page import CallsPage
from inspector.window.pages.mint.page import MintPage
from tests.e2e.conftest import Drive, until
from tests.samples import disposable_token, v1_key
from tests.window.credentials import load
from tests.window.pages.calls.driver import page


@pytest.mark.parametrize(("key", "kind"), [("mint", MintPage), ("calls", CallsPage)])
def test_results_are_shown_from_the_top(
    drive: Drive, key: str, kind: type[MintPage] | type[CallsPage]
) -> None:
    async def script(app: App) -> None:
        app.window.resize(900, 480)
        load(app.window, v1_key())
        load(app.window, disposable_token(9e9))
        first, second = app.session.entries.entries()
        app.window.navigator.select(second)
        shown = await page(app, key, kind)
        if isinstance(shown, CallsPage):
            shown.modes.setCurrentIndex(3)  # messages and history stand below each other
        within = shown.results.verticalScrollBar()
        await until(lambda: within.maximum() > 0, "the results need no scrolling", 5)
        within.setValue(within.maximum())
        app.session.entries.changed(second)
        assert within.value() == within.maximum() > 0
        app.window.navigator.select(first)
        assert within.value() == 0

    drive(script)
