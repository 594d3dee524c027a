"""A document with other lines directly above or below it is read as if it stood alone."""

from __future__ import annotations

import base64
import json

import pytest

from inspector.cli.language import say
from inspector.credential.inspection import Source
from tests.diagnosis.verdict.answers import first_answer
from tests.samples import v1_key

KEY = v1_key()
ENCODED = base64.b64encode(KEY.encode()).decode()
SECRET = (
    "apiVersion: v1\ndata:\n  MOMENTO_API_KEY: {}\nkind: Secret\nmetadata:\n  name: momento\ntype: Opaque\n"
)
LIST = (
    "apiVersion: v1\nitems:\n- apiVersion: v1\n  data:\n    MOMENTO_API_KEY: {}\n  kind: Secret\n  metadata:\n"
    "    name: momento\nkind: List\n"
)
COMMAND = "kubectl get secret momento -n prod -o yaml\n"
AROUND = [
    "{}",
    COMMAND + "{}",
    f"% {COMMAND}{{}}",
    f"taro@MacBook-Pro ~ % {COMMAND}{{}}",
    f"\u276f {COMMAND}{{}}",
    f"\u279c  ~ {COMMAND}{{}}",
    f"$ {COMMAND}{{}}taro@MacBook-Pro ~ % \n",
    "secret.yaml\n{}",
    "Our secret\n{}",
    "シークレットです\n{}よろしくお願いします\n",
    "for prod\nas in the cluster\n{}it does not work\n",
    "------\n{}------\n",
]


def indented(text: str) -> str:
    return "".join(f"    {line}\n" for line in text.splitlines())


@pytest.mark.parametrize("around", AROUND)
@pytest.mark.parametrize("secret", [SECRET, LIST, indented(SECRET)])
def test_a_sound_secret_is_not_blamed(secret: str, around: str, source: Source) -> None:
    said = say(first_answer(around.format(secret.format(ENCODED)), source).sentence)
    assert said.startswith("Nothing wrong found")


@pytest.mark.parametrize("around", AROUND)
def test_what_is_wrong_in_it_is_told(around: str, source: Source) -> None:
    said = say(first_answer(around.format(SECRET.format(KEY)), source).sentence)
    assert "below `data` it has to be encoded in Base64 once more" in said
    twice = base64.b64encode(ENCODED.encode()).decode()
    said = say(first_answer(around.format(SECRET.format(twice)), source).sentence)
    assert "Base64-encoded twice" in said


@pytest.mark.parametrize("around", AROUND)
def test_quotes_in_a_list_of_compose_are_part_of_the_value(around: str, source: Source) -> None:
    compose = f'services:\n  api:\n    environment:\n      - MOMENTO_API_KEY="{KEY}"\n      - PORT=8080\n'
    said = say(first_answer(around.format(compose), source).sentence)
    assert "quotes around the credential" in said


def test_the_error_below_it_is_answered(source: Source) -> None:
    text = f"Hi,\nour secret\n{SECRET.format(ENCODED)}and it fails with UNAUTHENTICATED\n"
    assert say(first_answer(text, source).sentence).startswith(
        "Nothing wrong found in the credential. The error beside it means: The service does not accept the key."
    )


VAULT = (
    "momento_api_key: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n  6432623861643565336234656462306338\n  3136\n"
)
ARN = "arn:aws:ssm:us-west-2:111122223333:parameter/momento"
REFERENCE = json.dumps({"secrets": [{"name": "MOMENTO_API_KEY", "valueFrom": ARN}]}) + "\n"


@pytest.mark.parametrize("around", AROUND)
@pytest.mark.parametrize(
    ("document", "says"),
    [
        (f"[momento]\napi_key = '{KEY}'\n", "Nothing wrong found"),
        (f"# of the cache\n[momento]\napi_key = '{KEY}'\n\n[log]\nlevel = 3\n", "Nothing wrong found"),
        (VAULT, "Encrypted by Ansible Vault"),
        (REFERENCE, "`MOMENTO_API_KEY` was never replaced: the secret should come from AWS Systems Manager"),
    ],
    ids=["toml", "tables", "vault", "reference"],
)
def test_other_documents_are_read_as_alone(document: str, says: str, around: str, source: Source) -> None:
    assert says in say(first_answer(around.format(document), source).sentence)
