"""“Copy as” through the window: on Test calls, Diagnose and Mint, from the menu, by keyboard and in the palette."""

from __future__ import annotations

import asyncio
import shutil
import socket
import subprocess

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from inspector.app import App
from inspector.credential.permissions.rules import Resource, Role, Rule, Selector
from inspector.service.connection.setting import ConnectionSetting
from inspector.service.copy_as import FORM_NAMES
from inspector.settings import Settings
from inspector.window.connection.copy_as import CopyAs
from inspector.window.pages.calls.page import CallsPage
from inspector.window.pages.diagnose.page import DiagnosePage
from inspector.window.pages.mint.page import MintPage
from inspector.window.shell.copy_menu import CopyMenu
from inspector.window.shell.main_window import MainWindow
from inspector.window.shell.palette.dialog import Palette
from tests import samples
from tests.e2e.conftest import Drive, until
from tests.window.credentials import load as put
from tests.window.pages.calls.driver import (
    CACHE,
    calls_page,
    diagnose_page,
    load,
    load_token,
    page,
    part,
    running_sandbox,
)

CopyPage = CallsPage | DiagnosePage | MintPage


def copier(of: CopyPage) -> CopyAs:
    return of.check.copy_as if isinstance(of, DiagnosePage) else of.copy_as


def filled(of: CopyPage) -> dict[str, QMenu]:
    """The calls of the page's menu, as it opens."""
    menu = copier(of).button.menu_of_calls
    menu.aboutToShow.emit()
    return {action.text(): inner for action in menu.actions() if isinstance(inner := action.menu(), QMenu)}


def chosen(forms: QMenu, form: str) -> str:
    """Choose a form, and return what is on the clipboard then."""
    QApplication.clipboard().setText("before")
    next(action for action in forms.actions() if action.text() == form).trigger()
    return QApplication.clipboard().text()


def listening(app: App) -> list[str]:
    """What the pages say from now on."""
    told: list[str] = []
    app.window.pages.announced.connect(told.append)
    return told


async def by_hand(line: str, key: str) -> str:
    """Run a line in a shell beside the window."""
    environment = {"PATH": "/usr/local/bin:/usr/bin:/bin", "MOMENTO_API_KEY": key}
    run = subprocess.run
    done = await asyncio.to_thread(
        lambda: run(["sh", "-c", line], env=environment, capture_output=True, timeout=30, check=True)
    )
    return done.stdout.decode()


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
def test_what_is_copied_from_the_form_does_what_the_form_does(drive: Drive) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        app.session.sandbox.offer("http", offered=True)
        shown = await calls_page(app)
        entry = app.window.current()
        assert entry is not None
        await until(lambda: app.window.operations.setting(entry).http_port, "the HTTP API did not open")
        told = listening(app)
        shown.target.key.set_text("it's $(me)")
        calls = filled(shown)
        assert list(calls) == ["Get", "Set", "Delete"]
        line = chosen(calls["Set"], "curl")
        assert sandbox.api_key not in line and "$MOMENTO_API_KEY" in line
        assert "Copied as curl. It reads the credential from MOMENTO_API_KEY." in told[-1]
        assert " 204 " in await by_hand(line, sandbox.api_key)
        assert (await by_hand(chosen(filled(shown)["Get"], "curl"), sandbox.api_key)).endswith("hello")

    drive(script)


def test_no_form_of_any_call_contains_the_secret(drive: Drive) -> None:
    async def script(app: App) -> None:
        await load(app, samples.v1_key())
        shown = await calls_page(app)
        assert shown.entry is not None and shown.entry.inspection.token is not None
        secret = shown.entry.inspection.token.reveal()
        for title, forms in filled(shown).items():
            for name in FORM_NAMES.values():
                copied = chosen(forms, name)
                assert copied != "before", f"{title} as {name}"
                assert "MOMENTO_API_KEY" in copied and secret not in copied

    drive(script)


