"""The connection check over gRPC, HTTPS and RESP in the window, in both languages."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QMenu, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from inspector.app import App
from inspector.credential.text.message import message
from inspector.service.checks.steps import CheckResult
from inspector.service.connection.setting import ConnectionSetting, Route, Way
from inspector.settings import Settings
from inspector.window.look.theme import Theme
from inspector.window.pages.diagnose.page import DiagnosePage
from inspector.window.pages.diagnose.ways_form import WaysForm
from inspector.window.widgets.drafts import take_drafts
from inspector.window.widgets.plain import PlainLabel
from tests.e2e.conftest import Drive, until
from tests.interop import peers
from tests.window.pages.calls.driver import diagnose_page, in_view, load_token, part, running_sandbox
from tests.window.steadiness import settled

FRONTS = {Way.HTTPS: "HTTPS", Way.RESP: "RESP"}


def texts(page: DiagnosePage) -> str:
    return "\n".join(label.text() for label in page.findChildren(PlainLabel) if label.isVisible())


def item(menu: QMenu, words: str) -> QAction:
    menu.aboutToShow.emit()
    (found,) = (each for each in menu.actions() if words in each.text().replace("&", "") and not each.menu())
    return found


async def offer(app: App, *ways: Way) -> None:
    """Turn on, or off, ways in the sandbox's menu, as a person would."""
    changes: list[int] = []
    app.session.sandbox.ways_changed.connect(
        lambda setting: changes.append(setting.http_port or setting.resp_port)
    )
    for number, way in enumerate(ways, start=1):
        item(app.window.sandbox_menu, FRONTS[way]).trigger()
        await until(lambda number=number: len(changes) == number, f"{way} did not change")


async def checked(page: DiagnosePage, ways: Sequence[Way]) -> CheckResult:
    page.check.ways.choose(*ways)
    ended: list[CheckResult] = []
    page.check.ended.connect(ended.append)
    page.main_action()
    await until(lambda: ended, "the check did not end")
    page.check.ended.disconnect(ended.append)
    return ended[0]


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "gRPC, HTTPS and RESP all work."), ("ja", "gRPC、HTTPS、RESP のすべてが使えます。")],
)
def test_a_check_over_every_way_says_what_they_prove_together(
    drive: Drive, language: str, words: str
) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        await offer(app, Way.HTTPS, Way.RESP)
        await load_token(app)
        page = await diagnose_page(app)
        await checked(page, tuple(Way))
        shown = texts(page).splitlines()
        assert words in shown
        assert [shown.count(name) for name in ("gRPC", "HTTPS", "RESP")] == [1, 1, 1]
        assert page.check.findings.codes() == ()

    drive(script, Settings(theme="light", language=language))


