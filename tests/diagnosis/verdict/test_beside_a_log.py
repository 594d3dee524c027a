"""A document and what a program printed, pasted as one text: each is read as if it stood alone."""

from __future__ import annotations

import base64

import pytest

from inspector.cli.language import say
from inspector.credential.inspection import Source
from tests.diagnosis.verdict.answers import first_answer
from tests.samples import ENDPOINT, v1_key, v2_key

KEY, KEY_2 = v1_key(), v2_key()
ENCODED = base64.b64encode(KEY.encode()).decode()
ERROR = "momento.errors.exceptions.InvalidArgumentException: Invalid Auth token."
SECRET = "apiVersion: v1\nkind: Secret\nmetadata:\n  name: momento\ndata:\n  MOMENTO_API_KEY: {}\n"
COMPOSE = 'services:\n  api:\n    environment:\n      - MOMENTO_API_KEY="{}"\n      - PORT=8080\n'
TAILS = [
    f"\n$ kubectl logs deploy/api\n{ERROR}\n",
    f"\nkubectl logs deploy/api\n{ERROR}\n",
    f"\n$ docker compose logs api\napi-1  | {ERROR}\n",
    "\n$ kubectl logs deploy/api\nlistening on 8080\n",
    f"{ERROR}\n",
    f"\n{ERROR}\n",
]


@pytest.mark.parametrize("tail", TAILS)
def test_a_sound_secret_is_not_blamed(tail: str, source: Source) -> None:
    said = say(first_answer(SECRET.format(ENCODED) + tail, source).sentence)
    assert "reject" not in said
    assert said.startswith("Nothing wrong found")


@pytest.mark.parametrize("tail", TAILS)
@pytest.mark.parametrize(
    ("text", "cause"),
    [
        (SECRET.format(KEY), "below `data` it has to be encoded in Base64 once more"),
        (COMPOSE.format(KEY), "quotes around the credential"),
        (f"MOMENTO_API_KEY=\u201c{KEY}\u201d\n", "quotes around the credential"),
        (f"export MOMENTO_API_KEY=\u201c{KEY}\u201d\nnode app.js\n", "quotes around the credential"),
        (f"MOMENTO_API_KEY=Bearer {KEY}\n", "`Bearer` before the credential"),
    ],
)
def test_the_fault_of_a_document_is_told(text: str, cause: str, tail: str, source: Source) -> None:
    assert say(first_answer(text + tail, source).sentence) == f"Your code will reject this: {cause}."


@pytest.mark.parametrize(
    "printed",
    [
        "$ echo $MOMENTO_API_KEY\n{}",
        '$ echo "$MOMENTO_API_KEY"\n{}',
        "[root@web1 app]# echo $MOMENTO_API_KEY\n{}\n",
        "C:\\>echo %MOMENTO_API_KEY%\n{}",
        "docker run -e MOMENTO_API_KEY=$MOMENTO_API_KEY app\nthe key: {}",
        "export MOMENTO_API_KEY=$(cat key.txt)\n$ cat key.txt\n{}\n",
    ],
)
def test_a_cut_key_below_the_command_that_prints_it_is_what_is_answered(printed: str) -> None:
    pasted = Source()
    said = say(first_answer(printed.format(KEY[:200]), pasted).sentence)
    assert said == "Only a part was copied: it breaks off after 200 characters."
    assert "reject" not in say(first_answer(printed.format(KEY), pasted).sentence)
    assert "never replaced" in say(first_answer(printed.format("").rstrip(), pasted).sentence)


@pytest.mark.parametrize(
    "more", ["server.port=8080\n", "server.port=8080\nspring.main.lazy=true\n", "", "# shop\n"]
)
def test_properties_with_a_number_are_no_toml(more: str, source: Source) -> None:
    said = say(first_answer(f'{more}momento.api-key="{KEY}"\n', source).sentence)
    assert said == "Your code will reject this: quotes around the credential."
    assert say(first_answer(f"{more}momento.api-key={KEY}\n", source).sentence).startswith("Nothing wrong")
    toml = first_answer(f'[server]\nport = 8080\n[momento]\napi_key = "{KEY}"\n', source)
    assert say(toml.sentence).startswith("Nothing wrong")


@pytest.mark.parametrize(
    ("code", "cause"),
    [
        ('CredentialProvider.from_string("Bearer {}")', "`Bearer` before the credential"),
        ('CredentialProvider.fromString("<{}>")', "`<` before the credential and `>` after it"),
        ('CredentialProvider.fromString({{ apiKey: "<{}>" }})', "`<` before the credential and `>` after it"),
        ("CredentialProvider.from_string(\"'{}'\")", "quotes around the credential"),
        ('CredentialProvider.fromString("\\"{}\\"")', "quotes around the credential"),
    ],
)
def test_what_a_call_gets_beside_the_key_is_told(code: str, cause: str, source: Source) -> None:
    assert say(first_answer(code.format(KEY), source).sentence) == f"Your code will reject this: {cause}."
    said = say(first_answer(f"# not so: {code.format(KEY)}\n", Source()).sentence)
    assert "reject" not in said


def test_brackets_in_quotes_are_told_of_both_versions(source: Source) -> None:
    for text in (
        f'MOMENTO_API_KEY="<{KEY_2}>"\nMOMENTO_ENDPOINT="{ENDPOINT}"\n',
        f'CredentialProvider.fromApiKeyV2({{apiKey: "<{KEY_2}>", endpoint: "{ENDPOINT}"}})',
    ):
        said = say(first_answer(text, source).sentence)
        assert said == "Your code will reject this: `<` before the credential and `>` after it."


