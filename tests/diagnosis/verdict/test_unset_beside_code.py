"""Code that reads a variable, pasted with the error that the variable is not set: the error is the answer."""

from __future__ import annotations

import pytest

from inspector.cli.language import say
from inspector.credential.inspection import Source
from inspector.diagnosis.verdict.verdict import VerdictSeverity
from tests.diagnosis.verdict.answers import first_answer

NOT_SET = "“MOMENTO_API_KEY” is not set where the program runs. The key itself is not in the text."
PYTHON = 'Traceback (most recent call last):\n  File "/app/main.py", line 8, in <module>\n    {}\n{}\n'


@pytest.mark.parametrize(
    "text",
    [
        PYTHON.format('api_key = os.environ["MOMENTO_API_KEY"]', "KeyError: 'MOMENTO_API_KEY'"),
        PYTHON.format('MOMENTO_API_KEY = os.environ["MOMENTO_API_KEY"]', "KeyError: 'MOMENTO_API_KEY'"),
        "app.rb:3:in `fetch': key not found: \"MOMENTO_API_KEY\" (KeyError)\n  key = ENV.fetch('MOMENTO_API_KEY')\n",
        "const apiKey = process.env.MOMENTO_API_KEY;\n\n"
        "Error: Missing required environment variable MOMENTO_API_KEY\n    at main (/app/index.js:3:9)\n",
        'apiKey := os.Getenv("MOMENTO_API_KEY")\n\npanic: Missing required environment variable MOMENTO_API_KEY\n',
        'Environment variable MOMENTO_API_KEY is empty or null\n  $apiKey = getenv("MOMENTO_API_KEY");\n',
        "Momento.Sdk.InvalidArgumentException: Environment variable MOMENTO_API_KEY is empty or null\n",
        "  env:\n    MOMENTO_API_KEY: ${{ secrets.MOMENTO_API_KEY }}\n\n"
        "Error: Missing required environment variable MOMENTO_API_KEY\n",
        "environment:\n  MOMENTO_API_KEY: ${MOMENTO_API_KEY}\n\n"
        "The MOMENTO_API_KEY variable is not set. Defaulting to a blank string.\n",
        "MOMENTO_API_KEY=<our key>\n\nRuntimeError: Missing required environment variable MOMENTO_API_KEY\n",
    ],
)
def test_the_variable_that_is_missing_is_named(text: str, source: Source) -> None:
    found = first_answer(text, source)
    assert say(found.sentence) == NOT_SET
    assert found.severity is VerdictSeverity.ERROR
    assert found.about is not None
    assert found.about.code == "text.variable-missing"


@pytest.mark.parametrize(
    ("error", "means"),
    [
        ("API key is an empty string", "The SDK got an empty key."),
        (
            "./run.sh: line 3: MOMENTO_API_KEY: unbound variable",
            "“MOMENTO_API_KEY” is not set where the program runs.",
        ),
        (
            "run.sh:3: MOMENTO_API_KEY: parameter not set",
            "“MOMENTO_API_KEY” is not set where the program runs.",
        ),
    ],
)
def test_so_is_a_key_that_is_empty_and_what_a_shell_says(error: str, means: str, source: Source) -> None:
    text = f'client = connect(key=os.environ["MOMENTO_API_KEY"])\n\n{error}\n'
    assert say(first_answer(text, source).sentence).startswith(means)


def test_rust_names_no_variable(source: Source) -> None:
    text = 'let api_key = std::env::var("MOMENTO_API_KEY").unwrap();\n{}\n'
    panic = "called `Result::unwrap()` on an `Err` value: NotPresent"
    found = first_answer(text.format(panic), source)
    assert found.about is not None
    assert found.about.code == "text.variable-missing"
