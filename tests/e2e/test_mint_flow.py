"""Minting in the real window with the real sandbox: the result is compared, verified and kept safe."""

from __future__ import annotations

import json
import stat
import sys
import time
from pathlib import Path

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QFileDialog

from inspector.app import App
from inspector.credential.inspection import Source
from inspector.credential.model.kinds import Kind
from inspector.credential.permissions.rules import PermissionState
from inspector.credential.scopes.presets import NEEDS
from inspector.window.entries.entry import Entry
from inspector.window.page_table import PageKey
from inspector.window.pages.mint.minting import CredentialType, Made, Refused
from inspector.window.pages.mint.page import MintPage
from tests.e2e.conftest import Drive, start_sandbox, until
from tests.samples import disposable_token


async def mint_page(app: App) -> MintPage:
    """The mint page of the sandbox's super user."""
    await start_sandbox(app)
    app.window.navigator.show_page("mint")
    await until(lambda: isinstance(app.window.pages.shown(), MintPage), "no mint page")
    page = app.window.pages.shown()
    assert isinstance(page, MintPage)
    return page


async def made(page: MintPage) -> Made:
    """Start the page's main action and wait for its result."""
    before = page.maker.last
    page.main_action()
    await until(lambda: page.maker.last is not before, "nothing came back")
    assert isinstance(page.maker.last, Made)
    return page.maker.last


def codes(entry: Entry) -> list[str]:
    return [finding.code for finding in entry.findings]


def test_a_minted_token_is_selected_compared_and_ready_to_copy(drive: Drive) -> None:
    async def script(app: App) -> None:
        page = await mint_page(app)
        page.use_scope(NEEDS[1].scope(token_id="user-42"))
        result = await made(page)
        assert app.window.current() is result.entry
        assert result.entry.name == "user-42"
        assert result.entry.inspection.permissions.rules == NEEDS[1].scope().rules
        assert page.result.pill.text() == "As asked"
        assert page.result.table.rowCount() == 2
        assert QApplication.focusWidget() is page.result.copy_button
        page.result.copy_button.click()
        assert QApplication.clipboard().text() == result.minted.credential.reveal()
        assert not [
            code for code in codes(result.entry) if code.endswith(("widened", "narrowed", "as-asked"))
        ]

    drive(script)


def test_a_low_window_shows_what_to_do_with_a_minted_token(drive: Drive) -> None:
    async def script(app: App) -> None:
        app.window.resize(900, 600)
        page = await mint_page(app)
        await made(page)
        button, seen = page.result.copy_button, page.results.viewport()
        await until(lambda: seen.rect().contains(QRect(button.mapTo(seen, QPoint()), button.size())))

    drive(script)


def test_a_widened_token_is_an_error_in_the_page_and_among_the_findings(drive: Drive) -> None:
    async def script(app: App) -> None:
        page = await mint_page(app)
        sandbox = app.session.sandbox.running
        assert sandbox is not None
        sandbox.faults.widen = True
        result = await made(page)
        assert page.result.pill.text() == "Wider than asked"
        assert "Do not hand it out" in page.result.banner.label.text()
        assert codes(result.entry)[0] == "permission.widened"
        assert not page.result.copy_button.property("primary")
        assert QApplication.focusWidget() is page.bar.mint_button
        sandbox.faults.widen = False
        await made(page)
        assert page.result.copy_button.property("primary")
        assert QApplication.focusWidget() is page.result.copy_button

    drive(script)


def test_a_refusal_is_said_in_the_services_words_with_what_to_do(drive: Drive) -> None:
    async def script(app: App) -> None:
        page = await mint_page(app)
        sandbox = app.session.sandbox.running
        assert sandbox is not None
        token = sandbox.mint(NEEDS[1].scope().rules, 1_800)
        app.window.intake.take_text(token, Source())
        await until(lambda: len(app.window.entries.entries()) == 2, "the token did not appear")
        app.window.navigator.show_page(PageKey.MINT)
        page.main_action()
        await until(lambda: isinstance(page.maker.last, Refused), "the token could mint")
        text = page.result.banner.label.text()
        assert "Only tokens with SuperUser permissions can generate disposable tokens" in text
        assert "Use a super user's API key" in text
        assert "You can try anyway" in page.bar.reason.label.text()
        assert len(app.window.entries.entries()) == 2

    drive(script)


def test_another_token_is_minted_with_the_same_key(drive: Drive) -> None:
    async def script(app: App) -> None:
        page = await mint_page(app)
        key = app.window.current()
        assert key is not None
        first = await made(page)
        assert app.window.current() is first.entry
        assert f"will be minted with “{key.name}”" in page.bar.reason.label.text()
        second = await made(page)
        assert second.order.minter is key
        assert app.window.current() is second.entry
        assert page.result.pill.text() == "As asked"

    drive(script)


