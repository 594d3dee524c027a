"""Mints without a plain success: page left, cancelled, declined, refused, wrong clock; and their test calls."""

from __future__ import annotations

import asyncio
import socket

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication, QPushButton

from inspector.app import App
from inspector.credential.scopes.presets import NEEDS
from inspector.sandbox import Sandbox
from inspector.service.connection.setting import ConnectionSetting
from inspector.window.connection.consent_dialogs import WriteDialog
from inspector.window.pages.mint.minting import CredentialType, Made, Refused
from tests.e2e.conftest import Drive, until
from tests.e2e.test_mint_flow import made, mint_page
from tests.samples import READ_ONE_KEY, v1_key
from tests.window.credentials import load


def sandbox_of(app: App) -> Sandbox:
    sandbox = app.session.sandbox.running
    assert isinstance(sandbox, Sandbox)
    return sandbox


@pytest.mark.parametrize("making", [CredentialType.TOKEN, CredentialType.KEY])
def test_a_credential_minted_while_the_language_changes_is_kept(drive: Drive, making: CredentialType) -> None:
    told: list[str] = []

    async def script(app: App) -> None:
        page = await mint_page(app)
        app.session.queue.failed.connect(told.append)
        page.bar.making.setCurrentIndex(making)
        sandbox_of(app).faults.delay_seconds = 0.3
        page.main_action()
        await until(lambda: app.session.queue.count("mint") == 1, "nothing was asked for")
        app.window.view_menu.chosen.emit("language", "ja")
        await until(lambda: app.session.queue.count("mint") == 0, "nothing came back")
        assert len(app.window.entries.entries()) == 2
        names = {CredentialType.TOKEN: "発行したトークン", CredentialType.KEY: "新しい API キー"}
        assert app.window.entries.entries()[1].name == names[making]
        assert told == []

    drive(script)


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("CANCELLED", "Only the service knows whether the credential was minted"),
        ("DEADLINE_EXCEEDED", "Only the service knows whether the credential was minted"),
        ("UNAVAILABLE", "Only the service knows whether the credential was minted"),
        ("INVALID_ARGUMENT", "Nothing was minted"),
    ],
)
def test_not_minted_is_said_only_if_the_service_refused(drive: Drive, code: str, said: str) -> None:
    async def script(app: App) -> None:
        page = await mint_page(app)
        page.main_action()  # proves the peer, so that the next request is sent
        await until(lambda: isinstance(page.maker.last, Made), "nothing was minted")
        app.window.navigator.select(app.window.entries.entries()[0])
        await until(lambda: page.entry is app.window.entries.entries()[0])
        sandbox_of(app).faults.fail(code)
        page.main_action()
        await until(lambda: isinstance(page.maker.last, Refused), "it did not fail")
        text = page.result.refusal.label.text() or page.result.banner.label.text()
        assert said in text
        assert text.count("was minted") == 1

    drive(script)


def test_a_failure_of_another_key_is_told_on_the_page_that_asked_for_it(drive: Drive) -> None:
    async def script(app: App) -> None:
        page = await mint_page(app)
        *_, narrow = load(app.window, v1_key(rules=[READ_ONE_KEY], endpoint="sandbox.localhost"))
        app.window.navigator.show_page("mint")
        await until(lambda: page.entry is narrow)
        other = page.findChild(QPushButton, "mint.other")
        assert other is not None and other.isVisible()
        sandbox_of(app).faults.fail("RESOURCE_EXHAUSTED")
        other.click()
        await until(lambda: isinstance(page.maker.last, Refused), "it did not fail")
        assert page.entry is narrow
        await until(page.result.isVisible, "nothing tells of the failure")
        assert "Nothing was minted" in page.result.refusal.label.text() + page.result.banner.label.text()

    drive(script)


def test_nothing_is_minted_if_the_service_cannot_be_reached(drive: Drive) -> None:
    async def script(app: App) -> None:
        page = await mint_page(app)
        with socket.socket() as closed:
            closed.bind(("127.0.0.1", 0))
            entry = app.window.current()
            assert entry is not None
            entry.connection = ConnectionSetting.sandbox(f"127.0.0.1:{closed.getsockname()[1]}")
            page.main_action()
            await until(lambda: isinstance(page.maker.last, Refused), "it did not fail")
        text = page.result.banner.label.text()
        assert "Nothing was minted." in text
        assert "Only the service knows" not in text

    drive(script)


def test_a_cancelled_mint_may_have_succeeded(drive: Drive) -> None:
    async def script(app: App) -> None:
        page = await mint_page(app)
        sandbox_of(app).faults.delay_seconds = 30.0
        page.main_action()
        await asyncio.sleep(0.2)  # the request is on its way
        page.bar.cancel_button.click()
        await until(lambda: isinstance(page.maker.last, Refused), "it did not end")
        assert "Only the service knows whether the credential was minted" in page.result.banner.label.text()

    drive(script)


