"""An X server of one's own whose picture is a file: what a program shows is seen from outside, at no cost to it."""

from __future__ import annotations

import mmap
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.benchmarks.result import NotMeasuredError

sys.path.append(str(Path(__file__).resolve().parents[2] / "packaging"))

from builder import xvfb

_LONGEST_SECONDS = 60.0
_STEP_SECONDS = 0.001
_SETTLED_SECONDS = 4.0
_PIXEL = 4

Picture = bytes
Place = tuple[int, int, int, int]
"""Left, top, width and height in pixels."""


@contextmanager
def screen() -> Iterator[tuple[str, mmap.mmap]]:
    """A display's name and its picture, for one program.

    :raises NotMeasuredError: where there is no Xvfb.
    """
    if not xvfb.is_installed():
        raise NotMeasuredError("needs Xvfb")
    with xvfb.screen() as made:
        yield made


def first_paint(command: Sequence[str], held: Mapping[str, str]) -> float:
    """Seconds from the start of a program to its first pixel."""
    return _seconds_until(command, held, lambda picture, empty: picture != empty)


def last_paint(
    command: Sequence[str], held: Mapping[str, str], final: Picture, place: Place | None = None
) -> float:
    """Seconds from the start of a program until the screen shows ``final``, or what that has at ``place``."""
    wanted = part(final, place)
    return _seconds_until(command, held, lambda picture, _empty: part(picture, place) == wanted)


def part(picture: Picture, place: Place | None) -> Picture:
    """The pixels of a picture at ``place``; ``None`` stands for all of it."""
    if place is None:
        return picture
    left, top, width, height = place
    start = len(picture) - xvfb.WIDTH * xvfb.HEIGHT * _PIXEL
    rows = (start + (row * xvfb.WIDTH + left) * _PIXEL for row in range(top, top + height))
    return b"".join(picture[row : row + width * _PIXEL] for row in rows)


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


def on(display: str, held: Mapping[str, str]) -> dict[str, str]:
    """The environment of a program that this display shows."""
    return {**held, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}


@contextmanager
def _program(
    command: Sequence[str], held: Mapping[str, str], display: str
) -> Iterator[subprocess.Popen[bytes]]:
    with subprocess.Popen(
        command, env=on(display, held), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as program:
        try:
            yield program
        finally:
            program.kill()
