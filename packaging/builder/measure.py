"""The verb `measure`: compare size and start-up of the bundle with a bundle of a bare PySide6 window.

The first paint is observed from outside: the programs draw on an Xvfb server whose framebuffer is a file, and the
time ends when its first pixel changes. Compare the ratios; the figures depend on the machine.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import NamedTuple

from . import bundle
from .project import BUILD, COMMAND, BuildError, run
from .xvfb import screen

PAIRS = 11
LONGEST = 30.0  # seconds
BARE = BUILD / "bare" / "dist" / "bare"


class Start(NamedTuple):
    """One start: wall-clock and processor seconds until the first pixel."""

    clock: float
    processor: float


def measure() -> None:
    """Start both bundles alternately, eleven times each, and print a Markdown table of medians."""
    if not bundle.executable().exists():
        raise BuildError("First: build.py bundle")
    if not BARE.exists():
        _build_bare()
    programs = {"bare PySide6 window": BARE / "bare", COMMAND: bundle.executable()}
    starts: dict[str, list[Start]] = {name: [] for name in programs}
    with tempfile.TemporaryDirectory() as home:
        for _ in range(PAIRS + 1):
            for name, program in programs.items():
                starts[name].append(first_paint([str(program)], Path(home)))
    print("| bundle | folder | start to first paint | processor time of it |\n| --- | --- | --- | --- |")
    bare = _medians(starts["bare PySide6 window"])
    for name, program in programs.items():
        columns = zip(_medians(starts[name]), bare, strict=True)
        shown = [f"{mine * 1e3:.0f} ms ({mine / its:.2f})" for mine, its in columns]
        print(f"| {name} | {_megabytes(program.parent)} | {' | '.join(shown)} |")


def _medians(starts: list[Start]) -> Start:
    warm = starts[1:]  # the first start reads from a cold disk cache
    return Start(median(start.clock for start in warm), median(start.processor for start in warm))


def first_paint(command: list[str], home: Path) -> Start:
    """Start a program on an empty screen and measure the time to its first pixel."""
    with screen() as (display, picture):
        empty = picture[:]
        environment = {**_without_qt(), "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "HOME": str(home)}
        start = time.perf_counter()
        program = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
        while picture[:] == empty and time.perf_counter() - start < LONGEST and program.poll() is None:
            time.sleep(0.001)
        clock = time.perf_counter() - start
        if clock >= LONGEST or program.poll() is not None:
            program.kill()
            raise BuildError(f"{command[0]} did not open a window.")
        program.kill()
        _, program.returncode, used = os.wait4(program.pid, 0)
        return Start(clock, used.ru_utime + used.ru_stime)


def _without_qt() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "XDG_"))}


def _megabytes(folder: Path) -> str:
    return f"{bundle.size(folder) / 1e6:.0f} MB"


def _build_bare() -> None:
    source = Path(__file__).with_name("bare.py")
    places: list[str | Path] = [
        "--distpath",
        BARE.parent,
        "--workpath",
        BUILD / "bare" / "work",
        "--specpath",
        BUILD / "bare",
    ]
    run(
        [
            sys.executable,
            "-m",
            "PyInstaller",
            "--noconfirm",
            "--log-level",
            "WARN",
            "--onedir",
            *places,
            source,
        ]
    )
