"""A quote without its partner reaches the program with the value, or takes the lines that follow into it."""

from __future__ import annotations

import pytest

from inspector.cli.language import say
from inspector.credential.inspection import Source
from inspector.diagnosis.verdict.verdict import VerdictSeverity
from tests.diagnosis.verdict.answers import first_answer
from tests.samples import ENDPOINT, v1_key, v2_key

KEY, KEY_2 = v1_key(), v2_key()


@pytest.mark.parametrize("quote", ['"', "'"])
@pytest.mark.parametrize(
    "text",
    [
        "MOMENTO_API_KEY={q}{key}\nCACHE={q}x{q}\n",
        "A=1\nMOMENTO_API_KEY={q}{key}\nB={q}x{q}\nC={q}y{q}\n",
        "MOMENTO_API_KEY={q}{key}\n",
    ],
)
def test_a_quote_that_opens_only(text: str, quote: str, source: Source) -> None:
    said = say(first_answer(text.format(q=quote, key=KEY), source).sentence)
    assert said == "Your code will reject this: a quote before the credential."


def test_a_quote_that_opens_only_before_an_endpoint_with_quotes(source: Source) -> None:
    found = first_answer(f'MOMENTO_API_KEY="{KEY_2}\nMOMENTO_ENDPOINT="{ENDPOINT}"\n', source)
    assert say(found.sentence) == "Your code will reject this: a quote before the credential."


@pytest.mark.parametrize("quote", ['"', "'"])
@pytest.mark.parametrize(
    "text", ["MOMENTO_API_KEY={}{}", "MOMENTO_API_KEY={}{}\n", "A=1\nMOMENTO_API_KEY={}{}\n"]
)
def test_a_quote_that_closes_only(text: str, quote: str, source: Source) -> None:
    said = say(first_answer(text.format(KEY, quote), source).sentence)
    assert said == "Your code will reject this: a quote after the credential."


@pytest.mark.parametrize(
    "text",
    [
        'MOMENTO_API_KEY="{}"\nCACHE="x"\n',
        '"MOMENTO_API_KEY={}"',
        'Environment="MOMENTO_API_KEY={}"\n',
        'set "MOMENTO_API_KEY={}"\n',
        'CERT="a\nb=\nc"\nMOMENTO_API_KEY="{}"\n',
        'with "MOMENTO_API_KEY={}" it works',
        "sh -c 'export A=1\nMOMENTO_API_KEY={}'\n",
    ],
)
def test_quotes_in_pairs_are_sound(text: str, source: Source) -> None:
    found = first_answer(text.format(KEY), source)
    assert found.severity is not VerdictSeverity.ERROR, say(found.sentence)
