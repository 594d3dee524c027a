"""The system gives no more file descriptors while the window runs: it says so, loses nothing, and recovers."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.children import own_lines

pytest.importorskip("resource", reason="Unix limits")
ROOT = Path(__file__).resolve().parents[2]
PROGRAM = Path(__file__).with_name("descriptors_used_up.py")
PAGES = ["inspect", "permissions", "diagnose", "mint", "calls", "raw"]


@pytest.fixture(scope="module", params=["before anything was used", "after everything was used"])
def seen(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What a window did without descriptors, and once there were some again."""
    home = tmp_path_factory.mktemp("home")
    held = {
        **os.environ,
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "PYTHONPATH": str(ROOT),
    }
    ended = subprocess.run(
        [sys.executable, str(PROGRAM), str(home), request.param.split()[0]],
        env={**held, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert (ended.returncode, own_lines(ended.stderr)) == (0, []), ended.stdout
    return {"when": request.param.split()[0], **json.loads(ended.stdout)}


@pytest.mark.parametrize("stage", ["without", "again"])
def test_what_needs_no_connection_works(seen: dict[str, Any], stage: str) -> None:
    """A paste, a file, a saved key, a report, every page, another theme and language, the settings."""
    assert seen[stage]["pasted"] == 1
    assert seen[stage]["opened"] == 1
    assert seen[stage]["saved"]
    assert seen[stage]["report"].startswith("## Momento credential report")
    assert seen[stage]["pages"] == PAGES
    assert seen[stage]["paste"].startswith("認証情報を貼り付け")
    assert seen[stage]["theme"] == "dark"
    assert seen[stage]["failures"] == []


def test_a_call_says_that_there_are_no_more_connections(seen: dict[str, Any]) -> None:
    assert seen["without"]["get"] == (
        "no-descriptors" if seen["when"] == "before" else "HIT"
    )  # it was connected
    assert "No more connections on this computer" in seen["without"]["check"]


def test_calls_work_again_once_there_are_descriptors(seen: dict[str, Any]) -> None:
    assert seen["again"]["get"] == "HIT"
    assert "No more connections on this computer" not in seen["again"]["check"]
    assert seen["again"]["sandbox"]
