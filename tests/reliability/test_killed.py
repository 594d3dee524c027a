"""Killed at any moment, the program finds valid settings at its next start."""

from __future__ import annotations

import os
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
import itertools, os, sys
from pathlib import Path
from inspector import settings
file = Path(sys.argv[1])

def save():
    for number in itertools.count():
        theme = ("system", "light", "dark")[number % 3]
        settings.save(settings.Settings(theme=theme, geometry=(number, 0, 900, 600)), file)
        os.write(1, b"%d\\n" % number)

for line in sys.stdin:
    process = os.fork()
    if process == 0:
        save()
    os.write(1, b"process %d\\n" % process)
    os.waitpid(process, 0)
    os.write(1, b"ended\\n")
"""
"""Forks a process that saves for each line: loading the program fifty times would take most of the time.

Each line is one write: `print` makes two where PYTHONUNBUFFERED is set, and a kill between them
would glue the next line to the first half.
"""


def kill_one(program: subprocess.Popen[str], chance: random.Random) -> None:
    """Let a process save up to forty times, kill it, and wait until it has ended."""
    assert program.stdin is not None
    assert program.stdout is not None
    program.stdin.write("go\n")
    saves, process, wanted = 0, 0, chance.randrange(1, 40)
    while saves < wanted or not process:
        line = program.stdout.readline()
        assert line, "the program that saves has ended"
        word, *number = line.split()
        if word == "process":
            process = int(number[0])
        else:
            saves += 1
    time.sleep(chance.uniform(0, 0.005))  # somewhere inside the next saves
    os.kill(process, signal.SIGKILL)
    while (line := program.stdout.readline()) != "ended\n":
        assert line, "the program that saves has ended"


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_settings_are_whole_after_fifty_kills_while_they_change(tmp_path: Path) -> None:
    chance = random.Random(7)  # noqa: S311 - reproducible, not secret
    file = tmp_path / "config" / "settings.json"
    seen = set()
    with subprocess.Popen(
        [sys.executable, "-c", _SAVES_FOR_EVER, str(file)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        bufsize=1,
    ) as program:
        for _ in range(KILLS):
            kill_one(program, chance)
            loaded = settings.load(file)
            assert loaded.problem == ""
            assert not list(file.parent.glob("settings.broken*"))
            seen.add(loaded.settings.geometry)
        program.communicate()
    assert len(seen) > KILLS / 3, "all of them were killed at the same moment"
    assert settings.save(settings.Settings(theme="dark"), file)
    assert settings.load(file).settings.theme == "dark"
