"""The command sandbox, as a process."""

from __future__ import annotations

import json
import os
import signal
import socket
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from inspector.cli.exit_codes import Exit
from inspector.process import resources
from tests.cli.conftest import ROOT, Commands, in_process

Started = tuple["subprocess.Popen[str]", dict[str, Any]]


@contextmanager
def running(*arguments: str | Path) -> Iterator[Started]:
    process = subprocess.Popen(
        [sys.executable, "-m", "inspector", "sandbox", *(str(each) for each in arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    with process:
        assert process.stdout
        try:
            yield process, json.loads(process.stdout.readline())
        finally:
            process.kill()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_says_where_it_listens_and_ends_on_a_signal(tmp_path: Path, number: signal.Signals) -> None:
    key_file = tmp_path / "key.txt"
    with running("--port", "0", "--key-file", key_file, "--cache", "other") as (process, ready):
        schema = json.loads((resources.folder() / "schemas" / "sandbox.schema.json").read_text())
        jsonschema.validate(ready, schema)
        assert ready["caches"] == ["default-cache", "other"]
        assert ready["key_file"] == str(key_file)
        assert stat.S_IMODE(key_file.stat().st_mode) == 0o600
        with socket.create_connection(ready["resp"].split(":"), timeout=10) as resp:
            resp.sendall(b"*1\r\n$4\r\nPING\r\n")
            assert resp.recv(100)[:1] in (b"+", b"-")
        item = ("--cache", "other", "--key", "k", "--address", ready["grpc"])
        assert in_process("set", key_file, *item, "--value", "v").returncode == Exit.OK
        assert b"HIT" in in_process("get", key_file, *item).stdout
        process.send_signal(number)
        out, err = process.communicate(timeout=30)
        assert (process.returncode, out, err) == (0, "", "")
        key = key_file.read_text().strip()
        assert key not in json.dumps(ready)


def test_without_a_key_file_the_key_is_in_a_temporary_one_that_goes(tmp_path: Path) -> None:
    with running() as (process, ready):
        key_file = Path(ready["key_file"])
        assert stat.S_IMODE(key_file.stat().st_mode) == 0o600
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=30)
        assert process.returncode == 0
        assert not key_file.exists()


@pytest.mark.parametrize("option", ["--port", "--http-port", "--resp-port"])
def test_a_busy_port_is_told_in_words(command: Commands, tmp_path: Path, option: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        ran = command("sandbox", option, str(port), "--key-file", tmp_path / "key.txt")
    assert (ran.code, ran.out) == (Exit.NOT_SENT, "")
    assert str(port) in ran.err
    assert not (tmp_path / "key.txt").exists()


@pytest.mark.parametrize("given", [("--port", "70000"), ("--port", "x"), ("--cache", "")])
def test_wrong_options_are_told_in_words(command: Commands, given: tuple[str, str]) -> None:
    ran = command("sandbox", *given)
    assert (ran.code, ran.out) == (Exit.UNUSABLE, "")
    assert ran.err.strip()
