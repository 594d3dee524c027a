"""A report begins with what its verdict speaks of: the first step mends that, and not what stands around it."""

from __future__ import annotations

import pytest

from inspector.credential.inspection import inspect_all
from inspector.diagnosis import Severity, run
from inspector.diagnosis.report.customer import customer_text
from inspector.diagnosis.report.model import build, in_order
from inspector.diagnosis.verdict.verdict import verdict
from tests.credential.make import HOST, NOW, key_v2
from tests.credential.reading.test_field import CASES, read
from tests.credential.reading.test_field import NOW as FIELD_NOW


def test_the_first_step_is_about_what_the_verdict_says() -> None:
    text = f"MOMENTO_API_KEY={HOST}\nMOMENTO_ENDPOINT={key_v2(exp=NOW + 9_999_999)}\n"
    (inspection,) = inspect_all(text, NOW)
    lines = customer_text(build(inspection, run(inspection, NOW), NOW), str).splitlines()
    assert lines[4:6] == [
        "What to do",
        "1. Put the key into MOMENTO_API_KEY and the host name into MOMENTO_ENDPOINT.",
    ]


@pytest.mark.parametrize("name", [name for name, case in CASES.items() if "bytes" not in case])
def test_every_report_begins_with_the_finding_that_the_verdict_speaks_of(name: str) -> None:
    for inspection in read(name):
        findings = run(inspection, FIELD_NOW)
        about = verdict(inspection, findings, FIELD_NOW).about
        worth = in_order(build(inspection, findings, FIELD_NOW).model)
        if about is not None and about.severity is not Severity.INFO:
            assert worth[0]["code"] == about.code
