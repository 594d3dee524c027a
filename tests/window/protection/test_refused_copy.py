"""A copy that the X server refuses, as another program became the clipboard's owner later, is not told as one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(
    shutil.which("xvfb-run") is None or shutil.which("xclip") is None, reason="needs xvfb-run and xclip"
)

# Qt dates a copy by the last event it saw. X refuses it where another program took the clipboard after that.
_DRIVES = """
import subprocess, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from inspector import settings
from inspector.app import App
from tests.samples import v1_key
from tests.window.credentials import load

def settle(until):
    end = time.monotonic() + 20
    while not until():
        assert time.monotonic() < end
        QApplication.processEvents()
        time.sleep(0.01)

def see(copy):
    window.statusBar().clearMessage()
    button.tick(0)
    at_rest = shown()
    copy()
    turned = []
    QTimer.singleShot(0, lambda: turned.append(1))  # what the copy put off comes before
    settle(lambda: turned)
    said = window.statusBar().currentMessage() if refused else "copied"
    del refused[:]
    return f"{said} at rest {shown() == at_rest} counts {window.status.clipboard.isVisible()}"

def shown():
    return button.icon().pixmap(16).toImage()

app = App(["x"], settings.Settings(theme="light", language="en"), remembers=False)
app.paint_first()
window, board = app.window, QApplication.clipboard()
window.navigator.select(load(window, v1_key())[0])
button = window.buttons["copy_report"]
refused = []
app.session.clipboard.refused.connect(lambda: refused.append(1))
secret, text = window.actions_by_key["copy_credential"].trigger, window.header.text_copied
for copy in (secret, lambda: text.emit("api.example.com"), window.reports.copy):
    print(see(copy))
    seen, end = [], time.monotonic() + 20
    while not any("Not" in line for line in seen) and time.monotonic() < end:
        window.setWindowTitle(f"{time.monotonic()}")  # the server tells Qt what time it is, sooner or later
        QApplication.processEvents()
        subprocess.run(["xclip", "-selection", "clipboard", "-i"], input=b"mine", check=True)
        seen.append(f"{see(copy)} {board.text()}")
    print(seen[-1])
    print(see(copy))
"""
_NOT_COPIED = "Not copied: another program took the clipboard. Copy again."


def test_a_refused_copy_is_told_and_the_next_one_works(tmp_path: Path) -> None:
    root = str(Path(__file__).parents[3])
    done = subprocess.run(
        ["xvfb-run", "-a", sys.executable, "-c", _DRIVES],
        env={**os.environ, "PYTHONPATH": root, "QT_QPA_PLATFORM": "xcb", "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2_000:]
    refused = f"{_NOT_COPIED} at rest True counts False mine"
    copied = ("at rest True counts True", "at rest True counts False", "at rest False counts False")
    told = [line for way in copied for line in (f"copied {way}", refused, f"copied {way}")]
    assert done.stdout.splitlines() == told
