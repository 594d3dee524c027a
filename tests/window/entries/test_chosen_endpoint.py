"""An endpoint that the person chose takes nothing away of what the text says of the credential."""

from __future__ import annotations

import time

import pytest

from inspector.credential.inspection import inspect_all
from inspector.diagnosis import run
from inspector.diagnosis.verdict.verdict import verdict
from inspector.window.entries.endpoint import choose_endpoint
from inspector.window.entries.entry import Entry
from tests.samples import ENDPOINT, v2_key

KEY = v2_key()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            f"MOMENTO_API_KEY={KEY}\n\np = CredentialProvider.from_environment_variable('MOMENTO_API_KEY')\n",
            "does not take a version 2 key",
        ),
        (f"# MOMENTO_API_KEY={KEY}\n", "It is commented out"),
        (f"MOMENTO_API_KEY=Bearer {KEY}\nPORT=1\n", "`Bearer` before the credential"),
        (f"MOMENTO_API_KEY={KEY}\n", "Nothing wrong found"),
    ],
)
def test_what_the_text_says_stays(text: str, said: str) -> None:
    now = time.time()
    (found,) = inspect_all(text, now)
    entry = Entry(found, run(found, now), "")
    choose_endpoint(entry, ENDPOINT)
    held = entry.inspection
    assert held.endpoint is not None
    assert held.endpoint.host == ENDPOINT
    assert said in str(verdict(held, entry.findings, now).sentence)
