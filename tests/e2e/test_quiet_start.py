"""A window without a credential runs on Qt alone; asyncio and gRPC come with the first one."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.children import own_lines

_PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from inspector import settings
from inspector.app import App
from inspector.credential.model.inspection import Source
from tests.samples import v1_key

app = App(["x"], settings.Settings(), remembers=False)
app.paint_first()
session = app.session
HEAVY = ("asyncio", "grpc", "inspector.window.loading.reader", "PySide6.QtDBus")

def loaded():
    print([name for name in HEAVY if name in sys.modules], flush=True)

def soon(seconds, act):
    QTimer.singleShot(int(seconds * 1_000), act)

def when(seen, act, tries=3_000):
    if seen():
        act()
    elif tries:
        soon(0.01, lambda: when(seen, act, tries - 1))
    else:
        print("never", flush=True)
        app.window.close()

{script}
print("ended with", app.run(), flush=True)
"""


def run(script: str) -> list[str]:
    """Run the program without a scripted event loop; return its output."""
    ended = subprocess.run(
        [sys.executable, "-c", _PROGRAM.replace("{script}", script)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert own_lines(ended.stderr) == []
    return ended.stdout.splitlines()


def test_nothing_heavy_is_loaded_before_there_is_a_credential() -> None:
    script = "soon(0.8, loaded)\nsoon(1.0, app.window.close)"
    assert run(script) == ["[]", "ended with 0"]


def test_with_a_credential_everything_is_loaded_beside_the_window() -> None:
    script = """
soon(0, lambda: app.session.intake.take_text(v1_key(), Source()))
when(session.queue.is_ready, lambda: (loaded(), app.window.close()))
"""
    said = run(script)
    assert said[-1] == "ended with 0"
    assert all(name in said[0] for name in ("asyncio", "grpc", "reader"))


def test_a_call_wanted_before_anything_is_loaded_is_made() -> None:
    script = """
session.sandbox.started.connect(lambda address: print("sandbox", bool(address), flush=True))
session.sandbox.start()
when(lambda: app.window.current() is not None, lambda: (print("key shown", flush=True), app.window.close()))
"""
    assert run(script) == ["sandbox True", "key shown", "ended with 0"]


@pytest.mark.parametrize("seconds", [0.0, 0.2, 0.3, 0.35, 0.4, 0.5])
def test_closing_while_one_loop_hands_over_to_the_other_ends_the_program(seconds: float) -> None:
    script = f"app.session.intake.take_text(v1_key(), Source())\nsoon({seconds}, app.window.close)"
    assert run(script) == ["ended with 0"]


def test_a_window_closed_before_any_loop_runs_ends_the_program() -> None:
    assert run("app.window.close()") == ["ended with 0"]


def test_the_first_key_pressed_loads_what_a_paste_will_need() -> None:
    script = """
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
soon(0.1, lambda: QTest.keyClick(app.window.windowHandle(), Qt.Key.Key_Control))
when(lambda: "inspector.window.loading.reader" in sys.modules, lambda: (loaded(), app.window.close()))
"""
    assert run(script) == ["['inspector.window.loading.reader']", "ended with 0"]
