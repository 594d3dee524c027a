"""Copied secrets read by another program under a real X server: marked, cleared, and no other copy cleared."""

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

_DRIVES = """
import subprocess, sys, time
from PySide6.QtCore import Qt, QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from inspector import settings
from inspector.app import App
from inspector.window.protection import clipboard
from inspector.window.pages.raw.page import LayerCard, RawPage
from inspector.window.widgets.buttons import IconButton
from inspector.window.widgets.fields.secret_field import SecretField
from tests.samples import v1_key
from tests.window.credentials import load

clipboard.KEPT_SECONDS = 2

def left():
    # no secret, and nothing at all once the replacement has been held
    first = ask("-selection", "clipboard")
    settle(2.5)
    return "cleared" if key not in (first or "") and not ask("-selection", "clipboard") else "STILL THERE"

def settle(seconds=0.15):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.01)

def ask(*arguments):
    quiet = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL, "text": True}
    running = subprocess.Popen(["xclip", "-o", *arguments], **quiet)
    end = time.monotonic() + 5
    while running.poll() is None and time.monotonic() < end:
        settle(0.02)
    if running.poll() is None:
        running.kill()
    return running.stdout.read() if running.returncode == 0 else None

app = App(["x"], settings.Settings(theme="light", language="en"), remembers=False)
app.paint_first()
window = app.window
key = v1_key()
entry = load(window, key)[0]
window.navigator.select(entry)
window.navigator.show_page("raw")
settle()
raw = window.pages.shown()
field = window.header.findChild(SecretField)
header_copy = field.findChildren(IconButton)[1]

paths = {
    "header": header_copy.click,
    "action": window.actions_by_key["copy_credential"].trigger,
    "layer": lambda: raw.findChild(LayerCard).findChild(IconButton).click(),
}
for at, action in enumerate(field._menu.actions()):
    if "endpoint" not in action.text() and "fingerprint" not in action.text():
        paths[f"menu {at}"] = action.trigger
for name, copy in paths.items():
    copy()
    settle()
    targets = ask("-selection", "clipboard", "-t", "TARGETS") or ""
    hint = ask("-selection", "clipboard", "-t", "x-kde-passwordManagerHint")
    text = ask("-selection", "clipboard")
    print(name, "marked" if "x-kde-passwordManagerHint" in targets and hint == "secret" else "NOT MARKED",
          "copied" if text and len(text) > 40 else "NOT COPIED")
print("counted", bool(window.status.clipboard.text()))
settle(2.6)
print("after the time", left())

header_copy.click()
settle()
subprocess.run(["xclip", "-selection", "clipboard", "-i"], input="mine", text=True, check=True)
settle(2.6)
print("of others", ask("-selection", "clipboard"))

raw.main_action()
QTest.mouseDClick(raw.findChild(LayerCard).text, Qt.MouseButton.LeftButton, pos=QPoint(40, 20))
QTest.mouseDClick(field, Qt.MouseButton.LeftButton, pos=QPoint(40, 8))
settle()
print("selection", ask("-selection", "primary"))

header_copy.click()
settle()
window.forgetting.forget_everything()
settle()
print("after forgetting", left())

load(window, key)
window.commands.copy_credential()
settle()
window.close()
app.closed.emit()
async def nothing(_app):
    return 0
app.run(nothing)
settle()
print("after quitting", left())
"""


def test_every_way_to_copy_a_secret_keeps_the_rules(tmp_path: Path) -> None:
    root = str(Path(__file__).parents[3])
    environment = {**os.environ, "PYTHONPATH": root, "QT_QPA_PLATFORM": "xcb", "HOME": str(tmp_path)}
    done = subprocess.run(
        ["xvfb-run", "-a", sys.executable, "-c", _DRIVES],
        env=environment,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2_000:]
    lines = done.stdout.splitlines()
    ways = [line for line in lines if "COPIED" in line.upper() and "MARKED" in line.upper()]
    assert len(ways) >= 5, done.stdout
    assert all(line.endswith(" marked copied") for line in ways), done.stdout
    for seen in (
        "counted True",
        "after the time cleared",
        "of others mine",
        "after forgetting cleared",
        "after quitting cleared",
    ):
        assert seen in lines, done.stdout
    assert lines[lines.index("of others mine") + 1] in ("selection None", "selection "), done.stdout
