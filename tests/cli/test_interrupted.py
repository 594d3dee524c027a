"""Commands that are interrupted, or have nowhere to write: clear words, the right code, no traceback."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from inspector.cli.audit import interruptible
from inspector.cli.exit_codes import Exit
from inspector.sandbox import Sandbox
from tests.cli.conftest import ROOT, in_process
from tests.samples import v1_key

ITEM = ("--cache", "default-cache", "--key", "mo")
FULL = Path("/dev/full")
needs_full = pytest.mark.skipif(not FULL.exists(), reason="needs /dev/full")


def started(*arguments: str | Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "inspector", *(str(each) for each in arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


def accepted(server: socket.socket) -> socket.socket:
    """The connection of the command, which shows that it has begun."""
    server.settimeout(60)
    return server.accept()[0]


@pytest.mark.parametrize(
    ("number", "code"), [(signal.SIGINT, Exit.INTERRUPTED), (signal.SIGTERM, Exit.TERMINATED)]
)
@pytest.mark.parametrize("name", ["get", "check", "mint"])
def test_a_call_ends_at_once_with_what_was_found(
    tmp_path: Path, number: signal.Signals, code: Exit, name: str
) -> None:
    key = tmp_path / "key.txt"
    key.write_text(v1_key())
    more = {
        "get": ITEM,
        "check": ("--json",),
        "mint": ("--read-only", *ITEM, "--out", str(tmp_path / "token.txt")),
    }
    with socket.create_server(("127.0.0.1", 0)) as silent:
        at = ("--address", f"127.0.0.1:{silent.getsockname()[1]}", "--timeout", "60")
        with started(name, key, *more[name], *at) as running:
            kept = [accepted(silent)]
            if name == "check":  # the first connection only shows that the port is open
                kept.append(accepted(silent))
            running.send_signal(number)
            out, err = running.communicate(timeout=20)
            for each in kept:
                each.close()
    assert (running.returncode, err) == (code, "")
    assert "Traceback" not in out
    if name == "check":
        assert '"name-resolution"' in out
    if name == "mint":
        assert not (tmp_path / "token.txt").exists()


def opened(process: subprocess.Popen[str], folder: Path) -> bool:
    """Whether a process has a file or folder below ``folder`` open now."""
    for link in Path(f"/proc/{process.pid}/fd").iterdir():
        try:
            if str(link.readlink()).startswith(str(folder)):
                return True
        except OSError:  # closed meanwhile
            continue
    return False


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="needs /proc")
def test_an_interrupted_audit_says_what_it_found(tmp_path: Path) -> None:
    (tmp_path / "a.env").write_text(v1_key())
    folder = tmp_path / "b"
    folder.mkdir()
    for number in range(10_000):
        (folder / f"{number}").touch()
    with started("audit", "--format", "json", tmp_path, *[folder] * 200) as running:
        while not opened(running, folder):
            assert running.poll() is None
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=20)
    assert running.returncode == Exit.INTERRUPTED
    assert '"complete": false' in out
    assert "Interrupted" in err
    assert "Traceback" not in err


class Finalised:
    """Is interrupted in its finalizer, where Python drops the exception."""

    def __del__(self) -> None:
        os.kill(os.getpid(), signal.SIGINT)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.skipif(os.name == "nt", reason="a signal for itself ends a process there")
def test_an_interrupt_that_python_drops_ends_the_search_at_its_next_step() -> None:
    with interruptible() as step:
        step()
        Finalised()
        with pytest.raises(KeyboardInterrupt):
            step()


@pytest.mark.parametrize(
    "arguments",
    [
        ("report",),
        ("report", "--format", "json"),
        ("report", "--format", "sarif"),
        ("get", *ITEM),
        ("check",),
        ("check", "--json"),
    ],
)
def test_a_closed_pipe_ends_it_without_a_word(sandbox: Sandbox, arguments: tuple[str, ...]) -> None:
    at = () if arguments[0] == "report" else ("--address", sandbox.address)
    sandbox.put("default-cache", b"mo", b"v")
    read, write = os.pipe()
    os.close(read)
    try:
        ran = in_process(
            *arguments,
            *at,
            stdin=sandbox.api_key.encode(),
            capture_output=False,
            stdout=write,
            stderr=subprocess.PIPE,
        )
    finally:
        os.close(write)
    assert (ran.returncode, ran.stderr) == (Exit.NOT_WRITTEN, b"")


@needs_full
@pytest.mark.parametrize(
    "arguments",
    [("report",), ("get", *ITEM), ("check",), ("check", "--json"), ("completions", "bash"), ("audit", ".")],
)
def test_a_full_disk_is_told_in_words(sandbox: Sandbox, tmp_path: Path, arguments: tuple[str, ...]) -> None:
    at = ("--address", sandbox.address) if arguments[0] in ("get", "check") else ()
    with FULL.open("wb") as full:
        ran = in_process(
            *arguments,
            *at,
            stdin=sandbox.api_key.encode(),
            capture_output=False,
            stdout=full,
            stderr=subprocess.PIPE,
            cwd=tmp_path,
        )
    assert ran.returncode == Exit.NOT_WRITTEN
    assert ran.stderr.decode() == (
        "momento-inspector: Standard output could not be written. The disk is full, or your share of it is used up.\n"
    )


@needs_full
def test_without_a_place_for_its_address_the_sandbox_does_not_run(tmp_path: Path) -> None:
    with FULL.open("wb") as full:
        ran = in_process(
            "sandbox",
            "--key-file",
            tmp_path / "key.txt",
            capture_output=False,
            stdout=full,
            stderr=subprocess.PIPE,
        )
    assert ran.returncode == Exit.NOT_WRITTEN


@pytest.mark.parametrize(
    "env",
    [
        {"HOME": "/nonexistent", "XDG_CONFIG_HOME": "/nonexistent"},
        {"HOME": ""},
        {"LANG": "C", "LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
        {"PYTHONIOENCODING": "cp932"},
        {"PYTHONIOENCODING": "cp1252"},
        {"TERM": "dumb", "NO_COLOR": "1"},
    ],
)
def test_the_surroundings_change_nothing(sandbox: Sandbox, env: dict[str, str]) -> None:
    sandbox.put("default-cache", b"mo", "値 “v”".encode())
    given = ("get", *ITEM, "--language", "ja", "--address", sandbox.address)
    ran = in_process(*given, stdin=sandbox.api_key.encode(), env=env)
    assert (ran.returncode, ran.stderr) == (Exit.OK, b"")
    assert "値: 値 “v”" in ran.stdout.decode("utf-8")
    assert b"\x1b" not in ran.stdout
    told = in_process("get", *ITEM, "--language", "ja", stdin=b"nothing", env=env)
    assert told.returncode == Exit.UNUSABLE
    assert "認証情報" in told.stderr.decode("utf-8")
    for name in ("--help", "report", "get"):
        shown = in_process(name, *(() if name == "--help" else ("--help",)), env=env)
        assert (shown.returncode, shown.stderr) == (0, b"")


@pytest.mark.skipif(os.name == "nt", reason="closes descriptors of a shell")
@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_a_closed_stream_is_no_traceback(tmp_path: Path, closed: str) -> None:
    (tmp_path / "key.txt").write_text(v1_key())
    ran = subprocess.run(
        ["/bin/sh", "-c", f'"{sys.executable}" -m inspector report key.txt {closed}'],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert ran.returncode == (Exit.NOT_WRITTEN if ">&-" in closed.replace("2>&-", "") else Exit.OK)
    assert b"Traceback" not in ran.stderr
