"""A report that was written in another language is told in the language of its reader."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from inspector.cli import language
from inspector.credential.inspection import inspect
from inspector.credential.model.inspection import Inspection
from inspector.credential.text.message import Message, message
from inspector.diagnosis import run
from inspector.diagnosis.finding import Finding
from inspector.diagnosis.live.check import checks_findings
from inspector.diagnosis.live.faults import Fault
from inspector.diagnosis.report import customer, report
from inspector.diagnosis.report.as_inspection import inspection_of
from inspector.diagnosis.report.observed_lines import lines
from inspector.diagnosis.report.observing import observation_of
from inspector.diagnosis.report.reading import read_report
from inspector.service.checks.steps import CheckResult, Step, StepName, StepState
from inspector.service.connection.setting import Way
from tests.credential.make import NOW, key_v1
from tests.credential.paste.test_repairs import CASES as REPAIRS
from tests.diagnosis.rules.test_findings import CASES

TEXTS = {
    **{code: texts[0] for code, texts in CASES.items()},
    **{code: cases[0][0] for code, cases in REPAIRS.items()},
}
UNRESOLVED = message("CheckResult", "Host name “{host}” not found.").of(host="x.example")
BOTH_FAIL = message("Ways", "A sentence that no catalogue has, with {value}.").of(value="a value")
FAILED = [
    CheckResult(
        (Step(StepName.NAME, StepState.FAILED, UNRESOLVED, 0.01, Fault.NAME_RESOLUTION, "-2 not known"),),
        f"x.example:{port}",
        way=way,
    )
    for way, port in ((Way.GRPC, 443), (Way.RESP, 6379))
]
Say = Callable[[Message], str]


@pytest.fixture
def japanese() -> Iterator[Say]:
    language.use("ja")
    yield language.say
    language.use("en")


def written(text: str, say: Say) -> dict[str, Any]:
    inspection = inspect(text, NOW)
    made: dict[str, Any] = json.loads(
        report.as_json(report.build(inspection, run(inspection, NOW), NOW, say))
    )
    return made


def checked(say: Say, concluded: Message | None = None) -> dict[str, Any]:
    """What ``check --json`` writes where the host is not found."""
    subject = inspect(key_v1(), NOW)
    seen = observation_of(FAILED, NOW, {}, grpc="1", concluded=concluded, translate=say)
    findings = (*checks_findings(FAILED, subject, NOW), *run(subject, NOW))
    made: dict[str, Any] = json.loads(
        report.as_json(report.build(subject, findings, NOW, say, observed=seen))
    )
    return made


def read(model: dict[str, Any]) -> tuple[Inspection, tuple[Finding, ...]]:
    (entry,) = read_report(json.dumps(model))
    return inspection_of(entry, "ticket.json")


def again(model: dict[str, Any], say: Say) -> dict[str, Any]:
    return report.build(*read(model), NOW, say).model


@pytest.mark.parametrize("code", TEXTS)
def test_every_finding_is_told_in_the_language_of_the_reader(code: str, japanese: Say) -> None:
    english, translated = written(TEXTS[code], str), written(TEXTS[code], japanese)
    assert english["findings"] != translated["findings"]
    assert again(english, japanese)["findings"] == translated["findings"]
    assert again(translated, str)["findings"] == english["findings"]
    assert again(again(english, japanese), str)["findings"] == english["findings"]


def test_a_check_is_told_in_the_language_of_the_reader(japanese: Say) -> None:
    english, translated = checked(str), checked(japanese)
    assert "not found" in english["check"]["steps"][0]["summary"]
    for part in ("findings", "check"):
        assert english[part] != translated[part]
        assert again(english, japanese)[part] == translated[part]
        assert again(translated, str)[part] == english[part]
    inspection, _ = read(english)
    assert inspection.reported
    assert inspection.reported.observed
    told = [japanese(line) for line in lines(inspection.reported.observed)]
    assert "grpc: ホスト名: 失敗 (10.0 ms)。ホスト名「x.example」が見つかりません。" in told[1]
    assert "-2 not known" in told[1]


def test_the_customer_reads_one_language(japanese: Say) -> None:
    made = customer.customer_text(report.build(*read(checked(str)), NOW, japanese), japanese)
    assert "ホスト名が見つかりません" in made
    assert "Host name" not in made
    assert "スーパーユーザー" in made
    assert "Super user" not in made


def test_a_report_of_before_is_told_as_far_as_its_sentences_are_known(japanese: Say) -> None:
    model = checked(str)
    del model["messages"]
    told = again(model, japanese)
    codes = {each["code"]: each for each in told["findings"]}
    assert codes["permission.super-user"]["title"] == "スーパーユーザーのキーです"
    assert codes["permission.super-user"]["fix"] == written(key_v1(), japanese)["findings"][0]["fix"]
    assert told["check"]["steps"][0]["summary"] == "Host name “x.example” not found."


def test_what_this_program_does_not_know_stays_as_it_was_written(japanese: Say) -> None:
    model = again(checked(str, concluded=BOTH_FAIL), japanese)
    assert model["check"]["conclusion"] == "A sentence that no catalogue has, with a value."
    found = {
        "code": "future.thing",
        "severity": "error",
        "title": "New \u202eone",
        "evidence": "{0}",
        "fix": "-",
    }
    model["findings"] = [{**found, "why": None, "causes": [], "consequences": []}]
    (told,) = again(model, japanese)["findings"]
    assert (told["title"], told["evidence"]) == ("New ⟨U+202E⟩one", "{0}")


@pytest.mark.parametrize(
    "forged",
    [
        None,
        "messages",
        [None, "text", {}],
        [{"text": "Super user key", "context": "X", "template": "{a.__class__}", "values": {"a": "b"}}],
        [{"text": "Super user key", "context": "CheckResult", "template": "Connected to {address}."}],
        *(
            [
                {
                    "text": "Super user key",
                    "context": "CheckResult",
                    "template": "Connected to {address}.",
                    "values": values,
                }
            ]
            for values in (
                [],
                {},
                {"address": None},
                {"address": True},
                {"address": ["x"]},
                {"address": "x" * 5_000},
                {"address": {"context": "X", "template": "a", "values": {}}},
            )
        ),
    ],
)
def test_a_forged_message_is_not_taken(forged: object) -> None:
    model = {**written(key_v1(), str), "messages": forged}
    assert again(model, str)["findings"][0]["title"] == "Super user key"


def test_what_fills_in_a_message_is_foreign_text() -> None:
    listed = {
        "text": "Super user key",
        "context": "CheckResult",
        "template": "Connected to {address}.",
        "values": {"address": "\u202e<b>{x}"},
    }
    model = {**written(key_v1(), str), "messages": [listed]}
    assert again(model, str)["findings"][0]["title"] == "Connected to ⟨U+202E⟩<b>{x}."