def test_what_cannot_be_copied_is_said_and_the_clipboard_stays(drive: Drive) -> None:
    async def script(app: App) -> None:
        await load(app, samples.v2_key())
        shown = await calls_page(app)
        told = listening(app)
        assert chosen(filled(shown)["Get"], "curl") == "before"
        assert "Nothing was copied. The credential has no endpoint" in told[-1]
        await load(app, samples.v1_key())
        shown = await calls_page(app)
        part(shown, QLineEdit, "calls.cache").clear()
        assert chosen(filled(shown)["Get"], "grpcurl") == "before"
        assert "Enter the name of the cache first." in told[-1]
        shown.target.key.form.setCurrentIndex(1)
        part(shown, QLineEdit, "calls.key").setText("6d 6")
        assert chosen(filled(shown)["Get"], "grpcurl") == "before"
        assert "Correct the marked field." in told[-1]
        assert "hex" in shown.target.key.problem()

    drive(script)


def test_topics_are_copied_from_their_own_form(drive: Drive) -> None:
    async def script(app: App) -> None:
        await load(app, samples.v1_key())
        shown = await calls_page(app)
        shown.modes.setCurrentIndex(3)
        calls = filled(shown)
        assert list(calls) == ["Publish", "Subscribe"]
        assert "Pubsub/Publish" in chosen(calls["Publish"], "grpcurl")
        assert chosen(calls["Subscribe"], "Momento CLI").endswith(f"subscribe --cache={CACHE} -- test-topic")

    drive(script)


