"""Everything that is read from thousands of texts is what it was: kinds, repairs and their places, layers, hosts, rows.

``readings.json`` holds a short hash for each text; what changed can be read with ``corpus.read``. After a change that
is meant, run this once with ``HELD_ANEW=1`` in the environment.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.credential import corpus
from tests.credential.shown import digest

HELD = Path(__file__).parent / "data" / "readings.json"
PARTS = 16
TEXTS = [*corpus.texts()]


def compare(found: dict[str, str]) -> None:
    """Compare with what is held, or hold it."""
    held = json.loads(HELD.read_text(encoding="utf-8"))
    if os.environ.get("HELD_ANEW"):
        HELD.write_text(json.dumps(held | found, indent=0, ensure_ascii=True) + "\n", encoding="utf-8")
        held |= found
    assert {name for name, told in found.items() if held.get(name) != told} == set()


@pytest.mark.parametrize("part", range(PARTS))
def test_every_text_is_read_as_before(part: int) -> None:
    compare({name: digest(corpus.read(text)) for name, text in TEXTS[part::PARTS]})


@pytest.mark.parametrize("part", range(3))
def test_every_text_is_replaced_as_before(part: int) -> None:
    places = [*corpus.replacements()][part::3]
    compare({name: digest(corpus.replaced(text, new)) for name, text, new in places})


def test_nothing_else_is_held() -> None:
    names = {name for name, _ in TEXTS} | {name for name, _, _ in corpus.replacements()}
    assert json.loads(HELD.read_text(encoding="utf-8")).keys() == names
