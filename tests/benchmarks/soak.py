"""Two hours of use in fast forward."""

from __future__ import annotations

import statistics
from collections.abc import Iterator

from tests.benchmarks.processes import child, environment, temporary_home
from tests.benchmarks.result import Result

ROUNDS = 40


LIMITS = {
    "resident": (5.0, "MB"),
    "descriptors": (0.0, ""),
    "threads": (0.0, ""),
    "timers": (0.0, ""),
    "tasks": (0.0, ""),
}


def soak(_pairs: int) -> Iterator[Result]:
    """Pastes, mints, calls, themes, languages and windows: what grows in the second half."""
    with temporary_home() as home, child("window", environment(home)) as window:
        seen = window.ask("soak", ROUNDS)
    for name, (limit, unit) in LIMITS.items():
        half = seen[name][len(seen[name]) // 2 :]
        third = max(1, len(half) // 3)
        grown = statistics.median(half[-third:]) - statistics.median(half[:third])
        detail = f"{half[0]:.0f} to {half[-1]:.0f}"
        what = f"growth of {name} in the second half"
        yield Result("soak", what, grown, unit, limit, detail=detail, numbers={name: seen[name]})
