"""What a report tells of the computer a check ran on: proxies without their secrets, certificates, the clock."""

from __future__ import annotations

import pytest

from inspector.credential.text.message import message
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
