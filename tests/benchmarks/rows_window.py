"""Rows about the window while it works."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.processes import child, environment, temporary_home
from tests.benchmarks.result import Pairs, Result, percentile
from tests.samples import READ_ONE_KEY, v1_key

_PASTES, _WARM = 200, 20
_FILES = 1_000
_LARGE_BYTES = 100_000_000
_CALLS, _AT_ONCE = 10_000, 50


def paste(_pairs: int) -> Iterator[Result]:
    """From the paste to everything painted."""
    with temporary_home() as home, child("window", environment(home)) as window:
        window.ask("paste", _WARM)
        window.ask("settle")
        window.ask("clear")
        taken = window.ask("paste", _PASTES)
    p99 = percentile(taken, 0.99)
    detail = f"median {percentile(taken, 0.5):.1f} ms, {len(taken)} pastes"
    yield Result(
        "paste", "paste to everything painted, p99", p99, "ms", 16, detail=detail, numbers={"ms": taken}
    )


def hostile(_pairs: int) -> Iterator[Result]:
    """The worst of the hostile inputs of tests/fuzz, and a file of 100 MB."""
    with temporary_home() as home, child("window", environment(home)) as window:
        large = home / "large.txt"
        with large.open("wb") as file:
            file.truncate(_LARGE_BYTES)
        window.ask("hostile", str(large))
        found: dict[str, list[float]] = window.ask("hostile", str(large))
    worst = max(found, key=lambda name: found[name][0])
    slowest = max(found, key=lambda name: found[name][1])
    detail = f"{worst}; longest until shown: {slowest}, {found[slowest][1]:.0f} ms"
    yield Result(
        "hostile", "longest gap of the window", found[worst][0], "ms", 50, detail=detail, numbers=found
    )


def drop(pairs: int) -> Iterator[Result]:
    """A thousand files until all are listed."""
    gaps = []
    with temporary_home() as home, child("window", environment(home)) as window:
        folder = home / "files"
        write_files(folder, _FILES)
        taken, read = [], []
        for _ in range(pairs + 1):
            seconds, gap = window.ask("drop", str(folder))
            taken.append(seconds)
            gaps.append(gap)
            read.append(window.ask("read", str(folder)))
    seen = Pairs(taken[1:], read[1:])
    what = "1,000 files dropped until all are listed"
    yield Result("drop", what, seen.ratio, "x", 5, detail=seen.told(), numbers=seen.numbers())
    yield Result(
        "drop",
        "longest gap meanwhile",
        percentile(gaps[1:], 0.5),
        "ms",
        33,
        detail=f"worst {max(gaps[1:]):.0f}",
    )


def gap(_pairs: int) -> Iterator[Result]:
    """Gaps of the window while Repeat runs 50 calls at once."""
    with temporary_home() as home, child("window", environment(home)) as window:
        found = window.ask("gap", _CALLS, _AT_ONCE)
    idle = f"idle: p99 {percentile(found['idle'], 0.99):.1f}, longest {max(found['idle']):.1f} ms"
    running = found["running"]
    yield Result("gap", "gap while Repeat runs, p99", percentile(running, 0.99), "ms", 33, detail=idle)
    yield Result(
        "gap", "the longest", max(running), "ms", 100, detail=f"{len(running)} ticks, {_CALLS:,} calls"
    )


def write_files(folder: Path, count: int) -> None:
    """Make a folder of so many files, each with one key."""
    folder.mkdir()
    for number in range(count):
        key = v1_key(time.time() + 100_000, [READ_ONE_KEY], jti=f"file-{number}")
        (folder / f"{number:05}.txt").write_text(key, encoding="utf-8")