LINES = [
    f"2026-11-30 08:{number // 60 % 60:02}:{number % 60:02} INFO worker handled job {number}"
    for number in range(600)
]
RECEIVED = (
    "2026-11-30 08:06:41 ERROR [UNAUTHENTICATED] momento.errors.AuthenticationException: "
    "Invalid authentication credentials to connect to cache service"
)


@pytest.mark.parametrize("at", [3, 200, 400, 597])
def test_an_error_anywhere_in_a_long_log_is_answered(at: int, source: Source) -> None:
    log = [*LINES[:at], RECEIVED, *LINES[at:]]
    said = say(first_answer("\n".join(log), source).sentence)
    assert said.startswith("The service does not accept the key.")
    with_key = [*LINES[:at], f"2026-11-30 08:06:40 DEBUG env MOMENTO_API_KEY={KEY}", RECEIVED, *LINES[at:]]
    said = say(first_answer("\n".join(with_key), source).sentence)
    assert "The error beside it means: The service does not accept the key." in said
    quiet = [*LINES[:at], f"2026-11-30 08:06:40 DEBUG env MOMENTO_API_KEY={KEY}", *LINES[at:]]
    assert "error" not in say(first_answer("\n".join(quiet), source).sentence)


@pytest.mark.parametrize(
    "text",
    [
        f'2026-11-30T10:01:22.000Z 5f1c ERROR Failed to parse token: MOMENTO_API_KEY={{"MOMENTO_API_KEY": "{KEY}"}}\n',
        f'Error: Failed to parse API key. MOMENTO_API_KEY=\'{{"apiKey": "{KEY}", "validUntil": 1}}\'\n',
    ],
)
def test_a_whole_document_that_a_log_shows_is_told(text: str, source: Source) -> None:
    said = say(first_answer(text, source).sentence)
    assert said == "Your code will reject this: a whole JSON document instead of one field."


def test_an_error_is_told_before_a_comment_that_notes_the_key(source: Source) -> None:
    code = (
        "const p = CredentialProvider.fromEnvVar('MOMENTO_API_KEY');\n// MOMENTO_API_KEY = \"{key}\"\n"
        "await client.set('nosuch', 'k', 'v');\n{error}"
    )
    said = say(
        first_answer(code.format(key=KEY, error="// => NotFoundError: Cache not found: x\n"), source).sentence
    )
    assert "The error beside it means: The cache does not exist there." in said
    other = code.format(key=KEY, error="").replace("('MOMENTO_API_KEY')", "('OTHER_KEY')")
    assert "commented out" in say(first_answer(other, source).sentence)
    missing = "InvalidArgumentError: Missing required environment variable MOMENTO_API_KEY\n"
    assert "commented out" in say(first_answer(f"# MOMENTO_API_KEY={KEY}\n\n{missing}", source).sentence)


@pytest.mark.parametrize(
    "error",
    [
        "Error: Empty value for environment variable MOMENTO_ENDPOINT\n    at fromEnvVarV2 (/app/index.js:12:3)",
        "RuntimeError: Missing required environment variable MOMENTO_ENDPOINT",
    ],
)
@pytest.mark.parametrize(
    "before",
    ["", "Run npm start\n  env:\n    MOMENTO_API_KEY: ***\n    MOMENTO_ENDPOINT: \n\n"],
    ids=["alone", "masked"],
)
def test_the_variable_that_is_not_set_is_named(error: str, before: str, source: Source) -> None:
    said = say(first_answer(before + error + "\n", source).sentence)
    assert "“MOMENTO_ENDPOINT” is not set where the program runs." in said


@pytest.mark.parametrize(
    "error",
    ["RuntimeError: Missing required environment variable MOMENTO_ENDPOINT", "KeyError: 'MOMENTO_ENDPOINT'"],
)
def test_a_version_1_key_is_given_to_the_call_for_version_2(error: str, source: Source) -> None:
    """It contains its endpoint: only that call asks for one."""
    said = say(first_answer(f"MOMENTO_API_KEY={KEY}\n\n{error}\n", source).sentence)
    assert said.startswith("This error comes from an SDK call for version 2 keys")


@pytest.mark.parametrize("name", ["MOMENTO_CACHE_NAME", "MOMENTO_TTL_SECONDS", "MOMENTO_HTTP_ENDPOINT"])
@pytest.mark.parametrize("error", ["KeyError: '{}'", "Error: Missing required environment variable {}"])
@pytest.mark.parametrize(
    "before", [f"MOMENTO_API_KEY={KEY}\n", f"MOMENTO_API_KEY={KEY_2}\nMOMENTO_ENDPOINT={ENDPOINT}\n"]
)
def test_another_variable_that_is_not_set_is_no_other_name_of_the_key(
    before: str, error: str, name: str, source: Source
) -> None:
    said = say(first_answer(before + error.format(name) + "\n", source).sentence)
    assert "will not find this" not in said


@pytest.mark.parametrize(
    "text",
    [
        "{}\n",
        "MOMENTO_API_KEY={}\nMOMENTO_ENDPOINT=\n",
        "MOMENTO_API_KEY={}\nMOMENTO_ENDPOINT=https://" + ENDPOINT + "\n",
        "const provider = CredentialProvider.fromString('{}');\n",
        "MOMENTO_API_KEY={}\n\nUNAUTHENTICATED: Invalid Auth token.\n",
    ],
)
def test_nobody_looks_for_the_endpoint_of_a_key_that_has_expired(text: str, source: Source) -> None:
    assert say(first_answer(text.format(v2_key(1_600_000_000)), source).sentence).startswith("Expired ")
