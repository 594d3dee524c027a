"""Errors over HTTPS and RESP that have findings of their own, and what was compared."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inspector.credential.permissions.access import Operation
from inspector.diagnosis.finding import Severity
from inspector.diagnosis.live.call import call_findings
from inspector.diagnosis.live.ways import WAY_NAMES, blocked_finding, entry_of, hello_finding, works
from inspector.service.checks.steps import CheckResult, StepName
from inspector.service.connection.outcome import CallInfo, Outcome, State
from inspector.service.connection.setting import Way
from tests.diagnosis.live.test_tables import BUSY, GOOD, NOTHING, PREDICTED, REJECTED, STOPPED

INFO = CallInfo(Operation.GET, "c", b"k")


def answered(way: Way, code: str | None, answer: str = "as it came") -> Outcome:
    return Outcome(INFO, State.FAILED, code, "words", way=way, answer=answer, proven=True, host="x:1")


def test_the_ways_have_the_names_of_their_protocols() -> None:
    assert {way.value: WAY_NAMES[way] for way in Way} == {"grpc": "gRPC", "https": "HTTPS", "resp": "RESP"}


@pytest.mark.parametrize(
    ("way", "code", "found", "title"),
    [
        (Way.HTTPS, None, "live.unexplained", "An answer that Momento does not document"),
        (Way.RESP, None, "live.unexplained", "An answer that Momento does not document"),
        (Way.RESP, "UNIMPLEMENTED", "live.resp-command", "The RESP gateway does not run this command"),
        (
            Way.RESP,
            "UNAUTHENTICATED",
            "live.unauthenticated",
            "The RESP gateway does not accept user name and password",
        ),
        (Way.HTTPS, "UNAUTHENTICATED", "live.unauthenticated", "The service rejects the credential"),
        (Way.HTTPS, "UNIMPLEMENTED", "live.internal", "The server does not implement this call"),
        (Way.RESP, "PERMISSION_DENIED", "live.permission-denied", "Not permitted for this credential"),
    ],
)
def test_an_error_over_another_way_has_its_finding(
    way: Way, code: str | None, found: str, title: str
) -> None:
    (told,) = call_findings(answered(way, code), None, 0.0)
    assert (told.code, str(told.title), told.severity) == (found, title, Severity.ERROR)
    assert f"{code or ''} " in f"{told.evidence} as it came" or "as it came" in str(told.evidence)


def test_a_status_that_grpc_has_too_needs_no_finding_of_a_way() -> None:
    for way in (Way.HTTPS, Way.GRPC):
        for code in ("UNIMPLEMENTED", "UNAUTHENTICATED", "NOT_FOUND"):
            assert entry_of(answered(way, code)) is None
    assert entry_of(answered(Way.RESP, "NOT_FOUND")) is None


def test_a_refused_hello_is_a_warning_about_redis_py() -> None:
    refused = answered(Way.RESP, None)
    for state in (State.FAILED, State.DENIED):
        found = hello_finding(replace(refused, state=state))
        assert found is not None
        assert (found.code, found.severity) == ("live.resp-hello", Severity.WARNING)
        assert str(found.title) == "redis-py 8 cannot connect with its defaults"
        assert str(found.evidence) == "The gateway accepted AUTH and refused HELLO 3 AUTH: “words”"
        assert str(found.fix).startswith("With redis-py, set protocol=2.")
        assert str(found.why).startswith("redis-py 8 opens with HELLO 3 AUTH")
    assert hello_finding(None) is None
    assert hello_finding(replace(refused, state=State.OK)) is None
    assert hello_finding(replace(refused, answer="")) is None


def test_a_way_works_where_the_service_decided_as_predicted() -> None:
    assert [works(each) for each in (GOOD, PREDICTED, REJECTED, BUSY, NOTHING, STOPPED, CheckResult())] == [
        True,
        True,
        *[False] * 5,
    ]


def test_a_network_that_blocks_grpc_is_told_with_both_hosts() -> None:
    grpc, https = replace(NOTHING, host="cache.x:443"), replace(GOOD, host="api.cache.x:443")
    found = blocked_finding(grpc, https)
    assert found is not None
    assert str(found.title) == "The network blocks gRPC"
    assert str(found.evidence) == (
        "cache.x:443 did not answer properly; api.cache.x:443 did, with the same credential."
    )
    assert str(found.fix).startswith("Ask for HTTP/2 to this host on port 443")
    assert str(found.why).startswith("The SDKs use gRPC")


@pytest.mark.parametrize(
    ("step", "title", "fix"),
    [
        (StepName.NAME, "The network blocks the HTTP API", "Ask for access to this host"),
        (StepName.TCP, "The network blocks the HTTP API", "Ask for access to this host"),
        (StepName.TLS, "The network blocks the HTTP API", "Ask for access to this host"),
        (StepName.HTTP, "Momento's HTTP API does not answer properly", "The cause below names"),
    ],
)
def test_a_network_that_blocks_the_http_api_is_told_by_how_far_it_came(
    step: StepName, title: str, fix: str
) -> None:
    grpc = replace(GOOD, host="cache.x:443")
    (last,) = NOTHING.steps
    https = replace(NOTHING, host="api.cache.x:443", steps=(replace(last, step_name=step),))
    found = blocked_finding(grpc, https)
    assert found is not None
    assert str(found.title) == title
    assert str(found.fix).startswith(fix)
    assert str(found.evidence) == (
        "api.cache.x:443 did not answer properly; cache.x:443 did, with the same credential."
    )
    assert str(found.why).startswith("gRPC and the HTTP API have different hosts")
