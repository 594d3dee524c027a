"""What is wrong with thousands of texts, and what is said of it: the whole report on each is what it was.

``judged.json`` holds a short hash for each text. After a change that is meant, run this once with ``HELD_ANEW=1`` in
the environment.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from inspector.credential.inspection import inspect, inspect_all
from inspector.credential.model.inspection import Source
from inspector.diagnosis import run
from inspector.diagnosis.report import customer, report
from tests.credential import corpus
from tests.credential.make import NOW
from tests.credential.shown import digest

_STEP = 4
"""Of so many texts one is judged: a report takes longer than the reading."""
PARTS = 12
TEXTS = [(name, text) for name, text in corpus.texts() if int(digest(name), 16) % _STEP == 0]
HELD = Path(__file__).with_name("judged.json")


def judged(text: str) -> list[str]:
    """The reports on a text that was pasted, and on each credential of it as a file."""
    told = []
    for each in (inspect(text, NOW), *inspect_all(text, NOW, Source("a file"))):
        made = report.build(each, run(each, NOW), NOW)
        told += [report.as_json(made), report.as_markdown(made), customer.customer_text(made)]
    return told


@pytest.mark.parametrize("part", range(PARTS))
def test_every_text_is_judged_as_before(part: int) -> None:
    found = {name: digest(judged(text)) for name, text in TEXTS[part::PARTS]}
    held = json.loads(HELD.read_text(encoding="utf-8"))
    if os.environ.get("HELD_ANEW"):
        HELD.write_text(json.dumps(held | found, indent=0, ensure_ascii=True) + "\n", encoding="utf-8")
        held |= found
    assert {name for name, told in found.items() if held.get(name) != told} == set()


def test_nothing_else_is_held() -> None:
    assert json.loads(HELD.read_text(encoding="utf-8")).keys() == {name for name, _ in TEXTS}
