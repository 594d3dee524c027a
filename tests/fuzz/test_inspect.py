"""No input raises anything, and none takes long.

Eight seconds here; ``INSPECTOR_FUZZ_SECONDS=600 pytest tests/fuzz`` runs it for longer by hand.
"""

from __future__ import annotations

import os
import random
import time

import pytest

from inspector.credential.files import decode_file, inspect_text_of
from inspector.credential.inspection import inspect, inspect_all
from inspector.credential.reading.reader import LARGEST
from inspector.diagnosis import run
from inspector.diagnosis.compare import compare
from inspector.diagnosis.report import report
from tests.credential.make import NOW, b64, jwt_of, key_v1, key_v2, legacy, token_v1
from tests.credential.paste.test_repairs import CASES, DAMAGES
from tests.credential.reading.test_documents import DOCUMENTS
from tests.fuzz.hostile import HOSTILE

SECONDS = float(os.environ.get("INSPECTOR_FUZZ_SECONDS", "8"))
SLOWEST = 0.05
"""Seconds of processor time one input may take on a quiet machine: measured by ``tests.fuzz.million``, by hand."""
HANGS = 0.25
"""Seconds of processor time after which growth is not linear, on any machine that runs the tests."""

SEEDS = [key_v1(), token_v1(), key_v2(), legacy(), jwt_of({"a": [1, {"b": None}]})]
SEEDS += [text for cases in CASES.values() for text, _ in cases] + [text for text, _ in DOCUMENTS.values()]
PIECES = [
    "eyJ",
    "e30",
    ".",
    "=",
    "==",
    '"',
    "'",
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "\\",
    "\\u",
    "\\n",
    "\n",
    "\r\n",
    " ",
    "\t",
    "%",
    "%3D",
    "%00",
    "&#",
    "&amp;",
    "&#x110000;",
    "\0",
    "\x1b[",
    "\u200b",
    "\ufeff",
    "\u202e",
    "\ud800",
    "\U0001f600",
    "api_key",
    '"endpoint":',
    "Bearer ",
    "export A=",
    "curl -H ",
    "- ",
    "&a",
    "*a",
    "<<: ",
    "!!python/object",
    "[x]\n",
    "A=1\n",
    "://",
    "token=",
    "?",
    "#",
    "…",
    "***",
    "-----BEGIN ",
    "NaN",
    "1e999",
    "9" * 400,
    "null",
    "ZXlK",
    "@",
    "--api-key ",
    "$env:",
    "> ",
]


def look_at(text: str) -> float:
    """Everything the program does with a text; the seconds it took to inspect and diagnose it."""
    start = time.thread_time()
    found = inspect_all(text, NOW)
    findings = [run(each, NOW) for each in found]
    taken = (time.thread_time() - start) / max(1, len(found) / 20)
    first = found[0]
    assert inspect(text, NOW).kind is first.kind
    report.as_text(report.build(first, findings[0], NOW))
    assert compare(first, found[-1])
    assert first.layers
    return taken


def fastest(text: str) -> float:
    """The best of ten, or the first that is no hang: beside other work the same text takes half as long again."""
    taken = look_at(text)
    for _ in range(9):
        if taken < HANGS:
            break
        taken = min(taken, look_at(text))
    return taken


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_input_is_answered_quickly(name: str) -> None:
    assert len(HOSTILE[name]) <= 4 * LARGEST
    assert fastest(HOSTILE[name]) < HANGS


def test_no_input_raises_and_none_is_slow() -> None:
    chance = random.Random(os.environ.get("INSPECTOR_FUZZ_SEED", "0"))  # noqa: S311 - reproducible, not secret
    end = time.monotonic() + SECONDS
    count = 0
    while time.monotonic() < end:
        text = mutated(chance)
        if look_at(text) >= HANGS:
            assert fastest(text) < HANGS, text[:500]
        inspect_text_of(decode_file(text.encode("utf-8", "surrogatepass"), "file"), NOW)
        count += 1
    assert count > 100


@pytest.mark.parametrize("seed", ["3001-15/8580"])
def test_what_once_raised_does_not(seed: str) -> None:
    look_at(mutated(random.Random(seed)))  # noqa: S311 - reproducible, not secret


def mutated(chance: random.Random) -> str:
    """A credential or document after a few random damages."""
    text = chance.choice(SEEDS)
    for _ in range(chance.randrange(1, 6)):
        text = _damaged(text, chance)[:LARGEST]
    return text


def _damaged(text: str, chance: random.Random) -> str:
    start = chance.randrange(len(text) + 1)
    end = min(len(text), start + chance.choice([0, 1, 3, 40]))
    kind = chance.randrange(8)
    if kind == 0:
        return text[:start] + chance.choice(PIECES) * chance.choice([1, 1, 3]) + text[end:]
    if kind == 1:
        return text[:start] + text[end:]
    if kind == 2:
        return (
            text[:start]
            + chr(chance.choice([chance.randrange(128), chance.randrange(0xD800)]))
            + text[start:]
        )
    if kind == 3:
        return text[start:] if chance.random() < 0.5 else text[:start]
    if kind == 4:
        return text + chance.choice(["", "\n", " "]) + chance.choice(SEEDS)
    if kind == 5:
        return chance.choice([str.lower, str.upper, str.swapcase, b64_or_same])(text)
    if kind == 6:
        return text[:start] + text[start:end] * chance.choice([2, 30]) + text[end:]
    damage = DAMAGES[chance.choice(sorted(set(DAMAGES) - {"repair.raw-json", "repair.base64-variant"}))]
    return damage(text) if text.isascii() else text


def b64_or_same(text: str) -> str:
    return b64(text.encode("utf-8", "replace"))
