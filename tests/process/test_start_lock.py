"""Starts at the same moment make one window, which gets the files of all."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from inspector.process import handover, start_lock
from tests.e2e.test_starting import environment
from tests.samples import v1_key

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="speaks to a Unix socket")

STARTS = 6
_START = f"""
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
        if len(self.session.entries.entries()) == {STARTS}:
            self.watch.stop()
            print("all", flush=True)
            self.window.close()

app.App = Watched
sys.exit(main(sys.argv[1:]))
"""


def test_six_starts_at_once_make_one_window_with_six_files(tmp_path: Path) -> None:
    places = {"XDG_RUNTIME_DIR": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}
    starts = []
    for number in range(STARTS):
        file = tmp_path / f"{number}.env"
        file.write_text(f"MOMENTO_API_KEY={v1_key(sub=f'{number}@example.com')}\n")
        command = [sys.executable, "-c", _START, str(file)]
        starts.append(
            subprocess.Popen(
                command, env=environment(**places), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
            )
        )
    try:
        said = [start.communicate(timeout=60) for start in starts]
    finally:
        for start in starts:
            start.kill()
    assert [start.returncode for start in starts] == [0] * STARTS
    assert sorted(output for output, _errors in said) == [""] * (STARTS - 1) + ["all\n"]


def test_the_lock_is_free_again_once_it_is_released(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    try:
        assert not start_lock.hand_over([])
        attempt = "from inspector.process import start_lock; print(start_lock.claim())"
        command = [sys.executable, "-c", attempt]
        held = subprocess.run(
            command, capture_output=True, text=True, check=True, timeout=30, env=environment()
        )
        assert held.stdout == "False\n"
    finally:
        start_lock.release()
    free = subprocess.run(command, capture_output=True, text=True, check=True, timeout=30, env=environment())
    assert free.stdout == "True\n"


def test_a_start_that_never_listens_is_not_waited_for_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setattr(start_lock, "START_SECONDS", 0.1)
    hold = "from inspector.process import start_lock as lock; print(lock.claim(), flush=True); input()"
    command = [sys.executable, "-c", hold]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "True\n"
        assert handover.offer([]) == handover.NOBODY
        assert not start_lock.hand_over([])
        assert not start_lock.claim()
        holder.communicate("\n")
