"""A copied secret cannot be pasted any more after its time and after the end, with a clipboard manager running."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.samples import v1_key

pytestmark = pytest.mark.skipif(
    shutil.which("xvfb-run") is None or shutil.which("xclip") is None, reason="needs xvfb-run and xclip"
)

ROOT = Path(__file__).parents[3]
KEY = v1_key()


@pytest.mark.parametrize("manager", ["like-mutter", "parcellite", "xfce4-clipman"])
def test_no_clipboard_manager_offers_the_secret_again(manager: str, tmp_path: Path) -> None:
    if manager != "like-mutter" and not (shutil.which(manager) and shutil.which("dbus-run-session")):
        pytest.skip(f"needs {manager} and dbus-run-session")
    before = ["dbus-run-session", "--"] if manager != "like-mutter" else []
    session = ["xvfb-run", "-a", *before, sys.executable, "-m", "tests.window.protection.clipboard_session"]
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "xcb",
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path),
        "XDG_RUNTIME_DIR": str(tmp_path),
    }
    done = subprocess.run(
        [*session, KEY, manager],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2_000:]
    said = [line for line in done.stdout.splitlines() if line.startswith("after ")]
    assert said == [
        "after the time copied True",
        "after the time gone at once True",
        "after the time gone True",
        "after the time ended 0",
        "after the time gone with the program True",
        "after quitting copied True",
        "after quitting ended 0",
        "after quitting gone with the program True",
    ]
    assert not any(KEY[i : i + 8] in done.stdout + done.stderr for i in range(len(KEY) - 8))
