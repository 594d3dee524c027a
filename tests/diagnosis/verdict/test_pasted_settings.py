"""What a pasted setting holds beside the key, and what a sentence or a shell takes off."""

from __future__ import annotations

import pytest

from inspector.cli.language import say
from inspector.credential.inspection import Source
from inspector.diagnosis.verdict.verdict import VerdictSeverity
from tests.diagnosis.verdict.answers import answer
from tests.samples import v1_key

KEY = v1_key()


@pytest.mark.parametrize("value", ["<{}>", "{{{}}}", "[{}]", "={}", "@{}", "**{}**", "{}<br>", "b'{}'"])
@pytest.mark.parametrize(
    "text", ["MOMENTO_API_KEY=%s\nX=1\n", "MOMENTO_API_KEY=%s", "export MOMENTO_API_KEY=%s"]
)
def test_what_a_pasted_setting_holds_beside_the_key_reaches_the_program(text: str, value: str) -> None:
    found = answer(text % value.format(KEY), Source())
    assert say(found.sentence).startswith("Your code will reject this: ")


@pytest.mark.parametrize(
    "text",
    [
        "Hi,\nMOMENTO_API_KEY=<{}>\ndoes not work\n",
        "MOMENTO_API_KEY={} node app.js",
        "export MOMENTO_API_KEY={}; node app.js",
        "MOMENTO_API_KEY={}.",
        "MOMENTO_API_KEY={},\n",
        "MOMENTO_API_KEY: <{}>",
        "The key is <{}>.",
    ],
)
def test_what_a_sentence_or_a_shell_takes_off_is_not_blamed(text: str) -> None:
    found = answer(text.format(KEY), Source())
    assert found.severity is not VerdictSeverity.ERROR, say(found.sentence)
