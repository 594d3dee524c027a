"""What stands in the value itself reaches the program: the verdict says that it will be rejected."""

from __future__ import annotations

import base64
import json

import pytest

from inspector.cli.language import say
from inspector.credential.inspection import Source
from inspector.credential.jwt.envelope import wrap
from inspector.diagnosis.verdict.verdict import Action, VerdictSeverity
from tests.credential.make import jwt_of
from tests.diagnosis.verdict.answers import answer
from tests.samples import ENDPOINT, v1_key, v2_key

KEY = v1_key()
QUOTED = f'"{KEY}"'


@pytest.mark.parametrize(
    "text",
    [
        f"MOMENTO_API_KEY: '{QUOTED}'\n",
        f"env:\n- name: MOMENTO_API_KEY\n  value: '{QUOTED}'\n",
        f"MOMENTO_API_KEY = '{QUOTED}'\n[other]\nx = 1\n",
        json.dumps({"MOMENTO_API_KEY": QUOTED}),
        json.dumps([{"Config": {"Env": ["PATH=/usr/bin", f"MOMENTO_API_KEY={QUOTED}"]}}]),
        f"docker run -e MOMENTO_API_KEY='{QUOTED}' image",
        f"[default]\ntoken = {QUOTED}\n",
        f"[default]\ntoken={QUOTED}\n\n[other]\ntoken={QUOTED}\n",
        f'[prod]\napi_key_v2="{v2_key()}"\nendpoint={ENDPOINT}\n',
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
        f'[momento]\ntoken = "{KEY}"\n',
        f'[default]\ntoken = "{KEY}"\n[app]\nport = 1\n',
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
        f"GET /cache/c?key=k HTTP/1.1\nHost: app.example.com\nAuthorization: Bearer {KEY}\nAccept: */*\n\n",
        f"POST /x HTTP/1.1\r\nAuthorization: {KEY}\r\n\r\n",
        f"> GET /x HTTP/2\n> authorization: {KEY}\n> user-agent: curl\n>\n< HTTP/2 401\n",
        f"<table><tr><td>MOMENTO_API_KEY</td><td>{KEY}</td></tr></table>",
        f"<table><tr>\n<th>Name</th><th>Value</th></tr><tr><td>MOMENTO_API_KEY</td><td>{KEY}</td></tr></table>",
    ],
)
def test_what_shows_a_key_is_not_blamed_on_it(text: str, source: Source) -> None:
    found = answer(text, source)
    assert found.severity is not VerdictSeverity.ERROR, say(found.sentence)


NAMED = f"MOMENTO_API_KEY={KEY}"


@pytest.mark.parametrize(
    "text",
    [
        json.dumps({"MOMENTO_API_KEY": NAMED}),
        json.dumps([{"name": "MOMENTO_API_KEY", "value": NAMED}]),
        f"env:\n- name: MOMENTO_API_KEY\n  value: {NAMED}\n",
        "kind: Secret\ndata:\n  MOMENTO_API_KEY: " + base64.b64encode(NAMED.encode()).decode() + "\n",
        f"MOMENTO_API_KEY={NAMED}\n",
        f"A=1\nMOMENTO_API_KEY='{NAMED}'\nB=2\n",
    ],
)
def test_a_name_inside_the_value_reaches_the_program(text: str, source: Source) -> None:
    found = answer(text, source)
    assert (found.severity, found.action) == (VerdictSeverity.ERROR, Action.COPY_REPAIRED)
    assert say(found.sentence) == "Your code will reject this: the name of the variable is part of the text."


@pytest.mark.parametrize(
    "text",
    [
        json.dumps({"Env": [NAMED]}),
        f"environment:\n  - {NAMED}\n",
        f"docker run -e {NAMED} image",
        f'Environment="{NAMED}"\n',
        json.dumps({"userData": f"#!/bin/sh\nexport {NAMED}\n"}),
    ],
)
def test_a_name_in_a_list_of_settings_does_not(text: str, source: Source) -> None:
    found = answer(text, source)
    assert found.severity is not VerdictSeverity.ERROR, say(found.sentence)


