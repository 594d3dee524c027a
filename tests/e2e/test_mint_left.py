"""A mint whose page was left: page and selection stay, and the result is told where it was asked for."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QApplication

from inspector.app import App
from inspector.credential.text.secret import Secret
from inspector.window.pages.mint.minting import Made
from tests.e2e.conftest import Drive, until
from tests.e2e.test_mint_ends import sandbox_of
from tests.e2e.test_mint_flow import made, mint_page


def test_a_mint_that_ends_behind_another_page_changes_nothing_there(drive: Drive) -> None:
    async def script(app: App) -> None:
        page = await mint_page(app)
        key = app.window.current()
        told: list[str] = []
        page.announced.connect(told.append)
        sandbox_of(app).faults.delay_seconds = 0.3
        page.main_action()
        await until(lambda: app.session.queue.count("mint") == 1, "nothing was asked for")
        app.window.navigator.show_page("calls")
        await until(lambda: app.window.pages.shown() not in (None, page), "the page stayed")
        calls = app.window.pages.shown()
        await until(lambda: app.session.queue.count("mint") == 0, "nothing came back")
        await until(lambda: told, "nothing was announced")
        result = page.maker.last
        assert isinstance(result, Made)
        assert app.window.entries.entries() == (key, result.entry)
        assert app.window.current() is key, "the next call would be made with another credential"
        assert app.window.pages.shown() is calls and calls.entry is key
        assert told == ["\u201cMinted token\u201d was minted: it is in the list. As asked."]
        app.window.navigator.show_page("mint")
        await until(lambda: app.window.pages.shown() is page, "no mint page")
        assert page.entry is key
        assert page.result.isVisible() and page.result.pill.text() == "As asked"
        assert page.result.secret.isVisible()
        page.result.copy_button.click()
        assert QApplication.clipboard().text() == result.minted.credential.reveal()
        app.window.navigator.select(result.entry)
        assert page.entry is result.entry and page.result.pill.text() == "As asked"

    drive(script)


def test_a_token_minted_behind_another_page_is_verified_where_it_is_told(drive: Drive) -> None:
    async def script(app: App) -> None:
        page = await mint_page(app)
        key = app.window.current()
        sandbox_of(app).faults.delay_seconds = 0.2
        page.main_action()
        app.window.navigator.show_page("inspect")
        await until(lambda: isinstance(page.maker.last, Made), "nothing was minted")
        app.window.navigator.show_page("mint")
        await until(lambda: app.window.pages.shown() is page, "no mint page")
        page.result.canary_button.click()
        await until(lambda: not page.result.canary_button.isEnabled(), "the test calls did not begin")
        app.window.navigator.show_page("calls")
        app.window.navigator.show_page("mint")
        await until(lambda: page.result.canary_banner.property("banner") == "ok", "no result")
        assert page.entry is key
        sandbox_of(app).faults.delay_seconds = 0.0
        second = await made(page)
        assert app.window.current() is second.entry and second.order.minter is key

    drive(script)


def test_a_mint_does_not_take_the_place_of_another_credential_on_the_mint_page(drive: Drive) -> None:
    async def script(app: App) -> None:
        page = await mint_page(app)
        key = app.window.current()
        other = app.session.operations.add_credential(
            Secret(sandbox_of(app).key(valid_for_seconds=900)), "other", sandbox=True
        )
        app.window.navigator.select(key)
        sandbox_of(app).faults.delay_seconds = 0.3
        page.main_action()
        await until(lambda: app.session.queue.count("mint") == 1, "nothing was asked for")
        app.window.navigator.select(other)
        await until(lambda: page.entry is other, "the other one was not shown")
        page.bar.making.setFocus()
        await until(lambda: app.session.queue.count("mint") == 0, "nothing came back")
        await until(lambda: isinstance(page.maker.last, Made), "nothing was minted")
        assert app.window.current() is other and page.entry is other
        assert page.result.isHidden()
        assert QApplication.focusWidget() is page.bar.making
        app.window.navigator.select(key)
        assert page.result.pill.text() == "As asked"

    drive(script)


def test_a_refusal_that_comes_behind_another_page_is_announced(drive: Drive) -> None:
    async def script(app: App) -> None:
        page = await mint_page(app)
        told: list[str] = []
        page.announced.connect(told.append)
        sandbox_of(app).faults.delay_seconds = 0.2
        sandbox_of(app).faults.fail("RESOURCE_EXHAUSTED")
        page.main_action()
        app.window.navigator.show_page("calls")
        await until(lambda: told, "nothing was announced")
        assert told[0].startswith("RESOURCE_EXHAUSTED. Nothing was minted.")

    drive(script)


def test_what_was_pressed_to_mint_stays_under_the_mouse(drive: Drive) -> None:
    """At 200 % the page scrolls: it jumped to its top, and a second click added a rule."""

    async def script(app: App) -> None:
        app.window.resize(792, 460)
        mint = await mint_page(app)
        area, button = mint.scroll_area(), mint.bar.mint_button
        assert area is not None
        await until(lambda: area.verticalScrollBar().maximum() > 0, "the page does not scroll")
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
        clicked = button.mapTo(app.window, button.rect().center())
        button.click()
        await until(lambda: mint.result.pill.text() == "As asked", "nothing was minted")
        await until(button.isEnabled, "it still mints")
        again = app.window.childAt(clicked)
        assert again is button or not isinstance(again, QAbstractButton)
        assert not button.visibleRegion().isEmpty()

    drive(script)
