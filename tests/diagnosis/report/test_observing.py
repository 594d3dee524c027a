"""What a report tells of the computer a check ran on: proxies without their secrets, certificates, the clock."""

from __future__ import annotations

import pytest

from inspector.credential.text.message import message
from inspector.diagnosis.report.observed import observation_from_json, observation_to_json
from inspector.diagnosis.report.observing import observation_of
from inspector.service.checks.steps import Certificate, CheckResult, Step, StepName, StepState

SAID = message("Test", "Said.")
NOW = 1_700_000_000.0


@pytest.mark.parametrize(
    ("name", "value", "shown"),
    [
        ("https_proxy", "http://me:hunter2@proxy.example:3128/path", "proxy.example:3128"),
        ("HTTP_PROXY", "proxy.example:8080", "proxy.example:8080"),
        ("grpc_proxy", "http://proxy.example", "proxy.example"),
        ("all_proxy", "socks5://proxy.example:1080", "proxy.example:1080"),
        ("no_proxy", "localhost,.example", "localhost,.example"),
        ("no_grpc_proxy", "localhost", "localhost"),
        ("https_proxy", "http://[broken", ""),
        ("https_proxy", "http://proxy.example:notaport", ""),
    ],
)
def test_a_proxy_variable_is_told_without_user_password_and_path(name: str, value: str, shown: str) -> None:
    seen = observation_of(
        [], NOW, {name: value, "PATH": "/bin", "ftp_proxy": "x", "http_proxy": ""}, grpc="1.2"
    )
    assert tuple(seen.proxies) == ((name, shown),)


def test_a_step_keeps_its_words_time_and_certificate() -> None:
    certificate = Certificate("CN=x", "A CA", ("a.example",), 0.0, 86_400.0)
    step = Step(StepName.TLS, StepState.FAILED, SAID, 0.0123456, peer="their words", certificate=certificate)
    untimed = Step(StepName.NAME, StepState.SKIPPED, SAID)
    check = CheckResult((untimed, step), "x.example:443", clock_skew=1.5, addresses=("10.0.0.1", "10.0.0.2"))
    seen = observation_of([check, check], NOW, {}, grpc="1.2", concluded=SAID)
    first, second = seen.steps[:2]
    assert (first.milliseconds, first.certificate) == (None, None)
    assert (second.step, second.state, second.over) == ("tls", "failed", "grpc")
    assert (second.summary, second.words, second.milliseconds) == ("Said.", "their words", 12.346)
    assert second.certificate is not None
    assert (second.certificate.issuer, second.certificate.names) == ("A CA", ("a.example",))
    assert (second.certificate.begins, second.certificate.ends) == (
        "1970-01-01T00:00:00Z",
        "1970-01-02T00:00:00Z",
    )
    assert seen.addresses == ("10.0.0.1", "10.0.0.2")
    assert (seen.host, seen.clock_skew, seen.conclusion) == ("x.example:443", 1.5, "Said.")


SEEN = observation_of(
    [
        CheckResult(
            (
                Step(StepName.NAME, StepState.PASSED, SAID, 0.001),
                Step(
                    StepName.TLS,
                    StepState.FAILED,
                    SAID,
                    0.5,
                    peer="their words",
                    certificate=Certificate("CN=x", "A CA", ("a.example",), 0.0, 86_400.0),
                ),
            ),
            "x.example:443",
            clock_skew=-2.5,
            addresses=("10.0.0.1",),
        )
    ],
    NOW,
    {"https_proxy": "proxy.example:3128"},
    grpc="1.2",
    concluded=SAID,
)


def test_what_was_written_is_read_back() -> None:
    assert observation_from_json(observation_to_json(SEEN)) == SEEN


@pytest.mark.parametrize("value", [None, [], {}, {"steps": []}, {"steps": {}}, {"steps": [{"step": "tcp"}]}])
def test_what_has_no_step_is_no_check(value: object) -> None:
    assert observation_from_json(value) is None


def test_what_is_forged_is_left_out_or_cut() -> None:
    step = {"step": "tcp", "state": "passed", "milliseconds": True, "summary": "x" * 600, "words": 5}
    found = observation_from_json(
        {
            "steps": [step, {"step": "tcp", "state": "splendid"}, "no step", *([step] * 60)],
            "proxies": [{"variable": "a", "host": 5}, "b"],
            "addresses": ["1.2.3.4", 5, *(["x"] * 60)],
            "clock_skew_seconds": 1e300,
            "proxy_used": "yes",
        }
    )
    assert found is not None
    assert len(found.steps) == 38
    first = found.steps[0]
    assert (first.milliseconds, len(first.summary), first.words, first.over) == (None, 500, "", "grpc")
    assert found.proxies == (("a", ""),)
    assert (found.addresses[0], len(found.addresses)) == ("1.2.3.4", 19)
    assert (found.clock_skew, found.proxy_used, found.host) == (None, False, "")
