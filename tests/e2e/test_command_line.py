"""The command line as somebody uses it who knows only the README and ``--help``: its recipes, and a whole story."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme

from inspector.app import App
from inspector.window.page_table import PageKey
from inspector.window.pages.diagnose.page import DiagnosePage
from tests.cli.test_check import tls_server
from tests.e2e.conftest import Drive, until
from tests.samples import v1_key
from tests.window.pages.calls.driver import load

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
NO_NAMES = (
    "import socket\n"
    "found = socket.getaddrinfo\n"
    "def local(host, *rest, **more):\n"
    "    name = host.decode() if isinstance(host, bytes) else host\n"
    "    if name in (None, 'localhost', '127.0.0.1', '::1'):\n        return found(host, *rest, **more)\n"
    "    raise socket.gaierror(-2, 'Name or service not known')\n"
    "socket.getaddrinfo = local\n"
)
"""Tests ask no name server: every name is unknown."""

pytestmark = pytest.mark.skipif(not Path("/bin/bash").exists(), reason="needs bash")


def recipes() -> list[str]:
    """The three recipes of the README's section, as they are written there."""
    section = README.split("## On a server, in CI")[1].split("\n## ")[0]
    return re.findall(r"```\n(.*?)```", section, re.DOTALL)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder to work in, and the command on the PATH."""
    folder, commands, site = tmp_path / "work", tmp_path / "bin", tmp_path / "site"
    for each in (folder, commands, site):
        each.mkdir()
    (site / "sitecustomize.py").write_text(NO_NAMES)
    command = commands / "momento-inspector"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m inspector "$@"\n')
    command.chmod(0o755)
    return folder


def bash(place: Path, script: str) -> subprocess.CompletedProcess[str]:
    """Run a script."""
    return subprocess.run(
        ["/bin/bash", "-c", script],
        cwd=place,
        env={
            **os.environ,
            "PATH": f"{place.parent / 'bin'}:{os.environ['PATH']}",
            "PYTHONPATH": f"{place.parent / 'site'}:{ROOT}",
        },
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


def test_the_recipe_for_the_customers_machine_writes_a_file_also_where_nothing_works(place: Path) -> None:
    (place / "key.txt").write_text(v1_key())
    ran = bash(place, recipes()[0])
    assert (ran.returncode, ran.stderr) == (6, "")
    steps = json.loads((place / "check.json").read_text())["check"]["steps"]
    assert {(step["over"], step["step"], step["state"]) for step in steps} == {
        (way, "name-resolution", "failed") for way in ("grpc", "https", "resp")
    }


@pytest.mark.git
def test_the_recipe_for_ci_fails_for_a_key_that_ends_soon_and_for_one_in_the_history(place: Path) -> None:
    (place / "deploy.env").write_text(f"MOMENTO_API_KEY={v1_key(2_000_000_000)}\n")
    quiet = bash(place, f"git init -q\n{recipes()[1]}")
    assert "::" in quiet.stdout
    assert quiet.returncode == 1  # the key of the example is live, and lies in the tree
    (place / "deploy.env").write_text("")
    assert (
        bash(place, "git -c user.name=a -c user.email=a@b.example commit -qm one --allow-empty").returncode
        == 0
    )
    assert bash(place, f"set -e\n{recipes()[1].splitlines()[1]}").returncode == 0


def test_the_recipe_for_tests_runs_as_it_is_written_but_for_the_port(place: Path) -> None:
    ran = bash(place, f"set -e\n{recipes()[2].replace('8080', str(free_port()))}")
    assert ran.returncode == 0, ran.stderr
    assert "It is as asked for." in ran.stdout
    assert "HIT" in ran.stdout
    assert "hello" in ran.stdout


@pytest.fixture
def sandbox(place: Path) -> Iterator[dict[str, str]]:
    with subprocess.Popen(
        [str(place.parent / "bin" / "momento-inspector"), "sandbox", "--key-file", "key.txt"],
        cwd=place,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    ) as running:
        assert running.stdout
        yield json.loads(running.stdout.readline())
        running.send_signal(signal.SIGTERM)
        assert running.wait(30) == 0


@pytest.mark.git
def test_a_whole_story(place: Path, sandbox: dict[str, str], drive: Drive) -> None:
    at, cache = f"--address {sandbox['grpc']}", "--cache default-cache"
    told = bash(place, "momento-inspector --help; momento-inspector mint --help").stdout
    assert all(word in told for word in ("sandbox", "mint", "--read-write", "exit codes", "examples"))
    minted = bash(
        place,
        f"momento-inspector mint key.txt --read-write {cache} --key mo --expires 30m --out token.txt {at}",
    )
    assert minted.returncode == 0, minted.stderr
    key = f"token.txt {cache} --key"
    assert bash(place, f"momento-inspector set {key} mo --value hello {at}").returncode == 0
    assert "hello" in bash(place, f"momento-inspector get {key} mo {at}").stdout
    assert bash(place, f"momento-inspector get {key} other {at}").returncode == 4
    assert bash(place, f"momento-inspector check token.txt --address 127.0.0.1:{free_port()}").returncode == 6
    ours, others = trustme.CA(), trustme.CA()
    ours.cert_pem.write_to_path(place / "ca.pem")
    for authority, name, code in ((others, "localhost", "tls-untrusted"), (ours, "x.example", "tls-name")):
        with tls_server(authority, name) as port:
            ran = bash(place, f"momento-inspector check token.txt --ca ca.pem --address localhost:{port}")
        assert ran.returncode == 6
        assert f"live.{code}" in ran.stdout
    audited = bash(
        place,
        "git init -q repo && cd repo && cp ../token.txt leaked.env && git add . && "
        "git -c user.name=a -c user.email=a@b.example commit -qm one && git rm -q leaked.env && "
        "git -c user.name=a -c user.email=a@b.example commit -qm two && momento-inspector audit --git-history .",
    )
    assert audited.returncode == 1, audited.stderr
    assert "leaked.env:1  commit " in audited.stdout
    assert bash(place, f"momento-inspector check --json token.txt {at} > check.json").returncode == 0
    _opens_beside_its_credential(place, drive)


def _opens_beside_its_credential(place: Path, drive: Drive) -> None:
    token = (place / "token.txt").read_text()

    async def script(app: App) -> None:
        entry = await load(app, token)
        app.window.intake.take_files([place / "check.json"])
        await until(lambda: entry.observed, "the check did not arrive")
        await until(lambda: isinstance(app.window.pages.shown(), DiagnosePage), "the page did not open")
        page = app.window.pages.shown()
        assert isinstance(page, DiagnosePage)
        assert app.window.current() is entry
        assert app.window.pages.key is PageKey.DIAGNOSE
        assert not page.observed.isHidden()

    drive(script)
