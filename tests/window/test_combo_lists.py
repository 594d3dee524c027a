"""The list of every combo box shows each of its items whole, in one frame: pixels compared, at 100 and 200 %."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("scale", ["1", "2"])
def test_every_list_opens_whole(theme: str, scale: str) -> None:
    opened = subprocess.run(
        [sys.executable, "-m", "tests.window.combo_lists", theme],
        env={**os.environ, "QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert opened.returncode == 0, opened.stderr
    *faults, count = opened.stdout.splitlines()
    assert faults == []
    assert int(count.removeprefix("opened ")) >= 10
