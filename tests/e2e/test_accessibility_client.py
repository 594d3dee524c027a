"""A real accessibility client walks the window while its pages change. Runs on X11 where AT-SPI is installed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

SECONDS = 10
SYSTEM_PYTHON = "/usr/bin/python3"
"""Debian and Ubuntu install pyatspi for this interpreter only."""


@cache
def missing() -> str:
    if not os.environ.get("DISPLAY") or os.environ.get("QT_QPA_PLATFORM") != "xcb":
        return "no X server"
    if not shutil.which("dbus-run-session"):
        return "no dbus-run-session"
    try:
        found = subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False)
    except OSError:
        return "no Python of the system"
    return "" if found.returncode == 0 else "no pyatspi"


def test_a_client_that_walks_the_window_does_not_end_it(tmp_path: Path) -> None:
    if missing():
        pytest.skip(missing())
    said, errors = (
        tmp_path / "said",
        tmp_path / "errors",
    )  # no pipes: the registry that AT-SPI starts would hold them
    command = ["dbus-run-session", "--", sys.executable, "-m", "tests.e2e.walked_window"]
    with said.open("w") as out, errors.open("w") as err:
        walked = subprocess.run(
            [*command, SYSTEM_PYTHON, str(SECONDS)],
            env={**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"},
            stdout=out,
            stderr=err,
            timeout=100,
            check=False,
        )
    assert walked.returncode == 0, errors.read_text()[-2_000:]
    told = json.loads(said.read_text().splitlines()[-1])
    heard = told["heard"]
    began = "Get test-key: started, predicted: Allowed"
    assert began in heard, heard
    ended = heard[heard.index(began) + 1 :]
    assert any(one.startswith("Get test-key: MISS, as predicted. The credential works") for one in ended), (
        heard
    )
    assert told["nodes"] > 50 and told["asks"] > 300 and told["events"] > 0, told
