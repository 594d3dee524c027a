"""Rows about whole processes: starting, idling, memory."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator

from tests.benchmarks import screen
from tests.benchmarks.processes import (
    OURS,
    PROGRAMS,
    PYTHON,
    ROOT,
    child,
    cpu_seconds,
    environment,
    resident_megabytes,
    seconds_of,
    started,
    temporary_home,
    wake_ups,
)
from tests.benchmarks.result import NotMeasuredError, Pairs, Result, in_turn
from tests.samples import disposable_token, v1_key

BARE = [*PYTHON, str(PROGRAMS / "bare_window.py")]
BUNDLE = ROOT / "dist" / "momento-inspector"
_FEWEST_PAIRS = 31
"""Of starts: their goals are a few milliseconds away, and they vary by more than that."""
_IDLE_SECONDS = 60.0
_SETTLE_SECONDS = 5.0
_LARGEST_BUNDLE_MB = 150.0


def start(pairs: int) -> Iterator[Result]:
    """Process start to first paint."""
    with temporary_home() as home:
        ours, plain = environment(home), environment(home, plain=True)
        seen = in_turn(
            lambda: screen.first_paint(OURS, ours),
            lambda: screen.first_paint(BARE, plain),
            max(pairs, _FEWEST_PAIRS),
        )
    yield _ratio("start", "process start to first paint", seen, 1.05)


def start_file(pairs: int) -> Iterator[Result]:
    """The same with a file, until its verdict is painted: the whole header, as it stays."""
    with temporary_home() as home:
        file = home / "customer.env"
        file.write_text(f"MOMENTO_API_KEY={v1_key()}\n", encoding="utf-8")
        ours, plain = environment(home), environment(home, plain=True)
        command = [*OURS, str(file)]
        final = screen.settled(command, ours)
        with screen.screen() as (display, _), child("window", screen.on(display, ours)) as window:
            left, top, width, height = window.ask("header", str(file))
        header = left, top, width, height
        seen = in_turn(
            lambda: screen.last_paint(command, ours, final, header),
            lambda: screen.first_paint(BARE, plain),
            max(pairs, _FEWEST_PAIRS),
        )
        whole = in_turn(
            lambda: screen.last_paint(command, ours, final), lambda: screen.first_paint(BARE, plain), pairs
        )
    what = "process start until a file's verdict is painted"
    detail = f"{seen.told()}; with list and page {whole.ratio:.2f} x"
    yield Result("start-file", what, seen.ratio, "x", 1.90, detail=detail, numbers=seen.numbers())


def bundle(pairs: int) -> Iterator[Result]:
    """The built bundle."""
    program = BUNDLE / "momento-inspector"
    if not program.exists():
        raise NotMeasuredError("no bundle: packaging/build.py bundle")
    with temporary_home() as home:
        ours, plain = environment(home), environment(home, plain=True)
        seen = in_turn(
            lambda: screen.first_paint([str(program)], ours),
            lambda: screen.first_paint(BARE, plain),
            max(pairs, _FEWEST_PAIRS),
        )
    yield _ratio("bundle", "the bundle, process start to first paint", seen, 1.15)
    files = [path for path in BUNDLE.rglob("*") if path.is_file() and not path.is_symlink()]
    size = sum(path.stat().st_size for path in files) / 1e6
    yield Result("bundle", "its folder", size, "MB", _LARGEST_BUNDLE_MB)


def second_start(pairs: int) -> Iterator[Result]:
    """A later start hands its files over and ends."""
    with temporary_home() as home:
        held = environment(home)
        file = home / "customer.env"
        file.write_text(v1_key(), encoding="utf-8")
        with child("window", held) as window:
            window.ask("listen")
            seen = in_turn(
                lambda: seconds_of([*OURS, str(file)], held),
                lambda: seconds_of([*PYTHON, "-c", "pass"], held),
                max(pairs, _FEWEST_PAIRS),
            )
    yield _ratio("second-start", "a second start hands its file over and ends", seen, 2.5)


def report(pairs: int) -> Iterator[Result]:
    """A report on one file, the whole process."""
    with temporary_home() as home:
        held = environment(home)
        file = home / "customer.env"
        file.write_text(v1_key(), encoding="utf-8")
        command = [*OURS, "report", "--format", "json", str(file)]
        seen = in_turn(
            lambda: seconds_of(command, held),
            lambda: seconds_of([*PYTHON, "-c", "import jwt"], held),
            max(pairs, _FEWEST_PAIRS),
        )
    yield _ratio("report", "report on one file, whole process", seen, 1.8)


def memory(pairs: int) -> Iterator[Result]:
    """Resident memory after the start, and after a visit to every page with the sandbox running."""
    with temporary_home() as home:
        ours, plain = environment(home), environment(home, plain=True)
        seen = in_turn(lambda: _resident(OURS, ours), lambda: _resident(BARE, plain), min(pairs, 5), warm=0)
        bare = statistics.median(seen.reference)
        with child("window", ours) as window:
            window.ask("tour")
            toured = resident_megabytes(window.pid)
    yield Result(
        "memory",
        "resident after the start",
        seen.ratio,
        "x",
        1.35,
        detail=seen.told(1, "MB"),
        numbers=seen.numbers(),
    )
    yield Result("memory", "after every page, sandbox running", toured - bare, "MB more", 90)


def idle(_pairs: int) -> Iterator[Result]:
    """Processor time of a minute with a countdown on screen, and of one minimised."""
    with temporary_home() as home:
        ours, plain = environment(home), environment(home, plain=True)
        with child("window", ours) as window, started(BARE, plain) as bare:
            window.ask("show", disposable_token(time.time() + 1_800))
            busy, nothing = _used([window.pid, bare])
            window.ask("minimise")
            before = wake_ups(window.pid)
            asleep, _ = _used([window.pid, bare])
            woken = wake_ups(window.pid) - before
    detail = f"{busy:.0f} against {nothing:.0f} ms a minute"
    yield Result(
        "idle", "processor time a minute, countdown on screen", busy - nothing, "ms more", 60, detail=detail
    )
    detail = f"{woken:.0f} wake-ups of the main thread in a minute"
    yield Result("idle", "the same, minimised", asleep - nothing, "ms more", 10, detail=detail)


def _used(processes: list[int]) -> list[float]:
    time.sleep(_SETTLE_SECONDS)
    before = [cpu_seconds(pid) for pid in processes]
    time.sleep(_IDLE_SECONDS)
    return [(cpu_seconds(pid) - then) * 1e3 for pid, then in zip(processes, before, strict=True)]


def _resident(command: list[str], held: dict[str, str]) -> float:
    with started(command, held) as pid:
        time.sleep(_SETTLE_SECONDS)
        return resident_megabytes(pid)


def _ratio(row: str, what: str, seen: Pairs, goal: float) -> Result:
    return Result(row, what, seen.ratio, "x", goal, detail=seen.told(), numbers=seen.numbers())
