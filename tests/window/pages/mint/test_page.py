"""The mint page without a service: consent, reasons, and how it fits a narrow window."""

import time
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollArea
from pytestqt.qtbot import QtBot

from inspector.credential.inspection import inspect
from inspector.credential.jwt.envelope import wrap
from inspector.credential.permissions.access import Operation
from inspector.credential.permissions.rules import Resource, Role, Rule, Selector
from inspector.credential.scopes.presets import NEEDS
from inspector.credential.scopes.scope import Scope, least_rule, least_scope
from inspector.credential.text.secret import Secret
from inspector.diagnosis.grant.comparison import Grant, GrantRow, Match
from inspector.diagnosis.live.call import call_findings
from inspector.sandbox import Sandbox
from inspector.service.connection.outcome import CallInfo, Minted, OtherCall, Outcome, State
from inspector.window.background.call_queue import CallQueue
from inspector.window.connection.consent_dialogs import HostDialog
from inspector.window.connection.operations import Operations
from inspector.window.entries.entry import Entry
from inspector.window.entries.model import Entries
from inspector.window.look.theme import Theme
from inspector.window.pages.mint.minting import CredentialType, Made, MintRequest, Refused
from inspector.window.pages.mint.page import MintPage
from inspector.window.widgets.plain import PlainLabel
from inspector.window.widgets.scroll import scrolled
from tests.credential.make import HOST, legacy
from tests.interop.minted import inner_token
from tests.samples import READ_ONE_KEY, disposable_token, v1_key


@pytest.fixture(scope="module")
def sandbox() -> Sandbox:
    return Sandbox()


@pytest.fixture
def area(qtbot: QtBot, theme: Theme) -> Iterator[QScrollArea]:
    made = scrolled(MintPage(Operations(Entries(), CallQueue())))
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    qtbot.waitExposed(made)
    yield made


@pytest.fixture
def page(area: QScrollArea) -> MintPage:
    shown = area.widget()
    assert isinstance(shown, MintPage)
    return shown


def entry(text: str, endpoint: str | None = None) -> Entry:
    return Entry(inspect(text, time.time(), endpoint=endpoint), (), "mine")


def stacked(page: MintPage) -> bool:
    return page.results.y() > page.bar.y()


def test_an_unknown_host_is_asked_about_before_anything_is_sent(page: MintPage, sandbox: Sandbox) -> None:
    page.show_entry(entry(wrap("cell.evil.example", inner_token(sandbox.api_key))))
    page.main_action()
    dialog = page.findChild(HostDialog)
    assert dialog is not None
    assert dialog.isVisible()
    assert page.bar.cancel_button.isHidden()
    dialog.reject()
    assert page.maker.last is None
    assert page.bar.cancel_button.isHidden()


@pytest.mark.parametrize("making", [CredentialType.KEY, CredentialType.RENEWED])
def test_a_legacy_key_is_sent_to_its_control_host_only_after_that_one_was_named(
    page: MintPage, making: CredentialType
) -> None:
    page.show_entry(entry(legacy(control="control.rnomentohq.com")))
    page.bar.making.setCurrentIndex(making)
    page.renew.show_token(Secret("refresh"))
    page.main_action()
    asked = page.findChild(HostDialog)
    assert asked is not None
    shown, typed = asked.findChild(QLabel, "host"), asked.findChild(QLineEdit, "typed")
    assert shown is not None
    assert typed is not None
    assert shown.text() == "rnomentohq.com"
    typed.setText(HOST)
    assert not asked.agree.isEnabled()
    typed.setText("rnomentohq.com")
    assert asked.agree.isEnabled()
    asked.reject()
    assert page.maker.last is None


@pytest.mark.parametrize(("width", "below"), [(520, True), (1_100, False)])
def test_the_columns_stand_side_by_side_only_where_they_fit(
    area: QScrollArea, page: MintPage, qtbot: QtBot, width: int, below: bool
) -> None:
    area.resize(width, 700)
    qtbot.waitUntil(lambda: stacked(page) is below)
    assert area.horizontalScrollBar().maximum() == 0


def test_a_super_users_key_shows_no_warning(page: MintPage, sandbox: Sandbox) -> None:
    page.show_entry(entry(sandbox.api_key))
    assert page.bar.reason.isHidden()
    assert page.bar.mint_button.isEnabled()


def test_a_key_that_expires_while_it_is_shown_gets_a_warning(page: MintPage, sandbox: Sandbox) -> None:
    page.show_entry(entry(sandbox.key(valid_for_seconds=60)))
    assert page.bar.reason.isHidden()
    page.show_time(time.time() + 61)
    assert "expired" in page.bar.reason.label.text()
    assert page.bar.mint_button.isEnabled()


def test_a_version_2_key_is_said_to_depend_on_its_role(page: MintPage, sandbox: Sandbox) -> None:
    page.show_entry(entry(sandbox.global_key(), "cell-1-us-east-2-1.prod.a.momentohq.com"))
    assert "role at the service" in page.bar.reason.label.text()


