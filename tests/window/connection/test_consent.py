"""Consent before a call: unknown hosts, look-alikes, and writes. Nothing is sent before the answer."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from inspector.app import App
from inspector.service.connection.setting import ConnectionSetting
from inspector.window.connection.consent_dialogs import HostDialog, WriteDialog
from inspector.window.look.theme import Theme
from inspector.window.pages.diagnose.region_card import RegionsDialog
from tests import samples
from tests.e2e.conftest import Drive, until
from tests.window.pages.calls.driver import (
    call,
    calls_page,
    click,
    dialog,
    load,
    load_token,
    no_dialog,
    part,
    running_sandbox,
)


def test_writes_are_asked_for_once_and_reads_never(drive: Drive) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        entry = await load_token(app)
        entry.writes_allowed = False  # as for a credential that is not of the sandbox
        entry.connection = ConnectionSetting.local("127.0.0.1", sandbox.port)
        page = await calls_page(app)
        await call(page, "calls.get")
        assert no_dialog()

        click(page, "calls.set")
        asked = await dialog(WriteDialog)
        assert len(page.history()) == 1, "nothing was sent before the answer"
        asked.reject()
        await asyncio.sleep(0.05)
        assert len(page.history()) == 1

        click(page, "calls.set")
        (await dialog(WriteDialog)).accept()
        await until(lambda: len(page.history()) == 2 and not page.history()[0].running)
        assert page.history()[0].observed == "OK"
        await call(page, "calls.delete")
        assert no_dialog(), "it was asked a second time"

    drive(script)


def test_sandbox_never_asks(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        await load_token(app)
        page = await calls_page(app)
        await call(page, "calls.set")
        assert no_dialog()

    drive(script)


def test_unknown_host_is_shown_before_anything_is_sent(drive: Drive) -> None:
    async def script(app: App) -> None:
        entry = await load(app, samples.v1_key(endpoint="cell-1.somewhere.example"))
        page = await calls_page(app)
        click(page, "calls.get")
        asked = await dialog(HostDialog)
        assert part(asked, QLabel, "host").text() == "cell-1.somewhere.example"
        asked.reject()
        await asyncio.sleep(0.05)
        assert page.history() == ()
        assert entry.consented == set()

    drive(script)


@pytest.mark.parametrize("labels", [3, 20])
def test_the_name_of_a_host_is_broken_at_its_dots_and_only_where_it_must_be(
    qtbot: QtBot, theme: Theme, labels: int
) -> None:
    host = "cell-us-east-1." * labels + "mornentohq.com"
    over = QWidget()
    qtbot.addWidget(over)
    asked = HostDialog(over, host, typed=True)
    lines = part(asked, QLabel, "host").text().split("\n")
    assert "".join(lines) == host
    assert (len(lines) == 1) == (labels == 3)
    assert all(line.endswith(".") for line in lines[:-1])
    asked.show()
    assert asked.width() <= asked.screen().availableGeometry().width()


def test_consent_is_given_once_and_for_that_host_alone(drive: Drive) -> None:
    async def script(app: App) -> None:
        entry = await load(app, samples.v1_key(endpoint="cell-1.somewhere.example"))
        page = await calls_page(app)
        guard = page._guard
        acted: list[int] = []
        guard.ask(entry, lambda: acted.append(1))
        (await dialog(HostDialog)).accept()
        assert acted == [1]
        guard.ask(entry, lambda: acted.append(2))
        assert acted == [1, 2]
        assert no_dialog()
        assert entry.consented == {"cell-1.somewhere.example"}

    drive(script)


def test_lookalike_has_to_be_typed(drive: Drive) -> None:
    async def script(app: App) -> None:
        await load(app, samples.v1_key(endpoint="cell-us-east-1-1.prod.a.mornentohq.com"))
        page = await calls_page(app)
        click(page, "calls.get")
        asked = await dialog(HostDialog)
        agree = part(asked, QPushButton, "agree")
        typed = part(asked, QLineEdit, "typed")
        assert not agree.isEnabled()
        typed.setText("cell-us-east-1-1.prod.a.momentohq.com")
        assert not agree.isEnabled(), "the name it resembles is not its name"
        typed.setText("cell-us-east-1-1.prod.a.mornentohq.com")
        assert agree.isEnabled()
        asked.reject()

    drive(script)


def test_credential_without_an_endpoint_says_so_instead_of_calling(drive: Drive) -> None:
    async def script(app: App) -> None:
        await load(app, samples.token({"ver": 1, "p": "", "sub": "x"}))
        page = await calls_page(app)
        refused = await call(page, "calls.get")
        assert refused.observed == "REFUSED"
        assert "endpoint" in refused.words

    drive(script)


@pytest.mark.parametrize(("wrapped", "sent"), [(True, "The inner token"), (False, "The credential itself")])
def test_what_is_sent_is_called_what_it_is(qtbot: QtBot, theme: Theme, wrapped: bool, sent: str) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    regions = RegionsDialog(over, ["a.example"], wrapped=wrapped)
    for asked in (regions, HostDialog(over, "a.example", typed=False, wrapped=wrapped)):
        texts = [label.text() for label in asked.findChildren(QLabel)]
        assert sum(sent in text for text in texts) == 1, texts


def test_a_version_2_key_is_sent_itself(drive: Drive) -> None:
    async def script(app: App) -> None:
        text = f"MOMENTO_API_KEY={samples.v2_key()}\nMOMENTO_ENDPOINT=cell-1.somewhere.example"
        await load(app, text)
        page = await calls_page(app)
        click(page, "calls.get")
        asked = await dialog(HostDialog)
        assert any("The credential itself" in label.text() for label in asked.findChildren(QLabel))
        asked.reject()

    drive(script)
