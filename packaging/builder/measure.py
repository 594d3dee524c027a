"""The verb `measure`: size and start-up of the bundle, beside a bundle of a bare PySide6 window.

First paint is seen from outside: the programs draw on an X server of their own (Xvfb) whose picture is a
file, and the clock stops when the first pixel in it changes. Ratios hold; figures depend on the machine.
"""

from __future__ import annotations

import mmap
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from . import bundle
from .project import BUILD, COMMAND, BuildError, run

PAIRS = 11
LONGEST = 30.0  # seconds
BARE = BUILD / "bare" / "dist" / "bare"


def measure() -> None:
    """Starts both bundles in turn, eleven times each, and prints a Markdown table of medians."""
    if not bundle.executable().exists():
        raise BuildError("First: build.py bundle")
    if not BARE.exists():
        _build_bare()
    programs = {"bare PySide6 window": BARE / "bare", COMMAND: bundle.executable()}
    times: dict[str, list[float]] = {name: [] for name in programs}
    with tempfile.TemporaryDirectory() as home:
        for _ in range(PAIRS + 1):
            for name, program in programs.items():
                times[name].append(first_paint([str(program)], Path(home)))
    bare = median(times["bare PySide6 window"][1:])
    print("| bundle | folder | process start to first paint | ratio |\n| --- | --- | --- | --- |")
    for name, program in programs.items():
        figure = median(times[name][1:])  # the first start reads a cold disk
        print(f"| {name} | {_megabytes(program.parent)} | {figure * 1e3:.0f} ms | {figure / bare:.2f} |")


def first_paint(command: list[str], home: Path) -> float:
    """Seconds from the start of a program to its first pixel on an empty screen."""
    with _screen() as (display, picture):
        empty = picture[:]
        environment = {**_without_qt(), "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "HOME": str(home)}
        start = time.perf_counter()
        with subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL) as program:
            try:
                while picture[:] == empty:
                    if time.perf_counter() - start > LONGEST or program.poll() is not None:
                        raise BuildError(f"{command[0]} did not open a window.")
                    time.sleep(0.001)
                return time.perf_counter() - start
            finally:
                program.kill()


def _without_qt() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "XDG_"))}


@contextmanager
def _screen() -> Iterator[tuple[str, mmap.mmap]]:
    """An X server of our own: its display name and its picture."""
    read, write = os.pipe()
    with tempfile.TemporaryDirectory() as folder:
        screen = ["-screen", "0", "1280x800x24", "-nocursor", "-nolisten", "tcp"]
        options = ["-displayfd", str(write), "-fbdir", folder, *screen]
        with subprocess.Popen(["Xvfb", *options], pass_fds=[write], stderr=subprocess.DEVNULL) as server:
            os.close(write)
            try:
                with os.fdopen(read) as number:
                    display = ":" + number.readline().strip()
                with Path(folder, "Xvfb_screen0").open("rb") as file:
                    yield display, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            finally:
                server.terminate()


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
