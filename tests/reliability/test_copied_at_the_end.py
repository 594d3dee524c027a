"""A report that is still on the clipboard when the program ends does not make it crash."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_COPIED = """
from inspector import settings
from inspector.app import App
from inspector.credential.model.inspection import Source
from inspector.window.shell.reports import Form
from tests.samples import v1_key

app = App(["x"], settings.Settings(), remembers=False)
app.paint_first()
app.session.intake.take_text(v1_key(), Source())

async def used(app):
    app.window.reports.remember(Form.CUSTOMER, "window")
    app.window.reports.copy()
    return 0

raise SystemExit(app.run(used))
"""


def test_a_copied_report_outlives_the_program_without_a_crash() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", _COPIED],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (0, "")