def test_a_removed_key_mints_no_other_token(drive: Drive) -> None:
    async def script(app: App) -> None:
        page = await mint_page(app)
        result = await made(page)
        app.window.forgetting.remove([result.order.minter])
        page.main_action()
        await until(lambda: isinstance(page.maker.last, Refused), "a key was used that was removed")
        assert page.maker.last is not None
        assert page.maker.last.order.minter is result.entry

    drive(script)


def test_a_failed_mint_keeps_the_previous_result(drive: Drive) -> None:
    async def script(app: App) -> None:
        page = await mint_page(app)
        result = await made(page)
        sandbox = app.session.sandbox.running
        assert sandbox is not None
        sandbox.faults.fail("RESOURCE_EXHAUSTED")
        page.main_action()
        await until(lambda: isinstance(page.maker.last, Refused), "it did not fail")
        assert app.window.current() is result.entry
        assert page.result.refusal.label.text().startswith("RESOURCE_EXHAUSTED. Nothing was minted.")
        assert page.result.pill.text() == "As asked"
        page.result.copy_button.click()
        assert QApplication.clipboard().text() == result.minted.credential.reveal()
        sandbox.faults.clear()
        await made(page)
        assert page.result.refusal.isHidden()

    drive(script)


def test_the_focus_stays_on_the_test_calls(drive: Drive) -> None:
    async def script(app: App) -> None:
        page = await mint_page(app)
        await made(page)
        sandbox = app.session.sandbox.running
        assert sandbox is not None
        sandbox.faults.delay_seconds = 30.0
        prove, cancel = page.result.canary_button, page.result.cancel_button
        prove.setFocus()
        prove.click()
        assert QApplication.focusWidget() is cancel
        cancel.click()
        await until(prove.isEnabled, "it was not cancelled")
        assert QApplication.focusWidget() is prove
        assert page.result.canary_banner.label.text() == "Cancelled."

    drive(script)


def test_a_scope_with_an_error_is_not_sent(drive: Drive) -> None:
    async def script(app: App) -> None:
        page = await mint_page(app)
        page.form.rules.editors[0].item.edit.selectAll()
        page.form.rules.editors[0].item.edit.textEdited.emit("")
        assert not page.bar.mint_button.isEnabled()
        page.main_action()
        assert page.maker.last is None
        assert app.session.queue.count("mint") == 0

    drive(script)


def test_test_calls_verify_a_good_token(drive: Drive) -> None:
    async def script(app: App) -> None:
        page = await mint_page(app)
        page.use_scope(NEEDS[1].scope())
        await made(page)
        page.result.canary_button.click()
        banner = page.result.canary_banner
        await until(lambda: "PERMISSION_DENIED" in banner.label.text(), "the canary said nothing")
        assert banner.property("banner") == "ok"

    drive(script)


def test_test_calls_find_a_widened_token(drive: Drive) -> None:
    async def script(app: App) -> None:
        page = await mint_page(app)
        sandbox = app.session.sandbox.running
        assert sandbox is not None
        sandbox.faults.widen = True
        await made(page)
        page.result.canary_button.click()
        banner = page.result.canary_banner
        await until(lambda: banner.property("banner") == "error", "the canary found nothing")
        assert "NOT as expected" in banner.label.text()

    drive(script)


def test_a_call_that_hangs_can_be_cancelled(drive: Drive) -> None:
    async def script(app: App) -> None:
        page = await mint_page(app)
        sandbox = app.session.sandbox.running
        assert sandbox is not None
        sandbox.faults.delay_seconds = 30.0
        page.main_action()
        await until(page.bar.cancel_button.isVisible, "no way to cancel")
        app.window.actions_by_key["cancel"].trigger()
        await until(page.bar.mint_button.isVisible, "it did not end")
        assert len(app.window.entries.entries()) == 1

    drive(script)


