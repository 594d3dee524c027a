"""The role of a version 2 key, asked through the window of the sandbox's account service."""

from __future__ import annotations

from typing import Any

import pytest

from inspector.app import App
from inspector.credential.permissions.access import Operation, may
from inspector.credential.permissions.rules import Resource, Role, Rule, Selector
from inspector.credential.text.secret import Secret
from inspector.sandbox import Front, Sandbox
from inspector.service.connection.setting import ConnectionSetting
from inspector.window.entries.entry import Entry
from inspector.window.page_table import PageKey
from inspector.window.pages.permissions.page import PermissionsPage
from inspector.window.pages.permissions.role_card import RoleDialog
from inspector.window.widgets.plain import PlainLabel
from tests.e2e.conftest import Drive, until
from tests.window.pages.calls.driver import dialog, load, running_sandbox

ONE_KEY = Rule(Resource.CACHE, Role.READ_ONLY, Selector.name("default-cache"), Selector.name("mo"))


async def loaded(app: App, sandbox: Sandbox, token: str) -> Entry:
    entry = await load(app, token)
    port = sandbox.port_of(Front.ACCOUNT)
    entry.connection = ConnectionSetting.sandbox(sandbox.address, account_port=port)
    return entry


async def permissions_page(app: App) -> PermissionsPage:
    shown: list[Any] = []
    app.window.pages.show_page(PageKey.PERMISSIONS, shown.append)
    await until(lambda: shown, "the page did not appear")
    page = shown[0]
    assert isinstance(page, PermissionsPage)
    return page


def words(page: PermissionsPage) -> str:
    return "\n".join(label.text() for label in page.role.answer.findChildren(PlainLabel))


async def asked(page: PermissionsPage) -> None:
    page.role.ask.setFocus()
    page.role.ask.click()
    found = await dialog(RoleDialog)
    assert "127.0.0.1:" in found.findChild(object, "host").text()
    found.agree.click()
    await until(
        lambda: page.role.ask.isEnabled() is False or page.role.answer.isVisible(), "nothing was asked"
    )
    await until(lambda: page.role.ask.isEnabled(), "no answer came")
    assert page.window().focusWidget() is page.role.ask


def test_a_key_asks_for_its_own_role(drive: Drive) -> None:
    async def script(app: App) -> None:
        async with Sandbox() as sandbox:
            await sandbox.open(Front.ACCOUNT)
            entry = await loaded(app, sandbox, sandbox.global_key(role="Operator"))
            page = await permissions_page(app)
            assert page.role.isVisible()
            assert not page.role.asker.isVisible()
            await asked(page)
            assert "Operator" in words(page)
            assert page.source.text().startswith("Told by the account service at ")
            assert "that the account service told" in page.question.subtitle.text()
            assert may(entry.inspection.permissions, Operation.GET, "c", "k").allowed is True
            assert "permission.by-account" in [found.code for found in entry.findings]
            assert page.table.isVisible()

    drive(script)


def test_a_weak_key_is_asked_for_with_another_one(drive: Drive) -> None:
    async def script(app: App) -> None:
        async with Sandbox() as sandbox:
            await sandbox.open(Front.ACCOUNT)
            await loaded(app, sandbox, sandbox.global_key())
            weak = await loaded(app, sandbox, sandbox.global_key([ONE_KEY], description="shop"))
            page = await permissions_page(app)
            await asked(page)
            assert "auth-management" in words(page)
            page.role.asker.setCurrentIndex(1)
            await asked(page)
            assert weak.inspection.key_info is not None
            assert weak.inspection.key_info.description == "shop"
            assert [rule.item for rule in weak.inspection.permissions.rules] == [Selector.name("mo")]

    drive(script)


def test_nothing_is_sent_before_the_consent_and_a_question_can_be_cancelled(drive: Drive) -> None:
    async def script(app: App) -> None:
        async with Sandbox() as sandbox:
            await sandbox.open(Front.ACCOUNT)
            sandbox.faults.delay_seconds = 60
            await loaded(app, sandbox, sandbox.global_key())
            page = await permissions_page(app)
            page.role.ask.click()
            found = await dialog(RoleDialog)
            found.decline.click()
            assert page.role.ask.isEnabled()
            page.role.ask.click()
            (await dialog(RoleDialog)).agree.click()
            await until(page.role.cancel.isVisible, "it was not asked")
            page.role.cancel.click()
            await until(page.role.ask.isEnabled, "it was not cancelled")

    drive(script)


@pytest.mark.parametrize("kind", ["key", "token"])
def test_other_credentials_have_no_role(drive: Drive, kind: str) -> None:
    async def script(app: App) -> None:
        sandbox = Sandbox()
        await load(app, sandbox.api_key if kind == "key" else sandbox.mint([ONE_KEY]))
        page = await permissions_page(app)
        assert not page.role.isVisible()
        assert page.source.text() == "Decoded, not verified"
        assert "decoded permissions" in page.question.subtitle.text()

    drive(script)


def test_the_sandboxs_key_asks_once_the_service_is_offered(drive: Drive) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        app.session.operations.add_credential(
            Secret(sandbox.global_key()), "Owner", sandbox=True, endpoint=sandbox.endpoint
        )
        await until(lambda: app.window.current() and app.window.current().name == "Owner", "not loaded")
        page = await permissions_page(app)
        page.role.ask.click()
        await until(lambda: "Run > Sandbox" in words(page), words(page))
        offered: list[object] = []
        app.session.sandbox.ways_changed.connect(offered.append)
        app.session.sandbox.offer("account", offered=True)
        await until(lambda: offered, "it is not offered")
        await asked(page)
        assert "Owner" in words(page)

    drive(script)


def offered(page: PermissionsPage) -> list[str]:
    asker = page.role.asker
    return [asker.itemText(at) for at in range(asker.count())]


def test_a_key_that_was_removed_is_offered_no_more(drive: Drive) -> None:
    async def script(app: App) -> None:
        sandbox = Sandbox()
        last = await load(app, sandbox.global_key([ONE_KEY]))
        other = await load(app, sandbox.global_key())
        page = await permissions_page(app)
        app.window.navigator.select(last)
        page.role.asker.setCurrentIndex(1)
        assert offered(page) == ["this key", other.name]
        app.window.forgetting.remove([other])
        assert offered(page) == ["this key"]
        assert not page.role.asker.isVisible()

    drive(script)


def test_what_is_shown_after_a_removal_offers_the_removed_key_no_more(drive: Drive) -> None:
    async def script(app: App) -> None:
        sandbox = Sandbox()
        await load(app, sandbox.global_key([ONE_KEY]))
        last = await load(app, sandbox.global_key())
        page = await permissions_page(app)
        app.window.forgetting.remove([last])
        assert offered(page) == ["this key"]

    drive(script)