def test_only_what_the_sandbox_offers_can_be_chosen(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        page = await diagnose_page(app)
        https = part(page, QCheckBox, "connection_check.https")
        assert not https.isEnabled()
        assert not https.isChecked()
        assert "does not offer this way. Turn it on under Run &gt; Sandbox." in https.toolTip()
        assert page.check.ways.chosen() == (Way.GRPC,)
        await offer(app, Way.HTTPS)
        assert https.isEnabled()
        assert page.check.ways.chosen() == (Way.GRPC, Way.HTTPS)
        assert "(127.0.0.1:" in item(app.window.sandbox_menu, "Offer HTTPS").text()
        await offer(app, Way.HTTPS)
        assert not https.isEnabled()
        assert not https.isChecked()
        part(page, QCheckBox, "connection_check.grpc").click()
        assert page.check.ways.chosen() == ()
        await offer(app, Way.HTTPS)
        assert page.check.ways.chosen() == (Way.HTTPS,), "the choice of what was off is forgotten"

    drive(script)


def test_momento_local_is_checked_over_grpc_only(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        entry = await load_token(app)
        page = await diagnose_page(app)
        page.check.ways.choose(*Way)
        entry.connection = ConnectionSetting.local()
        page.show_entry(entry)
        assert page.check.ways.chosen() == (Way.GRPC,)
        for way in FRONTS:
            box = part(page, QCheckBox, f"connection_check.{way}")
            assert (box.isEnabled(), box.isChecked()) == (False, False)
            assert "Momento Local is called over gRPC only." in box.toolTip()
        entry.connection = ConnectionSetting.custom("momento.example")
        page.show_entry(entry)
        assert page.check.ways.chosen() == tuple(Way)

    drive(script)


def test_what_is_checked_stays_ticked_while_it_is_checked(drive: Drive) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        page = await diagnose_page(app)
        sandbox.faults.delay_seconds = 3_600.0
        page.main_action()
        await until(lambda: app.session.queue.count(), "no check began")
        await until(lambda: "Running…" in texts(page), "no step runs")
        assert page.check.ways.chosen() == (Way.GRPC,)
        assert "Tick at least one" not in texts(page)
        app.session.queue.cancel_all()
        await until(lambda: not app.session.queue.count(), "the check still runs")

    drive(script)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_box_that_is_off_does_not_look_like_one_that_can_be_ticked(drive: Drive, theme: str) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        page = await diagnose_page(app)
        page.check.ways.choose()
        (can, cannot) = (part(page, QCheckBox, f"connection_check.{way}") for way in (Way.GRPC, Way.HTTPS))
        await settled(cannot, app)
        middle, edge = QPoint(7, can.height() // 2), QPoint(0, can.height() // 2)
        one, other = can.grab().toImage(), cannot.grab().toImage()
        assert one.pixelColor(middle) != other.pixelColor(middle)
        assert one.pixelColor(edge) != other.pixelColor(edge)

    drive(script, Settings(theme=theme, language="en"))


def test_the_ways_stay_chosen_in_another_language(qtbot: QtBot, theme: Theme) -> None:
    before, now = QWidget(), QWidget()
    forms = []
    for window in (before, now):
        qtbot.addWidget(window)
        forms.append(WaysForm())
        column = QVBoxLayout(window)
        column.addWidget(forms[-1])
    forms[0].choose(Way.GRPC, Way.RESP)
    forms[0].database.setText("orders")
    unavailable = {way: message("Test", "not here").of() for way in Way}
    forms[1].show_routes(unavailable, ConnectionSetting())  # as before the first look at the entry
    take_drafts(before, now)
    for form in forms:
        form.show_routes(
            dict.fromkeys(Way, Route("localhost", 443, tls=True, sends_token=True)), ConnectionSetting()
        )
    assert forms[1].chosen() == (Way.GRPC, Way.RESP)
    assert forms[1].database.text() == "orders"


def test_a_network_that_blocks_grpc_is_told_from_a_wrong_credential(drive: Drive) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        await offer(app, Way.HTTPS)
        entry = await load_token(app)
        setting = app.session.operations.setting(entry)
        entry.connection = ConnectionSetting.sandbox(
            f"127.0.0.1:{peers.free_port()}", http_port=setting.http_port
        )
        page = await diagnose_page(app)
        await checked(page, (Way.GRPC, Way.HTTPS))
        assert "The network blocks gRPC, and the credential is fine" in texts(page)
        assert page.check.findings.codes()[0] == "live.grpc-blocked"
        assert all(f"{name}: " in texts(page) for name in ("gRPC", "HTTPS"))
        entry.connection = None
        sandbox.faults.fail("UNAUTHENTICATED")
        await checked(page, (Way.GRPC, Way.HTTPS))
        assert "the credential is the cause, not the network" in texts(page)
        assert page.check.findings.codes() == ("live.unauthenticated",)

    drive(script)


def test_a_gateway_that_refuses_hello_is_explained(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        await offer(app, Way.RESP)
        await load_token(app)
        page = await diagnose_page(app)
        app.window.sandbox_menu.set_fault("hello")
        page.check.ways.choose(Way.RESP)
        assert page.check.ways.database.text() == "default-cache"
        assert page.check.ways.database.isVisible()
        await checked(page, (Way.RESP,))
        assert page.check.findings.codes() == ("live.resp-hello",)
        assert "redis-py 8 cannot connect with its defaults" in texts(page)

    drive(script)


def test_another_database_is_not_known(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        await offer(app, Way.RESP)
        page = await diagnose_page(app)
        page.check.ways.database.setText("another-database")
        check = await checked(page, (Way.RESP,))
        assert check.steps[-1].peer.startswith("WRONGPASS")
        assert page.check.findings.codes() == ("live.unauthenticated",)
        assert "The RESP gateway does not accept user name and password" in texts(page)

    drive(script)


@pytest.mark.parametrize("fault", ["page", "garbage", "cut", "drop", "UNAUTHENTICATED", "PERMISSION_DENIED"])
def test_each_fault_of_the_menu_ends_in_a_finding_over_https_and_resp(drive: Drive, fault: str) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        await offer(app, Way.HTTPS, Way.RESP)
        await load_token(app)
        page = await diagnose_page(app)
        app.window.sandbox_menu.set_fault(fault)
        for way in (Way.HTTPS, Way.RESP):
            await checked(page, (way,))
            assert page.check.findings.codes()
        app.window.sandbox_menu.set_fault("none")
        await checked(page, (Way.HTTPS, Way.RESP))
        assert page.check.findings.codes() == ()

    drive(script)


@pytest.mark.parametrize("by", ["main_action", "check"])
def test_nothing_is_checked_where_no_way_is_chosen_and_it_says_why(drive: Drive, by: str) -> None:
    why = "Tick at least one of gRPC, HTTPS and RESP."

    async def script(app: App) -> None:
        await running_sandbox(app)
        page = await diagnose_page(app)
        grpc = part(page, QCheckBox, "connection_check.grpc")
        await settled(grpc, app)
        place = grpc.pos()
        page.check.ways.choose()
        start = part(page, QPushButton, "connection_check.start")
        assert not start.isEnabled()
        assert why in start.toolTip()
        await until(lambda: why in texts(page).splitlines(), "it does not say why")
        await settled(grpc, app)
        assert grpc.pos() == place
        said: list[str] = []
        page.announced.connect(said.append)
        if by == "check":
            app.window.navigator.show_page("raw")
            app.window.actions_by_key["check"].trigger()
            await until(lambda: app.window.pages.shown() is page, "the page is not shown")
        else:
            page.main_action()
        assert app.session.queue.count() == 0
        assert said == [why]
        await until(lambda: in_view(page, page.check), "the reason is out of view")
        grpc.click()
        assert why not in texts(page)
        assert why not in start.toolTip()
        assert start.isEnabled()

    drive(script)
