"""The Diagnose page: findings, the SDKs' answer, the connection check, the report."""

from __future__ import annotations

import socket

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QSpinBox

from inspector.app import App
from inspector.credential.inspection import inspect
from inspector.credential.model.kinds import Kind
from inspector.service.checks.steps import CheckResult, StepName, StepState, steps_of
from inspector.service.connection.setting import ConnectionSetting, Way
from inspector.window.connection.dialog import ConnectionDialog
from inspector.window.entries.entry import Entry
from inspector.window.findings import FindingView
from inspector.window.pages.diagnose.check_step import CheckStepView, step_title
from inspector.window.pages.diagnose.page import DiagnosePage
from inspector.window.protection.masking import masking_of
from inspector.window.widgets.card import Banner
from inspector.window.widgets.plain import PlainLabel
from tests import samples
from tests.credential.make import NOW, legacy
from tests.e2e.conftest import Drive, until
from tests.window.credentials import markdown
from tests.window.pages.calls.driver import (
    calls_page,
    click,
    diagnose_page,
    dialog,
    in_view,
    load,
    load_token,
    part,
    running_sandbox,
)


async def checked(page: DiagnosePage) -> CheckResult:
    ended: list[CheckResult] = []
    page.check.ended.connect(ended.append)
    page.main_action()
    await until(lambda: ended, "the check did not end")
    page.check.ended.disconnect(ended.append)
    return ended[0]


def texts(page: DiagnosePage) -> str:
    labels = [label for label in page.findChildren(PlainLabel) if label.isVisible()]
    return "\n".join(label.text() for label in labels)


def test_what_to_do_brings_the_finding_of_the_verdict_into_view(drive: Drive) -> None:
    async def script(app: App) -> None:
        await load(app, samples.v1_key()[:150])
        page = await diagnose_page(app)
        area = page.scroll_area()
        assert area is not None
        app.window.resize(900, 600)
        await until(lambda: area.verticalScrollBar().maximum() > 0, "the page is as low as the window")
        (about,) = (
            view for view in page.findings.findChildren(FindingView) if "Error" in view.accessibleName()
        )
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
        assert not in_view(page, about)
        click(app.window, "header.action")
        await until(lambda: in_view(page, about), "the finding is out of view")

    drive(script)


def test_a_pasted_error_text_is_an_entry_with_its_answer(drive: Drive) -> None:
    text = "2026-11-28T10:00:00Z ERROR app - RuntimeError: Missing required environment variable MOMENTO_ENDPOINT"

    async def script(app: App) -> None:
        entry = await load(app, text)
        assert entry.inspection.kind is Kind.ERROR_TEXT
        assert entry.name
        page = await diagnose_page(app)
        assert page.findings.codes() == ("text.variable-missing",)
        shown = texts(page)
        for said in (
            "“MOMENTO_ENDPOINT” is not set where the program runs",
            "here MOMENTO_ENDPOINT",
            "It is about any API key or token.",
            "Usual causes",
            "1. The variable is set in another place",
            "Ask where the variable is set",
        ):
            assert said in shown

    drive(script)


@pytest.mark.parametrize(
    "key", [samples.v1_key(), samples.disposable_token(4_000_000_000, [samples.READ_ONE_KEY])]
)
def test_the_finding_of_the_verdict_is_the_first_beside_an_error_too(drive: Drive, key: str) -> None:
    text = f"PERMISSION_DENIED: Insufficient permissions to perform the request. op=Set cache=orders\ntoken={key}\n"

    async def script(app: App) -> None:
        entry = await load(app, text)
        page = await diagnose_page(app)
        assert page.findings.codes()[0] == "text.permission-denied"
        assert sorted(page.findings.codes()[1:]) == sorted(
            each.code
            for each in entry.findings
            if each.code not in ("text.permission-denied", "kind.sdk-call")
        )
        assert "No problems found" not in texts(page)

    drive(script)


def test_expired_credential_is_the_first_thing_said(drive: Drive) -> None:
    async def script(app: App) -> None:
        await load(app, samples.disposable_token(1_697_522_409))
        page = await diagnose_page(app)
        assert page.findings.codes()[0] == "time.expired"
        assert "Nothing wrong was found" not in texts(page)

    drive(script)


