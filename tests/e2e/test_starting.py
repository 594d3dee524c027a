"""Ways to start the program: with files, twice, and on systems where it cannot start."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.samples import v1_key

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux displays and sockets")


def environment(**changes: str) -> dict[str, str]:
    held = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    held.update({"QT_QPA_PLATFORM": "offscreen", **changes})
    return {name: value for name, value in held.items() if value}


def start(*arguments: str, **changes: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "inspector", *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        env=environment(**changes),
        check=False,
    )


def test_no_display_ends_with_words_and_not_with_a_traceback() -> None:
    ended = start(QT_QPA_PLATFORM="")
    assert ended.returncode == 3
    assert "no display" in ended.stderr
    assert "Traceback" not in ended.stderr
    assert "command" not in ended.stderr


def test_a_word_that_is_no_command_and_no_file_is_said_where_no_window_can_open(tmp_path: Path) -> None:
    ended = start("rotate\x1b", v1_key(), QT_QPA_PLATFORM="")
    assert ended.returncode == 3
    assert "“rotate⟨ESC⟩” is neither a file nor a command" in ended.stderr
    (tmp_path / "key.env").touch()
    assert "command" not in start(str(tmp_path / "key.env"), QT_QPA_PLATFORM="").stderr
    assert v1_key() not in start(v1_key(), QT_QPA_PLATFORM="").stderr


def test_a_missing_qt_is_explained(tmp_path: Path) -> None:
    broken = tmp_path / "PySide6"
    broken.mkdir()
    (broken / "__init__.py").write_text("raise ImportError('libEGL.so.1: cannot open shared object file')")
    ended = start(PYTHONPATH=str(tmp_path), XDG_RUNTIME_DIR=str(tmp_path))
    assert ended.returncode == 3
    assert "libEGL.so.1" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_second_start_hands_its_file_over_and_ends(tmp_path: Path) -> None:
    file = tmp_path / "key.env"
    file.write_text(f"MOMENTO_API_KEY={v1_key()}\n")
    places = {"XDG_RUNTIME_DIR": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}
    first = subprocess.Popen(
        [sys.executable, "-m", "inspector"],
        env=environment(**places),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        end = time.monotonic() + 30
        while not list(tmp_path.glob("momento-credential-inspector-*/window*.sock")):
            assert time.monotonic() < end, "the first window does not listen"
            time.sleep(0.05)
        second = start(str(file), **places)
        assert second.returncode == 0, second.stderr
        assert first.poll() is None, "the first window ended"
    finally:
        first.terminate()
        first.wait(10)


def test_standard_input_belongs_to_reports() -> None:
    ended = start("-")
    assert ended.returncode == 2
    assert "--report" in ended.stderr


def test_version_needs_no_window() -> None:
    ended = start("--version", QT_QPA_PLATFORM="")
    assert ended.returncode == 0
    assert ended.stdout.startswith("momento-inspector ")
