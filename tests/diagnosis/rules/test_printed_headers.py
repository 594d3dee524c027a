"""The name of a header before the credential, as errors and logs print it in each language: no damage."""

from __future__ import annotations

import pytest

from inspector.credential.inspection import Source, inspect, inspect_all
from inspector.diagnosis import Severity, run
from inspector.diagnosis.report import customer, report
from inspector.diagnosis.verdict.verdict import VerdictSeverity, verdict
from tests.credential.make import NOW, key_v1, key_v2

ERROR = 'TypeError [ERR_INVALID_CHAR]: Invalid character in header content ["authorization"]\n'
DUMPS = (
    '  authorization: "{}"\n',
    "  authorization: '{}',\n",
    '{{"headers": {{"authorization": "{}"}}}}\n',
    '  "authorization": "{}",\n',
    "metadata=[('authorization', '{}'), ('agent', 'python:1.0')]\n",
    "headers={{'authorization': '{}'}}\n",
    '{{"authorization"=>"{}", "agent"=>"ruby:cache"}}\n',
    '%{{"authorization" => "{}"}}\n',
    'headers: {{"authorization": "{}", "agent": "rust"}}\n',
    "Metadata(authorization={},agent=java:cache:1.0)\n",
    "md: map[authorization:[{}] agent:[go:cache:1.0]]\n",
    "Authorization: {}\n",
    "authorization: {}\n",
)
REPAIRS = ("repair.prefix", "repair.json-field", "repair.assignment")


@pytest.mark.parametrize("error", [ERROR, "io.grpc.StatusRuntimeException: UNAUTHENTICATED\n", ""])
@pytest.mark.parametrize("dump", DUMPS)
def test_the_name_of_a_printed_header_is_no_damage(dump: str, error: str) -> None:
    found = inspect(error + dump.format(key_v1()), NOW)
    told = [each for each in run(found, NOW) if each.code in REPAIRS]
    assert told
    for each in told:
        assert (each.severity, each.why) == (Severity.INFO, None)
        assert str(each.title) == "The credential was the value of a header"
    assert verdict(found, run(found, NOW), NOW).severity is not VerdictSeverity.ERROR


@pytest.mark.parametrize("key", [key_v1(), key_v2()])
@pytest.mark.parametrize("dump", DUMPS[:9])
def test_beside_real_damage_the_customer_is_not_told_of_the_header(dump: str, key: str) -> None:
    found = inspect(ERROR + dump.format(f"{key}\\n"), NOW)
    findings = run(found, NOW)
    assert str(verdict(found, findings, NOW).sentence).startswith(
        "Your code will reject this: a line break after the credential."
    )
    told = customer.customer_text(report.build(found, findings, NOW))
    assert "before the credential" not in told
    assert "Use only" not in told


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Authorization: Bearer {}\n", "repair.prefix"),
        ("Bearer {}\n", "repair.prefix"),
        ("MOMENTO_API_KEY={}\n", "repair.assignment"),
        ('{{"apiKey": "{}"}}\n', "repair.json-field"),
        ("API key: {}\n", "repair.prefix"),
    ],
)
def test_what_else_stood_before_it_stays_a_warning(text: str, code: str) -> None:
    told = [each for each in run(inspect(text.format(key_v2()), NOW), NOW) if each.code == code]
    assert told[0].severity is Severity.WARNING


def test_a_header_inside_a_settings_value_is_what_the_program_gets() -> None:
    (found,) = inspect_all(f'{{"MOMENTO_API_KEY": "Authorization: {key_v1()}"}}\n', NOW, Source("a.json"))
    said = verdict(found, run(found, NOW), NOW)
    assert said.severity is VerdictSeverity.ERROR
    assert said.about is not None and said.about.severity is Severity.WARNING
