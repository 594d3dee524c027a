"""Children of a benchmark: started alike, asked for lines of JSON, and looked at from outside."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib import util
from pathlib import Path
from typing import Any

from tests.benchmarks.result import NotMeasuredError

ROOT = Path(__file__).resolve().parents[2]
PROGRAMS = Path(__file__).with_name("programs")
PYTHON = [sys.executable, "-P"]
OURS = [*PYTHON, "-m", "inspector"]
_AS_THE_PROGRAM_DOES = """
import runpy, sys
from inspector.process.qt_import import load_qt
load_qt()
runpy.run_path(sys.argv[1], run_name="__main__")
"""


def environment(home: Path, *, plain: bool = False, **more: str) -> dict[str, str]:
    """A person's environment with an empty home. ``plain``: PySide6 as its wheel installs it, nothing unpacked."""
    held = {
        name: value for name, value in os.environ.items() if not name.startswith(("QT_", "XDG_", "PYTHON"))
    }
    places = {"HOME": str(home), "XDG_RUNTIME_DIR": str(home), "XDG_CONFIG_HOME": str(home)}
    path = [*([str(_plain_shiboken(home))] if plain else []), str(_as_installed(home)), str(ROOT)]
    return {**held, **places, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(path), **more}


def _as_installed(home: Path) -> Path:
    """Hides what only the tests install: PyJWT loads ``cryptography`` wherever it finds it, 11 MB and 40 ms."""
    place = home / "as-installed" / "cryptography"
    place.mkdir(parents=True, exist_ok=True)
    (place / "__init__.py").write_text(
        "raise ModuleNotFoundError('only the tests have it')\n", encoding="utf-8"
    )
    return place.parent


def _plain_shiboken(home: Path) -> Path:
    place = home / "plain"
    if not place.exists():
        spec = util.find_spec("shiboken6")
        if spec is None or spec.origin is None:
            raise NotMeasuredError("shiboken6 is not installed")
        ignored = shutil.ignore_patterns("files.dir", "include")
        shutil.copytree(Path(spec.origin).parent, place / "shiboken6", ignore=ignored)
    return place


@contextmanager
def temporary_home() -> Iterator[Path]:
    """An empty home of one's own."""
    with tempfile.TemporaryDirectory(prefix="inspector-benchmark-") as folder:
        Path(folder).chmod(0o700)
        yield Path(folder)


def seconds_of(command: Sequence[str], held: Mapping[str, str]) -> float:
    """How long a command takes from start to end.

    :raises NotMeasuredError: when it fails.
    """
    start = time.perf_counter()
    ended = subprocess.run(command, env=dict(held), capture_output=True, check=False)
    taken = time.perf_counter() - start
    if ended.returncode not in (0, 1):
        raise NotMeasuredError(f"{command[-1]} ended with {ended.returncode}")
    return taken


class Child:
    """A program of ``programs/`` that answers each line of JSON with one."""

    def __init__(self, name: str, held: Mapping[str, str]) -> None:
        program = PROGRAMS / f"{name}.py"
        start = [str(program)] if name != "window" else ["-c", _AS_THE_PROGRAM_DOES, str(program)]
        self._process = subprocess.Popen(
            [*PYTHON, *start],
            env=dict(held),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self.pid = self._process.pid

    def ask(self, *words: Any) -> Any:
        """Send a line, return the answer.

        :raises NotMeasuredError: when the program has ended instead.
        """
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(words) + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        if not answer:
            raise NotMeasuredError(f"the program ended with {self._process.wait()} at {words[0]}")
        return json.loads(answer)

    def close(self) -> None:
        """End it."""
        if self._process.stdin:
            self._process.stdin.close()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if self._process.stdout:
            self._process.stdout.close()


@contextmanager
def child(name: str, held: Mapping[str, str]) -> Iterator[Child]:
    """A program of ``programs/`` while the block runs."""
    made = Child(name, held)
    try:
        yield made
    finally:
        made.close()


@contextmanager
def started(command: Sequence[str], held: Mapping[str, str]) -> Iterator[int]:
    """A program that runs while the block does; its process id."""
    with subprocess.Popen(
        command, env=dict(held), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        try:
            yield process.pid
        finally:
            process.kill()


def resident_megabytes(pid: int) -> float:
    """Resident memory of a process. Linux only.

    :raises NotMeasuredError: elsewhere.
    """
    return _status(pid, "VmRSS") / 1_000


def wake_ups(pid: int) -> float:
    """How often the main thread of a process has waited and gone on. Linux only."""
    return _status(pid, "voluntary_ctxt_switches")


def cpu_seconds(pid: int) -> float:
    """Processor time a process has used. Linux only."""
    _linux()
    threads = Path(f"/proc/{pid}/task").glob("*/schedstat")
    return sum(int(thread.read_text().split()[0]) for thread in threads) / 1e9


def _status(pid: int, name: str) -> float:
    _linux()
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith(name + ":"):
            return float(line.split()[1])
    raise NotMeasuredError(f"the system does not tell {name}")


def _linux() -> None:
    if not sys.platform.startswith("linux"):
        raise NotMeasuredError("needs Linux's /proc")