def test_a_credential_without_rules_is_no_template(page: MintPage, sandbox: Sandbox) -> None:
    page.show_entry(entry("hello"))
    assert not page.bar.narrow_action.isEnabled()
    page.show_entry(entry(sandbox.mint([least_rule()])))
    assert page.bar.narrow_action.isEnabled()


def test_an_error_in_the_form_disables_the_button_until_it_is_corrected(
    page: MintPage, sandbox: Sandbox
) -> None:
    page.show_entry(entry(sandbox.api_key))
    page.use_scope(Scope((Rule(Resource.TOPIC, Role.READ_ONLY, Selector.name(""), Selector.name("t")),)))
    assert not page.bar.mint_button.isEnabled()
    assert "Correct the marked fields" in page.bar.mint_button.toolTip()
    page.use_scope(least_scope())
    assert page.bar.mint_button.isEnabled()


def test_no_sentence_makes_the_results_wider_than_their_column(page: MintPage) -> None:
    wide = [label for label in page.result.findChildren(PlainLabel) if len(label.text()) > 40]
    assert wide
    assert [label.text() for label in wide if not label.wordWrap()] == []


def test_json_that_is_no_scope_mints_nothing_of_the_form(page: MintPage, sandbox: Sandbox) -> None:
    page.show_entry(entry(sandbox.api_key))
    text = page.preview.json.toPlainText()
    page.preview.json.setPlainText(text[:-3])
    assert not page.bar.mint_button.isEnabled()
    page.main_action()
    assert not page.maker.is_busy()
    page.preview.json.setPlainText(text)
    assert page.bar.mint_button.isEnabled()
    page.preview.json.setPlainText(text[:-3])
    page.use_scope(least_scope())  # a template or a file replaces it
    assert page.bar.mint_button.isEnabled()


def test_json_edited_beside_the_form_fills_the_form(page: MintPage) -> None:
    text = page.preview.json.toPlainText().replace("my-key", "mo").replace("900", "60")
    page.preview.json.setPlainText(text)
    assert page.form.scope().rules[0].item.text() == "mo"
    assert page.form.scope().valid_for_seconds == 60
    assert page.preview.json.toPlainText() == text
    assert "“mo”" in page.preview.sentences.text()


@pytest.mark.parametrize(
    ("unknown", "title", "said"),
    [
        (True, "Not fully readable", "permissions that this program does not know"),
        (False, "Not as asked", "rules that were not asked for"),
    ],
)
def test_a_token_with_more_rules_than_asked_is_not_shown_as_asked(
    page: MintPage, sandbox: Sandbox, unknown: bool, title: str, said: str
) -> None:
    scope, token = least_scope(), sandbox.mint([least_rule()])
    rows = (GrantRow(None, scope.rules[0], Match.EXTRA),)
    grant = Grant(rows, wider=False, narrower=False, readable=True, unknown=unknown)
    order = MintRequest(CredentialType.TOKEN, entry(sandbox.api_key), scope, time.time())
    made = Made(order, Minted(Secret(token), sandbox.endpoint, None), entry(token), grant)
    page.result.show_last(made, None)
    assert page.result.may_be_handed_out() is not unknown
    assert page.result.pill.text() == title
    assert said in page.result.banner.label.text()


def test_renewing_hides_the_scope(page: MintPage) -> None:
    page.bar.making.setCurrentIndex(CredentialType.RENEWED)
    assert page.form.isHidden() or not page.form.isVisible()
    assert not page.preview.isVisible()
    assert page.renew.isVisible()


def test_an_api_key_may_live_for_ever_and_a_token_may_not(page: MintPage, sandbox: Sandbox) -> None:
    page.show_entry(entry(sandbox.api_key))
    page.bar.making.setCurrentIndex(CredentialType.KEY)
    page.form.expiry.never.setChecked(True)
    assert page.bar.mint_button.isEnabled()
    assert page.form.description.isVisible()
    page.bar.making.setCurrentIndex(CredentialType.TOKEN)
    assert page.form.scope().valid_for_seconds is not None
    assert not page.form.description.isVisible()


def test_the_code_is_that_of_what_will_be_minted(page: MintPage, sandbox: Sandbox) -> None:
    page.show_entry(entry(sandbox.api_key))
    page.use_scope(Scope((Rule(Resource.CACHE, Role.READ_ONLY, Selector.name("c")),), 900))
    assert "generateDisposableToken" in page.preview.code.toPlainText()
    page.bar.making.setCurrentIndex(CredentialType.KEY)
    assert "generateApiKey" in page.preview.code.toPlainText()
    page.bar.making.setCurrentIndex(CredentialType.TOKEN)
    assert "generateDisposableToken" in page.preview.code.toPlainText()


def minted(page: MintPage, minter: Entry, scope: Scope, granted: Entry) -> None:
    """What the maker does after a call that went as asked."""
    row = GrantRow(scope.rules[0], scope.rules[0], Match.SAME)
    order = MintRequest(CredentialType.TOKEN, minter, scope, time.time())
    made = Made(order, Minted(Secret("t"), HOST, None), granted, Grant((row,), False, False, True))
    page.maker._record(made)
    page.maker.ended.emit()


