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
from tests.samples import v1_key

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


def test_a_check_loads_no_codec_of_international_names(sandbox: Sandbox, key_file: Path) -> None:
    """Python loads it wherever a host is looked up as text: 3 ms, a tenth of what the check itself takes."""
    code, modules = loaded("check", str(key_file), "--address", sandbox.address)
    assert (code, modules & {"stringprep"}) == (0, set())


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


def test_a_report_on_a_file_of_settings_loads_no_table_of_error_texts(tmp_path: Path) -> None:
    probe = (
        "import sys; from inspector.cli.main import main; main(sys.argv[1:]);"
        "sys.stderr.write(' '.join(name for name in sys.modules if 'error_text' in name or name == 'html'))"
    )
    settings = tmp_path / "settings.env"
    settings.write_text(f"MOMENTO_API_KEY={v1_key()}\nCACHE_NAME=default-cache\n", encoding="utf-8")

    def tables(file: Path) -> str:
        command = [sys.executable, "-c", probe, "report", str(file)]
        env = {**os.environ, "PYTHONPATH": str(ROOT)}
        return subprocess.run(command, capture_output=True, text=True, env=env, timeout=60, check=True).stderr

    assert tables(settings).replace("inspector.credential.paste.error_entry", "").split() == []
    settings.write_text(
        f"MOMENTO_API_KEY={v1_key()}\n# 16 UNAUTHENTICATED: Invalid API key\n", encoding="utf-8"
    )
    assert "inspector.credential.error_text.find" in tables(settings)
