"""Rows that count repetitions, by hand: what the ordinary tests do a few times, as often as was promised."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.children import own_lines
from tests.e2e.test_living import _CLOSED_MID_CALL

FAULTS = ("tests/interop/test_fault_peers.py", "tests/interop/test_ways_faults.py")
"""Over gRPC, and over each way: HTTPS and RESP as well."""
ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.slow
@pytest.mark.timeout(1_800)
def test_fifty_closings_with_calls_in_flight_end_cleanly() -> None:
    for _ in range(50):
        start = time.monotonic()
        ended = subprocess.run(
            [sys.executable, "-c", _CLOSED_MID_CALL], capture_output=True, text=True, timeout=60, check=False
        )
        assert (ended.returncode, own_lines(ended.stderr)) == (0, [])
        assert time.monotonic() - start < 10


@pytest.mark.slow
@pytest.mark.timeout(3_600)
def test_every_fault_twenty_times() -> None:
    for _ in range(20):
        ended = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-x", *FAULTS],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=600,
            check=False,
        )
        assert ended.returncode == 0, ended.stdout[-3_000:]
