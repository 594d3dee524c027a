"""The form of Mint stays where it is: a second click at the same place hits the same button."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget

from inspector.app import App
from inspector.credential.permissions.rules import ALL, Resource, Role, Rule, Selector
from inspector.credential.scopes.scope import Scope
from inspector.settings import Settings
from inspector.window.pages.mint.minting import CredentialType, Made, Refused
from inspector.window.pages.mint.page import MintPage
from tests.e2e.conftest import Drive, until
from tests.window.pages.calls.driver import page, running_sandbox
from tests.window.steadiness import SIZES, button_at, click_at, resized, settled, whole

ENGLISH, JAPANESE = Settings(theme="light", language="en"), Settings(theme="dark", language="ja")
each_language = pytest.mark.parametrize("settings", [ENGLISH, JAPANESE], ids=["en", "ja"])


async def prepared(app: App, size: tuple[int, int]) -> MintPage:
    app.window.resize(*size)
    await running_sandbox(app)
    shown = await page(app, "mint", MintPage)
    await settled(shown.bar.mint_button, app)
    return shown


def keys(shown: MintPage) -> list[str | None]:
    return [rule.item.text() for rule in shown.form.scope().rules]


def letters(count: int) -> Scope:
    rules = (Rule(Resource.CACHE, Role.READ_ONLY, ALL, Selector.name(name)) for name in "abcdefgh"[:count])
    return Scope(tuple(rules), 900)


def fixed(shown: MintPage) -> list[QAbstractButton]:
    """The buttons that no action may move."""
    rules = shown.form.rules
    tools = (rules.up_button, rules.down_button, rules.copy_button, rules.remove_button)
    return [shown.bar.mint_button, shown.bar.presets_button, rules.add_button, *tools]


@each_language
def test_the_buttons_of_the_form_are_seen_whole(drive: Drive, settings: Settings) -> None:
    async def script(app: App) -> None:
        shown = await prepared(app, SIZES[0])
        for size, making in product(SIZES, CredentialType):
            await resized(app, size)
            shown.bar.making.setCurrentIndex(making)
            for button in fixed(shown):
                await settled(button, app)
                assert whole(button, app) or making is CredentialType.RENEWED, (size, button.text())
            assert whole(shown.bar.mint_button, app), size

    drive(script, settings)


@pytest.mark.parametrize("size", SIZES)
def test_mint_stays_under_the_mouse_while_it_mints_and_after(drive: Drive, size: tuple[int, int]) -> None:
    async def script(app: App) -> None:
        shown = await prepared(app, size)
        parts: list[QWidget] = [*fixed(shown), shown.bar.making, shown.form.rules.editors[0]]
        before = [await settled(each, app) for each in parts]
        sandbox = app.session.sandbox.running
        assert sandbox is not None
        for _ in range(2):  # the second time another credential is shown, which was just minted
            place = await settled(shown.bar.mint_button, app)
            shown.maker.last = None
            sandbox.faults.clock_offset_seconds += 5  # within one second the same token would be made again
            assert click_at(app, place) is shown.bar.mint_button
            assert button_at(app, place) is shown.bar.mint_button, "something else while it mints"
            assert click_at(app, place) is shown.bar.mint_button
            await until(lambda: isinstance(shown.maker.last, Made), "nothing was minted")
            assert [await settled(each, app) for each in parts] == before
            assert button_at(app, place) is shown.bar.mint_button
        assert len(app.session.entries.entries()) == 3, "the second click minted another one"

    drive(script)


@pytest.mark.parametrize("size", SIZES)
def test_a_refusal_and_an_error_in_the_form_move_nothing(drive: Drive, size: tuple[int, int]) -> None:
    async def script(app: App) -> None:
        shown = await prepared(app, size)
        parts: list[QWidget] = [*fixed(shown), shown.form.rules.editors[0]]
        before = [await settled(each, app) for each in parts]
        sandbox = app.session.sandbox.running
        assert sandbox is not None
        sandbox.faults.fail("PERMISSION_DENIED")
        shown.main_action()
        await until(lambda: isinstance(shown.maker.last, Refused), "it was not refused")
        assert shown.result.isVisible()
        assert [await settled(each, app) for each in parts] == before
        editor = shown.form.rules.editors[0]
        editor.item.edit.clear()
        editor.item.edit.textEdited.emit("")
        assert editor.item.problem()
        assert not shown.bar.mint_button.isEnabled()
        assert [await settled(each, app) for each in parts[:-1]] == before[:-1]

    drive(script)


@pytest.mark.parametrize("size", SIZES)
def test_the_buttons_of_the_rules_act_on_the_current_rule_again_and_again(
    drive: Drive, size: tuple[int, int]
) -> None:
    async def script(app: App) -> None:
        shown = await prepared(app, size)
        rules = shown.form.rules
        shown.use_scope(letters(5))
        rules.editors[3].role.setFocus()
        for button, after in (
            (rules.up_button, ["a", "d", "b", "c", "e"]),
            (rules.down_button, ["a", "b", "c", "d", "e"]),
            (rules.copy_button, ["a", "b", "c", "d", "d", "d", "e"]),
            (rules.remove_button, ["a", "b", "c", "d", "d"]),
        ):
            place = await settled(button, app)
            for _ in range(2):
                assert click_at(app, place) is button
                assert await settled(button, app) == place
            assert keys(shown) == after, button.accessibleName()

    drive(script)


@pytest.mark.parametrize("size", SIZES)
def test_a_new_rule_is_brought_into_view_and_focused(drive: Drive, size: tuple[int, int]) -> None:
    async def script(app: App) -> None:
        shown = await prepared(app, size)
        rules = shown.form.rules
        shown.use_scope(letters(6))
        rules.add_rule()
        new = rules.editors[-1]

        def seen() -> bool:
            area = shown.form.area.viewport()
            top = new.mapTo(area, new.rect().topLeft()).y()
            return top >= 0 and (top + new.height() <= area.height() or top == 0)

        await until(seen, "it is out of sight")
        assert new.isAncestorOf(QApplication.focusWidget())
        assert rules.current() is new

    drive(script)


@pytest.mark.parametrize("size", SIZES)
def test_a_second_click_on_a_choice_of_the_form_hits_the_same_choice(
    drive: Drive, size: tuple[int, int]
) -> None:
    async def script(app: App) -> None:
        shown = await prepared(app, size)
        inside = [*shown.form.expiry.picks, shown.form.expiry.never, shown.form.rules.editors[0].item.hex]
        tiles = [shown.bar.making._group.button(place) for place in (1, 2, 0)]
        tried = 0
        for button in (*tiles, *inside):
            if not button.isVisible():
                continue
            shown.form.area.ensureWidgetVisible(button)
            place = await settled(button, app)
            for _ in range(2):
                assert click_at(app, place) is button
                assert await settled(button, app) == place
            tried += 1
        assert tried == 8

    drive(script)


@pytest.mark.parametrize("size", SIZES)
def test_a_second_click_on_a_result_never_hits_another_button(drive: Drive, size: tuple[int, int]) -> None:
    async def script(app: App) -> None:
        shown = await prepared(app, size)
        shown.main_action()
        await until(lambda: isinstance(shown.maker.last, Made), "nothing was minted")
        await settled(shown.result, app)
        for button in (shown.result.copy_button, shown.result.canary_button):
            shown.results.ensureWidgetVisible(button)
            place = await settled(button, app)
            assert click_at(app, place) is button
            assert button_at(app, place) is button
            await until(lambda: app.session.queue.count() == 0, "it did not end")
            assert await settled(button, app) == place
            assert button_at(app, place) is button

    drive(script)


def test_the_toolbar_offers_to_mint_everywhere_but_on_the_mint_page(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        offered: QPushButton = app.window.buttons["mint"]
        assert offered.isVisible()
        offered.click()
        await page(app, "mint", MintPage)
        assert not offered.isVisible()
        app.window.navigator.show_help()
        assert offered.isVisible()
        app.window.navigator.go_back()
        assert not offered.isVisible()
        app.window.navigator.show_page("inspect")
        assert offered.isVisible()

    drive(script)


@each_language
def test_a_form_with_one_rule_does_not_scroll_in_a_usual_window(drive: Drive, settings: Settings) -> None:
    async def script(app: App) -> None:
        shown = await prepared(app, SIZES[0])
        for size in ((1180, 760), (1280, 800), (1600, 1000)):
            await resized(app, size)
            await settled(shown.form, app)
            assert shown.form.area.verticalScrollBar().maximum() == 0, size

    drive(script, settings)


@each_language
def test_the_lifetime_is_seen_without_scrolling(drive: Drive, settings: Settings) -> None:
    async def script(app: App) -> None:
        shown = await prepared(app, SIZES[0])
        for making in (CredentialType.TOKEN, CredentialType.KEY):
            shown.bar.making.setCurrentIndex(making)
            for part in (shown.form.rules.editors[0], shown.form.expiry.number, shown.form.expiry.unit):
                await settled(part, app)
                assert whole(part, app), (making, type(part).__name__)

    drive(script, settings)


@each_language
def test_the_quick_picks_stand_in_lines_and_the_title_at_the_first(drive: Drive, settings: Settings) -> None:
    """In a column they looked broken, with the title beside its middle."""

    async def script(app: App) -> None:
        shown = await prepared(app, SIZES[0])
        sizes = ((900, 600), (1_000, 640), (1_180, 760), (1_300, 800), (1_600, 1_000))
        for size, making in product(sizes, (CredentialType.TOKEN, CredentialType.KEY)):
            await resized(app, size)
            shown.bar.making.setCurrentIndex(making)
            number = shown.form.expiry.number
            await until(lambda field=number: field.isVisible())  # type: ignore[misc]
            await settled(shown.bar.mint_button, app)
            picks = [each for each in shown.form.expiry.picks if each.isVisible()]
            tops = [each.mapTo(app.window, each.rect().topLeft()).y() for each in picks]
            assert len(picks) == 4 and len(set(tops)) <= 2, (size, tops)
            title = next(
                each
                for each in shown.form.findChildren(QLabel)
                if each.buddy() is number and each.isVisible()
            )
            middle = title.mapTo(app.window, title.rect().center()).y()
            bottom = number.mapTo(app.window, number.rect().bottomLeft()).y()
            assert middle <= bottom, (size, "beside another line than the field it names")

    drive(script, settings)
