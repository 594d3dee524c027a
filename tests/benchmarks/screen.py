"""An X server of one's own whose picture is a file: what a program shows is seen from outside, at no cost to it."""

from __future__ import annotations

import mmap
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.benchmarks.result import NotMeasuredError

_WIDTH, _HEIGHT = 1280, 800
_LONGEST_SECONDS = 60.0
_STEP_SECONDS = 0.001
_SETTLED_SECONDS = 4.0

Picture = bytes


@contextmanager
def screen() -> Iterator[tuple[str, mmap.mmap]]:
    """A display's name and its picture, for one program.

    :raises NotMeasuredError: where there is no Xvfb.
    """
    if not shutil.which("Xvfb"):
        raise NotMeasuredError("needs Xvfb")
    read, write = os.pipe()
    with tempfile.TemporaryDirectory() as folder:
        shape = ["-screen", "0", f"{_WIDTH}x{_HEIGHT}x24", "-nocursor", "-nolisten", "tcp"]
        command = ["Xvfb", "-displayfd", str(write), "-fbdir", folder, *shape]
        with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
            os.close(write)
            try:
                with os.fdopen(read) as number:
                    display = ":" + number.readline().strip()
                with Path(folder, "Xvfb_screen0").open("rb") as file:
                    yield display, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            finally:
                server.terminate()


def first_paint(command: Sequence[str], held: Mapping[str, str]) -> float:
    """Seconds from the start of a program to its first pixel."""
    return _seconds_until(command, held, lambda picture, empty: picture != empty)


def last_paint(command: Sequence[str], held: Mapping[str, str], final: Picture) -> float:
    """Seconds from the start of a program until the screen shows ``final``."""
    return _seconds_until(command, held, lambda picture, _empty: picture == final)


def settled(command: Sequence[str], held: Mapping[str, str]) -> Picture:
    """What the screen shows once nothing changes any more."""
    with screen() as (display, picture), _program(command, held, display) as program:
        time.sleep(_SETTLED_SECONDS)
        if program.poll() is not None:
            raise NotMeasuredError(f"{command[-1]} opened no window")
        return picture[:]


def _seconds_until(
    command: Sequence[str], held: Mapping[str, str], seen: Callable[[Picture, Picture], bool]
) -> float:
    with screen() as (display, picture):
        empty = picture[:]
        start = time.perf_counter()
        with _program(command, held, display) as program:
            while not seen(picture[:], empty):
                if time.perf_counter() - start > _LONGEST_SECONDS or program.poll() is not None:
                    raise NotMeasuredError(f"{command[-1]} did not show what was expected")
                time.sleep(_STEP_SECONDS)
            return time.perf_counter() - start


@contextmanager
def _program(
    command: Sequence[str], held: Mapping[str, str], display: str
) -> Iterator[subprocess.Popen[bytes]]:
    environment = {**held, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as program:
        try:
            yield program
        finally:
            program.kill()
