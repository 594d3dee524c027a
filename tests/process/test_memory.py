"""Freed memory goes back to the system."""

from __future__ import annotations

import subprocess
import sys

import pytest

_FREES_HALF = """
import resource
from pathlib import Path
from inspector.process import system

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize()

blocks = [bytes(9_000) for _ in range(10_000)]
del blocks[:-1]
kept = resident()
system.here.give_memory_back()
print(kept - resident())
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems take it back by themselves")
def test_what_was_freed_between_pages_in_use_goes_back() -> None:
    ran = subprocess.run([sys.executable, "-c", _FREES_HALF], capture_output=True, text=True, check=True)
    assert int(ran.stdout) > 50_000_000
