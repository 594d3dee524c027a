"""Start the program or its tests with the interpreter of `.venv`."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from .prepare import ROOT

Environment = Mapping[str, str]


def has_display(environment: Environment = os.environ, platform: str = sys.platform) -> bool:
    """Whether a window can be opened. Always true on systems other than Linux."""
    return platform != "linux" or bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def explain(usage: str | None, arguments: Sequence[str]) -> None:
    """Print ``usage`` and exit with 0 if the first argument asks for it. Call it before anything is installed."""
    if arguments[:1] in (["-h"], ["--help"]):
        print(usage)
        sys.exit(0)


def start_program(python: Path, arguments: Sequence[str]) -> int:
    """Run the program with these arguments, in the folder where the person is.

    Where the system can, it takes the place of this process: what ends this one, such as SIGTERM, ends the program.
    """
    command = [str(python), "-P", "-m", "inspector", *arguments]
    if os.name == "posix":
        sys.stdout.flush()  # what was said while installing
        os.execv(command[0], command)  # noqa: S606 - no shell is wanted
    return _run(command, os.environ)


def start_window(python: Path) -> int:
    """Open the window with the sandbox; without a display, run the self-test off-screen."""
    if has_display():
        return start_program(python, ["--sandbox"])
    picture = ROOT / "build" / "self-test.png"
    picture.parent.mkdir(exist_ok=True)
    print(
        "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set): "
        "running the self-test off-screen instead.",
        flush=True,
    )
    code = _run(
        [python, "-P", "-m", "inspector", "--self-test", "--screenshot", picture],
        {**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    if code == 0:
        print(f"The window as it looked: {picture}")
    return code


def start_tests(python: Path, arguments: list[str]) -> int:
    """Run pytest in the project's folder, off-screen unless QT_QPA_PLATFORM is set.

    Four processes share the files: each waits a good part of its time for peers and timers.
    """
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    shared = ["-n", "4", "--dist", "loadfile"]
    return _run([python, "-m", "pytest", *shared, *arguments], environment, folder=ROOT)


def _run(command: Sequence[str | Path], environment: Environment, folder: Path | None = None) -> int:
    try:
        return subprocess.call(command, env=dict(environment), cwd=folder)
    except KeyboardInterrupt:
        return 130


def restart_in(python: Path) -> None:
    """Unless this is the interpreter of `.venv`, run this script again with it and exit with its code."""
    if Path(sys.prefix).resolve() != python.parents[1].resolve():
        sys.exit(_run([python, *sys.argv], os.environ))