def test_a_key_is_generated_saved_and_renewed(drive: Drive, tmp_path: Path) -> None:
    async def script(app: App) -> None:
        page = await mint_page(app)
        page.bar.making.setCurrentIndex(CredentialType.KEY)
        page.form.expiry.never.setChecked(True)
        result = await made(page)
        assert result.entry.inspection.kind is Kind.API_KEY_V1
        assert result.entry.inspection.expiry.expires_at is None
        assert page.result.pill.text() == "As asked"
        page.result.save_button.click()
        place = tmp_path / "key.json"
        page.findChild(QFileDialog).fileSelected.emit(str(place))
        await until(place.exists, "no file was saved")
        page.findChild(QFileDialog).reject()
        await until(lambda: not page.findChild(QFileDialog), "the dialog still holds the key")
        if sys.platform != "win32":  # where access is inherited from the person's folder
            assert stat.S_IMODE(place.stat().st_mode) == 0o600
        saved = json.loads(place.read_text())
        assert saved["apiKey"] == result.minted.credential.reveal()
        assert result.minted.refresh_token is not None
        assert saved["refreshToken"] == result.minted.refresh_token.reveal()

        page.bar.making.setCurrentIndex(CredentialType.RENEWED)
        assert page.bar.mint_button.isEnabled()
        renewed = await made(page)
        assert page.result.pill.text() == "Renewed"
        assert renewed.minted.refresh_token != result.minted.refresh_token
        assert renewed.entry.inspection.permissions.state is PermissionState.DECODED

    drive(script)


def test_the_refresh_token_of_a_new_key_outlives_the_page_that_showed_it(drive: Drive) -> None:
    async def script(app: App) -> None:
        page = await mint_page(app)
        page.bar.making.setCurrentIndex(CredentialType.KEY)
        result = await made(page)
        assert result.minted.refresh_token is not None
        first = app.window
        app.window.view_menu.chosen.emit("language", "ja")
        await until(lambda: app.window is not first and app.window.current() is result.entry)
        await until(lambda: isinstance(app.window.pages.shown(), MintPage), "no mint page")
        again = app.window.pages.shown()
        assert isinstance(again, MintPage)
        assert again is not page
        assert again.renew.refresh_token() == result.minted.refresh_token
        again.bar.making.setCurrentIndex(CredentialType.RENEWED)
        renewed = await made(again)
        assert renewed.entry.inspection.refresh_token == renewed.minted.refresh_token
        app.window.view_menu.chosen.emit("language", "en")
        await until(lambda: app.window.windowTitle() == "Credential Inspector")

    drive(script)


def test_a_renewal_needs_a_refresh_token_from_the_clipboard(drive: Drive) -> None:
    async def script(app: App) -> None:
        page = await mint_page(app)
        page.bar.making.setCurrentIndex(CredentialType.RENEWED)
        assert not page.bar.mint_button.isEnabled()
        QApplication.clipboard().setText("not\nthis")
        page.renew.paste_button.click()
        assert not page.bar.mint_button.isEnabled()
        QApplication.clipboard().setText(" wrong-token \n")
        page.renew.paste_button.click()
        assert page.bar.mint_button.isEnabled()
        page.main_action()
        await until(lambda: isinstance(page.maker.last, Refused), "a wrong refresh token renewed")
        assert page.result.pill.text() == "UNAUTHENTICATED"

    drive(script)


def test_the_rules_of_a_token_are_a_template_for_the_next(drive: Drive) -> None:
    async def script(app: App) -> None:
        page = await mint_page(app)
        page.use_scope(NEEDS[2].scope())
        result = await made(page)
        page.use_scope(NEEDS[0].scope())
        page.bar.narrow_action.trigger()
        assert page.form.scope().rules == result.entry.inspection.permissions.rules

    drive(script)


def test_the_form_stays_when_another_entry_is_chosen(drive: Drive) -> None:
    async def script(app: App) -> None:
        page = await mint_page(app)
        page.use_scope(NEEDS[3].scope())
        await made(page)
        assert not page.result.isHidden()
        app.window.navigator.select(app.window.entries.entries()[0])
        assert page.form.scope() == NEEDS[3].scope()
        assert page.result.isHidden()

    drive(script)


def test_a_token_that_cannot_mint_offers_the_loaded_key_that_can(drive: Drive) -> None:
    async def script(app: App) -> None:
        page = await mint_page(app)
        key = app.window.current()
        assert key and not page.bar.other_button.isVisible()
        token = (await made(page)).entry
        page.maker._made = None  # as after another mint: this token is no longer the latest
        app.window.navigator.refresh(token)
        assert page.bar.other_button.isVisible()
        assert page.bar.other_button.text() == f"Mint with “{key.name}”"
        before = page.maker.last
        page.bar.other_button.click()
        await until(lambda: page.maker.last is not before, "nothing came back")
        assert isinstance(page.maker.last, Made)
        assert page.maker.last.order.minter is key

    drive(script)


def test_a_key_of_another_endpoint_is_not_offered(drive: Drive) -> None:
    async def script(app: App) -> None:
        page = await mint_page(app)
        app.session.intake.take_text(disposable_token(time.time() + 900), Source())
        app.window.navigator.show_page("mint")
        await until(lambda: page.bar.reason.isVisible(), "the token is said to be able to mint")
        assert not page.bar.other_button.isVisible()

    drive(script)
