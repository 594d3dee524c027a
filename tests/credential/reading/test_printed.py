"""A command that prints a variable, with what it printed below it: the answer is about what was printed."""

from __future__ import annotations

import pytest

from inspector.credential.inspection import Inspection, inspect_all
from inspector.credential.model.kinds import Kind
from inspector.credential.model.placeholder import Sort
from tests.credential.make import NOW
from tests.samples import v1_key

SHELLS = [
    "$ echo $MOMENTO_API_KEY\n{}\n$ npm start\n",
    'user@host:~/app$ echo "${{MOMENTO_API_KEY}}"\n{}\nuser@host:~/app$ ',
    "echo $MOMENTO_API_KEY\n{}\n",
    "$ printenv MOMENTO_API_KEY\n{}\n",
    "C:\\app>echo %MOMENTO_API_KEY%\r\n{}\r\n\r\nC:\\app>",
    "PS C:\\app> echo $env:MOMENTO_API_KEY\n{}\nPS C:\\app> ",
    "PS C:\\app> Write-Host $env:MOMENTO_API_KEY\n{}\n",
    "$ docker exec -it app sh -c 'echo $MOMENTO_API_KEY'\n{}\n$ ls\n",
]


def read(text: str) -> Inspection:
    (found,) = inspect_all(text, NOW)
    assert found.source.variable == "MOMENTO_API_KEY"
    return found


@pytest.mark.parametrize("shell", SHELLS)
@pytest.mark.parametrize(
    ("printed", "sort"),
    [
        ("[MASKED]", Sort.MASK),
        ("***", Sort.MASK),
        ("<redacted>", Sort.MASK),
        ("null", Sort.NOTHING),
        ("your-api-key-here", Sort.TEMPLATE),
    ],
)
def test_a_stand_in_is_named(shell: str, printed: str, sort: Sort) -> None:
    assert read(shell.format(printed)).facts.stand_in is sort


@pytest.mark.parametrize("shell", SHELLS)
def test_another_secret_is_named(shell: str) -> None:
    other = "sk-proj-abcdefghijklmnopqrstuvwxyz0123456789ABCD"
    assert read(shell.format(other)).kind is Kind.FOREIGN_SECRET


@pytest.mark.parametrize("shell", SHELLS[:2] + SHELLS[5:6])
def test_an_empty_line_is_an_empty_variable(shell: str) -> None:
    assert [each.code for each in read(shell.format("")).breaks] == ["form.empty"]


def test_printenv_prints_no_line_for_what_is_not_set() -> None:
    assert [each.code for each in read("$ printenv MOMENTO_API_KEY\n$ ").breaks] == ["form.empty"]


@pytest.mark.parametrize("shell", SHELLS)
def test_a_key_that_was_printed_is_found(shell: str) -> None:
    (found,) = inspect_all(shell.format(v1_key()), NOW)
    assert found.credential is not None
    assert found.credential.reveal() == v1_key()


@pytest.mark.parametrize(
    "text", ["echo $MOMENTO_API_KEY", "$ echo $MOMENTO_API_KEY\n", "$ echo $MOMENTO_API_KEY\n$ node app.js\n"]
)
def test_without_its_output_nothing_is_said_about_it(text: str) -> None:
    assert read(text).facts.stand_in is Sort.REFERENCE


def test_another_variable_is_none_of_ours() -> None:
    (found,) = inspect_all("$ echo $HOME\n***\n", NOW)
    assert found.kind is Kind.UNKNOWN


@pytest.mark.parametrize("command", ["echo $MOMENTO_API_KEY", "node app.js --key $MOMENTO_API_KEY"])
def test_a_masked_variable_of_the_same_log_says_more_than_the_command(command: str) -> None:
    group = f"##[group]Run {command}\n{command}\nshell: /usr/bin/bash -e {{0}}\n"
    log = f"{group}env:\n  MOMENTO_API_KEY: ***\n##[endgroup]\n"
    assert read(log).facts.stand_in is Sort.MASK


@pytest.mark.parametrize("rest", ["\nnpm start\n", "false\n"])
def test_what_follows_in_a_script_is_not_what_was_printed(rest: str) -> None:
    (found,) = inspect_all(f"echo $MOMENTO_API_KEY\n{rest}", NOW)
    assert found.facts.stand_in is Sort.REFERENCE