def test_declined_test_calls_leave_the_result_unchanged(drive: Drive) -> None:
    async def script(app: App) -> None:
        page = await mint_page(app)
        result = await made(page)
        result.entry.writes_allowed = False  # as for a credential that is not of the sandbox
        result.entry.connection = ConnectionSetting.local("127.0.0.1", sandbox_of(app).port)
        page.result.canary_button.click()
        question = page.findChild(WriteDialog)
        assert question.isVisible()
        question.reject()
        assert page.result.canary_banner.label.text() == ""
        assert page.result.canary_button.isEnabled()
        page.result.canary_button.click()
        await until(lambda: page.findChild(WriteDialog) not in (None, question), "it was not asked again")
        page.findChild(WriteDialog).accept()
        banner = page.result.canary_banner
        await until(lambda: banner.property("banner") == "ok", "the canary said nothing")

    drive(script)


def test_a_token_is_verified_once_at_a_time(drive: Drive) -> None:
    async def script(app: App) -> None:
        page = await mint_page(app)
        result = await made(page)
        sandbox_of(app).faults.delay_seconds = 0.3
        button, banner = page.result.canary_button, page.result.canary_banner
        button.click()
        button.click()
        page.maker.prove()
        assert app.session.queue.count() == 1
        assert not button.isEnabled()
        app.window.navigator.select(app.window.entries.entries()[0])
        app.window.navigator.select(result.entry)
        assert not button.isEnabled()
        assert "Running" in banner.label.text()
        await until(button.isEnabled, "the canary did not end")
        assert banner.property("banner") == "ok"

    drive(script)


def test_another_token_is_minted_and_verified_meanwhile(drive: Drive) -> None:
    async def script(app: App) -> None:
        page = await mint_page(app)
        first = await made(page)
        sandbox_of(app).faults.delay_seconds = 0.5
        page.result.canary_button.click()
        sandbox_of(app).faults.delay_seconds = 0.0
        app.window.navigator.select(app.window.entries.entries()[0])
        page.use_scope(NEEDS[1].scope(token_id="another"))
        second = await made(page)
        assert second.entry is not first.entry
        assert page.result.canary_button.isEnabled()
        await until(lambda: app.session.queue.count() == 0, "the first canary did not end")
        assert page.result.canary_banner.label.text() == "", "it told of the other token"
        page.result.canary_button.click()
        banner = page.result.canary_banner
        await until(lambda: banner.property("banner") == "ok", "the canary said nothing")

    drive(script)


@pytest.mark.parametrize("code", ["UNAUTHENTICATED", "DEADLINE_EXCEEDED"])
def test_a_pasted_refresh_token_outlives_a_failed_renewal(drive: Drive, code: str) -> None:
    async def script(app: App) -> None:
        page = await mint_page(app)
        page.bar.making.setCurrentIndex(CredentialType.RENEWED)
        QApplication.clipboard().setText("pasted-token")
        page.renew.paste_button.click()
        sandbox_of(app).faults.fail(code)
        page.main_action()
        await until(lambda: isinstance(page.maker.last, Refused), "it did not fail")
        kept = page.renew.refresh_token()
        assert kept is not None
        assert kept.reveal() == "pasted-token"
        assert page.bar.mint_button.isEnabled()

    drive(script)


def test_a_pasted_refresh_token_is_not_sent_with_another_key(drive: Drive) -> None:
    async def script(app: App) -> None:
        page = await mint_page(app)
        page.bar.making.setCurrentIndex(CredentialType.RENEWED)
        QApplication.clipboard().setText("pasted-token")
        page.renew.paste_button.click()
        page.bar.making.setCurrentIndex(CredentialType.TOKEN)
        await made(page)
        assert page.renew.refresh_token() is None

    drive(script)


@pytest.mark.parametrize(("offset", "side"), [(600.0, "behind"), (-600.0, "ahead of")])
def test_the_expiry_of_a_token_reveals_a_wrong_clock(drive: Drive, offset: float, side: str) -> None:
    async def script(app: App) -> None:
        page = await mint_page(app)
        sandbox_of(app).faults.clock_offset_seconds = offset
        await made(page)
        text = page.result.banner.label.text()
        assert "If the service granted the lifetime that was asked for: This computer's clock is" in text
        assert f"10 min {side} the service's" in text
        assert page.result.banner.property("banner") == "warning"

    drive(script)


def test_a_correct_clock_is_not_mentioned(drive: Drive) -> None:
    async def script(app: App) -> None:
        page = await mint_page(app)
        await made(page)
        assert "clock" not in page.result.banner.label.text()

    drive(script)


JOINED = {"{result}. {sentences}": "{result}~{sentences}", "{problem}. {fix}": "{problem}~{fix}"}


class Joins(QTranslator):
    """A language that joins sentences with another sign."""

    def translate(self, _context: str, text: str, _comment: str | None = None, _count: int = -1) -> str:
        return JOINED.get(text, text)


def test_a_language_joins_the_sentences_its_own_way(drive: Drive) -> None:
    said: list[str] = []

    async def script(app: App) -> None:
        page = await mint_page(app)
        page.announced.connect(said.append)
        await made(page)
        sandbox_of(app).faults.fail("RESOURCE_EXHAUSTED")
        page.main_action()
        await until(lambda: isinstance(page.maker.last, Refused), "it did not fail")

    joins = Joins()
    QCoreApplication.installTranslator(joins)
    try:
        drive(script)
    finally:
        QCoreApplication.removeTranslator(joins)
    assert said[0] == "As asked~Every rule was decoded and compared with what was asked."
    assert said[1].startswith("RESOURCE_EXHAUSTED~Nothing was minted.")
    assert said[1].count("~") == 2
