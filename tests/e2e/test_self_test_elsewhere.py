"""The whole self-test as other systems run it: Windows' loop, other resolutions, small screens, other languages."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

_RUN = """
import sys
from pathlib import Path
from inspector.process.hardening import harden
harden()
{before}
from inspector import self_test
sys.exit(self_test.run(Path(sys.argv[1])))
"""

WITHOUT_READERS = """
from inspector import event_loop
asked = []

def add_reader(self, fd, callback, *args):
    asked.append(fd)
    raise NotImplementedError  # as Windows' own loop does: gRPC then hands over events on its own thread

event_loop.EventLoop.add_reader = add_reader
event_loop.EventLoop.remove_reader = add_reader
import atexit
atexit.register(lambda: print("asked", len(asked) > 0))
"""


def run_self_test(folder: Path, before: str = "", **environment: str) -> list[str]:
    """The lines of a self-test that has to pass."""
    held = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG"))}
    done = subprocess.run(
        [sys.executable, "-c", _RUN.format(before=before), str(folder / "shot.png")],
        env={**held, "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8", **environment},
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    lines = [line for line in done.stdout.splitlines() if line.startswith("ok ")]
    assert len(lines) >= 6
    assert (folder / "shot.png").exists()
    return done.stdout.splitlines()


def test_it_passes_where_a_loop_cannot_watch_sockets_for_grpc(tmp_path: Path) -> None:
    assert "asked True" in run_self_test(tmp_path, WITHOUT_READERS)


@pytest.mark.parametrize("dots", ["72", "120", "192"])
def test_it_passes_at_every_resolution(tmp_path: Path, dots: str) -> None:
    run_self_test(tmp_path, QT_FONT_DPI=dots)


@pytest.mark.parametrize(("width", "height"), [(1_093, 614), (1_366, 768)])
def test_it_passes_on_a_small_screen(tmp_path: Path, width: int, height: int) -> None:
    screen = {"name": "small", "x": 0, "y": 0, "width": width, "height": height, "logicalDpi": 96, "dpr": 1}
    config = tmp_path / "screen.json"
    config.write_text(json.dumps({"screens": [screen]}))
    run_self_test(tmp_path, QT_QPA_PLATFORM=f"offscreen:configfile={config}")


def _has(locale: str) -> bool:
    if not shutil.which("locale"):
        return False
    listed = subprocess.run(["locale", "-a"], capture_output=True, text=True, check=False).stdout
    return locale.lower().replace("-", "") in listed.lower().split()


@pytest.mark.parametrize("locale", ["ar_EG.UTF-8", "tr_TR.UTF-8", "ja_JP.UTF-8"])
def test_it_passes_in_other_locales(tmp_path: Path, locale: str) -> None:
    if not _has(locale):
        pytest.skip(f"the locale {locale} is not installed")
    run_self_test(tmp_path, LANG=locale, LC_ALL=locale, LANGUAGE="")
