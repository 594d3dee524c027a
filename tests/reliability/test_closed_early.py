"""The window may be closed at any moment of its first second, also while gRPC is being loaded beside it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.children import own_lines

ROOT = Path(__file__).resolve().parents[2]

_USED = """
import asyncio, sys
from inspector import settings
from inspector.app import App
from inspector.credential.model.inspection import Source
from tests.samples import v1_key
app = App(["x"], settings.Settings(), remembers=False)
app.paint_first()
app.session.intake.take_text(v1_key(), Source())

async def used(app):
    await asyncio.sleep(float(sys.argv[1]))
    return 0

sys.exit(app.run(used))
"""


@pytest.mark.parametrize("seconds", [0.0, 0.01, 0.05, 0.1, 0.2, 0.3, 0.32, 0.35, 0.4, 0.5, 0.7])
def test_closing_while_modules_are_loaded_says_nothing(seconds: float, tmp_path: Path) -> None:
    held = {**os.environ, "HOME": str(tmp_path), "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    ended = subprocess.run(
        [sys.executable, "-B", "-c", _USED, str(seconds)],
        env=held,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (ended.returncode, own_lines(ended.stderr)) == (0, [])
