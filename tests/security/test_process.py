"""What the operating system could give away of the process, and what the program opens."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux's /proc")
posix = pytest.mark.skipif(os.name != "posix", reason="Unix only")

_WINDOW = """
import sys
from inspector.cli import window
from inspector.process import qt_import
import inspector.app as app

def shown(*_arguments, **_more):
    made = app.App(["x"], app.settings.Settings(), remembers=False)
    made.paint_first()
    {after}
    return 0

app.run = shown
sys.exit(window.open_window((), sandbox=False, new_window=True))
"""


def started(after: str, tmp_path: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """The program, which does something once its window has been painted."""
    held = {
        **os.environ,
        "HOME": str(tmp_path),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
        **environment,
    }
    return subprocess.run(
        [sys.executable, "-P", "-c", _WINDOW.format(after=after)],
        cwd=tmp_path,
        env=held,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@posix
def test_a_crash_of_the_running_program_leaves_no_core(tmp_path: Path) -> None:
    unlimited = "ulimit -c unlimited 2>/dev/null || ulimit -c $(ulimit -H -c); exec"
    script = _WINDOW.format(after="import os, signal; os.kill(os.getpid(), signal.SIGABRT)")
    held = {**os.environ, "HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    ended = subprocess.run(
        ["/bin/bash", "-c", f'{unlimited} "$@"', "bash", sys.executable, "-P", "-c", script],
        cwd=tmp_path,
        env=held,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == -signal.SIGABRT
    assert not list(tmp_path.glob("core*"))


@posix
def test_core_dumps_are_off_and_files_are_private_once_it_runs(tmp_path: Path) -> None:
    code = "import os, resource; print(resource.getrlimit(resource.RLIMIT_CORE), oct(os.umask(0)))"
    ended = started(code, tmp_path)
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.split("\n")[0] == "(0, 0) 0o77"


def test_the_variables_that_make_grpc_talk_are_gone_before_it_is_loaded(tmp_path: Path) -> None:
    told = "[os.environ.get(name) for name in ('GRPC_TRACE', 'GRPC_VERBOSITY')], 'grpc' in sys.modules"
    code = f"import os, sys; print({told})"
    ended = started(code, tmp_path, GRPC_TRACE="all", GRPC_VERBOSITY="debug")
    assert ended.stdout.split("\n")[0] == "[None, 'NONE'] False"


def listening() -> list[str]:
    """The network addresses at which this process has a socket of any kind."""
    held = {
        str(each.readlink())
        for each in Path("/proc/self/fd").iterdir()
        if each.is_symlink() and each.exists()
    }
    lines = [
        line.split()
        for name in ("tcp", "tcp6", "udp", "udp6")
        for line in Path("/proc/net", name).read_text().splitlines()[1:]
    ]
    return [line[1] for line in lines if f"socket:[{line[9]}]" in held]


@linux
def test_a_started_window_listens_nowhere_in_the_network(tmp_path: Path) -> None:
    ended = started("from tests.security.test_process import listening; print(listening())", tmp_path)
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.split("\n")[0] == "[]"


OPTIONS = {
    "": "--sandbox --paste --new-window --harden --report --self-test --screenshot --version",
    "report": "--format --for --expires-within --can --cache --key",
    "check": "--name --cache --over --json --address --ca --timeout --yes-send-to",
    "get": "--name --cache --database --key --over --json --address --ca --timeout --yes-send-to",
    "set": "--name --cache --database --key --over --json --address --ca --timeout --yes-send-to "
    "--value --value-file --ttl",
    "delete": "--name --cache --database --key --over --json --address --ca --timeout --yes-send-to",
    "mint": "--name --read-only --read-write --write-only --cache --key --key-prefix --topic --scope --expires --out "
    "--json --address --ca --timeout --yes-send-to",
    "audit": "--git-history --format",
    "sandbox": "--port --http-port --resp-port --cache --key-file",
    "completions": "",
}
"""Every option: none takes a credential. ``--key`` is a cache's key, ``--value`` what is stored."""


@linux
@pytest.mark.parametrize("command", OPTIONS)
def test_no_argument_takes_a_credential(command: str) -> None:
    told = subprocess.run(
        [sys.executable, "-P", "-m", "inspector", *command.split(), "--help"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
        env={**os.environ, "COLUMNS": "200"},
    ).stdout
    options = set(re.findall(r"^  (?:-\w, )?(--[a-z-]+)", told, re.MULTILINE))
    assert options <= {"--help", "--language", *OPTIONS[command].split()}
    assert command or "never taken as arguments" in " ".join(told.split())


_SEALED = """
import ctypes, sys
from inspector import app
from inspector.cli import main

run = app.App.run

def seen(self):
    print("dumpable", ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), flush=True)
    self.window.close()
    return run(self)

app.App.run = seen
sys.exit(main.main(["--new-window", *sys.argv[1:]]))
"""


@linux
@pytest.mark.parametrize(
    ("portals", "options", "dumpable"), [(False, [], 0), (True, [], 1), (True, ["--harden"], 0)]
)
def test_others_are_kept_out_of_the_memory_where_no_portal_needs_it(
    portals: bool, options: list[str], dumpable: int, tmp_path: Path
) -> None:
    services = tmp_path / "share" / "dbus-1" / "services"
    services.mkdir(parents=True)
    if portals:
        (services / "org.freedesktop.portal.Desktop.service").write_text(
            "[D-BUS Service]\n", encoding="utf-8"
        )
    held = {
        **os.environ,
        "HOME": str(tmp_path),
        "XDG_DATA_DIRS": f"{tmp_path}/none:{tmp_path}/share",
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
    }
    ended = subprocess.run(
        [sys.executable, "-P", "-c", _SEALED, *options],
        env=held,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (ended.returncode, ended.stdout) == (0, f"dumpable {dumpable}\n"), ended.stderr
