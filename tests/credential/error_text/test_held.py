"""Every error text, status, code and class that is known, with what else has to stand beside it.

``error_texts.json`` holds for each text the trouble, its words, who says it and the variable, or ``null`` where it
alone says nothing of Momento.
"""

from __future__ import annotations

import json
from pathlib import Path

from inspector.credential.error_text.find import KNOWN_TEXTS, all_words, find_error_text
from inspector.credential.error_text.statuses import SDK_CODES, STATUSES

HELD = json.loads((Path(__file__).parents[1] / "data" / "error_texts.json").read_text(encoding="utf-8"))


def told(text: str) -> list[str | None] | None:
    found = find_error_text(text)
    return found and [found.trouble.value, found.words, found.said_by, found.variable]


def test_each_text_is_found_as_it_is_held() -> None:
    assert {text: told(text) for text in HELD} == HELD


def test_every_text_of_the_tables_is_held() -> None:
    texts = " ".join(HELD)
    for known in KNOWN_TEXTS:
        assert known.words.replace("{name}", "MOMENTO_API_KEY").replace("{}", "something") in HELD
    assert all(name in texts for name, _ in STATUSES)
    assert all(code in texts for code in SDK_CODES)


def test_all_words_are_those_of_the_tables() -> None:
    words = set(all_words())
    assert {known.words for known in KNOWN_TEXTS} | {known.said_by for known in KNOWN_TEXTS} <= words
    assert {name for name, _ in STATUSES} | set(SDK_CODES) <= words
