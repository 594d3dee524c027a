"""Random use of the window ends without an exception or a warning of Qt; by hand for ten minutes (``-m slow``)."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.children import own_lines

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.timeout(1_200)
@pytest.mark.parametrize("seconds", [12, pytest.param(600, marks=pytest.mark.slow)])
def test_random_use_breaks_nothing(seconds: int) -> None:
    held = {**os.environ, "PYTHONASYNCIODEBUG": "1", "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-m", "tests.reliability.monkey", str(seconds), str(seconds)],
        cwd=ROOT,
        env=held,
        capture_output=True,
        text=True,
        timeout=seconds + 120,
        check=False,
    )
    assert (done.returncode, own_lines(done.stderr)) == (0, []), done.stdout
