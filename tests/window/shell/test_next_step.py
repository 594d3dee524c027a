"""What leads to the Mint page shows what it is called by, also where another type was chosen there before."""

from __future__ import annotations

import time

import pytest
from PySide6.QtWidgets import QRadioButton

from inspector.app import App
from inspector.window.pages.mint.minting import CredentialType
from inspector.window.pages.mint.page import MintPage
from tests.e2e.conftest import Drive, until
from tests.samples import v1_key
from tests.window.credentials import load
from tests.window.pages.calls.driver import page


async def mint_page(app: App, chosen: CredentialType) -> MintPage:
    load(app.window, v1_key(time.time() + 9_000, rules=None))
    shown = await page(app, "mint", MintPage)
    shown.bar.making.setCurrentIndex(chosen)
    return shown


@pytest.mark.parametrize("there", [True, False])
@pytest.mark.parametrize("chosen", list(CredentialType))
def test_a_narrower_token_is_what_is_minted_next(drive: Drive, chosen: CredentialType, there: bool) -> None:
    async def script(app: App) -> None:
        mint = await mint_page(app, chosen)
        if not there:
            app.window.navigator.show_page("inspect")
            await until(lambda: app.window.pages.shown() is not mint, "the page did not change")
        app.window.commands.take_next_step("mint-narrower")
        await until(lambda: app.window.pages.shown() is mint, "the page is not shown")
        assert mint.bar.made() is CredentialType.TOKEN
        focused = app.window.focusWidget()
        assert isinstance(focused, QRadioButton)
        assert focused.isChecked()
        assert mint.isAncestorOf(focused)

    drive(script)


def test_the_choice_stays_where_only_the_page_is_asked_for(drive: Drive) -> None:
    async def script(app: App) -> None:
        mint = await mint_page(app, CredentialType.RENEWED)
        app.window.navigator.show_page("inspect")
        app.window.actions_by_key["page-mint"].trigger()
        await until(lambda: app.window.pages.shown() is mint, "the page is not shown")
        assert mint.bar.made() is CredentialType.RENEWED
        app.window.commands.take_next_step("mint-or-renew")
        assert mint.bar.made() is CredentialType.RENEWED

    drive(script)


def test_a_token_is_minted_where_the_action_says_so(drive: Drive) -> None:
    async def script(app: App) -> None:
        mint = await mint_page(app, CredentialType.RENEWED)
        app.window.navigator.show_page("inspect")
        app.window.actions_by_key["mint"].trigger()
        await until(lambda: app.window.pages.shown() is mint, "the page is not shown")
        assert mint.bar.made() is CredentialType.TOKEN

    drive(script)
