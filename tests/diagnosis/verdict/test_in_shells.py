"""Commands in which a shell or curl hands on more than the key, or not the header that was meant."""

from __future__ import annotations

import pytest

from inspector.cli.language import say
from inspector.credential.inspection import Source
from inspector.diagnosis.verdict.verdict import VerdictSeverity
from tests.diagnosis.verdict.answers import answer
from tests.samples import ENDPOINT, v1_key, v2_key

KEY, KEY_2 = v1_key(), v2_key()
URL = f"https://api.cache.{ENDPOINT}/cache/prod?key=a"


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        (f"curl -H 'Authorization: Basic {KEY_2}' '{URL}'", "`Basic` before the credential"),
        (f"curl -H 'Authorization: Token {KEY_2}' '{URL}'", "`Token` before the credential"),
        (f"curl -H 'Authorization {KEY_2}' '{URL}'", "`Authorization` before the credential"),
        (
            f'requests.get("{URL}", headers={{"Authorization": "Basic {KEY_2}"}})',
            "`Basic` before the credential",
        ),
        (f"set MOMENTO_API_KEY={KEY} && node app.js", "a space after the credential"),
        (f"set MOMENTO_API_KEY= {KEY}\nnode app.js\n", "a space before the credential"),
        (f"C:\\app> set MOMENTO_API_KEY={KEY} & node app.js", "a space after the credential"),
        (f'echo "{KEY}" | base64', "a line break after the credential"),
        (f"$ echo {KEY} | openssl base64 -A\n", "a line break after the credential"),
        (f"echo '{KEY}' | gcloud secrets create momento --data-file=-", "a line break after the credential"),
        (f"echo {KEY} | docker secret create momento -", "a line break after the credential"),
        (f"MOMENTO_API_KEY={KEY} {KEY}", "the credential stands there twice"),
        (f"A=1\nMOMENTO_API_KEY={KEY} {KEY}\nB=2\n", "the credential stands there twice"),
        (
            f"MOMENTO_API_KEY={KEY_2} {KEY_2}\nMOMENTO_ENDPOINT={ENDPOINT}\n",
            "the credential stands there twice",
        ),
    ],
)
def test_more_than_the_key_is_handed_on(text: str, cause: str, source: Source) -> None:
    assert say(answer(text, source).sentence) == f"Your code will reject this: {cause}."


@pytest.mark.parametrize(
    "text",
    [
        f'echo -n "{KEY}" | base64',
        f"printf %s '{KEY}' | gcloud secrets create momento --data-file=-",
        f"echo '{KEY}' | base64 --decode",
        f"echo {KEY} | tee key.txt",
        f"curl -H 'Authorization: {KEY_2}' '{URL}'",
        f"curl -H 'Authorization: Token {KEY}' 'https://app.example.com/login'",
        f"Our token {KEY_2} and the endpoint {ENDPOINT}.",
        f"token {KEY_2}\nendpoint {ENDPOINT}\n",
        f"set MOMENTO_API_KEY={KEY}&& node app.js",
        f'set "MOMENTO_API_KEY={KEY}" && node app.js',
        f"export MOMENTO_API_KEY={KEY} && node app.js",
        f"MOMENTO_API_KEY={KEY} ./app {KEY}",
        f"MOMENTO_API_KEY={KEY} node app.js",
        f"MOMENTO_API_KEY={KEY}&&node app.js",
        f"export MOMENTO_API_KEY={KEY};node app.js\n",
        f"export MOMENTO_API_KEY={KEY}&&./app\n",
        f"export MOMENTO_API_KEY={KEY}|tee x\n",
        f"export MOMENTO_API_KEY={KEY_2};export MOMENTO_ENDPOINT={ENDPOINT}\n",
        f"export MOMENTO_API_KEY={KEY_2};export MOMENTO_ENDPOINT={ENDPOINT};node app.js\n",
        f"set MOMENTO_API_KEY={KEY}&node app.js\r\n",
        f"$env:MOMENTO_API_KEY='{KEY}';node app.js\n",
        f"set -x MOMENTO_API_KEY {KEY};node app.js\n",
        f"steps:\n  - run: export MOMENTO_API_KEY={KEY};node app.js\n",
        f'{{"scripts": {{"start": "MOMENTO_API_KEY={KEY}&&node app.js"}}}}',
        f"run:\n\texport MOMENTO_API_KEY={KEY_2};export MOMENTO_ENDPOINT={ENDPOINT};node app.js\n",
    ],
)
def test_the_key_alone_is_handed_on(text: str, source: Source) -> None:
    found = answer(text, source)
    assert found.severity is not VerdictSeverity.ERROR, say(found.sentence)


def test_what_only_looks_like_the_next_command_belongs_to_the_value_of_a_file() -> None:
    found = answer(f"A=1\nMOMENTO_API_KEY={KEY};OTHER=1\nB=2\n", Source(".env"))
    assert say(found.sentence) == "Your code will reject this: other text around the credential."
