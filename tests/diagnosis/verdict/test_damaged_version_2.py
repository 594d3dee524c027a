"""A damaged version 2 key without its endpoint: the damage is in the text, the endpoint may stand elsewhere."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from inspector.credential.inspection import inspect
from inspector.credential.model.inspection import Inspection
from inspector.diagnosis import run
from inspector.diagnosis.report import customer, report
from inspector.diagnosis.report.as_inspection import inspection_of
from inspector.diagnosis.report.reading import read_report
from inspector.diagnosis.verdict.verdict import Action, Verdict, VerdictSeverity, verdict
from tests.credential.make import HOST, NOW, key_v2

V2 = key_v2()
TOO = "And its endpoint is missing: SDKs need both."
ALONE = "A version 2 key without its endpoint: SDKs need both."
DAMAGED = {
    "line break behind it": (f"{V2}\n", "a line break after the credential"),
    "wrapped": (f"{V2[:70]}\n{V2[70:140]}\n{V2[140:]}", "2 line breaks inside the credential"),
    "blank": (f"{V2[:40]} {V2[40:]}", "a space after character 40"),
    "quotes": (f'"{V2}"', "quotes around the credential"),
    "bearer": (f"Bearer {V2}", "`Bearer` before the credential"),
    "invisible": (f"{V2[:40]}\u200b{V2[40:]}", "an invisible character"),
    "typography": (V2.replace("-", "\u2013"), "replaced by"),
    "escaped": (V2.replace(".", "\\."), "escaped characters in the credential"),
    "twice": (f"{V2}{V2}", "the credential stands there twice"),
    "dumped": (f'  authorization: "{V2}\\n"\n', "a line break after the credential"),
    "in a field": (f'{{"apiKey": "{V2}\\n"}}', "a line break after the credential"),
    "wrapped in a setting": (f"MOMENTO_API_KEY={V2[:60]}\n{V2[60:]}", "a line break after character 60"),
}


def judged(found: Inspection) -> Verdict:
    return verdict(found, run(found, NOW), NOW)


@pytest.mark.parametrize(("text", "cause"), DAMAGED.values(), ids=DAMAGED)
def test_the_damage_comes_first_and_the_missing_endpoint_second(text: str, cause: str) -> None:
    said = judged(inspect(text, NOW))
    assert said.severity is VerdictSeverity.ERROR
    assert said.action is Action.COPY_REPAIRED
    first, _, second = str(said.sentence).partition(". ")
    assert first.startswith("Your code will reject this: ") and cause in first
    assert second == TOO
    assert said.about is not None and said.about.code.startswith("repair.")


@pytest.mark.parametrize(("text", "cause"), DAMAGED.values(), ids=DAMAGED)
def test_the_damage_is_told_as_it_is_where_the_endpoint_is_known(text: str, cause: str) -> None:
    found = inspect(text, NOW)
    known = replace(found, facts=replace(found.facts, endpoint_given=HOST))
    others = [each for each in run(found, NOW) if each.code != "kind.v2-needs-endpoint"]
    assert str(judged(found).sentence) == f"{verdict(known, others, NOW).sentence} {TOO}"


@pytest.mark.parametrize(
    "text",
    [
        V2,
        f"{V2}==",  # both SDKs accept it
        f"MOMENTO_API_KEY={V2}",
        f'{{"apiKey": "{V2}"}}',
        f"Authorization: {V2}",
        f"My key is {V2} and it fails.",
        f"curl -H 'Authorization: {V2}' https://{'x' * 8}.example",
    ],
)
def test_what_carried_a_sound_key_is_no_damage(text: str) -> None:
    said = judged(inspect(text, NOW))
    assert str(said.sentence) == ALONE
    assert said.action is Action.CHOOSE_ENDPOINT


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (f"{V2[:150]}\n", "Only a part was copied"),
        (f'MOMENTO_API_KEY="{V2} "\nMOMENTO_ENDPOINT=\n', "A version 2 key whose endpoint is empty"),
        (f'MOMENTO_API_KEY="{V2} "\n# MOMENTO_ENDPOINT={HOST}\n', "endpoint is commented out"),
        ("MOMENTO_API_KEY=<your api key>\n", "placeholder"),
    ],
)
def test_what_is_as_certain_keeps_its_sentence(text: str, says: str) -> None:
    said = str(judged(inspect(text, NOW)).sentence)
    assert says in said
    assert TOO not in said


def test_the_reports_name_both_remedies_the_damage_first() -> None:
    found = inspect(f"{V2[:70]}\n{V2[70:]}", NOW)
    made = report.build(found, run(found, NOW), NOW)
    for_customer = customer.customer_text(made)
    steps = [line[3:] for line in for_customer.splitlines() if line[:1].isdigit()]
    assert steps == [
        "Copy the key again from the Momento console, and store it in one line.",
        "In a .env file, write MOMENTO_API_KEY=… without line breaks and quotes.",
        "Copy the endpoint from the Momento console, where it is shown next to the key.",
        "Set it as MOMENTO_ENDPOINT beside MOMENTO_API_KEY.",
        "Restart the application.",
    ]
    assert "Also noticed" not in for_customer
    todo = [line for line in report.as_text(made).splitlines() if line.startswith("What to do: ")]
    assert [line.split()[3:6] for line in todo] == [["Copy", "it", "from"], ["Copy", "the", "endpoint"]]


def test_a_colleagues_report_about_it_says_the_same() -> None:
    found = inspect(f"{V2[:70]}\n{V2[70:]}", NOW)
    made = report.as_json(report.build(found, run(found, NOW), NOW))
    (entry,) = read_report(made) or ()
    again, findings = inspection_of(entry, "report.json")
    said = verdict(again, findings, NOW)
    assert str(said.sentence).endswith(TOO)
    assert str(said.sentence).startswith("Your code will reject this: white space inside the credential")
    assert said.about is not None and said.about.code == json.loads(made)["verdict"]["about"]
