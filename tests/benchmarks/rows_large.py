"""The row about a log of 64 MiB: how long it takes in this process, and what the window does meanwhile."""

from __future__ import annotations

import random
import re
import time
import uuid
from collections.abc import Iterator
from pathlib import Path

from inspector.credential.files import LARGEST_FILE, inspect_text_of, read_file
from tests.benchmarks.processes import child, environment, temporary_home
from tests.benchmarks.result import Result, in_turn, percentile
from tests.samples import ENDPOINT, READ_ONE_KEY, v1_key, v2_key

_KEYS = 100
_NOW = 1_800_000_000.0
_TOKEN = re.compile(rb"eyJ[A-Za-z0-9+/_=.-]{20,}")
"""What a person would search a log for; it does not find other spellings, as the program does."""
_WORDS = (
    "GET",
    "POST",
    "request",
    "cache",
    "hit",
    "miss",
    "latency",
    "user",
    "session",
    "retry",
    "upstream",
    "INFO",
    "WARN",
)
_TIMES = 3


def large(pairs: int) -> Iterator[Result]:
    """A log of 64 MiB with 100 credentials."""
    with temporary_home() as home:
        log = home / "app.log"
        write_log(log)
        seen = in_turn(lambda: _ours(log), lambda: _plain(log), pairs)
        yield Result("large", "64 MiB of log, 100 credentials", seen.ratio, "x", 4, detail=seen.told())
        with child("window", environment(home)) as window:
            window.ask("settle_after", v1_key())
            taken = [window.ask("large", str(log)) for _ in range(_TIMES)]
    listed = min(each["listed"] for each in taken)
    yield Result("large", "credentials listed", listed, "", _KEYS, at_least=True)
    gap = percentile([each["gap"] for each in taken], 0.5)
    worst = f"worst {max(each['gap'] for each in taken):.0f}"
    yield Result("large", "longest gap of the window meanwhile", gap, "ms", 50, detail=worst)
    more = max(each["more"] for each in taken)
    yield Result("large", "memory at its highest", more, "MB more", 60, detail=f"of {_TIMES} loads")


def write_log(path: Path) -> None:
    """Lines as services write them, each with an id and a path; a hundred different keys evenly among them."""
    chance = random.Random(64)  # noqa: S311 - a log, not a key
    each = LARGEST_FILE // _KEYS - 1
    with path.open("w", encoding="utf-8") as file:
        for number in range(_KEYS):
            key = v2_key(jti=f"{number}") if number % 2 else v1_key(_NOW, [READ_ONE_KEY], jti=f"{number}")
            found = f"DEBUG config MOMENTO_API_KEY={key} MOMENTO_ENDPOINT={ENDPOINT}\n"
            left = each - len(found)
            while left > 0:
                block = "".join(_line(chance) for _ in range(500))[:left]
                file.write(block)
                left -= len(block)
            file.write(f"\n{found}")


def _line(chance: random.Random) -> str:
    said = " ".join(chance.choices(_WORDS, k=10))
    request = uuid.UUID(int=chance.getrandbits(128))
    return f"2026-11-28T06:00:{chance.randrange(60):02}Z app-{chance.randrange(9)} {said} id={request} ms=5\n"


def _ours(log: Path) -> float:
    start = time.perf_counter()
    found = inspect_text_of(read_file(log), _NOW)
    assert len(found) == _KEYS
    return time.perf_counter() - start


def _plain(log: Path) -> float:
    data = log.read_bytes()
    start = time.perf_counter()
    assert sum(1 for _ in _TOKEN.finditer(data)) == _KEYS
    return time.perf_counter() - start
