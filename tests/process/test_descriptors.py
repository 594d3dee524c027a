"""The program may open as many files and connections as the system allows it."""

from __future__ import annotations

import subprocess
import sys

import pytest

resource = pytest.importorskip("resource", reason="Unix limits")

_PROGRAM = """
import resource
_, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (128, hard))
from inspector.process.hardening import harden
harden()
print(resource.getrlimit(resource.RLIMIT_NOFILE)[0] > 128)
"""


@pytest.mark.skipif(resource.getrlimit(resource.RLIMIT_NOFILE)[1] == 128, reason="no more are allowed")
def test_a_low_limit_of_open_files_is_raised() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", _PROGRAM], capture_output=True, text=True, timeout=60, check=True
    )
    assert ended.stdout == "True\n"
