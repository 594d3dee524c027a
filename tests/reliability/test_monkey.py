"""Random use of the window ends without an exception or a warning of Qt; by hand for longer (``-m slow``)."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.children import own_lines

ROOT = Path(__file__).resolve().parents[2]
_REAL_SCREEN = [
    "xvfb-run",
    "-a",
    "-s",
    "-screen 0 1600x1200x24 -noreset",
    "sh",
    "-c",
    'openbox 2>&1 & exec "$@"',
    "sh",
]
"""An X server with a window manager: without one no window becomes active, and no key reaches it."""
_MINUTE = 60


def use(seconds: int, *before: str, **environment: str) -> None:
    """Let a monkey use the program; fails when something went wrong."""
    done = subprocess.run(
        [*before, sys.executable, "-m", "tests.reliability.monkey", str(seconds), str(seconds)],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=seconds + 2 * _MINUTE,
        check=False,
    )
    assert (done.returncode, own_lines(done.stderr)) == (0, []), done.stdout


@pytest.mark.timeout(20 * _MINUTE)
@pytest.mark.parametrize("seconds", [12, pytest.param(10 * _MINUTE, marks=pytest.mark.slow)])
def test_random_use_breaks_nothing(seconds: int) -> None:
    use(seconds, PYTHONASYNCIODEBUG="1", QT_QPA_PLATFORM="offscreen")


@pytest.mark.skipif(not all(map(shutil.which, ("xvfb-run", "openbox"))), reason="needs xvfb-run and openbox")
@pytest.mark.timeout(40 * _MINUTE)
@pytest.mark.parametrize("seconds", [12, pytest.param(30 * _MINUTE, marks=pytest.mark.slow)])
def test_random_use_on_a_real_screen_breaks_nothing(seconds: int) -> None:
    use(seconds, *_REAL_SCREEN, QT_QPA_PLATFORM="xcb")
