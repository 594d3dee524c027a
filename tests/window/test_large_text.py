"""Text twice as large: none is cut off in a small window (pixels compared), and no verdict moves the page."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

TEXT_ALONE = {"QT_ENABLE_HIGHDPI_SCALING": "0", "QT_FONT_DPI": "192"}
"""Text is twice as large, everything else is not."""
AS_IT_IS: dict[str, str] = {}
EVERYTHING = {"QT_SCALE_FACTOR": "2"}


@pytest.mark.parametrize("language", ["en", "ja"])
@pytest.mark.parametrize(("scaling", "width", "height"), [(TEXT_ALONE, 1093, 614), (EVERYTHING, 546, 307)])
def test_no_text_is_cut_off(scaling: dict[str, str], width: int, height: int, language: str) -> None:
    *faults, seen = printed("large_text", str(width), str(height), language, scaling=scaling)
    assert faults == []
    assert int(seen.removeprefix("seen ")) > 1_000


@pytest.mark.parametrize("language", ["en", "ja"])
@pytest.mark.parametrize("scaling", [AS_IT_IS, TEXT_ALONE], ids=["100 %", "200 %"])
def test_no_verdict_moves_the_tabs_or_the_page(scaling: dict[str, str], language: str) -> None:
    lines = printed("field_verdicts", language, scaling=scaling)
    shown = [int(line.removeprefix("shown ")) for line in lines if line.startswith("shown ")]
    assert min(shown) > 150
    assert len(lines) - len(shown) == len(shown), lines  # one place for each size of the window


def printed(module: str, *arguments: str, scaling: dict[str, str]) -> list[str]:
    """The lines that a module of this folder prints when it runs in a process of its own."""
    ran = subprocess.run(
        [sys.executable, "-m", f"tests.window.{module}", *arguments],
        env={**os.environ, **scaling, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout.splitlines()
