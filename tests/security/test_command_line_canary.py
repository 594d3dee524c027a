"""A known secret through every command: in no argument, environment, output, file or history of the shell."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from inspector.sandbox import Sandbox
from tests.cli.conftest import ROOT, key_file, sandbox
from tests.samples import v1_key, v2_key
from tests.security.leaks import leaked, leaking_files

__all__ = ["key_file", "sandbox"]
ITEM = "--cache default-cache --key mo"

WATCHED = (
    "import os, sys, runpy, threading\n"
    "seen = open(os.environ['SEEN'], 'ab')\n"
    "def note():\n"
    "    for name in ('cmdline', 'environ'):\n"
    "        seen.write(open(f'/proc/self/{name}', 'rb').read() + b'\\n')\n"
    "    seen.flush()\n"
    "note()\n"
    "from inspector.cli.main import main\n"
    "try:\n    code = main(sys.argv[1:])\n"
    "finally:\n    note()\n"
    "sys.exit(code)\n"
)
"""The program, which notes its own arguments and environment before and after."""

pytestmark = [
    pytest.mark.skipif(not Path("/proc/self/cmdline").exists(), reason="needs /proc"),
    pytest.mark.timeout(300),  # sixty starts of the program
]


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Path]:
    """A home with a shell that keeps a history, and the program on its PATH."""
    folder = tmp_path / "home"
    (folder / "bin").mkdir(parents=True)
    (folder / "watched.py").write_text(WATCHED)
    command = folder / "bin" / "momento-inspector"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{folder}/watched.py" "$@"\n')
    command.chmod(0o755)
    yield folder


def commands(address: str) -> list[str]:
    """Every command in every form, with files and pipes, good and bad."""
    at = f"--address {address}"
    mint = f"mint ../key.txt --read-only {ITEM} {at}"
    return [
        *(f"report --format {form} ../key.txt ../key.env" for form in
          ("text", "markdown", "json", "sarif", "junit", "github")),
        "report --for customer --language ja ../key.env",
        f"report --expires-within 9999d --can set {ITEM} ../key.txt",
        "report - < ../key.env",
        *(f"audit --git-history --format {form} .." for form in ("text", "json", "sarif")),
        f"set ../key.txt {ITEM} --value-file ../value {at}",
        f"get ../key.txt {ITEM} {at}",
        f"get ../key.txt {ITEM} {at} --json",
        f"get {ITEM} {at} < ../key.txt",
        f"delete ../key.txt {ITEM} {at}",
        f"get ../foreign.txt {ITEM} {at} --json",
        f"get ../foreign.txt {ITEM} {at}",
        f"get ../foreign.txt {ITEM}",
        f"get ../key.env {ITEM} {at}",
        f"check ../key.txt {at}",
        f"check --json ../key.txt {at}",
        f"check --json ../foreign.txt {at}",
        "check ../key.txt --address 127.0.0.1:1",
        f"{mint} --out ../token.txt",
        f"{mint} --json --out ../token2.txt",
        f"{mint} --out ../gone/token.txt",
        f"{mint} --out ../key.txt",
        f"mint ../foreign.txt --read-only {ITEM} {at} --out ../no.txt",
        f"set ../key.txt {ITEM} --value x --ttl 0 {at}",
        "completions bash",
    ]  # fmt: skip


@pytest.mark.git
def test_the_secret_is_nowhere_after_every_command(
    sandbox: Sandbox, key_file: Path, tmp_path: Path, home: Path
) -> None:
    foreign, second = v1_key(endpoint=sandbox.endpoint), v2_key()
    (tmp_path / "foreign.txt").write_text(foreign)
    (tmp_path / "key.env").write_text(f"A={foreign}\nMOMENTO_ENDPOINT=cache.example.com\nB={second}\n")
    (tmp_path / "value").write_bytes(b"\x00value")
    subprocess.run(["git", "init", "-q", tmp_path], check=True)
    script = "\n".join(f"momento-inspector {line}; echo $?" for line in commands(sandbox.address))
    seen = tmp_path / "seen"
    with (home / "out").open("wb") as out, (home / "err").open("wb") as err:
        subprocess.run(
            ["/bin/bash", "--noprofile", "--norc", "-i"],
            input=f"set -o history\n{script}\nhistory -a\nexit 0\n".encode(),
            stdout=out,
            stderr=err,
            cwd=home,
            env={
                "HOME": str(home),
                "HISTFILE": str(home / ".bash_history"),
                "PATH": f"{home / 'bin'}:{os.environ['PATH']}",
                "PYTHONPATH": str(ROOT),
                "SEEN": str(seen),
            },
            timeout=300,
            check=True,
        )
    minted = [(tmp_path / name).read_text().strip() for name in ("token.txt", "token2.txt")]
    secrets = [sandbox.api_key, foreign, second, *minted]
    assert leaked(seen.read_bytes().decode("latin-1"), secrets) == set()
    assert seen.stat().st_size > 10_000
    assert "momento-inspector check" in (home / ".bash_history").read_text()
    assert (home / "out").stat().st_size > 10_000
    assert leaking_files(home, secrets) == []
    assert b"Traceback" not in (home / "err").read_bytes()