def test_when_nothing_is_wrong_it_says_what_was_not_verified(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        await load_token(app)
        page = await diagnose_page(app)
        assert "Decoded, not verified: check the connection to be sure." in texts(page)

    drive(script)


def test_sdk_card_has_the_exact_error(drive: Drive) -> None:
    async def script(app: App) -> None:
        await load(app, samples.token({"t": "g", "id": "x", "exp": 4_079_276_098}))
        page = await diagnose_page(app)
        shown = texts(page)
        assert "CredentialProvider.from_api_key_v2" in shown
        assert "Rejected" in shown

    drive(script)


def test_check_of_a_good_token_reaches_the_top(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        await load_token(app)
        page = await diagnose_page(app)
        check = await checked(page)
        assert [step.step_name for step in check.steps] == list(steps_of(Way.GRPC))
        assert check.failed is None
        assert "Everything works" in texts(page)
        assert page.check.findings.codes() == ()

    drive(script)


def test_check_stops_where_it_breaks_and_says_what_that_means(drive: Drive) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        entry = await load_token(app)
        entry.connection = ConnectionSetting.custom("127.0.0.1", sandbox.port)
        page = await diagnose_page(app)
        check = await checked(page)
        assert check.failed is not None
        assert check.failed.step_name is StepName.TLS
        assert page.check.findings.codes() == ("live.not-grpc",)
        shown = texts(page)
        assert "Failed at: Encryption (TLS)" in shown
        assert "Not run" in shown

    drive(script)


def test_result_of_another_connection_is_no_longer_shown(drive: Drive) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        entry = await load_token(app)
        page = await diagnose_page(app)
        await checked(page)
        assert "Everything works" in texts(page)
        entry.connection = ConnectionSetting.custom("127.0.0.1", sandbox.port)
        page.check.entry_changed.emit(entry)
        assert "Everything works" not in texts(page)

    drive(script)


def test_nothing_listens_is_told_at_the_second_step(drive: Drive, free_port: int) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        entry = await load_token(app)
        entry.connection = ConnectionSetting.local("127.0.0.1", free_port)
        page = await diagnose_page(app)
        check = await checked(page)
        assert check.failed is not None
        assert check.failed.step_name is StepName.TCP
        assert page.check.findings.codes() == ("live.refused",)

    drive(script)


def test_the_report_forgets_what_another_connection_showed(drive: Drive, free_port: int) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        entry = await load_token(app)
        entry.connection = ConnectionSetting.local("127.0.0.1", free_port)
        await checked(await diagnose_page(app))
        assert "live.refused" in markdown(entry)
        page = await calls_page(app)
        page.connection.connection_wanted.emit()
        asked = await dialog(ConnectionDialog)
        part(asked, QSpinBox, "connection.port").setValue(sandbox.port)
        asked.accept()
        assert "live.refused" not in markdown(entry)

    drive(script)


def test_a_check_that_ends_after_the_connection_was_changed_is_forgotten(drive: Drive) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        entry = await load_token(app)
        page = await diagnose_page(app)
        sandbox.faults.fail("RESOURCE_EXHAUSTED")
        ended: list[CheckResult] = []
        page.check.ended.connect(ended.append)
        page.main_action()
        entry.connection = ConnectionSetting.custom("127.0.0.1", sandbox.port)
        await until(lambda: ended, "the check did not end")
        assert entry.live == ()
        assert page.check.findings.codes() == ()

    drive(script)


@pytest.fixture
def free_port() -> int:
    """A port on which nothing listens."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port


def test_credential_without_an_endpoint_is_told_so_before_any_step(drive: Drive) -> None:
    async def script(app: App) -> None:
        await load(app, samples.token({"ver": 1, "p": "", "sub": "x"}))
        page = await diagnose_page(app)
        check = await checked(page)
        assert check.host == ""
        assert "Nothing was sent: The credential has no endpoint" in texts(page)
        assert "Calls go to" not in texts(page)

    drive(script)


def test_cancelled_check_says_that_the_rest_is_not_known(drive: Drive) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        page = await diagnose_page(app)
        sandbox.faults.delay_seconds = 30
        ended: list[CheckResult] = []
        page.check.ended.connect(ended.append)
        page.main_action()
        await until(lambda: "Running…" in texts(page))
        app.session.queue.cancel_all()
        await until(lambda: ended)
        assert all(step.state is not StepState.FAILED for step in ended[0].steps)
        assert "Cancelled. The result of the remaining steps is unknown." in texts(page)

    drive(script)


def test_report_holds_what_the_check_found_and_no_secret(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        entry = await load_token(app, seconds=-60)
        page = await diagnose_page(app)
        await checked(page)
        click(page, "diagnose.copy")
        copied = QApplication.clipboard().text()
        assert "live.unauthenticated" in copied
        assert entry.inspection.token is not None
        secret = entry.inspection.token.reveal()
        signature = secret.rsplit(".", 1)[1]
        assert not any(signature[at : at + 8] in copied for at in range(len(signature) - 8))

    drive(script)


def test_shared_screen_shows_no_endpoint_in_any_sentence(drive: Drive) -> None:
    async def script(app: App) -> None:
        host = "cell-9.nowhere.invalid"
        entry = await load(app, samples.v1_key(endpoint=host))
        entry.connection = ConnectionSetting.custom(host.replace("cell-9", "UPPER"))
        page = await diagnose_page(app)
        await checked(page)
        assert host in texts(page)
        page.hide_details(True)
        await until(lambda: texts(page).count("••••") >= 2)
        assert host not in texts(page)
        page.hide_details(False)
        await until(lambda: host in texts(page))

    drive(script)


def test_shared_screen_masks_what_the_check_shows_at_once(drive: Drive) -> None:
    async def script(app: App) -> None:
        entry = await load(app, samples.v1_key(endpoint="cell-9.nowhere.invalid"))
        entry.connection = ConnectionSetting.custom("other.nowhere.invalid")
        page = await diagnose_page(app)
        await checked(page)

        def shown() -> str:
            labels = [label for label in page.check.findChildren(QLabel) if label.isVisible()]
            return "\n".join(f"{label.text()} {label.toolTip()}" for label in labels).casefold()

        assert "nowhere" in shown()
        for hide in (True, False, True):
            page.check.hide_details(hide)
            assert ("nowhere" in shown()) is not hide

    drive(script)


def test_shared_screen_does_not_show_the_second_host_of_a_legacy_key() -> None:
    entry = Entry(inspect(legacy(control="control.evil.example"), NOW), (), "mine")
    masking = masking_of(entry, ConnectionSetting(), hidden=True)
    assert "evil" not in masking("`evil.example` is not under momentohq.com, nor is control.evil.example.")


def test_words_of_the_other_side_stay_plain(drive: Drive) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        page = await diagnose_page(app)
        sandbox.faults.fail("UNAUTHENTICATED", details="<h1>no\u202e</h1>")
        await checked(page)
        assert "“<h1>no⟨U+202E⟩</h1>”" in texts(page)
        assert any(banner.isVisible() for banner in page.check.findChildren(Banner))

    drive(script)


def test_the_ladder_is_scrolled_into_view_when_it_begins(drive: Drive) -> None:
    async def script(app: App) -> None:
        app.window.resize(900, 600)
        await running_sandbox(app)
        page = await diagnose_page(app)
        page.main_action()
        await until(lambda: in_view(page, page.check), "the ladder is out of sight")

    drive(script)


def test_the_explanation_stands_in_the_step_that_failed(drive: Drive) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        await load_token(app)
        page = await diagnose_page(app)
        sandbox.faults.fail("UNAUTHENTICATED")
        await checked(page)
        title = step_title(StepName.AUTHENTICATION)
        views = page.check.findChildren(CheckStepView)
        (failed,) = (
            each
            for each in views
            if each.isVisible() and title in (label.text() for label in each.findChildren(PlainLabel))
        )
        assert failed.isAncestorOf(page.check.findings) and page.check.findings.isVisible()
        sandbox.faults.clear()
        await checked(page)
        assert not failed.isAncestorOf(page.check.findings)

    drive(script)


def test_not_everything_works_where_the_clock_is_wrong(drive: Drive) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        await load_token(app)
        page = await diagnose_page(app)
        sandbox.faults.clock_offset_seconds = 540.0
        await checked(page)
        told = texts(page)
        assert "Everything works" not in told
        assert "But this computer's clock is wrong." in told

    drive(script)


def test_the_findings_do_not_ask_for_the_check_that_was_made(drive: Drive) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        await load_token(app)
        page = await diagnose_page(app)
        asks = "No problems found. Decoded, not verified: check the connection to be sure."
        assert texts(page).count(asks) == 1
        sandbox.faults.fail("UNAUTHENTICATED")
        await checked(page)
        assert asks not in texts(page)
        assert texts(page).count("Failed at: Authentication") == 2, texts(page)
        sandbox.faults.clear()
        await checked(page)
        assert asks not in texts(page)
        await load(app, samples.v1_key())
        assert "Everything works" not in texts(await diagnose_page(app))

    drive(script)


@pytest.mark.parametrize(
    ("around", "accepted", "alone"),
    [
        ("{}", True, False),
        ("MOMENTO_API_KEY={}\n", True, True),
        ('export MOMENTO_API_KEY="{}"\n', True, True),
        ('{{"apiKey": "{}"}}', True, True),
        ('"{}"', False, False),
        ("MOMENTO_API_KEY={}\u200b\n", False, False),
    ],
)
def test_what_carried_a_credential_is_not_rejected_with_it(
    drive: Drive, around: str, accepted: bool, alone: bool
) -> None:
    """The verdict finds nothing wrong with it; the SDKs get what the program reads of it."""

    async def script(app: App) -> None:
        await load(app, around.format(samples.v1_key()))
        shown = texts(await diagnose_page(app))
        assert ("Accepted" in shown, "Rejected" in shown) == (accepted, not accepted)
        assert ("with the credential alone" in shown) is alone

    drive(script)
