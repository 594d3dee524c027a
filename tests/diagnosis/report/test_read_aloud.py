"""Rows of a technical report that were read aloud: no title twice, one way to write a moment, code as code."""

from __future__ import annotations

import pytest

from inspector.diagnosis import run
from inspector.diagnosis.report.as_inspection import inspection_of
from inspector.diagnosis.report.model import build
from inspector.diagnosis.report.reading import read_report
from inspector.diagnosis.report.report import as_json, as_markdown
from tests.credential.reading.test_field import CASES, NOW, read


def told(name: str) -> str:
    (first, *_more) = read(name)
    return as_markdown(build(first, run(first, NOW), NOW))


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("qp-env.txt", "- **Expiry**: Not expired, ends 2027-06-16 07:18:18 UTC"),
        ("exp-sci-expired.txt", "- **Expiry**: Expired at 2023-11-24 23:53:20 UTC"),
        ("docker-inspect.json", "- **Expiry**: Never expires"),
        ("ocr-O0.txt", "- **Kind**: unknown"),
        ("ocr-O0.txt", "- **Expiry**: unknown"),
        ("empty-null.txt", "`MOMENTO_API_KEY` was never set: it contains only the word `null`.  "),
    ],
)
def test_a_row_is_said_once(name: str, line: str) -> None:
    assert line in told(name).splitlines()


@pytest.mark.parametrize("name", [name for name, case in CASES.items() if "bytes" not in case])
def test_no_row_repeats_its_title_or_escapes_its_code(name: str) -> None:
    text = told(name)
    for title in ("Kind", "Expiry"):
        assert f"**{title}**: {title}" not in text
    assert "``" not in text
    assert "T07:18:18Z" not in text


def test_a_report_that_is_opened_writes_its_moment_like_every_other() -> None:
    (first, *_more) = read("qp-env.txt")
    (report,) = read_report(as_json(build(first, run(first, NOW), NOW)))
    again, _findings = inspection_of(report, "report.json")
    assert str(again.why).startswith("Redacted report of 2026-11-18 11:06:40 UTC.")
