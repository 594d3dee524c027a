"""Version 2 keys are created and revoked through the window, each after a consent, at the sandbox's account service."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from itertools import pairwise
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from inspector.app import App
from inspector.credential.inspection import inspect_all
from inspector.credential.model.key_info import key_id_of
from inspector.credential.permissions.access import Operation, may
from inspector.credential.permissions.rules import (
    Permissions,
    PermissionState,
    Resource,
    Role,
    Rule,
    Selector,
)
from inspector.credential.text.secret import Secret
from inspector.diagnosis.live.proof import proof_of_end
from inspector.sandbox import Front, Sandbox
from inspector.service.account import keys
from inspector.service.account.route import HOST, HOST_BEFORE_PRODUCTION
from inspector.service.connection.connection import Connection
from inspector.service.connection.setting import ConnectionSetting
from inspector.window.account.consent import AccountConsent
from inspector.window.account.create_dialog import CreateKeyDialog
from inspector.window.account.dialog import AccountDialog
from inspector.window.account.new_key_dialog import NewKeyDialog
from inspector.window.account.revoke_dialog import RevokeKeyDialog
from inspector.window.entries.endpoint import choose_endpoint
from inspector.window.entries.entry import Entry
from inspector.window.entries.forget_dialog import ForgetDialog
from inspector.window.entries.verdicts import verdict_of
from inspector.window.text import labels
from inspector.window.widgets.plain import PlainLabel
from tests.credential.make import key_v2
from tests.e2e.conftest import Drive, until
from tests.window.credentials import markdown
from tests.window.pages.calls.driver import call, calls_page, diagnose_page, dialog, load, no_dialog

ONE_KEY = Rule(Resource.CACHE, Role.READ_ONLY, Selector.name("default-cache"), Selector.name("mo"))
_Dialog = TypeVar("_Dialog", bound=AccountDialog)


@asynccontextmanager
async def account() -> AsyncIterator[Sandbox]:
    async with Sandbox() as sandbox:
        await sandbox.open(Front.ACCOUNT)
        yield sandbox


async def loaded(app: App, sandbox: Sandbox, token: str) -> Entry:
    entry = await load(app, token)
    port = sandbox.port_of(Front.ACCOUNT)
    entry.connection = ConnectionSetting.sandbox(sandbox.address, account_port=port)
    return entry


async def ids(sandbox: Sandbox) -> set[str | None]:
    setting = ConnectionSetting.sandbox(sandbox.address, account_port=sandbox.port_of(Front.ACCOUNT))
    link = Connection(Secret(sandbox.global_key()), None, setting)
    return {key.key_id for key in (await keys.list_keys(link)).keys}


async def opened(app: App, action: str, kind: type[_Dialog]) -> _Dialog:
    app.window.actions_by_key[action].trigger()
    return await dialog(kind)


def words(of: QWidget) -> str:
    return "\n".join(label.text() for label in of.findChildren(PlainLabel) if label.isVisible())


async def agree(named: Sequence[str]) -> None:
    found = await dialog(AccountConsent)
    for text in ("127.0.0.1:", *named):
        assert text in words(found)
    found.agree.click()
    await until(lambda: found not in QApplication.topLevelWidgets() or not found.isVisible(), "still open")


async def listed(of: CreateKeyDialog | RevokeKeyDialog) -> None:
    of.list.click()
    if not of.is_running():
        await agree(["Nothing is changed"])
    await until(lambda: not of.is_running(), "the list did not come")


@pytest.mark.parametrize(
    ("endpoint", "setting", "host"),
    [
        ("cell-1-us-east-1-1.prod.a.momentohq.com", ConnectionSetting(), HOST),
        ("cell-1-us-east-1-1.preprod.a.momentohq.com", ConnectionSetting(), HOST_BEFORE_PRODUCTION),
        ("cell-1-us-east-1-1.prod.a.momentohq.com", ConnectionSetting.custom("proxy.example"), HOST),
        ("cell-1-us-east-1-1.prod.a.momentohq.com", ConnectionSetting.local(), ""),
        ("", ConnectionSetting.sandbox("127.0.0.1:5000"), ""),
        ("", ConnectionSetting.sandbox("127.0.0.1:5000", account_port=5001), "127.0.0.1:5001"),
    ],
)
def test_the_host_that_would_be_asked_is_that_of_the_keys_place(
    drive: Drive, endpoint: str, setting: ConnectionSetting, host: str
) -> None:
    async def script(app: App) -> None:
        entry = await load(app, f"MOMENTO_API_KEY={key_v2()}\nMOMENTO_ENDPOINT={endpoint}\n")
        entry.connection = setting
        form = await opened(app, "create_key", CreateKeyDialog)
        assert form.host() == host
        form.reject()

    drive(script)


async def create(app: App, sandbox: Sandbox, role: str) -> CreateKeyDialog:
    form = await opened(app, "create_key", CreateKeyDialog)
    await listed(form)
    titles = [form.choice.itemText(at) for at in range(form.choice.count())]
    form.choice.setCurrentIndex(next(at for at, title in enumerate(titles) if title.startswith(role)))
    form.description.setText("for the shop")
    return form


def test_a_key_is_created_after_a_consent_and_can_only_be_removed_after_a_question(drive: Drive) -> None:
    async def script(app: App) -> None:
        async with account() as sandbox:
            owner = await loaded(app, sandbox, sandbox.global_key())
            owner.name = "Ops key"
            form = await create(app, sandbox, "Viewer")
            form.expiry.show_seconds(3_600)
            form.go.click()
            assert len(await ids(sandbox)) == 2  # the two that ask: nothing was created yet
            await agree(["Ops key", "Viewer", "for the shop", "expires at"])
            await until(lambda: app.window.current() is not owner, "the key did not appear")
            made = app.window.current()
            assert made is not None
            assert made.inspection.token is not None
            assert (made.name, made.only_here) == ("for the shop", True)
            assert key_id_of(made.inspection.claims) in await ids(sandbox)
            assert may(made.inspection.permissions, Operation.GET, "c", "k").allowed is True
            assert made.inspection.key_info is not None
            assert made.inspection.key_info.role_name == "Viewer"
            told = await dialog(NewKeyDialog)
            told.copy.click()
            assert QApplication.clipboard().text() == made.inspection.token.reveal()
            read = inspect_all(told.text().reveal(), time.time())
            assert [(each.token, each.endpoint) for each in read] == [
                (made.inspection.token, made.inspection.endpoint)
            ]
            assert read[0].key_info is not None
            assert read[0].key_info.key_id == made.inspection.key_info.key_id
            told.accept()
            await until(no_dialog, "the dialog stayed open")
            app.window.actions_by_key["remove"].trigger()
            (await dialog(ForgetDialog)).decline.click()
            assert made in app.session.entries.entries()

    drive(script)


def test_a_declined_consent_changes_nothing(drive: Drive) -> None:
    async def script(app: App) -> None:
        async with account() as sandbox:
            await loaded(app, sandbox, sandbox.global_key())
            before = len(await ids(sandbox))
            form = await create(app, sandbox, "Viewer")
            form.go.click()
            (await dialog(AccountConsent)).decline.click()
            assert not form.is_running()
            assert len(await ids(sandbox)) == before + 1  # the one that listed
            assert form.description.text() == "for the shop"
            form.reject()

    drive(script)


def told_of(entry: Entry) -> str:
    brief = verdict_of(entry, time.time()).brief
    return labels.translate(brief) if brief else ""


async def still_revoked_after_calls(app: App, old: Entry) -> None:
    card = (await diagnose_page(app)).check
    card.check()
    await until(lambda: bool(old.live), "the check did not end")
    assert old.live[0].code == "live.unauthenticated"
    assert told_of(old) == "Revoked"
    await call(await calls_page(app), "calls.get")
    assert told_of(old) == "Revoked"
    choose_endpoint(old, "cell-1-ap-northeast-1-1.prod.a.momentohq.com")
    assert told_of(old) == "Revoked"


def test_a_key_is_revoked_after_two_questions_that_name_it(drive: Drive) -> None:
    async def script(app: App) -> None:
        async with account() as sandbox:
            owner = await loaded(app, sandbox, sandbox.global_key())
            old = await loaded(app, sandbox, sandbox.global_key(role="Viewer", description="old shop"))
            old_id = key_id_of(old.inspection.claims) or ""
            old.only_here = True
            form = await opened(app, "revoke_key", RevokeKeyDialog)
            form.asker.setCurrentIndex(form._askers.index(owner))
            await listed(form)
            form.key_id.setText(old_id)
            form.go.click()
            first = await dialog(AccountConsent)
            clicked = first.agree.mapToGlobal(first.agree.rect().center()).x()
            await agree([old_id, old.name, "cannot be undone"])
            assert old_id in await ids(sandbox)
            second = await dialog(AccountConsent)
            place = second.agree.mapFromGlobal(QPoint(clicked, 0)).x()
            assert not second.agree.rect().left() <= place <= second.agree.rect().right()
            await agree([old_id, old.name, "second time"])
            await until(lambda: "revoked the key" in words(form), words(form))
            assert f"“{old.name}” (id {old_id})" in words(form)
            assert old_id not in await ids(sandbox)
            told = verdict_of(old, time.time())
            assert (told.severity, labels.translate(told.brief)) == ("error", "Revoked")
            assert labels.translate(told.sentence).startswith("Revoked: the account service ended it at ")
            assert not old.only_here, "nobody needs a revoked key"
            assert owner.proof is None
            app.window.navigator.select(old)
            assert (await diagnose_page(app)).findings.codes()[0] == "live.revoked"
            assert "`live.revoked`" in markdown(old)
            form.reject()
            await still_revoked_after_calls(app, old)

    drive(script)


def test_the_shown_key_is_the_one_to_revoke(drive: Drive) -> None:
    async def script(app: App) -> None:
        async with account() as sandbox:
            await loaded(app, sandbox, sandbox.global_key())
            old = await loaded(app, sandbox, sandbox.global_key(role="Viewer", description="old shop"))
            old_id = key_id_of(old.inspection.claims)
            form = await opened(app, "revoke_key", RevokeKeyDialog)
            assert (form.key_id.text(), form.choice.currentData()) == (old_id, old_id)
            assert form.go.isEnabled()
            QTest.keyClicks(form.key_id, "1234567812345678")  # another one, in its place
            assert form.key_id.text() == "1234567812345678"
            form.reject()
            old.proof = proof_of_end(time.time())
            form = await opened(app, "revoke_key", RevokeKeyDialog)
            assert form.key_id.text() == ""
            form.reject()

    drive(script)


@pytest.mark.parametrize(
    ("action", "kind", "field", "text"),
    [
        ("create_key", CreateKeyDialog, "role", "r-1234567812345678"),
        ("revoke_key", RevokeKeyDialog, "key_id", "1234567812345678"),
    ],
)
def test_enter_in_a_field_asks_for_consent(
    drive: Drive, action: str, kind: type[AccountDialog], field: str, text: str
) -> None:
    async def script(app: App) -> None:
        async with account() as sandbox:
            await loaded(app, sandbox, sandbox.global_key())
            form = await opened(app, action, kind)
            typed = getattr(form, field)
            typed.clear()  # it is filled in with the shown key
            QTest.keyClick(typed, Qt.Key.Key_Return)
            assert form.isVisible(), "nothing is typed yet"
            QTest.keyClicks(typed, text)
            QTest.keyClick(typed, Qt.Key.Key_Return)
            (await dialog(AccountConsent)).decline.click()
            assert typed.text() == text
            form.reject()

    drive(script)


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        ("UNAUTHENTICATED", "did not accept"),
        ("PERMISSION_DENIED", "auth-management"),
        ("NOT_FOUND", "no role with this id"),
        ("RESOURCE_EXHAUSTED", "too often"),
        ("INTERNAL", "Only the service knows"),
        ("page", "The key was not sent"),
        ("cut", "closed"),
    ],
)
def test_what_went_wrong_is_explained_and_the_form_stays(drive: Drive, fault: str, told: str) -> None:
    async def script(app: App) -> None:
        async with account() as sandbox:
            await loaded(app, sandbox, sandbox.global_key())
            form = await create(app, sandbox, "Viewer")
            if fault == "page":
                sandbox.faults.proxy_status = 403
            elif fault == "cut":
                sandbox.faults.cut = True
            else:
                sandbox.faults.fail(fault, method="Account")
            form.go.setFocus()
            form.go.click()
            await agree([])
            await until(lambda: not form.is_running() and told in words(form), words(form))
            assert form.description.text() == "for the shop"
            assert form.go.isEnabled()
            assert form.focusWidget() is form.go  # not Close, where Enter would drop what was typed
            form.reject()

    drive(script)


def test_a_key_cannot_be_created_for_longer_than_the_field_takes(drive: Drive) -> None:
    async def script(app: App) -> None:
        async with account() as sandbox:
            await loaded(app, sandbox, sandbox.global_key())
            form = await opened(app, "create_key", CreateKeyDialog)
            form.role.setText("r-1234567812345678")
            assert form.go.isEnabled()
            form.expiry.number.setValue(99_999_999)
            assert form.expiry.problem() == "Enter 0 to 49,710 days."
            assert not form.go.isEnabled()
            form.expiry.number.setValue(49_710)
            assert form.expiry.problem() == ""
            assert form.go.isEnabled()
            form.reject()

    drive(script)


@pytest.mark.parametrize(
    ("action", "kind"), [("create_key", CreateKeyDialog), ("revoke_key", RevokeKeyDialog)]
)
def test_tab_goes_from_the_top_to_the_buttons(
    drive: Drive, action: str, kind: type[CreateKeyDialog | RevokeKeyDialog]
) -> None:
    async def script(app: App) -> None:
        async with account() as sandbox:
            await loaded(app, sandbox, sandbox.global_key())
            form = await opened(app, action, kind)
            await listed(form)
            form.asker.setFocus()
            passed: list[QWidget] = []
            while form.focusWidget() not in passed:
                passed.append(form.focusWidget())
                QTest.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
            tops = [each.mapTo(form, QPoint(0, each.height())).y() for each in passed]
            assert len(passed) > 4
            assert all(after > before - passed[0].height() for before, after in pairwise(tops))
            form.reject()

    drive(script)


@pytest.mark.parametrize(
    ("action", "kind", "field", "text", "told"),
    [
        ("create_key", CreateKeyDialog, "role", "r-1234567812345678", "no role with this id"),
        ("revoke_key", RevokeKeyDialog, "key_id", "1234567812345678", "no key with this id"),
    ],
)
def test_what_was_said_of_an_id_goes_when_another_one_is_typed(
    drive: Drive, action: str, kind: type[AccountDialog], field: str, text: str, told: str
) -> None:
    async def script(app: App) -> None:
        async with account() as sandbox:
            for _ in range(2):
                await loaded(app, sandbox, sandbox.global_key())
            form = await opened(app, action, kind)
            typed = getattr(form, field)
            typed.clear()  # it is filled in with the shown key
            another = 1 - form.asker.currentIndex()
            changes: tuple[Callable[[], object], ...] = (
                lambda: QTest.keyClicks(typed, "9"),
                lambda: form.asker.setCurrentIndex(another),
            )
            for change in changes:
                typed.setText(text)
                form.go.click()
                await agree([])
                if kind is RevokeKeyDialog:
                    await agree([])
                await until(lambda: told in words(form), words(form))
                change()
                assert told not in words(form)
                assert not form.answer.isVisible()
            form.reject()

    drive(script)


def test_a_slow_service_is_cancelled_and_the_dialog_stays(drive: Drive) -> None:
    async def script(app: App) -> None:
        async with account() as sandbox:
            await loaded(app, sandbox, sandbox.global_key())
            form = await create(app, sandbox, "Viewer")
            sandbox.faults.delay_seconds = 60
            form.go.click()
            await agree([])
            await until(form.cancel.isVisible, "it cannot be cancelled")
            form.reject()
            await until(lambda: not form.is_running() and "Cancelled" in words(form), words(form))
            assert form.isVisible()
            form.reject()

    drive(script)


def test_a_key_without_the_permission_is_told_which_one(drive: Drive) -> None:
    async def script(app: App) -> None:
        async with account() as sandbox:
            await loaded(app, sandbox, sandbox.global_key([ONE_KEY]))
            form = await opened(app, "create_key", CreateKeyDialog)
            await listed(form)
            assert "has no permission auth-management: it cannot manage keys" in words(form)
            assert "which is not known yet" not in words(form)
            form.reject()

    drive(script)


def test_a_key_that_was_removed_meanwhile_does_not_ask(drive: Drive) -> None:
    async def script(app: App) -> None:
        async with account() as sandbox:
            for action, kind in (("create_key", CreateKeyDialog), ("revoke_key", RevokeKeyDialog)):
                owner = await loaded(app, sandbox, sandbox.global_key())
                form = await opened(app, action, kind)
                app.session.entries.remove([owner])
                form.list.click()
                assert "no longer loaded" in words(form)
                assert not form.is_running()
                form.reject()

    drive(script)


def test_clearing_closes_the_questions_so_that_no_cleared_key_is_sent(drive: Drive) -> None:
    async def script(app: App) -> None:
        async with account() as sandbox:
            await loaded(app, sandbox, sandbox.global_key())
            form = await opened(app, "revoke_key", RevokeKeyDialog)
            form.key_id.setText("1234567812345678")
            form.go.click()
            await agree([])
            second = await dialog(AccountConsent)
            app.window.forgetting.forget_after_idling(15)
            assert not second.isVisible()
            assert not form.isVisible()

    drive(script)


def test_clearing_closes_the_dialog_that_shows_a_new_key(drive: Drive) -> None:
    async def script(app: App) -> None:
        async with account() as sandbox:
            await loaded(app, sandbox, sandbox.global_key())
            form = await create(app, sandbox, "Viewer")
            form.go.click()
            await agree([])
            told = await dialog(NewKeyDialog)
            told.secret.toggle()
            app.window.forgetting.forget_after_lock()
            assert not told.isVisible()

    drive(script)


def test_without_a_version_2_key_the_dialog_says_what_to_load(drive: Drive) -> None:
    async def script(app: App) -> None:
        await load(app, Sandbox().api_key)
        for action, kind in (("create_key", CreateKeyDialog), ("revoke_key", RevokeKeyDialog)):
            form = await opened(app, action, kind)
            assert "No version 2 key is loaded" in words(form)
            assert not form.go.isEnabled()
            form.reject()

    drive(script)


def test_a_sandbox_without_its_account_service_says_where_it_is_turned_on(drive: Drive) -> None:
    async def script(app: App) -> None:
        async with Sandbox() as sandbox:
            entry = await load(app, sandbox.global_key())
            entry.connection = ConnectionSetting.sandbox(sandbox.address)
            form = await opened(app, "create_key", CreateKeyDialog)
            assert "Turn it on under Run > Sandbox" in words(form)
            form.reject()

    drive(script)


def custom_key(sandbox: Sandbox) -> str:
    """A version 2 key that cannot manage keys."""
    return sandbox.global_key([ONE_KEY])


def test_a_key_that_can_manage_keys_asks(drive: Drive) -> None:
    async def script(app: App) -> None:
        async with account() as sandbox:
            able = await loaded(app, sandbox, sandbox.global_key())
            able.name = "able"
            unable = await loaded(app, sandbox, custom_key(sandbox))
            unable.name = "unable"
            form = await opened(app, "create_key", CreateKeyDialog)
            assert form.asking() is unable
            assert "depends on its role, which is not known yet" in words(form)
            await listed(form)
            places = {form.asker.itemText(at): at for at in (0, 1)}
            form.asker.setCurrentIndex(places["able"])
            assert "cannot manage keys" not in words(form)
            form.asker.setCurrentIndex(places["unable"])
            assert "has no permission auth-management: it cannot manage keys" in words(form)
            form.reject()
            await until(lambda: not form.isVisible(), "still open")
            for action, kind in (("create_key", CreateKeyDialog), ("revoke_key", RevokeKeyDialog)):
                again = await opened(app, action, kind)
                assert again.asking() is able
                again.reject()
                await until(lambda again=again: not again.isVisible(), "still open")

    drive(script)


def test_of_keys_that_cannot_manage_keys_the_reason_is_said(drive: Drive) -> None:
    async def script(app: App) -> None:
        async with account() as sandbox:
            entry = await loaded(app, sandbox, custom_key(sandbox))
            permissions = Permissions(PermissionState.DECODED, rules=(ONE_KEY,), version=2)
            entry.inspection = replace(entry.inspection, permissions=permissions)
            form = await opened(app, "create_key", CreateKeyDialog)
            assert form.asking() is entry
            assert "The role of this key has no permission auth-management with write" in words(form)
            assert "Goes to 127.0.0.1:" in words(form)
            form.reject()
            await until(lambda: not form.isVisible(), "still open")
            other = await loaded(app, sandbox, custom_key(sandbox))
            app.window.navigator.select(entry)
            form = await opened(app, "create_key", CreateKeyDialog)
            assert form.asking() is other

    drive(script)


def test_the_list_of_keys_shows_no_other_one_than_the_typed_id(drive: Drive) -> None:
    async def script(app: App) -> None:
        async with account() as sandbox:
            for name in ("first", "second"):
                entry = await loaded(app, sandbox, sandbox.global_key(description=name))
                entry.name = name
            form = await opened(app, "revoke_key", RevokeKeyDialog)
            await listed(form)
            some = [form.choice.itemData(at) for at in range(1, 3)]
            form.choice.setCurrentIndex(1)
            form.choice.activated.emit(1)
            assert form.key_id.text() == some[0]
            form.key_id.setText("1234567812345678")
            assert form.choice.currentData() == ""
            form.key_id.setText(some[1])
            assert form.choice.currentData() == some[1]
            form.close()

    drive(script)
