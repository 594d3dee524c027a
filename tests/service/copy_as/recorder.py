"""Runs a generated command line in a real shell, where every tool is a recorder, or the tool itself."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

SHELLS = [shell for shell in ("sh", "bash", "zsh") if shutil.which(shell)]
SYSTEM = "/usr/local/bin:/usr/bin:/bin"
_PROGRAM = """#!{python} -SIE
import json, os, sys
arguments = [os.fsencode(each).hex() for each in sys.argv[1:]]
variables = {{name: os.fsencode(value).hex() for name, value in os.environ.items()}}
told = sys.stdin.buffer.read().hex() if "@-" in sys.argv else ""
with open({record!r}, "w") as file:
    json.dump([arguments, variables, told], file)
"""


@dataclass(frozen=True)
class Recorded:
    """What a tool was given."""

    arguments: list[bytes]
    variables: dict[str, bytes]
    standard_input: bytes

    def after(self, option: bytes) -> bytes:
        return self.arguments[self.arguments.index(option) + 1]


def run(shell: str, line: str, key: str, folder: Path | None = None) -> bytes:
    """Run a line with the key in the environment, the programs in ``folder`` first, and return what it prints."""
    path = f"{folder}:{SYSTEM}" if folder else SYSTEM
    ended = subprocess.run(
        [shell, "-c", line.encode("utf-8", "surrogateescape")],
        stdin=subprocess.DEVNULL,
        env={"PATH": path, "MOMENTO_API_KEY": key, "LC_ALL": "C.UTF-8"},
        capture_output=True,
        timeout=30,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


class Recorder:
    """A folder with stand-ins for the tools, which write down what they are given."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._record = folder, folder / "record.json"
        for name in ("curl", "grpcurl", "momento", "valkey-cli"):
            tool = folder / name
            tool.write_text(_PROGRAM.format(python=sys.executable, record=str(self._record)))
            tool.chmod(0o755)

    def run(self, shell: str, line: str, key: str) -> Recorded:
        self._record.unlink(missing_ok=True)
        run(shell, line, key, self._folder)
        arguments, variables, told = json.loads(self._record.read_text())
        return Recorded(
            [bytes.fromhex(each) for each in arguments],
            {name: bytes.fromhex(value) for name, value in variables.items()},
            bytes.fromhex(told),
        )


@pytest.fixture
def recorder(tmp_path: Path) -> Recorder:
    return Recorder(tmp_path)
