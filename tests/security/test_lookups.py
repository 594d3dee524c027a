"""No name is looked up but that of the host the person chose, and only once a call was pressed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.security.lookups import FOREIGN, MOMENTO

ROOT = Path(__file__).resolve().parents[2]
COMMAND = ["unshare", "-n", "-m", sys.executable, str(Path(__file__).with_name("lookups.py"))]
HELD = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}


def is_allowed() -> bool:
    """Whether this system lets the test have a network and a name server of its own."""
    if not sys.platform.startswith("linux"):
        return False
    try:
        tried = subprocess.run([*COMMAND, "try"], env=HELD, capture_output=True, timeout=60, check=False)
    except OSError:
        return False
    return tried.returncode == 0


@pytest.fixture(scope="module")
def asked() -> dict[str, Any]:
    """The names that a window with hostile endpoints asked a name server for."""
    if not is_allowed():
        pytest.skip("needs network and mount namespaces")
    ended = subprocess.run(COMMAND, env=HELD, capture_output=True, text=True, timeout=110, check=False)
    assert ended.returncode == 0, ended.stderr[-2_000:]
    found: dict[str, Any] = json.loads(ended.stdout)
    return found


def test_what_is_looked_at_is_not_looked_up(asked: dict[str, Any]) -> None:
    assert asked["entries"] > 50
    assert asked["without a press"] == []


def test_nothing_is_looked_up_without_consent(asked: dict[str, Any]) -> None:
    assert asked["pressed, without consent"] == []


def test_only_the_chosen_host_is_looked_up(asked: dict[str, Any]) -> None:
    for host in (MOMENTO, FOREIGN[0]):
        assert asked[f"pressed: {host}"] == [
            f"api.cache.{host}",
            f"cache.{host}",
        ]  # gRPC and the check of HTTPS


def test_nothing_is_looked_up_after_a_call_has_failed(asked: dict[str, Any]) -> None:
    assert asked["later"] == []
