"""A connection check as sentences."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inspector.credential.model.observation import Observation, ObservedCertificate, ObservedStep
from inspector.diagnosis.live.step_titles import STATE_TITLES, STEP_TITLES, step_title
from inspector.diagnosis.report.observed_lines import lines, step_line
from inspector.service.checks.steps import StepName, StepState

SEEN = Observation("2026-11-29T22:10:11Z", "cache.x.example:443")
TCP = ObservedStep("tcp", "passed", "Connected.")


def said(seen: Observation) -> list[str]:
    return [str(line) for line in lines(seen)]


def test_each_step_and_state_has_its_title() -> None:
    assert {step.value: str(step_title(step)) for step in StepName} == {
        "name-resolution": "Host name",
        "tcp": "Connection (TCP)",
        "tls": "Encryption (TLS)",
        "grpc": "Service (HTTP/2, gRPC)",
        "http": "Service (HTTP API)",
        "resp": "Service (RESP)",
        "authentication": "Authentication",
        "permission": "Permission",
    }
    assert set(STEP_TITLES) == {step.value for step in StepName}
    titles = {"passed": "Passed", "failed": "Failed", "skipped": "Not needed", "unclear": "Unclear"}
    assert {state: str(title) for state, title in STATE_TITLES.items()} == titles
    assert set(STATE_TITLES) == {state.value for state in StepState} & set(titles)
    assert str(step_title("of-tomorrow")) == "of-tomorrow"


def test_a_check_without_anything_says_where_and_when() -> None:
    assert said(SEEN) == [
        "cache.x.example:443, checked at 2026-11-29 22:10:11 UTC",
        "No proxy variable was set.",
    ]


def test_everything_that_was_seen_is_told_in_its_order() -> None:
    whole = replace(
        SEEN,
        steps=(TCP, replace(TCP, over="https", state="failed", summary="Refused.")),
        conclusion="Both work.",
        addresses=("10.0.0.1", "10.0.0.2"),
        proxies=(("HTTPS_PROXY", "proxy:80"), ("NO_PROXY", "x")),
        proxy_used=True,
        clock_skew=0.0,
        versions=(("Python", "3.11"), ("gRPC", "1.83")),
    )
    assert said(whole) == [
        "cache.x.example:443, checked at 2026-11-29 22:10:11 UTC",
        "grpc: Connection (TCP): Passed. Connected.",
        "https: Connection (TCP): Failed. Refused.",
        "Both work.",
        "The resolver answered: 10.0.0.1, 10.0.0.2",
        "Proxy variables: HTTPS_PROXY = proxy:80, NO_PROXY = x",
        "The check went through the proxy.",
        "The clock there and the service's agreed.",
        "Versions: Python 3.11, gRPC 1.83",
    ]


def test_the_way_is_named_only_where_there_are_several() -> None:
    assert said(replace(SEEN, steps=(TCP, TCP)))[1] == "Connection (TCP): Passed. Connected."


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ({}, "Connection (TCP): Passed. Connected."),
        ({"milliseconds": 4.26}, "Connection (TCP): Passed, 4.3 ms. Connected."),
        ({"milliseconds": 0.0}, "Connection (TCP): Passed, 0.0 ms. Connected."),
        ({"words": "hello"}, "Connection (TCP): Passed. Connected. Message: “hello”"),
        (
            {"words": "hello", "certificate": ObservedCertificate("A", ("b",), "2026-01-02", "2027-01-02")},
            "Connection (TCP): Passed. Connected. Message: “hello”. Certificate for b, issued by A, "
            "valid from 2026-01-02 to 2027-01-02.",
        ),
        (
            {
                "certificate": ObservedCertificate(
                    "An Authority", ("a.example", "b.example"), "2026-01-02T03:04:05Z", "2027-01-02T03:04:05Z"
                )
            },
            "Connection (TCP): Passed. Connected. Certificate for a.example, b.example, issued by An Authority, "
            "valid from 2026-01-02 to 2027-01-02.",
        ),
    ],
)
def test_a_step_is_one_sentence_with_what_is_known(more: dict[str, object], told: str) -> None:
    assert str(step_line(replace(TCP, **more))) == told


@pytest.mark.parametrize(
    ("skew", "told"),
    [
        (1.4, "The clock there and the service's agreed."),
        (-1.4, "The clock there and the service's agreed."),
        (1.5, "The clock there was 2 s ahead of the service's."),
        (-1.5, "The clock there was 2 s behind the service's."),
        (540.0, "The clock there was 9 min ahead of the service's."),
    ],
)
def test_the_clocks_agree_within_a_second_and_a_half(skew: float, told: str) -> None:
    assert told in said(replace(SEEN, clock_skew=skew))