@pytest.mark.parametrize("quote", ['"', "'"])
@pytest.mark.parametrize(
    "command",
    [
        "$ docker exec web env",
        "docker compose exec app printenv | grep -i momento",
        "$ kubectl exec web -- env",
        "root@web:/# env | sort",
        "$ cat /proc/1/environ | tr '\\0' '\\n'",
        "PS C:\\> docker exec web printenv",
    ],
)
def test_a_printed_environment_shows_the_values_as_they_are(command: str, quote: str) -> None:
    text = (
        f"{command}\nPATH=/usr/bin\nMOMENTO_API_KEY={quote}{KEY}{quote}\nHOME=/root\n\nInvalid Auth token.\n"
    )
    found = answer(text, Source())
    assert found.severity is VerdictSeverity.ERROR
    assert say(found.sentence) == "Your code will reject this: quotes around the credential."


@pytest.mark.parametrize(
    "command", ["$ cat .env", "$ cat config/env", "# environment of the shop", "$ env A=1 app"]
)
def test_a_printed_file_has_quotes_of_its_format(command: str) -> None:
    found = answer(f'{command}\nPATH=/usr/bin\nMOMENTO_API_KEY="{KEY}"\nHOME=/root\n', Source())
    assert found.severity is not VerdictSeverity.ERROR, say(found.sentence)


@pytest.mark.parametrize("key", [KEY, v2_key()], ids=["v1", "v2"])
@pytest.mark.parametrize("mark", [",", ";", "."])
def test_a_mark_behind_the_value_of_a_file_reaches_the_program(key: str, mark: str) -> None:
    text = f"MOMENTO_API_KEY={key}{mark}\nMOMENTO_ENDPOINT={ENDPOINT}\n"
    said = say(answer(text, Source(".env")).sentence)
    assert said == f"Your code will reject this: `{mark}` after the credential."


def test_a_shell_takes_the_end_of_its_command_off() -> None:
    text = f"export MOMENTO_API_KEY={v2_key()};\nexport MOMENTO_ENDPOINT={ENDPOINT};\n"
    assert answer(text, Source("setup.sh")).severity is VerdictSeverity.OK


def test_words_behind_the_key_in_a_field_reach_the_program() -> None:
    found = answer(json.dumps({"MOMENTO_API_KEY": f"{KEY} # prod"}), Source("app.json"))
    assert say(found.sentence) == "Your code will reject this: other text around the credential."


def test_a_whole_form_in_a_field_is_somebody_elses() -> None:
    found = answer(f"api_key={KEY.replace('=', '%3D')}&cache=a", Source("body.txt"))
    assert found.severity is not VerdictSeverity.ERROR, say(found.sentence)


@pytest.mark.parametrize("key", [KEY, v2_key()], ids=["v1", "v2"])
@pytest.mark.parametrize(
    "request_text",
    [
        "curl -H 'Authorization: Bearer {}' https://api.cache.{}/cache/x?key=a",
        "GET /cache/x?key=a HTTP/1.1\nHost: api.cache.{1}\nAuthorization: Bearer {0}\n\n",
        "fetch('https://api.cache.{1}/cache/x', {{headers: {{Authorization: 'Bearer {0}'}}}})",
        "grpcurl -H 'authorization: Bearer {}' cache.{}:443 cache_client.Scs/Get",
    ],
)
def test_momentos_authorization_header_has_no_word(request_text: str, key: str) -> None:
    found = answer(request_text.format(key, ENDPOINT), Source())
    assert say(found.sentence) == "Your code will reject this: `Bearer` before the credential."
    for other in ("app.example.com", "localhost"):
        assert "Bearer" not in say(answer(request_text.format(KEY, other), Source()).sentence)
    plain = answer(request_text.format(key, ENDPOINT).replace("Bearer ", ""), Source())
    assert plain.severity is not VerdictSeverity.ERROR


