"""Ctrl+C in the terminal ends the program as its window's button does, whatever it does at that moment."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.children import own_lines
from tests.e2e.test_starting import environment
from tests.samples import v1_key

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")

_PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from inspector import app
from inspector.cli.main import main

class Watched(app.App):
    def listen(self):
        super().listen()
        self.watch = QTimer(self)
        self.watch.timeout.connect(self.look)
        self.watch.start(20)

    def look(self):
        if "quiet" in sys.argv or self.session.queue.is_ready() and self.session.queue._tasks:
            self.watch.stop()
            QTimer.singleShot(200, lambda: print("ready", flush=True))

app.App = Watched
sys.exit(main([each for each in sys.argv[1:] if each != "quiet"]))
"""


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("state", ["quiet", "calling"])
def test_a_signal_ends_the_window_properly(tmp_path: Path, number: int, state: str) -> None:
    file = tmp_path / "key.env"
    file.write_text(f"MOMENTO_API_KEY={v1_key()}\n")
    places = {"XDG_RUNTIME_DIR": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}
    words = ["quiet"] if state == "quiet" else [str(file)]
    running = subprocess.Popen(
        [sys.executable, "-c", _PROGRAM, *words],
        env=environment(**places),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert running.stdout is not None
        assert running.stdout.readline() == "ready\n"
        running.send_signal(number)
        _, said = running.communicate(timeout=20)
    finally:
        running.kill()
    assert (running.returncode, own_lines(said)) == (0, [])
    kept = tmp_path / "momento-credential-inspector" / "settings.json"
    assert json.loads(kept.read_text())["geometry"] is not None


def reads_standard_input(pid: int) -> None:
    """Wait until a process waits for its standard input."""
    doing = Path(f"/proc/{pid}/syscall")
    end = time.monotonic() + 20
    while time.monotonic() < end:
        now = doing.read_text().split() if doing.exists() else []
        if now[:2] in (["0", "0x0"], ["63", "0x0"]):  # read, on x86-64 and on AArch64
            return
        time.sleep(0.02 if now else 1.0)
        if not now:
            return


def test_an_interrupted_report_shows_no_traceback() -> None:
    command = [sys.executable, "-m", "inspector", "--report", "text"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as running:
        reads_standard_input(
            running.pid
        )  # earlier it is still being loaded, where Python may drop the interrupt
        running.send_signal(signal.SIGINT)
        _, said = running.communicate(timeout=20)
    assert (running.returncode, said) == (130, "")
