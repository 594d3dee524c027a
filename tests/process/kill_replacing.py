"""Kill a process that replaces a file, many times over: ``python -m tests.process.kill_replacing 200``."""

from __future__ import annotations

import random
import stat
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.process.replacing_forever import CONTENTS

_MODE = 0o640
_LONGEST_SECONDS = 0.02


def kill_many(folder: Path, times: int, seed: int = 0) -> int:
    """Kill it ``times`` times, each time at another moment; return how often a replacement was under way.

    Raises ``AssertionError`` when the file was ever anything but the old or the new one.
    """
    path, chosen, interrupted = folder / "config.json", random.Random(seed), 0  # noqa: S311 - moments, no secrets
    path.write_bytes(CONTENTS[0])
    path.chmod(_MODE)
    for _ in range(times):
        program = [sys.executable, "-m", "tests.process.replacing_forever", str(path)]
        with subprocess.Popen(program, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == b"replaced\n"  # it is at work
            time.sleep(chosen.uniform(0, _LONGEST_SECONDS))
            process.kill()
        data = path.read_bytes()
        assert data in CONTENTS, f"{len(data)} bytes"
        assert stat.S_IMODE(path.stat().st_mode) == _MODE
        left = [each for each in folder.iterdir() if each != path]
        assert len(left) <= 1, left
        for each in left:
            interrupted += 1
            assert each.name.startswith(".config.json."), each
            each.unlink()
    return interrupted


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as made:
        count = int(sys.argv[1]) if len(sys.argv) > 1 else 200
        middle = kill_many(Path(made), count)
        sys.stdout.write(f"{count} kills, {middle} of them in the middle, never a broken file\n")
