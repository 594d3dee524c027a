"""No text is cut off where text is twice as large in a small window: pixels compared."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

TEXT_ALONE = {"QT_ENABLE_HIGHDPI_SCALING": "0", "QT_FONT_DPI": "192"}
"""Text is twice as large, everything else is not."""
EVERYTHING = {"QT_SCALE_FACTOR": "2"}


@pytest.mark.parametrize("language", ["en", "ja"])
@pytest.mark.parametrize(("scaling", "width", "height"), [(TEXT_ALONE, 1093, 614), (EVERYTHING, 546, 307)])
def test_no_text_is_cut_off(scaling: dict[str, str], width: int, height: int, language: str) -> None:
    looked = subprocess.run(
        [sys.executable, "-m", "tests.window.large_text", str(width), str(height), language],
        env={**os.environ, **scaling, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert looked.returncode == 0, looked.stderr
    *faults, seen = looked.stdout.splitlines()
    assert faults == []
    assert int(seen.removeprefix("seen ")) > 1_000
