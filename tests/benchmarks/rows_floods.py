"""Rows about floods, and about peers that never answer."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.benchmarks.processes import child, cpu_seconds, environment, temporary_home
from tests.benchmarks.result import NotMeasuredError, Result, percentile
from tests.benchmarks.rows_window import write_files
from tests.reliability import test_silent_clipboard, test_waits
from tests.reliability.silent import longest_gap, run, silent_bus

_ENTRIES, _CALLS = 10_000, 1_000
_A_SECOND, _SECONDS = 1_000, 10


def many(_pairs: int) -> Iterator[Result]:
    """Ten thousand entries: sort, filter, select all, remove all."""
    with temporary_home() as home, child("window", environment(home)) as window:
        folder = home / "files"
        write_files(folder, _ENTRIES)
        found: dict[str, float] = window.ask("many", str(folder))
    worst = max(found, key=lambda name: found[name])
    detail = ", ".join(f"{name} {gap:.0f}" for name, gap in found.items())
    what = f"10,000 entries, longest gap ({worst})"
    yield Result("many", what, found[worst], "ms", 50, detail=detail, numbers=found)


def cancel(_pairs: int) -> Iterator[Result]:
    """A thousand calls in flight, cancelled in the window."""
    with temporary_home() as home, child("window", environment(home)) as window:
        seconds, gap = window.ask("cancel", _CALLS)
    yield Result("cancel", "1,000 calls in flight cancelled", seconds, "s", 0.5)
    yield Result("cancel", "longest gap meanwhile", gap, "ms", 50)


def topics(_pairs: int) -> Iterator[Result]:
    """A thousand messages a second for ten seconds, from a sandbox in another process."""
    with (
        temporary_home() as home,
        child("sandbox", environment(home)) as sandbox,
        child("window", environment(home)) as window,
    ):
        address, key, _token = sandbox.ask("where")
        window.ask("connect", address, key)
        topic = window.ask("subscribe", _SECONDS * 3)
        used, start = cpu_seconds(window.pid), time.perf_counter()
        sent: int = sandbox.ask("publish", topic, _A_SECOND, _SECONDS)
        lasted = time.perf_counter() - start
        share = (cpu_seconds(window.pid) - used) / lasted * 100
        found = window.ask("heard", sent)
    told = f"{sent:,} sent in {lasted:.1f} s, {found['count']:,} counted"
    left_out = sent - found["count"] + (0 if found["newest"] >= sent else 1)
    yield Result("topics", "messages left out, of 10,000 in 10 s", left_out, "", 0, detail=told)
    yield Result(
        "topics",
        "gap, p99",
        percentile(found["gaps"], 0.99),
        "ms",
        33,
        detail=f"longest {max(found['gaps']):.0f}",
    )
    yield Result("topics", "share of a core", share, "%", 60)


def waits(_pairs: int) -> Iterator[Result]:
    """The longest gap beside each peer that lets in and never answers."""
    cases: dict[str, Callable[[Path], list[str]]] = {
        "session bus": lambda folder: _bus(folder, "DBUS_SESSION_BUS_ADDRESS"),
        "system bus": lambda folder: _bus(folder, "DBUS_SYSTEM_BUS_ADDRESS"),
        "pipe for settings": _pipe,
        "slow disk": lambda folder: run(test_waits._A_SLOW_DISK, XDG_CONFIG_HOME=str(folder), LANG="C"),
    }
    if shutil.which("xvfb-run") and shutil.which("xclip"):
        cases["clipboard owner, pasted"] = lambda folder: test_silent_clipboard.on_x11(
            test_silent_clipboard._PASTES, folder
        )
        cases["clipboard owner, copied over"] = lambda folder: test_silent_clipboard.on_x11(
            test_silent_clipboard._COPIES, folder
        )
    found: dict[str, float] = {}
    for name, case in cases.items():
        with tempfile.TemporaryDirectory() as folder:
            found[name] = longest_gap(case(Path(folder)))
    if not found:
        raise NotMeasuredError("needs Linux")
    worst = max(found, key=lambda name: found[name])
    detail = ", ".join(f"{name} {gap:.0f}" for name, gap in found.items())
    yield Result("waits", f"longest gap ({worst})", found[worst], "ms", 50, detail=detail, numbers=found)


def _bus(folder: Path, which: str) -> list[str]:
    nowhere = f"unix:path={folder / 'nowhere'}"
    addresses = {"DBUS_SESSION_BUS_ADDRESS": nowhere, "DBUS_SYSTEM_BUS_ADDRESS": nowhere}
    with silent_bus(folder) as address:
        return run(test_waits._LOADS_AND_LOOKS, **{**addresses, which: address})


def _pipe(folder: Path) -> list[str]:
    place = folder / "momento-credential-inspector"
    place.mkdir()
    os.mkfifo(place / "settings.json")
    return run("gaps.start()\nprint(settings.load().problem)\nsoon(0.5, end)", XDG_CONFIG_HOME=str(folder))
