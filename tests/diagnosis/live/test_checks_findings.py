"""What checks over several ways find together: nothing that one way met is lost to another."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inspector.credential.text.message import Message
from inspector.diagnosis.finding import Severity
from inspector.diagnosis.live.call import evidence_of
from inspector.diagnosis.live.check import checks_findings
from inspector.diagnosis.live.faults import Fault
from inspector.service.checks.steps import CheckResult, Step, StepName, StepState
from inspector.service.connection.outcome import State
from inspector.service.connection.setting import Way
from tests.diagnosis.live.test_call import NOW, outcome

_SAID = Message("x", "Said.")
GOOD = CheckResult(
    (Step(StepName.PERMISSION, StepState.PASSED, _SAID, outcome=replace(outcome("OK"), state=State.HIT)),),
    "cache.x.example:443",
)


def failed(way: Way, step: StepName) -> CheckResult:
    host = f"{way}.x.example:443"
    cut = outcome("UNAVAILABLE", "The connection was closed.", host=host, fault=Fault.DROPPED)
    return CheckResult((Step(step, StepState.FAILED, _SAID, outcome=cut),), host, way=way)


def test_two_ways_that_fail_alike_are_both_told() -> None:
    https, resp = failed(Way.HTTPS, StepName.HTTP), failed(Way.RESP, StepName.RESP)
    blocked, other = checks_findings((GOOD, https, resp), None, NOW)
    assert blocked.code == "live.https-blocked"
    (cause,) = blocked.consequences
    assert "https.x.example" in str(cause.evidence)
    assert other.code == cause.code
    assert "resp.x.example" in str(other.evidence)


@pytest.mark.parametrize(
    ("step", "said"), [(StepName.TCP, "network blocks"), (StepName.HTTP, "does not answer properly")]
)
def test_the_network_is_blamed_only_where_no_connection_was_made(step: StepName, said: str) -> None:
    blocked = checks_findings((GOOD, failed(Way.HTTPS, step)), None, NOW)[0]
    assert said in str(blocked.title)


def test_a_failure_that_explains_the_blocked_way_is_told_once() -> None:
    (blocked,) = checks_findings((GOOD, failed(Way.HTTPS, StepName.HTTP)), None, NOW)
    assert blocked.consequences


@pytest.mark.parametrize(
    ("state", "word"), [(State.FAILED, "失敗"), (State.CANCELLED, "キャンセル"), (State.REFUSED, "未送信")]
)
def test_a_call_without_a_status_is_described_in_one_language(state: State, word: str) -> None:
    def japanese(_context: str, template: str) -> str:
        return {"failed": "失敗", "cancelled": "キャンセル", "not sent": "未送信"}.get(template, template)

    ended = replace(outcome("OK"), state=state, code=None)
    assert word in evidence_of(ended).render(japanese)


@pytest.mark.parametrize(
    ("date", "latency", "ahead"),
    [
        ("Sun, 29 Nov 2026 02:00:00 GMT", 0.01, 0.0),
        ("Sun, 29 Nov 2026 02:00:03 GMT", 3.0, 0.0),
        ("Sun, 29 Nov 2026 02:00:00 GMT", 3.0, 0.0),
        ("Sun, 29 Nov 2026 02:09:00 GMT", 3.0, -539.0),
        ("Sun, 29 Nov 2026 01:59:50 GMT", 0.01, 9.5),
    ],
)
def test_a_slow_answer_says_nothing_about_the_clock(date: str, latency: float, ahead: float) -> None:
    began = 1_795_917_600.2  # 02:00:00.2
    seen = outcome("OK", metadata=(("date", date),), started_at=began, latency=latency)
    assert seen.clock_skew == pytest.approx(ahead, abs=0.6)
    assert (seen.clock_skew == 0) == (ahead == 0)


def test_what_fails_beside_a_grpc_that_works_is_a_warning() -> None:
    https, resp = failed(Way.HTTPS, StepName.HTTP), failed(Way.RESP, StepName.RESP)
    beside = checks_findings((GOOD, https, resp), None, NOW)
    assert {each.severity for each in (*beside, *beside[0].consequences)} == {Severity.WARNING}
    alone = checks_findings((resp,), None, NOW)
    assert {each.severity for each in alone} == {Severity.ERROR}
    over_https = replace(GOOD, way=Way.HTTPS)
    assert (
        checks_findings((failed(Way.GRPC, StepName.GRPC), over_https), None, NOW)[0].severity
        is Severity.ERROR
    )


def late(way: Way) -> CheckResult:
    ended = outcome("DEADLINE_EXCEEDED", way=way, host=f"{way}.x.example:443")
    return CheckResult(
        (Step(StepName.PERMISSION, StepState.FAILED, _SAID, outcome=ended),), ended.host, way=way
    )


@pytest.mark.parametrize(
    ("checks", "ways"),
    [
        ((GOOD, late(Way.HTTPS)), " (HTTPS)"),
        ((GOOD, late(Way.RESP)), " (RESP)"),
        ((GOOD, late(Way.HTTPS), late(Way.RESP)), " (HTTPS, RESP)"),
        ((late(Way.HTTPS),), " (HTTPS)"),
        ((late(Way.GRPC), replace(GOOD, way=Way.HTTPS)), " (gRPC)"),
        ((late(Way.GRPC),), ""),
        ((late(Way.GRPC), late(Way.HTTPS)), ""),
    ],
)
def test_what_one_way_met_names_the_way_unless_all_met_it(checks: tuple[CheckResult, ...], ways: str) -> None:
    found = next(each for each in checks_findings(checks, None, NOW) if each.code == "live.deadline")
    assert str(found.title).removeprefix("Deadline exceeded").rstrip() == ways.rstrip()
