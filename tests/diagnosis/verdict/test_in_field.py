"""What stands in the value itself reaches the program: the verdict says that it will be rejected."""

from __future__ import annotations

import base64
import json

import pytest

from inspector.cli.language import say
from inspector.credential.inspection import Source, inspect_all
from inspector.diagnosis import run
from inspector.diagnosis.verdict.verdict import Action, Verdict, VerdictSeverity, verdict
from tests.credential.make import NOW
from tests.samples import ENDPOINT, v1_key

KEY = v1_key()
QUOTED = f'"{KEY}"'


def answer(text: str, source: Source) -> Verdict:
    (found,) = inspect_all(text, NOW, source)
    assert found.credential is not None
    return verdict(found, run(found, NOW), NOW)


@pytest.fixture(params=["pasted", "dropped"])
def source(request: pytest.FixtureRequest) -> Source:
    """Pasted text, or a file."""
    return Source("settings.txt" if request.param == "dropped" else None)


@pytest.mark.parametrize(
    "text",
    [
        f"MOMENTO_API_KEY: '{QUOTED}'\n",
        f"env:\n- name: MOMENTO_API_KEY\n  value: '{QUOTED}'\n",
        f"MOMENTO_API_KEY = '{QUOTED}'\n[other]\nx = 1\n",
        json.dumps({"MOMENTO_API_KEY": QUOTED}),
        json.dumps([{"Config": {"Env": ["PATH=/usr/bin", f"MOMENTO_API_KEY={QUOTED}"]}}]),
        f"docker run -e MOMENTO_API_KEY='{QUOTED}' image",
        "kind: Secret\ndata:\n  MOMENTO_API_KEY: " + base64.b64encode(QUOTED.encode()).decode() + "\n",
    ],
)
def test_quotes_inside_the_value_are_rejected(text: str, source: Source) -> None:
    found = answer(text, source)
    assert found.severity is VerdictSeverity.ERROR
    assert say(found.sentence) == "Your code will reject this: quotes around the credential."
    assert found.action is Action.COPY_REPAIRED


@pytest.mark.parametrize(
    "text",
    [
        f'MOMENTO_API_KEY="{KEY}"\n',
        f"export MOMENTO_API_KEY='{KEY}'\n",
        f'MOMENTO_API_KEY: "{KEY}"\nOTHER: 1\n',
        json.dumps({"MOMENTO_API_KEY": KEY}),
        f'Environment="MOMENTO_API_KEY={KEY}"\n',
        f'| name | value |\n|---|---|\n| MOMENTO_API_KEY | "{KEY}" |\n',
        f"| name | value |\n|---|---|\n| MOMENTO_API_KEY | '{KEY}' |\n",
        f'+-----+\n| MOMENTO_API_KEY | "{KEY}" |\n+------+\n',
        f"NAME;KEY\nprod;'{KEY}'\n",
    ],
)
def test_quotes_of_the_format_are_not(text: str, source: Source) -> None:
    found = answer(text, source)
    assert found.severity is not VerdictSeverity.ERROR, say(found.sentence)


def test_a_word_before_the_key_is_rejected_where_no_header_is_read(source: Source) -> None:
    found = answer(json.dumps({"MOMENTO_API_KEY": f"Bearer {KEY}"}), source)
    assert say(found.sentence) == "Your code will reject this: `Bearer` before the credential."


@pytest.mark.parametrize(
    "text", ["Token: {}", "API key: {}", "  value: {}\n", "API\u30ad\u30fc\uff1a{}", "my key is: {}"]
)
def test_a_label_of_a_person_or_a_list_is_read_by_no_program(text: str) -> None:
    found = answer(text.format(KEY), Source())
    assert found.severity is not VerdictSeverity.ERROR, say(found.sentence)


@pytest.mark.parametrize(
    "text", ['MOMENTO_API_KEY="token: {}"\nX=1\n', 'MOMENTO_API_KEY: "key: {}"\nother: 1\n']
)
def test_a_label_inside_the_value_reaches_the_program(text: str, source: Source) -> None:
    found = answer(text.format(KEY), source)
    assert say(found.sentence).startswith("Your code will reject this: `")


@pytest.mark.parametrize(
    "name", ["Authorization", "authorization", "headers.Authorization", "MOMENTO_AUTH_HEADER"]
)
def test_a_header_has_the_word(name: str, source: Source) -> None:
    found = answer(json.dumps({name: f"Bearer {KEY}"}), source)
    assert found.severity is not VerdictSeverity.ERROR, say(found.sentence)


@pytest.mark.parametrize(
    "text",
    [
        f"GET /cache/c?key=k HTTP/1.1\nHost: {ENDPOINT}\nAuthorization: Bearer {KEY}\nAccept: */*\n\n",
        f"POST /x HTTP/1.1\r\nAuthorization: {KEY}\r\n\r\n",
        f"> GET /x HTTP/2\n> authorization: {KEY}\n> user-agent: curl\n>\n< HTTP/2 401\n",
        f"<table><tr><td>MOMENTO_API_KEY</td><td>{KEY}</td></tr></table>",
        f"<table><tr>\n<th>Name</th><th>Value</th></tr><tr><td>MOMENTO_API_KEY</td><td>{KEY}</td></tr></table>",
    ],
)
def test_what_shows_a_key_is_not_blamed_on_it(text: str, source: Source) -> None:
    found = answer(text, source)
    assert found.severity is not VerdictSeverity.ERROR, say(found.sentence)
