"""Killed at any moment, the program finds valid settings at its next start."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from inspector import settings

KILLS = 50
_SAVES_FOR_EVER = """
import itertools, sys
from pathlib import Path
from inspector import settings
file = Path(sys.argv[1])
for number in itertools.count():
    theme = ("system", "light", "dark")[number % 3]
    settings.save(settings.Settings(theme=theme, geometry=(number, 0, 900, 600)), file)
    print(number, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_settings_are_whole_after_fifty_kills_while_they_change(tmp_path: Path) -> None:
    chance = random.Random(7)  # noqa: S311 - reproducible, not secret
    file = tmp_path / "config" / "settings.json"
    seen = set()
    for _ in range(KILLS):
        with subprocess.Popen(
            [sys.executable, "-c", _SAVES_FOR_EVER, str(file)], stdout=subprocess.PIPE
        ) as program:
            assert program.stdout is not None
            for _ in range(chance.randrange(1, 40)):
                program.stdout.readline()
            time.sleep(chance.uniform(0, 0.005))  # somewhere inside the next saves
            program.send_signal(signal.SIGKILL)
        loaded = settings.load(file)
        assert loaded.problem == ""
        assert not list(file.parent.glob("settings.broken*"))
        seen.add(loaded.settings.geometry)
    assert len(seen) > KILLS / 3, "all of them were killed at the same moment"
    assert settings.save(settings.Settings(theme="dark"), file)
    assert settings.load(file).settings.theme == "dark"
