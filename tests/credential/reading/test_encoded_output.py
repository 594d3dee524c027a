"""A command that prints Base64, with what it printed below it: what is inside is read, and nobody is blamed."""

from __future__ import annotations

import base64
import json

import pytest

from inspector.cli.language import say
from inspector.credential.inspection import Source, inspect_all
from inspector.diagnosis import run
from inspector.diagnosis.verdict.verdict import VerdictSeverity, verdict
from tests.credential.make import HOST, NOW, key_v1, key_v2, wrapped

KEY, KEY_2 = key_v1(), key_v2()


def encoded(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


COMMANDS = [
    "$ kubectl get secret momento -o jsonpath='{.data.MOMENTO_API_KEY}'",
    "kubectl -n shop get secret momento -o jsonpath=\"{.data['MOMENTO_API_KEY']}\"",
    "$ kubectl get secret momento -o json | jq -r .data.MOMENTO_API_KEY",
    "$ oc get secret/momento -o go-template='{{index .data \"MOMENTO_API_KEY\"}}'",
    "$ echo -n $MOMENTO_API_KEY | base64",
    'user@host:~$ echo -n "$MOMENTO_API_KEY" | base64 -w0',
    "$ printf %s $MOMENTO_API_KEY | openssl base64",
    "$ base64 key.txt",
]


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize(
    "end", ["\n", "", "%\n", "\n$ kubectl logs x\nready\n", "\n\nThe pod says UNAUTHENTICATED.\n"]
)
@pytest.mark.parametrize("width", [10_000, 76])
def test_what_is_inside_is_read(command: str, end: str, width: int) -> None:
    shown = wrapped(encoded(KEY), width)
    (found,) = inspect_all(f"{command}\n{shown}{end}", NOW)
    assert found.credential is not None
    assert found.credential.reveal() == KEY
    said = verdict(found, run(found, NOW), NOW)
    assert said.severity is not VerdictSeverity.ERROR, say(said.sentence)


def test_the_object_of_all_values_is_read_with_its_endpoint() -> None:
    held = json.dumps({"MOMENTO_API_KEY": encoded(KEY_2), "MOMENTO_ENDPOINT": encoded(HOST)})
    (found,) = inspect_all(f"$ kubectl get secret momento -o jsonpath='{{.data}}'\n{held}\n", NOW)
    assert found.credential is not None
    assert found.credential.reveal() == KEY_2
    assert found.facts.endpoint_given == HOST
    assert verdict(found, run(found, NOW), NOW).severity is VerdictSeverity.OK


@pytest.mark.parametrize(
    "held", ['{"a\\u0041":"b\\/c","K":"x\\n"}', '{"K":"\\u005aXlK"}', '{"K":5,"L":""}', "{", "{}"]
)
def test_an_object_that_holds_no_base64_is_survived(held: str) -> None:
    for found in inspect_all(f"$ kubectl get secret m -o jsonpath='{{.data}}'\n{held}\n{KEY}\n", NOW):
        assert run(found, NOW)


@pytest.mark.parametrize(
    ("command", "inside", "cause"),
    [
        (COMMANDS[0], f"{KEY}\n", "a line break after the credential"),
        ("$ echo $MOMENTO_API_KEY | base64", f"{KEY}\n", "a line break after the credential"),
        (COMMANDS[2], f'"{KEY}"', "quotes around the credential"),
        (COMMANDS[0], encoded(KEY), "the credential is Base64-encoded twice"),
    ],
)
def test_a_fault_inside_is_told(command: str, inside: str, cause: str) -> None:
    (found,) = inspect_all(f"{command}\n{encoded(inside)}\n", NOW)
    assert say(verdict(found, run(found, NOW), NOW).sentence) == f"Your code will reject this: {cause}."


@pytest.mark.parametrize(
    "command",
    [
        "$ kubectl get secret momento -o jsonpath='{.data.MOMENTO_API_KEY}' | base64 -d",
        "$ kubectl get secret momento -o json | jq -r '.data.MOMENTO_API_KEY | @base64d'",
        "$ echo $MOMENTO_API_KEY",
    ],
)
def test_what_a_command_decodes_is_the_value_itself(command: str) -> None:
    (sound,) = inspect_all(f"{command}\n{KEY}\n", NOW)
    assert verdict(sound, run(sound, NOW), NOW).severity is not VerdictSeverity.ERROR
    (twice,) = inspect_all(f"{command}\n{encoded(KEY)}\n", NOW)
    assert "encoded twice" in say(verdict(twice, run(twice, NOW), NOW).sentence)


@pytest.mark.parametrize("name", [None, "secret.json"])
def test_what_secrets_manager_holds_as_bytes_is_base64(name: str | None) -> None:
    held = {"ARN": "arn:aws:secretsmanager:x", "Name": "momento", "SecretBinary": encoded(KEY)}
    (found,) = inspect_all(json.dumps(held, indent=2), NOW, Source(name))
    assert found.credential is not None
    assert found.credential.reveal() == KEY
    said = verdict(found, run(found, NOW), NOW)
    assert said.severity is not VerdictSeverity.ERROR, say(said.sentence)