def test_a_change_of_the_form_takes_the_green_from_what_was_minted_before_it(
    page: MintPage, sandbox: Sandbox
) -> None:
    page.show_entry(entry(sandbox.api_key))
    scope = page.form.scope()
    minted(page, page.entry, scope, entry(sandbox.mint([], 900)))
    assert page.result.pill.text() == "As asked"
    page.use_scope(Scope(scope.rules, 3_600))
    assert page.result.pill.text() == "Minted with the earlier form"
    assert page.result.banner.property("banner") == "neutral"
    page.use_scope(scope)
    assert page.result.pill.text() == "As asked"


def test_what_was_refused_is_not_shown_beside_another_form(page: MintPage, sandbox: Sandbox) -> None:
    """Red beside the green of what was minted before it, it seemed to be about the same."""
    page.show_entry(entry(sandbox.api_key))
    scope = page.form.scope()
    granted = entry(sandbox.mint([], 900))
    minted(page, page.entry, scope, granted)
    page.show_entry(granted)
    wrong = Scope(scope.rules, 0)
    page.use_scope(wrong)
    order = MintRequest(
        CredentialType.TOKEN, page.maker.minter(granted, CredentialType.TOKEN), wrong, time.time()
    )
    page.maker._record(Refused(order, Outcome(CallInfo(Operation.MINT, "", b""), State.FAILED), None))
    page.maker.ended.emit()
    assert page.result.refusal.isVisible()
    page.use_scope(scope)
    assert not page.result.refusal.isVisible()
    assert page.result.pill.text() == "As asked"
    page.use_scope(wrong)
    assert page.result.refusal.isVisible()


@pytest.mark.parametrize("other", [CredentialType.KEY, CredentialType.RENEWED])
def test_a_result_is_shown_beside_the_type_it_belongs_to(
    page: MintPage, sandbox: Sandbox, other: CredentialType
) -> None:
    page.show_entry(entry(sandbox.api_key))
    minted(page, page.entry, page.form.scope(), entry(sandbox.mint([], 900)))
    assert page.result.isVisible()
    page.bar.making.setCurrentIndex(other)
    assert not page.result.isVisible()
    page.bar.making.setCurrentIndex(CredentialType.TOKEN)
    assert page.result.isVisible()
    assert page.result.pill.text() == "As asked"


def test_a_failed_renewal_is_not_shown_beside_the_token_form(page: MintPage, sandbox: Sandbox) -> None:
    page.show_entry(entry(sandbox.api_key))
    page.bar.making.setCurrentIndex(CredentialType.RENEWED)
    order = MintRequest(CredentialType.RENEWED, page.entry, page.form.scope(), time.time())
    info = CallInfo(OtherCall.RENEW, "", b"")
    page.maker._record(Refused(order, Outcome(info, State.FAILED), None))
    page.maker.ended.emit()
    assert page.result.isVisible()
    page.bar.making.setCurrentIndex(CredentialType.TOKEN)
    assert not page.result.isVisible()
    page.bar.making.setCurrentIndex(CredentialType.RENEWED)
    assert page.result.isVisible()


def test_the_form_is_in_view_after_a_mint_and_a_template(
    area: QScrollArea, page: MintPage, sandbox: Sandbox, qtbot: QtBot
) -> None:
    area.resize(900, 500)
    page.show_entry(entry(sandbox.api_key))
    minted(page, page.entry, page.form.scope(), entry(sandbox.mint([], 900)))
    page.bar.preset_chosen.emit(NEEDS[2])
    qtbot.waitUntil(lambda: page.result.isVisible())
    assert area.verticalScrollBar().maximum() == 0
    assert page.form.area.visibleRegion().boundingRect().height() >= 72
    assert page.bar.mint_button.visibleRegion().boundingRect() == page.bar.mint_button.rect()


def test_renewing_a_key_with_rules_does_not_ask_for_a_super_user(page: MintPage) -> None:
    page.show_entry(entry(v1_key(time.time() + 900, [READ_ONE_KEY])))
    assert "super user" in page.bar.reason.label.text()
    page.bar.making.setCurrentIndex(CredentialType.RENEWED)
    assert page.bar.reason.isHidden()


def test_what_cannot_be_renewed_is_said_for_renewing(page: MintPage) -> None:
    page.show_entry(entry(disposable_token(time.time() + 900)))
    page.bar.making.setCurrentIndex(CredentialType.RENEWED)
    assert "cannot be renewed" in page.bar.reason.label.text()


def test_the_words_of_the_service_end_before_what_to_do(page: MintPage, sandbox: Sandbox) -> None:
    page.show_entry(entry(sandbox.api_key))
    order = MintRequest(CredentialType.TOKEN, page.entry, page.form.scope(), time.time())
    info = CallInfo(Operation.MINT)
    words = "Expiry must be in the future"
    outcome = Outcome(info, State.FAILED, "INVALID_ARGUMENT", words, host="x:1", proven=True)
    (finding,) = call_findings(outcome, None, time.time())
    told = page.result.said_elsewhere(Refused(order, outcome, finding))
    start = "INVALID_ARGUMENT. Nothing was minted. Expiry must be in the future. Invalid request. "
    assert " ".join(told.split()).startswith(start)