@pytest.mark.parametrize("key", [KEY, v2_key()], ids=["v1", "v2"])
def test_a_key_below_data_of_a_secret_is_decoded_once_too_often(key: str, source: Source) -> None:
    text = "kind: Secret\n{}:\n  MOMENTO_API_KEY: {}\n  MOMENTO_ENDPOINT: {}\n"
    host = base64.b64encode(ENDPOINT.encode()).decode()
    found = answer(text.format("data", key, host), source)
    assert say(found.sentence) == (
        "Your code will reject this: below `data` it has to be encoded in Base64 once more."
    )
    assert found.about is not None and "stringData" in say(found.about.fix)
    encoded = base64.b64encode(key.encode()).decode()
    for kept in (text.format("data", encoded, host), text.format("stringData", key, ENDPOINT)):
        assert "Base64" not in say(answer(kept, source).sentence)
    config = text.format("data", key, ENDPOINT).replace("Secret", "ConfigMap")
    assert "Base64" not in say(answer(config, source).sentence)


@pytest.mark.parametrize("before", ["C:\\app> ", "", "@echo off\n"])
def test_the_shell_of_windows_keeps_the_quotes(before: str) -> None:
    found = answer(f'{before}set MOMENTO_API_KEY="{KEY}"\nnode app.js\n', Source())
    assert say(found.sentence) == "Your code will reject this: quotes around the credential."
    other = answer(f'{before}set "MOMENTO_API_KEY={KEY}"\nnode app.js\n', Source())
    assert other.severity is not VerdictSeverity.ERROR


@pytest.mark.parametrize("style", ["|", ">", "|+"])
@pytest.mark.parametrize("end", ["", "\n", "\n  X: 1\n"])
def test_a_block_of_yaml_ends_with_a_line_break(style: str, end: str, source: Source) -> None:
    found = answer(f"env:\n  MOMENTO_API_KEY: {style}\n    {KEY}{end}", source)
    assert say(found.sentence).startswith("Your code will reject this: ")
    assert "after the credential" in say(found.sentence)


@pytest.mark.parametrize("style", ["|-", ">-", ""])
@pytest.mark.parametrize("end", ["", "\n", "\n  X: 1\n"])
def test_a_block_of_yaml_without_its_line_break_is_sound(style: str, end: str, source: Source) -> None:
    found = answer(f"env:\n  MOMENTO_API_KEY: {style}\n    {KEY}{end}", source)
    assert found.severity is not VerdictSeverity.ERROR, say(found.sentence)


PADDED = wrap("cell-4-us-west-2-1.prod.a.momentohq.com", jwt_of({"sub": "me@a.example", "ver": 1, "p": ""}))


@pytest.mark.parametrize("escape", ["%3D", "%3d", "\\u003d", "&#61;", "&equals;"])
@pytest.mark.parametrize(
    "text", ["MOMENTO_API_KEY={}\nX=1\n", "env:\n  MOMENTO_API_KEY: {}\n", "MOMENTO_API_KEY: '{}'\nx: 1\n"]
)
def test_an_escape_that_no_format_undoes_reaches_the_program(text: str, escape: str, source: Source) -> None:
    assert PADDED.endswith("=")
    found = answer(text.format(PADDED.replace("=", escape)), source)
    assert say(found.sentence).startswith("Your code will reject this: ")
    assert "escape" in say(found.sentence)


@pytest.mark.parametrize(
    ("text", "escape"),
    [
        ("export MOMENTO_API_KEY=${{MOMENTO_API_KEY:-{}}}\n", "="),
        ('services:\n  a:\n    environment:\n      - "MOMENTO_API_KEY=${{MOMENTO_API_KEY:-{}}}"\n', "="),
        ("API key:- {}", "="),
        ("https://app.example/?token={}", "%3D"),
        ("apiKey={}&cache=a", "%3D"),
        ('{{"MOMENTO_API_KEY": "{}"}}', "\\u003d"),
        ('<add key="MOMENTO_API_KEY" value="{}"/>', "&#61;"),
    ],
)
def test_an_escape_of_the_format_does_not(text: str, escape: str, source: Source) -> None:
    found = answer(text.format(PADDED.replace("=", escape)), source)
    assert found.severity is not VerdictSeverity.ERROR, say(found.sentence)
