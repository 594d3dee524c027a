"""Connection settings of an entry: the sandbox, Momento Local, another host."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import trustme
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QRadioButton, QSpinBox

from inspector.app import App
from inspector.service.connection.setting import RESP_PORT, ConnectionSetting, Route, SettingKind, Way
from inspector.service.connection.ways import route_by
from inspector.window.connection.dialog import ConnectionDialog
from inspector.window.connection.fields import CertificateField
from inspector.window.page_table import PageKey
from inspector.window.widgets.buttons import Button
from tests import samples
from tests.e2e.conftest import Drive, until
from tests.samples import v1_key
from tests.window.pages.calls.driver import (
    call,
    calls_page,
    dialog,
    load,
    load_token,
    no_dialog,
    part,
    running_sandbox,
)
from tests.window.steadiness import settled


def choose(asked: ConnectionDialog, text: str) -> None:
    button = next(each for each in asked.findChildren(QRadioButton) if text in each.text())
    button.setChecked(True)


def agree(asked: ConnectionDialog) -> Button:
    return next(each for each in asked.findChildren(Button) if each.text() == "Use this connection")


def test_calls_follow_the_chosen_connection(drive: Drive) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        entry = await load_token(app)
        page = await calls_page(app)
        page.connection.connection_wanted.emit()
        asked = await dialog(ConnectionDialog)
        choose(asked, "Momento Local")
        assert part(asked, QLineEdit, "connection.host").text() == "127.0.0.1"
        assert part(asked, QSpinBox, "connection.port").value() == 8080
        part(asked, QSpinBox, "connection.port").setValue(sandbox.port)
        agree(asked).click()
        assert entry.connection == ConnectionSetting.local("127.0.0.1", sandbox.port)
        read = await call(page, "calls.get")
        assert read.outcome is not None
        assert (read.observed, read.outcome.host) == ("MISS", sandbox.address)

    drive(script)


def test_the_run_menu_opens_it_for_the_shown_credential(drive: Drive) -> None:
    async def script(app: App) -> None:
        first, shown = await load(app, v1_key()), await load(app, v1_key(sub="carol@example.com"))
        app.window.navigator.show_page(PageKey.INSPECT)
        app.window.actions_by_key["connection"].trigger()
        asked = await dialog(ConnectionDialog)
        choose(asked, "Momento Local")
        agree(asked).click()
        await until(no_dialog, "the dialog stayed open")
        assert shown.connection == ConnectionSetting.local("127.0.0.1", 8080)
        assert first.connection != shown.connection
        page = await calls_page(app)
        assert page.connection.shown() == "127.0.0.1:8080"

    drive(script)


def test_text_that_is_no_host_cannot_be_used(drive: Drive) -> None:
    async def script(app: App) -> None:
        await load(app, samples.v1_key())
        page = await calls_page(app)
        page.connection.connection_wanted.emit()
        asked = await dialog(ConnectionDialog)
        choose(asked, "Another host")
        host = part(asked, QLineEdit, "connection.host")
        for text in (
            "unix:/tmp/x",
            "a@b.example",
            "host:99x",
            "https://x.example",
            "x.example/",
            "dns:///x.example",
        ):
            host.setText(text)
            assert not agree(asked).isEnabled(), text
        host.setText("cache.example.com")
        assert agree(asked).isEnabled()
        asked.reject()

    drive(script)


def test_a_region_a_cell_and_a_url_are_understood_as_the_endpoint(drive: Drive) -> None:
    west = "cell-4-us-west-2-1.prod.a.momentohq.com"

    async def script(app: App) -> None:
        entry = await load(app, samples.v1_key())
        page = await calls_page(app)
        page.connection.connection_wanted.emit()
        asked = await dialog(ConnectionDialog)
        choose(asked, "Another host")
        host = part(asked, QLineEdit, "connection.host")
        for typed in ("us-west-2", "cell-4-us-west-2", f"https://api.cache.{west}/", f"cache.{west}", west):
            host.setText(typed)
            assert asked.setting() == ConnectionSetting.custom(west), typed
            assert any(west in label.text() for label in asked.findChildren(QLabel)), typed
        agree(asked).click()
        assert entry.connection == ConnectionSetting.custom(west)

    drive(script)


def test_cancel_changes_nothing_and_the_own_endpoint_can_be_chosen_again(drive: Drive) -> None:
    async def script(app: App) -> None:
        entry = await load(app, samples.v1_key())
        page = await calls_page(app)
        entry.connection = ConnectionSetting.local()
        page.connection.connection_wanted.emit()
        asked = await dialog(ConnectionDialog)
        choose(asked, "endpoint inside")
        asked.reject()
        assert entry.connection == ConnectionSetting.local()
        page.connection.connection_wanted.emit()
        asked = await dialog(ConnectionDialog)
        choose(asked, "endpoint inside")
        agree(asked).click()
        assert entry.connection is None

    drive(script)


def test_proxy_is_used_only_when_asked_for(drive: Drive) -> None:
    async def script(app: App) -> None:
        entry = await load(app, samples.v1_key())
        page = await calls_page(app)
        page.connection.connection_wanted.emit()
        asked = await dialog(ConnectionDialog)
        assert not asked.findChildren(QCheckBox)[0].isChecked()
        asked.findChildren(QCheckBox)[0].setChecked(True)
        agree(asked).click()
        assert entry.connection.kind is SettingKind.CREDENTIAL
        assert entry.connection.use_proxy

    drive(script)


def test_momento_local_is_called_without_a_proxy(drive: Drive) -> None:
    async def script(app: App) -> None:
        entry = await load(app, samples.v1_key())
        page = await calls_page(app)
        page.connection.connection_wanted.emit()
        asked = await dialog(ConnectionDialog)
        proxy = asked.findChildren(QCheckBox)[0]
        proxy.setChecked(True)
        assert (proxy.isEnabled(), proxy.toolTip()) == (True, "")
        choose(asked, "Momento Local")
        assert not proxy.isEnabled()
        assert "do not use a proxy" in proxy.toolTip()
        agree(asked).click()
        assert entry.connection == ConnectionSetting.local()

    drive(script)


def test_certificate_file_is_read_and_a_wrong_one_is_reported(drive: Drive, tmp_path: Path) -> None:
    async def script(app: App) -> None:
        good, bad = tmp_path / "ca.pem", tmp_path / "notes.txt"
        trustme.CA().cert_pem.write_to_path(str(good))
        bad.write_text("nothing")
        await load(app, samples.v1_key())
        page = await calls_page(app)
        page.connection.connection_wanted.emit()
        asked = await dialog(ConnectionDialog)
        choose(asked, "Another host")
        part(asked, QLineEdit, "connection.host").setText("127.0.0.1")
        field = asked.findChildren(CertificateField)[0]
        field.read_file(bad)
        await until(lambda: not agree(asked).isEnabled())
        field.read_file(good)
        await until(lambda: agree(asked).isEnabled())
        assert (chosen := asked.setting()) is not None
        assert chosen.ca == good.read_bytes()
        asked.reject()

    drive(script)


def test_the_focus_is_on_the_choice_that_is_checked(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        entry = await load_token(app)
        page = await calls_page(app)
        for setting in (None, ConnectionSetting.local("127.0.0.1", 8080)):
            entry.connection = setting
            page.connection.connection_wanted.emit()
            asked = await dialog(ConnectionDialog)
            focused = asked.focusWidget()
            assert isinstance(focused, QRadioButton) and focused.isChecked()
            asked.reject()
            await until(lambda: not app.window.findChildren(ConnectionDialog))

    drive(script)


def test_the_port_of_the_resp_gateway_can_be_changed(drive: Drive) -> None:
    async def script(app: App) -> None:
        entry = await load(app, samples.v1_key())
        page = await calls_page(app)
        for host, port in ((None, 7_000), ("proxy.example", 7_001), (None, RESP_PORT)):
            page.connection.connection_wanted.emit()
            asked = await dialog(ConnectionDialog)
            choose(asked, "Another host" if host else "The endpoint inside")
            if host:
                part(asked, QLineEdit, "connection.host").setText(host)
            box = part(asked, QSpinBox, "connection.resp_port")
            assert box.isVisible()
            box.setValue(port)
            agree(asked).click()
            await until(no_dialog, "the dialog stayed open")
            wanted = (
                ConnectionSetting.custom(host, resp_port=port) if host else ConnectionSetting(resp_port=port)
            )
            assert (entry.connection or ConnectionSetting()) == wanted
            route = route_by(Way.RESP, entry.inspection.endpoint, wanted)
            assert isinstance(route, Route)
            assert route.port == port
        assert entry.connection is None

    drive(script)


def test_the_dialog_does_not_get_lower_while_one_chooses(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        await load(app, v1_key(endpoint="cell-4-us-west-2-1.prod.a.momentohq.com"))
        page = await calls_page(app)
        page.connection.connection_wanted.emit()
        asked = await dialog(ConnectionDialog)
        places: list[int] = []
        host, port = part(asked, QLineEdit, "connection.host"), part(asked, QSpinBox, "connection.port")
        changes: tuple[Callable[[], object], ...] = (
            lambda: choose(asked, "Another host"),
            lambda: host.setText("not a host"),
            lambda: host.setText("example.com"),
            lambda: choose(asked, "Momento Local"),
            lambda: port.setValue(8199),
            lambda: host.setText("10.0.0.1"),
            lambda: host.setText("127.0.0.1"),
            lambda: choose(asked, "The endpoint inside"),
        )
        for change in changes:
            change()
            await settled(agree(asked), app)
            places.append(agree(asked).mapTo(asked, QPoint()).y())
        assert places == sorted(places)
        asked.reject()

    drive(script)
