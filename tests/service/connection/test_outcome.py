"""What an outcome says in a table and of the clocks, and how an error becomes one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inspector.credential.permissions.access import Operation
from inspector.credential.text.message import Message
from inspector.diagnosis.live.faults import Fault
from inspector.service.connection.outcome import CallInfo, Outcome, State, status_word
from inspector.service.connection.rpc import failed, refused, unreadable
from inspector.service.connection.setting import (
    Route,
    Way,
)

INFO = CallInfo(Operation.GET, "c", b"k")


@pytest.mark.parametrize(
    ("code", "made_here", "word"),
    [
        ("NOT_FOUND", False, "NOT_FOUND"),
        ("NOT_FOUND", True, "FAILED"),
        ("UNAVAILABLE", True, "UNAVAILABLE"),
        ("DEADLINE_EXCEEDED", True, "DEADLINE_EXCEEDED"),
        ("CANCELLED", True, "CANCELLED"),
        ("UNKNOWN", True, "UNKNOWN"),
        ("INTERNAL", True, "INTERNAL"),
        ("OK", False, "FAILED"),
        (None, False, "FAILED"),
    ],
)
def test_a_status_made_here_is_no_verdict_of_the_service(
    code: str | None, made_here: bool, word: str
) -> None:
    assert status_word(code, made_here=made_here) == word
    assert Outcome(INFO, State.FAILED, code, made_here=made_here).observed == word


@pytest.mark.parametrize(
    ("state", "good", "observed"),
    [
        (State.OK, True, "OK"),
        (State.HIT, True, "HIT"),
        (State.MISS, True, "MISS"),
        (State.DENIED, False, "PERMISSION_DENIED"),
        (State.FAILED, False, "PERMISSION_DENIED"),
        (State.REFUSED, False, "REFUSED"),
        (State.CANCELLED, False, "CANCELLED"),
    ],
)
def test_an_outcome_is_one_word_in_a_table(state: State, good: bool, observed: str) -> None:
    outcome = Outcome(INFO, state, "PERMISSION_DENIED")
    assert (outcome.good, outcome.observed) == (good, observed)
    over_https = replace(outcome, answer="HTTP 403", way=Way.HTTPS)
    failed_there = state in (State.DENIED, State.FAILED)
    assert over_https.observed == ("HTTP 403" if failed_there else observed)
    assert (outcome.operation, outcome.cache, outcome.key) == (Operation.GET, "c", b"k")


def test_an_outcome_says_nothing_that_was_not_seen() -> None:
    outcome = Outcome(INFO, State.OK)
    told = (outcome.code, outcome.details, outcome.err, outcome.fault, outcome.why, outcome.latency)
    assert told == (None, "", None, None, None, None)
    assert (outcome.made_here, outcome.proven, outcome.way, outcome.heard) == (False, True, Way.GRPC, 0)
    assert (outcome.host, outcome.answer, outcome.metadata, outcome.started_at) == ("", "", (), 0.0)


@pytest.mark.parametrize(
    ("started", "latency", "service_time", "skew"),
    [
        (1_000.0, 0.0, 1_000.0, 0.0),
        (1_000.0, 1.0, 999.0, 0.0),
        (1_000.0, 1.0, 999.0 - 0.01, 1.01),
        (1_000.0, 1.0, 1_001.0, 0.0),
        (1_000.0, 1.0, 1_001.01, -1.01),
        (1_600.0, 2.0, 1_000.0, 600.5),
        (1_000.0, None, 900.0, None),
        (1_000.0, 1.0, None, None),
    ],
)
def test_clocks_differ_by_more_than_a_second_and_the_call_can_explain(
    started: float, latency: float | None, service_time: float | None, skew: float | None
) -> None:
    outcome = Outcome(INFO, State.OK, started_at=started, latency=latency, service_time=service_time)
    assert outcome.clock_skew == (None if skew is None else pytest.approx(skew))


def test_the_date_of_an_answer_goes_before_what_a_token_says() -> None:
    date = ("date", "Thu, 01 Jan 1970 00:16:40 GMT")
    outcome = Outcome(
        INFO, State.OK, metadata=(("x", "y"), date), started_at=1_100.0, latency=0.0, service_time=1_100.0
    )
    assert outcome.clock_skew == pytest.approx(99.5)


def test_an_error_keeps_the_words_of_the_service_up_to_a_limit() -> None:
    base = Outcome(INFO, State.OK, metadata=(("a", "b"), ("err", "too_much")))
    ended = failed(base, "NOT_FOUND", "x" * 9_000)
    assert (ended.state, ended.code, len(ended.details), ended.err) == (
        State.FAILED,
        "NOT_FOUND",
        8_000,
        "too_much",
    )
    assert failed(base, "PERMISSION_DENIED", "").state is State.DENIED
    assert failed(replace(base, made_here=True), "PERMISSION_DENIED", "").state is State.FAILED
    assert failed(replace(base, metadata=()), "NOT_FOUND", "").err is None
    assert (unreadable(base).state, unreadable(base).fault) == (State.FAILED, Fault.UNREADABLE)
    said = Message("Test", "So.")
    route = Route("x.example", 443, True, True)
    assert (refused(INFO, said).state, refused(INFO, said).why, refused(INFO, said).host) == (
        State.REFUSED,
        said,
        "",
    )
    assert refused(INFO, said, route).host == "x.example:443"
