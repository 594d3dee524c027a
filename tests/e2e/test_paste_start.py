"""``--paste`` opens what is on the clipboard, in a window of its own or in the one that runs."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.e2e.test_starting import environment, start
from tests.samples import v1_key

_RUN = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from inspector import app
from inspector.cli.main import main

text = Path(sys.argv[1]).read_text()

class Watched(app.App):
    def paint_first(self, *then):
        QApplication.clipboard().setText(text)
        super().paint_first(*then)
        self.window.commands.nothing_pasted.connect(self.leave)
        self.watch = QTimer(self)
        self.watch.timeout.connect(self.look)
        self.watch.start(20)

    def look(self):
        entries = self.session.entries.entries()
        if entries:
            shown = self.window.current()
            self.leave(f"{len(entries)} {shown.inspection.kind} minimised={self.window.isMinimized()}")

    def leave(self, said):
        self.watch.stop()
        print(said, flush=True)
        self.window.close()

app.App = Watched
sys.exit(main(sys.argv[2:]))
"""


def _window(tmp_path: Path, text: str, *options: str) -> subprocess.Popen[str]:
    held = tmp_path / "clipboard"
    held.write_text(text)
    return subprocess.Popen(
        [sys.executable, "-c", _RUN, str(held), *options],
        env=environment(XDG_RUNTIME_DIR=str(tmp_path), XDG_CONFIG_HOME=str(tmp_path)),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def _told(window: subprocess.Popen[str]) -> str:
    try:
        said, errors = window.communicate(timeout=60)
    finally:
        window.kill()
    assert window.returncode == 0, errors
    assert errors.replace("This plugin does not support raise()\n", "") == ""  # of the offscreen platform
    return said


@pytest.mark.parametrize("more", [[], ["--new-window"]])
def test_a_start_loads_what_is_on_the_clipboard(tmp_path: Path, more: list[str]) -> None:
    said = _told(_window(tmp_path, f"MOMENTO_API_KEY={v1_key()}", "--paste", *more))
    assert said == "1 api-key-v1 minimised=False\n"


def test_an_empty_clipboard_is_said_in_words(tmp_path: Path) -> None:
    assert _told(_window(tmp_path, " ", "--paste")) == "The clipboard contains no text.\n"


def test_the_running_window_comes_forward_and_pastes(tmp_path: Path) -> None:
    window = _window(tmp_path, v1_key())
    end = time.monotonic() + 30
    while not list(tmp_path.glob("momento-credential-inspector-*/window*.sock")):
        assert time.monotonic() < end, "the first window does not listen"
        time.sleep(0.05)
    second = start("--paste", XDG_RUNTIME_DIR=str(tmp_path), XDG_CONFIG_HOME=str(tmp_path))
    assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
    assert _told(window) == "1 api-key-v1 minimised=False\n"
