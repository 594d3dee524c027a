"""The command report: its formats by the schemas of those who read them, its questions, its languages."""

from __future__ import annotations

import json
import re
import time
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import xmlschema

from inspector.cli.exit_codes import Exit
from inspector.credential.permissions.rules import Resource, Role, Rule, Selector
from tests.cli.conftest import Commands, in_process
from tests.samples import v1_key
from tests.window.shell.test_report_entry import OF_EVERY_KIND

SCHEMAS = Path(__file__).parent / "schemas"
READ_MO = Rule(Resource.CACHE, Role.READ_ONLY, Selector.name("default-cache"), Selector.name("mo"))
WILD = "a\x01b\u202e<x>&%0A::error::]]>"
COMMAND = re.compile(r"::(error|warning|notice) (?P<properties>[^\n]*?)::(?P<data>[^\n]*)")
"""How the runner reads a line (ActionCommand.cs): a command, properties, and everything behind the next ``::``."""


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """One file for each kind of text, and names and values that no format may take for its own."""
    made = []
    for number, text in enumerate([*OF_EVERY_KIND, f"{WILD}={v1_key(sub=WILD)}", v1_key(1)]):
        path = tmp_path / f"{number},:%.env"
        path.write_text(f"# first line\nMOMENTO_API_KEY={text}\n", encoding="utf-8")
        made.append(path)
    return made


def sarif_schema() -> Any:
    return json.loads((SCHEMAS / "sarif-2.1.0-rtm.5.json").read_text(encoding="utf-8"))


def test_sarif_is_valid_and_places_each_finding(command: Commands, files: list[Path]) -> None:
    ran = command("report", "--format", "sarif", *files)
    log = json.loads(ran.out)
    jsonschema.Draft4Validator(sarif_schema()).validate(log)
    (run,) = log["runs"]
    known = {rule["id"] for rule in run["tool"]["driver"]["rules"]}
    assert {result["ruleId"] for result in run["results"]} <= known
    assert "time.expired" in known
    lines = {
        location["physicalLocation"]["region"]["startLine"]
        for result in run["results"]
        for location in result["locations"]
        if "region" in location["physicalLocation"]
    }
    assert 2 in lines


def test_junit_is_valid_and_has_a_failure_for_each_bad_credential(
    command: Commands, files: list[Path]
) -> None:
    ran = command("report", "--format", "junit", *files)
    xmlschema.XMLSchema(str(SCHEMAS / "junit-10.xsd")).validate(ran.out)
    alone = command("report", "--format", "junit", files[-1]).out
    assert 'failures="1"' in alone
    assert 'type="time.expired"' in alone


def test_annotations_are_one_command_a_line_with_nothing_unescaped(
    command: Commands, files: list[Path]
) -> None:
    ran = command("report", "--format", "github", *files)
    for line in ran.out.splitlines():
        found = COMMAND.fullmatch(line)
        assert found, line
        properties = dict(part.split("=", 1) for part in found["properties"].split(","))
        assert set(properties) <= {"file", "line", "title"}
        assert not re.search("%(?!25|0A|0D|3A|2C)", line)
        assert "%25.env" in properties["file"]


def test_what_code_rejects_fails_a_job_in_every_format(command: Commands, tmp_path: Path) -> None:
    pod = tmp_path / "pod.yaml"
    pod.write_text(f"env:\n- name: MOMENTO_API_KEY\n  value: '\"{v1_key()}\"'\n")
    sound = tmp_path / "sound.yaml"
    sound.write_text(f"env:\n- name: MOMENTO_API_KEY\n  value: {v1_key()}\n")
    told = {
        "text": "Your code will reject this",
        "json": "Your code will reject this",
        "github": "::error file=",
        "junit": 'failures="1"',
        "sarif": '"level": "error"',
    }
    for form, words in told.items():
        ran = command("report", "--format", form, pod)
        assert (ran.code, words in ran.out) == (Exit.FOUND, True), form
        ran = command("report", "--format", form, sound)
        assert (ran.code, words in ran.out) == (Exit.OK, False), form


def test_the_json_is_valid_by_its_schema(command: Commands, files: list[Path]) -> None:
    command("report", "--format", "json", *files).json("report")
    command("report", "--format", "json", files[0]).json("report")


@pytest.mark.parametrize("form", ["text", "markdown"])
def test_a_report_for_the_customer_has_steps_and_no_codes(
    command: Commands, files: list[Path], form: str
) -> None:
    ran = command("report", "--for", "customer", "--format", form, files[-1])
    assert ran.code == Exit.FOUND
    assert "What to do" in ran.out
    assert "time.expired" not in ran.out


