"""The rows of the history, without a window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from inspector.credential.permissions.access import Decision, Operation
from inspector.credential.text.message import message
from inspector.service.connection.outcome import CallInfo, Outcome, State
from inspector.window.pages.calls.call import Call, call_sentence
from inspector.window.pages.calls.history_model import MOST_CALLS, Column, History, cell
from inspector.window.text.call_format import milliseconds, shown_bytes

_WHY = message("Test", "because")
GET = CallInfo(Operation.GET)


def made(allowed: bool | None = True, state: State | None = None, **more: object) -> Call:
    row = Call(CallInfo(Operation.GET, "default-cache", b"mo"), Decision(allowed, _WHY), 0.0)
    if state is not None:
        row.outcome = Outcome(GET, state, **more)  # type: ignore[arg-type]
    return row


@pytest.mark.parametrize(
    ("allowed", "state", "held"),
    [
        (True, State.HIT, True),
        (True, State.MISS, True),
        (True, State.DENIED, False),
        (False, State.DENIED, True),
        (False, State.HIT, False),
        (None, State.DENIED, None),
        (True, State.FAILED, None),
        (False, State.CANCELLED, None),
        (True, None, None),
    ],
)
def test_prediction_is_compared_only_with_an_answer_about_permissions(
    allowed: bool | None, state: State | None, held: bool | None
) -> None:
    assert made(allowed, state).held is held


def test_a_cancelled_call_is_told_once() -> None:
    stopped = made(True, State.CANCELLED, why=message("Test", "Cancelled."))
    assert call_sentence(stopped) == "Get mo: Cancelled."


def test_newest_call_is_on_top_and_the_oldest_falls_off(qtmodeltester: ModelTester, qtbot: QtBot) -> None:
    history = History()
    first = made()
    history.add(first)
    for _ in range(MOST_CALLS):
        history.add(made())
    last = made()
    history.add(last)
    assert len(history.rows()) == MOST_CALLS
    assert history.rows()[0] is last
    assert first not in history.rows()
    qtmodeltester.check(history)


def test_only_the_newest_calls_keep_a_large_value(qtbot: QtBot) -> None:
    history = History()
    large, small = made(state=State.HIT, value=b"x" * 10_000), made(state=State.HIT, value=b"small")
    history.add(small)
    history.add(large)
    for _ in range(19):
        history.add(made())
    assert large.outcome is not None
    assert large.outcome.value == b"x" * 10_000
    for _ in range(5):
        history.add(made())
    assert large.outcome.value is None
    assert large.words == "The value (10,000 bytes) is no longer kept."
    assert small.outcome is not None
    assert small.outcome.value == b"small"


def test_an_old_round_trip_drops_its_values_and_keeps_its_note(qtbot: QtBot) -> None:
    history = History()
    trip = made(state=State.HIT, value=b"x" * 10_000)
    assert trip.outcome is not None
    trip.steps, trip.note = (
        (Outcome(CallInfo(Operation.SET), State.OK), trip.outcome),
        lambda: "It came back.",
    )
    history.add(trip)
    for _ in range(20):
        history.add(made())
    assert [step.value for step in trip.steps] == [None, None]
    assert trip.words == "It came back. The value (10,000 bytes) is no longer kept."


def test_a_call_that_ends_as_an_old_one_does_not_keep_its_value(qtbot: QtBot) -> None:
    history = History()
    slow, slower = made(), made()
    history.add(slow)
    for _ in range(19):
        history.add(made())
    slow.outcome = Outcome(GET, State.HIT, value=b"x" * 10_000)
    history.changed(slow)
    assert slow.outcome.value is not None
    history.add(slower)
    for _ in range(20):
        history.add(made())
    slower.outcome = Outcome(GET, State.HIT, value=b"x" * 10_000)
    history.changed(slower)
    assert (slow.outcome.value, slower.outcome.value) == (None, None)


def test_change_of_a_call_reaches_its_row_only(qtbot: QtBot) -> None:
    history = History()
    calls = [made() for _ in range(3)]
    for each in calls:
        history.add(each)
    with qtbot.waitSignal(history.dataChanged) as seen:
        history.changed(calls[0])
    assert seen.args is not None
    assert [seen.args[0].row(), seen.args[1].row()] == [2, 2]


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (b"mo", "mo"),
        ("grüße".encode(), "grüße"),
        (b"\xff\x00", "0xff00"),
        ("a\u202eb".encode(), "a⟨U+202E⟩b"),
        (b"line\nbreak", "line⟨LF⟩break"),
    ],
)
def test_bytes_are_shown_as_what_they_are(value: bytes, shown: str) -> None:
    assert shown_bytes(value) == shown


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [(None, ""), (0.00084, "0.84 ms"), (0.0123, "12.3 ms"), (1.2044, "1,204 ms")],
)
def test_latency_has_three_digits_or_so(seconds: float | None, shown: str) -> None:
    assert milliseconds(seconds) == shown


def test_hostile_key_and_cache_are_made_visible_in_their_cells() -> None:
    row = Call(CallInfo(Operation.GET, "c\u200bache", "k\u202ey".encode()), Decision(True, _WHY), 0.0)
    assert cell(row, Column.CACHE) == "c⟨U+200B⟩ache"
    assert cell(row, Column.KEY) == "k⟨U+202E⟩y"


def test_the_column_of_keys_is_called_what_it_contains(qtbot: QtBot) -> None:
    def title() -> object:
        return history.headerData(Column.KEY, Qt.Orientation.Horizontal)

    history = History()
    assert title() == "Key"
    history.add(Call(CallInfo(Operation.PUBLISH, "default-cache", b"news"), Decision(True, _WHY), 0.0))
    assert title() == "Topic"
    history.add(made())
    assert title() == "Key or topic"
