"""A variable or a call that gets more than the credential: a JSON document, or the name once more."""

from __future__ import annotations

import json

import pytest

from inspector.cli.language import say
from inspector.credential.inspection import Source, inspect_all
from inspector.diagnosis import run
from inspector.diagnosis.verdict.verdict import VerdictSeverity, verdict
from tests.credential.make import NOW
from tests.diagnosis.verdict.answers import first_answer
from tests.samples import ENDPOINT, v1_key, v2_key

KEY, KEY_2 = v1_key(), v2_key()
DOCUMENT = json.dumps({"apiKey": KEY})
ESCAPED = json.dumps(DOCUMENT)
WHOLE = "Your code will reject this: a whole JSON document instead of one field."


@pytest.mark.parametrize(
    "text",
    [
        f"MOMENTO_API_KEY={DOCUMENT}",
        f"MOMENTO_API_KEY='{DOCUMENT}'\n",
        f"$ env\nPATH=/bin\nMOMENTO_API_KEY={DOCUMENT}\nHOME=/root\n",
        f"MOMENTO_API_KEY={DOCUMENT}\nInvalid Auth token\n",
        f"Hi, with\nMOMENTO_API_KEY={DOCUMENT}\nwe get an error\nThanks\n",
        f"MOMENTO_API_KEY={json.dumps({'apiKey': KEY_2, 'endpoint': ENDPOINT})}\n",
        f"docker run -e MOMENTO_API_KEY='{DOCUMENT}' image",
        f"env:\n  MOMENTO_API_KEY: '{DOCUMENT}'\n  x: 1\n",
        json.dumps({"name": "MOMENTO_API_KEY", "value": json.dumps({"MOMENTO_API_KEY": KEY})}),
        json.dumps({"Env": [f"MOMENTO_API_KEY={DOCUMENT}"]}),
        f"kind: Secret\nstringData:\n  MOMENTO_API_KEY: |\n    {DOCUMENT}\n",
        f"CredentialProvider.from_string('{DOCUMENT}')",
        f"const p = CredentialProvider.fromString({ESCAPED});\n",
        f"p = CredentialProvider.from_api_key_v2({json.dumps(json.dumps({'apiKey': KEY_2}))}, '{ENDPOINT}')\n",
    ],
)
def test_a_variable_or_a_call_gets_a_whole_document(text: str, source: Source) -> None:
    assert say(first_answer(text, source).sentence) == WHOLE


@pytest.mark.parametrize(
    "text",
    [
        DOCUMENT,
        json.dumps({"apiKey": KEY_2, "endpoint": ENDPOINT}),
        json.dumps({"SecretString": DOCUMENT}),
        json.dumps({"Name": "MOMENTO_API_KEY", "SecretString": DOCUMENT}),
        json.dumps({"MOMENTO_API_KEY": {"value": KEY}}),
        f"aws secretsmanager create-secret --name MOMENTO_API_KEY --secret-string '{DOCUMENT}'",
        f"MOMENTO_API_KEY='{DOCUMENT}'\nconst k = JSON.parse(process.env.MOMENTO_API_KEY).apiKey\n",
        f"MOMENTO_CONFIG={DOCUMENT}\n",
        f"SPRING_APPLICATION_JSON={DOCUMENT}\n",
        f"MOMENTO_SECRET={DOCUMENT}\n",
        f'MOMENTO_API_KEY = {{"prod": "{KEY}"}}',
        f'api_key={{"prod": "{KEY}"}}',
        f'MOMENTO_API_KEY: {{"prod": "{KEY}"}}\n',
        f'const apiKey={{"prod":"{KEY}"}}',
        f"CredentialProvider.fromString({DOCUMENT})",
        f"CredentialProvider.from_string(json.loads('{DOCUMENT}')['apiKey'])",
        f"# CredentialProvider.from_string('{DOCUMENT}')\n",
    ],
)
def test_a_document_that_a_program_takes_apart_is_sound(text: str, source: Source) -> None:
    found = first_answer(text, source)
    assert found.severity is not VerdictSeverity.ERROR, say(found.sentence)


@pytest.mark.parametrize(
    "text",
    [
        f'CredentialProvider.from_string("MOMENTO_API_KEY={KEY}")',
        f'CredentialProvider.from_api_key_v2("MOMENTO_API_KEY={KEY_2}", "{ENDPOINT}")',
        f'var p = new StringMomentoTokenProvider("MOMENTO_API_KEY={KEY}");\n',
    ],
)
def test_a_call_gets_the_name_with_the_key(text: str, source: Source) -> None:
    found = first_answer(text, source)
    assert say(found.sentence) in (
        "Your code will reject this: the name of the variable is part of the text.",
        "Your code will reject this: other text around the credential.",
    )


def test_a_call_that_gets_the_key_by_its_parameters_name_is_sound(source: Source) -> None:
    found = first_answer(f'CredentialProvider.from_string(auth_token="{KEY}")', source)
    assert found.severity is not VerdictSeverity.ERROR, say(found.sentence)


@pytest.mark.parametrize(
    "text", ["MOMENTO_API_KEY={}MOMENTO_ENDPOINT={}\n", "A=1\nMOMENTO_API_KEY={}MOMENTO_ENDPOINT={}"]
)
def test_a_setting_that_lost_its_line_break_stands_behind_the_key(text: str, source: Source) -> None:
    said = say(first_answer(text.format(KEY_2, ENDPOINT), source).sentence)
    assert said == "Your code will reject this: other text around the credential."


def test_a_key_with_a_name_behind_it_and_none_before_is_not_sound() -> None:
    (found,) = inspect_all(f"{KEY_2}MOMENTO_ENDPOINT={ENDPOINT}", NOW)
    assert verdict(found, run(found, NOW), NOW).severity is VerdictSeverity.ERROR