def test_the_step_that_failed_is_copied_without_and_with_the_credential(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        entry = await load_token(app)
        with socket.socket() as closed:
            closed.bind(("127.0.0.1", 0))
            port = closed.getsockname()[1]
        entry.connection = ConnectionSetting.sandbox(f"127.0.0.1:{port}")
        shown = await diagnose_page(app)
        told = listening(app)
        assert not shown.check.copy_as.button.isVisible()
        ended: list[object] = []
        shown.check.ended.connect(ended.append)
        shown.main_action()
        await until(lambda: ended, "the check did not end")
        assert shown.check.copy_as.button.isVisible()
        calls = filled(shown)
        assert list(calls) == [
            "gRPC, Connection (TCP): without the credential",
            "gRPC, Connection (TCP): Get",
        ]
        without, read = calls.values()
        ping = chosen(without, "grpcurl")
        assert "MOMENTO" not in ping and ping.endswith(f"127.0.0.1:{port} cache_client.Ping/Ping")
        assert "It does not use the credential." in told[-1]
        assert '"cache_key": "bW8="' in chosen(read, "grpcurl")

    drive(script)


def test_a_refused_credential_is_copied_with_the_call_it_was_refused_in(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        await load_token(app)
        app.window.sandbox_menu.set_fault("UNAUTHENTICATED")
        shown = await diagnose_page(app)
        ended: list[object] = []
        shown.check.ended.connect(ended.append)
        shown.main_action()
        await until(lambda: ended, "the check did not end")
        calls = filled(shown)
        assert list(calls) == ["gRPC, Authentication: Get"]
        assert "cache_client.Scs/Get" in chosen(calls["gRPC, Authentication: Get"], "grpcurl")

    drive(script)


def test_the_minted_token_is_copied_with_the_calls_it_allows(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        shown = await page(app, "mint", MintPage)
        assert not shown.copy_as.button.isVisible()
        rule = Rule(Resource.CACHE, Role.READ_ONLY, Selector.name(CACHE), Selector.name("mo"))
        shown.use_rule(rule)
        shown.main_action()
        await until(lambda: shown.entry and shown.maker.made(shown.entry), "no token was minted")
        assert shown.copy_as.button.isVisible()
        calls = filled(shown)
        assert list(calls) == ["Get"]
        assert shown.entry is not None and shown.entry.inspection.token is not None
        copied = chosen(calls["Get"], "grpcurl")
        assert shown.entry.inspection.token.reveal() not in copied
        assert '"cache_key": "bW8="' in copied and f"cache: {CACHE}" in copied

    drive(script)


def test_the_menu_opens_and_copies_by_keyboard_alone(drive: Drive) -> None:
    async def script(app: App) -> None:
        await load(app, samples.v1_key())
        shown = await calls_page(app)
        button = shown.copy_as.button
        shown.connection.button.setFocus()
        QTest.keyClick(shown.connection.button, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is button
        QTest.keyClick(button, Qt.Key.Key_Space)
        await until(button.menu_of_calls.isVisible, "the menu did not open")
        menu = button.menu_of_calls
        QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Right)
        await until(lambda: QApplication.activePopupWidget() is not menu, "the forms did not open")
        inner = QApplication.activePopupWidget()
        assert isinstance(inner, QMenu)
        QTest.keyClick(inner, Qt.Key.Key_Return)
        assert QApplication.clipboard().text().startswith("printf 'Authorization: %s")

    drive(script)


def test_the_menu_opens_and_copies_by_mouse_alone(drive: Drive) -> None:
    async def script(app: App) -> None:
        await load(app, samples.v1_key())
        shown = await calls_page(app)
        button = shown.copy_as.button
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        await until(button.menu_of_calls.isVisible, "the menu did not open")
        menu = button.menu_of_calls
        get = next(action for action in menu.actions() if action.text() == "Get")
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(get).center())
        await until(lambda: QApplication.activePopupWidget() is not menu, "the forms did not open")
        forms = QApplication.activePopupWidget()
        assert isinstance(forms, QMenu)
        python = next(action for action in forms.actions() if action.text() == "Python SDK")
        QTest.mouseClick(forms, Qt.MouseButton.LeftButton, pos=forms.actionGeometry(python).center())
        await until(lambda: "from momento import" in QApplication.clipboard().text(), "nothing was copied")

    drive(script)


def copy_menu(window: MainWindow) -> CopyMenu:
    return window.menus["edit"].findChild(CopyMenu) or window.findChild(CopyMenu)


def test_the_edit_menu_leads_to_a_page_with_calls(window: MainWindow, qtbot: QtBot) -> None:
    menu = copy_menu(window)
    assert not menu.isEnabled()
    put(window, samples.v1_key())
    assert menu.isEnabled()
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["Choose a call on the page “Test calls”…"]


def test_the_palette_copies_what_the_page_offers(drive: Drive) -> None:
    async def script(app: App) -> None:
        await load(app, samples.v1_key())
        await calls_page(app)
        app.window.actions_by_key["find"].trigger()
        palette = next(made for made in app.window.findChildren(Palette) if made.isVisible())
        QTest.keyClicks(palette.field, "copy as set valkey")
        assert palette.titles()[0] == "Copy as: Set: valkey-cli"
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
        await until(
            lambda: "SET test-key hello EX 60" in QApplication.clipboard().text(), "nothing was copied"
        )

    drive(script)


def test_a_v2_key_gets_code_with_its_endpoint(drive: Drive) -> None:
    async def script(app: App) -> None:
        await load(app, f"MOMENTO_API_KEY={samples.v2_key()}\nMOMENTO_ENDPOINT={samples.ENDPOINT}\n")
        shown = await calls_page(app)
        told = listening(app)
        assert f"MOMENTO_ENDPOINT={samples.ENDPOINT}" in chosen(filled(shown)["Get"], "Go SDK")
        assert chosen(filled(shown)["Get"], "Java SDK") == "before"
        assert "version 2" in told[-1]

    drive(script)


def test_it_speaks_japanese(drive: Drive) -> None:
    async def script(app: App) -> None:
        await load(app, samples.v1_key())
        shown = await calls_page(app)
        told = listening(app)
        assert shown.copy_as.button.text() != "Copy as"
        chosen(next(iter(filled(shown).values())), "curl")
        assert "MOMENTO_API_KEY" in told[-1] and "Copied" not in told[-1]

    drive(script, Settings(theme="light", language="ja"))
