"""No input raises anything, and none takes long.

Eight seconds here; ``INSPECTOR_FUZZ_SECONDS=600 pytest tests/fuzz`` runs it for longer by hand.
"""

from __future__ import annotations

import base64
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
from tests.credential.make import NOW, b64, jwt_of, key_v1, key_v2, legacy, segment, token_v1, wrapped
from tests.credential.paste.test_repairs import CASES, DAMAGES
from tests.credential.reading.test_documents import DOCUMENTS

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

HOSTILE = {
    "deep arrays": "[" * LARGEST,
    "deep objects": '{"a":' * (LARGEST // 5),
    "deep in a wrapper": b64('{"endpoint":' + "[" * 49_000),
    "deep in a payload": f"eyJ9.{segment(b'[' * 48_000)}.x",
    "wide object": "{" + ",".join(f'"k{i}":{i}' for i in range(5_500)) + "}",
    "wide payload": jwt_of({f"k{i}": i for i in range(4_000)}),
    "many dots": "." * LARGEST,
    "backslashes beside a key": f"{key_v2()} info " + "\\" * 60_000,
    "blocks beside a key": f"{key_v2()}\n" + "key_info:\n  - a\n" * 3_500,
    "beginnings in URLs": "https://a.example" + f"%3Ftoken%3D{key_v2()[:45]}" * 1_100,
    "many credentials": (key_v2() + " ") * 350,
    "many lines": "A=1\n" * (LARGEST // 4),
    "many yaml lines": "a: 1\n" * 999,
    "yaml aliases": "a: &a [x,x]\n" + "".join(f"b{i}: [*a,*a]\n" for i in range(900)),
    "many sections": "[s]\na=b\n" * 120,
    "env lines": "MOMENTO_API_KEY=abcdefghijklmnopqrstuvwxyz0123456789\n" * 999,
    "long line": "a" * LARGEST,
    "long base64": "A" * LARGEST,
    "long eyJ": "eyJ" * (LARGEST // 3),
    "eyJ words": "eyJa " * (LARGEST // 5),
    "spaces": " " * LARGEST,
    "inner spaces": "a" + " " * (LARGEST - 2) + "b",
    "spaces and breaks": "a" + " \n" * 32_000 + "b",
    "quotes": '"' * LARGEST,
    "percent": "%41" * (LARGEST // 3),
    "ampersands": "&amp;" * (LARGEST // 5),
    "backslashes": "\\" * LARGEST,
    "escapes": "\\u0041" * (LARGEST // 6),
    "braces": "{" * 32_000 + "}" * 32_000,
    "api_key braces": '{"api_key":' * 5_000,
    "urls": "a://" * (LARGEST // 4),
    "curl urls": "curl " + "a://b?x&" * 8_000,
    "curl headers": "curl -H 'authorization:" + " " * 60_000,
    "labels": "key" * 21_000 + ":",
    "equals": "=" * LARGEST,
    "big number": jwt_of('{"exp":' + "9" * 40_000 + "}"),
    "invisible": "\u200b" * LARGEST,
    "half characters": "\ud800" * LARGEST,
    "emoji": "\U0001f600" * LARGEST,
    "ansi": "\x1b[31m" * 13_000,
    "quoted mail": "> " * 32_000,
    "lines that begin as keys": "eyJhbGciOiJIUzI1NiJ9\n" * 3_000,
    "wrapped wrappers without an end": wrapped(b64('{"endpoint":"","api_key":"' + "x" * 36_000), 20),
    "wrapped wrappers": "Hi\n" + (wrapped(key_v1(), 20) + "\n") * 240,
    "broken beginnings": ("eyJhbGci\n" + '{"endpoint":"","api_key":"') * 1_800,
    "breaks for a browser": "eyJhbGci" + "<wbr>" * 13_000,
    "soft breaks": "eyJhbGci" + "=\n" * 32_000,
    "repeated": "ab" * 32_000,
    "base64 of base64": b64(b64(b64(b64(b64("x" * 15_000))))),
    "pem": "-----BEGIN " * 5_000,
    "masked": "*" * LARGEST,
    "long p": token_v1(p=base64.b64encode(b"\x12\xff\x7f" * 10_000).decode()),
    "many rules": token_v1(p=base64.b64encode(b"\x12\x80\x40" + b"\x0a\x00" * 4_096).decode()),
    "large words": "endpoint: " * 6_000,
    "unterminated": '{"a":"' + "x" * 60_000,
    "json lines": '{"apiKey":"x"}\n' * 900,
    "half a name": "x" * 32_000 + "=" + "y" * 32_000,
}


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
    """The best of three."""
    return min(look_at(text) for _ in range(3))


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
