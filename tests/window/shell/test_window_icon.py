"""The icon of the window, which macOS takes from the bundle."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
_PAINTED = """
import sys
from inspector.process import system
system.here = system.chosen(sys.argv[1])
from inspector import app, settings
made = app.App(["x"], settings.Settings(), remembers=False)
made.paint_first()
print(made.qt.windowIcon().isNull())
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the systems' own calls are made")
@pytest.mark.parametrize(("platform", "of_the_bundle"), [("linux", "False"), ("darwin", "True")])
def test_the_icon_of_the_bundle_is_not_replaced(platform: str, of_the_bundle: str) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", _PAINTED, platform],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert ended.stdout.split() == [of_the_bundle]
