"""Whole reports, character by character, in every form: what a person reads, and what a program does.

After a change that is meant, ``python -m tests.diagnosis.report.test_whole`` writes them anew; read the difference.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from inspector.credential.inspection import inspect
from inspector.credential.model.observation import Observation, ObservedCertificate, ObservedStep
from inspector.credential.permissions.access import Operation, may
from inspector.credential.permissions.rules import Resource, Role, Rule, Selector
from inspector.diagnosis import run
from inspector.diagnosis.live.call import call_findings
from inspector.diagnosis.live.proof import proof_of
from inspector.diagnosis.report import customer, report
from inspector.service.connection.outcome import CallInfo, Outcome, State
from tests.credential.make import NOW, key_v1, key_v2, legacy, token_v1

FOLDER = Path(__file__).parent / "whole"
CACHE = Selector.name("default-cache")
READ = Rule(Resource.CACHE, Role.READ_ONLY, CACHE, Selector.prefix("user-"))
MARKUP = Rule(Resource.TOPIC, Role.READ_WRITE, Selector.name("<b>a_b_</b>"), Selector.name("@all `x` *y*"))
KEY_INFO = {
    "key_id": "key-id",
    "account_id": "a-1",
    "description": "billing",
    "role_id": "r-7",
    "role_name": "Viewer",
    "issued_at_epoch_seconds": NOW - 86_400,
    "asked_at_epoch_seconds": NOW - 60,
}
SEEN = Observation(
    "2023-11-14T22:10:11Z",
    "cache.x.example:443",
    (
        ObservedStep("name-resolution", "passed", "Found.", "", 1.25),
        ObservedStep(
            "tls",
            "failed",
            "Not trusted.",
            "self signed <certificate>",
            20.0,
            "https",
            ObservedCertificate("A *CA*", ("a.example",), "2023-01-02T03:04:05Z", "2024-01-02T03:04:05Z"),
        ),
    ),
    ("10.0.0.1",),
    (("HTTPS_PROXY", "proxy:80"),),
    True,
    -540.0,
    "They do not agree.",
    (("Python", "3.11"),),
)


def of_text(text: str) -> report.Report:
    inspection = inspect(text, NOW)
    return report.build(inspection, run(inspection, NOW), NOW)


def after_a_denied_call() -> report.Report:
    inspection = inspect(token_v1(READ, exp=NOW + 7_200), NOW)
    call = Outcome(
        CallInfo(Operation.GET, "default-cache", b"user-1"),
        State.DENIED,
        "PERMISSION_DENIED",
        "Unauthorized",
        latency=0.0042,
        host="cache.x.example:443",
        proven=True,
    )
    predicted = may(inspection.permissions, Operation.GET, "default-cache", b"user-1")
    findings = (*run(inspection, NOW), *call_findings(call, inspection, NOW, predicted))
    return report.build(inspection, findings, NOW, proof=proof_of(call, inspection, NOW))


def with_a_check() -> report.Report:
    inspection = inspect(key_v1(exp=NOW + 90 * 86_400), NOW)
    source = replace(inspection.source, name="prod.env", variable="MOMENTO_API_KEY")
    inspection = replace(inspection, source=source)
    return report.build(inspection, run(inspection, NOW), NOW, observed=SEEN)


MAKE: dict[str, Callable[[], report.Report]] = {
    "expired": lambda: of_text(f' "{token_v1(READ, MARKUP, exp=NOW - 12_345, token_id="me")}"\n'),
    "repaired": lambda: of_text(
        token_v1(READ, exp=NOW + 900)[:40] + "\n" + token_v1(READ, exp=NOW + 900)[40:]
    ),
    "version-2": lambda: of_text(json.dumps({"api_key": key_v2(), "key_info": KEY_INFO})),
    "legacy": lambda: of_text(legacy()),
    "never": lambda: of_text(key_v1()),
    "error-text": lambda: of_text("14 UNAVAILABLE: No connection established. Last error: ECONNREFUSED"),
    "placeholder": lambda: of_text("MOMENTO_API_KEY=${MOMENTO_API_KEY}"),
    "unknown": lambda: of_text("nothing known"),
    "denied": after_a_denied_call,
    "checked": with_a_check,
}
FORMS: dict[str, Callable[[report.Report], str]] = {
    "txt": report.as_text,
    "md": report.as_markdown,
    "html": report.as_html,
    "json": report.as_json,
    "customer.txt": customer.customer_text,
    "customer.md": customer.customer_markdown,
    "customer.html": customer.customer_html,
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", MAKE)
def test_a_report_is_what_it_was(name: str, form: str) -> None:
    written = FORMS[form](MAKE[name]())
    assert written.splitlines() == (FOLDER / f"{name}.{form}").read_text(encoding="utf-8").splitlines()


if __name__ == "__main__":
    for name, make in MAKE.items():
        for form, write in FORMS.items():
            (FOLDER / f"{name}.{form}").write_text(
                write(make()).rstrip() + "\n", encoding="utf-8", newline="\n"
            )
