"""A check that did not reach the service: it tells of the computer that made it, and nothing of the credential."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from inspector.credential.inspection import inspect
from inspector.credential.text.message import message
from inspector.diagnosis import Finding, Severity, run
from inspector.diagnosis.live.check import check_findings, checks_findings
from inspector.diagnosis.live.faults import Fault
from inspector.diagnosis.live.proof import Proof
from inspector.diagnosis.report import customer, report
from inspector.diagnosis.report.as_inspection import inspection_of
from inspector.diagnosis.report.model import Report
from inspector.diagnosis.report.reading import read_report
from inspector.service.checks.steps import CheckResult, Step, StepName, StepState
from inspector.service.connection.outcome import State
from inspector.service.connection.setting import Way
from tests.credential.make import NOW, key_v1, token_v1
from tests.diagnosis.live.test_call import outcome
from tests.diagnosis.report.test_customer import MO

TOKEN = token_v1(MO, exp=NOW + 100_000)
UNREACHED = "A check from our computer could not reach the endpoint. It says nothing about the credential."
_SAID = message("Test", "It failed.")
FAULTS = tuple(
    fault
    for fault in Fault
    if fault not in (Fault.TOO_LARGE, Fault.NOT_ACCOUNT_API)  # none of a check
)


def failed(fault: Fault, way: Way = Way.GRPC) -> CheckResult:
    step = Step(StepName.TCP, StepState.FAILED, _SAID, fault=fault)
    return CheckResult((step,), f"{way}.x.example:443", way=way)


def made(text: str, live: Sequence[Finding], proof: Proof | None = None) -> Report:
    found = inspect(text, NOW)
    return report.build(found, (*run(found, NOW), *live), NOW, proof=proof)


def written(text: str, live: Sequence[Finding] = ()) -> str:
    return customer.customer_text(made(text, live))


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("text", [TOKEN, f"{TOKEN}\n", token_v1(MO, exp=NOW - 9_000), key_v1()])
def test_the_customer_is_told_what_is_known_without_the_check(text: str, fault: Fault) -> None:
    ways = (failed(fault), failed(fault, Way.HTTPS))
    told, without = written(text, checks_findings(ways, None, NOW)), written(text)
    assert told == without.replace("\n\nThis was read", f"\n\n{UNREACHED}\n\nThis was read")


@pytest.mark.parametrize("write", [customer.customer_markdown, customer.customer_html])
def test_every_form_for_the_customer_says_so(write: object) -> None:
    told = made(TOKEN, check_findings(failed(Fault.NAME_RESOLUTION), None, NOW))
    assert callable(write)
    page = write(told)
    assert UNREACHED in page
    assert "this computer" not in page and "last check" not in page


def test_the_technical_report_keeps_the_check() -> None:
    told = made(TOKEN, check_findings(failed(Fault.NAME_RESOLUTION), None, NOW))
    assert told.model["verdict"]["sentence"] == "The last check failed. Host name not found."
    for write in (report.as_text, report.as_markdown, report.as_html, report.as_json):
        assert "live.name-resolution" in write(told)


@pytest.mark.parametrize("code", ["live.unauthenticated", "live.permission-denied", "live.cache-not-found"])
def test_what_the_service_said_is_told_to_the_customer(code: str) -> None:
    said = message("Test", "The service said so")
    told = written(TOKEN, [Finding(code, Severity.ERROR, said, said, said)])
    assert told.splitlines()[2] == "The last check failed. The service said so."
    assert UNREACHED not in told


def test_a_way_that_worked_is_not_undone_by_one_that_is_blocked_here() -> None:
    passed = CheckResult((Step(StepName.TCP, StepState.PASSED, _SAID),), "grpc.x.example:443")
    live = checks_findings((passed, failed(Fault.REFUSED, Way.HTTPS)), None, NOW)
    told = customer.customer_text(made(TOKEN, live, Proof(NOW)))
    assert told.splitlines()[2].startswith("Works: checked ")
    assert UNREACHED not in told and "refused" not in told


@pytest.mark.parametrize(
    ("code", "headline"),
    [("OK", "Nothing wrong found, not checked live."), ("UNAUTHENTICATED", "The last check failed.")],
)
def test_what_one_way_learned_is_not_said_to_be_unknown(code: str, headline: str) -> None:
    answer = outcome(code, "No.") if code != "OK" else replace(outcome("OK"), state=State.HIT)
    state = StepState.PASSED if code == "OK" else StepState.FAILED
    https = CheckResult((Step(StepName.PERMISSION, state, _SAID, outcome=answer),), "x:443", way=Way.HTTPS)
    live = checks_findings((failed(Fault.DROPPED), https), None, NOW)
    assert "live.grpc-blocked" in [each.code for each in live]
    told = written(TOKEN, live)
    assert told.splitlines()[2].startswith(headline)
    assert UNREACHED not in told and "blocks gRPC" not in told


def test_the_clock_of_support_is_no_trouble_of_the_customers() -> None:
    check = CheckResult((Step(StepName.TCP, StepState.PASSED, _SAID),), "x:443", clock_skew=300.0)
    live = check_findings(check, None, NOW)
    assert [each.code for each in live] == ["time.clock-skew"]
    assert written(TOKEN, live) == written(TOKEN)


def test_a_check_that_the_customers_computer_made_is_about_that_computer() -> None:
    live = [
        *check_findings(failed(Fault.NAME_RESOLUTION), None, NOW),
        *check_findings(failed(Fault.NAME_RESOLUTION, Way.HTTPS), None, NOW),
    ]
    (entry,) = read_report(report.as_json(made(TOKEN, live)))
    found, findings = inspection_of(entry, "check.json")
    told = customer.customer_text(report.build(found, findings, NOW))
    assert told.splitlines()[2] == "The last check failed. Host name not found."
    assert told.count("check this computer's network") == 1, told
    assert told.count("Host name not found") == 1
    assert UNREACHED not in told
