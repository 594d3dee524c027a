"""Rows about calls: the window against the official SDK, each in a process of its own, and the sandbox in a third."""

from __future__ import annotations

import statistics
from collections.abc import Iterator
from contextlib import contextmanager

from tests.benchmarks.processes import Child, child, environment, temporary_home
from tests.benchmarks.result import Result, in_turn

_GETS = 200
_CALLS, _AT_ONCE = 3_000, 50


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
