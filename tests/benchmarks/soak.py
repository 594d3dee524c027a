"""Two hours of use in fast forward."""

from __future__ import annotations

from collections.abc import Iterator

from tests.benchmarks.processes import child, environment, temporary_home
from tests.benchmarks.result import Result


def soak(_pairs: int) -> Iterator[Result]:
    """Pastes, mints, calls, themes, languages and windows; what grows in the second half."""
    with temporary_home() as home, child("window", environment(home)) as window:
        seen = window.ask("soak")
    for name, limit, unit in (
        ("resident", 5.0, "MB"),
        ("descriptors", 0, ""),
        ("threads", 0, ""),
        ("timers", 0, ""),
        ("tasks", 0, ""),
    ):
        half = seen[name][len(seen[name]) // 2 :]
        third = max(1, len(half) // 3)
        grown = max(half[-third:]) - max(half[:third])
        yield Result(
            "soak",
            f"{name}, growth in the second half",
            grown,
            unit,
            limit,
            detail=f"{half[0]} to {half[-1]}",
        )
