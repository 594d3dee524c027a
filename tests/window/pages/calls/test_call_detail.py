"""One call in full: its headline, whose words are shown, its value, and what its buttons ask for."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from inspector.credential.permissions.access import Decision, Operation
from inspector.credential.permissions.rules import Resource, Role, Rule, Selector
from inspector.credential.text.message import message
from inspector.credential.text.secret import MASK
from inspector.service.connection.outcome import CallInfo, Outcome, State
from inspector.service.connection.setting import Way
from inspector.window.look import theme
from inspector.window.look.theme import Theme
from inspector.window.pages.calls.call import Call
from inspector.window.pages.calls.call_detail import CallDetail, headline, remark
from inspector.window.protection.masking import Masking
from inspector.window.widgets.plain import PlainLabel
from inspector.window.widgets.table import PlainTable

WHY = message("Test", "Rule 1 says so.")
INFO = CallInfo(Operation.GET, "c", b"k")
RULE = Rule(Resource.CACHE, Role.READ_ONLY, Selector.name("c"), Selector.name("k"))


def made(state: State | None, *, allowed: bool | None = True, **more: object) -> Call:
    code = {State.DENIED: "PERMISSION_DENIED", State.FAILED: "UNAVAILABLE"}.get(state or State.OK, "OK")
    call = Call(INFO, Decision(allowed, WHY, smallest=None if allowed else RULE), 0.0)
    if state is not None:
        call.outcome = Outcome(INFO, state, code, **more)  # type: ignore[arg-type]
    return call


def expired(state: State, code: str) -> Call:
    call = Call(INFO, Decision(True, WHY), 0.0, expired=True)
    call.outcome = Outcome(INFO, state, code)
    return call


@pytest.fixture
def detail(qtbot: QtBot, theme: Theme) -> CallDetail:
    made = CallDetail()
    qtbot.addWidget(made)
    made.resize(600, 500)
    made.show()
    return made


def shown(detail: CallDetail) -> list[str]:
    return [label.text() for label in detail.findChildren(PlainLabel) if label.isVisible() and label.text()]


def button(detail: CallDetail, name: str) -> QAbstractButton:
    return next(
        each for each in detail.findChildren(QAbstractButton) if name in (each.text(), each.accessibleName())
    )


def test_a_value_is_shown_as_text_or_hex_and_copied_as_it_is_shown(detail: CallDetail, qtbot: QtBot) -> None:
    detail.show_call(made(State.HIT, value=b"hi\xff"))
    assert "Value (3 bytes)" in shown(detail)
    with qtbot.waitSignal(detail.text_copied) as copied:
        button(detail, "Copy the value").click()
    assert copied.args == ["hi\\xff"]
    button(detail, "Show as hex").click()
    assert "68 69 ff" in shown(detail)
    with qtbot.waitSignal(detail.text_copied) as copied:
        button(detail, "Copy the value").click()
    assert copied.args == ["6869ff"]
    button(detail, "Show as text").click()
    assert "68 69 ff" not in shown(detail)


def test_another_call_is_shown_as_text_again(detail: CallDetail) -> None:
    detail.show_call(made(State.HIT, value=b"one"))
    button(detail, "Show as hex").click()
    detail.show_call(made(State.HIT, value=b"two"))
    assert "two" in shown(detail)


def test_a_call_that_runs_can_be_cancelled_and_one_that_ended_cannot(
    detail: CallDetail, qtbot: QtBot
) -> None:
    running = made(None)
    detail.show_call(running)
    with qtbot.waitSignal(detail.cancel_wanted) as wanted:
        button(detail, "Cancel this call").click()
    assert wanted.args == [running]
    assert "Get: waiting for the answer" in shown(detail)
    detail.show_call(made(State.MISS))
    assert button(detail, "Cancel this call").isHidden()
    assert not button(detail, "Copy the value").isVisibleTo(detail)


def test_a_subscription_that_runs_listens(detail: CallDetail) -> None:
    detail.show_call(Call(CallInfo(Operation.SUBSCRIBE, "c", b"t"), Decision(True, WHY), 0.0))
    assert "Subscribe: listening for messages" in shown(detail)


def test_a_denied_call_offers_the_rule_it_needs(detail: CallDetail, qtbot: QtBot) -> None:
    detail.show_call(made(State.DENIED, allowed=False))
    with qtbot.waitSignal(detail.rule_wanted) as wanted:
        button(detail, "Mint this rule").click()
    assert wanted.args == [RULE]
    detail.show_call(made(State.HIT))
    assert button(detail, "Mint this rule").isHidden()


def test_the_metadata_of_an_answer_is_in_a_fixed_width_as_it_was_sent(detail: CallDetail) -> None:
    detail.show_call(made(State.HIT, metadata=(("date", "Mon, 30 Nov 2026 08:00:00 GMT"),)))
    table = detail.findChild(PlainTable)
    assert table is not None
    items = [table.item(0, place) for place in range(table.columnCount())]
    assert [item.font().family() for item in items if item] == [theme.font(mono=True).family()] * 2


def test_the_metadata_of_an_answer_is_masked_with_everything_else(detail: CallDetail) -> None:
    detail.show_call(made(State.HIT, metadata=(("location", "https://cell-1.prod.example/x"),)))
    (table,) = detail.findChildren(PlainTable)
    assert cells(table) == ["location", "https://cell-1.prod.example/x"]
    detail.hide_names(Masking(("cell-1.prod.example",)))
    assert cells(table) == ["location", f"https://{MASK}/x"]


def cells(table: PlainTable) -> list[str]:
    model = table.model()
    return [str(model.index(0, column).data()) for column in range(model.columnCount())]


def test_without_a_call_it_is_hidden(detail: CallDetail) -> None:
    detail.show_call(None)
    assert detail.isHidden()


@pytest.mark.parametrize(
    ("more", "whose"),
    [
        ({"details": "their words"}, "Message from the server"),
        ({"details": "its words", "made_here": True}, "Message from the gRPC library"),
        (
            {"details": "its words", "made_here": True, "way": Way.HTTPS},
            "Message from the network or from who answered",
        ),
        ({"why": WHY}, "Message from this program"),
    ],
)
def test_whose_words_are_shown_is_said(detail: CallDetail, more: dict[str, object], whose: str) -> None:
    detail.show_call(made(State.FAILED, **more))  # type: ignore[arg-type]
    assert whose in shown(detail)


def test_the_headline_names_call_answer_time_and_host() -> None:
    told = headline(made(State.FAILED, latency=0.0042, host="cache.x:443"))
    assert told == "Get: UNAVAILABLE after 4.20 ms from cache.x:443"
    assert headline(made(State.HIT)) == "Get: HIT"


@pytest.mark.parametrize(
    ("call", "tone", "begins"),
    [
        (made(State.HIT), "info", ""),
        (made(State.MISS), "ok", "The credential works"),
        (made(State.DENIED, allowed=False), "info", "Denied, as predicted: "),
        (
            made(State.DENIED),
            "warning",
            "Not as predicted: the service refused the call. Do the permissions allow it? Rule 1 says so.",
        ),
        (made(State.HIT, allowed=False), "warning", "Not as predicted: the service accepted the call."),
        (
            expired(State.HIT, "OK"),
            "warning",
            "Not as predicted: by this computer's clock the credential has",
        ),
        (
            expired(State.DENIED, "UNAUTHENTICATED"),
            "info",
            "Denied, as predicted. The credential has expired.",
        ),
        (expired(State.FAILED, "UNAVAILABLE"), "info", ""),
        (made(State.FAILED), "info", ""),
        (made(None), "info", ""),
    ],
)
def test_what_an_outcome_means_for_the_credential(call: Call, tone: str, begins: str) -> None:
    found, text = remark(call)
    assert found == tone
    assert text.startswith(begins) and bool(text) is bool(begins)
