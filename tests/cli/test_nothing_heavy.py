"""No command loads Qt, and those that make no calls load no gRPC."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from inspector.sandbox import Sandbox
from tests.cli.conftest import ROOT

PROBE = (
    "import json, sys\n"
    "from inspector.cli.main import main\n"
    "try:\n    code = main(sys.argv[1:])\n"
    "except SystemExit as ended:\n    code = ended.code\n"
    "sys.stderr.write('\\n' + json.dumps([code, sorted({name.split('.')[0] for name in sys.modules})]))\n"
)
QT = {"PySide6", "shiboken6", "qasync"}
NETWORK = {"grpc", "asyncio", "momento_wire_types"}
ITEM = ("--cache", "default-cache", "--key", "mo")


def loaded(*arguments: str) -> tuple[int, set[str]]:
    """The exit code of a command, and the packages it loaded."""
    ran = subprocess.run(
        [sys.executable, "-c", PROBE, *arguments],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        timeout=60,
        check=False,
    )
    code, modules = json.loads(ran.stderr.splitlines()[-1])
    return code, set(modules)


def test_no_command_loads_qt(sandbox: Sandbox, key_file: Path, tmp_path: Path) -> None:
    key, at = str(key_file), ("--address", sandbox.address)
    for arguments in (
        ("set", key, *ITEM, "--value", "v", *at),
        ("get", key, *ITEM, *at),
        ("delete", key, *ITEM, *at),
        ("check", key, *at),
        ("mint", key, "--read-only", *ITEM, "--out", str(tmp_path / "token"), *at),
    ):
        code, modules = loaded(*arguments)
        assert (code, modules & QT) == (0, set()), arguments


@pytest.mark.parametrize(
    "arguments",
    [
        ("--help",),
        ("--version",),
        ("report", "--help"),
        ("report", "key.txt"),
        ("report", "--format", "sarif", "key.txt"),
        ("report", "--format", "junit", "--expires-within", "1d", "key.txt"),
        ("report", "--language", "ja", "--for", "customer", "key.txt"),
        ("completions", "bash"),
    ],
)
def test_what_makes_no_calls_loads_no_network(
    key_file: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    monkeypatch.chdir(key_file.parent)
    code, modules = loaded(*arguments)
    assert code == 0
    assert modules & (QT | NETWORK) == set()
