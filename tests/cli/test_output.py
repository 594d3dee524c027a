"""What is printed is seen, wherever standard output leads; where nobody can see it, the exit code is not 0."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TextIO

import pytest

from inspector import __version__
from inspector.cli import main
from inspector.process import system
from inspector.process.systems import windows
from tests.credential.make import key_v1
from tests.windows_stand_ins import Libraries

ROOT = Path(__file__).parents[2]
COMMAND = f"{sys.executable} -m inspector"
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="shells of Unix")
FULL = pytest.mark.skipif(not Path("/dev/full").exists(), reason="a full device")


@pytest.fixture
def key(tmp_path: Path) -> Path:
    path = tmp_path / "good.env"
    path.write_text(f"MOMENTO_API_KEY={key_v1()}\n")
    return path


def shell(line: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["bash", "-c", line], capture_output=True, text=True, cwd=ROOT, timeout=60, check=False
    )


EVERYTHING = [
    "--version",
    "--help",
    "report --help",
    "--report text {key}",
    "report {key}",
    "completions bash",
]
HELP = frozenset(EVERYTHING[:3])
UNSEEN = 8
"""As the table of exit codes has it: the output could not be written."""


@POSIX
@pytest.mark.parametrize("arguments", EVERYTHING)
def test_a_pipe_gets_it(arguments: str, key: Path) -> None:
    done = shell(f"{COMMAND} {arguments.format(key=key)} | cat")
    assert len(done.stdout) > 10
    assert done.stderr == ""


@POSIX
@pytest.mark.parametrize("arguments", EVERYTHING)
def test_a_closed_output_is_not_success_unseen(arguments: str, key: Path) -> None:
    both = shell(f"{COMMAND} {arguments.format(key=key)} >&- 2>&-")
    assert both.returncode == UNSEEN
    one = shell(f"{COMMAND} {arguments.format(key=key)} >&-")
    assert one.stderr != ""
    assert "Traceback" not in one.stderr
    assert one.returncode == (0 if arguments in HELP else UNSEEN), (
        "a help text was shown instead, a report was not"
    )


@FULL
@pytest.mark.parametrize("arguments", EVERYTHING)
def test_a_full_drive_is_said(arguments: str, key: Path) -> None:
    done = shell(f"{COMMAND} {arguments.format(key=key)} > /dev/full")
    assert done.returncode == UNSEEN
    assert "The disk is full" in done.stderr
    assert "Traceback" not in done.stderr
    assert "Exception ignored" not in done.stderr


@FULL
@pytest.mark.parametrize("command", ["report --language ja {key}", "audit --language ja {key}"])
def test_a_full_drive_is_said_in_the_chosen_language(command: str, key: Path) -> None:
    done = shell(f"{COMMAND} {command.format(key=key)} > /dev/full")
    assert done.returncode == UNSEEN
    assert "標準出力に書き込めませんでした" in done.stderr
    assert "disk" not in done.stderr


@POSIX
def test_a_reader_that_has_gone_ends_it_quietly(key: Path) -> None:
    done = shell(f"set -o pipefail; {COMMAND} --report text {key} {key} | exec true")
    assert done.returncode in (0, UNSEEN)  # the reader may have gone after the last word
    assert done.stderr == ""


@POSIX
@pytest.mark.parametrize("arguments", EVERYTHING)
def test_a_reader_that_went_before_the_first_word_saw_nothing(arguments: str, key: Path) -> None:
    read, write = os.pipe()
    os.close(read)
    gone = subprocess.run(
        [sys.executable, "-m", "inspector", *arguments.format(key=key).split()],
        stdout=write,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        timeout=60,
        check=False,
    )
    os.close(write)
    assert (gone.returncode, gone.stderr) == (UNSEEN, b"")


@POSIX
@pytest.mark.parametrize("closed", [">&-", ">/dev/full"])
def test_the_self_test_is_no_success_where_nobody_sees_it(closed: str) -> None:
    done = shell(f"QT_QPA_PLATFORM=offscreen {COMMAND} --self-test {closed}")
    assert done.returncode == UNSEEN
    assert "Traceback" not in done.stderr
    assert done.stderr.count("momento-inspector:") == 1


@POSIX
@pytest.mark.parametrize("arguments", ["--report xml", "--unknown", "-"])
def test_errors_are_seen_and_never_end_with_0(arguments: str) -> None:
    seen = shell(f"{COMMAND} {arguments} >&-")
    assert seen.returncode == 2
    assert "error:" in seen.stderr
    for closed in ("2>&-", ">&- 2>&-", "2>/dev/full"):
        if closed != "2>/dev/full" or Path("/dev/full").exists():
            assert shell(f"{COMMAND} {arguments} {closed}").returncode == 2


class Console:
    """A windowed program: no standard streams; a console of the parent process, or none."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, folder: Path, *, console: bool) -> None:
        self.libraries = Libraries()
        self.libraries.console = console
        self.libraries.install(monkeypatch)
        self.opened: list[TextIO] = []
        self.screen = folder / "CONOUT$"
        self.screen.touch()
        (folder / "CONIN$").write_text("")
        monkeypatch.chdir(folder)
        monkeypatch.setattr(system, "here", windows)
        for name in ("stdin", "stdout", "stderr"):
            monkeypatch.setattr(sys, name, None)

    def close(self) -> None:
        for stream in self.opened:
            stream.close()

    def seen(self) -> str:
        streams = [stream for stream in (sys.stdin, sys.stdout, sys.stderr) if stream is not None]
        self.opened = [stream for stream in streams if str(getattr(stream, "name", "")).startswith("CON")]
        for stream in streams:
            stream.flush()
        return self.screen.read_text("utf-8") + "".join(self.libraries.shown)


Start = Callable[[bool], Console]


@pytest.fixture
def start(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Start]:
    """Make this a windowed program, started from a console or not."""
    made: list[Console] = []

    def begin(console: bool) -> Console:
        made.append(Console(monkeypatch, tmp_path, console=console))
        return made[-1]

    yield begin
    made[-1].close()


def run(*arguments: str) -> int | str | None:
    try:
        return main.main(arguments)
    except SystemExit as end:
        return end.code


@pytest.mark.parametrize("console", [True, False])
def test_help_and_version_are_seen_by_whoever_started_a_windowed_program(start: Start, console: bool) -> None:
    held = start(console)
    assert run("--version") == 0
    assert __version__ in held.seen()
    assert bool(held.libraries.shown) is not console


@pytest.mark.parametrize("console", [True, False])
def test_errors_are_seen_too(start: Start, console: bool) -> None:
    held = start(console)
    assert run("--report", "xml") == 2
    assert "error:" in held.seen()
    assert len(held.libraries.shown) == (0 if console else 1), "one message, not one for each line"


def test_a_report_is_printed_on_the_console(start: Start, key: Path) -> None:
    held = start(True)
    assert run("--report", "text", str(key)) == 0
    assert "Momento" in held.seen()
    assert held.libraries.shown == []


def test_a_report_without_a_console_is_not_success(start: Start, key: Path) -> None:
    held = start(False)
    assert run("--report", "text", str(key)) == UNSEEN
    assert "no standard output" in held.seen()


def test_a_stream_that_is_there_is_left_alone(
    start: Start, monkeypatch: pytest.MonkeyPatch, key: Path, capsysbinary: Any
) -> None:
    kept = sys.stdout
    held = start(True)
    monkeypatch.setattr(sys, "stdout", kept)
    assert run("--report", "text", str(key)) == 0
    assert b"Momento" in capsysbinary.readouterr().out
    assert held.seen() == ""
