"""Rows about calls: the window against the official SDK, each in a process of its own, and the sandbox in a third."""

from __future__ import annotations

import statistics
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from tests.benchmarks.processes import Child, child, environment, temporary_home
from tests.benchmarks.result import Result, in_turn, percentile

_GETS = 200
_CALLS, _AT_ONCE = 3_000, 50
_DELAYS = {0.0: 400, 0.005: 400, 0.05: 200}
"""Seconds that a relay adds to each answer, and how many gets go through it."""
_CONTROL_BYTES = 34
"""HTTP/2's pings, window updates and settings are no longer than this, one or two together; a request or answer is."""


def get(pairs: int) -> Iterator[Result]:
    """The median latency of a get."""
    with _both() as (window, sdk):
        seen = in_turn(
            lambda: statistics.median(window.ask("gets", _GETS)),
            lambda: statistics.median(sdk.ask("gets", _GETS)),
            pairs,
        )
    what = "median latency of a get from the window"
    yield Result("get", what, seen.ratio, "x", 1.05, detail=seen.told(), numbers=seen.numbers())


def truth(_pairs: int) -> Iterator[Result]:
    """The latency shown, beside what a relay saw between the request's last byte and the answer's first."""
    more: list[float] = []
    theirs: list[float] = []
    with temporary_home() as home:
        held = environment(home)
        with (
            child("sandbox", held) as sandbox,
            child("relay", held) as relay,
            child("window", held) as window,
            child("sdk", held) as sdk,
        ):
            address, key, token = sandbox.ask("where")
            host, _, port = address.partition(":")
            through = relay.ask("listen", host, int(port))
            window.ask("connect", through, key)
            sdk.ask("connect", through, token)
            for delay, count in _DELAYS.items():
                relay.ask("delay", delay)
                for program, found in ((window, more), (sdk, theirs)):
                    program.ask("latencies", 10)  # warm
                    relay.ask("seen")
                    shown = program.ask("latencies", count)
                    found.extend(_beyond(shown, relay.ask("seen")))
    delays = ", ".join(f"{delay * 1e3:.0f}" for delay in _DELAYS)
    detail = f"{len(more):,} gets with {delays} ms of delay; the official SDK on plain asyncio: "
    what = "latency shown beyond what a relay saw, "
    for name, share, goal in (("median", 0.5, 0.5), ("p99", 0.99, 3)):
        beside = f"{detail}{percentile(theirs, share):.2f}"
        yield Result(
            "truth", f"{what}{name}", percentile(more, share), "ms", goal, detail=beside, numbers={"ms": more}
        )


def _beyond(shown: Sequence[tuple[float, float]], passed: Sequence[tuple[float, str, int]]) -> list[float]:
    """Milliseconds by which each latency shown is longer than what the relay saw of the call."""
    calls = [each for each in passed if each[2] > _CONTROL_BYTES]
    more, before = [], 0.0
    for ended, latency in shown:
        during = [each for each in calls if before <= each[0] <= ended]
        before = ended
        first = next(at for at, way, _ in during if way == "down")
        last = max(at for at, way, _ in during if way == "up" and at < first)
        more.append((latency - (first - last)) * 1e3)
    return more


def repeat(pairs: int) -> Iterator[Result]:
    """Throughput at 50 calls at once."""
    with _both() as (window, sdk):
        seen = in_turn(
            lambda: float(window.ask("repeat", _CALLS, _AT_ONCE)),
            lambda: float(sdk.ask("repeat", _CALLS, _AT_ONCE)),
            pairs,
        )
    what = "throughput of Repeat, 50 at once"
    detail = seen.told(1, "calls a second")
    yield Result("repeat", what, seen.ratio, "x", 1.15, at_least=True, detail=detail, numbers=seen.numbers())


@contextmanager
def _both() -> Iterator[tuple[Child, Child]]:
    with temporary_home() as home:
        held = environment(home)
        with child("sandbox", held) as sandbox, child("window", held) as window, child("sdk", held) as sdk:
            address, key, token = sandbox.ask("where")
            window.ask("connect", address, key)
            sdk.ask("connect", address, token)
            yield window, sdk