def test_the_customers_form_is_for_people_only(command: Commands, files: list[Path]) -> None:
    assert command("report", "--for", "customer", "--format", "json", files[0]).code == Exit.UNUSABLE


def test_it_speaks_japanese_when_asked(command: Commands, files: list[Path]) -> None:
    assert "有効期限" in command("report", "--language", "ja", files[-1]).out
    assert "有効期限" not in command("report", files[-1]).out


@pytest.mark.parametrize(
    ("left", "code"),
    [(None, Exit.OK), (15 * 86_400, Exit.OK), (13 * 86_400, Exit.ENDS_SOON), (-1, Exit.ENDS_SOON)],
)
def test_a_credential_that_ends_soon_has_its_own_code(
    command: Commands, tmp_path: Path, left: int | None, code: Exit
) -> None:
    file = tmp_path / "key.txt"
    file.write_text(v1_key(None if left is None else int(time.time()) + left, [READ_MO]))
    ran = command("report", "--expires-within", "14d", file)
    assert ran.code == code
    assert ("asked.ends-soon" in ran.out) == (code is Exit.ENDS_SOON)


@pytest.mark.parametrize("arguments", [("report", "--expires-within"), ("mint", "--read-only", "--expires")])
@pytest.mark.parametrize("number", ["14", "0", "1.5"])
def test_the_life_of_a_credential_needs_a_unit(
    command: Commands, tmp_path: Path, arguments: tuple[str, ...], number: str
) -> None:
    file = tmp_path / "key.txt"
    file.write_text(v1_key(int(time.time()) + 600, [READ_MO]))
    ran = command(*arguments, number, file)
    assert (ran.code, ran.out) == (Exit.UNUSABLE, "")
    assert "needs a unit: s, m, h, d or w" in ran.err
    assert "unit s, m, h, d or w" in " ".join(command(arguments[0], "--help").out.split())


@pytest.mark.parametrize(
    ("operation", "key", "code", "words"),
    [
        ("get", "mo", Exit.OK, "Yes, by rule 1"),
        ("get", "other", Exit.NOT_ALLOWED, "rule 1 applies to the key “mo”"),
        ("set", "mo", Exit.NOT_ALLOWED, "rule 1 allows reading only"),
    ],
)
def test_it_answers_whether_a_credential_may(
    command: Commands, tmp_path: Path, operation: str, key: str, code: Exit, words: str
) -> None:
    file = tmp_path / "key.txt"
    file.write_text(v1_key(None, [READ_MO]))
    ran = command("report", "--can", operation, "--cache", "default-cache", "--key", key, file)
    assert ran.code == code
    assert words in ran.out


@pytest.mark.parametrize("named", [(), ("--cache", "default-cache"), ("--key", "mo")])
def test_what_it_may_do_is_asked_about_one_key_of_one_cache(
    command: Commands, tmp_path: Path, named: tuple[str, ...]
) -> None:
    file = tmp_path / "key.txt"
    file.write_text(v1_key(None, [READ_MO]))
    ran = command("report", "--can", "get", *named, file)
    assert (ran.code, ran.out) == (Exit.UNUSABLE, "")
    assert "--cache and --key go with --can." in ran.err


def test_what_the_credential_does_not_tell_has_its_own_code(command: Commands, tmp_path: Path) -> None:
    file = tmp_path / "key.env"
    by_role = next(text for text in OF_EVERY_KIND if text.count(".") == 2)
    file.write_text(
        f"MOMENTO_ENDPOINT=cell-1-ap-northeast-1-1.prod.a.momentohq.com\nMOMENTO_API_KEY={by_role}\n"
    )
    ran = command("report", "--can", "get", "--cache", "c", "--key", "k", file)
    assert "asked.unclear" in ran.out


@pytest.mark.parametrize(
    "form", ["{}\n", "{}\r\n", "MOMENTO_API_KEY={}\n", '{{"momento": {{"apiKey": "{}"}}}}\n']
)
def test_standard_input_is_read_like_a_file_with_the_same_content(form: str, tmp_path: Path) -> None:
    content = form.format(v1_key())
    (tmp_path / "file").write_bytes(content.encode())
    piped = in_process("report", "--format", "json", "-", stdin=content.encode())
    of_file = in_process("report", "--format", "json", tmp_path / "file")
    found, expected = json.loads(piped.stdout), json.loads(of_file.stdout)
    assert found["source"]["name"] == "stdin"
    for model in (found, expected):
        del model["source"]["name"], model["reported_at"]
    assert found == expected
    assert piped.returncode == of_file.returncode == 0
